import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { chartScales } from './chartScales';
import { DRAWN_RULES } from './drawnRules';
import type { Drawn, DrawRequest, DrawThreadData } from './drawThread';
import { siteAddress } from './siteAddress';
import { styles } from './styles';

/** Where the program that draws is built: outside the site, within reach of what is installed. */
const PROGRAM = 'node_modules/.noegletavlen';

/** Stands for the folder of the site while pages are drawn. */
const ROOT = '/__site__/';

/** Pages as they are drawn, made fit for the policy of the site: without styles of their own. */
export interface DrawnPages {
  /** A page as it lies in a folder from which `root` leads to that of the site. */
  readonly page: (request: DrawRequest, root: string) => Promise<DrawnPage>;
  /** Writes the sheet of what the pages have of styles; gives its path. */
  readonly finish: () => Promise<string>;
}

/** What is written of a drawn page. */
export interface DrawnPage {
  readonly html: string;
  /** Paths of the sheets it needs beside those of every page. */
  readonly sheets: readonly string[];
  /** Paths of the scripts that bring those, and of sheets that come with them: what the app needs to show the same. */
  readonly program: readonly string[];
  /** Paths of the fonts and files of figures that it asks for. */
  readonly fonts: readonly string[];
  readonly files: readonly string[];
}

/** The program that draws, at work in a thread of its own. @param define constants of the site's own program */
async function startThread(folder: string, define: Record<string, unknown>): Promise<Worker> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define,
    plugins: [react(), styles(), chartScales()],
    build: {
      ssr: 'src/build/drawThread.ts',
      outDir: PROGRAM,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'draw.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  return new Worker(resolve(PROGRAM, 'draw.mjs'), {
    workerData: { folder, root: ROOT, site: siteAddress() } satisfies DrawThreadData,
  });
}

/** Classes that a sheet has rules for. */
const classesOf = (sheet: string) =>
  new Set([...sheet.matchAll(/\.([A-Za-z][\w-]+)/g)].map(([, name = '']) => name));

/**
 * HTML with a class for each declaration of a `style` attribute: the policy refuses those.
 * @param classOf the class of a declaration
 */
export function withClasses(html: string, classOf: (declaration: string) => string): string {
  return html.replace(/<[a-z][^<>]*? style="[^"]*"[^<>]*>/g, (tag) => {
    const style = / style="([^"]*)"/.exec(tag)?.[1] ?? '';
    const names = style.split(';').filter(Boolean).map(classOf).join(' ');
    const bare = tag.replace(/ style="[^"]*"/, '');
    return / class="/.test(bare)
      ? bare.replace(/ class="/, ` class="${names} `)
      : bare.replace(/^<[\w-]+/, (start) => `${start} class="${names}"`);
  });
}

/** What the bundler says of a script that it has made. */
interface Script {
  readonly file: string;
  readonly css?: readonly string[];
  /** Names of those that come with it. */
  readonly imports?: readonly string[];
}

/** What puts the app in the place of a drawn page. */
const TAKES_PLACE = 'src/shell/drawnPage.ts';

/** Draws pages of a built site; to be finished. */
export async function drawnPages(folder: string, define: Record<string, unknown>): Promise<DrawnPages> {
  const thread = await startThread(folder, define);
  const assets = readdirSync(join(folder, 'assets'));
  const sheets = assets
    .filter((name) => name.endsWith('.css') && !name.startsWith('app-'))
    .map((name) => ({
      path: `assets/${name}`,
      classes: classesOf(readFileSync(join(folder, 'assets', name), 'utf8')),
    }));
  const manifest: Record<string, Script> = JSON.parse(
    readFileSync(join(folder, '.vite/manifest.json'), 'utf8'),
  );
  const filesWith = (sheets: readonly string[]) => {
    const names = new Set([TAKES_PLACE]);
    for (const [name, { css }] of Object.entries(manifest))
      if (css?.some((path) => sheets.includes(path))) names.add(name);
    for (const name of names) for (const next of manifest[name]?.imports ?? []) names.add(next);
    return [...names].flatMap((name) => {
      const { file, css = [] } = manifest[name] ?? {};
      return file?.endsWith('.js') ? [file, ...css.filter((path) => !sheets.includes(path))] : [];
    });
  };
  const fonts = assets.filter((name) => name.endsWith('.woff2')).map((name) => `assets/${name}`);
  /** A class for each declaration: places of marks, their colours, room for what is not drawn. */
  const atoms = new Map<string, string>();
  const classOf = (declaration: string) => {
    // Half a per cent is a pixel or two, and a place that many share.
    const rounded = declaration.replace(/\d+\.\d+(?=%)/g, (number) =>
      String(Math.round(Number(number) * 2) / 2),
    );
    const name = atoms.get(rounded) ?? `d${atoms.size}`;
    atoms.set(rounded, name);
    return name;
  };
  return {
    async page(request, root) {
      const answer = once(thread, 'message');
      thread.postMessage(request);
      const [drawn] = (await answer) as [Drawn];
      const html = withClasses(drawn.html.replaceAll(ROOT, root), classOf);
      const used = new Set(
        [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
      );
      const needed = sheets
        .filter(({ classes }) => [...used].some((name) => classes.has(name)))
        .map(({ path }) => path);
      return { html, sheets: needed, program: filesWith(needed), fonts, files: drawn.files };
    },
    async finish() {
      await thread.terminate();
      const sheet = [
        ...DRAWN_RULES,
        ...[...atoms].map(([declaration, name]) => `.${name}{${declaration}}`),
      ].join('\n');
      // Named by what is in it, which is kept for good.
      const name = createHash('sha256').update(sheet).digest('base64url').slice(0, 8);
      const path = `assets/drawn-${name}.css`;
      writeFileSync(join(folder, path), sheet);
      return path;
    },
  };
}
