import type { BrowserContext, Locator, Page } from '@playwright/test';
import { loadDataset } from '../../src/build/dataFolder';
import { groupBy } from '../../src/model/groupBy';
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

/** A choice of the reader's, and how long until the next frame showed something of it; ms. */
interface Answer {
  readonly choice: string;
  readonly duration: number;
}

/**
 * What a reader chooses on the page of an indicator, with the keyboard and the mouse, since the browser times only what
 * a reader does; each with the longest duration of Event Timing.
 */
async function interactions(page: Page, address: string): Promise<Answer[]> {
  await page.goto(address);
  await page.locator('#graf-titel').waitFor();
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId) seen.longest = Math.max(seen.longest, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const answers: Answer[] = [];
  const choose = async (choice: string, act: () => Promise<void>) => {
    await page.evaluate(() => {
      (window as unknown as { longest: number }).longest = 0;
    });
    await act();
    await page.waitForTimeout(600);
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    // What is shorter than the browser tells counts as a frame.
    answers.push({ choice, duration: Math.max(FRAME, longest) });
  };
  const select = async (choice: string, box: Locator, keys: readonly string[]) => {
    await box.focus();
    for (const key of keys) {
      const before = await box.inputValue();
      await choose(choice, () => page.keyboard.press(key));
      // A key that chooses nothing would be measured as quick.
      if ((await box.inputValue()) === before) throw new Error(`${key} chose nothing: ${choice}`);
    }
  };
  const tabs = async (card: Locator) => {
    const all = card.getByRole('tab');
    for (const tab of [...(await all.all()).slice(1), all.first()]) {
      await choose((await tab.textContent()) ?? '', () => tab.click());
    }
  };
  const group = page.getByLabel('Gruppe');
  await select('group', group, ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']);
  for (let i = 0; i < 4; i += 1) {
    await choose('area removed', () =>
      page
        .getByRole('button', { name: /^Fjern / })
        .first()
        .click(),
    );
  }
  await page.locator('main button[aria-expanded]').click();
  for (let i = 40; i < 44; i += 1) {
    await choose('area added', () => page.locator('[data-panel=areas] input[type=checkbox]').nth(i).click());
  }
  await page.keyboard.press('Escape');
  await tabs(page.locator('[aria-labelledby=graf-titel]'));
  const national = page.locator('[aria-labelledby=alle-kommuner]');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await national.getByRole('tab').first().waitFor();
  await page.waitForTimeout(1_500);
  await tabs(national);
  await select('period', national.locator('select'), ['ArrowDown', 'ArrowDown', 'End', 'Home']);
  await group.scrollIntoViewIfNeeded();
  await select('group, with all municipalities', group, ['ArrowDown', 'ArrowUp']);
  return answers;
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
  await measure('opening the app', GOALS.opening, '#/', 'main li h3');
  await measure('opening a municipality', null, '#/kommune/faxe', 'main [data-figure]');
  await measure(
    'page of an indicator, 98 municipalities',
    GOALS.indicator,
    `#/noegletal/${INDICATOR}?omr=${all.join()}`,
    '#graf-titel',
  );
  const own = await full.context.newPage();
  const answers = await interactions(own, `${site.url}#/noegletal/${INDICATOR}`);
  const sorted = answers.map(({ duration }) => duration).sort((a, b) => a - b);
  const at75 = sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0;
  console.log(
    `  ${at75 <= 2 * FRAME ? '✓' : '✗'} INP of ${answers.length} choices, 75th percentile: ${at75.toFixed(0)} ms (goal: a frame, at most two)`,
  );
  for (const [choice, own] of groupBy(answers, (answer) => answer.choice)) {
    console.log(`    ${choice}: ${own.map(({ duration }) => duration.toFixed(0)).join(' ')} ms`);
  }
  await bare.close();
  await full.close();
  await site.close();
}
