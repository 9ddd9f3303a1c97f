import type { ChartSeries } from '../../../analysis/chart/types';
import { pointText } from '../../../analysis/insight/labels';
import type { Phrase } from '../../../analysis/insight/statements';
import { dated } from '../../../analysis/series';
import { at } from '../../../model/at';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Form, TitleInput } from '../form';
import { asLines } from '../series';
import { each, lineSummary } from '../summaries';
import { areaOf, ends, phrase, together } from '../titles';
import { MULTIPLES } from './words';

/** So many areas share a chart; more have a panel each. */
const MOST_TOGETHER = 5;

function title({ chart, text }: TitleInput): Phrase | null {
  const found = ends(chart.series);
  if (!found || !together(chart.series)) return null;
  const say = (s: ChartSeries) => pointText(at(s.points, -1), chart, text);
  return phrase(
    MULTIPLES[text.language].title(
      say(found.low),
      areaOf(found.low, text),
      say(found.high),
      areaOf(found.high, text),
    ),
  );
}

/** One panel an area on a shared scale. */
export const multiples: Form = {
  words: MULTIPLES,
  fits: ({ lines }) =>
    new Set(lines.filter((s) => dated(s).length > 1).map((s) => s.area)).size > MOST_TOGETHER
      ? 'first'
      : null,
  make: asLines,
  periods: 'axis',
  axis: 'cuttable',
  colors: 'differing',
  title,
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
