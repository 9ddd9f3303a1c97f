import { likelyTheme } from '../../dataset/import/proposals';
import type { Indicator } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import type { NewIndicator } from './saving';

/** How many known indicators of a unit say what its theme is, and which share of them must agree. */
const ENOUGH = 3;
const MOST = 0.4;

/**
 * The theme that a new indicator is likely to be of, for the user to see and change: by its name, else that of most of what
 * has its unit.
 * @returns '' where nothing says it
 */
export function guessTheme(
  { name, unit }: Pick<NewIndicator, 'name' | 'unit'>,
  indicators: readonly Indicator[],
): string {
  const byName = likelyTheme(name, indicators);
  if (byName !== '') return byName;
  const alike = indicators.filter((known) => known.unit === unit);
  if (alike.length < ENOUGH) return '';
  const [most] = [...groupBy(alike, ({ theme }) => theme)].filter(
    ([, own]) => own.length >= MOST * alike.length,
  );
  return most?.[0] ?? '';
}
