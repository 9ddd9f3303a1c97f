import type { ColumnUse, Mapping } from '../../model/mapping';

const VALUES: readonly ColumnUse['role'][] = ['value', 'periodValue', 'areaValue'];

/** Whether a column holds values. */
export function holdsValues({ role }: ColumnUse): boolean {
  return VALUES.includes(role);
}

/** Not in the table. */
export const NOWHERE = -1;

/** Where a table has what; {@link NOWHERE} for what no column says. */
export interface ColumnPlaces {
  readonly area: number;
  /** Several make one period: a year and a month. */
  readonly periods: readonly number[];
  /** Several make one group. */
  readonly groups: readonly number[];
  readonly indicator: number;
  readonly kind: number;
  readonly unit: number;
  readonly item: number;
  readonly printed: number;
  readonly note: number;
  readonly noteEn: number;
}

/** The places of a mapping's columns. */
export function columnPlaces({ columns }: Pick<Mapping, 'columns'>): ColumnPlaces {
  const all = (role: ColumnUse['role']) => columns.flatMap((use, at) => (use.role === role ? [at] : []));
  const first = (role: ColumnUse['role']) => all(role)[0] ?? NOWHERE;
  return {
    area: first('area'),
    periods: all('period'),
    groups: all('group'),
    indicator: first('indicator'),
    kind: first('kind'),
    unit: first('unit'),
    item: first('item'),
    printed: first('printed'),
    note: first('note'),
    noteEn: first('noteEn'),
  };
}
