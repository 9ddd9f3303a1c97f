import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SINGLE_FILE, SINGLE_FILE_FOLDER } from './singleFile';

/** Puts the single file, which is built before, beside the site, and tells the page how large it is. */
export function singleFileDownload(): Plugin {
  const path = join(SINGLE_FILE_FOLDER, SINGLE_FILE);
  const file = existsSync(path) ? readFileSync(path) : null;
  return {
    name: 'noegletavlen-single-file-download',
    apply: 'build',
    config: () => ({ define: { __SINGLE_FILE_BYTES__: String(file?.length ?? null) } }),
    generateBundle() {
      if (file) this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: file });
    },
  };
}
