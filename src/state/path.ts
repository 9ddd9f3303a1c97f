/**
 * How an address stands as a path within the site. What has a file is where that lies, in English under `en/`:
 * `en/noegletal/star-placering/?omr=faxe`. What only the reader has, and what has the whole window, stands behind the `#`
 * of the front page, which is sent to no host: `#/praesentationer/abc`. Former links have everything there.
 */
import { namesOwn } from '../model/ownData';
import type { PagedList } from '../views/page';
import { PAGES, pageOf } from '../views/pages';
import { languageOf, likelyPage } from './address';
import { ADDED } from './seesOther';

/** Whether the page of what is named has a file. */
export type HasFile = (list: PagedList, id: string) => boolean;

const ENGLISH = 'en/';
const IN_ENGLISH = 'sprog=en';

/** Whether a parameter is of no address: of a chart alone, or added to a link. */
const isOther = (parameter: string) => ADDED.test(parameter) || /^embed(=|$)/.test(parameter);

/** Splits an address into the words of its path and its parameters, as they are written. */
function split(address: string): { words: string[]; parameters: string[] } {
  const [path = '', ...query] = address.split('?');
  return {
    words: path.split('/').filter(Boolean),
    parameters: query.join('?').split('&').filter(Boolean),
  };
}

/** The path of an address, relative to the folder of the site. */
export function pathOf(address: string, hasFile: HasFile): string {
  const { words, parameters } = split(address);
  const { frame, path, named, namedInQuery } = pageOf(likelyPage(address));
  const names = words.slice(path?.length);
  const lists = Object.values<PagedList | null>(named);
  const isFile =
    frame &&
    path !== null &&
    names.length === lists.length &&
    lists.every((list, i) => list !== null && hasFile(list, names[i] ?? '')) &&
    !namesOwn(address);
  if (!isFile) return `#${address}`;
  const query = parameters.filter((parameter) => parameter !== IN_ENGLISH);
  if (namedInQuery) query.unshift(`${namedInQuery}=${names.join()}`);
  const folders = (namedInQuery ? path : words).map((word) => `${word}/`);
  const folder = languageOf(address) === 'en' ? ENGLISH : '';
  return [folder, ...folders, ...(query.length > 0 ? ['?', query.join('&')] : [])].join('');
}

/**
 * The address of a path, the inverse of {@link pathOf}.
 * @param path relative to the folder of the site, without `search` and `hash`, which are as in a `Location`
 */
export function addressAt(path: string, search: string, hash: string): string {
  if (hash.startsWith('#/')) return hash.slice(1);
  const english = `${path}/`.startsWith(ENGLISH);
  const words = split(english ? path.slice(ENGLISH.length) : path).words.filter(
    (word) => word !== 'index.html',
  );
  let parameters = split(search).parameters.filter((parameter) => !isOther(parameter));
  for (const { path, namedInQuery } of PAGES) {
    const begin = `${namedInQuery}=`;
    const names = parameters.find((parameter) => parameter.startsWith(begin));
    if (names === undefined || path?.join() !== words.join()) continue;
    words.push(...names.slice(begin.length).split(/,|%2C/i));
    parameters = parameters.filter((parameter) => parameter !== names);
    break;
  }
  if (english && languageOf(`?${parameters.join('&')}`) === null) parameters.push(IN_ENGLISH);
  return `/${words.join('/')}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}
