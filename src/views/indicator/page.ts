import type { CatalogIndex } from '../../model/catalogIndex';
import { DISPLAYS, type Display } from '../../model/display';
import { isKind } from '../../model/kind';
import { parsePeriod } from '../../model/period';
import { type Page, viewOf } from '../page';
import { areas, flag, oneOf, period } from '../parameters';

/** Value of `group` that shows every group at once. */
export const EVERY_GROUP = 'alle-grupper';

/** Ways to show all municipalities at once, the default first, each with its word in addresses. */
export const NATIONAL_TABS = { distribution: 'fordeling', map: 'kort', table: 'tabel' } as const;
/** See {@link NATIONAL_TABS}. */
export type NationalTab = keyof typeof NATIONAL_TABS;

/** The page of an indicator. Null means the default. */
export interface IndicatorView {
  readonly page: 'indicator';
  readonly indicator: string;
  readonly areas: readonly string[] | null;
  readonly group: string | null;
  readonly display: Display | null;
  /** Key of the series that stands out: area, group, and what more it takes of kind and period. */
  readonly focus: string | null;
  /** True names the chart after its measure rather than its finding. */
  readonly neutral: boolean;
  /** Whether the axis begins at zero; null leaves it to the chart. */
  readonly fromZero: boolean | null;
  /** The period that is 100 in a chart relative to one, as the data write it; null leaves it to the chart. */
  readonly base: string | null;
  /** How all municipalities are shown. */
  readonly national: NationalTab | null;
  /** The period that all municipalities are shown for, as the data write it. */
  readonly period: string | null;
  /** True gives the classes of the map equal steps rather than equally many municipalities. */
  readonly evenSteps: boolean;
  /** True makes the classes of the map from all periods, so that they stay when another is shown. */
  readonly keepClasses: boolean;
  /** True shows the map of the year before beside it. */
  readonly withBefore: boolean;
  /** The indicator joined to it whose figures are gone to. */
  readonly joined: string | null;
}

const byWord = <K extends string>(words: Readonly<Record<K, string>>) =>
  new Map(Object.entries(words) as [K, string][]);

/** See {@link IndicatorView}. */
export const indicatorPage: Page<IndicatorView, 'indicator'> = {
  key: 'indicator',
  path: ['noegletal'],
  named: { indicator: 'indicator' },
  parameters: {
    areas,
    group: {
      name: 'gruppe',
      missing: null,
      read: (group, { index, named }) =>
        group === EVERY_GROUP || index.entry(named.indicator).groups.includes(group) ? group : undefined,
      write: (group) => group ?? '',
    },
    display: oneOf('vis', byWord<Display>(DISPLAYS)),
    focus: {
      name: 'fokus',
      missing: null,
      read: (key, { index }) => {
        const [area = '', group = '', ...rest] = key.split('.');
        const more = rest.every((part) => part === '' || isKind(part) || parsePeriod(part) !== null);
        return index.has('area', area) && index.has('group', group) && more ? key : undefined;
      },
      write: (key) => key ?? '',
    },
    neutral: flag('titel', 'neutral'),
    fromZero: oneOf(
      'akse',
      new Map([
        [true, 'nul'],
        [false, 'udsnit'],
      ]),
    ),
    base: period('hundrede'),
    national: oneOf('alle', byWord<NationalTab>(NATIONAL_TABS)),
    period: period('periode'),
    evenSteps: flag('klasser', 'lige'),
    keepClasses: flag('faste-klasser'),
    withBefore: flag('aaret-foer'),
    joined: {
      name: 'afsnit',
      missing: null,
      read: (id, { index, named }) =>
        id !== named.indicator && index.has('indicator', id) && index.mainOf(id) === named.indicator
          ? id
          : undefined,
      write: (id) => id ?? '',
    },
  },
  load: () => import('./IndicatorPage'),
  startsWithChart: true,
  title: null,
  menus: [],
  section: 'indicators',
  frame: true,
  slides: () => import('./slides'),
  next: null,
};

/** An indicator with nothing chosen but what is given. */
export function indicatorView(
  indicator: string,
  chosen: Partial<Omit<IndicatorView, 'page' | 'indicator'>> = {},
): IndicatorView {
  return viewOf(indicatorPage, { indicator, ...chosen });
}

/** Where what an address asks for stands: for an indicator that joined another the page of that, at its figures. */
export function mainView(view: IndicatorView, index: CatalogIndex): IndicatorView {
  const main = index.mainOf(view.indicator);
  return main === view.indicator ? view : indicatorView(main, { areas: view.areas, joined: view.indicator });
}
