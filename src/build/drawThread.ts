/** The thread that draws pages for the build: a browser's names mean something here that is none of the build's business. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../model/language';

/** What the thread is told as it starts. */
export interface DrawThreadData {
  /** The folder of the built site. */
  readonly folder: string;
  /** Stands for the folder of the site in what is drawn; begins and ends with `/`. */
  readonly root: string;
  /** Where the site will lie, as `https://…/`; null if that is not known. */
  readonly site: string | null;
}

/** A page to draw. */
export interface DrawRequest {
  readonly address: string;
  readonly language: Language;
}

/** A page as it is drawn. */
export interface Drawn {
  readonly html: string;
  /** Paths of the files of figures that what it shows at once was drawn from. */
  readonly files: readonly string[];
}

const { folder, root, site } = workerData as DrawThreadData;
const files = new Set<string>();

/** A file of the site, as a host answers. */
async function answer(address: string): Promise<Response> {
  const path = address.slice(root.length);
  try {
    const text = readFileSync(join(folder, path));
    files.add(path);
    return new Response(text);
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** What the program asks of a browser as it starts. */
const STAND_INS = {
  location: new URL(root, 'https://noegletavlen.invalid'),
  document: { documentElement: { dataset: { root: './' } }, baseURI: site ?? 'file:///' },
  history: { state: null, replaceState() {}, pushState() {} },
  navigator: { onLine: true },
  matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
  addEventListener() {},
  fetch: answer,
};
for (const [name, value] of Object.entries(STAND_INS))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

const drawing = import('../draw');
parentPort?.on('message', async ({ address, language }: DrawRequest) => {
  const { draw } = await drawing;
  files.clear();
  let near: readonly string[] = [];
  const html = await draw(address, language, () => {
    near = [...files];
  });
  parentPort?.postMessage({ html, files: near } satisfies Drawn);
});
