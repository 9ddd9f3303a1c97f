/** The rows of a comparison: one for each indicator, group and kind; a column for each area. */
import type { CatalogIndex } from '../../model/catalogIndex';
import { KINDS, type Kind } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { byRecency } from '../latest';
import { leadingFigures } from '../origin';
import { comparisonKey } from './sharing';

/** Values that are comparable: of the same indicator, group and kind, and so of the same unit. */
export interface Row {
  readonly key: string;
  readonly indicator: string;
  readonly group: string;
  readonly kind: Kind;
  /** The latest value of each column's area, or null where it has none. */
  readonly figures: readonly (Observation | null)[];
  /** What stands beside them, of the other origin. */
  readonly beside: readonly Observation[];
  /** Every known value of the area that the others are held against, in any order. */
  readonly reference: readonly Observation[];
}

/** A row in the making. */
interface MutableRow extends Row {
  readonly figures: (Observation | null)[];
  readonly beside: Observation[];
  readonly reference: Observation[];
}

/** What a comparison is about. */
export interface Selected {
  /** Areas of the columns, each once. */
  readonly areas: readonly string[];
  /** The area that the others are held against, or null. */
  readonly reference: string | null;
  readonly theme: string | null;
  /** True keeps also rows where some of the areas have no value. */
  readonly all: boolean;
}

const places = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));

/** The order rows have of themselves: theme, importance, indicator, group, kind. */
function ordinary(index: CatalogIndex): (a: Row, b: Row) => number {
  const { themes, indicators, groups } = index.catalog;
  const [themeAt, indicatorAt, groupAt] = [places(themes), places(indicators), places(groups)];
  const rank = new Map(
    indicators.map((i) => [i.id, [themeAt.get(i.theme) ?? 0, i.importance, indicatorAt.get(i.id) ?? 0]]),
  );
  return (a, b) => {
    if (a.indicator !== b.indicator) {
      const [x, y] = [rank.get(a.indicator) ?? [], rank.get(b.indicator) ?? []];
      const at = x.findIndex((place, i) => place !== y[i]);
      return (x[at] ?? 0) - (y[at] ?? 0);
    }
    return (
      (groupAt.get(a.group) ?? 0) - (groupAt.get(b.group) ?? 0) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
    );
  };
}

/** How many areas have a value in a row. */
export function valuesIn(row: Row): number {
  return row.figures.reduce((n, figure) => n + Number(figure !== null), 0);
}

/** The rows of a comparison, in their ordinary order. */
export function compareRows(
  observations: readonly Observation[],
  { areas, reference, theme, all }: Selected,
  index: CatalogIndex,
): Row[] {
  const columns = new Map(areas.map((area, i) => [area, i]));
  // Found without making a key for each of many thousand figures.
  const byIndicator = new Map<string, MutableRow[]>();
  const { said, beside } = leadingFigures(observations);
  for (const o of said) {
    const column = columns.get(o.area);
    const held = o.area === reference;
    if (column === undefined && !held) continue;
    if (theme !== null && index.indicator(o.indicator).theme !== theme) continue;
    const { indicator, group, kind } = o;
    const own = byIndicator.get(indicator) ?? [];
    if (own.length === 0) byIndicator.set(indicator, own);
    let row = own.find((r) => r.group === group && r.kind === kind);
    if (!row) {
      row = {
        key: comparisonKey(o),
        indicator,
        group,
        kind,
        figures: areas.map(() => null),
        beside: [],
        reference: [],
      };
      own.push(row);
    }
    if (held) row.reference.push(o);
    if (column === undefined) continue;
    const best = row.figures[column];
    if (!best || byRecency(best, o) <= 0) row.figures[column] = o;
  }
  for (const o of beside) {
    const row = byIndicator.get(o.indicator)?.find((r) => r.group === o.group && r.kind === o.kind);
    if (columns.has(o.area)) row?.beside.push(o);
  }
  const rows: Row[] = [...byIndicator.values()]
    .flat()
    .filter((row) => valuesIn(row) > 0)
    .sort(ordinary(index));
  if (all) return rows;
  const comparable = rows.filter((row) => valuesIn(row) > 1);
  // What the others are held against need not have one.
  const full = comparable.filter((row) => row.figures.every((o, i) => o !== null || areas[i] === reference));
  return full.length > 0 ? full : comparable;
}
