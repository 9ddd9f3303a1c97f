import { EMBEDDED } from '../dataset/load/embedded';
import { ROOT } from '../model/siteRoot';

/** URL of a data file to download: next to the page, or embedded in it. */
export function fileHref(path: string, type: string): string {
  return EMBEDDED ? `data:${type};charset=utf-8,${encodeURIComponent(EMBEDDED[path] ?? '')}` : ROOT + path;
}
