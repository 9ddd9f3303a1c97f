import { chart, expect, open, readout, test } from './fixtures';
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
  const panels = chart(page).locator('.panel');
  await expect(panels).toHaveCount(98);
  await expect(chart(page)).toContainText('Samme skala i alle');
  await panels.filter({ hasText: 'Faxe' }).click();
  await expect(page).toHaveURL(/fokus=faxe\.alle\.faktisk/);
  await expect(readout(page)).toContainText('Faxe');
  await expect(chart(page).locator('.panel.foreground')).toHaveCount(1);
  // As bars there is a row each.
  await page.getByRole('tab', { name: 'Sammenlign' }).click();
  await expect(chart(page).locator('rect.bar')).toHaveCount(98);
});

test('few of many: the others stand behind as grey lines, which is said', async ({ page }) => {
  await serveMade(page, waves(MUNICIPALITIES, months(24)));
  await open(page, `${PAGE}?omr=faxe,herning`);
  await expect(chart(page).locator('path.line')).toHaveCount(2);
  await expect(chart(page).locator('g.context-lines path')).not.toHaveCount(0);
  await expect(page.getByText('De grå linjer er de 96 andre kommuner med tal.')).toBeVisible();
});

test('a series with gaps is broken where periods are missing, and says so', async ({ page }) => {
  const periods = months(18).filter((period) => !['2021-06', '2021-07'].includes(period));
  await serveMade(page, waves(['faxe'], periods));
  await open(page, `${PAGE}?omr=faxe`);
  const d = (await chart(page).locator('path.line').getAttribute('d')) ?? '';
  expect(d.match(/[Mm]/g)).toHaveLength(2);
  await expect(page.getByText('Hvor linjen er brudt, mangler der tal')).toBeVisible();
});

for (const [name, value, said] of [
  ['equal values', 3, 'Alle 3 har samme tal: 3,0\u00A0%'],
  ['all zeros', 0, 'Alle 3 har samme tal: 0,0\u00A0%'],
  ['negative only', -2, 'Alle 3 har samme tal: −2,0\u00A0%'],
] as const) {
  test(`${name} give a chart that can be read`, async ({ page }) => {
    const areas = ['faxe', 'herlev', 'ishoej'];
    await serveMade(
      page,
      areas.map((area) => ({ area, indicator: INDICATOR, period: '2023', value })),
    );
    await open(page, PAGE);
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveText(said);
    await expect(chart(page).locator('rect.bar')).toHaveCount(3);
    await open(page, `${PAGE}?sprog=en`);
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveText(
      /^All 3 have the same/,
    );
  });
}

test('two referater that disagree are both shown, the latest first', async ({ page }) => {
  const figure = { area: 'faxe', indicator: INDICATOR, period: '2021' };
  await serveMade(page, [
    { ...figure, value: 2.5, source: 'herlev-2022-03-23', item: '17' },
    { ...figure, value: 2.9 },
  ]);
  await open(page, `${PAGE}?omr=faxe`);
  await expect(page.getByRole('figure', { name: /2,9/ })).toBeVisible();
  await expect(page.getByText('For Faxe, 2021, står også 2,5\u00A0% (punkt 17, 23.03.2022).')).toBeVisible();
  await page.getByRole('tab', { name: 'Tabel' }).click();
  const rows = page
    .getByRole('tabpanel')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('2,9');
  await expect(rows.last()).toContainText('Herlev, punkt 17');
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
  await expect(chart(page).locator('.end-label').filter({ hasText: 'Nordvest' })).toBeVisible();
  await page.getByRole('tab', { name: 'Sammenlign' }).click();
  await expect(chart(page).locator('rect.bar')).toHaveCount(2);
});

test('an area without figures is named with the way out', async ({ page }) => {
  await open(page, `${PAGE}?omr=aarhus`);
  await expect(page.getByText('Der er ingen tal for det valgte.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis de områder, der har tal' }).click();
  await expect(chart(page)).toBeVisible();
});
