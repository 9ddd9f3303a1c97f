import { extent, niceScale } from '../../../analysis/chart/scale';
import type { Point } from '../../../analysis/chart/types';
import { exact, index as indexOf, percentDecimals } from '../../../analysis/computed';
import { seriesInSentence } from '../../../analysis/insight/labels';
import { type Phrase, qualify } from '../../../analysis/insight/statements';
import { dated, type Series, varying } from '../../../analysis/series';
import { groupBy } from '../../../model/groupBy';
import { comparePeriods, overlaps, parsePeriod } from '../../../model/period';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Figures } from '../figures';
import type { Form, FormContent, TitleInput } from '../form';
import { chartSeries } from '../series';
import { each, lineSummary } from '../summaries';
import { last, phrase } from '../titles';
import { INDEX } from './words';

/** Counts whose levels are this many times apart are compared by index first. */
const FAR_APART = 10;
/** Lines named in the title. */
const MOST_NAMED = 3;

/** Counts that can be put relative to their first period: levels, all above zero, that do not end where they begin. */
function relative(lines: readonly Series[], { unit, indicator }: Figures): Series[] {
  if (unit.type !== 'antal' || indicator.nature === 'afvigelse') return [];
  return lines.filter((s) => {
    const [first, last] = [dated(s)[0], dated(s).at(-1)].map((o) => parsePeriod(o?.period ?? ''));
    const apart = first && last && first.text !== last.text && !overlaps(first, last);
    return apart && s.kind !== 'aendring' && s.points.every((o) => o.value > 0);
  });
}

/** Every line relative to the period that is wanted, or the first that most of them have, before they end. */
function make(figures: Figures, wanted: string | null = null): FormContent {
  const { values } = figures;
  const able = relative(values, figures);
  const counts = groupBy(
    able.flatMap((s) =>
      dated(s)
        .slice(0, -1)
        .map((o) => o.period),
    ),
    (period) => period,
  );
  const most = Math.max(...[...counts.values()].map((own) => own.length));
  const [first = ''] = [...counts.keys()].filter((p) => counts.get(p)?.length === most).sort(comparePeriods);
  const asked = wanted !== null && counts.get(wanted)?.length === most;
  const base = asked ? wanted : first;
  const series = able.flatMap((s) => {
    const from = dated(s).find((o) => o.period === base);
    const points = dated(s).flatMap((o): Point[] => {
      const computed = from && comparePeriods(o.period, first) >= 0 ? indexOf(o, from) : null;
      return computed ? [{ observation: o, value: computed.value, computed }] : [];
    });
    return points.length > 1 ? [chartSeries(s, points)] : [];
  });
  const shown = new Set(series.map((s) => s.area));
  const areas = [...new Set(values.map((s) => s.area))].filter((area) => !shown.has(area));
  const [low, high] = extent([100, ...series.flatMap((s) => s.points.map((p) => p.value))]);
  return {
    series,
    measure: 'index',
    scale: niceScale(low, high === low ? high + 1 : high),
    base,
    caveats: areas.length > 0 ? [{ type: 'no-base', areas }] : [],
  };
}

function title({ chart, text }: TitleInput): Phrase | null {
  const t = INDEX[text.language];
  const differ = varying(chart.series);
  const ofAreas = !differ.group && !differ.kind;
  const several = new Set(chart.series.map((s) => s.area)).size > 1;
  const named = chart.series.slice(0, MOST_NAMED).flatMap((s) => {
    const p = last(s);
    const change = p ? exact(p.value - 100) : 0;
    const decimals = percentDecimals(change);
    const name = seriesInSentence(s, chart.series, text);
    const words =
      ofAreas && change !== 0
        ? t.moved(text.percent(Math.abs(change), decimals), text.inArea(s.area), change > 0)
        : `${name} ${change > 0 ? '+' : ''}${text.percent(change, decimals)}`;
    return p ? [{ words, p, s }] : [];
  });
  const [first] = named;
  if (!first || chart.base === null) return null;
  // Lines of one part do not say of which, those of one area's parts not whose they are.
  const part = differ.group || differ.kind ? '' : qualify(first.p.observation, text).join(', ');
  const whose = part || (several || named.length < 2 ? null : text.area(first.s.area));
  const changes = named.map(({ words }) => words).join(', ');
  return phrase(
    t.title(whose, text.period(chart.base), changes),
    ...named.flatMap(({ p }) => p.computed ?? []),
  );
}

/** Lines relative to the first period, which is 100. */
export const index: Form = {
  words: INDEX,
  relative: true,
  fits: (figures) => {
    const levels = relative(figures.lines, figures).map((s) => Math.max(...s.points.map((o) => o.value)));
    if (levels.length === 0) return null;
    const apart = levels.length > 1 && Math.max(...levels) > FAR_APART * Math.min(...levels);
    return apart && figures.longest > 2 ? 'first' : 'also';
  },
  make,
  periods: 'axis',
  axis: 'zero',
  colors: 'differing',
  title,
  summary: (chart, text) => [
    `${INDEX[text.language].heading(text.period(chart.base ?? ''))}.`,
    ...each(lineSummary)(chart, text),
  ],
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
