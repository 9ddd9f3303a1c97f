/** What the controls share in which it is said what a figure is. */
import type { Text } from '../../ui/useText';

/** Letters of the name of an indicator that is written. */
export const LONGEST_INDICATOR = 120;
/** Stands in a list for what is not in it; no id has a plus. */
export const NEW = '+';

/** What every control takes. `change` is told null while what is written cannot be read. */
export interface Control<T> {
  readonly value: T;
  readonly change: (value: T | null) => void;
  readonly text: Text;
  /** Whether it is where the reader is to begin. */
  readonly first?: boolean;
}
