import { AXIS, emphasisOf, FONT, type FormProps, HALO, LINE_HEIGHT, STRONG, TONES } from '../drawing';
import { usePlot } from '../frame/plot';
import { HALF_CAPITAL, TextLines } from '../TextLines';
import { ABOVE, type LaidRow } from './rowLayout';

/** The details of a row: its value, and what that means in the colour of its tone. */
function Remark({ row, x, y }: { row: LaidRow; x: number; y: number }) {
  const style = (n: number) => {
    const value = n === 0 && row.words !== '';
    return {
      fontWeight: value || row.total ? 600 : 400,
      fill: value ? STRONG : TONES[row.tone ?? 'neutral'],
    };
  };
  if (row.inline) {
    return (
      <text x={x} y={y + HALF_CAPITAL} fontSize={FONT}>
        {row.details.map((words, n) => (
          <tspan key={words} {...style(n)}>
            {n > 0 && ' '}
            {words}
          </tspan>
        ))}
      </text>
    );
  }
  return row.details.map((line, n) => (
    <text
      key={line}
      x={x}
      y={y + HALF_CAPITAL + (n - (row.details.length - 1) / 2) * LINE_HEIGHT}
      fontSize={FONT}
      {...style(n)}
    >
      {line}
    </text>
  ));
}

/**
 * What is written of the rows: the name of each before its marks, or above them on a phone, and its details after
 * them; above it the heading of its part, and a rule if it sums up those before.
 * @param atEnd true places the details at the end of the marks, false in a column
 */
export function RowWords({
  focus,
  laid,
  width,
  narrow,
  atEnd,
}: Pick<FormProps, 'focus'> & {
  laid: readonly LaidRow[];
  width: number;
  narrow: boolean;
  atEnd: boolean;
}) {
  const plot = usePlot();
  // In one group, so that a row that comes anew keeps its place among what else the layer holds.
  return (
    <g>
      {laid.map((row, i) => {
        const { series } = row;
        const y = ABOVE + row.middle;
        const end = Math.max(...series.points.map((p) => p.value));
        return (
          <g key={series.key} opacity={emphasisOf(series.key, focus) === 'background' ? 0.4 : 1}>
            {row.heading && (
              <text x={0} y={ABOVE + row.top - 10} fontSize={15} fontWeight={600} fill={STRONG}>
                {row.heading}
              </text>
            )}
            {row.total && !laid[i - 1]?.total && (
              <line x1={0} x2={width} y1={ABOVE + row.top} y2={ABOVE + row.top} stroke={AXIS} />
            )}
            <text fontSize={FONT} fontWeight={row.total ? 600 : 400} fill={STRONG} {...(narrow ? HALO : {})}>
              <TextLines
                lines={row.lines}
                x={0}
                y={narrow ? ABOVE + row.top + (row.lines.length * LINE_HEIGHT) / 2 + 2 : y}
              />
            </text>
            <Remark row={row} x={atEnd ? plot.xScale(end) + 10 : plot.x + plot.width + 12} y={y} />
          </g>
        );
      })}
    </g>
  );
}
