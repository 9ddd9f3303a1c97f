import type { Page } from '@playwright/test';
import { EACH_PAGE, EVERY_KIND } from '../views';
import { keep, threeCharts } from './decksOf';
import { expect, painted, test } from './fixtures';
import { keepAccount, MOST_MOVED, movedIn } from './shifts';

/** What a slow network may bring one after the other, each late enough for the page to be painted without it. */
const LATE = [
  '**/assets/*.woff2',
  '**/data/catalog.json',
  '**/assets/!(app|rolldown-runtime|charts|library)-*.{js,css}',
  '**/data/{noegletal,omraader,referater}/*.json',
  '**/assets/{charts,library}-*.js',
];

/** Opens a page piece by piece, painted after each. */
async function openSlowly(page: Page, hash: string): Promise<void> {
  /** Requests on their way, those that are held back not among them. */
  let open = 0;
  const begin = () => {
    open += 1;
  };
  const end = () => {
    open -= 1;
  };
  await page.goto('about:blank');
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  const releases = await Promise.all(
    LATE.map(async (pattern) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(pattern, async (route) => {
        end();
        await released;
        begin();
        await route.continue();
      });
      return release;
    }),
  );
  const quiet = async () => {
    do {
      await expect.poll(() => open, { intervals: [10] }).toBe(0);
      await painted(page);
    } while (open > 0);
  };
  await page.goto(`./${hash}`, { waitUntil: 'commit' });
  for (const release of releases) {
    await quiet();
    release();
  }
  await quiet();
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.unrouteAll({ behavior: 'wait' });
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

// What moves moves most on a phone; on a desktop one view of each page tells.
for (const [device, viewport, views] of [
  ['a phone', { width: 412, height: 915 }, EVERY_KIND],
  ['a desktop', { width: 1280, height: 900 }, EACH_PAGE],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test('nothing moves by itself while a page comes', async ({ page }) => {
      test.setTimeout(240_000);
      const deck = threeCharts();
      await keep(page, deck);
      await keepAccount(page);
      for (const hash of [...views.map((view) => view.hash), `#/praesentationer/${deck.id}`]) {
        await openSlowly(page, hash);
        const { sum, told } = await movedIn(page);
        expect.soft(sum, `${hash}\n${told}`).toBeLessThanOrEqual(MOST_MOVED);
      }
    });
  });
}
