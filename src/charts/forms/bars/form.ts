import { valueText } from '../../../analysis/insight/labels';
import type { Phrase } from '../../../analysis/insight/statements';
import { dated, varying } from '../../../analysis/series';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Figures } from '../figures';
import type { Form, TitleInput } from '../form';
import { placesTitle } from '../rank/places';
import { asRows } from '../series';
import { each, rowSummary } from '../summaries';
import { largestGroup, last, onlyArea, phrase } from '../titles';
import { SmallBars } from './Small';
import { BARS } from './words';

function title(input: TitleInput): Phrase | null {
  const { chart, text } = input;
  if (chart.scale.inverted) return placesTitle(input);
  const t = BARS[text.language];
  const { series } = chart;
  const values = series.flatMap((s) => last(s) ?? []);
  const [first] = values;
  if (!first || values.length < 2) return null;
  if (values.every((p) => p.value === first.value)) {
    return phrase(t.allEqual(values.length, valueText(first.observation, text), onlyArea(series, text)));
  }
  const vary = varying(series);
  if (vary.area || !vary.group || vary.kind) return null;
  return largestGroup(series, text);
}

/** Of a count of no more than so many a bar says less than the number. */
const FEW = 5;

/** Whether bars of the latest values say more than a table does. */
function comparable({ values, unit }: Figures): boolean {
  const latest = values.flatMap((s) => s.points.slice(-1));
  const vary = varying(values);
  const sizes = latest.map((o) => o.value);
  if (unit.type === 'antal' && sizes.every((value) => Math.abs(value) <= FEW)) return false;
  // What comes in and what goes out.
  if (unit.type === 'kroner' && sizes.some((value) => value < 0) && sizes.some((value) => value > 0))
    return false;
  if (vary.area) return true;
  if (values.some((s) => s.kind === 'maal' || s.kind === 'forventet')) return true;
  // A plan and what came of it are two numbers, and budgets of different years are not held against each other.
  return vary.group && (unit.type !== 'kroner' || new Set(latest.map((o) => o.period)).size === 1);
}

/** The latest values, sorted. */
export const bars: Form = {
  words: BARS,
  fits: (figures) => {
    const { values, isAccount, isDeviation, isRank, lines } = figures;
    if (values.length < 2 || isAccount || isDeviation || !comparable(figures)) return null;
    // Ranks of one time are places on a list each.
    return isRank && !lines.some((s) => dated(s).length > 1) ? 'well' : 'also';
  },
  sideBySide: true,
  make: (figures) => ({ series: asRows(figures) }),
  periods: 'values',
  axis: 'zero',
  colors: 'areas',
  title,
  summary: each(rowSummary),
  small: {
    suits: ({ series }) => {
      const { group, kind } = varying(series);
      return !group && !kind;
    },
    Drawing: SmallBars,
  },
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: true,
};
