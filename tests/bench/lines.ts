import type { Name } from './linesPage/main';
import type { Mounted, Swept } from './linesPage/measure';
import { type MainThread, withMainThread } from './mainThread';
import { serveMeasuringPage } from './measuringPage';
import { median } from './median';

const RUNS = 5;
const NAMES: readonly Name[] = ['ours', 'uplot', 'uplotWhole'];
const LABELS: Readonly<Record<Name, string>> = {
  ours: 'ours',
  uplot: 'uPlot, no more than ours',
  uplotWhole: 'uPlot as it comes',
};
/** The goals: at most so many times what uPlot takes when it does no more than ours. */
const MOUNT_GOAL = 1.5;
const HOVER_GOAL = 1;

interface Run {
  readonly mounted: Mounted;
  readonly mounting: MainThread;
  readonly swept: Swept;
  readonly sweeping: MainThread;
}

/**
 * A line chart of 98 areas × 240 months, three chosen and 95 behind them, 900 × 420 pixels, against uPlot drawing the
 * same: mounting, and a sweep of 60 moves of the pointer, each waiting for what it draws. Medians of five runs. In each
 * the page is opened anew and draws all three, in another order each time, after a small chart by each. Not included:
 * loading, the description of the chart (given apart; uPlot's columns are not counted either), and what the browser
 * does to find what is under the pointer.
 */
export async function measureLines(): Promise<void> {
  const served = await serveMeasuringPage('tests/bench/linesPage');
  const runs: Record<Name, Run[]> = { ours: [], uplot: [], uplotWhole: [] };
  const describing: number[] = [];
  const paths: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await served.open();
    describing.push(await page.evaluate(() => window.describing));
    for (let i = 0; i < NAMES.length; i += 1) {
      const name = NAMES[(i + run) % NAMES.length] as Name;
      const [mounted, mounting] = await withMainThread(page, () =>
        page.evaluate((n) => window.mount(n), name),
      );
      const [swept, sweeping] = await withMainThread(page, () => page.evaluate((n) => window.sweep(n), name));
      await page.evaluate(() => window.away());
      runs[name].push({ mounted, mounting, swept, sweeping });
    }
    await page.close();
    const other = await served.open();
    paths.push(await other.evaluate(() => window.drawPaths()));
    await other.close();
  }
  await served.close();

  const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  const middle = (name: Name, of: (run: Run) => number) => median(runs[name].map(of));
  const compare = (what: string, of: (run: Run) => number, goal: number | null = null) => {
    const ratio = middle('ours', of) / middle('uplot', of);
    const verdict = goal === null ? '' : ` (goal: at most ${goal} ×) ${ratio <= goal ? '✓' : '✗'}`;
    console.log(`  ${what}: ${ratio.toFixed(2)} × uPlot${verdict}`);
    for (const name of NAMES) {
      const each = runs[name].map((run) => of(run).toFixed(0)).join(' ');
      console.log(`    ${LABELS[name].padEnd(26)} ${ms(middle(name, of)).padStart(9)}   (${each})`);
    }
  };
  compare('mount until painted', (run) => run.mounted.painted, MOUNT_GOAL);
  compare('mount until on the screen', (run) => run.mounted.shown);
  compare('mount, processor time of the main thread', (run) => run.mounting.all);
  compare('sweep of 60 moves until painted', (run) => run.swept.painted, HOVER_GOAL);
  compare('sweep, processor time of the main thread', (run) => run.sweeping.all);
  console.log('  the parts of ours, processor time:');
  console.log(`    description of the chart, before it is mounted: ${ms(median(describing))}`);
  for (const [what, key] of [
    ['mount', 'mounting'],
    ['sweep', 'sweeping'],
  ] as const) {
    const part = (of: keyof MainThread) => middle('ours', (run) => run[key][of]);
    const rest = part('all') - part('script') - part('style') - part('layout');
    const within = what === 'mount' ? ` (paths of the lines ${ms(median(paths))})` : '';
    console.log(
      `    ${what}: script ${ms(part('script'))}${within} · style ${ms(part('style'))} · layout ${ms(part('layout'))} · painting and the rest ${ms(rest)}`,
    );
  }
  const texts = NAMES.map((name) => `${LABELS[name]} ${middle(name, (run) => run.swept.texts)}`);
  console.log(`  texts read out in a sweep: ${texts.join(' · ')}`);
}
