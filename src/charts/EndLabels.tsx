import { groupBy } from '../model/groupBy';
import { FAINT, FONT, HALO } from './form';
import { placeLabels } from './labels';
import { type EndLabel, labelHeight } from './lineLabels';
import { usePlot } from './plot';
import { TextLines } from './TextLines';
import type { TimeAxis } from './timeAxis';

/** How far labels may stand above and below the plot, pixels: below are the words of the axis. */
export const REACH = { above: 10, below: 6 } as const;

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
      height: labelHeight(lines),
    }));
    const places = placeLabels(boxes, plot.y - REACH.above, plot.y + plot.height + REACH.below);
    return own.map(({ key, lines, color, faint }, i) => (
      <text
        key={key}
        className="end-label"
        textAnchor={side === 'after' ? 'start' : 'end'}
        fontSize={FONT}
        fontWeight={faint ? 400 : 600}
        fill={faint ? FAINT : color.text}
        {...HALO}
      >
        <TextLines lines={lines} x={x} y={places[i] ?? 0} />
      </text>
    ));
  });
}
