import { at } from '../model/at';
import { ROOT, SITE } from '../model/siteRoot';

/** Whether the page is served by a host, or will be where it is drawn for its file, so that others can open its address. */
export function isHosted(): boolean {
  return SITE.startsWith('http');
}

/**
 * The absolute address of a link within the site, without the query and hash of the address bar. Of a page opened from
 * disk only the file name is given: others have no use for the folders.
 */
export function siteAddress(href: string): string {
  const { origin, pathname } = location;
  if (!isHosted()) return at(pathname.split('/'), -1) + href;
  return href.startsWith(ROOT)
    ? new URL(href.slice(ROOT.length), SITE).href
    : new URL(href, origin + pathname).href;
}

/** The same for those who do not have the page before them; null of a page opened from disk. */
export function wholeAddress(href: string): string | null {
  return isHosted() ? siteAddress(href) : null;
}
