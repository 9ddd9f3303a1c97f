import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import { type IndexRange, visibleRange } from './virtualGrid';

/** Sizes of what scrolls in a box, px. */
export interface WindowSizes {
  /** The row of heads and the column of names, which stay in view. */
  readonly head: number;
  readonly name: number;
  /** Edges of the rows and of the other columns, as from `offsetsOf`; no columns if the rows are rendered whole. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The rows and columns in view. */
export interface WindowView {
  readonly rows: IndexRange;
  readonly columns: IndexRange;
}

/** Rows and columns rendered beyond those in view. */
export const OVERSCAN = 1;

const same = (a: IndexRange, b: IndexRange) => a.start === b.start && a.end === b.end;
/** The range within a list that may have become shorter. */
function clipped({ start, end }: IndexRange, offsets: readonly number[]): IndexRange {
  const count = offsets.length - 1;
  return { start: Math.min(start, count), end: Math.min(end, count) };
}

/** A range that holds both. */
const both = (a: IndexRange, b: IndexRange): IndexRange => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/**
 * Which rows and columns of a box that scrolls are in view, and a little beyond. As it scrolls those left behind are let
 * go. As sizes change they stay: what is rendered decides how high rows are and so what is in view, which would
 * go back and forth for ever if each took out what the other is for.
 */
export function useWindow(ref: RefObject<HTMLElement | null>, sizes: WindowSizes) {
  const inView = (left: number, top: number, width: number, height: number): WindowView => ({
    rows: visibleRange(sizes.rows, top, height - sizes.head, OVERSCAN),
    columns: visibleRange(sizes.columns, left, width - sizes.name, OVERSCAN),
  });
  // The box is no larger than the window: the first paint has all that can be in view, without being measured first.
  const [view, setView] = useState(() => inView(0, 0, innerWidth, innerHeight));
  const within = ({ rows, columns }: WindowView): WindowView => ({
    rows: clipped(rows, sizes.rows),
    columns: clipped(columns, sizes.columns),
  });
  const look = (after: (now: IndexRange, next: IndexRange) => IndexRange) => {
    const box = ref.current;
    if (!box) return;
    const next = inView(box.scrollLeft, box.scrollTop, box.clientWidth, box.clientHeight);
    setView((now) => {
      const kept = within(now);
      const rows = after(kept.rows, next.rows);
      const columns = after(kept.columns, next.columns);
      return same(now.rows, rows) && same(now.columns, columns) ? now : { rows, columns };
    });
  };
  const onScroll = () => look((_, next) => next);
  const onBox = useEffectEvent(onScroll);
  const onSizes = useEffectEvent(() => look((now, next) => both(now, next)));
  useLayoutEffect(() => {
    if (!ref.current) return;
    onBox();
    const observer = new ResizeObserver(() => onBox());
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked anew for each sizes
  useLayoutEffect(() => onSizes(), [sizes]);
  return { view: within(view), onScroll };
}
