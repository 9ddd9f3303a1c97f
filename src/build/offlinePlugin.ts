import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { OPEN } from '../model/openData';
import { type Hashes, hashOf, LASTING, type SiteFiles } from '../model/siteFiles';
import { filesAhead } from './filesAhead';
import { NOT_FOUND, SITEMAP } from './pageFiles';
import { PREVIEWS } from './preview/previews';
import { SINGLE_FILE } from './singleFile';

const WORKER = 'sw.js';
/** What no page asks for; the single file is a copy of everything, as are open data. Of pages, one stands for all (`worker/siteCache.ts`). */
const NOT_KEPT = new RegExp(
  `^(${[WORKER, SINGLE_FILE, 'robots.txt', SITEMAP, NOT_FOUND, '404.js'].join('|')})$|(^|/)index.html$|^(${OPEN.folder}|${PREVIEWS})`,
);

/** Lists a built site for its service worker. What begins with a dot is for the host or for tests. */
async function siteFiles(folder: string): Promise<SiteFiles> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter((path) => !NOT_KEPT.test(path) && !/(^|\/)\./.test(path));
  const files: { path: string; size: number; hash: string }[] = [];
  // One after the other: a national site is larger than what a small machine holds at once.
  for (const path of found) {
    const bytes = readFileSync(join(folder, path));
    files.push({ path, size: bytes.length, hash: await hashOf(bytes) });
  }
  const hashes = (some: typeof files): Hashes =>
    Object.fromEntries(some.map(({ path, hash }) => [path, hash]));
  const first = filesAhead(files);
  const ahead = hashes(first);
  const later = hashes(files.filter((file) => !first.includes(file) && LASTING.test(file.path)));
  const version = await hashOf(new TextEncoder().encode(JSON.stringify([ahead, later])));
  return { version, ahead, later };
}

/** Writes the service worker of a built site, with the list of what lies in its folder. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { __SITE_FILES__: JSON.stringify(await siteFiles(folder)) },
    build: {
      write: false,
      // Not a module: Firefox has taken those for service workers only of late.
      rolldownOptions: { input: 'src/worker/sw.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  writeFileSync(join(folder, WORKER), built.output[0].code);
}

/** Makes the built site work without a network after one visit. */
export function offlinePlugin(): Plugin {
  let folder = '';
  return {
    name: 'noegletavlen-offline',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    // When everything lies there, what is only copied too.
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  };
}
