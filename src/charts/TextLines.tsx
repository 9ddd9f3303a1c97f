import { LINE_HEIGHT } from './drawing';

/** Half the height of a capital: moves a baseline so that the text stands around its middle, pixels. */
export const HALF_CAPITAL = 4.5;

/** Lines of an SVG text, one under another, around the height `y`. Stands inside a `<text>`. */
export function TextLines({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  return lines.map((line, n) => (
    <tspan key={line} x={x} y={y + HALF_CAPITAL + (n - (lines.length - 1) / 2) * LINE_HEIGHT}>
      {line}
    </tspan>
  ));
}
