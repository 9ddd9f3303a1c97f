import { Fragment } from 'react';
import { at } from '../../model/at';
import { groupBy } from '../../model/groupBy';
import { FAINT, FONT, HALO, LINE_HEIGHT } from '../drawing';
import { usePlot } from '../frame/plot';
import { placeLabels } from '../labels';
import { TextLines } from '../TextLines';
import { type EndLabel, labelHeight } from './lineLabels';
import { lineStrokes, SAMPLE } from './lineStrokes';
import type { TimeAxis } from './timeAxis';

/** A piece of a line beside its name, if its colour alone does not say which line it is. */
function Sample({ label: { color, lines }, x, y }: { label: EndLabel; x: number; y: number }) {
  const middle = y - ((lines.length - 1) / 2) * LINE_HEIGHT;
  return lineStrokes(color, 3).map((stroke, i) => (
    <path
      key={i === 0 ? 'line' : 'core'}
      data-mark="sample"
      d={`M${x} ${middle}h${SAMPLE.length}`}
      fill="none"
      {...stroke}
    />
  ));
}

/** How far labels may stand above and below the plot, pixels: below are the words of the axis. */
export const REACH = { above: 10, below: 6 } as const;

/** Labels beside the points they name, moved apart if several stand at the same period. */
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
  return [...groupBy(labels, (label) => axis.at(label.period))].map(([place, own]) => {
    const x = (place === null ? 0 : plot.xScale(place)) + (side === 'after' ? 10 : -10);
    const boxes = own.map(({ value, lines }) => ({
      y: plot.yScale(value),
      height: labelHeight(lines),
    }));
    const places = placeLabels(boxes, plot.y - REACH.above, plot.y + plot.height + REACH.below);
    return own.map((label, i) => {
      const { key, lines, color, faint } = label;
      const y = at(places, i);
      const room = color.core ? SAMPLE.room : 0;
      return (
        <Fragment key={key}>
          {color.core && !faint && (
            <Sample label={label} x={side === 'after' ? x : x - SAMPLE.length} y={y} />
          )}
          <text
            data-mark="name"
            textAnchor={side === 'after' ? 'start' : 'end'}
            fontSize={FONT}
            fontWeight={faint ? 400 : 600}
            fill={faint ? FAINT : color.text}
            {...HALO}
          >
            <TextLines lines={lines} x={side === 'after' ? x + room : x - room} y={y} />
          </text>
        </Fragment>
      );
    });
  });
}
