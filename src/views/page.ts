/** What a page says of itself. Each has it in `page.ts` of its folder; `pages.ts` lists them, and the router reads that. */
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Texts } from '../i18n/texts';
import type { Wording } from '../i18n/wording';
import type { CatalogIndex } from '../model/catalogIndex';
import type { Slide } from '../model/deck';

/** A list of the catalogue that an address names things of. */
export type CodeList = Parameters<CatalogIndex['has']>[0];

/** The lists whose entries have pages. */
export type PagedList = Exclude<CodeList, 'theme'>;

/** What a parameter may look at while it is read. `Named` are the choices that the path has named by then. */
export interface Reading<Named extends PropertyKey = never> {
  readonly index: CatalogIndex;
  readonly named: Readonly<Record<Named, string>>;
  /** Reports a part of the value that is left out of it. */
  readonly report: (part: string) => void;
  /** Reads an address within this one and gives it as it is written. Where that leads nowhere, this one does. */
  readonly within: (address: string) => string;
}

/** How a choice is written in an address. */
export interface Parameter<T, Named extends PropertyKey = never> {
  /** Its Danish word. */
  readonly name: string;
  /** What is chosen if the address does not say. */
  readonly missing: T;
  /** Reads what is not empty; undefined refuses it, which is reported. */
  read(value: string, reading: Reading<Named>): T | undefined;
  /** The inverse; '' is not written. */
  write(value: T): string;
}

/** The slides of a page. */
export interface Slides {
  /** What they are called together. */
  readonly name: string;
  readonly slides: readonly Slide[];
  /** Those, from 1, with a text that was too long in the link that they came in, and lost its end. */
  readonly shortened: readonly number[];
}

/** What a page makes its slides of. */
export interface SlideSources {
  readonly text: Wording;
  /** What the page is called in the menus. */
  readonly title: string;
  readonly client: QueryClient;
}

/** Makes the slides of a page. @throws {Error} if they cannot be loaded */
export type MakeSlides<V> = (view: V, from: SlideSources) => Slides | Promise<Slides>;

/** The menus at the top and at the bottom of every page. */
export type Menu = 'header' | 'footer';

/**
 * One page. `V` is the page and what is chosen on it; `Named` those of its choices that the path names, the rest are
 * parameters.
 */
export interface Page<V extends { readonly page: string }, Named extends keyof V = never> {
  readonly key: V['page'];
  /** The Danish words that its address begins with; null if no address leads to it. */
  readonly path: readonly string[] | null;
  /** The words in place of those for some of what the path names, as many; either lead there. */
  readonly pathOfSome?: { readonly path: readonly string[]; readonly holds: (named: string) => boolean };
  /** A word that led to it before, alone. */
  readonly formerPath?: string;
  /** What the path names after its words, in this order: the list that each must be in, null for any text. */
  readonly named: { readonly [Choice in Named]: PagedList | null };
  /** The parameter that has what the path names in the address of its one file, where each would be too many files. */
  readonly namedInQuery?: string;
  /** Every other choice, in the order in which they are written. */
  readonly parameters: {
    readonly [Choice in Exclude<keyof V, 'page' | Named>]: Parameter<V[Choice], Named>;
  };
  /** The address to read instead if what the path names makes no page of this kind, else null. */
  instead?(named: { readonly [Choice in Named]: string }): string | null;
  /** Loads its component. */
  readonly load: () => Promise<{ readonly default: ComponentType<{ view: V }> }>;
  /** Whether a chart is the first that it shows, so that the script of charts is fetched with it. */
  readonly startsWithChart?: true;
  /** What it is called in menus and over its slides; null for a page that is called after what it shows. */
  readonly title: Texts<string> | null;
  /** The menus it is in. */
  readonly menus: readonly Menu[];
  /** The page under which it lies: that of the header's menu which is marked while this one is shown. */
  readonly section: string | null;
  /** False for a page that has the whole window. It shows another page's slides, and is in nobody's. */
  readonly frame: boolean;
  /** Whether it has the button that presents it on itself, and not in the header. */
  readonly presentsItself?: true;
  /** Loads what makes slides of it; null if there is nothing to present. */
  readonly slides: (() => Promise<{ readonly default: MakeSlides<V> }>) | null;
  /** The page that readers go to next as a rule, fetched once this one is read. */
  readonly next: string | null;
}

/** What is chosen if an address says nothing. */
export function defaults(parameters: Readonly<Record<string, Parameter<unknown, string>>>) {
  return Object.fromEntries(Object.entries(parameters).map(([choice, { missing }]) => [choice, missing]));
}

/** A view of a page with nothing chosen but what is given. */
export function viewOf<V extends { readonly page: string }, Named extends keyof V>(
  { key, parameters }: Page<V, Named>,
  chosen: Readonly<Partial<Omit<V, 'page' | Named>> & Pick<V, Named>>,
): V {
  return { page: key, ...defaults(parameters), ...chosen } as V;
}
