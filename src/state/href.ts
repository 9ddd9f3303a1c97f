/**
 * Where the address of what is shown is kept: in the path of the page, or behind its `#` where there are no other files.
 * No other module knows. An address is `/noegletal/star-placering?omr=faxe&sprog=en`; `state/address.ts` says what is in
 * it, `state/path.ts` how it is written here.
 */
import type { CatalogIndex } from '../model/catalogIndex';
import { isOwn, isOwnPath } from '../model/ownData';
import { HAS_FILES, ROOT } from '../model/siteRoot';
import { likelyPage, renewed } from './address';
import { addressAt, type HasFile, pathOf } from './path';

/** Until the catalogue is there, nothing of the reader's own is linked to. */
let hasFile: HasFile = () => true;

/** Says of what there are files, when the catalogue has come or changed. */
export function knowFiles(index: CatalogIndex): void {
  hasFile = (list, id) =>
    index.has(list, id) &&
    !isOwn(id) &&
    (list !== 'indicator' || index.entry(id).files.some((path) => !isOwnPath(path)));
}

/** What a link to an address has. In the single file, the page as it is opened has none. */
export function hrefOf(address: string): string {
  const now = renewed(address);
  if (HAS_FILES) return ROOT + pathOf(now || '/', hasFile);
  return now === '' ? '' : `#${now}`;
}

const addressIn = ({ pathname, search, hash }: Location | HTMLAnchorElement) =>
  addressAt(pathname.slice(ROOT.length), search, hash);

/** The address that the browser shows. */
export const addressShown = (): string => (HAS_FILES ? addressIn(location) : location.hash.slice(1));

/** Whether the browser shows an address as links have it, and not as former links do. */
export const isShownAs = (href: string): boolean =>
  href === (HAS_FILES ? location.pathname + location.search + location.hash : location.hash);

/** Calls when the browser shows another address: after Back and Forward, former links, and what is typed. */
export function onAddress(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}

/** Whether a link leads to another page of the site, and not to a file or a place on this one. */
function leadsToPage(link: HTMLAnchorElement): boolean {
  const within = link.origin === location.origin && link.pathname.startsWith(ROOT);
  return within && !/^#[^/]/.test(link.hash) && likelyPage(addressIn(link)) !== 'unknown';
}

/** Follows links to other pages of the site without loading them; a link behind `#` loads nothing as it is. */
export function onLink(follow: (href: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    const elsewhere =
      button !== 0 || metaKey || ctrlKey || shiftKey || altKey || link?.target || link?.download;
    if (event.defaultPrevented || elsewhere || !link?.href || !leadsToPage(link)) return;
    event.preventDefault();
    follow(link.pathname + link.search + link.hash);
  };
  if (HAS_FILES) document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
