import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { decode, encode } from '../dataset/files/columnar';
import type { CatalogFile, ObservationFile } from '../model/catalog';
import { CATALOG_PATH, dataTexts } from './dataPlugin';
import { licences } from './licences';
import { buildStartScript } from './startScript';
import { swap } from './swap';

/** Name of the file that has everything in it, and the folder it is built into. */
export const SINGLE_FILE = 'noegletavlen.html';
export const SINGLE_FILE_FOLDER = 'dist-single';

/**
 * Unpacks the licences and the program, and runs it. It is put in as a script of the page, not evaluated, so the policy
 * names the program by what is in it and lets nothing else run. It stands before the program, so that it can tell of a
 * file that ends too early.
 */
const LOADER = `
addEventListener('DOMContentLoaded', async () => {
  const unpack = (part) => {
    const bytes = Uint8Array.from(atob(part.textContent), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Response(stream).text();
  };
  try {
    const licences = document.getElementById('licenser');
    licences.textContent = await unpack(licences);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = await unpack(document.getElementById('program'));
    document.body.append(script);
  } catch {
    document.getElementById('not-opened').hidden = false;
  }
});
`;
const NOT_OPENED =
  'Filen kan ikke vises. Enten er den ikke kopieret helt over, eller også er browseren for gammel: brug en nyere Edge, Chrome, Firefox eller Safari.';

const sourceHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing from anywhere: only what the file has in it, and what the page makes itself for pictures and downloads. */
function policy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(sourceHash).join(' ')}`,
    `style-src ${sourceHash(style)}`,
    'font-src data:',
    'img-src data: blob:',
    'connect-src data: blob:',
    // The program itself, once more: what is imported is read beside the page.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A text as the loader unpacks it. */
const packed = (text: string) => deflateRawSync(text, { level: 9 }).toString('base64');

/** The page with everything inside it. */
function packedPage(html: string, start: string, program: string, style: string, notices: string): string {
  const icon = readFileSync('public/favicon.svg', 'base64');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy([start, LOADER, program], style)}" />`;
  // Beside the site it is a second copy of everything; a search should lead to the site.
  const robots = '<meta name="robots" content="noindex" />';
  let page = swap(html, /<head>/, `<head>\n    ${meta}\n    ${robots}`);
  page = swap(page, /\s*<script type="module".*?<\/script>/, '');
  page = swap(page, /<link rel="stylesheet".*?>/, `<style>${style}</style>`);
  page = swap(page, /\.\/favicon\.svg/, `data:image/svg+xml;base64,${icon}`);
  page = swap(page, /\s*<link rel="apple-touch-icon".*?>/, '');
  page = swap(page, /\s*<link rel="manifest".*?>/, '');
  page = swap(page, / data-root=".*?"/, '');
  page = swap(page, /Er forbindelsen langsom, så vent lidt\. /, '');
  page = swap(page, /så hent siden\s+igen\./, 'så åbn filen igen, eller hent den, hvor du fik den fra.');
  page = swap(page, /load the page again/, 'open the file again');
  // Without scripts there are no figures: they are in the program.
  page = swap(page, / Referaternes\s+tal kan også hentes som en fil: <a.*?<\/a>\./s, '');
  return swap(
    page,
    /<\/body>/,
    `  <p id="not-opened" class="no-script" hidden>${NOT_OPENED}</p>
    <script>${start}</script>
    <script>${LOADER}</script>
    <script type="text/plain" id="licenser">${packed(notices)}</script>
    <script type="text/plain" id="program">${packed(program)}</script>
  </body>`,
  );
}

/** The one of some files. @throws when there is none, or several */
function only<T>(files: readonly T[], what: string): T {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`${files.length} files of ${what}, not one`);
  return file;
}

/**
 * With excerpts of areas alone: their series save the page of an area from fetching whole indicators, which are at hand.
 * @param texts the data files of the site by path
 */
function withExcerpts(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const catalog: CatalogFile = JSON.parse(texts.get(CATALOG_PATH) ?? '');
  const excerpt = (text: string) => {
    const file: ObservationFile = JSON.parse(text);
    return JSON.stringify(encode(file.id, decode(file, file.excerpt).observations));
  };
  const kept = [...texts].map(([path, text]) =>
    path.startsWith('data/omraader/') ? ([path, excerpt(text)] as const) : ([path, text] as const),
  );
  return new Map([...kept, [CATALOG_PATH, JSON.stringify({ ...catalog, wholeAreas: false })]]);
}

/** What stands for the reader of PDFs. */
const NO_PDF = `import { ReferatError } from './failure';
export async function readPdf() { throw new ReferatError('pdf-elsewhere'); }`;

/** Most characters of data in the file; with more a browser takes long to open it. */
const MOST_DATA = 20_000_000;

/**
 * Puts script, style, fonts and data into one HTML file that opens by itself, from a USB stick and without a server.
 * The program, the data and the licences are packed: plain, the file would be two and a half times as large. With national tables
 * there is too much data for one file, and none is made.
 */
export function singleFile(): Plugin[] {
  let tooLarge = false;
  const notices = licences();
  const pack: Plugin = {
    name: 'noegletavlen-single-file',
    enforce: 'pre',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace('/src/main.tsx', '/src/single.ts') },
    async load(id) {
      // The reader of PDFs is as large as all the rest, and the file says that it has none.
      if (id.endsWith('/src/referat/pdfjs.ts')) return NO_PDF;
      if (!id.endsWith('/src/dataset/load/embedded.ts')) return null;
      const texts = withExcerpts(await dataTexts());
      tooLarge = [...texts.values()].reduce((sum, text) => sum + text.length, 0) > MOST_DATA;
      return `export const EMBEDDED = ${tooLarge ? null : JSON.stringify(Object.fromEntries(texts))};`;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = Object.values(bundle);
        if (tooLarge) {
          for (const { fileName } of files) delete bundle[fileName];
          return;
        }
        const assets = files.filter((file) => file.type === 'asset');
        const text = (ending: string) => {
          const asset = only(
            assets.filter(({ fileName }) => fileName.endsWith(ending)),
            ending,
          );
          return String(asset.source).trim();
        };
        const chunk = only(
          files.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk'),
          'script',
        );
        const page = packedPage(
          text('.html'),
          await buildStartScript(),
          chunk.code.trim(),
          text('.css'),
          notices.text(),
        );
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: page });
      },
    },
  };
  return [notices.gather(), pack];
}
