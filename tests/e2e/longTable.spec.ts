import { expect, test } from './fixtures';
import { type Made, months, serveMade } from './madeData';

const MONTHS = months(60);
const AREAS = ['faxe', 'ishoej', 'herlev', 'slagelse'];
/** More figures than the table makes rows of at once. */
const FIGURES: Made[] = AREAS.flatMap((area, i) =>
  MONTHS.map((period, month) => ({
    area,
    indicator: 'unge-paa-offentlig-forsoergelse',
    period,
    value: 100 * i + month,
    decimals: 0,
  })),
);
const PAGE = `#/noegletal/unge-paa-offentlig-forsoergelse?omr=${AREAS.join()}&vis=tabel`;

test('a table of many figures makes the rows in view, is printed whole, and is read to its end by keyboard', async ({
  page,
}) => {
  await serveMade(page, FIGURES);
  await page.goto(PAGE);
  await test.step('it makes the rows in view, and says how many there are', async () => {
    const table = page.getByRole('table', { name: /Unge på offentlig forsørgelse/ });
    await expect(table).toHaveAttribute('aria-rowcount', String(FIGURES.length + 1));
    await expect(table.getByRole('row', { name: /januar 2021.*”0”/ })).toBeVisible();
    expect(await table.getByRole('row').count()).toBeLessThan(FIGURES.length / 2);
  });
  await test.step('it is printed whole', async () => {
    const rows = page.locator('#graf tbody:not([aria-hidden]) tr');
    await expect(rows.first()).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(rows).toHaveCount(FIGURES.length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(rows).not.toHaveCount(FIGURES.length);
  });
  await test.step('it is read to its end by keyboard', async () => {
    const box = page.getByRole('region', { name: /Unge på offentlig forsørgelse/ });
    await box.focus();
    await page.keyboard.press('End');
    const last = box.getByRole('row', { name: /december 2025.*”359”/ });
    await expect(last).toBeVisible();
    await expect(last).toHaveAttribute('aria-rowindex', String(FIGURES.length + 1));
    // From a row with focus the next is reached, made or not.
    await last.getByRole('link').focus();
    for (let i = 0; i < 50; i += 1) await page.keyboard.press('Shift+Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(/^”309”/);
  });
});
