import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { FetchFailure } from '../../dataset/fetch/publisher';
import { daFetch } from '../../i18n/daFetch';

/** What is needed of a disk; a test has one that runs full. */
export interface Disk {
  readonly write: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
}

/** The disk there is. */
export const realDisk: Disk = { write: writeFileSync, rename: renameSync };

/**
 * Gives files new texts, all of them or none: each is written beside its place first, and what was there is kept until
 * all are in theirs.
 * @param texts by path, of files that are there
 */
export function replaceFiles(texts: ReadonlyMap<string, string>, disk: Disk = realDisk): void {
  const fresh = (path: string) => `${path}.ny`;
  const former = (path: string) => `${path}.foer`;
  const tidy = () => {
    for (const path of texts.keys()) {
      rmSync(fresh(path), { force: true });
      rmSync(former(path), { force: true });
    }
  };
  const replaced: string[] = [];
  let at = '';
  tidy();
  try {
    for (const [path, text] of texts) {
      at = path;
      disk.write(fresh(path), text);
    }
    for (const path of texts.keys()) {
      at = path;
      linkSync(path, former(path));
      disk.rename(fresh(path), path);
      replaced.push(path);
    }
  } catch (error) {
    for (const path of replaced) renameSync(former(path), path);
    tidy();
    throw new FetchFailure(daFetch.notWritten(at, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
  tidy();
}
