/** What a card shows of one indicator for one area. */
import type { CatalogIndex } from '../model/catalogIndex';
import type { Facts } from '../model/facts';
import type { Observation } from '../model/observation';
import { comparePeriods } from '../model/period';
import { isTotal, TOTAL_GROUPS } from '../model/total';
import { factsFor, mainGroup } from './facts';
import { latest } from './latest';
import { leadingFigures, leadingOrigin } from './origin';
import { dated, type Series, toSeries } from './series';

/** A column of a {@link CardForm} `columns`: one kind in one period. */
export interface CardColumn {
  readonly kind: Observation['kind'];
  readonly period: string;
}

/** What there is to show on a card, by the shape of the figures; the forms of charts say which of them draws it. */
export type CardForm =
  /** One value, perhaps with its past. */
  | { readonly type: 'value'; readonly values: readonly Observation[] }
  /** One value beside those of reference areas in the same period. */
  | { readonly type: 'references'; readonly values: readonly Observation[] }
  /** Several groups once. */
  | { readonly type: 'groups'; readonly values: readonly Observation[] }
  /** Several groups in several kinds or periods. */
  | { readonly type: 'columns'; readonly groups: readonly string[]; readonly columns: readonly CardColumn[] }
  /** Several groups over time. */
  | { readonly type: 'lines'; readonly series: readonly Series[] };

/** A card described. */
export interface CardContent {
  readonly facts: Facts;
  /** What own figures say of the same, or a source where the facts are about own figures; null where nothing else. */
  readonly beside: Observation | null;
  readonly form: CardForm;
  /** The values of the area, all groups and kinds, in the order of the data. */
  readonly own: readonly Observation[];
}

/** A past of so many periods is shown as a line. */
const A_PAST = 3;

function formOf(
  own: readonly Observation[],
  groups: readonly string[],
  facts: Facts,
  area: string,
  index: CatalogIndex,
): CardForm {
  const indicator = index.indicator(facts.main.indicator);
  const past = dated({ points: own.filter((o) => o.group === facts.main.group) }).length;
  const whole = TOTAL_GROUPS.includes(facts.main.group) && indicator.nature === 'niveau';
  if (groups.length < 2 || (whole && past >= A_PAST)) {
    // Beside the country's count a municipality's is a hairline.
    const beside = facts.references.length > 0 && past < A_PAST && !isTotal(index.unit(indicator.unit));
    const { main, points, references } = facts;
    return beside
      ? { type: 'references', values: [main, ...references.map(({ observation }) => observation)] }
      : { type: 'value', values: points };
  }
  const series = toSeries(own, [area], groups);
  if (series.some((s) => dated(s).length >= A_PAST))
    return groups.length <= 8 && series.length === groups.length
      ? { type: 'lines', series }
      : { type: 'value', values: facts.points };
  const columns = [
    ...new Map(own.map(({ kind, period }) => [`${kind}.${period}`, { kind, period }])).values(),
  ].sort((a, b) => comparePeriods(a.period, b.period));
  if (own.length > groups.length && columns.length > 1) return { type: 'columns', groups, columns };
  const values = groups
    .filter((group) => !TOTAL_GROUPS.includes(group))
    .flatMap((group) => latest(own.filter((o) => o.group === group)) ?? []);
  return { type: 'groups', values };
}

/**
 * Describes the card of an area. What it says of the area is what a lede and a slide say too.
 * @param observations all observations of one indicator
 * @returns null when the area has none
 */
export function describeCard(
  observations: readonly Observation[],
  area: string,
  index: CatalogIndex,
): CardContent | null {
  const own = observations.filter((o) => o.area === area);
  const group = mainGroup(own);
  const facts = group === null ? null : factsFor(observations, area, group, index);
  if (!facts) return null;
  const { kind } = facts.main;
  const { leading } = leadingFigures(own);
  const { beside } = leadingOrigin(own.filter((o) => o.group === group && o.kind === kind));
  const present = new Set(own.map((o) => o.group));
  const groups = index.catalog.groups.map((g) => g.id).filter((id) => present.has(id));
  return { facts, beside, form: formOf(leading, groups, facts, area, index), own: leading };
}
