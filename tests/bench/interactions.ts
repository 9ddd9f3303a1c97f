import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { serveSite } from '../site';

const PAGE = '#/noegletal/ledige-andel?omr=faxe,herning,ishoej,hele-landet';
/** The goals for the time from an interaction to what is painted after it; ms. */
const GOALS = { third: 50, worst: 100 } as const;

type Timed = PerformanceEventTiming & { readonly interactionId: number };

/** Has the page keep how long each interaction took, as Core Web Vitals reckon it. */
async function keepTimes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times = new Map<number, number>();
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as Timed[])
        if (interactionId > 0) times.set(interactionId, Math.max(times.get(interactionId) ?? 0, duration));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** What a reader does on the page of an indicator: reads the chart by keys, turns to the others, chooses. */
async function use(page: Page): Promise<number> {
  let count = 0;
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i += 1) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
      count += 1;
    }
  };
  const click = async (name: string) => {
    await national.getByRole('tab', { name }).click();
    await page.waitForTimeout(300);
    count += 1;
  };
  const national = page.getByRole('region', { name: 'Alle kommuner', exact: true });
  await page.getByRole('application').first().focus();
  await press('Enter');
  await press('ArrowLeft', 20);
  await press('ArrowDown', 3);
  await press('Space');
  await press('Escape');
  await page.mouse.wheel(0, 900);
  await national.getByRole('listbox').scrollIntoViewIfNeeded();
  await click('Kort');
  await click('Tabel');
  await click('Fordeling');
  await national.getByRole('listbox').getByRole('option').first().focus();
  await press('ArrowRight', 20);
  await press('Enter');
  await page.waitForTimeout(300);
  await press('Enter');
  await national.getByRole('slider').focus();
  await press('ArrowLeft', 10);
  await page.waitForTimeout(500);
  return count;
}

/**
 * Interaction to next paint on the page of an indicator with all municipalities and 60 months: of some sixty key presses
 * and clicks the third quartile and the longest.
 */
export async function measureInteractions(): Promise<void> {
  const executablePath = findChromium();
  const site = await serveSite(4475);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_FLAGS],
  });
  const page = await browser.newPage();
  await keepTimes(page);
  await page.goto(site.url + PAGE);
  await page.getByRole('application').first().waitFor();
  const count = await use(page);
  const measured = await page.evaluate(() => [
    ...(window as unknown as { times: Map<number, number> }).times.values(),
  ]);
  // What took less than 16 ms is not told of.
  const times = [...measured, ...Array.from({ length: Math.max(0, count - measured.length) }, () => 16)].sort(
    (a, b) => a - b,
  );
  const third = times[Math.ceil(times.length * 0.75) - 1] ?? 0;
  const worst = times.at(-1) ?? 0;
  const told = (goal: number, ms: number) => `${ms <= goal ? '✓' : '✗'} ${ms} ms of at most ${goal}`;
  console.log(
    `  ${times.length} interactions: third quartile ${told(GOALS.third, third)}, worst ${told(GOALS.worst, worst)}`,
  );
  await browser.close();
  await site.close();
}
