import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, open, test, watch } from './fixtures';
import { serveHostPage } from './hostPage';

const CHART = '#/noegletal/star-placering?omr=faxe';

/**
 * The codes that the dialog offers for the chart of a page: the frame, and the script that follows its height.
 * @param measured whether it is waited for the chart to be measured
 */
async function codes(page: Page, hash: string, measured = false): Promise<{ frame: string; script: string }> {
  await open(page, hash);
  await page.getByRole('button', { name: 'Hent eller kopiér' }).click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByLabel('Kode til indlejring');
  if (measured) {
    await code.scrollIntoViewIfNeeded();
    await expect(dialog.getByText(/^Så er grafen \d+ px høj/)).toBeVisible({ timeout: 15_000 });
  }
  const frame = await code.inputValue();
  await dialog.getByText('Lad højden følge grafen').click();
  return { frame, script: await dialog.getByLabel('Script til siden omkring').inputValue() };
}

/** Opens the code in a page of another origin, and hands over what went wrong there. */
async function inHost(
  page: Page,
  body: string,
  width: number,
  look: (host: Page) => Promise<void>,
): Promise<void> {
  const served = await serveHostPage(body, width);
  try {
    const host = await page.context().newPage();
    const problems = await watch(host, new URL(page.url()).origin, null, served.origin);
    await host.goto(served.url);
    await look(host);
    expect(problems).toEqual([]);
    await host.close();
  } finally {
    await served.close();
  }
}

const inFrame = (host: Page) => host.frameLocator('iframe');
const frameHeight = (host: Page) => host.locator('iframe').evaluate((frame) => frame.clientHeight);
const chartHeight = (host: Page) =>
  inFrame(host)
    .getByRole('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));

test('a page elsewhere shows the chart with the code as it is copied, without the frame of the site', async ({
  page,
}) => {
  const { frame } = await codes(page, CHART, true);
  expect(frame).toMatch(
    /^<iframe src="[^"]+\/noegletal\/star-placering\/\?embed=1&amp;omr=faxe" title="[^"]+" .*loading="lazy"/,
  );
  await inHost(page, frame, 640, async (host) => {
    const chart = inFrame(host);
    await expect(chart.getByRole('heading', { level: 1 })).toContainText('Faxe rykkede');
    await expect(chart.getByRole('application').getByText('bedst')).toBeVisible();
    for (const part of ['banner', 'navigation', 'contentinfo'] as const) {
      await expect(chart.getByRole(part)).toHaveCount(0);
    }
    expect(await host.locator('iframe').evaluate((element) => element.clientWidth)).toBe(640);
    // Measured at that width, it needs no script to be seen whole.
    await expect.poll(async () => (await frameHeight(host)) - (await chartHeight(host))).toBe(0);
  });
});

test('the sources open on the whole site, in a tab of their own', async ({ page }) => {
  const { frame } = await codes(page, CHART);
  await inHost(page, frame, 640, async (host) => {
    const link = inFrame(host).getByRole('link', { name: /^Faxe, punkt 89/ });
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener');
    const [site] = await Promise.all([host.context().waitForEvent('page'), link.click()]);
    await expect(site.getByRole('banner')).toBeVisible();
    await expect(site.locator('[data-chosen]')).toBeVisible();
    expect(site.url()).not.toContain('embed');
    // What it opens has no way back into the page it came from.
    expect(await site.evaluate(() => window.opener)).toBeNull();
    await site.close();
  });
});

test('the frame follows the height of the chart, as it is told', async ({ page }) => {
  const { frame, script } = await codes(page, '#/noegletal/budgetafvigelse?omr=herlev');
  const listening = `<script>
    window.heard = [];
    addEventListener('message', (event) => window.heard.push([event.origin, event.data]));
  </script>`;
  await inHost(page, listening + script + frame, 700, async (host) => {
    await expect(inFrame(host).getByRole('application')).toContainText('Sygedagpenge');
    await expect.poll(async () => (await frameHeight(host)) - (await chartHeight(host))).toBe(0);
    const wide = await frameHeight(host);
    const heard = await host.evaluate(() => (window as never as { heard: [string, unknown][] }).heard);
    expect(heard.at(-1)).toEqual([new URL(page.url()).origin, { type: 'noegletavlen:height', height: wide }]);
    await host.locator('div').evaluate((column) => {
      column.style.width = '300px';
    });
    await expect.poll(async () => (await frameHeight(host)) - (await chartHeight(host))).toBe(0);
    expect(await frameHeight(host)).not.toBe(wide);
  });
});

test('the language is that of the address, whatever the reader chose on the site', async ({ page }) => {
  const { frame } = await codes(page, CHART);
  await page.evaluate(() => localStorage.setItem('noegletavlen.sprog', 'en'));
  await page.goto('about:blank');
  await page.goto(`./?embed=1${CHART}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Faxe rykkede');
  await inHost(page, frame.replace('noegletal/', 'en/noegletal/'), 640, async (host) => {
    await expect(inFrame(host).getByRole('heading', { level: 1 })).toContainText('Faxe moved');
    await expect(inFrame(host).getByRole('link', { name: 'See the chart on Nøgletavlen' })).toBeVisible();
  });
});

test('the whole site does not run in a page elsewhere: it says so, and opens in a tab of its own', async ({
  page,
}) => {
  await open(page, '#/praesentationer');
  await inHost(page, `<iframe src="${page.url()}"></iframe>`, 640, async (host) => {
    const inside = inFrame(host);
    await expect(inside.getByText('Nøgletavlen vises ikke inde i en anden side')).toBeVisible();
    await expect(inside.getByRole('button')).toHaveCount(0);
    const [tab] = await Promise.all([
      host.context().waitForEvent('page'),
      inside.getByRole('link', { name: /^Åbn siden på Nøgletavlen/ }).click(),
    ]);
    await expect(tab.getByRole('heading', { level: 1, name: 'Præsentationer' })).toBeVisible();
    await tab.close();
  });
});

test.describe('alone', () => {
  test('fits every width, and axe finds nothing', async ({ page }) => {
    await open(page, '?embed=1#/noegletal/fleksjob-ledighed');
    await expect(page.getByRole('application')).toContainText('Faxe');
    for (const width of [820, 390, 280]) {
      await page.setViewportSize({ width, height: 844 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0);
    }
    await expectAccessible(page, '280 px');
  });

  test('a series can stand out without a step in the way back', async ({ page }) => {
    await open(page, `?embed=1${CHART},ishoej`);
    const steps = await page.evaluate(() => history.length);
    await page.getByRole('application').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/fokus=/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('a table is shown as its chart', async ({ page }) => {
    await open(page, `?embed=1${CHART}&vis=tabel`);
    await expect(page.getByRole('application')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  for (const [name, hash, href] of [
    ['a source', '#/kilder/faxe-2023-11-06', './kilder/faxe-2023-11-06/'],
    ['no page at all', '#/findes/ikke', './#/findes/ikke'],
    ['the front page', '', './'],
  ] as const) {
    test(`${name} cannot be embedded: it is said, with the way there`, async ({ page }) => {
      await open(page, `?embed=1${hash}`);
      await expect(page.getByText('Kun en graf kan indlejres.')).toBeVisible();
      const link = page.getByRole('link', { name: /^Åbn siden på Nøgletavlen/ });
      await expect(link).toHaveAttribute('href', new URL(href, page.url()).href);
      await expect(page.getByRole('banner')).toHaveCount(0);
    });
  }

  test('figures that there are none of: it is said, with the way to the site', async ({ page }) => {
    await open(page, '?embed=1#/noegletal/star-placering?omr=aarhus');
    await expect(page.getByText('Der er ingen tal for det valgte.')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Se grafen på Nøgletavlen/ })).toBeVisible();
  });

  test.describe('when the figures cannot be reached', () => {
    test.use({ expectedErrors: /Failed to load resource.*star-placering/ });

    test('it is said, and another try works', async ({ page }) => {
      await page.route('**/data/noegletal/star-placering.*', (route) => route.abort());
      await page.goto(`./?embed=1${CHART}`);
      await expect(page.getByRole('alert')).toContainText('Filen med tal kunne ikke hentes.');
      await page.unroute('**/data/noegletal/star-placering.*');
      await page.getByRole('button', { name: 'Prøv igen' }).click();
      await expect(page.getByRole('application')).toBeVisible();
    });
  });
});
