import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { FormProps } from '../drawing';
import type { Mark } from './marks';
import { useReading } from './reading';

/** A surface that is read. */
export interface Surface<E extends Element> {
  readonly ref: RefObject<E | null>;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: (event: { clientX: number; clientY: number }) => void;
}

/**
 * Reads a surface by pointer and touch: the value found under it is read, and a press lets its series stand out. The
 * keyboard has its own way, in `ChartView`.
 * @param find the value at a place, in shares of the width and height of the surface, or of the drawing in it
 * @returns properties of the surface
 */
export function useReader<E extends Element>(
  { chart, focus, onFocus }: Pick<FormProps, 'chart' | 'focus' | 'onFocus'>,
  find: (x: number, y: number) => Mark | null,
): Surface<E> {
  const ref = useRef<E>(null);
  const reading = useReading();
  const read = useCallback(
    ({ clientX, clientY }: { clientX: number; clientY: number }): Mark | null => {
      if (!ref.current) return null;
      const drawing = ref.current.querySelector('svg') ?? ref.current;
      const { left, top, width, height } = drawing.getBoundingClientRect();
      const found = find((clientX - left) / width, (clientY - top) / height);
      if (found?.observation !== reading.getState().mark?.observation) reading.setState({ mark: found });
      return found;
    },
    [find, reading],
  );
  useEffect(() => {
    const { current } = ref;
    const move = (event: Event) => void read(event as globalThis.PointerEvent);
    // Moves come so often that even their way through React's events is felt.
    current?.addEventListener('pointermove', move);
    return () => current?.removeEventListener('pointermove', move);
  }, [read]);
  return {
    ref,
    onPointerDown: read,
    onClick: (event) => {
      const key = chart.series[read(event)?.series ?? -1]?.key;
      if (key !== undefined) onFocus(key === focus ? null : key);
    },
  };
}
