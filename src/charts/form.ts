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
