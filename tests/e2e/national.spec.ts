import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, follow, open, test } from './fixtures';
import { type Made, MUNICIPALITIES, months, serveMade } from './madeData';

const INDICATOR = 'fuldtidsledighed';
const PAGE = `#/noegletal/${INDICATOR}`;

/** From 1,0 % upwards by a tenth in the order of the code list, the same each year but a tenth more. */
function figures(areas: readonly string[], periods: readonly string[], part: Partial<Made> = {}): Made[] {
  return areas.flatMap((area, i) =>
    periods.map((period) => ({
      area,
      indicator: INDICATOR,
      period,
      value: Number((1 + i / 10 + (Number(period.slice(0, 4)) - 2021) / 10).toFixed(1)),
      ...part,
    })),
  );
}
const COUNTRY = figures(['hele-landet'], ['2023'], { value: 6 });
const YEARS = ['2022', '2023'];
const ALL = [...figures(MUNICIPALITIES, YEARS), ...COUNTRY];

const national = (page: Page) => page.getByRole('region', { name: 'Alle kommuner', exact: true });
const dots = (page: Page) => national(page).getByRole('listbox').getByRole('option');
const option = (page: Page, area: string) => national(page).locator(`[data-area="${area}"]`);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('of 98 municipalities', () => {
  test.beforeEach(({ page }) => serveMade(page, ALL));

  test('the place of the chosen one, the median and the quartiles are said, with how they are computed', async ({
    page,
  }) => {
    await open(page, `${PAGE}?omr=faxe,hele-landet`);
    const card = national(page);
    const place = MUNICIPALITIES.indexOf('faxe') + 1;
    const value = (1.2 + (place - 1) / 10).toFixed(1).replace('.', ',');
    await expect(card).toContainText(
      `Faxe ligger som nr. ${place} af 98, talt fra det laveste tal, som er bedst: ${value} %`,
    );
    await expect(card).toContainText('Alle 98 kommuner har tal: 2023.');
    await expect(card).toContainText('er 6,05 %, og den midterste halvdel ligger fra 3,63 % til 8,48 %.');
    await card.getByText('Sådan er tallene regnet').click();
    await expect(card).toContainText(
      'Median: mellem tal nr. 49 og 50 af 98 i rækkefølge, 6,0 + 0,5 × (6,1 − 6,0) = 6,05 %',
    );
    await expect(card).toContainText(`Faxe: ${place - 1} kommuner har et lavere tal`);
    await follow(page, `${PAGE}?omr=faxe&sprog=en`);
    await expect(page.getByText(`Faxe is no. ${place} of 98`)).toBeVisible();
  });

  test('the strip is one tab stop; arrows follow the values, Enter chooses in the address', async ({
    page,
  }) => {
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

  test('the map is moved about in by arrows and linked to the choice; classes are told with counts', async ({
    page,
  }) => {
    await open(page, `${PAGE}?omr=faxe&alle=kort`);
    await expect(dots(page)).toHaveCount(98);
    await expect(option(page, 'faxe')).toHaveAttribute('aria-selected', 'true');
    await option(page, 'faxe').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(option(page, 'naestved')).toBeFocused();
    await expect(option(page, 'naestved')).toHaveAccessibleName(/^Næstved: \d+,\d\s%, nr\. \d+ af 98$/);
    await option(page, 'aarhus').click();
    await expect(page).toHaveURL(/omr=faxe,aarhus&alle=kort/);
    const legend = national(page).getByRole('list', { name: 'Forklaring' });
    await expect(legend.getByRole('listitem')).toHaveCount(5);
    await expect(legend).toContainText('1,2 til 3,1 %');
    await national(page).getByLabel('Klasser').selectOption('Lige store trin');
    await expect(page).toHaveURL(/klasser=lige/);
    await expect(legend).toContainText('til under');
    await page.goBack();
    await expect(page).not.toHaveURL(/klasser/);
  });

  test('the table has only rows in view, sorts, chooses, and keeps Back for the page', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe&alle=tabel`);
    const table = national(page).getByRole('table');
    const rows = table.locator('tr[data-row]');
    await expect(table).toHaveAttribute('aria-rowcount', '100');
    expect(await rows.count()).toBeLessThan(40);
    await expect(rows.first()).toContainText('København');
    await expect(rows.first()).toContainText('+0,1');
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
    await expect(rows.last().getByRole('link', { name: 'København' })).toHaveAttribute(
      'href',
      '#/omraade/koebenhavn',
    );
  });

  test('Tab goes on through rows that are not yet made', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe&alle=tabel`);
    const rows = national(page).locator('tr[data-row]');
    await rows.first().getByRole('checkbox').focus();
    for (let i = 0; i < 100; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.row)).toBe('50');
  });

  test('a finger points before it chooses', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await serveMade(page, ALL);
    await open(page, `${PAGE}?omr=faxe&alle=kort`);
    await option(page, 'odense').tap();
    await expect(national(page)).toContainText(/Odense: \d+,\d\s%/);
    await expect(page).toHaveURL(/omr=faxe&alle=kort$/);
    await national(page).getByRole('button', { name: 'Vælg Odense' }).tap();
    await expect(page).toHaveURL(/omr=faxe,odense/);
    await context.close();
  });

  test('the figures can be taken out, all of them', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe`);
    await national(page).getByRole('button', { name: 'Hent eller kopiér' }).click();
    await expect(page.getByRole('dialog')).toContainText('99 tal');
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
  });

  test('the area picker keeps the chart in reach, and takes all or a region at once', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe`);
    await page.getByRole('button', { name: 'Tilføj område' }).click();
    await page.getByRole('button', { name: 'Region Nordjylland (11)' }).click();
    await expect(page.getByText('og 3 til')).toBeVisible();
    await page.getByRole('button', { name: 'Alle kommuner (98)' }).click();
    await expect(page.getByText('og 90 til')).toBeVisible();
    const panel = page.locator('.area-panel');
    expect((await panel.boundingBox())?.height).toBeLessThan(700);
    await expect(panel.getByRole('group', { name: 'Region Syddanmark' })).toContainText('Odense');
    await expectAccessible(page, 'picker');
    await page.getByRole('button', { name: 'Ryd valget' }).click();
    await expect(page).not.toHaveURL(/omr=/);
  });
});

test('the period is the latest that nearly all have, which is said, and another can be chosen', async ({
  page,
}) => {
  await serveMade(page, [
    ...figures(MUNICIPALITIES, ['2021']),
    ...figures(MUNICIPALITIES.slice(0, 95), ['2022']),
    ...figures(MUNICIPALITIES.slice(0, 30), ['2023']),
  ]);
  await open(page, PAGE);
  await expect(national(page)).toContainText('95 af 98 kommuner har tal: 2022.');
  await expect(national(page)).toContainText('For 2023 har kun 30 kommuner tal endnu.');
  await national(page).getByLabel('Periode').selectOption('2023 (30 kommuner)');
  await expect(page).toHaveURL(/periode=2023/);
  // Thirty are too few for a map.
  await expect(national(page).getByRole('tab', { name: 'Kort' })).toHaveCount(0);
  await follow(page, `${PAGE}?periode=1999&alle=kort`);
  await expect(national(page)).toContainText('For få kommuner har tal for 1999');
  await expect(national(page).getByRole('list', { name: 'Forklaring' }).getByText('ingen tal')).toBeVisible();
});

test('deviations are coloured from zero to both sides', async ({ page }) => {
  await serveMade(
    page,
    MUNICIPALITIES.map((area, i) => ({
      area,
      indicator: 'budgetafvigelse',
      period: '2023',
      value: (i - 40) * 100_000,
      decimals: 0,
    })),
  );
  await open(page, '#/noegletal/budgetafvigelse?omr=faxe&alle=kort');
  const first = MUNICIPALITIES[0] ?? '';
  await expect(option(page, first)).toHaveClass(/level-below-3/);
  await expect(option(page, MUNICIPALITIES[40] ?? '')).toHaveClass(/level-zero/);
  await expect(option(page, MUNICIPALITIES.at(-1) ?? '')).toHaveClass(/level-above-3/);
});

test('of an indicator that is a rank no rank and no median is computed', async ({ page }) => {
  await serveMade(
    page,
    MUNICIPALITIES.map((area, i) => ({
      area,
      indicator: 'star-placering',
      group: 'alle-ydelser',
      period: '2023',
      value: i + 1,
      decimals: 0,
    })),
  );
  await open(page, '#/noegletal/star-placering?omr=faxe&gruppe=alle-ydelser');
  await expect(national(page)).toContainText('Tallene er selv placeringer');
  await expect(national(page)).not.toContainText('Medianen');
  await expect(national(page)).not.toContainText('ligger som');
});

test('with few municipalities there is no such part, as in the bundled data', async ({ page }) => {
  await open(page, PAGE);
  await expect(national(page)).toHaveCount(0);
  await serveMade(page, figures(MUNICIPALITIES.slice(0, 9), months(3)));
  await open(page, PAGE);
  await expect(national(page)).toHaveCount(0);
});
