import type { Caveat } from '../../../analysis/chart/types';
import { type Computed, share, sum } from '../../../analysis/computed';
import type { Series } from '../../../analysis/series';
import type { CatalogIndex } from '../../../model/catalogIndex';
import type { Unit } from '../../../model/codelist';
import { groupBy } from '../../../model/groupBy';
import type { Observation } from '../../../model/observation';
import { TOTAL_GROUPS } from '../../../model/total';

/** A whole split into parts: those of one area in one period. */
export interface Split {
  readonly area: string;
  readonly period: string;
  readonly parts: readonly Observation[];
  /** Each part in per cent of their sum; null where the source states it in per cent. */
  readonly shares: readonly (Computed | null)[];
  /** The whole as stated, or null. */
  readonly whole: Observation | null;
}

/** The series of the sort of group that most of them are of: addresses and those who live at them overlap. */
function ofOneSort(series: readonly Series[], index: CatalogIndex): Series[] {
  const sorts = [...groupBy(series, (s) => index.group(s.group).sort).values()];
  return sorts.reduce((most, own) => (own.length > most.length ? own : most), []);
}

/**
 * The splits that series of several groups give: observed values of all the parts of one sort that the area has, none
 * negative.
 */
export function splitsOf(series: readonly Series[], unit: Unit, index: CatalogIndex): Split[] {
  const observed = series.filter((s) => s.kind !== 'maal' && s.kind !== 'forventet');
  // A split is of one kind: observed values and plans are not added up.
  const bySort = groupBy(observed, (s) => `${s.area}.${s.kind}`);
  return [...bySort.values()].flatMap((own) => {
    const parts = ofOneSort(
      own.filter((s) => !TOTAL_GROUPS.includes(s.group)),
      index,
    );
    const whole = own.find((s) => TOTAL_GROUPS.includes(s.group));
    if (parts.length < 2) return [];
    const periods = [...new Set(parts.flatMap((s) => s.points.map((o) => o.period)))];
    return periods.flatMap((period): Split[] => {
      const found = parts.flatMap((s) => s.points.find((o) => o.period === period) ?? []);
      if (found.length < parts.length || found.some((o) => o.value < 0)) return [];
      const shares = found.map((o) => (unit.type === 'procent' ? null : share(o, found)));
      if (unit.type !== 'procent' && shares.includes(null)) return [];
      const area = (found[0] as Observation).area;
      return [
        { area, period, parts: found, shares, whole: whole?.points.find((o) => o.period === period) ?? null },
      ];
    });
  });
}

/** Says of the splits that do not sum to the whole, by the latest of them; null when all do. */
export function sumCaveat(splits: readonly Split[], unit: Unit): Caveat | null {
  const wrong = splits.filter(({ parts, whole }) => {
    const { value } = sum(parts);
    // Shares are rounded each; half of the last decimal a part is what rounding explains.
    if (unit.type === 'procent') {
      const step = 10 ** -Math.max(...parts.map((o) => o.decimals));
      return Math.abs(value - 100) > (step * parts.length) / 2 + 1e-9;
    }
    return whole !== null && value !== whole.value;
  });
  const last = wrong.at(-1);
  if (!last) return null;
  return {
    type: 'sum',
    parts: sum(last.parts),
    stated: unit.type === 'procent' ? null : last.whole,
    more: wrong.length - 1,
  };
}
