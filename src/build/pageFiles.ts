import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { unpackCatalog } from '../dataset/files/catalogFile';
import { decode } from '../dataset/files/columnar';
import { PAGE_FILES } from '../i18n/pageFiles';
import type { ObservationFile } from '../model/catalog';
import { SHELL, withRoot } from '../model/siteFiles';
import { describePages, type PageFile } from '../prerender';
import { CATALOG_PATH } from './dataPlugin';
import { type DrawnPages, drawnPages } from './drawnPages';
import { PREVIEW_SIZE } from './preview/picture';
import { type Previews, previews } from './preview/previews';
import { siteAddress } from './siteAddress';
import { swap } from './swap';

const PAGE = 'index.html';
/** What hosts show for a path that is not there, if they look for it; it lies in `public/`. */
export const NOT_FOUND = '404.html';
/** The list of pages for searches, if it is known where the site will lie. */
export const SITEMAP = 'sitemap.xml';

/** Stands for the path of the sheet of drawn pages, which is named by what is in it: known when all are drawn. */
const DRAWN_SHEET = '__drawn__.css';

/** How many files of figures are asked for with a page: as many as browsers ask a host for at a time. The app asks for more. */
const PRELOADED = 6;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text of HTML without elements, as React writes it. */
const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** What a page has found, as HTML without elements: the sentence that is drawn with `data-finding`. */
function findingOf(body: string): string | null {
  const [, , inside] = /<(h1|p)[^>]* data-finding=""[^>]*>([\s\S]*?)<\/\1>/.exec(body) ?? [];
  return inside?.replace(/<[^>]*>|\u00ad/g, '') ?? null;
}

/**
 * The elements of the head that say what a page is, where, and in which other language.
 * @param at an address of a path
 * @param description as HTML
 * @param picture path of that of the page; null where one of the product stands for it
 */
function headOf(
  { path, title, language, versions, dataset }: PageFile,
  at: (path: string) => string,
  site: string | null,
  description: string,
  picture: string | null,
) {
  const other = language === 'da' ? 'en' : 'da';
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${content}" />`;
  return [
    `<link rel="canonical" href="${at(versions[language])}" />`,
    ...Object.entries(versions).map(
      ([hreflang, version]) => `<link rel="alternate" hreflang="${hreflang}" href="${at(version)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${at(versions.da)}" />`,
    property('type', 'website'),
    property('site_name', 'Nøgletavlen'),
    property('title', escaped(title)),
    property('description', description),
    property('locale', LOCALE[language]),
    property('locale:alternate', LOCALE[other]),
    // Others show a picture by its whole address.
    ...(site ? [property('url', at(path)), property('image', at(picture ?? 'icon-512.png'))] : []),
    ...(picture
      ? [
          property('image:width', String(PREVIEW_SIZE.width)),
          property('image:height', String(PREVIEW_SIZE.height)),
          '<meta name="twitter:card" content="summary_large_image" />',
        ]
      : []),
    ...(dataset
      ? [
          `<script type="application/ld+json">${JSON.stringify({
            ...dataset,
            ...(site ? { url: at(path) } : {}),
          }).replaceAll('<', '\\u003c')}</script>`,
        ]
      : []),
  ];
}

/** Languages as Open Graph names them. */
const LOCALE = { da: 'da_DK', en: 'en_GB' };

/** The file of a page with what the app will show, for those who see it before that, or without scripts. */
function drawnInto(
  file: string,
  page: PageFile,
  body: string,
  later: readonly string[],
  root: string,
  at: (path: string) => string,
): string {
  const program: string[] = [];
  let html = file.replace(
    /\s*(<script type="module"|<link rel="preload" as="fetch")(.*?>(?:<\/script>)?)/g,
    (_, element, rest) => {
      program.push(`${element} fetchpriority="high"${rest}`);
      return '';
    },
  );
  // What is read comes before what makes it answer; see `start.ts`.
  html = swap(
    html,
    /(?=<script defer )/,
    `<template data-then>${[...program, ...later].join('')}</template>\n    `,
  );
  if (page.byMunicipality) html = swap(html, /<html /, '<html data-by-municipality ');
  // It says whether what stands there is what the reader will see, before that is seen.
  html = swap(html, /<script defer /, '<script ');
  const late = /<div id="late"[\s\S]*?<\/div>/.exec(html)?.[0];
  if (!late) throw new Error('The page has nothing to say when the program is late');
  html = swap(
    html,
    /<div id="root">[\s\S]*<\/div>\s*<noscript>[\s\S]*<\/noscript>/,
    `<div id="root"><div data-drawn>${body}</div>${late}</div>`,
  );
  const other = page.language === 'da' ? 'en' : 'da';
  const link = `<a href="${at(page.versions[other])}" lang="${other}">${PAGE_FILES[other].readInThis}</a>`;
  const said = PAGE_FILES[page.language];
  const places = page.places.map(({ path, name }) => `<a href="${root}${path}">${escaped(name)}</a>`);
  const notes = [
    `${page.takesScript ? said.takesScript : said.noScript} ${link}`,
    ...(places.length > 0 ? [places.join(' ')] : []),
  ];
  const note = notes.map((text) => `<p data-no-script>${text}</p>`).join('');
  return swap(html, /(?=<div id="root">)/, `<noscript>${note}</noscript>`);
}

/** The file of a page, made of the one that is built for the folder of the site. */
async function fileOf(
  page: PageFile,
  shell: string,
  site: string | null,
  drawn: DrawnPages | null,
  pictures: Previews | null,
): Promise<string> {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  const at = (path: string) => (site ?? root) + path;
  let html = withRoot(shell, root);
  html = swap(html, /<html lang="da"/, `<html lang="${page.language}"`);
  html = swap(html, /<title>.*?<\/title>/, `<title>${escaped(page.title)}</title>`);
  const body = (await drawn?.page(page, root)) ?? null;
  // What is found comes first: those that show a link with a preview show a line or two.
  const finding = body && findingOf(body.html);
  const description = `${finding ? `${finding}. ` : ''}${escaped(page.description)}`;
  html = swap(html, /(?<=name="description"\s+content=")[^"]*/, description);
  const picture = finding ? (pictures?.draw(page, unescaped(finding)) ?? null) : null;
  const head = headOf(page, at, site, description, picture);
  if (body) {
    const preload = (kind: string, path: string) =>
      `<link rel="preload" ${kind} href="${root}${path}" crossorigin="anonymous">`;
    head.unshift(
      ...body.fonts.map((path) => preload('as="font" type="font/woff2"', path)),
      ...[...body.sheets, DRAWN_SHEET].map((path) => `<link rel="stylesheet" href="${root}${path}">`),
    );
    const later = [
      ...body.program
        .filter((path) => !shell.includes(path))
        .map((path) => {
          const what = path.endsWith('.css') ? 'stylesheet' : 'modulepreload';
          return `<link rel="${what}" fetchpriority="low" href="${root}${path}" crossorigin="anonymous">`;
        }),
      // The catalogue is asked for already.
      ...body.files
        .filter((path) => path !== CATALOG_PATH)
        .slice(0, PRELOADED)
        .map((path) => preload('as="fetch" fetchpriority="low"', path)),
    ];
    html = drawnInto(html, page, body.html, later, root, at);
  }
  return swap(html, /(?=\n\s*<\/head>)/, head.map((line) => `\n    ${line}`).join(''));
}

/** The list of all pages for searches, each with the other language. */
function sitemap(pages: readonly PageFile[], site: string): string {
  const known = pages.filter(({ path, versions, language }) => path === versions[language]);
  const entries = known.map(({ path, versions }) =>
    [
      `<url><loc>${escaped(site + path)}</loc>`,
      ...Object.entries(versions).map(
        ([language, version]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(site + version)}"/>`,
      ),
      '</url>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/**
 * Writes the files of all pages of a built site, and says how many there are and how large.
 * @param drawn draws what they show at once; null leaves that to the program
 */
export async function writePageFiles(folder: string, drawn: DrawnPages | null): Promise<void> {
  const site = siteAddress();
  const shell = readFileSync(join(folder, PAGE), 'utf8');
  writeFileSync(join(folder, SHELL), shell);
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const periods = new Map<string, readonly string[]>();
  const periodsOf = (path: string) => {
    const found = periods.get(path) ?? (json(path) as ObservationFile).codes.period;
    periods.set(path, found);
    return found;
  };
  const catalog = unpackCatalog(json(CATALOG_PATH));
  const pages = describePages(catalog, periodsOf);
  // They are shown by their whole address.
  const pictures = site ? previews(folder, catalog, (path) => decode(json(path)).observations) : null;
  let bytes = 0;
  let most = 0;
  const files = new Map<string, string>();
  for (const page of pages) files.set(page.path, await fileOf(page, shell, site, drawn, pictures));
  const sheet = (await drawn?.finish()) ?? '';
  for (const [path, file] of files) {
    const html = file.replace(DRAWN_SHEET, sheet);
    bytes += Buffer.byteLength(html);
    most = Math.max(most, gzipSync(html).length);
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, PAGE), html);
  }
  if (site) writeFileSync(join(folder, SITEMAP), sitemap(pages, site));
  console.log(
    `Pages: ${pages.length} files, ${(bytes / 1e6).toFixed(1)} MB, the largest ${(most / 1000).toFixed(1)} kB gzip`,
  );
}

/** Makes a file of each page that can be named ahead, so that any host serves it. */
export function pageFiles(): Plugin {
  let folder = '';
  let constants: Record<string, unknown> = {};
  return {
    name: 'noegletavlen-page-files',
    apply: 'build',
    configResolved({ root, define, build: { outDir } }) {
      folder = resolve(root, outDir);
      constants = define ?? {};
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => writePageFiles(folder, await drawnPages(folder, constants)),
    },
  };
}

/** Has the servers here do as hosts do. */
export function pageServers(): Plugin {
  return {
    name: 'noegletavlen-page-servers',
    apply: 'serve',
    // A host has no page in place of one that is not there.
    config: (_, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    // In development there is one file for all of them.
    transformIndexHtml: (html) => withRoot(html, '/'),
    configurePreviewServer({ middlewares, config }) {
      const folder = resolve(config.root, config.build.outDir);
      // A folder is asked for with its slash, which what lies in it is relative to.
      middlewares.use((request, response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (!/\.\w+$|\/$/.test(path)) {
          response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
          return;
        }
        const file = join(folder, decodeURI(path), path.endsWith('/') ? PAGE : '');
        if (existsSync(file)) return next();
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(readFileSync(join(folder, NOT_FOUND)));
      });
    },
  };
}
