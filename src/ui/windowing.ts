import { at } from '../model/at';
/** Which part of a long table is made. */

/** Items of a row or a column from `start` up to, but not with, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where each item begins, and after the last where it ends: `n + 1` places in px. */
export function edges(sizes: readonly number[]): number[] {
  const places = [0];
  for (const size of sizes) places.push(at(places, -1) + size);
  return places;
}

/** The last item that begins at or before `place`. */
function itemAt(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (at(places, middle) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * The items in view.
 * @param places as from {@link edges}
 * @param from where the view begins, in px
 * @param length how long it is, in px
 * @param more items to make on either side, so that a short scroll shows no gap
 */
export function visibleStretch(
  places: readonly number[],
  from: number,
  length: number,
  more: number,
): Stretch {
  const count = places.length - 1;
  if (count === 0) return { start: 0, end: 0 };
  return {
    start: Math.max(0, itemAt(places, from) - more),
    end: Math.min(count, itemAt(places, from + Math.max(0, length - 1)) + 1 + more),
  };
}

/** The items of a stretch, and one more that must be there wherever it is. */
export function itemsOf({ start, end }: Stretch, kept: number | null): number[] {
  const items = Array.from({ length: end - start }, (_, i) => start + i);
  if (kept === null || (kept >= start && kept < end)) return items;
  return kept < start ? [kept, ...items] : [...items, kept];
}

/** A cell: an item of the rows (−1 is the row of heads) and a column (−1 holds the names of the rows). */
export interface Place {
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
type MoveKey = (typeof KEYS)[number];

/** True for a key that moves between cells. */
export function isMoveKey(key: string): key is MoveKey {
  return (KEYS as readonly string[]).includes(key);
}

/**
 * Where a key leads, as in a grid of the WAI-ARIA Authoring Practices: arrows to the neighbour, Home and End along the
 * row and, with Ctrl, to the corners, Page Up and Page Down by a page. Stays where there is nothing further.
 * @param rows items that can be moved to, in order, beside the row of heads
 * @param columns how many columns there are beside the names
 * @param page how many rows a page is
 */
export function movePlace(
  from: Place,
  key: MoveKey,
  ctrl: boolean,
  {
    rows,
    columns,
    page,
  }: { readonly rows: readonly number[]; readonly columns: number; readonly page: number },
): Place {
  const stops = [-1, ...rows];
  const at = Math.max(0, stops.indexOf(from.item));
  const item = (to: number) => stops[Math.min(Math.max(to, 0), stops.length - 1)] ?? -1;
  const column = (to: number) => Math.min(Math.max(to, -1), columns - 1);
  switch (key) {
    case 'ArrowUp':
      return { ...from, item: item(at - 1) };
    case 'ArrowDown':
      return { ...from, item: item(at + 1) };
    case 'ArrowLeft':
      return { ...from, column: column(from.column - 1) };
    case 'ArrowRight':
      return { ...from, column: column(from.column + 1) };
    case 'Home':
      return { item: ctrl ? item(0) : from.item, column: -1 };
    case 'End':
      return { item: ctrl ? item(stops.length) : from.item, column: columns - 1 };
    case 'PageUp':
      return { ...from, item: item(at - page) };
    case 'PageDown':
      return { ...from, item: item(at + page) };
  }
}
