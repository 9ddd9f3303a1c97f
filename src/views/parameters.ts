/** How choices that several pages have are written in addresses. */
import type { Observation } from '../model/observation';
import { parsePeriod } from '../model/period';
import type { CodeList, Parameter } from './page';

/** Any text. */
export function text<T extends null | ''>(name: string, missing: T): Parameter<string | T> {
  return { name, missing, read: (value) => value, write: (value) => value ?? '' };
}

/** What is on if the address has the word. */
export function flag(name: string, word = 'ja'): Parameter<boolean> {
  return {
    name,
    missing: false,
    read: (value) => (value === word ? true : undefined),
    write: (on) => (on ? word : ''),
  };
}

/** One of several, each by its word in addresses. */
export function oneOf<T>(name: string, words: ReadonlyMap<T, string>): Parameter<T | null> {
  return {
    name,
    missing: null,
    read: (value) => [...words].find(([, word]) => word === value)?.[0],
    write: (chosen) => (chosen === null ? '' : (words.get(chosen) ?? '')),
  };
}

/** A period, as the data write it. */
export function period(name: string): Parameter<string | null> {
  return {
    name,
    missing: null,
    read: (value) => (parsePeriod(value) ? value : undefined),
    write: (value) => value ?? '',
  };
}

/** Something of a list of the catalogue. */
export function idOf(list: CodeList, name: string): Parameter<string | null> {
  return {
    name,
    missing: null,
    read: (value, { index }) => (index.has(list, value) ? value : undefined),
    write: (id) => id ?? '',
  };
}

/** Several areas; those that are not known are reported one by one. */
export const areas: Parameter<readonly string[] | null> = {
  name: 'omr',
  missing: null,
  read: (value, { index, report }) => {
    const ids = [...new Set(value.split(',').filter(Boolean))];
    const known = ids.filter((id) => index.has('area', id));
    for (const id of ids) if (!known.includes(id)) report(id);
    return known.length > 0 ? known : null;
  },
  write: (ids) => ids?.join() ?? '',
};

/** What slides are of: another page, by its address without language. */
export const ofPage: Parameter<string> = {
  name: 'af',
  missing: '/',
  read: (value, { within }) => within(value),
  write: (address) => address,
};

/** A figure in its source. An id of a source has no dot in it. */
export const figureInSource: Parameter<Pick<Observation, 'source' | 'id'> | null> = {
  name: 'kilde',
  missing: null,
  read: (value, { index }) => {
    const [source = '', ...id] = value.split('.');
    return index.has('source', source) && id.length > 0 ? { source, id: id.join('.') } : undefined;
  },
  write: (figure) => (figure ? `${figure.source}.${figure.id}` : ''),
};

/** How it is written that nothing is unfolded. */
const NONE = 'ingen';

/** Keys of what is unfolded on a page; undefined is what is as a rule. */
export const unfolded: Parameter<readonly string[] | undefined> = {
  name: 'aabne',
  missing: undefined,
  read: (value) => (value === NONE ? [] : value.split(',').filter(Boolean)),
  write: (keys) => (keys?.length === 0 ? NONE : (keys?.join() ?? '')),
};
