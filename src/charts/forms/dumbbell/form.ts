import { latestPairs } from '../../../analysis/chart/pairs';
import type { ChartSeries } from '../../../analysis/chart/types';
import { difference } from '../../../analysis/computed';
import { seriesInSentence } from '../../../analysis/insight/labels';
import { type Phrase, spokenDifference } from '../../../analysis/insight/statements';
import { leadingLatest } from '../../../analysis/origin';
import { groupBy } from '../../../model/groupBy';
import { TOTAL_GROUPS } from '../../../model/total';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import { expectedTitle } from '../expected';
import type { Figures } from '../figures';
import type { Form, TitleInput } from '../form';
import { chartSeries, stated } from '../series';
import { each, kindsSummary, rowSummary } from '../summaries';
import { last, onlyArea, phrase } from '../titles';
import { DUMBBELL } from './words';

/** The difference of a row, which may be all that is stated of it. */
const differenceOf = (s: ChartSeries): number => s.against?.difference ?? last(s)?.value ?? 0;

/** A row a pair, the farthest below first; if only the difference is stated, it is alone in its row. */
function make({ values, pairs, differences }: Figures) {
  const rows = latestPairs(pairs).map(({ area, group, actual, expected }) =>
    chartSeries(
      { key: `${area}.${group}`, area, group, kind: 'faktisk' },
      [stated(expected.observation), stated(actual)],
      { against: expected },
    ),
  );
  const shown = new Set(rows.map((row) => row.key));
  const areas = new Set(values.map((s) => s.area));
  const groups = new Set(values.map((s) => s.group));
  const alone = [...groupBy(differences, (o) => `${o.area}.${o.group}`)].flatMap(([key, own]) => {
    const o = leadingLatest(own);
    if (!o || shown.has(key) || !areas.has(o.area) || (groups.size < 2 && !groups.has(o.group))) return [];
    return [chartSeries({ ...o, key }, [stated(o)])];
  });
  return { series: [...rows, ...alone].sort((a, b) => differenceOf(a) - differenceOf(b)) };
}

function title(input: TitleInput): Phrase | null {
  const { chart, text, unit } = input;
  const parts = chart.series.filter((s) => !TOTAL_GROUPS.includes(s.group));
  // The whole is not counted among its parts.
  const rows = parts.length > 1 ? parts : chart.series.filter((s) => TOTAL_GROUPS.includes(s.group));
  if (rows.length < 2) return expectedTitle({ ...input, subject: rows[0] ?? input.subject });
  const t = DUMBBELL[text.language];
  const farthest = rows.reduce((a, b) => (Math.abs(differenceOf(b)) > Math.abs(differenceOf(a)) ? b : a));
  const [own, other] = [last(farthest)?.observation, farthest.against?.observation];
  const value = differenceOf(farthest);
  if (!own || value === 0) return phrase(t.allAsExpected(rows.length, onlyArea(rows, text)));
  const computed = other ? difference(own, other) : null;
  const { direction } = text.index.indicator(own.indicator);
  const format = text.format(own.indicator);
  const decimals = computed?.decimals ?? own.decimals;
  const size = unit === 'antal' ? format.bare(Math.abs(value), decimals) : format.difference(value, decimals);
  const word = (of: number) => text.t.facts.moreOrLess(of, unit, direction);
  const below = rows.filter((s) => differenceOf(s) < 0).length;
  // Said of those that are below, unless none are.
  const side = below > 0 ? -1 : 1;
  return phrase(
    t.title({
      word: word(side),
      of: below || rows.filter((s) => differenceOf(s) > 0).length,
      n: rows.length,
      benefits: rows.every((s) => text.index.group(s.group).sort === 'ydelse'),
      name: seriesInSentence(farthest, rows, text),
      amount: `${size} ${word(value)}`,
      same: Math.sign(value) === side,
      area: onlyArea(rows, text),
    }),
    ...(computed ? [computed] : []),
  );
}

/** Expected and actual in one period, a pair of dots a row. */
export const dumbbell: Form = {
  words: DUMBBELL,
  fits: ({ pairs }) => (pairs.length > 0 ? 'well' : null),
  sideBySide: true,
  make,
  periods: 'values',
  axis: 'cut',
  colors: 'areas',
  title,
  summary: each((series, chart, text) =>
    series.against
      ? kindsSummary(series, chart, text)
      : rowSummary(series, chart, text, ({ observation }) =>
          DUMBBELL[text.language].onlyDifference(spokenDifference(observation, text)),
        ),
  ),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: true,
};
