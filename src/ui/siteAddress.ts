import { at } from '../model/at';
/** Whether the page came from a host, so that others can reach it by its address. */
export function isHosted(): boolean {
  return location.protocol.startsWith('http');
}

/**
 * The whole address of what a link leads to within the site, without what else is in the address bar. Where the page is a file on someone's disk, its
 * name stands for it: others have no use for the folders.
 * @param search what follows the path, with its `?`
 */
export function siteAddress(href: string, search = ''): string {
  const { origin, pathname } = location;
  const page = isHosted() ? origin + pathname : at(pathname.split('/'), -1);
  return page + search + href;
}
