/** The rows of a comparison: one for each indicator, group and kind; a column for each area. */
import type { CatalogIndex } from '../../model/catalogIndex';
import { isReferat } from '../../model/documentType';
import { KINDS, type Kind } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { byRecency } from '../latest';
import { leadingFigures } from '../origin';
import { comparisonKey } from './sharing';

/**
 * What a row can be used for, the best first: official statistics, which are counted alike everywhere; other figures of
 * at least two of the areas; figures of one of them alone.
 */
export const STANDINGS = ['official', 'shared', 'alone'] as const;
/** See {@link STANDINGS}. */
export type Standing = (typeof STANDINGS)[number];

/** Values that are comparable: of the same indicator, group and kind, and so of the same unit. */
export interface Row {
  readonly key: string;
  readonly indicator: string;
  readonly group: string;
  readonly kind: Kind;
  readonly standing: Standing;
  /** The latest value of each column's area, or null if it has none. */
  readonly figures: readonly (Observation | null)[];
  /** What stands beside them, of the other origin. */
  readonly beside: readonly Observation[];
  /** Every known value of the area that the others are held against, in any order. */
  readonly reference: readonly Observation[];
}

/** A row in the making. */
interface MutableRow extends Row {
  standing: Standing;
  readonly figures: (Observation | null)[];
  readonly beside: Observation[];
  readonly reference: Observation[];
}

/** What a comparison is about. */
export interface Selected {
  /** Areas of the columns, each once. */
  readonly areas: readonly string[];
  /** Those of them that are compared; the one that they are held against need not be. */
  readonly chosen: readonly string[];
  /** The area that the others are held against, or null. */
  readonly reference: string | null;
  readonly theme: string | null;
  /** True keeps also rows that only one of the areas has. */
  readonly all: boolean;
}

const places = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));

/** The order rows have of themselves: standing, theme, importance, indicator, those that joined it, group, kind. */
function ordinary(index: CatalogIndex): (a: Row, b: Row) => number {
  const { themes, indicators, groups } = index.catalog;
  const [themeAt, indicatorAt, groupAt] = [places(themes), places(indicators), places(groups)];
  const rank = new Map(
    indicators.map((i) => {
      const main = index.has('indicator', i.id) ? index.indicator(index.mainOf(i.id)) : i;
      const own = indicatorAt.get(i.id) ?? 0;
      const place = main === i ? -1 : own;
      return [i.id, [themeAt.get(main.theme) ?? 0, main.importance, indicatorAt.get(main.id) ?? 0, place]];
    }),
  );
  return (a, b) => {
    const better = STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
    if (better !== 0) return better;
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

/** True for a figure of a published table. */
function isOfficial({ source }: Observation, index: CatalogIndex): boolean {
  return !isOwn(source) && !isReferat(index.source(source));
}

/** How many areas have a value in a row. */
export function valuesIn(row: Row): number {
  return row.figures.reduce((n, figure) => n + Number(figure !== null), 0);
}

/** The rows of a comparison, in their ordinary order. */
export function compareRows(
  observations: readonly Observation[],
  { areas, chosen, reference, theme, all }: Selected,
  index: CatalogIndex,
): Row[] {
  const columns = new Map(areas.map((area, i) => [area, i]));
  // Found without making a key for each of many thousand figures.
  const byIndicator = new Map<string, MutableRow[]>();
  const { leading, beside } = leadingFigures(observations);
  for (const o of leading) {
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
        standing: 'alone',
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
  // One area alone is compared with what it is held against.
  const compared = chosen.length > 1 ? areas.map((area) => chosen.includes(area)) : areas.map(() => true);
  const rows = [...byIndicator.values()].flat().filter((row) => valuesIn(row) > 0);
  for (const row of rows) {
    if (row.figures.filter((o, i) => o && compared[i]).length > 1)
      row.standing = row.figures.some((o) => o && isOfficial(o, index)) ? 'official' : 'shared';
  }
  return rows.filter((row) => all || row.standing !== 'alone').sort(ordinary(index));
}
