import { valueText } from '../../../analysis/insight/labels';
import type { Said } from '../../../analysis/insight/statements';
import { varying } from '../../../analysis/series';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Form, TitleInput } from '../form';
import { asRows } from '../series';
import { each, rowSummary } from '../summaries';
import { largestGroup, last, onlyArea, said } from '../titles';
import { SmallBars } from './Small';
import { BARS } from './words';

function title({ chart, text }: TitleInput): Said | null {
  const t = BARS[text.language];
  const { series } = chart;
  const values = series.flatMap((s) => last(s) ?? []);
  const [first] = values;
  if (!first || values.length < 2) return null;
  if (values.every((p) => p.value === first.value)) {
    return said(t.allEqual(values.length, valueText(first.observation, text), onlyArea(series, text)));
  }
  const vary = varying(series);
  if (vary.area || !vary.group || vary.kind || chart.scale.inverted) return null;
  return largestGroup(series, text);
}

/** The latest values, sorted. */
export const bars: Form = {
  words: BARS,
  fits: ({ values, isAccount, isDeviation }) =>
    values.length > 1 && !isAccount && !isDeviation ? 'also' : null,
  sideBySide: true,
  make: (figures) => ({ series: asRows(figures) }),
  periods: 'values',
  axis: 'zero',
  colors: 'areas',
  title,
  summary: each(rowSummary),
  cards: ['references', 'groups'],
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
