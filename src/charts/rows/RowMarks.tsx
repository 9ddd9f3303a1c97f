import type { ReactNode } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import type { ChartSeries } from '../../analysis/chart/types';
import { at } from '../../model/at';
import { emphasisOf, type FormProps } from '../drawing';
import { ABOVE, type LaidRow, THICK } from './rowLayout';

/** The place of a row's values, pixels. */
export interface RowMark {
  readonly row: LaidRow;
  readonly series: ChartSeries;
  /** From zero, or the least of the scale, to a value; or from one value to another. */
  readonly from: number;
  readonly to: number;
  /** The middle of the row. */
  readonly y: number;
  /** How thick marks may be. */
  readonly thick: number;
}

/**
 * Bars of the chart library for the rows of a {@link RowsChart}, in a shape of ours: rows differ in height, and grow with
 * the room.
 * @param value of a row: one is drawn from zero, two from the first to the second, and none is not drawn
 */
export function RowMarks({
  chart,
  focus,
  value,
  shape,
}: Pick<FormProps, 'chart' | 'focus'> & {
  value: (series: ChartSeries) => number | [number, number] | null;
  shape: (mark: RowMark) => ReactNode;
}) {
  const seriesOf = (row: LaidRow) => at(chart.series, row.series);
  const draw = ({ x, width, payload }: BarShapeProps) => {
    const row = payload as LaidRow;
    const series = seriesOf(row);
    if (value(series) === null) return <g />;
    return (
      <g opacity={emphasisOf(series.key, focus) === 'background' ? 0.4 : 1}>
        {shape({ row, series, from: x, to: x + width, y: ABOVE + row.middle, thick: row.thick })}
      </g>
    );
  };
  return (
    <Bar
      dataKey={(row: LaidRow) => value(seriesOf(row))}
      barSize={THICK}
      shape={draw}
      isAnimationActive={false}
      legendType="none"
    />
  );
}
