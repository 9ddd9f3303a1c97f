import type { ChartSeries } from '../../../analysis/chart/types';
import { type Phrase, spokenLine } from '../../../analysis/insight/statements';
import { at } from '../../../model/at';
import { groupBy } from '../../../model/groupBy';
import { KINDS } from '../../../model/kind';
import type { Observation } from '../../../model/observation';
import { comparePeriods } from '../../../model/period';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Figures } from '../figures';
import type { Form, TitleInput } from '../form';
import { chartSeries, isTotalGroup, stated } from '../series';
import { each, kindsSummary } from '../summaries';
import { areaOf, phrase } from '../titles';
import { ACCOUNT } from './words';

/** One row a line of the account and period, with its plan and what came of it; the result last. */
function make({ values, index }: Figures) {
  const order = (id: string) => index.catalog.groups.findIndex((g) => g.id === id);
  const all = values.flatMap((s) => s.points);
  const rows = [...groupBy(all, (o) => `${o.area}.${o.group}.${o.period}`)].map(([key, own]): ChartSeries => {
    const rank = (o: Observation) => (o.kind === 'budget' ? -1 : KINDS.indexOf(o.kind));
    const points = [...own].sort((a, b) => rank(a) - rank(b)).map(stated);
    const first = at(own, 0);
    return chartSeries({ ...first, key }, points, { total: isTotalGroup(first.group, index) });
  });
  const period = (row: ChartSeries) => at(row.points, 0).observation.period;
  return {
    series: rows.sort(
      (a, b) =>
        comparePeriods(period(a), period(b)) ||
        Number(a.total) - Number(b.total) ||
        order(a.group) - order(b.group),
    ),
  };
}

function title({ chart, text }: TitleInput): Phrase | null {
  const t = ACCOUNT[text.language];
  const of = (s: ChartSeries, kind: string) => s.points.find((p) => p.observation.kind === kind)?.observation;
  const result = chart.series.findLast((s) => s.total && of(s, 'budget') && of(s, 'faktisk'));
  const [plan, actual] = [result && of(result, 'budget'), result && of(result, 'faktisk')];
  if (!result || !plan || !actual) return null;
  return phrase(
    t.title(
      text.group(result.group),
      areaOf(result, text),
      text.period(actual.period),
      spokenLine(actual, text),
      spokenLine(plan, text),
    ),
  );
}

/** Budgeted against realised, line by line, with the result. */
export const account: Form = {
  words: ACCOUNT,
  fits: ({ isAccount }) => (isAccount ? 'first' : null),
  make,
  periods: 'headings',
  axis: 'zero',
  colors: 'areas',
  title,
  summary: each((series, chart, text) => kindsSummary(series, chart, text, false)),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: true,
};
