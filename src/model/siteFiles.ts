/** Hashes of the files of the site, by path. */
export type Hashes = Readonly<Record<string, string>>;

/** What a version of the site consists of, as the build lists it for the service worker. */
export interface SiteFiles {
  /** Names the version by what is in its files. */
  readonly version: string;
  /** Files that a browser keeps before it takes the version into use. */
  readonly ahead: Hashes;
  /** Files under lasting names that it keeps when they are seen. */
  readonly later: Hashes;
}

/** The page as it is built, in which nothing is drawn: the service worker makes every page of it. */
export const SHELL = 'shell.html';

/** What the names of the caches of a site begin with. @param scope address of the folder that it lies in */
export const cachesOf = (scope: string) => `noegletavlen ${scope} `;

/** Paths of files that never change under their name. */
export const LASTING = /^(assets|data\/(noegletal|omraader|referater))\//;

/** A page that is built to lie in the folder of the site, as it is elsewhere: `root` leads to that folder. */
export function withRoot(html: string, root: string): string {
  return html.replaceAll('"./', `"${root}`);
}

/** Shows what is in a file: 128 bits of SHA-256, as letters. Half of it keeps the list short, and tells files apart. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 16))).slice(0, 22);
}
