import { expectAccessible } from './axe';
import { expect, open, test } from './fixtures';

test('the country is in one picture, and a tile of its map leads to the municipality', async ({ page }) => {
  await open(page, '#/', { all: true });
  const map = page.getByRole('listbox', { name: /^Kommunekort: Ledighed/ });
  await expect(map.getByRole('option')).toHaveCount(98);
  await map.getByRole('option', { name: /^Ærø: / }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ærø Kommune' })).toBeVisible();
});

test('the municipality chosen in one window is that of the other, and of the next visit', async ({
  page,
  context,
}) => {
  await open(page, '#/');
  const other = await context.newPage();
  await open(other, '#/');
  const field = (of: typeof page) => of.getByRole('combobox', { name: 'Find din kommune' });
  await field(page).fill('fax');
  await expectAccessible(page, 'the open list of municipalities');
  await page.getByRole('option', { name: 'Faxe referat' }).click();
  await expect(field(page)).toHaveValue('Faxe');
  await expect(field(other)).toHaveValue('Faxe');
  await other.reload();
  await expect(field(other)).toHaveValue('Faxe');
  await expect(other.locator('[data-figure]')).toHaveCount(5);
  await expectAccessible(other, 'the overview of who has a municipality');
  await other.close();
});
