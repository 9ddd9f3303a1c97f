import { dated, type Series } from '../../../analysis/series';
import { groupBy } from '../../../model/groupBy';
import { parsePeriod } from '../../../model/period';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Figures } from '../figures';
import type { Form } from '../form';
import { chartSeries, stated } from '../series';
import { each, lineSummary } from '../summaries';
import { byFacts } from '../titles';
import { SEASON } from './words';

/** True for months that span more than a year, so that years can be laid over one another; one month a year is no season. */
function isSeasonal(series: Series): boolean {
  const periods = dated(series).map((o) => parsePeriod(o.period));
  const months = new Set(dated(series).map((o) => o.period.slice(5)));
  const years = new Set(dated(series).map((o) => o.period.slice(0, 4)));
  return (
    months.size > 2 &&
    periods.length > 12 &&
    years.size > 1 &&
    periods.every((p) => p?.type === 'month' && !p.interval)
  );
}

function make({ values }: Figures) {
  const [line] = values;
  if (!line) return { series: [] };
  const years = groupBy(dated(line), (o) => Number(o.period.slice(0, 4)));
  return {
    series: [...years].map(([year, own]) =>
      chartSeries(line, own.map(stated), { key: `${line.key}.${year}`, year }),
    ),
  };
}

/** The months of the year, a line a year. */
export const season: Form = {
  words: SEASON,
  fits: ({ lines }) => (lines.length === 1 && lines.some(isSeasonal) ? 'also' : null),
  make,
  periods: 'axis',
  axis: 'cuttable',
  colors: 'differing',
  title: byFacts,
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
