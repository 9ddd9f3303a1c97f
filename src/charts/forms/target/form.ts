import type { ChartSeries } from '../../../analysis/chart/types';
import { subtract } from '../../../analysis/computed';
import { leadingLatest } from '../../../analysis/origin';
import { at } from '../../../model/at';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Figures } from '../figures';
import type { Form } from '../form';
import { asRows } from '../series';
import { each, rowSummary } from '../summaries';
import { byFacts } from '../titles';
import { TARGET } from './words';

function make(figures: Figures) {
  return {
    series: asRows(figures).map((row): ChartSeries => {
      const { value } = at(row.points, 0).observation;
      const target = leadingLatest(
        figures.targets.filter((o) => o.area === row.area && o.group === row.group),
      );
      if (!target) return row;
      return { ...row, against: { observation: target, difference: subtract(value, target.value) } };
    }),
  };
}

/** Values against a marked target. */
export const target: Form = {
  words: TARGET,
  fits: ({ targets, lines, overTime, longest }) => {
    if (!targets.some((o) => lines.some((l) => l.area === o.area && l.group === o.group))) return null;
    return overTime || longest > 1 ? 'also' : 'well';
  },
  sideBySide: true,
  make,
  periods: 'values',
  axis: 'zero',
  colors: 'areas',
  title: byFacts,
  summary: each(rowSummary),
  ownTargets: true,
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: true,
};
