import { valueText } from '../../analysis/insight/labels';
import type { NationalSeries } from '../../analysis/national/figures';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import type { PreviewOf } from '../../prerender';
import type { Preview } from './picture';

/** Fewer values are no line. */
const LEAST = 5;
/** Five years of months. */
const MOST = 60;

/**
 * The lines of areas over time, all of the same periods; none where the last of the areas has too few values.
 * @param series the figures that all municipalities are compared by; null for none
 */
export function previewLines(
  { indicator, areas }: PreviewOf,
  series: NationalSeries | null,
  text: Wording,
): Pick<Preview, 'lines' | 'about'> {
  const { index, language } = text;
  const periods = [...(series?.figures.keys() ?? [])].sort(comparePeriods).slice(-MOST);
  const lines = areas.flatMap((area) => {
    const figures = periods.flatMap((period) => series?.figures.get(period)?.get(area) ?? []);
    const last = figures.at(-1);
    if (!last || figures.length < LEAST) return [];
    return [{ area, last, values: figures.map(({ value }) => value) }];
  });
  // A number of people has no room for what they are called, which the words below say.
  const isPercent = index.unit(index.indicator(indicator).unit).type === 'procent';
  const said = (o: Observation) =>
    isPercent ? valueText(o, text) : text.format(indicator).bare(o.value, o.decimals);
  const own = lines.at(-1);
  if (!own || own.area !== areas.at(-1)) return { lines: [], about: '' };
  return {
    lines: lines
      .filter(({ last, values }) => values.length === own.values.length && last.period === own.last.period)
      .map(({ area, last, values }) => ({ label: `${text.area(area)} ${said(last)}`, values })),
    about: `${index.indicator(indicator).name[language]}, ${text.period(own.last.period)}`,
  };
}
