import type { ReactNode } from 'react';
import type { FormProps } from '../drawing';
import type { TimeAxis } from './timeAxis';

/** What a form that shows time decides for itself. */
export interface TimePlotProps extends FormProps {
  /** True time unless given. */
  readonly axis?: TimeAxis;
  /** True names both ends of each line, with their values. */
  readonly bothEnds?: boolean;
  /** Drawn on the scales of the chart, behind its lines. */
  readonly behind?: ReactNode;
  /** What stands above the vertical axis. */
  readonly heading?: string | null;
}

/** Slopes that are told apart in little room. */
const FEW_SLOPES = 3;
/** Room below the plot for the words along the axis, pixels. */
export const BELOW = 36;
/** Room within the plot beside its first and last period, pixels. */
export const INSET = 8;

/** Height of a plot that does not fill a box, pixels. */
export function plotHeight({ size, bothEnds, chart }: TimePlotProps, narrow: boolean): number {
  // Two values are two numbers; the line between them needs little room.
  const slope = bothEnds && chart.series.length <= FEW_SLOPES;
  return size === 'card' ? 260 : slope ? 220 : narrow ? 340 : 420;
}
