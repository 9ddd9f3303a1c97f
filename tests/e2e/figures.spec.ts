import { expect, open, test } from './fixtures';
import { printedPages } from './pdf';

/** Screens that the page of Faxe may take, folded. */
const MOST_SCREENS = { desktop: 3.05, phone: 6 };

test('the page of Faxe says first how it goes, and leads to where each figure is printed', async ({
  page,
}) => {
  await open(page, '#/kommune/faxe');
  const main = page.getByRole('main');
  await expect(main).toContainText('Færre på offentlig forsørgelse end ventet i 2022/23, men');
  const bad = page.getByRole('region', { name: 'Kræver opmærksomhed' });
  const row = bad.getByRole('listitem').filter({ hasText: 'Ledige blandt visiterede til fleksjob' });
  for (const words of ['10,7 %', '2,7 procentpoint over målet (8 %)', 'september 2023'])
    await expect(row).toContainText(words, { useInnerText: true });
  await expect(row).toBeInViewport();
  // The source lies over the page, on a phone over all of it, with the item and the figure as printed in sight.
  await row.getByRole('link', { name: 'Referat, punkt 88' }).click();
  await expect(page).toHaveURL(
    /kilde=faxe-2023-11-06\.88\.fleksjob-ledighed\.faxe\.fleksjobvisiterede\.faktisk\.2023-09$/,
  );
  const sheet = page.getByRole('dialog', { name: 'Kilde til tallet 10,7 %' });
  const item = sheet.getByRole('heading', {
    name: 'Orientering om status på særlig indsats på fleksjobområdet',
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(item).toBeInViewport({ ratio: 1 });
  await expect(sheet.getByRole('definition').first()).toHaveText('”10,7 %”');
  await expect(sheet.getByRole('definition').first()).toBeInViewport({ ratio: 1 });
  expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  // It is printed alone.
  const printed = (await printedPages(await page.pdf({ format: 'A4' }))).map(({ text }) => text).join(' ');
  expect(printed).toContain('Kilde til tallet 10,7 %');
  expect(printed).not.toContain('Kræver opmærksomhed');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/\/kommune\/faxe\/$/);
});

test('the page of Faxe is short, and its list of contents leads to what is folded', async ({ page }) => {
  const screens = () => page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#/kommune/faxe', { all: true });
  expect(await screens()).toBeLessThanOrEqual(MOST_SCREENS.phone);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '#/kommune/faxe', { all: true });
  expect(await screens()).toBeLessThanOrEqual(MOST_SCREENS.desktop);
  const contents = page.getByRole('navigation', { name: 'På denne side' });
  await contents.getByRole('button', { name: /^89 / }).click();
  await expect(page).toHaveURL(/aabne=faxe-2023-11-06\.88,faxe-2023-11-06\.89$/);
  await expect(page.getByRole('table', { name: 'Orientering om STARs resultatmåling' })).toBeInViewport();
  await expect(contents).toBeInViewport();
});

test('the place on the page of Faxe is kept when it is loaded anew', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#/kommune/faxe', { all: true });
  await page.evaluate(() => scrollTo({ top: 1800, behavior: 'instant' }));
  await page.reload();
  await expect(page.getByRole('region', { name: 'Går godt' })).toBeAttached();
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 1800))).toBeLessThan(60);
});
