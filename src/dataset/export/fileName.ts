import { parsePeriod } from '../../model/period';
import type { FigureSet } from './set';

/** More areas than this do not fit in the name of a file. */
const MOST_AREAS = 4;
/** Letters at most, so that every disk and mail program takes the name. */
const LONGEST = 120;
const DAY = 86_400_000;

/** The years that periods span: `2023`, `2021-2023`; '' if none is stated. */
function years(periods: readonly string[]): string {
  const stated = periods.flatMap((text) => parsePeriod(text) ?? []);
  if (stated.length === 0) return '';
  const year = (day: number) => String(new Date(day * DAY).getUTCFullYear());
  const first = year(Math.min(...stated.map((p) => p.start)));
  const last = year(Math.max(...stated.map((p) => p.end)));
  return first === last ? first : `${first}-${last}`;
}

/**
 * A telling name for a file of figures: `noegletavlen-star-placering-faxe-2023.csv`.
 * @param extension what follows the dot
 * @param variant tells apart files of the same figures and the same extension
 */
export function fileName(
  { name, figures }: Pick<FigureSet, 'name' | 'figures'>,
  extension: string,
  variant = '',
): string {
  const areas = [...new Set(figures.map((o) => o.area))];
  const stem = ['noegletavlen', name, ...(areas.length > MOST_AREAS ? [] : areas)];
  const end = [years(figures.map((o) => o.period)), variant].filter(Boolean);
  const safe = (parts: readonly string[]) => parts.join('-').replace(/[^\w-]+/g, '-');
  const last = end.length > 0 ? `-${safe(end)}` : '';
  return `${safe(stem).slice(0, LONGEST - last.length)}${last}.${extension}`;
}
