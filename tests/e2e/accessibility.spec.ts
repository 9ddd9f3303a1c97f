import type { Page } from '@playwright/test';
import { EACH_PAGE, english, VIEWS } from '../views';
import { expectAccessible } from './axe';
import { expect, FIGURE_FILES, follow, hold, open, settled, test } from './fixtures';
import { narrowFaults } from './narrow';

// What fades is measured as it is before or after.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const ON_PHONE = [
  'overblik',
  'kommune-faxe',
  'linje-grupper',
  'tabel',
  'sammenlign',
  'sammenlign-stor',
  'par',
  'kilde-herlev',
  'ukendt',
];

/** What is laid out for paper and projectors is as wide as they are. */
const WIDE = /^(dias|taler|uddeling)/;

/** Expects what every page has: its language, one heading of the first level, a title. */
async function expectFrame(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/Nøgletavlen$/);
}

/** How much wider the page is than the window, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);

/** Views that are gone through in one visit, by links within the page: loading it anew takes longer than checking it. */
const VISITS = VIEWS.flatMap((_, i) => (i % 8 === 0 ? [VIEWS.slice(i, i + 8)] : []));

/** Views of which a narrow window is looked at in English, those of the others in Danish; of the first page in both. */
const NARROW_IN_ENGLISH = EACH_PAGE.filter((_, i) => i % 2 === 1);
const [FIRST] = EACH_PAGE;

/** Expects a view to fit a window of 1280 pixels at 200 % and at 400 %, and a narrow phone; leaves it at that width. */
async function expectNarrow(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [640, 450],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.soft.poll(() => overflow(page), `${name}, ${width} px`).toBeLessThanOrEqual(0);
  }
  if (!WIDE.test(name)) await expect.soft.poll(() => narrowFaults(page), `${name}, narrow`).toEqual([]);
}

test.describe('every view', () => {
  for (const views of VISITS) {
    test(views.map(({ name }) => name).join(', '), async ({ page }) => {
      test.slow();
      await page.goto('./');
      const titles = new Map<string, string>();
      for (const view of views) {
        const { name, hash } = view;
        await test.step(name, async () => {
          await follow(page, hash, { all: true });
          await expectFrame(page, 'da');
          titles.set(name, await page.title());
          await expectAccessible(page, name);
          if (!NARROW_IN_ENGLISH.includes(view)) await expectNarrow(page, name);
          if (ON_PHONE.includes(name)) {
            await page.setViewportSize(PHONE);
            await expectAccessible(page, `${name}, phone`);
          }
          await page.setViewportSize(DESKTOP);
        });
      }
      // English has the same elements, so that one view of a kind shows what it changes.
      for (const view of views.filter((one) => EACH_PAGE.includes(one))) {
        const { name, hash } = view;
        await test.step(`${name} in English`, async () => {
          await follow(page, english(hash), { all: true });
          await expectFrame(page, 'en');
          if (titles.get(name) !== 'Nøgletavlen') {
            expect(await page.title()).toMatch(/.+ – Nøgletavlen$/);
          }
          await expectAccessible(page, `${name}, English`);
          if (view === FIRST || NARROW_IN_ENGLISH.includes(view))
            await expectNarrow(page, `${name}, English`);
          await page.setViewportSize(DESKTOP);
        });
      }
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the menu, opened', async ({ page }) => {
    await open(page, '#/');
    const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(menu).toBeVisible();
    await expect(page.getByRole('button', { name: 'Menu' })).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible(page, 'menu');
    await menu.getByRole('link', { name: 'Kilder' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kilder' })).toBeVisible();
    await expect(menu).toBeHidden();
  });
});

test.describe('states', () => {
  test('the area picker, open, and with nothing found', async ({ page }) => {
    await open(page, '#/noegletal/fleksjob-ledighed');
    await page.getByRole('button', { name: 'Tilføj område' }).click();
    await page.getByText(/Uden tal for dette nøgletal/).click();
    await expectAccessible(page, 'open');
    await page.getByRole('searchbox', { name: 'Find område' }).fill('atlantis');
    await expect(page.getByText('Intet område hedder det.')).toBeVisible();
    await expectAccessible(page, 'nothing found');
  });

  test('while figures are on their way', async ({ page }) => {
    const release = await hold(page, FIGURE_FILES);
    await page.goto('./#/kommune/faxe');
    await expect(page.getByText('Henter tal …').first()).toBeVisible();
    await expectAccessible(page, 'cards on their way');
    release();
    await settled(page);
  });

  test('while the catalogue is on its way', async ({ page }) => {
    const release = await hold(page, '**/data/catalog.json');
    // A page that stands in its file shows that meanwhile.
    await page.goto('./#/praesentationer');
    await expect(page.getByText('Henter tal …')).toBeVisible();
    await expectAccessible(page, 'catalogue on its way');
    release();
    await settled(page);
  });

  test.describe('of failure', () => {
    test.use({ expectedErrors: /Failed to load resource/ });

    test('a data file is missing', async ({ page }) => {
      await page.route(FIGURE_FILES, (route) => route.fulfill({ status: 404 }));
      await open(page, '#/noegletal/fleksjob-ledighed');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectAccessible(page, 'indicator');
      await open(page, '#/kommune/faxe');
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expectAccessible(page, 'area');
    });

    test('the catalogue is missing', async ({ page }) => {
      await page.route('**/data/catalog.json', (route) => route.abort());
      await open(page, '#/');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectAccessible(page, 'catalogue');
    });
  });
});

test.describe('where the system is dark', () => {
  test('pages are, and read; a light slide and what is printed stay light', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const hash of ['#/', '#/noegletal/ledige-andel?alle=kort', '#/kilder/faxe-2023-11-06']) {
      await open(page, hash, { all: true });
      expect(await ground()).toBe('rgb(8, 11, 17)');
      await expectAccessible(page, `${hash} in the dark`);
    }
    await open(page, '#/praesenter?af=/kommune/faxe');
    const stage = page.locator('[data-stage=shown]').first();
    await expect(stage).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(stage).toHaveCSS('color', 'rgb(22, 27, 38)');
    await open(page, '#/');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(22, 27, 38)');
    await page.emulateMedia({ media: null, colorScheme: null });
  });
});
