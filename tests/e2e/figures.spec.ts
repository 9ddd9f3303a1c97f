import type { Page } from '@playwright/test';
import { card, catalog, chart, expect, open, settled, test } from './fixtures';

/** The figures that the reader of Faxe's page came for, each with its words and its place in the source. */
const CARDS = [
  {
    name: 'Placering på STARs rangliste',
    says: ['nr. 19 af 98', '46 pladser bedre end året før', 'juli 2022 – juni 2023', 'Punkt 89 · 06.11.2023'],
    figure: '89.star-placering.faxe.alle-ydelser.faktisk.2022-07_2023-06',
    printed: '“19”',
  },
  {
    name: 'Offentligt forsørgede mod forventet',
    says: ['−70 fuldtidspersoner', 'Punkt 89 · 06.11.2023'],
    figure: '89.star-forskel.faxe.alle-ydelser.faktisk.2022-07_2023-06',
    printed: '“-70”',
  },
  {
    name: 'Ledige blandt visiterede til fleksjob',
    says: ['10,7 %', '2,7 procentpoint over målet på 8 %', 'september 2023', 'Punkt 88 · 06.11.2023'],
    figure: '88.fleksjob-ledighed.faxe.fleksjobvisiterede.faktisk.2023-09',
    printed: '“10,7 %”',
  },
  {
    name: 'Fuldtidsledige i pct. af arbejdsstyrken',
    says: ['2,4 %', '0,4 procentpoint under hele landet', 'august 2023', 'Punkt 90 · 06.11.2023'],
    figure: '90.fuldtidsledighed.faxe.alle.faktisk.2023-08',
    printed: '“2,4 %”',
  },
] as const;

test('the page of Faxe says its most important figures, in a lede and on cards', async ({ page }) => {
  await open(page, '#/omraade/faxe');
  const main = page.getByRole('main');
  await expect(main).toContainText(
    'Faxe ligger nr. 19 af 98 på STARs rangliste (juli 2022 – juni 2023), 46 pladser bedre end året før.',
  );
  await expect(main).toContainText('Faxe har 70 færre fuldtidspersoner på offentlig forsørgelse');
  await expect(main).toContainText(
    '10,7 % af de visiterede til fleksjob i Faxe er ledige (september 2023), 2,7 procentpoint over målet på 8 %.',
  );
  for (const { name, says } of CARDS) {
    for (const words of says) {
      await expect(card(page, name)).toContainText(words, { useInnerText: true });
    }
  }
  // Colour never stands alone.
  await expect(card(page, CARDS[0].name)).toContainText('(godt)');
  await expect(card(page, CARDS[2].name)).toContainText('(skidt)');
});

for (const { name, figure, printed } of CARDS) {
  test(`the source of “${name}” shows the figure as printed`, async ({ page }) => {
    await open(page, '#/omraade/faxe');
    await card(page, name).getByRole('link', { name: 'Kilde' }).click();
    await expect(page).toHaveURL(({ hash }) => hash === `#/kilder/faxe-2023-11-06?tal=${figure}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune, 06.11.2023' })).toBeVisible();
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name, exact: true }) })
      .and(page.locator(':focus'));
    await expect(row).toBeInViewport({ ratio: 1 });
    await expect(row.getByRole('link', { name: `${printed}, link til dette tal` })).toBeVisible();
  });
}

test('every indicator of Faxe has a card with a way to its source', async ({ page }) => {
  await open(page, '#/omraade/faxe');
  const { indicators, indicatorEntries } = await catalog(page);
  const own = indicatorEntries.filter(({ areas }) => areas.includes('faxe')).map(({ id }) => id);
  expect(own.length).toBeGreaterThan(30);
  const names = indicators.filter(({ id }) => own.includes(id)).map(({ name }) => name.da);
  const shown = page.getByRole('article').getByRole('heading', { level: 3 });
  expect((await shown.allTextContents()).sort()).toEqual(names.sort());
  const sources = page.getByRole('article').getByRole('link', { name: /^Kilde til / });
  await expect(sources).toHaveCount(names.length);
});

/** The values that the chart states in words: whose, how much, when. */
async function statedInWords(page: Page): Promise<{ label: string; value: string; period: string }[]> {
  const ids = (await chart(page).getAttribute('aria-describedby'))?.split(' ') ?? [];
  const lines = await page.locator(`[id="${ids[0]}"]`).getByRole('paragraph').allTextContents();
  return lines.flatMap((line) => {
    const [, label = '', rest = ''] = /^(.*?): (.*)$/.exec(line.replaceAll('\u00A0', ' ')) ?? [];
    return [...rest.matchAll(/(?:Lavest |højest |Bedst |dårligst )?(\S.*?) \((.*?)\)[,.]\s?/g)].map(
      ([, value = '', period = '']) => ({ label, value, period }),
    );
  });
}

for (const [hash, least] of [
  ['#/noegletal/star-placering?omr=faxe', 4],
  ['#/noegletal/fleksjob-arbejdstid', 16],
  ['#/noegletal/fuldtidsledighed?omr=faxe,hele-landet', 2],
  ['#/noegletal/deltidsjob-andel', 2],
] as const) {
  test(`the table says the same as the chart: ${hash}`, async ({ page }) => {
    await open(page, hash);
    const stated = await statedInWords(page);
    expect(stated.length).toBeGreaterThanOrEqual(least);
    await page.getByRole('tab', { name: 'Tabel' }).click();
    const rows = page.getByRole('tabpanel').getByRole('row');
    await expect(rows.first()).toBeVisible();
    for (const { label, value, period } of stated) {
      const row = rows
        .filter({ has: page.getByRole('rowheader', { name: label }) })
        .filter({ has: page.getByRole('cell', { name: period, exact: true }) });
      await expect(row.getByRole('cell', { name: value, exact: true }).first()).toBeVisible();
    }
  });
}

test('what does not add up is said with both numbers, and what may be rounding as such', async ({ page }) => {
  await open(page, '#/kilder/faxe-2023-11-06');
  const faxe = page.getByRole('region', { name: /^Punkt 85/ }).getByRole('note');
  await expect(faxe).toContainText('Det stemmer ikke');
  await expect(faxe).toContainText('Der står 186 personer, men delene giver 185 personer');

  await open(page, '#/kilder/herlev-2022-03-23');
  const herlev = page.getByRole('region', { name: /^Punkt 18/ }).getByRole('note');
  await expect(herlev).toContainText('Kan skyldes afrunding');
  await expect(herlev).toContainText('Der står 6,6 mio. kr., men delene giver 6,5 mio. kr.');
});

test('a wide card is no taller than its chart needs, also after a comparison was seen', async ({ page }) => {
  const heights = async () => {
    const wide = card(page, 'Personer i fleksjob efter ændring i arbejdstid');
    const plot = wide.getByRole('application');
    await plot.scrollIntoViewIfNeeded();
    return { card: (await wide.boundingBox())?.height ?? 0, chart: (await plot.boundingBox())?.height ?? 0 };
  };
  await open(page, '#/omraade/faxe');
  const first = await heights();
  expect(first.chart).toBeGreaterThan(100);
  expect(first.card).toBeLessThan(first.chart + 220);
  for (const hash of ['#/sammenlign', '#/omraade/faxe']) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await settled(page);
  }
  expect(await heights()).toEqual(first);
});
