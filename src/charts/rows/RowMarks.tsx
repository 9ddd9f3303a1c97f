import type { ReactNode } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import type { ChartSeries } from '../../analysis/chart/types';
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
  // When the rows change, the library renders the former ones once more.
  const rowValue = (row: LaidRow) => {
    const series = chart.series[row.series];
    return series ? value(series) : null;
  };
  const draw = ({ x, width, payload }: BarShapeProps) => {
    const row = payload as LaidRow;
    const series = chart.series[row.series];
    if (!series || value(series) === null) return <g />;
    return (
      <g opacity={emphasisOf(series.key, focus) === 'background' ? 0.4 : 1}>
        {shape({ row, series, from: x, to: x + width, y: ABOVE + row.middle, thick: row.thick })}
      </g>
    );
  };
  return <Bar dataKey={rowValue} barSize={THICK} shape={draw} isAnimationActive={false} legendType="none" />;
}
