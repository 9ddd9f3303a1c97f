import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';

/** A value as it is set large: what comes before it, the number, and its unit, which is set small. */
export interface ValueParts {
  readonly before: string;
  /** With the sign of per cent, which is as large as the number. */
  readonly number: string;
  readonly unit: string;
}

/** A value in parts; of a deviation its size, as the words beside it say which way it goes. */
export function valueParts(o: Observation, text: Wording): ValueParts {
  const deviation = text.index.indicator(o.indicator).nature === 'afvigelse';
  const value = deviation ? Math.abs(o.value) : o.value;
  const { before, number, after } = text.format(o.indicator).parts(value, o.decimals);
  const [size = '', scale] = number.split('\u00A0');
  const unit = [scale, after].filter(Boolean).join('\u00A0');
  // Where a language writes the sign of per cent apart it is still as large as the number.
  const large = unit === '%';
  return { before, number: large ? `${size}\u00A0${unit}` : size, unit: large ? '' : unit };
}
