import type { ValueScale } from '../../analysis/chart/types';
import type { Observation } from '../../model/observation';
import type { Color } from '../../ui/colors';

/** A value marked across the strip. */
export interface StripMark {
  readonly value: number;
  readonly name: string;
  /** `middle` is drawn solid, `reference` dashed. */
  readonly sort: 'middle' | 'reference';
}

/** What a strip shows, in words and values. */
export interface StripProps {
  /** One a municipality, the lowest first. */
  readonly figures: readonly Observation[];
  readonly scale: ValueScale;
  /** From the lower to the upper quartile; null if there are none. */
  readonly half: readonly [number, number] | null;
  readonly marks: readonly StripMark[];
  /** Those that stand out, by area. */
  readonly chosen: ReadonlyMap<string, Color>;
  readonly label: string;
  /** The name that a municipality has on the strip. */
  readonly name: (area: string) => string;
  /** What is said of a municipality: name, value, place. */
  readonly say: (figure: Observation) => string;
  readonly tick: (value: number) => string;
  readonly onPoint: (area: string) => void;
  readonly onToggle: (area: string) => void;
  /** True for one among others, lower than one that is alone. */
  readonly small?: boolean;
}
