import { type FocusEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { at } from '../model/at';
import { edges, itemsOf, type Stretch, visibleStretch } from './windowing';

/** Rows to make beyond those in view, so that Tab finds the next. */
const MORE = 4;

/** Rows to make, in order: those in view, and the one with focus. Between them is room for those that are not made. */
export interface ShownRow {
  readonly item: number;
  /** Room before the row for those that are not made, pixels. */
  readonly before: number;
}

/**
 * A long table of which only what is in view is made; printed it is made whole. Rows carry `data-row`, their number.
 * @param heights of the rows, pixels; a new list only when they change
 * @param more rows to make beyond those in view
 */
export function useRows(heights: readonly number[], more = MORE) {
  const ref = useRef<HTMLDivElement>(null);
  const count = heights.length;
  const places = useMemo(() => edges(heights), [heights]);
  const [view, setView] = useState<Stretch>(() => visibleStretch(places, 0, innerHeight, more));
  const [focused, setFocused] = useState<number | null>(null);
  const [printed, setPrinted] = useState(false);
  const update = useCallback(() => {
    const box = ref.current;
    if (!box) return;
    const next = visibleStretch(places, box.scrollTop, box.clientHeight, more);
    setView((now) => (now.start === next.start && now.end === next.end ? now : next));
  }, [places, more]);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    update();
    const observer = new ResizeObserver(update);
    observer.observe(box);
    return () => observer.disconnect();
  }, [update]);
  useEffect(() => {
    const print = () => flushSync(() => setPrinted(true));
    const after = () => setPrinted(false);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', after);
    };
  }, []);
  const end = Math.min(view.end, count);
  const stretch = printed ? { start: 0, end: count } : { start: Math.min(view.start, end), end };
  const kept = focused !== null && focused < count ? focused : null;
  const items = itemsOf(stretch, kept);
  const room = (from: number, to: number) => at(places, to) - at(places, from);
  const rows = items.map((item, i): ShownRow => ({ item, before: room((items[i - 1] ?? -1) + 1, item) }));
  return {
    rows,
    /** Room after the last row. */
    after: room((items.at(-1) ?? -1) + 1, count),
    box: {
      ref,
      onScroll: update,
      onFocus: (event: FocusEvent) => {
        const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
        setFocused(row === undefined ? null : Number(row));
      },
      onBlur: () => setFocused(null),
    },
  };
}
