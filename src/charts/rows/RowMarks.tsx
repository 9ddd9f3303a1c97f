import type { ReactNode } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import type { ChartSeries } from '../../analysis/chart/types';
import { emphasisOf, type FormProps } from '../drawing';
import { ABOVE, type LaidRow, THICK } from './rowLayout';

/** The place of a row's values, pixels. */
export interface RowMark {
  readonly row: LaidRow;
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
  focus,
  value,
  shape,
}: Pick<FormProps, 'focus'> & {
  value: (series: ChartSeries) => number | [number, number] | null;
  shape: (mark: RowMark) => ReactNode;
}) {
  const rowValue = ({ series }: LaidRow) => value(series);
  const draw = ({ x, width, payload }: BarShapeProps) => {
    const row = payload as LaidRow;
    if (rowValue(row) === null) return <g />;
    return (
      <g opacity={emphasisOf(row.series.key, focus) === 'background' ? 0.4 : 1}>
        {shape({ row, from: x, to: x + width, y: ABOVE + row.middle, thick: row.thick })}
      </g>
    );
  };
  return <Bar dataKey={rowValue} barSize={THICK} shape={draw} isAnimationActive={false} legendType="none" />;
}
