import { type FocusEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { at } from '../model/at';
import { type IndexRange, indexesOf, offsetsOf, visibleRange } from './virtualGrid';

/** Rows rendered beyond those in view, so that Tab finds the next. */
const OVERSCAN = 4;

/** A row to render. */
export interface VirtualRow {
  readonly item: number;
  /** Height of the rows before it that are not rendered, px. */
  readonly before: number;
}

/**
 * A long table of which only the rows in view are rendered, and the one with focus; all of them for print. Rows carry
 * their index as `data-row`.
 * @param heights of the rows, px; a new list only if they change
 * @param overscan rows to render beyond those in view
 */
export function useVirtualRows(heights: readonly number[], overscan = OVERSCAN) {
  const ref = useRef<HTMLDivElement>(null);
  const count = heights.length;
  const offsets = useMemo(() => offsetsOf(heights), [heights]);
  const [view, setView] = useState<IndexRange>(() => visibleRange(offsets, 0, innerHeight, overscan));
  const [focused, setFocused] = useState<number | null>(null);
  const [printing, setPrinting] = useState(false);
  const update = useCallback(() => {
    const box = ref.current;
    if (!box) return;
    const next = visibleRange(offsets, box.scrollTop, box.clientHeight, overscan);
    setView((now) => (now.start === next.start && now.end === next.end ? now : next));
  }, [offsets, overscan]);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    update();
    const observer = new ResizeObserver(update);
    observer.observe(box);
    return () => observer.disconnect();
  }, [update]);
  useEffect(() => {
    const print = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', after);
    };
  }, []);
  const end = Math.min(view.end, count);
  const range = printing ? { start: 0, end: count } : { start: Math.min(view.start, end), end };
  const indexes = indexesOf(range, focused !== null && focused < count ? focused : null);
  const heightBetween = (from: number, to: number) => at(offsets, to) - at(offsets, from);
  const rows = indexes.map(
    (item, i): VirtualRow => ({ item, before: heightBetween((indexes[i - 1] ?? -1) + 1, item) }),
  );
  return {
    rows,
    /** Height of the rows after the last one rendered, px. */
    after: heightBetween((indexes.at(-1) ?? -1) + 1, count),
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
