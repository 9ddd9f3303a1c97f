import { type Page, viewOf } from '../page';
import { areas, flag, idOf, unfolded } from '../parameters';

/** Order of the rows of a table: by a column, upwards or downwards. */
export interface Sort {
  /** An area, or `name` for the names of the rows. */
  readonly column: string;
  readonly descending: boolean;
}

/** The page that compares areas. */
export interface ComparisonView {
  readonly page: 'compare';
  readonly areas: readonly string[] | null;
  readonly theme: string | null;
  /** The area whose values the others are held against. */
  readonly reference: string | null;
  readonly sort: Sort | null;
  /** True shows also what only one of the areas has. */
  readonly all: boolean;
  /** In a narrow window, ids of what the rows share that are all shown; left out are none but the first few. */
  readonly open?: readonly string[] | undefined;
}

/** The word of addresses for the names of the rows. */
const NAME = 'navn';

/** A sorting as addresses have it, '' for none. */
export function writeSort(sort: Sort | null): string {
  if (sort === null) return '';
  return `${sort.descending ? '-' : ''}${sort.column === 'name' ? NAME : sort.column}`;
}

/** The inverse of {@link writeSort}. */
export function readSort(word: string): Sort | null {
  if (word === '') return null;
  const descending = word.startsWith('-');
  const column = word.slice(Number(descending));
  return { column: column === NAME ? 'name' : column, descending };
}

/** See {@link ComparisonView}. */
export const comparePage: Page<ComparisonView> = {
  key: 'compare',
  path: ['sammenlign'],
  named: {},
  parameters: {
    areas,
    theme: idOf('theme', 'tema'),
    reference: idOf('area', 'mod'),
    sort: {
      name: 'sorter',
      missing: null,
      read: (word, { index }) => {
        const known = index.has('area', word.replace(/^-/, '')) || word.replace(/^-/, '') === NAME;
        return known ? readSort(word) : undefined;
      },
      write: writeSort,
    },
    all: flag('alle'),
    open: unfolded,
  },
  load: () => import('./ComparePage'),
  title: { da: 'Sammenlign', en: 'Compare' },
  menus: ['header'],
  section: null,
  frame: true,
  slides: () => import('./slides'),
  next: 'indicator',
};

/** A comparison with nothing chosen but what is given. */
export function comparisonView(
  areas: readonly string[] | null,
  chosen: Partial<Omit<ComparisonView, 'page' | 'areas'>> = {},
): ComparisonView {
  return viewOf(comparePage, { areas, ...chosen });
}
