import type { Chart } from '../analysis/chart';
import type { Indicator } from '../model/codelist';
import type { Color } from './colors';
import type { Mark } from './marks';

/** What every chart form is given. It draws; what is shown has been decided. */
export interface FormProps {
  readonly chart: Chart;
  readonly indicator: Indicator;
  /** By series key. */
  readonly colors: ReadonlyMap<string, Color>;
  readonly compact: boolean;
  /** The value read by pointer or keyboard. */
  readonly active: Mark | null;
  readonly onActive: (mark: Mark | null) => void;
}

/** Text in charts, pixels. */
export const FONT = 13.5;
/** A width that a character of that size seldom exceeds on average, pixels. */
export const CHARACTER = 7.3;
/** Height of a line of that text, pixels. */
export const LINE_HEIGHT = 16;
/** Axes, guides and targets: dark grey, so that the data speak. */
export const INK = '#475063';
/** Numbers and words along an axis. */
export const TICK = { fontSize: FONT, fill: INK } as const;
/** A target: a dotted line across the chart. */
export const TARGET_LINE = {
  stroke: INK,
  strokeWidth: 2,
  strokeDasharray: '1 4',
  strokeLinecap: 'round',
} as const;
/** The words at a target's line. */
export const TARGET_LABEL = { fontSize: FONT, fontWeight: 600, fill: INK } as const;
