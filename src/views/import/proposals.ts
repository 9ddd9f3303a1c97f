/** What is proposed to a reader who says what a table's values are. Pure functions on plain data. */
import type { Indicator, Unit } from '../../model/codelist';
import type { Mapping } from '../../model/import';
import { foldForSearch } from '../../model/language';
import { measureOf, numberIn, valueColumns } from './mapping';

/** How like two names are, 0 to 1: the share of the words of the shorter that the other has too. */
function likeness(a: string, b: string): number {
  const words = (text: string) =>
    new Set(
      foldForSearch(text)
        .split(/[^a-z0-9]+/)
        .filter((word) => word.length > 2),
    );
  const [one, other] = [words(a), words(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** The known indicators whose names are most like a text, the most alike first; of those as alike, those of the unit. */
export function suggestions(
  name: string,
  unit: string | null,
  indicators: readonly Indicator[],
  most = 5,
): Indicator[] {
  return indicators
    .map((indicator) => ({
      indicator,
      like: Math.max(likeness(name, indicator.name.da), likeness(name, indicator.name.en)),
      same: Number(indicator.unit === unit),
    }))
    .filter(({ like }) => like > 0.25)
    .sort((a, b) => b.like - a.like || b.same - a.same)
    .slice(0, most)
    .map(({ indicator }) => indicator);
}

/** Decimals of a new indicator that are proposed at most: a program may write more than it knows. */
const MOST_DECIMALS = 2;

/** The decimals that the first cells of some columns have, at most {@link MOST_DECIMALS}. */
export function likelyDecimals(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  { decimals }: Pick<Mapping, 'decimals'>,
): number {
  const found = rows.flatMap((row) =>
    columns.map((at) => numberIn(row[at] ?? '', decimals ?? 'comma')?.decimals ?? 0),
  );
  return Math.min(
    MOST_DECIMALS,
    found.reduce((most, n) => Math.max(most, n), 0),
  );
}

/** Gives new indicators the decimals that their cells have, now that it is known how decimals are written. */
export function withCellDecimals(mapping: Mapping, rows: readonly (readonly string[])[]): Mapping {
  return {
    ...mapping,
    newIndicators: mapping.newIndicators.map((indicator) => {
      const columns = valueColumns(mapping).filter((at) => measureOf(mapping, at).indicator === indicator.id);
      return { ...indicator, decimals: Math.max(indicator.decimals, likelyDecimals(rows, columns, mapping)) };
    }),
  };
}

/** The unit that a name speaks of: `Fuldtidspersoner i pct.` is in per cent. The first of the list where none is. */
export function likelyUnit(name: string, units: readonly Unit[]): Unit | undefined {
  const folded = foldForSearch(name);
  const share = /%|\bpct\b|procent|andel/.test(folded) && units.find(({ type }) => type === 'procent');
  if (share) return share;
  // “fuldtidspersoner” speaks of them rather than of “personer”.
  const named = units
    .filter(({ one, other }) => [one.da, other.da].some((word) => folded.includes(foldForSearch(word))))
    .sort((a, b) => b.other.da.length - a.other.da.length);
  return named[0] ?? units[0];
}
