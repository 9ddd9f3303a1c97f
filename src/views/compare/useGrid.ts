import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { OVERSCAN, useWindow, type WindowSizes } from '../../ui/useWindow';
import { type CellPosition, isNavigationKey, moveCell } from '../../ui/virtualGrid';

/**
 * A large table of which only the cells in view are rendered, with a roving tab index that arrow keys move (the grid
 * pattern of the WAI-ARIA Authoring Practices). Focusable elements carry `data-at`, see {@link cellKey}; the table's
 * `scroll-padding` keeps them clear of its headers.
 * @param stops indexes of the rows that can take focus
 */
export function useGrid(sizes: WindowSizes, stops: readonly number[]) {
  const ref = useRef<HTMLDivElement>(null);
  const { view, onScroll } = useWindow(ref, sizes);
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
    const page = Math.max(1, view.rows.end - view.rows.start - 2 * OVERSCAN);
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
  return { ref, view, place, onScroll, onKeyDown, onFocus };
}

/** The `data-at` of a cell. */
export function cellKey({ item, column }: CellPosition): string {
  return `${item}:${column}`;
}
