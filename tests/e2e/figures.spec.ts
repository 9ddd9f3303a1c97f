import { card, expect, follow, open, test } from './fixtures';

/** The figures that the reader of Faxe's page came for, each with its words. */
const CARDS = [
  {
    name: 'Placering på STARs rangliste',
    says: ['nr. 19 af 98', '46 pladser bedre end året før', 'juli 2022 – juni 2023', 'Punkt 89 · 06.11.2023'],
  },
  {
    name: 'Offentligt forsørgede mod forventet',
    says: ['−70 fuldtidspersoner', 'Punkt 89 · 06.11.2023'],
  },
  {
    name: 'Ledige blandt visiterede til fleksjob',
    says: ['10,7 %', '2,7 procentpoint over målet på 8 %', 'september 2023', 'Punkt 88 · 06.11.2023'],
  },
  {
    name: 'Fuldtidsledige i pct. af arbejdsstyrken',
    says: ['2,4 %', '0,4 procentpoint under hele landet', 'august 2023', 'Punkt 90 · 06.11.2023'],
  },
] as const;

test('the page of Faxe says its most important figures, in a lede and on cards, and leads to where they are printed', async ({
  page,
}) => {
  await open(page, '#/omraade/faxe', { all: true });
  const main = page.getByRole('main');
  await expect(main).toContainText(
    'Faxe ligger nr. 19 af 98 på STARs rangliste (juli 2022 – juni 2023), 46 pladser bedre end året før.',
  );
  await expect(main).toContainText('Faxe har 70 færre fuldtidspersoner på offentlig forsørgelse');
  await expect(main).toContainText('2,8 % af arbejdsstyrken i Faxe er ledige (juli 2026)');
  for (const { name, says } of CARDS) {
    for (const words of says) {
      await expect(card(page, name)).toContainText(words, { useInnerText: true });
    }
  }
  // Colour never stands alone.
  await expect(card(page, CARDS[0].name)).toContainText('(godt)');
  await expect(card(page, CARDS[2].name)).toContainText('(dårligt)');
  // The source shows the figure as printed, in view and focused.
  const { name } = CARDS[0];
  await card(page, name).getByRole('link', { name: 'Kilde' }).click();
  await expect(page).toHaveURL(({ hash }) =>
    hash.endsWith('?tal=89.star-placering.faxe.alle-ydelser.faktisk.2022-07_2023-06'),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune, 06.11.2023' })).toBeVisible();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
    .and(page.locator(':focus'));
  await expect(row).toBeInViewport({ ratio: 1 });
  await expect(row.getByRole('link', { name: '“19”, link til dette tal' })).toBeVisible();
});

test('a wide card is no taller than its chart needs, also after a comparison was seen', async ({ page }) => {
  const heights = async () => {
    const wide = card(page, 'Personer i fleksjob efter ændring i arbejdstid');
    const plot = wide.getByRole('application');
    await wide.scrollIntoViewIfNeeded();
    await plot.scrollIntoViewIfNeeded();
    return { card: (await wide.boundingBox())?.height ?? 0, chart: (await plot.boundingBox())?.height ?? 0 };
  };
  await open(page, '#/omraade/faxe', { all: true });
  const first = await heights();
  expect(first.chart).toBeGreaterThan(100);
  expect(first.card).toBeLessThan(first.chart + 220);
  await follow(page, '#/sammenlign');
  await follow(page, '#/omraade/faxe', { all: true });
  expect(await heights()).toEqual(first);
});
