import { type FocusEvent, type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import {
  type CellPosition,
  type IndexRange,
  isNavigationKey,
  moveCell,
  visibleRange,
} from '../../ui/virtualGrid';

/** Sizes of a large table in px. */
export interface GridSizes {
  /** The row of heads. */
  readonly head: number;
  /** The column of names. */
  readonly name: number;
  /** Edges of the rows and of the other columns, as from `offsetsOf`. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Rows and columns rendered beyond those in view. */
const MORE = 1;

interface View {
  readonly rows: IndexRange;
  readonly columns: IndexRange;
}

const same = (a: IndexRange, b: IndexRange) => a.start === b.start && a.end === b.end;

/**
 * A large table of which only the cells in view are rendered, with a roving tab index that arrow keys move (the grid
 * pattern of the WAI-ARIA Authoring Practices). Focusable elements carry `data-at`, see {@link cellKey}; the table's
 * `scroll-padding` keeps them clear of its headers.
 * @param stops indexes of the rows that can take focus
 */
export function useGrid(sizes: GridSizes, stops: readonly number[]) {
  const ref = useRef<HTMLDivElement>(null);
  const stretches = useCallback(
    (left: number, top: number, width: number, height: number): View => ({
      rows: visibleRange(sizes.rows, top, height - sizes.head, MORE),
      columns: visibleRange(sizes.columns, left, width - sizes.name, MORE),
    }),
    [sizes],
  );
  // The table is no larger than the window: the first paint has all that can be in view, without being measured first.
  const [view, setView] = useState(() => stretches(0, 0, innerWidth, innerHeight));
  const update = useCallback(() => {
    const box = ref.current;
    if (!box) return;
    const next = stretches(box.scrollLeft, box.scrollTop, box.clientWidth, box.clientHeight);
    setView((now) => (same(now.rows, next.rows) && same(now.columns, next.columns) ? now : next));
  }, [stretches]);
  useLayoutEffect(() => {
    if (!ref.current) return;
    update();
    const observer = new ResizeObserver(update);
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [update]);

  const [active, setActive] = useState<CellPosition>({ item: -1, column: -1 });
  const moved = useRef(false);
  // What had focus may be gone after a new choice.
  const place = active.item === -1 || stops.includes(active.item) ? active : { item: -1, column: -1 };
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !moved.current) return;
    moved.current = false;
    const target = box.querySelector<HTMLElement>(`[data-at="${cellKey(place)}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }, [place]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isNavigationKey(event.key) || event.altKey || event.metaKey) return;
    event.preventDefault();
    const page = Math.max(1, view.rows.end - view.rows.start - 2 * MORE);
    const next = moveCell(place, event.key, event.ctrlKey, {
      rows: stops,
      columns: sizes.columns.length - 1,
      page,
    });
    moved.current = true;
    setActive(next);
  };
  const onFocus = (event: FocusEvent) => {
    const [item, column] = ((event.target as HTMLElement).dataset.at ?? '').split(':').map(Number);
    if (item === undefined || column === undefined) return;
    if (item !== place.item || column !== place.column) setActive({ item, column });
  };
  return { ref, view, place, onScroll: update, onKeyDown, onFocus };
}

/** The `data-at` of a cell. */
export function cellKey({ item, column }: CellPosition): string {
  return `${item}:${column}`;
}
