/** The kind of a cell: what was, was budgeted, is forecast, is a target. */
import { at } from '../../model/at';
import type { Kind } from '../../model/kind';
import type { Traced } from '../proposal';
import type { Around } from './around';
import type { Grid } from './grid';
import { CHANGE } from './head';
import { traced } from './traced';

/** The kind of a cell. */
export function kindOfCell(grid: Grid, row: number, column: number, around: Around): Traced<Kind> {
  const [columnHead, rowHead] = [at(grid.columns, column), at(grid.rows, row)];
  for (const [head, from] of [
    [columnHead, 'column'],
    [rowHead, 'row'],
  ] as const) {
    if (head.difference && head.kind !== 'budget') {
      if (CHANGE.test(head.text) && !/afvigelse/iu.test(head.text))
        return traced<Kind>('aendring', from, head.at);
      // What deviates: a forecast from a budget, or what was from what was expected.
      const forecast = grid.has.forecast && !/forventet\s+og\s+faktisk|forventet$/iu.test(head.text);
      return traced<Kind>(forecast || head.kind === 'prognose' ? 'prognose' : 'faktisk', from, head.at);
    }
    if (head.kind === 'forventet') {
      const { actual } = grid.has;
      return traced<Kind>(
        actual || /antal|fuldtids/iu.test(around.caption.text) ? 'forventet' : 'prognose',
        from,
        head.at,
        actual,
      );
    }
    if (head.kind) return traced(head.kind, from, head.at);
  }
  return traced<Kind>('faktisk', 'nothing', null);
}
