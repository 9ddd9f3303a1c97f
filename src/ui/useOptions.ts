import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useRef,
  useState,
} from 'react';

/** The area that an element of the picture stands for. */
function areaAt(target: EventTarget): string | null {
  return (target instanceof Element && target.closest<SVGElement>('[data-area]')?.dataset.area) || null;
}

/**
 * The keyboard and pointer of a picture whose parts, one an area, can be chosen (a list box of the WAI-ARIA Authoring
 * Practices): one tab stop, keys move as `move` says, Enter and Space choose. A mouse chooses with a click; a finger
 * only points, since it must be able to ask before it chooses.
 * @param areas in their order
 * @param move where a key leads, or null
 * @param onPoint called with the area pointed at or with focus; it stays pointed at until another is
 * @returns properties of the list box; `active` is the option that Tab goes to
 */
export function useOptions(
  areas: readonly string[],
  move: (from: string, key: string) => string | null,
  onPoint: (area: string) => void,
  onToggle: (area: string) => void,
) {
  const ref = useRef<SVGSVGElement>(null);
  const byFinger = useRef(false);
  const [last, setLast] = useState<string | null>(null);
  const active = last !== null && areas.includes(last) ? last : (areas[0] ?? null);
  const point = (event: PointerEvent | FocusEvent) => {
    const area = areaAt(event.target);
    if (area === null) return;
    if (event.type === 'focus') setLast(area);
    onPoint(area);
  };
  return {
    active,
    list: {
      ref,
      onPointerOver: point,
      onFocus: point,
      onPointerDown: (event: PointerEvent) => {
        byFinger.current = event.pointerType === 'touch';
      },
      onClick: (event: MouseEvent) => {
        const area = areaAt(event.target);
        if (area !== null && !byFinger.current) onToggle(area);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const from = areaAt(event.target);
        if (from === null || event.altKey || event.metaKey || event.ctrlKey) return;
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onToggle(from);
          return;
        }
        const to = { Home: areas[0], End: areas.at(-1) }[event.key] ?? move(from, event.key);
        if (to === null) return;
        event.preventDefault();
        ref.current?.querySelector<SVGElement>(`[data-area="${CSS.escape(to)}"]`)?.focus();
      },
    },
  };
}
