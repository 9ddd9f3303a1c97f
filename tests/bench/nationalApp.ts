import type { BrowserContext, Page } from '@playwright/test';
import { loadDataset } from '../../src/cli/dataFolder';
import { serveSite } from '../site';
import { type MainThread, withMainThread } from './mainThread';
import { median } from './median';
import { freshContext, importFile, writeNationalFile } from './nationalImport';

const RUNS = 7;
/** The goals: opening the app, and a page of an indicator, against the bundled data alone. */
const GOALS = { opening: 1.2, indicator: 1.5 } as const;
/** A frame at 60 a second; ms. */
const FRAME = 1000 / 60;
const INDICATOR = 'fleksjob-personer';

/** From an empty window until something is there; ms, and processor time of the main thread. */
async function open(context: BrowserContext, address: string, there: string) {
  const page = await context.newPage();
  const [shown, thread] = await withMainThread(page, async () => {
    const start = performance.now();
    await page.goto(address);
    await page.locator(there).first().waitFor();
    return performance.now() - start;
  });
  await page.close();
  return { shown, thread };
}

/** Durations of what the reader did in the page, from the browser's Event Timing; ms. */
async function interactions(page: Page, address: string): Promise<number[]> {
  await page.goto(address);
  await page.locator('.chart-title').waitFor();
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    const seen = window as unknown as { durations: Map<number, number> };
    seen.durations = new Map();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (!entry.interactionId) continue;
        const before = seen.durations.get(entry.interactionId) ?? 0;
        seen.durations.set(entry.interactionId, Math.max(before, entry.duration));
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  let done = 0;
  const group = page.locator('.controls select').first();
  for (const index of [1, 0, 1, 0]) {
    await group.selectOption({ index });
    await page.waitForTimeout(400);
    done += 1;
  }
  for (let i = 0; i < 4; i += 1) {
    await page.locator('.controls .chip button, .chip button').first().click();
    await page.waitForTimeout(400);
    done += 1;
  }
  const tabs = page.getByRole('tab');
  for (let i = 0; i < 6; i += 1) {
    await tabs.nth(i % (await tabs.count())).click();
    await page.waitForTimeout(400);
    done += 1;
  }
  const durations = await page.evaluate(() => [
    ...(window as unknown as { durations: Map<number, number> }).durations.values(),
  ]);
  // What is shorter than the browser tells counts as a frame.
  return [...durations, ...Array.from({ length: Math.max(0, done - durations.length) }, () => FRAME)];
}

/**
 * The built product with a country's figures among the reader's own, 2.8 million, against the same with the bundled
 * data alone, in turns; medians of seven. Opening is from an empty window to the first card; the page of an indicator to
 * the title of its chart with all 98 municipalities chosen, and for the bundled data with all that have figures.
 */
export async function measureNationalApp(): Promise<void> {
  const { path, remove } = await writeNationalFile();
  const site = await serveSite(4385);
  const [bare, full] = [await freshContext(), await freshContext()];
  const page = await full.context.newPage();
  await importFile(page, site.url, path);
  await page.close();
  remove();

  const all = loadDataset()
    .codelists.areas.filter(({ type }) => type === 'kommune')
    .map(({ id }) => id);
  const measure = async (what: string, goal: number | null, address: string, there: string) => {
    const runs: Record<'bundled' | 'own', { shown: number; thread: MainThread }[]> = { bundled: [], own: [] };
    for (let run = 0; run < RUNS; run += 1) {
      runs.bundled.push(await open(bare.context, site.url + address, there));
      runs.own.push(await open(full.context, site.url + address, there));
    }
    const of = (which: 'bundled' | 'own', value: (run: { shown: number; thread: MainThread }) => number) =>
      median(runs[which].map(value));
    const ratio = of('own', (run) => run.shown) / of('bundled', (run) => run.shown);
    const verdict = goal === null ? ' ' : ratio <= goal ? '✓' : '✗';
    console.log(
      `  ${verdict} ${what}: ${ratio.toFixed(2)} × with the bundled data alone${goal === null ? '' : ` (goal: at most ${goal} ×)`}`,
    );
    for (const which of ['bundled', 'own'] as const) {
      console.log(
        `    ${which.padEnd(8)} ${of(which, (run) => run.shown).toFixed(0)} ms, ${of(which, (run) => run.thread.all).toFixed(0)} ms of the main thread`,
      );
    }
  };
  await measure('opening the app', GOALS.opening, '#/', '.area-card');
  await measure('opening a municipality', null, '#/omraade/faxe', '.figure-card');
  await measure(
    'page of an indicator, 98 municipalities',
    GOALS.indicator,
    `#/noegletal/${INDICATOR}?omr=${all.join()}`,
    '.chart-title',
  );
  const own = await full.context.newPage();
  const durations = (await interactions(own, `${site.url}#/noegletal/${INDICATOR}`)).sort((a, b) => a - b);
  const at75 = durations[Math.floor(0.75 * (durations.length - 1))] ?? 0;
  console.log(
    `  ${at75 <= 2 * FRAME ? '✓' : '✗'} INP of ${durations.length} choices of group, area and form, 75th percentile: ${at75.toFixed(0)} ms (${durations.map((ms) => ms.toFixed(0)).join(' ')})`,
  );
  await bare.close();
  await full.close();
  await site.close();
}
