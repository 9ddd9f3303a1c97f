import { EMBEDDED } from '../dataset/load/embedded';

/** The address of a data file to download: beside the page, or in it. */
export function fileHref(path: string, type: string): string {
  return EMBEDDED ? `data:${type};charset=utf-8,${encodeURIComponent(EMBEDDED[path] ?? '')}` : `./${path}`;
}
