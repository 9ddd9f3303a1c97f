import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { DATA_FOLDER } from '../../src/build/dataFolder';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { builtSite } from './builtSite';
import { withMainThread } from './mainThread';
import { median } from './median';

const RUNS = 7;
/** The goals: opening a page against the same without the statistics, and 98 municipalities against three. */
const GOALS = { opening: 1.1, all: 1.5 } as const;
/** The goal: so many bytes of figures for a municipality, gzip. */
const MOST_FIGURES = 40_000;

const PAGES = [
  '#/',
  '#/kommune/faxe',
  '#/kommune/herning',
  '#/noegletal',
  '#/noegletal/fleksjob-ledighed',
  '#/noegletal/star-placering',
  '#/sammenlign?omr=faxe,herning',
  '#/ydelse/fleksjob',
  '#/kilder/faxe-2023-11-06',
] as const;
const INDICATOR = '#/noegletal/ledige-andel?omr=faxe,herning,ishoej,hele-landet';

/** A copy of the bundled data; `keep` tells of a row of a table whether it stays, null leaves the tables out. */
function dataWith(folder: string, keep: ((row: string) => boolean) | null): string {
  cpSync(DATA_FOLDER, folder, { recursive: true });
  for (const source of readdirSync(join(folder, 'referater'))) {
    const path = join(folder, 'referater', source);
    if (!readFileSync(join(path, 'referat.json'), 'utf8').includes('"tabel"')) continue;
    if (keep === null) rmSync(path, { recursive: true });
    else {
      const file = join(path, 'noegletal.csv');
      const [head, ...rows] = readFileSync(file, 'utf8').split('\n');
      writeFileSync(file, [head, ...rows.filter(keep), ''].join('\n'));
    }
  }
  rmSync(join(folder, 'tables.csv'), { force: true });
  return folder;
}

/** What opening a page takes: processor time of its main thread in ms, and bytes of figures, gzip. */
async function open(context: BrowserContext, address: string) {
  const page = await context.newPage();
  let figures = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/data/')) return;
    const path = new URL(response.url()).pathname;
    if (path === '/data/catalog.json') return;
    bodies.push(
      response.body().then((body) => {
        figures += gzipSync(body).length;
      }),
    );
  });
  const [, thread] = await withMainThread(page, async () => {
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
  });
  await Promise.all(bodies);
  await page.close();
  return { thread: thread.all, figures };
}

/** The same page of two sites, one after the other, so that what the machine does meanwhile is done to both. */
async function ratio(context: BrowserContext, one: string, other: string) {
  const times: [number[], number[]] = [[], []];
  let figures = 0;
  for (let i = 0; i < RUNS; i += 1) {
    const [a, b] = [await open(context, one), await open(context, other)];
    times[0].push(a.thread);
    times[1].push(b.thread);
    figures = a.figures;
  }
  return { times: times.map(median), ratio: median(times[0]) / median(times[1]), figures };
}

/**
 * What the official statistics cost: opening pages of the minutes against a site without them, and the page of an
 * indicator with all municipalities against one of three.
 */
export async function measureStatistics(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'noegletavlen-'));
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_FLAGS],
  });
  try {
    const three = /^[^,]*,(Faxe|Herning|Ishøj|Hele landet),/;
    const siteOf = (name: string, port: number, keep: ((row: string) => boolean) | null) =>
      builtSite(join(folder, name), port, {
        NOEGLETAVLEN_DATA: dataWith(join(folder, `${name}-data`), keep),
      });
    const sites = {
      whole: await siteOf('whole', 4471, () => true),
      without: await siteOf('without', 4472, null),
      three: await siteOf('three', 4473, (row) => three.test(row)),
    };
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const told = (goal: number, value: number) =>
      `${value <= goal ? '✓' : '✗'} ${value.toFixed(2)} × of at most ${goal} ×`;
    for (const hash of PAGES) {
      const found = await ratio(context, sites.whole.url + hash, sites.without.url + hash);
      const [own, other] = found.times.map((ms) => ms.toFixed(0));
      console.log(
        `  ${told(GOALS.opening, found.ratio)}: ${hash}, ${own} against ${other} ms of the main thread, ${(found.figures / 1000).toFixed(1)} kB of figures`,
      );
    }
    const all = await ratio(context, sites.whole.url + INDICATOR, sites.three.url + INDICATOR);
    console.log(`  ${told(GOALS.all, all.ratio)}: all municipalities against three, ${INDICATOR}`);
    const { figures } = await open(context, `${sites.whole.url}#/kommune/aarhus`);
    console.log(
      `  ${figures <= MOST_FIGURES ? '✓' : '✗'} ${(figures / 1000).toFixed(1)} kB of figures for Aarhus`,
    );
    await Promise.all(Object.values(sites).map((site) => site.close()));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
