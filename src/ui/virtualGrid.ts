/** Which rows and columns of a long table are rendered, and how its cells are navigated. */
import { at } from '../model/at';

/** Indexes from `start` up to, but not including, `end`. */
export interface IndexRange {
  readonly start: number;
  readonly end: number;
}

/** The offset of each item and, last, the end of the last one: `n + 1` values in px. */
export function offsetsOf(sizes: readonly number[]): number[] {
  const offsets = [0];
  for (const size of sizes) offsets.push(at(offsets, -1) + size);
  return offsets;
}

/** Index of the last item that begins at or before an offset. */
function indexAt(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (at(offsets, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * The items in view.
 * @param offsets as from {@link offsetsOf}
 * @param from scroll offset of the view, px
 * @param length its size, px
 * @param overscan items to render beyond it on either side, so that a short scroll shows no gap
 */
export function visibleRange(
  offsets: readonly number[],
  from: number,
  length: number,
  overscan: number,
): IndexRange {
  const count = offsets.length - 1;
  if (count === 0) return { start: 0, end: 0 };
  return {
    start: Math.max(0, indexAt(offsets, from) - overscan),
    end: Math.min(count, indexAt(offsets, from + Math.max(0, length - 1)) + 1 + overscan),
  };
}

/** The indexes of a range, and one more that is always rendered, such as that of the row with focus. */
export function indexesOf({ start, end }: IndexRange, always: number | null): number[] {
  const indexes = Array.from({ length: end - start }, (_, i) => start + i);
  if (always === null || (always >= start && always < end)) return indexes;
  return always < start ? [always, ...indexes] : [...indexes, always];
}

/** A cell by its row (−1 is the header row) and its column (−1 is that of row headers). */
export interface CellPosition {
  readonly item: number;
  readonly column: number;
}

/** Keys that move between cells. */
const KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] as const;
type NavigationKey = (typeof KEYS)[number];

/** Whether a key moves between cells. */
export function isNavigationKey(key: string): key is NavigationKey {
  return (KEYS as readonly string[]).includes(key);
}

/**
 * The cell that a key leads to, as in a grid of the WAI-ARIA Authoring Practices: arrows to the neighbour, Home and End
 * along the row and, with Ctrl, to the corners, Page Up and Page Down by a page. At an edge it stays.
 * @param rows indexes of the rows that can be moved to, in order, besides the header row
 * @param columns number of columns besides the row headers
 * @param page rows per page
 */
export function moveCell(
  from: CellPosition,
  key: NavigationKey,
  ctrl: boolean,
  {
    rows,
    columns,
    page,
  }: { readonly rows: readonly number[]; readonly columns: number; readonly page: number },
): CellPosition {
  const stops = [-1, ...rows];
  const current = Math.max(0, stops.indexOf(from.item));
  const item = (to: number) => stops[Math.min(Math.max(to, 0), stops.length - 1)] ?? -1;
  const column = (to: number) => Math.min(Math.max(to, -1), columns - 1);
  switch (key) {
    case 'ArrowUp':
      return { ...from, item: item(current - 1) };
    case 'ArrowDown':
      return { ...from, item: item(current + 1) };
    case 'ArrowLeft':
      return { ...from, column: column(from.column - 1) };
    case 'ArrowRight':
      return { ...from, column: column(from.column + 1) };
    case 'Home':
      return { item: ctrl ? item(0) : from.item, column: -1 };
    case 'End':
      return { item: ctrl ? item(stops.length) : from.item, column: columns - 1 };
    case 'PageUp':
      return { ...from, item: item(current - page) };
    case 'PageDown':
      return { ...from, item: item(current + page) };
  }
}
