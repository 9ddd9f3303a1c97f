import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, follow, open, test } from './fixtures';
import { type Made, MUNICIPALITIES, serveMade } from './madeData';

const INDICATOR = 'fuldtidsledighed';
const PAGE = `#/noegletal/${INDICATOR}`;

/** From 1,0 % upwards by a tenth in the order of the code list, the same each year but a tenth more; and the country. */
const ALL: readonly Made[] = [
  ...MUNICIPALITIES.flatMap((area, i) =>
    [2022, 2023].map((year) => ({
      area,
      indicator: INDICATOR,
      period: String(year),
      value: Number((1 + i / 10 + (year - 2021) / 10).toFixed(1)),
    })),
  ),
  { area: 'hele-landet', indicator: INDICATOR, period: '2023', value: 6 },
];

const national = (page: Page) => page.getByRole('region', { name: 'Alle kommuner', exact: true });
const dots = (page: Page) => national(page).getByRole('listbox').getByRole('option');
const option = (page: Page, area: string) => national(page).locator(`[data-area="${area}"]`);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ page }) => serveMade(page, ALL));

test('all municipalities are gone through with the keyboard: the strip, the map, the table', async ({
  page,
}) => {
  await test.step('the strip is one tab stop; arrows follow the values, Enter chooses in the address', async () => {
    await open(page, `${PAGE}?omr=faxe`);
    await expect(dots(page)).toHaveCount(98);
    await national(page).getByRole('tab', { name: 'Fordeling' }).focus();
    await page.keyboard.press('Tab');
    await expect(option(page, 'koebenhavn')).toBeFocused();
    await expect(national(page)).toContainText('København: 1,2 %, nr. 1 af 98');
    await page.keyboard.press('ArrowRight');
    await expect(option(page, 'frederiksberg')).toBeFocused();
    await page.keyboard.press('End');
    await expect(option(page, MUNICIPALITIES.at(-1) ?? '')).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/omr=faxe,koebenhavn/);
    await expect(option(page, 'koebenhavn')).toHaveAttribute('aria-selected', 'true');
    await expect(option(page, 'koebenhavn')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/omr=faxe$/);
    // One more Tab leaves the strip.
    await page.keyboard.press('Tab');
    await expect(dots(page).and(page.locator(':focus'))).toHaveCount(0);
  });
  await test.step('on the map arrows lead to the neighbours, and a press chooses', async () => {
    await follow(page, `${PAGE}?omr=faxe&alle=kort`);
    await expect(dots(page)).toHaveCount(98);
    await expect(option(page, 'faxe')).toHaveAttribute('aria-selected', 'true');
    await option(page, 'faxe').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(option(page, 'naestved')).toBeFocused();
    await expect(option(page, 'naestved')).toHaveAccessibleName(/^Næstved: \d+,\d\s%, nr\. \d+ af 98$/);
    await option(page, 'aarhus').click();
    await expect(page).toHaveURL(/omr=faxe,aarhus&alle=kort/);
  });
  await test.step('the table has only rows in view, sorts, chooses, and keeps Back for the page', async () => {
    await follow(page, `${PAGE}?omr=faxe&alle=tabel`);
    const table = national(page).getByRole('table');
    const rows = table.locator('tbody[data-block] tr');
    await expect(table).toHaveAttribute('aria-rowcount', '100');
    expect(await rows.count()).toBeLessThan(40);
    await table.getByRole('button', { name: 'Tal' }).click();
    await expect(rows.first()).toContainText('Hjørring');
    await expect(table.getByRole('columnheader', { name: 'Tal' })).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/omr=faxe&alle=tabel$/);
    // The country stands among them by its value.
    await national(page)
      .getByRole('region', { name: /alle områder/ })
      .evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(rows.last()).toContainText('København');
    await rows.last().getByRole('checkbox', { name: 'Vælg København' }).check();
    await expect(page).toHaveURL(/omr=faxe,koebenhavn/);
  });
  await test.step('Tab goes on through rows that are not yet made', async () => {
    await follow(page, `${PAGE}?omr=faxe`);
    await follow(page, `${PAGE}?omr=faxe&alle=tabel`);
    const rows = national(page).locator('tbody[data-block] tr');
    await rows.first().getByRole('checkbox').focus();
    for (let i = 0; i < 100; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex)).toBe('52');
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a finger points before it chooses', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe&alle=kort`, { all: true });
    await option(page, 'odense').tap();
    await expect(national(page)).toContainText(/Odense: \d+,\d\s%/);
    await expect(page).toHaveURL(/omr=faxe&alle=kort$/);
    await national(page).getByRole('button', { name: 'Vælg Odense' }).tap();
    await expect(page).toHaveURL(/omr=faxe,odense/);
  });
});

test('nothing that axe finds, and nothing runs out of a phone', async ({ page }) => {
  test.slow();
  await open(page, `${PAGE}?omr=faxe,koebenhavn,aarhus`);
  for (const tab of ['Fordeling', 'Kort', 'Tabel']) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await national(page).getByRole('tab', { name: tab }).click();
    await expect(national(page)).toBeVisible();
    await expectAccessible(page, tab);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, `${tab}, phone`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, tab).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await national(page).getByRole('button', { name: 'Hent eller kopiér' }).click();
  await expect(page.getByRole('dialog')).toContainText('99 tal');
  await page.keyboard.press('Escape');
  // The area picker keeps the chart in reach, however many are chosen.
  await page.getByRole('button', { name: 'Tilføj område' }).click();
  await page.getByRole('button', { name: 'Alle kommuner (98)' }).click();
  await expect(page.getByText('og 90 til')).toBeVisible();
  expect((await page.locator('[data-panel=areas]').boundingBox())?.height).toBeLessThan(700);
  await expectAccessible(page, 'picker');
});
