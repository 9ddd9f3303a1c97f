/**
 * The address as state. Everything shown is in it, so that a link opened afresh shows the same:
 * `/noegletal/star-placering?omr=faxe,ishoej&vis=tabel&sprog=en`. Only what differs from the default is written.
 * A parameter that is not valid is ignored and reported; the rest still holds. What each page has in its addresses is in
 * its own folder; here they are read and written.
 */
import type { CatalogIndex } from '../model/catalogIndex';
import { LANGUAGES, type Language } from '../model/language';
import type { Observation } from '../model/observation';
import type { Parameter } from '../views/page';
import { type AnyPage, PAGES, type PageKey, pageOf, type View, type ViewOf } from '../views/pages';
import { figureInSource } from '../views/parameters';

/** A part of an address that was ignored. */
export interface Notice {
  readonly parameter: string;
  readonly value: string;
}

/** What an address says. */
export interface Location {
  readonly view: View;
  /** Null when the address does not say. */
  readonly language: Language | null;
  /** The figure whose source lies over the page; null for none. */
  readonly sheet: Pick<Observation, 'source' | 'id'> | null;
  readonly notices: readonly Notice[];
}

/** The parameter of the language. */
export const LANGUAGE = 'sprog';
const languageNamed = (value: string | null) => LANGUAGES.find((language) => language === value) ?? null;

/**
 * Splits an address into its path and parameters; never throws, whatever a mail program did to the link. A `#` before it
 * is let go.
 */
function split(address: string): { path: string[]; query: URLSearchParams } {
  const text = address.replace(/^#?\/?/, '');
  const at = text.indexOf('?');
  const path = (at < 0 ? text : text.slice(0, at)).split('/').filter(Boolean);
  const decode = (part: string) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  return { path: path.map(decode), query: new URLSearchParams(at < 0 ? '' : text.slice(at + 1)) };
}

/** The language an address asks for, readable before the catalogue is loaded. */
export function languageOf(address: string): Language | null {
  return languageNamed(split(address).query.get(LANGUAGE));
}

/** The page of a path, if what the path names is there. */
function pageAt(path: readonly string[]): AnyPage | undefined {
  return PAGES.find((page) => {
    if (page.formerPath !== undefined && path.length === 1 && path[0] === page.formerPath) return true;
    if (page.path === null || path.length !== page.path.length + Object.keys(page.named).length) return false;
    return [page.path, page.pathOfSome?.path].some((words) => words?.every((word, i) => word === path[i]));
  });
}

/** The words of the path of a page that names something. */
export function pathTo({ path, pathOfSome }: AnyPage, named: readonly string[]): readonly string[] {
  const words = pathOfSome && named.some(pathOfSome.holds) ? pathOfSome.path : path;
  return [...(words ?? []), ...named];
}

/** The page that an address leads to if what it names is there; readable before the catalogue is loaded. */
export function likelyPage(address: string): PageKey {
  return pageAt(split(address).path)?.key ?? 'unknown';
}

/** A parameter as it is written. A comma between ids is readable as it is and legal in an address. */
const written = (name: string, value: string) =>
  `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`;

/** The same address with another value of a parameter, '' for none, everything else in it untouched. */
function withParameter(address: string, name: string, value: string): string {
  const [path = '', query = ''] = (address || '/').split('?', 2);
  const rest = query.split('&').filter((part) => part !== '' && !part.startsWith(`${name}=`));
  const parts = value === '' ? rest : [...rest, written(name, value)];
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}

/** The same address in another language. */
export function withLanguage(address: string, language: Language): string {
  return withParameter(address, LANGUAGE, language === 'da' ? '' : language);
}

/** The same address with the source of a figure over its page, or with none. */
export function withSheet(address: string, figure: Location['sheet']): string {
  return withParameter(address, figureInSource.name, figureInSource.write(figure));
}

/** The same address with the words that its path has now. */
export function renewed(address: string): string {
  const { path } = split(address);
  const page = pageAt(path);
  if (!page?.pathOfSome) return address;
  const now = pathTo(page, path.slice(page.path?.length));
  const query = address.indexOf('?');
  const rest = query < 0 ? '' : address.slice(query);
  return now.join('/') === path.join('/') ? address : `/${now.map(encodeURIComponent).join('/')}${rest}`;
}

/** Reads an address against what the catalogue holds. */
export function parseAddress(address: string, index: CatalogIndex): Location {
  const { path, query } = split(address);
  const asked = query.get(LANGUAGE);
  const language = languageNamed(asked);
  const ofLanguage = asked && language === null ? [{ parameter: LANGUAGE, value: asked }] : [];
  const notices: Notice[] = [...ofLanguage];
  const unknown = (what: ViewOf<'unknown'>['what'], value: string): ViewOf<'unknown'> => ({
    page: 'unknown',
    what,
    value,
  });
  const nowhere = unknown('page', path.join('/'));
  const known = new Set([LANGUAGE]);
  let lost: View | null = null;

  /** Another page's address within this one, as it is written. */
  const within = (inner: string): string => {
    // Checked before it is read: such addresses could be nested thousands of times.
    if (!pageOf(likelyPage(inner)).frame) {
      lost = nowhere;
      return '';
    }
    const found = parseAddress(inner, index);
    if (found.view.page === 'unknown') lost = found.view;
    else notices.push(...found.notices);
    return formatAddress(found.view, 'da');
  };
  const read = (): View => {
    const page = pageAt(path);
    if (!page) return nowhere;
    const named: Record<string, string> = {};
    for (const [i, [choice, list]] of Object.entries(page.named).entries()) {
      const value = path[(page.path?.length ?? 0) + i];
      // Without what it names, the path is the former one of a list.
      if (value === undefined) break;
      if (list !== null && !index.has(list, value)) return unknown(list, value);
      named[choice] = value;
    }
    const instead = page.instead?.(named);
    if (instead) return parseAddress(instead, index).view;
    const chosen = Object.entries<Parameter<unknown, string>>(page.parameters).map(([choice, parameter]) => {
      const { name, missing } = parameter;
      const report = (value: string) => notices.push({ parameter: name, value });
      known.add(name);
      const value = query.get(name);
      const accepted = value ? parameter.read(value, { index, named, report, within }) : missing;
      if (accepted === undefined && value) report(value);
      return [choice, accepted === undefined ? missing : accepted];
    });
    return { page: page.key, ...named, ...Object.fromEntries(chosen) };
  };
  const view = read();
  if (lost) return { view: lost, language, sheet: null, notices: ofLanguage };
  const figure = query.get(figureInSource.name);
  const sheet = figure ? figureInSource.read(figure, { index, named: {}, report: () => {}, within }) : null;
  if (sheet) known.add(figureInSource.name);
  if (view.page !== 'unknown') {
    for (const [name, value] of query) if (!known.has(name)) notices.push({ parameter: name, value });
  }
  return { view, language, sheet: sheet ?? null, notices };
}

/** Writes a view as an address, the inverse of {@link parseAddress}. Danish, the default, is not written. */
export function formatAddress(view: View, language: Language): string {
  const page = pageOf(view.page);
  const choices: Readonly<Record<string, unknown>> = { ...view };
  const parts =
    view.page === 'unknown'
      ? view.value.split('/')
      : pathTo(
          page,
          Object.keys(page.named).map((choice) => String(choices[choice])),
        );
  const query = Object.entries<Parameter<unknown, string>>(page.parameters)
    .map(([choice, parameter]) => [parameter.name, parameter.write(choices[choice])] as const)
    .filter(([, value]) => value !== '');
  if (language !== 'da') query.push([LANGUAGE, language]);
  const text = query.map(([name, value]) => written(name, value)).join('&');
  return `/${parts.map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
}
