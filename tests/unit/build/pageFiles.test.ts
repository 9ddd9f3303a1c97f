import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DrawnPages } from '../../../src/build/drawnPages';
import { writePageFiles } from '../../../src/build/pageFiles';
import { packCatalog } from '../../../src/dataset/files/catalogFile';
import { indexCatalog } from '../../../src/model/catalogIndex';
import { describePages } from '../../../src/prerender';
import { parseAddress } from '../../../src/state/address';
import { addressAt } from '../../../src/state/path';
import { present, realCompiled, wholeCompiled } from '../fixtures';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const SITE = 'https://tal.example.dk/kommune/';
/** Where the site lies that is looked at. */
let folder = '';
const TIME = 60_000;
const { catalog, files } = realCompiled();
const index = indexCatalog(catalog);

/** Draws nothing but what the page of one indicator has found. */
const DRAWN: DrawnPages = {
  page: async ({ address }) => ({
    html: address.startsWith('/noegletal/star-placering')
      ? '<h1 class="a" data-finding="">Nr. <span></span>19 &amp; 20 af 98</h1>'
      : '<h1>Noget andet</h1>',
    sheets: [],
    program: ['assets/OmraadePage-1.js'],
    fonts: [],
    files: ['data/catalog.json', ...Array.from({ length: 20 }, (_, i) => `data/noegletal/${i}.json`)],
  }),
  finish: async () => 'assets/drawn-1.css',
};

/** Builds the pages of a site whose scripts are nothing. */
async function build(site: string | null, drawn: DrawnPages | null = null): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'noegletavlen-sider-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put(
    'index.html',
    readFileSync('index.html', 'utf8')
      .replace('"/src/main.tsx"', '"./assets/app-1.js"')
      .replace('</title>', '</title><script defer src="./assets/start-1.js"></script>'),
  );
  put('data/catalog.json', JSON.stringify(packCatalog(catalog)));
  for (const [path, file] of files) put(path, JSON.stringify(file));
  for (const name of [
    'assets/app-1.js',
    'assets/start-1.js',
    'assets/OmraadePage-1.js',
    'favicon.svg',
    'apple-touch-icon.png',
    'manifest.json',
    'icon-512.png',
    'data/noegletal.csv',
  ])
    put(name, '');
  vi.stubEnv('SITE_URL', site ?? '');
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await writePageFiles(folder, drawn);
  vi.unstubAllEnvs();
}
const remove = () => rmSync(folder, { recursive: true });

/** The folders of all pages, '' first. */
const pages = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .map((path) => path.slice(0, -'index.html'.length));

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
const attribute = (element: Element, name: string) => element.attrs.find((own) => own.name === name)?.value;

/** A page as a browser without scripts has it. */
function read(path: string) {
  const all = [...elements(parse(readFileSync(join(folder, path, 'index.html'), 'utf8')))];
  const of = (tag: string) => all.filter(({ tagName }) => tagName === tag);
  const text = (element: Element | undefined) =>
    (element?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join('');
  const meta = (name: string) =>
    of('meta').find((element) => [attribute(element, 'name'), attribute(element, 'property')].includes(name));
  const data = of('script').find((script) => attribute(script, 'type') === 'application/ld+json');
  return {
    language: attribute(present(of('html')[0]), 'lang'),
    title: text(of('title')[0]),
    description: attribute(present(meta('description')), 'content'),
    preview: (name: string) => {
      const element = meta(`og:${name}`);
      return element && attribute(element, 'content');
    },
    links: (rel: string) => of('link').filter((link) => attribute(link, 'rel') === rel),
    addresses: all.flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? []),
    data: data && JSON.parse(text(data)),
  };
}

/** The path within the site that an address on a page leads to. */
const resolve = (path: string, address: string) => new URL(address, SITE + path).href.slice(SITE.length);

/** The page that a page stands on: another for an indicator that joined one. */
function homeOf(path: string): string {
  const { view } = parseAddress(addressAt(path, '', ''), index);
  if (view.page !== 'indicator') return path;
  return path.replace(view.indicator, index.mainOf(view.indicator));
}

describe('without the address of the site', () => {
  beforeAll(() => build(null), TIME);
  afterAll(remove);

  test('everything that can be named ahead is a file, in both languages', () => {
    const all = pages();
    expect(new Set(all).size).toBe(all.length);
    for (const folder of ['', 'en/']) {
      for (const { id, type } of catalog.areas)
        expect(all).toContain(`${folder}${type === 'kommune' ? 'kommune' : 'omraade'}/${id}/`);
      for (const { id } of catalog.indicatorEntries) expect(all).toContain(`${folder}noegletal/${id}/`);
      for (const { id } of catalog.groups) expect(all).toContain(`${folder}ydelse/${id}/`);
      for (const { id } of catalog.sources) expect(all).toContain(`${folder}kilder/${id}/`);
      for (const name of ['', 'noegletal/', 'sammenlign/', 'egne/indlaes/', 'om/', 'uden-net/'])
        expect(all).toContain(folder + name);
    }
    // What the reader alone has, and what has the whole window.
    for (const none of ['praesenter/', 'delt/', 'taler/']) expect(all).not.toContain(none);
  });

  test('every file leads to its page, says what it is in its language, and all that it names is there', () => {
    for (const path of pages()) {
      const { language, title, description, links, addresses, preview } = read(path);
      const { view, notices } = parseAddress(addressAt(path, '', ''), index);
      expect([view.page === 'unknown', notices], path).toEqual([false, []]);
      expect(language).toBe(path.startsWith('en/') ? 'en' : 'da');
      expect(title).toMatch(/^(Nøgletavlen|.{2,} – Nøgletavlen)$/);
      expect(description?.length ?? 0, path).toBeGreaterThan(20);
      expect([preview('title'), preview('description')]).toEqual([title, description]);
      expect(preview('url')).toBeUndefined();
      for (const address of addresses) {
        expect(address, path).toMatch(/^\.{1,2}\//);
        const target = resolve(path, address);
        expect(
          existsSync(join(folder, target.replace(/^$|(?<=\/)$/, 'index.html'))),
          `${path}: ${address}`,
        ).toBe(true);
      }
      const [canonical] = links('canonical');
      const home = homeOf(path);
      expect(resolve(path, attribute(present(canonical), 'href') ?? '')).toBe(home);
      const versions = Object.fromEntries(
        links('alternate').map((link) => [
          attribute(link, 'hreflang'),
          resolve(path, attribute(link, 'href') ?? ''),
        ]),
      );
      const danish = home.replace(/^en\//, '');
      expect(versions).toEqual({ da: danish, en: `en/${danish}`, 'x-default': danish });
    }
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
  });

  test('what has figures of its own is a data set, with who publishes it, on which terms, when and where', () => {
    expect(read('noegletal/star-placering/').data).toMatchObject({
      '@type': 'Dataset',
      name: 'Placering på STARs rangliste',
      publisher: expect.arrayContaining([{ '@type': 'Organization', name: 'Faxe Kommune' }]),
      spatialCoverage: ['Ishøj Kommune', 'Vallensbæk Kommune', 'Faxe Kommune'],
      temporalCoverage: expect.stringMatching(/^\d{4}.*\/\d{4}/),
    });
    expect(read('en/kommune/faxe/').data).toMatchObject({
      name: 'Faxe Municipality',
      spatialCoverage: ['Faxe Municipality'],
      publisher: expect.arrayContaining([{ '@type': 'Organization', name: 'Faxe Municipality' }]),
    });
    expect(read('kilder/faxe-2023-11-06/').data).toMatchObject({ name: 'Faxe Kommune, 06.11.2023' });
    expect(read('om/').data).toBeUndefined();
  });
});

test('of a published table the data set says on which terms it may be used', () => {
  const described = describePages(wholeCompiled().catalog, () => ['2021-08', '', '2026-07']);
  expect(described.find(({ path }) => path === 'noegletal/ledige-andel/')?.dataset).toMatchObject({
    publisher: [{ '@type': 'Organization', name: 'Jobindsats (STAR)' }],
    license: [{ '@type': 'CreativeWork', text: expect.stringContaining('med kilden nævnt') }],
    spatialCoverage: ['Hele landet'],
    temporalCoverage: '2021-08/2026-07',
  });
});

describe('with the address of the site', () => {
  beforeAll(() => build(SITE, DRAWN), TIME);
  afterAll(remove);

  test('the list of pages names exactly those that are there, each with the other language', () => {
    const xml = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const named = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc.slice(SITE.length));
    const own = pages().filter((path) => homeOf(path) === path);
    expect(named.sort()).toEqual(own.sort());
    expect(own.length).toBeLessThan(pages().length);
    expect(xml).toContain(
      `<loc>${SITE}om/</loc><xhtml:link rel="alternate" hreflang="da" href="${SITE}om/"/><xhtml:link rel="alternate" hreflang="en" href="${SITE}en/om/"/>`,
    );
  });

  test('pages say where they are', () => {
    const { preview, links, data } = read('en/kommune/faxe/');
    expect(preview('url')).toBe(`${SITE}en/kommune/faxe/`);
    expect(attribute(present(links('canonical')[0]), 'href')).toBe(`${SITE}en/kommune/faxe/`);
    expect(data.url).toBe(`${SITE}en/kommune/faxe/`);
  });

  test('a page says first what it has found, in words and in a picture of its own', () => {
    const { description, preview } = read('en/noegletal/star-placering/');
    expect(description).toMatch(/^Nr. 19 & 20 af 98\. ./);
    expect(preview('description')).toBe(description);
    expect(preview('image')).toBe(`${SITE}billeder/en/noegletal/star-placering.png`);
    expect(existsSync(join(folder, 'billeder/en/noegletal/star-placering.png'))).toBe(true);
    expect(read('om/').preview('image')).toBe(`${SITE}icon-512.png`);
  });

  test('a page is seen before its program is asked for, with the script of the page and few files of figures', () => {
    const html = readFileSync(join(folder, 'kommune/faxe/index.html'), 'utf8');
    const [then = ''] = /<template data-then>.*?<\/template>/.exec(html) ?? [];
    const program = /app-1\.js|OmraadePage-1\.js|data\/(catalog|noegletal\/\d+)\.json/g;
    expect(html.replace(then, '')).not.toMatch(program);
    expect(then.match(program)).toHaveLength(2 + 6);
    expect(html.indexOf(then)).toBeLessThan(html.indexOf('<script src'));
  });
});
