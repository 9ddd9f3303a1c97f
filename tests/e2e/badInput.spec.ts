import { chart, expect, follow, open, readout, test } from './fixtures';
import { type Made, MUNICIPALITIES, months, serveMade } from './madeData';

const INDICATOR = 'fuldtidsledighed';
const PAGE = `#/noegletal/${INDICATOR}`;

/** A wave a municipality, so that none is like another. */
function waves(areas: readonly string[], periods: readonly string[]): Made[] {
  return areas.flatMap((area, i) =>
    periods.map((period, m) => ({
      area,
      indicator: INDICATOR,
      period,
      value: Number((2 + (i % 10) / 4 + Math.sin(m / 3 + i)).toFixed(1)),
    })),
  );
}

test.afterEach(async ({ page }) => {
  // Whatever the figures, no page says what is not a number, and none is wider than the window.
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(
    await page.locator('svg').evaluateAll((all) => all.map((svg) => svg.innerHTML).join('')),
  ).not.toMatch(/NaN|Infinity/);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});

test('all 98 municipalities: a panel each on one scale, and one can stand out', async ({ page }) => {
  await serveMade(page, waves(MUNICIPALITIES, months(24)));
  await open(page, `${PAGE}?omr=${MUNICIPALITIES.join(',')}`);
  await expect(
    page.getByRole('tablist', { name: 'Vis som' }).getByRole('tab', { selected: true }),
  ).toHaveText('Hver for sig');
  const panels = chart(page).locator('[data-panel]');
  await expect(panels).toHaveCount(98);
  await expect(chart(page)).toContainText('Samme skala i alle');
  await panels.filter({ hasText: 'Faxe' }).click();
  await expect(page).toHaveURL(/fokus=faxe\.alle\.faktisk/);
  await expect(readout(page)).toContainText('Faxe');
  await expect(chart(page).locator('[data-panel][data-emphasis=foreground]')).toHaveCount(1);
  // As bars there is a row each.
  await page.getByRole('tab', { name: 'Sammenlign' }).click();
  await expect(chart(page).locator('[data-mark=bar]')).toHaveCount(98);
  // Few of many: the others stand behind.
  await follow(page, `${PAGE}?omr=faxe,herning`);
  await expect(chart(page).locator('path[data-mark=line]')).toHaveCount(2);
  await expect(chart(page).locator('[data-mark=context] path')).not.toHaveCount(0);
  await expect(page.getByText('De grå linjer er 96 andre kommuner.')).toBeVisible();
});

test('very long names wrap and stay within the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const long = 'Nordvestsjællands og Lolland-Falsters sammenlagte storkommune med alle sine øer og holme';
  await serveMade(page, waves(['faxe', 'herlev'], months(6)), (dataset) => ({
    ...dataset,
    codelists: {
      ...dataset.codelists,
      areas: dataset.codelists.areas.map((area) =>
        area.id === 'faxe'
          ? { ...area, name: { da: long, en: long }, longName: { da: long, en: long } }
          : area,
      ),
    },
  }));
  await open(page, PAGE);
  await expect(chart(page).locator('[data-mark=name]').filter({ hasText: 'Nordvest' })).toBeVisible();
  await page.getByRole('tab', { name: 'Sammenlign' }).click();
  await expect(chart(page).locator('[data-mark=bar]')).toHaveCount(2);
});
