import type { ChartSeries, Point } from '../../../analysis/chart/types';
import { pointText } from '../../../analysis/insight/labels';
import { ownWords, type Phrase } from '../../../analysis/insight/statements';
import type { Observation } from '../../../model/observation';
import { TOTAL_GROUPS } from '../../../model/total';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Figures } from '../figures';
import type { Form, FormContent, TitleInput } from '../form';
import { chartSeries } from '../series';
import { each, lineSummary } from '../summaries';
import { areaOf, ends, last, phrase } from '../titles';
import { splitsOf, sumCaveat } from './splits';
import { PARTS } from './words';

function make({ values, unit, index }: Figures): FormContent {
  const splits = splitsOf(values, unit, index);
  const points = splits.flatMap((split) =>
    split.parts.map((o, i): Point => {
      const computed = split.shares[i] ?? null;
      return { observation: o, value: computed?.value ?? o.value, computed };
    }),
  );
  const series = values.flatMap((s) => {
    const own = points.filter(
      ({ observation: o }) => o.area === s.area && o.group === s.group && o.kind === s.kind,
    );
    return own.length > 0 ? [chartSeries(s, own)] : [];
  });
  const caveat = sumCaveat(splits, unit);
  return {
    series,
    measure: 'share',
    scale: { min: 0, max: 100, inverted: false, ticks: [0, 25, 50, 75, 100] },
    caveats: caveat ? [caveat] : [],
  };
}

/** Parts of fewer than this are counted rather than said in per cent. */
const LEAST_FOR_PER_CENT = 200;

/** What the source states that a part is of. */
function wholeOf(part: ChartSeries, facts: TitleInput['facts']): Observation | null {
  return TOTAL_GROUPS.map((group) => facts({ ...part, group })?.main ?? null).find((o) => o !== null) ?? null;
}

function title({ chart, subject, text, facts }: TitleInput): Phrase | null {
  const found = ends(chart.series.filter((s) => s.area === subject?.area));
  const point = last(found?.high);
  if (!found || !point) return null;
  const { observation: o, computed } = point;
  // What is few is counted; a share that is stated has words of its own.
  const whole = computed ? wholeOf(found.high, facts) : null;
  const few = whole !== null && whole.value < LEAST_FOR_PER_CENT;
  const words = few || computed === null ? ownWords(o, text, whole) : null;
  if (words !== null) return phrase(words.replaceAll('**', ''));
  return phrase(
    PARTS[text.language].title(
      text.groupInSentence(found.high.group),
      pointText(point, chart, text),
      areaOf(found.high, text),
    ),
    ...(point.computed ? [point.computed] : []),
  );
}

/** Parts of a whole in per cent. */
export const parts: Form = {
  words: PARTS,
  fits: ({ indicator, lines, unit, index, overTime }) => {
    if (indicator.nature !== 'fordeling' || splitsOf(lines, unit, index).length === 0) return null;
    return overTime ? 'also' : 'well';
  },
  make,
  periods: 'headings',
  axis: 'zero',
  colors: 'groups',
  title,
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
