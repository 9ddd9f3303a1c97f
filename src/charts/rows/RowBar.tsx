import type { RowMark } from './RowMarks';

/** A value next to zero is still seen, pixels. */
const LEAST = 2;

/**
 * The bar of a row, in either direction.
 * @param height and `shift` down from the middle of the row, pixels
 * @param stroke colour of its outline, if it has one
 */
export function RowBar({
  mark: { from, to, y },
  height,
  shift = 0,
  fill,
  stroke,
}: {
  mark: Pick<RowMark, 'from' | 'to' | 'y'>;
  height: number;
  shift?: number;
  fill: string;
  stroke?: string | undefined;
}) {
  return (
    <rect
      data-mark="bar"
      x={Math.min(from, to)}
      y={y + shift - height / 2}
      width={Math.max(LEAST, Math.abs(to - from))}
      height={height}
      rx={height > 12 ? 2 : 1}
      fill={fill}
      {...(stroke ? { stroke, strokeWidth: 1.5 } : {})}
    />
  );
}
