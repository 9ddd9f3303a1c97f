import type { Row } from '../../analysis/compare/rows';
import type { Section } from '../../analysis/compare/sort';
import { areaNames } from '../../analysis/insight/caveats';
import { COMPARE } from '../../i18n/compare';
import { upperFirst } from '../../model/upperFirst';
import type { Text } from '../../ui/useText';
import type { Sort } from './page';

/** What a comparison shows as a table, whichever way it is drawn. */
export interface TableProps {
  readonly sections: readonly Section[];
  /** Areas of the columns. */
  readonly columns: readonly string[];
  /** The area that the others are held against, or null. */
  readonly reference: string | null;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  /** See {@link openSections}; null shows every row. */
  readonly open: readonly string[] | null;
  readonly onOpen: (open: readonly string[]) => void;
  /** Name of the table. */
  readonly label: string;
  readonly text: Text;
}

/** So many rows are never folded. */
const NEVER_FOLDED = 10;

/** So many rows of the first section are shown though it is folded; as in `Matrix.module.css`. */
export const FIRST_ROWS = 4;

/**
 * Ids of the sections that are shown whole where each row takes much room: those asked for. Of the others the first shows
 * its first rows. Null where nothing is folded, as rows are few or have no headings.
 * @param asked undefined if nothing is
 */
export function openSections(
  sections: readonly Section[],
  asked: readonly string[] | undefined,
): readonly string[] | null {
  const ids = sections.flatMap(({ heading }) => heading?.id ?? []);
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  if (ids.length < 2 || count <= NEVER_FOLDED) return null;
  // What was asked for under another order is not here.
  return ids.filter((id) => asked?.includes(id));
}

/** More areas than this are counted, not named, and their columns are narrow. */
const MOST_NAMED = 6;

/** Whether columns are so many that each has little room. */
export function isMany(columns: readonly string[]): boolean {
  return columns.length > MOST_NAMED;
}

/** Names of areas as a list, or how many they are. */
export function namedOrCounted(areas: readonly string[], text: Text): string {
  return isMany(areas) ? COMPARE[text.language].areas(areas.length) : areaNames(areas, text);
}

/** Name of a section: what its rows share. */
export function sectionName({ heading }: Section, { index, language }: Text): string | null {
  if (heading === null) return null;
  if (heading.by === 'standing') return COMPARE[language].standing[heading.id];
  if (heading.by === 'theme') return index.theme(heading.id).name[language];
  const name = index.unit(heading.id).other[language];
  return upperFirst(name);
}

/** What `aria-sort` says of a column. */
export function ariaSort(column: string, sort: Sort | null): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** What pressing the head of a column asks for: names from A, values from the highest, the other way, none. */
export function nextSort(column: string, sort: Sort | null): Sort | null {
  const first = column !== 'name';
  if (sort?.column !== column) return { column, descending: first };
  return sort.descending === first ? { column, descending: !first } : null;
}

/** The figure of a row in the column of the reference. */
export function shownReference(row: Row, columns: readonly string[], reference: string | null) {
  return reference === null ? null : (row.figures[columns.indexOf(reference)] ?? null);
}
