import type { Page, Route } from '@playwright/test';
import { chart, expect, FIGURE_FILES, open, settled, test } from './fixtures';

const CATALOG = '**/data/catalog.json';
const UNREACHABLE = 'Filen med tal kunne ikke hentes.';
const BROKEN = 'Filen med tal er ikke hel.';

/** Sends only the first half of a file, as a broken upload would. */
async function half(route: Route): Promise<void> {
  const text = await (await route.fetch()).text();
  await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
}

const retry = (page: Page) => page.getByRole('button', { name: 'Prøv igen' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('the catalogue', () => {
  test.use({ expectedErrors: /Failed to load resource.*catalog\.json|TypeError/ });

  test('that cannot be reached, lacks its parts or is cut in half is said, and another try works', async ({
    page,
  }) => {
    await page.route(CATALOG, (route) => route.abort());
    await open(page, '#/kommune/faxe');
    await expect(title(page)).toHaveText('Tallene kan ikke hentes');
    await expect(page.getByRole('alert')).toContainText(UNREACHABLE);
    await expect(page.getByRole('alert')).toContainText('data/catalog.json');
    const lacking = (route: Route) => route.fulfill({ json: { version: 1, areas: [] } });
    for (const answer of [lacking, half]) {
      await page.unroute(CATALOG);
      const asked = page.waitForResponse(CATALOG);
      await page.route(CATALOG, answer);
      await retry(page).click();
      await asked;
      await expect(page.getByRole('alert')).toContainText(BROKEN);
    }
    await page.unroute(CATALOG);
    await retry(page).click();
    await expect(title(page)).toHaveText('Faxe Kommune');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('that is damaged in a way nobody has thought of leaves a text and ways out', async ({ page }) => {
    await page.route(CATALOG, async (route) => {
      const json = await (await route.fetch()).json();
      await route.fulfill({ json: { ...json, sources: [{ id: 'x', date: 5 }] } });
    });
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('Siden kan ikke vises.');
    await expect(page.getByRole('link', { name: 'Gå til forsiden' })).toBeVisible();
    await page.unroute(CATALOG);
    await page.getByRole('button', { name: 'Hent alt igen' }).click();
    await expect(title(page)).toHaveText('Hvordan går det med beskæftigelsen?');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('the file of an indicator', () => {
  test.use({ expectedErrors: /Failed to load resource.*data\/(noegletal|omraader|referater)\// });

  test('of an area cut in half is said on its page, and another try works', async ({ page }) => {
    const file = '**/data/omraader/faxe.*.json';
    await page.route(file, half);
    await open(page, '#/kommune/faxe', { all: true });
    await expect(title(page)).toHaveText('Faxe Kommune');
    await expect(page.getByRole('alert')).toContainText(BROKEN);
    await page.unroute(file);
    await retry(page).click();
    await expect(page.getByRole('region', { name: 'Går godt' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('that does not exist leaves the rest of its page, and another try works', async ({ page }) => {
    await page.route(FIGURE_FILES, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await open(page, '#/noegletal/star-placering');
    await expect(page.getByRole('alert')).toContainText(UNREACHABLE);
    await expect(page.getByRole('alert')).toContainText(/data\/noegletal\/star-placering\..*\.json/);
    await expect(page.getByText('Kommunens plads på benchmarkranglisten')).toBeVisible();
    await page.unroute(FIGURE_FILES);
    await retry(page).click();
    await expect(chart(page)).toBeVisible();
  });

  test('of a source cut in half leaves its heading and the way on', async ({ page }) => {
    await page.route('**/data/referater/*.json', half);
    await open(page, '#/kilder/faxe-2023-11-06');
    await expect(title(page)).toHaveText('Faxe Kommune, 06.11.2023');
    await expect(page.getByRole('alert')).toContainText(BROKEN);
    await page.unroute('**/data/referater/*.json');
    await retry(page).click();
    await expect(page.getByRole('region', { name: /^Punkt 85/ })).toBeVisible();
  });

  test('with one row that cannot be read shows the others and says so', async ({ page }) => {
    await page.route('**/data/noegletal/star-placering.*.json', async (route) => {
      const json = await (await route.fetch()).json();
      json.columns.value[json.columns.value.length - 1] = 'ni';
      await route.fulfill({ json });
    });
    await open(page, '#/noegletal/star-placering');
    await expect(page.getByText('Én række i datafilen kunne ikke læses og er udeladt.')).toBeVisible();
    await expect(chart(page)).toBeVisible();
  });
});

test.describe('a script that cannot be loaded', () => {
  test.use({ expectedErrors: /Failed to load resource.*\/assets\/|Failed to fetch dynamically|TypeError/ });

  test('of a chart leaves the page and the table, and is loaded by another try', async ({ page }) => {
    await page.route('**/assets/charts-*.js', (route) => route.abort());
    await open(page, '#/noegletal/star-placering?omr=faxe');
    await expect(page.getByRole('alert')).toContainText('Grafen kan ikke vises. Tallene står i tabellen.');
    await expect(page.getByText('Kommunens plads på benchmarkranglisten')).toBeVisible();
    await page.getByRole('tab', { name: 'Tabel' }).click();
    await expect(page.getByRole('tabpanel').getByRole('row').nth(1)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('tab', { name: 'Placering' }).click();
    await page.unroute('**/assets/charts-*.js');
    await retry(page).click();
    await expect(chart(page).getByText('bedst')).toBeVisible();
  });

  test('of a chart leaves the verdict on an area', async ({ page }) => {
    await page.route('**/assets/charts-*.js', (route) => route.abort());
    await open(page, '#/kommune/faxe', { all: true });
    const official = page.getByRole('region', { name: 'Ledighed og beskæftigelse' });
    await expect(official.getByRole('alert').first()).toContainText('Grafen kan ikke vises.');
    await expect(page.getByRole('region', { name: 'Går godt' })).toContainText('70 færre end forventet');
  });

  test('of a page leaves the menu and the other pages; of a new version all is fetched again', async ({
    page,
  }) => {
    await open(page, '#/');
    await page.route('**/assets/SourceListPage-*.js', (route) => route.fulfill({ status: 404 }));
    const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
    const failed = page.getByRole('alert').filter({ hasText: 'Noget gik galt i denne del af siden.' });
    await menu.getByRole('link', { name: 'Kilder' }).click();
    await expect(failed).toBeVisible();
    await menu.getByRole('link', { name: 'Overblik' }).click();
    await expect(title(page)).toHaveText('Hvordan går det med beskæftigelsen?');
    await settled(page);
    await menu.getByRole('link', { name: 'Kilder' }).click();
    await expect(failed).toBeVisible();
    await page.unroute('**/assets/SourceListPage-*.js');
    await page.getByRole('button', { name: 'Hent alt igen' }).click();
    await expect(title(page)).toHaveText('Kilder');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what only the program draws says so in Danish, and offers the figures as a file where no page is', async ({
    page,
  }) => {
    await page.goto('./praesentationer/');
    await expect(page.getByText(/Her kræver alt det/)).toBeVisible();
    await page.goto('./shell.html');
    await expect(page.getByText(/Nøgletavlen viser sine tal med JavaScript, som er slået fra/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'noegletal.csv' })).toHaveAttribute(
      'href',
      './data/noegletal.csv',
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  });
});

test.describe('the program', () => {
  const PROGRAM = '**/assets/app-*.js';
  const NOT_STARTED = 'Nøgletavlen er ikke startet endnu.';
  test.use({ expectedErrors: /Failed to load|MIME type|invented/ });

  for (const [what, answer] of [
    ['does not come', { status: 404 }],
    ['has a page of the host in its place', { contentType: 'text/html', body: '<title>Log på</title>' }],
    ['breaks as it starts', { contentType: 'text/javascript', body: 'throw new Error("invented")' }],
  ] as const) {
    test(`that ${what}: it is said at once, and all is fetched again`, async ({ page }) => {
      await page.route(PROGRAM, (route) => route.fulfill(answer));
      await page.goto('./#/kommune/faxe');
      await expect(page.getByText(NOT_STARTED)).toBeVisible();
      await page.unroute(PROGRAM);
      await page.getByRole('button', { name: 'Hent alt igen' }).click();
      await expect(title(page)).toHaveText('Faxe Kommune');
      await expect(page.getByText(NOT_STARTED)).toHaveCount(0);
    });
  }

  test('that takes long is told of by the style sheet alone, not before ten seconds', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('./');
    const shown = page.getByText(NOT_STARTED);
    await expect(shown).toBeHidden();
    const [from] = await page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const { delay = 0 } = animation.effect?.getTiming() ?? {};
        animation.finish();
        return delay >= 10_000 ? [delay] : [];
      }),
    );
    expect(from).toBeGreaterThanOrEqual(10_000);
    await expect(shown).toBeVisible();
    // Without its script the button would do nothing.
    await expect(page.getByRole('button', { name: 'Hent alt igen' })).toHaveCount(0);
  });
});
