import { groupBy } from '../model/groupBy';
import type { Color } from './colors';
import { FONT, HALO, LINE_HEIGHT } from './form';
import { placeLabels } from './labels';
import { usePlot } from './plot';
import { TextLines } from './TextLines';
import type { TimeAxis } from './timeAxis';

/** The name and value of a line, to stand at its end. */
export interface EndLabel {
  readonly key: string;
  readonly lines: readonly string[];
  /** The period it stands at. */
  readonly period: string;
  readonly value: number;
  readonly color: Color;
  /** True behind a series that stands out. */
  readonly faint: boolean;
}

/** Labels beside the points they name, moved apart where several stand at the same period. */
export function EndLabels({
  labels,
  axis,
  side,
}: {
  labels: readonly EndLabel[];
  axis: TimeAxis;
  side: 'before' | 'after';
}) {
  const plot = usePlot();
  return [...groupBy(labels, (label) => axis.at(label.period))].map(([at, own]) => {
    const x = (at === null ? 0 : plot.xScale(at)) + (side === 'after' ? 10 : -10);
    const boxes = own.map(({ value, lines }) => ({
      y: plot.yScale(value),
      height: lines.length * LINE_HEIGHT + 3,
    }));
    const places = placeLabels(boxes, plot.y - 10, plot.y + plot.height + 14);
    return own.map(({ key, lines, color, faint }, i) => (
      <text
        key={key}
        className="end-label"
        textAnchor={side === 'after' ? 'start' : 'end'}
        fontSize={FONT}
        fontWeight={faint ? 400 : 600}
        fill={faint ? '#5b6472' : color.text}
        {...HALO}
      >
        <TextLines lines={lines} x={x} y={places[i] ?? 0} />
      </text>
    ));
  });
}
