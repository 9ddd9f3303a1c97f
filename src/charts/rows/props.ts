import type { FormProps } from '../drawing';
import type { PlotRow } from './rowLayout';

/** What a form that has rows decides for itself. */
export interface RowsProps extends FormProps {
  readonly rows: readonly PlotRow[];
  /** True places the words at the end of the marks, false in a column. */
  readonly atEnd?: boolean;
  /** False if the form marks targets itself. */
  readonly acrossTargets?: boolean;
}

/** Room for the axis below the rows, pixels. */
export const AXIS_ROOM = 34;
