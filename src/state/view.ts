/** The pages of the product and what is chosen on them: the shape of the state that addresses carry. */
import type { Display } from '../model/display';

/** Value of `gruppe` that shows every group at once. */
export const EVERY_GROUP = 'alle-grupper';

/** Order of the rows of a table: by a column (an area, or `navn`), upwards or downwards. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Ways to show all municipalities at once, the default first, each by its word in addresses. */
export const NATIONAL_TABS = ['fordeling', 'kort', 'tabel'] as const;
/** See {@link NATIONAL_TABS}. */
export type NationalTab = (typeof NATIONAL_TABS)[number];

/** A page and what is chosen on it. Null means the default. */
export type View =
  | { readonly page: 'overblik' }
  | { readonly page: 'omraade'; readonly area: string }
  | { readonly page: 'noegletal'; readonly query: string; readonly theme: string | null }
  | {
      readonly page: 'indikator';
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
    }
  | {
      readonly page: 'sammenlign';
      readonly areas: readonly string[] | null;
      readonly theme: string | null;
      /** The area whose values the others are held against. */
      readonly reference: string | null;
      readonly sort: Sort | null;
      /** True shows also what only one of the areas has. */
      readonly all: boolean;
    }
  | { readonly page: 'par'; readonly areas: readonly [string, string] }
  | { readonly page: 'ydelser' }
  | { readonly page: 'ydelse'; readonly group: string; readonly areas: readonly string[] | null }
  | { readonly page: 'praesentationer' }
  | { readonly page: 'praesentation'; readonly deck: string }
  /** A deck that the address itself carries; see `dataset/store/decks/deckFile.ts`. */
  | { readonly page: 'delt'; readonly deck: string }
  /** What is on a page as slides: full screen, for the speaker, or on paper. */
  | {
      readonly page: 'praesenter' | 'taler';
      readonly of: View;
      /** From 1. */
      readonly slide: number;
      readonly dark: boolean;
    }
  | { readonly page: 'uddeling'; readonly of: View; readonly withLines: boolean }
  | { readonly page: 'kilder' }
  | { readonly page: 'kilde'; readonly source: string; readonly figure: string | null }
  /** The reader's own figures, and how more are brought in. */
  | { readonly page: 'egne' }
  | { readonly page: 'indlaes' }
  | { readonly page: 'om' }
  | { readonly page: 'tilgaengelighed' }
  | { readonly page: 'uden-net' }
  | {
      readonly page: 'ukendt';
      readonly what: 'side' | 'omraade' | 'indikator' | 'kilde' | 'ydelse';
      readonly value: string;
    };

/** The page of an indicator. */
export type IndicatorView = Extract<View, { page: 'indikator' }>;
/** The page that compares areas. */
export type ComparisonView = Extract<View, { page: 'sammenlign' }>;
/** Changes what is chosen on a page, in the address; `replace` makes no step that Back goes to. */
export type Change<V extends View> = (next: Partial<V>, options?: { readonly replace?: boolean }) => void;

/** The address of an indicator with nothing chosen but what is given. */
export function indicatorView(indicator: string, chosen: Partial<IndicatorView> = {}): IndicatorView {
  return {
    page: 'indikator',
    indicator,
    areas: null,
    group: null,
    display: null,
    focus: null,
    neutral: false,
    fromZero: null,
    national: null,
    period: null,
    evenSteps: false,
    keepClasses: false,
    withBefore: false,
    ...chosen,
  };
}

/** The address of a comparison with nothing chosen but what is given. */
export function comparisonView(
  areas: readonly string[] | null,
  chosen: Partial<ComparisonView> = {},
): ComparisonView {
  return { page: 'sammenlign', areas, theme: null, reference: null, sort: null, all: false, ...chosen };
}

/** The pages that show another page's slides, and so have none themselves. */
export const OF_SLIDES: readonly View['page'][] = ['praesenter', 'taler', 'uddeling'];
/** Pages without figures. */
const WITHOUT_FIGURES: readonly View['page'][] = [
  'om',
  'tilgaengelighed',
  'uden-net',
  'praesentationer',
  'egne',
  'indlaes',
];

/** Whether a page has something to present. */
export function hasSlides({ page }: View): boolean {
  return page !== 'ukendt' && !OF_SLIDES.includes(page) && !WITHOUT_FIGURES.includes(page);
}
