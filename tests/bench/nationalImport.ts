import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { serveSite } from '../site';
import { serveMeasuringPage } from './measuringPage';
import { median } from './median';
import { NATIONAL, nationalCsv } from './nationalData';
import { watchMemory } from './renderers';

const RUNS = 3;
/** The goals: so many times what Papa Parse alone takes, so many bytes, no longer task than so many ms. */
const GOALS = { time: 2.5, memory: 900e6, task: 100 } as const;
/** Longest that anything may take here; ms. */
const PATIENCE = 300_000;

/** Writes the file of a country that is imported. @returns its path and how to take it away */
export async function writeNationalFile(
  rows: number = NATIONAL.rows,
): Promise<{ path: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'noegletavlen-'));
  const path = join(folder, 'landstal.csv');
  const out = createWriteStream(path);
  for (const text of nationalCsv(rows)) if (!out.write(text)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Notes the longest task of a page's main thread from now on. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => (window as unknown as { longest: number }).longest);
}

/** What an import took: ms to the report and to the end, and the longest task of the main thread. */
interface Imported {
  readonly reported: number;
  readonly kept: number;
  readonly task: number;
}

/** Imports a file by the page, as a reader does, and keeps it. */
export async function importFile(page: Page, url: string, path: string): Promise<Imported> {
  await page.goto(`${url}#/egne/indlaes`);
  const file = page.locator('input[type=file]');
  await file.waitFor({ state: 'attached' });
  // What the page does to open is not a part of it.
  await page.waitForTimeout(1_500);
  const longest = await watchTasks(page);
  const start = performance.now();
  await file.setInputFiles(path);
  const keep = page.getByRole('button', { name: /^Behold (?!intet)/ });
  await keep.waitFor({ timeout: PATIENCE });
  const reported = performance.now() - start;
  const clicked = performance.now();
  await keep.click();
  await page.getByRole('heading', { name: /er gemt$/ }).waitFor({ timeout: PATIENCE });
  return { reported, kept: reported + performance.now() - clicked, task: await longest() };
}

/** A browser with nothing kept. */
export async function freshContext(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_FLAGS],
  });
  return {
    context: await browser.newContext({ viewport: { width: 1440, height: 900 } }),
    close: () => browser.close(),
  };
}

/**
 * The import of a country's figures, 2.8 million rows, by the page of the built product: read, reported and kept. Held
 * against Papa Parse alone, which reads the same file in a worker and keeps nothing; in turns, medians of three.
 */
export async function measureNationalImport(): Promise<void> {
  const { path, remove } = await writeNationalFile();
  console.log(`  ${NATIONAL.rows} rows, ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  const site = await serveSite(4384);
  const papa = await serveMeasuringPage('tests/bench/papaPage');
  const alone: number[] = [];
  const imports: Imported[] = [];
  let memory = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const page = await papa.open();
    const start = performance.now();
    await page.locator('input').setInputFiles(path);
    await page.locator('output', { hasText: /\d/ }).waitFor({ timeout: PATIENCE });
    alone.push(performance.now() - start);
    await page.close();

    const { context, close } = await freshContext();
    const watch = watchMemory();
    imports.push(await importFile(await context.newPage(), site.url, path));
    memory = Math.max(memory, watch.stop());
    await close();
  }
  await papa.close();
  await site.close();
  remove();

  const seconds = (values: readonly number[]) =>
    `${(median(values) / 1000).toFixed(1)} s (${values.map((ms) => (ms / 1000).toFixed(1)).join(' ')})`;
  const kept = imports.map((one) => one.kept);
  const ratio = median(kept) / median(alone);
  const mark = (ok: boolean) => (ok ? '✓' : '✗');
  console.log(`  Papa Parse alone: ${seconds(alone)}`);
  console.log(`  to the report: ${seconds(imports.map((one) => one.reported))}`);
  console.log(`  kept: ${seconds(kept)}`);
  console.log(
    `  ${mark(ratio <= GOALS.time)} ${ratio.toFixed(2)} × Papa Parse alone (goal: at most ${GOALS.time} ×)`,
  );
  console.log(
    `  ${mark(memory < GOALS.memory)} ${(memory / 1e6).toFixed(0)} MB at the peak (goal: under ${GOALS.memory / 1e6} MB)`,
  );
  const task = Math.max(...imports.map((one) => one.task));
  console.log(
    `  ${mark(task <= GOALS.task)} longest task of the main thread ${task.toFixed(0)} ms (goal: at most ${GOALS.task} ms)`,
  );
}
