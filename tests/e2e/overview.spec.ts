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
  await expectAccessible(page, 'overview of a country');

  await page.getByLabel('Find kommune').fill('ærø');
  await expect(all.getByRole('status')).toHaveText('1 kommune');
  await all.getByRole('link', { name: 'Ærø' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ærø Kommune' })).toBeVisible();
});

test('beside a country of a table, municipalities with minutes keep their cards', async ({ page }) => {
  const table = 'hele-landet-landstal-2026-01-15';
  await serveMade(
    page,
    MUNICIPALITIES.map((area, i) => ({
      area,
      indicator: 'ydelsesmodtagere',
      source: table,
      item: '1',
      period: '2025-12',
      value: i + 1,
      decimals: 0,
    })),
    (dataset) => ({
      ...dataset,
      sources: [
        ...dataset.sources,
        {
          id: table,
          area: 'hele-landet',
          committee: 'Målingen',
          date: '2026-01-15',
          documentType: 'tabel',
          items: [{ number: '1', title: 'Landstal', caseNumber: null }],
          remarks: [],
        },
      ],
    }),
  );
  await open(page, '#/', { all: true });
  await expect(page.getByRole('heading', { level: 3, name: 'Faxe Kommune' })).toBeVisible();
  const all = page.getByRole('region', { name: 'Alle kommuner' });
  await expect(all.getByRole('listitem')).toHaveCount(98);
  await expect(page.getByRole('heading', { level: 3, name: 'Odense Kommune' })).toHaveCount(0);
});

test('those that minutes tell of have a card each, and all 98 are listed below', async ({ page }) => {
  await open(page, '#/', { all: true });
  await expect(page.getByRole('heading', { level: 3, name: 'Faxe Kommune' })).toBeVisible();
  const all = page.getByRole('region', { name: 'Alle kommuner' });
  await expect(all.getByRole('listitem')).toHaveCount(98);
  await expect(all.getByRole('listitem').filter({ hasText: /^Aarhus\d,\d\s%$/ })).toHaveCount(1);
});
