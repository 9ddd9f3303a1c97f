import type { Locator, Page } from '@playwright/test';
import { chart, expect, follow, hold, INDICATOR_FILES, open, settled, test } from './fixtures';

/** A side of the benefit: number, share, rank … */
function side(page: Page, name: string): Locator {
  return page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
}

/** The card of an indicator on a side. */
function figure(within: Locator, name: string): Locator {
  return within.getByRole('article').filter({ has: within.page().getByRole('link', { name, exact: true }) });
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const municipality = (page: Page) => page.getByLabel('Kommune', { exact: true });
/** The areas shown: the one chosen first. */
const shown = (page: Page) => page.getByRole('list', { name: 'Områder' });
/** Adds an area to those shown. */
async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '+ Tilføj område' }).click();
  await page.getByRole('checkbox', { name, exact: true }).check();
  await page.getByRole('button', { name: 'Luk' }).click();
}
const hash = (page: Page) => new URL(page.url()).hash;

test('the list leads to each benefit, and to a municipality in it', async ({ page }) => {
  await open(page, '#/');
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Ydelser' }).click();
  await expect(heading(page, 'Ydelser')).toBeVisible();
  await settled(page);
  const names = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(names).toHaveText([
    'Alle målte ydelser',
    'A-dagpenge',
    'Kontanthjælp',
    'Sygedagpenge',
    'Ressourceforløb',
    'Ledighedsydelse',
    'Fleksjob',
    'Førtidspension mv.',
    'Unge',
    'Borgere hos Sygefravær og Jobfastholdelse',
    'Ledige indkaldt til samtale',
  ]);
  const sickness = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Sygedagpenge' }) });
  await expect(sickness).toContainText('13 tal · 4 kommuner · 2 andre områder');
  await expect(sickness).toContainText('Mål (ikke oplyst)');
  await expect(sickness).not.toContainText('Antal (ikke oplyst)');
  await expect(sickness).toContainText('9,7 mio. kr. i merforbrug', { useInnerText: true });
  await sickness.getByRole('link', { name: 'Herlev' }).click();
  await expect(heading(page, 'Sygedagpenge')).toBeVisible();
  await expect(municipality(page)).toHaveValue('herlev');
});

test('a municipality’s whole picture: findings in words, and every side or that it is not stated', async ({
  page,
}) => {
  await open(page, '#/ydelse/fleksjob?omr=herlev');
  const main = page.getByRole('main');
  await expect(main).toContainText('313 fuldtidspersoner på fleksjob (december 2021)', {
    useInnerText: true,
  });
  await expect(main).toContainText('6 procentpoint under målet på 90 %', { useInnerText: true });
  await expect(figure(side(page, 'Antal'), 'Personer i fleksjob')).toContainText('315 personer', {
    useInnerText: true,
  });
  await expect(figure(side(page, 'Andel'), 'Andel af visiterede, der er i fleksjob')).toContainText('84 %', {
    useInnerText: true,
  });
  const target = figure(side(page, 'Mål'), 'Andel af visiterede, der er i fleksjob');
  await expect(target).toContainText('84 % (oktober 2021), 6 procentpoint under målet på 90 %', {
    useInnerText: true,
  });
  await expect(target).toContainText('Flere i fleksjob for at nå målet: 23 personer', { useInnerText: true });
  await expect(target).toContainText('(skidt)');
  await expect(figure(side(page, 'Økonomi'), 'Afvigelse fra budgettet, drift')).toContainText(
    '1,1 mio. kr. i merforbrug',
    { useInnerText: true },
  );
  await expect(side(page, 'Forventet')).toContainText(
    'Ingen referater oplyser et forventet antal for fleksjob i Herlev.',
  );
  await expect(side(page, 'Placering')).toContainText(
    'Ingen referater oplyser en placering for fleksjob i Herlev.',
  );
  const glance = page.getByRole('region', { name: 'Kort fortalt' });
  await expect(glance.getByRole('definition')).toHaveCount(6);
  await expect(glance.getByText('ikke oplyst')).toHaveCount(2);
});

test('people and money of the same year stand side by side, with what is computed marked', async ({
  page,
}) => {
  await open(page, '#/ydelse/fleksjob?omr=herlev');
  const both = side(page, 'Mennesker og penge samme år');
  await expect(both).toContainText('De viser ikke, at det ene er årsag til det andet.');
  const year = both.getByRole('region', { name: '2021' });
  await expect(year).toContainText('313 fuldtidspersoner', { useInnerText: true });
  await expect(year).toContainText('december 2021');
  await expect(year).toContainText('1,1 mio. kr. i merforbrug', { useInnerText: true });

  await municipality(page).selectOption('Faxe');
  const investment = both.getByRole('region', { name: '2023' });
  await expect(investment).toContainText('38 flere personer end året før', { useInnerText: true });
  await investment.getByText('beregnet').click();
  await expect(investment).toContainText('564 − 526 = 38 personer', { useInnerText: true });

  await municipality(page).selectOption('Herning');
  await expect(both).toContainText('For Herning oplyser ingen referater hverken antal eller økonomi.');
});

test('what is chosen is in the address, and a link opened afresh shows the same', async ({ page }) => {
  await open(page, '#/ydelse/fleksjob');
  await expect(municipality(page)).toHaveValue('faxe');
  await expect(shown(page)).toContainText('Hele landet');
  await municipality(page).selectOption('Herning');
  await expect.poll(() => hash(page)).toBe('#/ydelse/fleksjob?omr=herning,br-midtjylland,hele-landet');
  await add(page, 'Faxe');
  await expect.poll(() => hash(page)).toContain('faxe');
  const share = figure(side(page, 'Andel'), 'Ledige blandt visiterede til fleksjob');
  await expect(share).toContainText('Faxe');
  await page.reload();
  await settled(page);
  await expect(municipality(page)).toHaveValue('herning');
  await expect(shown(page)).toContainText('Faxe');
  await expect(share).toContainText('Faxe');
  await page.getByRole('button', { name: 'Fjern Faxe' }).click();
  await expect(shown(page)).not.toContainText('Faxe');
  await page.goBack();
  await expect(shown(page)).toContainText('Faxe');
});

test('areas compared show their periods where these differ', async ({ page }) => {
  await open(page, '#/ydelse/ledighedsydelse?omr=faxe,herning');
  const share = figure(side(page, 'Andel'), 'Ledige blandt visiterede til fleksjob');
  const rows = share.getByRole('listitem');
  await expect(rows.filter({ hasText: 'Faxe' })).toContainText('sep. 2023');
  await expect(rows.filter({ hasText: 'Herning' })).toContainText('sep. 2022');
  await expect(share).toContainText('Tallene er fra forskellige perioder');
});

test('each rank says what number 1 means', async ({ page }) => {
  await open(page, '#/ydelse/kontanthjaelp?omr=ishoej,vallensbaek');
  const ranks = side(page, 'Placering');
  const says = async (name: string, rank: string, words: string) => {
    await expect(figure(ranks, name)).toContainText(rank, { useInnerText: true });
    await expect(figure(ranks, name)).toContainText(words);
  };
  await says('Placering på STARs rangliste', 'nr. 5 af 98', 'Nr. 1 er den kommune, der klarer sig bedst');
  await says('Placering efter forbedring', 'nr. 8 af 98', 'Nr. 1 er den kommune, der har forbedret sig mest');
  await says('Rammevilkår (VIVE)', 'nr. 3 af 98', 'Nr. 1 har de vanskeligste vilkår');
  await expect(figure(ranks, 'Placering på STARs rangliste')).toContainText('Vallensbæk');
});

test('a side that is not stated leads to the municipalities that have it', async ({ page }) => {
  await open(page, '#/ydelse/kontanthjaelp?omr=ishoej');
  await side(page, 'Økonomi').getByRole('link', { name: 'Herlev' }).click();
  await expect(municipality(page)).toHaveValue('herlev');
  await expect(side(page, 'Økonomi')).toContainText('4,5 mio. kr. i mindreforbrug', { useInnerText: true });
});

test('a card leads to its indicator with the same choice, and to its source', async ({ page }) => {
  await open(page, '#/ydelse/kontanthjaelp?omr=ishoej,vallensbaek');
  const rank = figure(side(page, 'Placering'), 'Placering på STARs rangliste');
  await rank.getByRole('link', { name: 'Placering på STARs rangliste' }).click();
  await expect
    .poll(() => hash(page))
    .toBe('#/noegletal/star-placering?omr=ishoej,vallensbaek&gruppe=kontanthjaelp');
  await expect(page.getByLabel('Gruppe')).toHaveValue('kontanthjaelp');
  await page.goBack();
  await rank.getByRole('link', { name: 'Ishøj, punkt 26 (13.11.2018)' }).click();
  await expect
    .poll(() => hash(page))
    .toContain('#/kilder/ishoej-2018-11-13?tal=26.star-placering.ishoej.kontanthjaelp');
  await expect(page.locator(':focus')).toContainText('nr. 5');
});

test('the keyboard alone chooses a municipality, areas to compare with, and reads a chart', async ({
  page,
}) => {
  await open(page, '#/ydelse/fleksjob');
  await municipality(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(municipality(page)).toHaveValue('herlev');
  const opener = page.getByRole('button', { name: '+ Tilføj område' });
  for (let i = 0; i < 8 && !(await opener.evaluate((node) => node === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('fax');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(shown(page)).toContainText('Faxe');
  const target = chart(page).first();
  await target.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('figure').first().getByRole('paragraph').first()).toContainText('84 %', {
    useInnerText: true,
  });
  await page.keyboard.press('Escape');
});

test('in English everything is in English', async ({ page }) => {
  await open(page, '#/ydelse/fleksjob?omr=herlev&sprog=en');
  const main = page.getByRole('main');
  await expect(main).toContainText('DKK 1.1 million over budget', { useInnerText: true });
  await expect(side(page, 'Rank')).toContainText('No minutes state a rank for fleksjob in Herlev.');
  await expect(main).not.toContainText(/ikke oplyst|Ingen referater|merforbrug|Kommune\b/);
  await follow(page, '#/ydelser?sprog=en');
  await expect(heading(page, 'Benefits')).toBeVisible();
  await expect(main).toContainText('13 figures · 4 municipalities · 2 other areas');
});

test('on a small screen nothing runs out of the page', async ({ page }) => {
  for (const address of ['#/ydelser', '#/ydelse/fleksjob', '#/ydelse/kontanthjaelp?omr=ishoej,vallensbaek']) {
    if (address === '#/ydelser') await open(page, address);
    else await follow(page, address);
    for (const width of [320, 390, 820]) {
      await page.setViewportSize({ width, height: 800 });
      // What is drawn to size follows a moment later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} wide`)
        .toBe(0);
      const cut = await page
        .getByRole('definition')
        .evaluateAll((values) => values.filter((value) => value.scrollWidth > value.clientWidth).length);
      expect(cut).toBe(0);
    }
  }
});

test.describe('what cannot be shown is said', () => {
  test('areas without figures, with the way to those that have; areas and benefits that are not known', async ({
    page,
  }) => {
    const main = page.getByRole('main');
    await open(page, '#/ydelse/fleksjob?omr=aarhus');
    await expect(main).toContainText('Ingen referater oplyser tal om fleksjob i Aarhus.');
    await main.getByRole('link', { name: 'Herning' }).click();
    await expect(municipality(page)).toHaveValue('herning');
    await follow(page, '#/ydelse/fleksjob?omr=aarhus,herlev,odense');
    await expect(main).toContainText('Ingen referater oplyser tal om fleksjob i Aarhus og Odense.');
    await expect(municipality(page)).toHaveValue('herlev');
    await follow(page, '#/ydelse/fleksjob?omr=atlantis,herlev');
    await expect(page.getByText('“omr=atlantis” kendes ikke')).toBeVisible();
    await expect(municipality(page)).toHaveValue('herlev');
    await follow(page, '#/ydelse/findes-ikke');
    await expect(heading(page, 'Ydelsen findes ikke')).toBeVisible();
    await main.getByRole('link', { name: 'Ydelser' }).click();
    await expect(heading(page, 'Ydelser')).toBeVisible();
  });

  test('a part of a benefit has a page of its own and leads to the whole', async ({ page }) => {
    await open(page, '#/ydelse/fleksjobvisiterede');
    await expect(heading(page, 'Visiterede til fleksjob')).toBeVisible();
    await page.getByRole('navigation', { name: 'Sti' }).getByRole('link', { name: 'Fleksjob' }).click();
    await expect(heading(page, 'Fleksjob')).toBeVisible();
  });
});

test('figures that are slow to come are waited for', async ({ page }) => {
  const release = await hold(page, INDICATOR_FILES);
  await page.goto('./#/ydelse/fleksjob?omr=herlev');
  await expect(heading(page, 'Fleksjob')).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Henter tal');
  release();
  await expect(side(page, 'Antal')).toContainText('313 fuldtidspersoner', { useInnerText: true });
});

test.describe('a file that cannot be had', () => {
  test.use({ expectedErrors: /budgetafvigelse|503/ });

  test('is named, the other figures are there, and it can be asked for again', async ({ page }) => {
    let broken = true;
    await page.route('**/noegletal/budgetafvigelse.*', (route) =>
      broken ? route.fulfill({ status: 503 }) : route.continue(),
    );
    await open(page, '#/ydelse/fleksjob?omr=herlev');
    await expect(page.getByRole('alert')).toContainText('budgetafvigelse');
    await expect(side(page, 'Antal')).toContainText('313 fuldtidspersoner', { useInnerText: true });
    broken = false;
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(side(page, 'Økonomi')).toContainText('1,1 mio. kr. i merforbrug', { useInnerText: true });
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
