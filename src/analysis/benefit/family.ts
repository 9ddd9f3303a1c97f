/** Which figures are about a benefit: those of its groups, and those of indicators that concern it. */
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Group, Indicator } from '../../model/codelist';
import type { Observation } from '../../model/observation';

/** A benefit or target group with all that belongs to it. */
export interface Family {
  readonly id: string;
  /** Itself and what is part of it, at any depth, in the order of the code list. */
  readonly groups: readonly string[];
  /** Indicators with figures about it, the most important first. */
  readonly indicators: readonly string[];
}

/** Sorts of group that are people, not lines of an account, projects or homes. */
const PEOPLE: readonly string[] = ['ydelse', 'målgruppe'];

/** The groups that a group is part of, the nearest first; a circle in the list ends where it closes. */
export function partOf(id: string, index: CatalogIndex): string[] {
  const line: string[] = [];
  for (let next = index.group(id).parent; next !== null && next !== id && !line.includes(next); ) {
    line.push(next);
    next = index.group(next).parent;
  }
  return line;
}

/** Rows of groups in their order, but for parts of a group that has a row: these follow it. */
export function underTotals<T>(rows: readonly T[], groupOf: (row: T) => string, index: CatalogIndex): T[] {
  const byGroup = new Map(rows.map((row) => [groupOf(row), row]));
  const whole = new Map(
    rows.map((row) => [row, partOf(groupOf(row), index).flatMap((id) => byGroup.get(id) ?? [])[0]]),
  );
  const placed = new Set<T>();
  const withParts = (row: T): T[] => {
    if (placed.has(row)) return [];
    placed.add(row);
    return [row, ...rows.filter((other) => whole.get(other) === row).flatMap(withParts)];
  };
  return [...rows.filter((row) => whole.get(row) === undefined), ...rows].flatMap(withParts);
}

function isAbout(indicator: Indicator, groups: readonly string[], index: CatalogIndex): boolean {
  if (!index.has('indicator', indicator.id)) return false;
  return [...indicator.concerns, ...index.entry(indicator.id).groups].some((id) => groups.includes(id));
}

/** The family of a group that is in the code list. */
export function familyOf(id: string, index: CatalogIndex): Family {
  const groups = index.catalog.groups
    .map((group) => group.id)
    .filter((group) => group === id || partOf(group, index).includes(id));
  const indicators = index.catalog.indicators
    .filter((indicator) => isAbout(indicator, groups, index))
    .sort((a, b) => a.importance - b.importance)
    .map((indicator) => indicator.id);
  return { id, groups, indicators };
}

/** True for a figure about the family. */
export function inFamily({ group, indicator }: Observation, family: Family, index: CatalogIndex): boolean {
  const { concerns } = index.indicator(indicator);
  return family.groups.includes(group) || concerns.some((id) => family.groups.includes(id));
}

/**
 * The benefits and the target groups that have a page in the list, in the order of the code list: those that are part
 * of nothing and have figures. A group that is only known as a part of a whole, such as an age group, is left to the
 * page of that whole: there is nothing to say of it alone. So is what only own figures have named, such as a sex, unless
 * it is a benefit.
 */
export function listedFamilies(index: CatalogIndex): Family[] {
  const own = new Set(index.catalog.ownGroups);
  const whole = ({ id, sort, parent }: Group) =>
    PEOPLE.includes(sort) && parent === null && (sort === 'ydelse' || !own.has(id));
  return index.catalog.groups
    .filter(whole)
    .map(({ id }) => familyOf(id, index))
    .filter(({ indicators }) => indicators.some((id) => index.indicator(id).nature !== 'fordeling'));
}
