/**
 * The URL as state. Everything shown is in the hash, so that a link opened afresh shows the same from any static host:
 * `#/noegletal/star-placering?omr=faxe,ishoej&vis=tabel&sprog=en`. Only what differs from the default is written.
 * A parameter that is not valid is ignored and reported; the rest still holds.
 */
import type { CatalogIndex } from '../model/catalogIndex';
import { DISPLAYS, type Display } from '../model/display';
import { isKind } from '../model/kind';
import { LANGUAGES, type Language } from '../model/language';
import { parsePeriod } from '../model/period';
import { comparisonView, EVERY_GROUP, NATIONAL_TABS, OF_SLIDES, type View } from './view';

/** A part of the URL that was ignored. */
export interface Notice {
  readonly parameter: string;
  readonly value: string;
}

/** Displays by their word in addresses. */
const DISPLAY_OF = new Map(
  Object.entries(DISPLAYS).map(([display, word]): [string, Display] => [word, display as Display]),
);
/** Words for where the axis begins. */
const AXES: ReadonlyMap<string, boolean> = new Map([
  ['nul', true],
  ['udsnit', false],
]);

/** What a hash says. */
export interface Location {
  readonly view: View;
  /** Null when the hash does not say. */
  readonly language: Language | null;
  readonly notices: readonly Notice[];
}

/** Splits a hash into its path and parameters; never throws, whatever a mail program did to the link. */
function split(hash: string): { path: string[]; query: URLSearchParams } {
  const text = hash.replace(/^#?\/?/, '');
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

/** The language a hash asks for, readable before the catalogue is loaded. */
export function languageOf(hash: string): Language | null {
  const value = split(hash).query.get('sprog');
  return LANGUAGES.find((language) => language === value) ?? null;
}

/** Pages that an address names by their own word. */
const PAGES: readonly View['page'][] = [
  'overblik',
  'omraade',
  'noegletal',
  'sammenlign',
  'ydelser',
  'ydelse',
  'praesentationer',
  'delt',
  'praesenter',
  'taler',
  'uddeling',
  'kilder',
  'egne',
  'om',
  'tilgaengelighed',
  'uden-net',
];
/** Pages of one thing, by the page that lists them. */
const PAGE_OF_ONE: ReadonlyMap<string, View['page']> = new Map([
  ['noegletal', 'indikator'],
  ['kilder', 'kilde'],
  ['praesentationer', 'praesentation'],
  ['sammenlign', 'par'],
  ['egne', 'indlaes'],
]);

/** The page that a hash leads to if what it names is there; readable before the catalogue is loaded. */
export function likelyPage(hash: string): View['page'] {
  const [page = 'overblik', id] = split(hash).path;
  return (id !== undefined && PAGE_OF_ONE.get(page)) || (PAGES.find((known) => known === page) ?? 'ukendt');
}

/** The same hash in another language, everything else in it untouched. */
export function withLanguage(hash: string, language: Language): string {
  const [path = '', query = ''] = (hash || '#/').split('?', 2);
  const rest = query.split('&').filter((part) => part !== '' && !part.startsWith('sprog='));
  const parts = language === 'da' ? rest : [...rest, `sprog=${language}`];
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}

/** Reads a hash against what the catalogue holds. */
export function parseHash(hash: string, index: CatalogIndex): Location {
  const { path, query } = split(hash);
  const notices: Notice[] = [];
  const known = new Set(['sprog']);
  /** One parameter: missing gives null, a value that `accept` refuses is reported and gives null. */
  const parameter = <T>(name: string, accept: (value: string) => T | null): T | null => {
    known.add(name);
    const value = query.get(name);
    if (value === null || value === '') return null;
    const accepted = accept(value);
    if (accepted === null) notices.push({ parameter: name, value });
    return accepted;
  };
  const idOf = (list: Parameters<CatalogIndex['has']>[0]) => (value: string) =>
    index.has(list, value) ? value : null;

  const language = parameter('sprog', (value) => LANGUAGES.find((l) => l === value) ?? null);
  /** A list of areas; those that are not known are reported one by one. */
  const areaList = (): string[] | null => {
    const areas = parameter('omr', (value) => {
      const ids = [...new Set(value.split(',').filter(Boolean))];
      for (const area of ids) {
        if (!index.has('area', area)) notices.push({ parameter: 'omr', value: area });
      }
      return ids.filter((area) => index.has('area', area));
    });
    return areas && areas.length > 0 ? areas : null;
  };
  const yes = (name: string) => parameter(name, (value) => (value === 'ja' ? true : null)) ?? false;
  const read = (): View => {
    const [page, id, ...more] = path;
    const unknown: View = { page: 'ukendt', what: 'side', value: path.join('/') };
    const [second] = more;
    if (page === 'sammenlign' && id !== undefined && second !== undefined && more.length === 1) {
      const missing = [id, second].find((area) => !index.has('area', area));
      if (missing !== undefined) return { page: 'ukendt', what: 'omraade', value: missing };
      // An area is no pair with itself: the reader is asked for another.
      return id === second ? comparisonView([id]) : { page: 'par', areas: [id, second] };
    }
    if (more.length > 0 || (page === 'sammenlign' && id !== undefined)) return unknown;
    switch (page) {
      case undefined:
        return { page: 'overblik' };
      case 'omraade':
        if (id === undefined) return { page: 'overblik' };
        return index.has('area', id) ? { page, area: id } : { page: 'ukendt', what: 'omraade', value: id };
      case 'noegletal': {
        if (id === undefined) {
          return { page, query: parameter('q', (q) => q) ?? '', theme: parameter('tema', idOf('theme')) };
        }
        if (!index.has('indicator', id)) return { page: 'ukendt', what: 'indikator', value: id };
        const entry = index.entry(id);
        return {
          page: 'indikator',
          indicator: id,
          areas: areaList(),
          group: parameter('gruppe', (g) => (g === EVERY_GROUP || entry.groups.includes(g) ? g : null)),
          display: parameter('vis', (value) => DISPLAY_OF.get(value) ?? null),
          focus: parameter('fokus', (key) => {
            const [area = '', group = '', ...rest] = key.split('.');
            const more = rest.every((part) => part === '' || isKind(part) || parsePeriod(part) !== null);
            return index.has('area', area) && index.has('group', group) && more ? key : null;
          }),
          neutral: parameter('titel', (value) => (value === 'neutral' ? true : null)) ?? false,
          fromZero: parameter('akse', (value) => AXES.get(value) ?? null),
          national: parameter('alle', (value) => NATIONAL_TABS.find((tab) => tab === value) ?? null),
          period: parameter('periode', (value) => parsePeriod(value) && value),
          evenSteps: parameter('klasser', (value) => (value === 'lige' ? true : null)) ?? false,
          keepClasses: yes('faste-klasser'),
          withBefore: yes('aaret-foer'),
        };
      }
      case 'ydelser':
        return id === undefined ? { page } : unknown;
      case 'ydelse':
        if (id === undefined) return { page: 'ydelser' };
        if (!index.has('group', id)) return { page: 'ukendt', what: 'ydelse', value: id };
        return { page, group: id, areas: areaList() };
      case 'sammenlign':
        return {
          page,
          areas: areaList(),
          theme: parameter('tema', idOf('theme')),
          reference: parameter('mod', idOf('area')),
          sort: parameter('sorter', (value) => {
            const descending = value.startsWith('-');
            const column = descending ? value.slice(1) : value;
            return column === 'navn' || index.has('area', column) ? { column, descending } : null;
          }),
          all: yes('alle'),
        };
      case 'praesentationer':
        return id === undefined ? { page } : { page: 'praesentation', deck: id };
      case 'delt':
        return id === undefined ? unknown : { page, deck: id };
      case 'praesenter':
      case 'taler':
      case 'uddeling': {
        const of = parameter('af', (value) => value) ?? '';
        // Told before it is read: what is within what is within it may go on for thousands.
        if (id !== undefined || OF_SLIDES.includes(likelyPage(of))) return unknown;
        const inner = parseHash(of, index);
        if (inner.view.page === 'ukendt') return inner.view;
        notices.push(...inner.notices);
        if (page === 'uddeling') return { page, of: inner.view, withLines: yes('linjer') };
        const slide = parameter('dias', (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : null));
        return { page, of: inner.view, slide: slide ?? 1, dark: yes('moerk') };
      }
      case 'kilder':
        if (id === undefined) return { page };
        if (!index.has('source', id)) return { page: 'ukendt', what: 'kilde', value: id };
        return { page: 'kilde', source: id, figure: parameter('tal', (value) => value) };
      case 'egne':
        return id === undefined ? { page } : id === 'indlaes' ? { page: id } : unknown;
      case 'om':
      case 'tilgaengelighed':
      case 'uden-net':
        return id === undefined ? { page } : unknown;
      default:
        return unknown;
    }
  };
  const view = read();
  if (view.page !== 'ukendt') {
    for (const [name, value] of query) if (!known.has(name)) notices.push({ parameter: name, value });
  }
  return { view, language, notices };
}

/** Writes a view as a hash, the inverse of {@link parseHash}. Danish, the default, is not written. */
export function formatHash(view: View, language: Language): string {
  const query: [string, string][] = [];
  const add = (name: string, value: string | null) => {
    if (value !== null && value !== '') query.push([name, value]);
  };
  let path: string[] = [];
  switch (view.page) {
    case 'overblik':
      break;
    case 'omraade':
      path = ['omraade', view.area];
      break;
    case 'noegletal':
      path = ['noegletal'];
      add('q', view.query);
      add('tema', view.theme);
      break;
    case 'indikator':
      path = ['noegletal', view.indicator];
      add('omr', view.areas ? view.areas.join(',') : null);
      add('gruppe', view.group);
      add('vis', view.display && DISPLAYS[view.display]);
      add('fokus', view.focus);
      add('titel', view.neutral ? 'neutral' : null);
      add('akse', view.fromZero === null ? null : view.fromZero ? 'nul' : 'udsnit');
      add('alle', view.national);
      add('periode', view.period);
      add('klasser', view.evenSteps ? 'lige' : null);
      add('faste-klasser', view.keepClasses ? 'ja' : null);
      add('aaret-foer', view.withBefore ? 'ja' : null);
      break;
    case 'sammenlign':
      path = ['sammenlign'];
      add('omr', view.areas ? view.areas.join(',') : null);
      add('tema', view.theme);
      add('mod', view.reference);
      add('sorter', view.sort && `${view.sort.descending ? '-' : ''}${view.sort.column}`);
      add('alle', view.all ? 'ja' : null);
      break;
    case 'par':
      path = ['sammenlign', ...view.areas];
      break;
    case 'ydelse':
      path = ['ydelse', view.group];
      add('omr', view.areas ? view.areas.join(',') : null);
      break;
    case 'kilde':
      path = ['kilder', view.source];
      add('tal', view.figure);
      break;
    case 'praesentation':
      path = ['praesentationer', view.deck];
      break;
    case 'delt':
      path = ['delt', view.deck];
      break;
    case 'praesenter':
    case 'taler':
      path = [view.page];
      add('af', formatHash(view.of, 'da').slice(1));
      add('dias', view.slide === 1 ? null : String(view.slide));
      add('moerk', view.dark ? 'ja' : null);
      break;
    case 'uddeling':
      path = [view.page];
      add('af', formatHash(view.of, 'da').slice(1));
      add('linjer', view.withLines ? 'ja' : null);
      break;
    case 'indlaes':
      path = ['egne', view.page];
      break;
    case 'ukendt':
      path = view.value.split('/');
      break;
    default:
      path = [view.page];
  }
  if (language !== 'da') add('sprog', language);
  // A comma between ids is readable as it is and legal in a hash.
  const text = query
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return `#/${path.map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
}
