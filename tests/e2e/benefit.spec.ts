import type { Page } from '@playwright/test';
import { chart, expect, FIGURE_FILES, follow, hold, open, settled, test } from './fixtures';

const municipality = (page: Page) => page.getByLabel('Kommune', { exact: true });
/** The areas shown: the one chosen first. */
const shown = (page: Page) => page.getByRole('list', { name: 'Områder' });

test('the keyboard alone chooses a municipality, areas to compare with, and reads a chart', async ({
  page,
}) => {
  await open(page, '#/ydelse/fleksjob');
  await municipality(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(municipality(page)).toHaveValue('herlev');
  const opener = page.getByRole('button', { name: '+ Tilføj område' });
  for (let i = 0; i < 8 && !(await opener.evaluate((node) => node === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('fax');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(shown(page)).toContainText('Faxe');
  const target = chart(page).first();
  await target.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('figure').first().getByRole('paragraph').first()).toContainText('84 %', {
    useInnerText: true,
  });
  await page.keyboard.press('Escape');
  // What was chosen is in the address.
  await page.reload();
  await settled(page);
  await expect(municipality(page)).toHaveValue('herlev');
  await expect(shown(page)).toContainText('Faxe');
  await page.goBack();
  await expect(shown(page)).not.toContainText('Faxe');
});

test('on a small screen nothing runs out of the page', async ({ page }) => {
  for (const address of ['#/ydelser', '#/ydelse/fleksjob', '#/ydelse/kontanthjaelp?omr=ishoej,vallensbaek']) {
    if (address === '#/ydelser') await open(page, address);
    else await follow(page, address);
    for (const width of [320, 390, 820]) {
      await page.setViewportSize({ width, height: 800 });
      // What is drawn to size follows a moment later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} wide`)
        .toBe(0);
      const cut = await page
        .getByRole('definition')
        .evaluateAll((values) => values.filter((value) => value.scrollWidth > value.clientWidth).length);
      expect(cut).toBe(0);
    }
  }
});

test('figures that are slow to come are waited for', async ({ page }) => {
  const release = await hold(page, FIGURE_FILES);
  await page.goto('./#/ydelse/fleksjob?omr=herlev');
  await expect(page.getByRole('heading', { level: 1, name: 'Fleksjob', exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Henter tal');
  release();
  await expect(page.getByRole('main')).toContainText('313 fuldtidspersoner', { useInnerText: true });
});
