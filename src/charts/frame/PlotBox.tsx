import { type CSSProperties, type ReactNode, type RefObject, useRef } from 'react';
import { classNames } from '../../ui/classNames';
import type { ChartSize } from '../drawing';
import styles from './PlotBox.module.css';
import { useSize } from './useSize';

/** The box that a form draws in. */
export interface Box {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Pixels; 0 before it is laid out. */
  readonly width: number;
  /** The height it has to fill; null if it is as high as what is drawn. */
  readonly room: number | null;
}

/** Measures the box of a {@link PlotBox}. */
export function useBox(size: ChartSize): Box {
  const ref = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(ref);
  return { ref, width, room: size === 'fill' ? height : null };
}

/**
 * What a form draws in: as wide as what is around it, and as high as it asks for or fills. A picture is taken, and a page
 * printed, when every such box has something in it.
 * @param height pixels, unless the box is filled
 * @param unmeasured true where what is in it needs no width to be drawn in, unless the box is filled
 */
export function PlotBox({
  box,
  height,
  className,
  style,
  unmeasured = false,
  children,
}: {
  box: Box;
  height?: number;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  unmeasured?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      ref={box.ref}
      data-plot=""
      data-filling={box.room === null ? undefined : ''}
      className={classNames(styles.box, box.room !== null && styles.filling, className)}
      style={box.room === null && height !== undefined ? { ...style, minHeight: height } : style}
    >
      {(box.width > 0 || (unmeasured && box.room === null)) && children}
    </div>
  );
}
