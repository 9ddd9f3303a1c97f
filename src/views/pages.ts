/**
 * Every page, a line each. The menus have them in this order. A page that lacks a part does not compile; the one router
 * (`state/address.ts`, `shell/Page.tsx`) reads all of them from here.
 */
import type { ComponentType } from 'react';
import { areaPage } from './area/page';
import { benefitPage } from './benefits/benefit/page';
import { benefitsPage } from './benefits/page';
import { comparePage } from './compare/page';
import { pairPage } from './compare/pair/page';
import { deckPage } from './decks/deck/page';
import { decksPage } from './decks/page';
import { sharedDeckPage } from './decks/sharedDeck/page';
import { importPage } from './import/page';
import { indicatorPage } from './indicator/page';
import { indicatorsPage } from './indicators/page';
import { offlinePage } from './offline/page';
import { overviewPage } from './overview/page';
import { ownPage } from './own/page';
import { defaults, type MakeSlides, type Menu, type Page } from './page';
import { handoutPage } from './present/handout/page';
import { presentPage } from './present/page';
import { speakerPage } from './present/speaker/page';
import { referatPage } from './referat/page';
import { sourcesPage } from './sources/page';
import { sourcePage } from './sources/source/page';
import { aboutPage } from './text/about/page';
import { accessibilityPage } from './text/accessibility/page';
import { openDataPage } from './text/openData/page';
import { unknownPage } from './unknown/page';

const TABLE = [
  overviewPage,
  areaPage,
  indicatorsPage,
  indicatorPage,
  benefitsPage,
  benefitPage,
  comparePage,
  pairPage,
  decksPage,
  deckPage,
  sharedDeckPage,
  aboutPage,
  sourcesPage,
  sourcePage,
  openDataPage,
  ownPage,
  importPage,
  referatPage,
  offlinePage,
  accessibilityPage,
  presentPage,
  speakerPage,
  handoutPage,
  unknownPage,
] as const;

/** What a page shows, as its component takes it. */
type Shown<P> = P extends { load: () => Promise<{ default: ComponentType<{ view: infer V }> }> } ? V : never;

/** A page and what is chosen on it: the shape of the state that addresses carry. */
export type View = Shown<(typeof TABLE)[number]>;
/** The word of the code for a page. */
export type PageKey = View['page'];
/** The view of a page. */
export type ViewOf<K extends PageKey> = Extract<View, { page: K }>;
/** Changes what is chosen on a page, in the address; `replace` makes no step that Back goes to. */
export type Change<V extends View> = (next: Partial<V>, options?: { readonly replace?: boolean }) => void;

/** A page as the router takes it, whichever it is. */
export interface AnyPage
  extends Omit<
    Page<{ page: PageKey; [choice: string]: unknown }, string>,
    'load' | 'slides' | 'section' | 'next'
  > {
  readonly load: () => Promise<{ readonly default: ComponentType<{ view: View }> }>;
  readonly slides: (() => Promise<{ readonly default: MakeSlides<View> }>) | null;
  readonly section: PageKey | null;
  readonly next: PageKey | null;
}

/** {@link TABLE}, whose parameters write what the page itself has read. */
export const PAGES = TABLE as readonly unknown[] as readonly AnyPage[];
/** A page by its key. */
const BY_KEY = new Map(PAGES.map((page) => [page.key, page]));

/** What a page says of itself. */
export function pageOf(key: PageKey): AnyPage {
  const page = BY_KEY.get(key);
  if (!page) throw new Error(`No page ${key}`);
  return page;
}

/** The view of a page with nothing chosen on it, for pages whose path names nothing. */
export function startOf(page: AnyPage): View {
  return { page: page.key, ...defaults(page.parameters) } as View;
}

/** The pages of a menu. */
export function menu(name: Menu): readonly AnyPage[] {
  return PAGES.filter(({ menus }) => menus.includes(name));
}
