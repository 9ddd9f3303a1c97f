import { expectAccessible } from './axe';
import { expect, open, test } from './fixtures';
import { MUNICIPALITIES, months, serveMade } from './madeData';

test('a country is listed by region, and a municipality is found by its name', async ({ page }) => {
  await serveMade(
    page,
    MUNICIPALITIES.flatMap((area, i) =>
      months(i === 3 ? 1 : 2).map((period) => ({
        area,
        indicator: 'star-placering',
        group: 'alle-ydelser',
        period,
        value: i + 1,
        decimals: 0,
      })),
    ),
  );
  await open(page, '#/');
  const all = page.getByRole('region', { name: 'Alle kommuner' });
  await expect(all.getByRole('listitem')).toHaveCount(98);
  await expect(all.getByRole('region', { name: 'Region Nordjylland' }).getByRole('listitem')).toHaveCount(11);
  await expect(all.getByRole('listitem').filter({ hasText: 'januar 2021' })).toHaveCount(1);
  await expect(all.getByRole('listitem').filter({ hasText: 'Møde 06.11.2023' })).toContainText('Faxe');
  await expectAccessible(page, 'overview of a country');

  await page.getByLabel('Find kommune').fill('ærø');
  await expect(all.getByRole('status')).toHaveText('1 kommune');
  await all.getByRole('link', { name: 'Ærø' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ærø Kommune' })).toBeVisible();
});

test('a few municipalities have a card each and no list', async ({ page }) => {
  await open(page, '#/');
  await expect(page.getByRole('heading', { level: 3, name: 'Faxe Kommune' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Alle kommuner' })).toHaveCount(0);
});
