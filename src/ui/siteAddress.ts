import { at } from '../model/at';

/** Whether the page is served by a host, so that others can open its address. */
export function isHosted(): boolean {
  return location.protocol.startsWith('http');
}

/**
 * The absolute address of a link within the site, without the query and hash of the address bar. Of a page opened from
 * disk only the file name is given: others have no use for the folders.
 */
export function siteAddress(href: string): string {
  const { origin, pathname } = location;
  return isHosted() ? new URL(href, origin + pathname).href : at(pathname.split('/'), -1) + href;
}
