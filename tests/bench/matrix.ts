import { chromium, type Page } from '@playwright/test';
import { contentHash, loadDataset } from '../../src/build/dataFolder';
import { type CompiledData, compile } from '../../src/dataset/compile/compile';
import { packCatalog } from '../../src/dataset/files/catalogFile';
import type { Observation } from '../../src/model/observation';
import { observationId } from '../../src/model/observationId';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { seeded } from '../seeded';
import { serveSite } from '../site';
import { type MainThread, withMainThread } from './mainThread';
import { median } from './median';

const RUNS = 5;
/** The goal: at most so many times what a plain table takes. */
const GOAL = 2;
const INDICATORS = 100;
const PERIODS = ['2022-09', '2023-08', '2023-09'];
/** Frames follow one another as fast as they are made, so that the wait for the next one is not measured. */
const FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** A data set of 100 indicators, like the bundled ones, for every municipality and the country. */
function madeData(): { data: CompiledData; areas: string[] } {
  const dataset = loadDataset();
  const { codelists } = dataset;
  const areas = codelists.areas.filter((area) => area.type === 'kommune').map((area) => area.id);
  const indicators = Array.from({ length: INDICATORS }, (_, i) => {
    const like = codelists.indicators[i % codelists.indicators.length];
    if (!like) throw new Error('There are no indicators');
    return { ...like, id: `nr-${i}`, importance: i + 1, missing: null, difference: null };
  });
  const random = seeded(98);
  const observations: Observation[] = [];
  for (const { id, unit, decimals } of indicators) {
    const rank = unit === 'placering';
    for (const area of [...areas, 'hele-landet']) {
      // Some areas have not come as far as others.
      for (const period of PERIODS.slice(0, random() < 0.3 ? 2 : 3)) {
        const value = rank ? 1 + Math.floor(random() * 98) : Number((random() * 1000).toFixed(decimals));
        const key = { item: '1', area, indicator: id, group: 'alle', kind: 'faktisk' as const, period };
        observations.push({
          ...key,
          id: observationId(key),
          source: dataset.sources[0]?.id ?? '',
          value,
          decimals,
          printed: String(value),
          note: null,
        });
      }
    }
  }
  const made = { ...dataset, codelists: { ...codelists, indicators }, observations, checks: [] };
  return { data: compile(made, contentHash), areas };
}

/** Answers the page's requests for data with made-up data. */
async function answer(page: Page, { catalog, files }: CompiledData): Promise<void> {
  await page.route('**/data/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.slice(pathname.indexOf('/data/') + 1);
    const json = path === 'data/catalog.json' ? packCatalog(catalog) : files.get(path);
    await (json ? route.fulfill({ json }) : route.fulfill({ status: 404 }));
  });
}

/** Leaves the comparison for a page with nothing to compute. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/om';
  });
  await page.locator('h1', { hasText: 'Om' }).waitFor();
}

/** From a choice on a page whose data are there to the painted table; ms. */
function ours(page: Page, hash: string): Promise<number> {
  return page.evaluate(async (to) => {
    const start = performance.now();
    location.hash = to;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[role="gridcell"] strong')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, hash);
}

/** From text to the painted table, put in place of the page's content; ms. */
function plain(page: Page, html: string): Promise<number> {
  return page.evaluate(async (text) => {
    const start = performance.now();
    const box = document.createElement('div');
    box.innerHTML = text;
    document.querySelector('main')?.replaceChildren(box);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, html);
}

/** The rows in view as plain HTML, their cells filled up with those that are made. */
function visibleRows(page: Page, columns: number): Promise<{ html: string; rows: number }> {
  return page.evaluate((count) => {
    // As it is broken into lines.
    // biome-ignore lint/performance/useDomNodeTextContent: where the lines break is wanted
    const content = (cell: HTMLElement) => cell.innerText.replaceAll('\n', '<br>');
    const box = document.querySelector('[role="grid"]')?.getBoundingClientRect();
    const inView = (row: Element) => {
      const { top, bottom } = row.getBoundingClientRect();
      return box !== undefined && bottom > box.top && top < box.bottom;
    };
    const rows = [...document.querySelectorAll('[role="row"]')].filter(inView).flatMap((row) => {
      const cells = [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')];
      if (cells.length === 0) return [];
      const all = Array.from({ length: count }, (_, i) => cells[i % cells.length]);
      const name = row.querySelector('[role="rowheader"]')?.textContent ?? '';
      const href = row.querySelector('a')?.getAttribute('href') ?? '';
      return `<tr><th>${name}</th>${all.map((cell) => `<td><a href="${href}">${cell ? content(cell) : ''}</a></td>`).join('')}</tr>`;
    });
    return { html: `<table>${rows.join('')}</table>`, rows: rows.length };
  }, columns);
}

/** One painting of a table: how long it took, and what it took of the main thread. */
interface Painting {
  readonly painted: number;
  readonly thread: MainThread;
}

/**
 * A comparison of 98 areas × 100 indicators (and the country) in the built page, with invented figures in place of its
 * own, against a plain HTML table of the rows in view with all their columns, in the same page. From the choice to the
 * first paint; medians of five runs, the page opened anew for each painting. Not included: loading and unpacking the
 * figures, which is given apart as the time from an empty window to the table.
 */
export async function measureMatrix(): Promise<void> {
  const { data, areas } = madeData();
  const hash = `#/sammenlign?omr=${areas.join()}`;
  const executablePath = findChromium();
  const site = await serveSite(4383);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_FLAGS, ...FLAGS],
  });
  const runs: Record<'ours' | 'plain', Painting[]> = { ours: [], plain: [] };
  const opening: number[] = [];
  let described = '';
  for (let run = 0; run < RUNS; run += 1) {
    for (const which of run % 2 === 0 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const)) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      // What tsx leaves in functions that are sent to the page.
      await page.addInitScript('globalThis.__name = (f) => f');
      await answer(page, data);
      const start = performance.now();
      await page.goto(site.url + hash);
      await page.locator('[role="gridcell"] strong').first().waitFor();
      opening.push(performance.now() - start);
      const { html, rows } = await visibleRows(page, areas.length + 1);
      described = `${areas.length + 1} areas × ${INDICATORS} indicators, ${rows} rows in view`;
      await leave(page);
      const [painted, thread] = await withMainThread(page, () =>
        which === 'ours' ? ours(page, hash) : plain(page, html),
      );
      runs[which].push({ painted, thread });
      await page.close();
    }
  }
  await browser.close();
  await site.close();

  const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  const compare = (what: string, of: (painting: Painting) => number, goal: number | null) => {
    const [own, other] = [median(runs.ours.map(of)), median(runs.plain.map(of))];
    const verdict = goal === null ? '' : ` (goal: at most ${goal} ×) ${own / other <= goal ? '✓' : '✗'}`;
    console.log(`  ${what}: ${(own / other).toFixed(2)} × a plain table${verdict}`);
    for (const [name, value] of [
      ['ours', own],
      ['plain', other],
    ] as const) {
      const each = runs[name].map((painting) => of(painting).toFixed(0)).join(' ');
      console.log(`    ${name.padEnd(6)} ${ms(value).padStart(9)}   (${each})`);
    }
  };
  console.log(`  ${described}`);
  compare('until painted', ({ painted }) => painted, GOAL);
  compare('processor time of the main thread', ({ thread }) => thread.all, null);
  console.log(`  from an empty window to the table, with 99 files: ${ms(median(opening))}`);
}
