/** A value next to zero is still seen, pixels. */
const LEAST = 2;

/** A bar from one place to another along a row, in either direction. */
export function Bar({
  from,
  to,
  middle,
  height,
  fill,
  stroke,
}: {
  from: number;
  to: number;
  /** Its middle across the row, pixels like the others. */
  middle: number;
  height: number;
  fill: string;
  /** Colour of its outline; without one it has none. */
  stroke?: string | undefined;
}) {
  return (
    <rect
      className="bar"
      x={Math.min(from, to)}
      y={middle - height / 2}
      width={Math.max(LEAST, Math.abs(to - from))}
      height={height}
      rx={height > 12 ? 2 : 1}
      fill={fill}
      {...(stroke ? { stroke, strokeWidth: 1.5 } : {})}
    />
  );
}
