import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
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
function within({ start, end }: IndexRange, offsets: readonly number[]): IndexRange {
  const count = offsets.length - 1;
  return { start: Math.min(start, count), end: Math.min(end, count) };
}

/** Which rows and columns of a box that scrolls are in view, and a little beyond. */
export function useWindow(ref: RefObject<HTMLElement | null>, sizes: WindowSizes) {
  const inView = useCallback(
    (left: number, top: number, width: number, height: number): WindowView => ({
      rows: visibleRange(sizes.rows, top, height - sizes.head, OVERSCAN),
      columns: visibleRange(sizes.columns, left, width - sizes.name, OVERSCAN),
    }),
    [sizes],
  );
  // The box is no larger than the window: the first paint has all that can be in view, without being measured first.
  const [view, setView] = useState(() => inView(0, 0, innerWidth, innerHeight));
  const onScroll = useCallback(() => {
    const box = ref.current;
    if (!box) return;
    const next = inView(box.scrollLeft, box.scrollTop, box.clientWidth, box.clientHeight);
    setView((now) => (same(now.rows, next.rows) && same(now.columns, next.columns) ? now : next));
  }, [ref, inView]);
  useLayoutEffect(() => {
    if (!ref.current) return;
    onScroll();
    const observer = new ResizeObserver(onScroll);
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, onScroll]);
  return {
    view: { rows: within(view.rows, sizes.rows), columns: within(view.columns, sizes.columns) },
    onScroll,
  };
}
