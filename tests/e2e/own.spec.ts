import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { writeBackup } from '../../src/dataset/own/backup';
import { memoryStore } from '../../src/dataset/own/memoryStore';
import { OBSERVATION_COLUMNS } from '../../src/dataset/readObservations';
import { english } from '../views';
import { expectAccessible } from './axe';
import { chartSlide, deckOf, edit, keep } from './decksOf';
import { card, chart, expect, INDICATOR_FILES, open, readout, test, watch } from './fixtures';
import { damage, headlines, keepOwn, ledige, NEW_INDICATOR, type Seed, seed } from './ownData';

const OWN = '#/egne';
/** How long the build under test waits before it clears away what was deleted; see `vite.config.ts`. */
const REST_MS = Number(process.env.REST_MS ?? 5_000);
const CHART = '#/noegletal/fuldtidsledighed?omr=faxe,aarhus';
const NEW = `#/noegletal/${NEW_INDICATOR.id}`;

/** The data set of a name in the list. */
function row(page: Page, name: string) {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
}
/** Opens the list of own data sets where these are kept. */
async function listed(page: Page, ...seeds: Seed[]): Promise<void> {
  await keepOwn(page, ...seeds);
  await open(page, OWN);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(seeds.length);
}
/** The answer to what was done. */
const said = (page: Page) => page.getByRole('status');

test('own figures are listed with what they are, and are there after a reload', async ({ page }) => {
  await listed(page, ledige());
  const own = row(page, 'Ledige 2023');
  await expect(own).toContainText(
    'Danmarks Statistik · ledige.csv (CSV fra Statistikbanken) · indlæst 22.11.2026',
  );
  await expect(own).toContainText('8 tal · 2 nøgletal · 2 områder · 3 perioder, jun. 2023 til aug. 2023');
  await page.reload();
  await expect(own).toBeVisible();
  await open(page, NEW);
  await expect(page.getByRole('heading', { level: 1, name: NEW_INDICATOR.name.da })).toBeVisible();
  await expect(page.getByText('Tallene er egne tal. De ligger kun i denne browser.')).toBeVisible();
});

test('without own figures the list says how to begin, and nothing is opened elsewhere', async ({ page }) => {
  await open(page, '#/');
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).not.toContain('noegletavlen.egne');
  await page.getByRole('link', { name: 'Egne tal', exact: true }).first().click();
  await expect(page.getByText('Du har ingen egne tal endnu.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Indlæs tal' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gem alt i én fil' })).toBeDisabled();
});

test.describe('where they show, own figures are marked as own', () => {
  test.beforeEach(async ({ page }) => keepOwn(page, ledige()));

  test('under a chart, and a figure that disagrees stands beside the referat’s', async ({ page }) => {
    await open(page, CHART);
    await expect(chart(page)).toHaveAccessibleDescription(/Aarhus \(egne tal\): 3,1/);
    await expect(chart(page)).toHaveAccessibleDescription(/Faxe: 2,4/);
    await expect(
      page.getByText(
        'For Faxe, august 2023, står også 2,9\u00A0% (Danmarks Statistik, Ledige 2023, 22.11.2026, egne tal).',
      ),
    ).toBeVisible();
    await expect(page.getByText('Egne tal er med for Aarhus. De ligger kun i denne browser.')).toBeVisible();
    const source = page.getByRole('link', { name: 'Danmarks Statistik, Ledige 2023 (22.11.2026, egne tal)' });
    await expect(source).toHaveAttribute(
      'href',
      /kilder\/eget-ledige-2026-11-22\?tal=1\.fuldtidsledighed\.aarhus/,
    );
  });

  test('where the value is read out', async ({ page }) => {
    await open(page, NEW);
    await page.getByRole('application').focus();
    await page.keyboard.press('Enter');
    await expect(readout(page)).toContainText('(egne tal)');
  });

  test('in the table, beside the figure they disagree with', async ({ page }) => {
    await open(page, `${CHART}&vis=tabel`);
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Faxe' }) });
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(0)).toContainText('Faxe, punkt 90 (06.11.2023)');
    await expect(rows.nth(1)).toContainText('Danmarks Statistik, Ledige 2023 (22.11.2026, egne tal)');
  });

  test('on the page of an area that no referat is about', async ({ page }) => {
    await open(page, '#/omraade/aarhus');
    const own = card(page, NEW_INDICATOR.name.da);
    await expect(own).toContainText('august 2023 · egne tal');
    await expect(own).toContainText('Danmarks Statistik, Ledige 2023 (22.11.2026, egne tal)');
    await expect(page.getByText(/Tallene står i Danmarks Statistik, Ledige 2023/)).toBeVisible();
  });

  test('on the first page, whose own numbers stay those of the referater', async ({ page }) => {
    await open(page, '#/');
    await expect(page.getByText(/^312 tal fra 5 referater om 7 kommuner/)).toBeVisible();
    const aarhus = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Aarhus Kommune' }) });
    await expect(aarhus).toContainText('egne tal');
    await expect(aarhus).not.toContainText('Nævnt i en anden kommunes referat');
  });

  test('in a comparison and on slides', async ({ page }) => {
    await open(page, '#/sammenlign?omr=faxe,aarhus');
    await expect(page.getByRole('cell').filter({ hasText: 'egne tal' })).not.toHaveCount(0);
    await open(page, `#/praesenter?af=${encodeURIComponent(`/noegletal/${NEW_INDICATOR.id}`)}`);
    await expect(
      page.getByText(/^Kilde: Danmarks Statistik, Ledige 2023 \(22.11.2026, egne tal\)/),
    ).toBeVisible();
    await expect(page.getByText('Tallene er egne tal.', { exact: false })).toBeVisible();
    await expect(page.getByText('kun i denne browser')).toHaveCount(0);
  });

  test('in what is taken out, with a word to whoever shares it', async ({ page }) => {
    await open(page, CHART);
    await page.getByRole('button', { name: 'Hent eller kopiér' }).click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByText(/^Nogle af tallene er egne tal, som kun ligger i denne browser/),
    ).toBeVisible();
    await expect(
      dialog.getByText(/^Egne tal ligger kun i denne browser. På en anden hjemmeside/),
    ).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'Henvisning' })).toHaveValue(
      /Danmarks Statistik: “Ledige 2023”, hentet .*egne tal/,
    );
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'CSV, dansk' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv).toMatch(/Aarhus;2023-08;3,1;.*egne tal/);
    expect(csv).not.toMatch(/Faxe;2023-08;2,4;.*egne tal/);
  });

  test('a chart in another page shows them to their owner, and says to others that they are not there', async ({
    page,
    context,
  }) => {
    await page.goto(`./?embed=1${NEW}`);
    await expect(page.getByText('Tallene er egne tal. De ligger kun i denne browser.')).toBeVisible();
    const other = await context.browser()?.newPage({ locale: 'da-DK' });
    if (!other) throw new Error('no browser');
    await other.goto(page.url());
    await expect(other.getByText(/egne tal, som kun ligger i den browser/)).toBeVisible();
    await other.close();
  });

  test('a deck that is shared with them', async ({ page }) => {
    const deck = deckOf();
    await keep(page, { ...deck, slides: [chartSlide(`/noegletal/${NEW_INDICATOR.id}`)] });
    await edit(page, deck);
    await expect(page.getByText(/andre, der åbner linket eller filen, ser den uden dem/)).toBeVisible();
  });
});

test.describe('what a municipality’s page is headed by is said alike', () => {
  test.beforeEach(async ({ page }) => keepOwn(page, headlines()));

  test('in its lede and on its cards', async ({ page }) => {
    await open(page, '#/omraade/faxe');
    const lede = page.locator('.lede');
    // What disagrees with the referat stands beside it.
    await expect(lede).toContainText('Faxe ligger nr.\u00A019 af\u00A098 på STARs rangliste');
    await expect(lede).toContainText('Egne tal: nr.\u00A025 af\u00A098 (juli 2022 – juni 2023).');
    const rank = card(page, 'Placering på STARs rangliste');
    await expect(rank).toContainText('nr. 19 af 98');
    await expect(rank).toContainText('Egne tal: nr.\u00A025 af\u00A098 (juli 2022 – juni 2023)');
    await expect(rank.getByRole('link', { name: /Vores tal \(22.11.2026, egne tal\)/ })).toBeVisible();
    // What is newer, and does not disagree, is said and marked.
    await expect(lede).toContainText('42 færre fuldtidspersoner');
    await expect(lede).toContainText('(juli 2023 – juni 2024 · egne tal)');
    await expect(lede).toContainText('Faxe, punkt 89 (06.11.2023): 70 færre fuldtidspersoner');
    await expect(lede).toContainText('10,1\u00A0% af de visiterede til fleksjob i Faxe er ledige');
    const flex = card(page, 'Ledige blandt visiterede til fleksjob');
    await expect(flex).toContainText('oktober 2023 · egne tal');
    await expect(flex).toContainText('10,1');
    const unemployed = card(page, 'Fuldtidsledige i pct. af arbejdsstyrken');
    await expect(unemployed).toContainText('2,4 %');
    await expect(unemployed).toContainText('Egne tal: 3,1\u00A0% (september 2023)');
    await expectAccessible(page, 'area with own headlines');
  });

  test('and on the first slide, which has room for it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, '#/praesenter?af=%2Fomraade%2Ffaxe&sprog=en');
    const said = page.getByRole('listitem');
    await expect(said.nth(0)).toContainText('no.\u00A019 of\u00A098');
    await expect(said.nth(0)).toContainText('Own figures: no.\u00A025 of\u00A098');
    await expect(said.nth(1)).toContainText('42 fewer full-time persons');
    await expect(said.nth(1)).toContainText('· own figures)');
    await expect(said.nth(1)).toContainText('Faxe, item 89 (06/11/2023): 70 fewer full-time persons');
    await expect(said.nth(2)).toContainText('10.1% of those approved for fleksjob');
    await expect(said.nth(3)).toContainText('2.4%');
    await expect(said.nth(3)).toContainText('Own figures: 3.1% (September 2023)');
    const last = await said.nth(3).boundingBox();
    const foot = await page
      .getByText(/^Source: /)
      .first()
      .boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  });

  test('a slide with a chart tells of the referat’s figure that own ones disagree with', async ({ page }) => {
    const hash = encodeURIComponent('/noegletal/fuldtidsledighed?omr=faxe');
    await open(page, `#/praesenter?af=${hash}`);
    await expect(page.getByText(/Tallene er egne tal\./)).toContainText(
      'For Faxe, august 2023, står også 2,4\u00A0% (punkt 90, 06.11.2023).',
    );
    await open(page, `#/praesenter?af=${encodeURIComponent('/noegletal/star-placering?omr=faxe')}`);
    await expect(page.getByText(/Firkanterne i grafen er egne tal om det samme/)).toBeVisible();
  });
});

test.describe('own figures that cannot be read', () => {
  const LOST = 'Nogle egne tal kunne ikke læses og er ikke med.';
  const FOLDER = 'egne/eget-ledige-2026-11-22';

  test.beforeEach(async ({ page }) => {
    await keepOwn(page, ledige());
    await damage(page, [
      `${FOLDER}/noegletal/fuldtidsledighed`,
      `${FOLDER}/noegletal/${NEW_INDICATOR.id}`,
      `${FOLDER}/omraader/faxe`,
    ]);
  });

  test('leave the bundled ones, and it is said', async ({ page }) => {
    await open(page, '#/noegletal/fuldtidsledighed?omr=faxe');
    await expect(page.getByRole('figure')).toHaveAccessibleName(/^Faxe: 2,4/);
    await expect(page.getByText(`${LOST} Genindlæs siden.`)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectAccessible(page, 'own figures unread');
    await open(page, english('#/noegletal/fuldtidsledighed?omr=faxe'));
    await expect(page.getByText('Some own figures could not be read and are left out.')).toBeVisible();
    // Where nothing is left to show, that is said too.
    await open(page, '#/noegletal/fuldtidsledighed?omr=aarhus');
    await expect(page.getByText(LOST)).toBeVisible();
    await expect(page.getByText('Der er ingen tal for det valgte.')).toBeVisible();
  });

  test('on cards, in comparisons, on slides and in a chart in another page', async ({ page }) => {
    await open(page, '#/omraade/faxe');
    const unemployed = card(page, 'Fuldtidsledige i pct. af arbejdsstyrken');
    await expect(unemployed).toContainText('2,4 %');
    await expect(unemployed).toContainText(LOST);
    await open(page, '#/sammenlign?omr=faxe,herning');
    await expect(page.getByText(LOST)).toBeVisible();
    await expect(page.getByRole('cell').filter({ hasText: '10,7' })).not.toHaveCount(0);
    const hash = encodeURIComponent('/noegletal/fuldtidsledighed?omr=faxe');
    await open(page, `#/praesenter?af=${hash}`);
    await expect(page.getByText(LOST)).toBeVisible();
    await page.goto('about:blank');
    await page.goto('./?embed=1#/noegletal/fuldtidsledighed?omr=faxe');
    await expect(page.getByText(LOST)).toBeVisible();
  });

  test('where they are all there is, they are told from a broken site', async ({ page }) => {
    await open(page, NEW);
    await expect(page.getByRole('alert')).toContainText(
      'Tallene er dine egne, og browseren kan ikke læse dem.',
    );
  });

  test.describe('beside a bundled file that cannot be had', () => {
    test.use({ expectedErrors: /500/ });

    test('the error is the bundled file’s, and trying again mends it', async ({ page }) => {
      await page.route(INDICATOR_FILES, (route) => route.fulfill({ status: 500 }));
      await open(page, '#/noegletal/fuldtidsledighed?omr=faxe');
      await expect(page.getByRole('alert')).toContainText('Filen med tal kunne ikke hentes.');
      await page.unroute(INDICATOR_FILES);
      await page.getByRole('button', { name: 'Prøv igen' }).click();
      await expect(page.getByRole('figure')).toBeVisible();
      await expect(page.getByText(LOST)).toBeVisible();
    });
  });
});

test('the page of an own table finds a figure, and lists what the table has', async ({ page }) => {
  await keepOwn(page, ledige());
  await open(page, '#/kilder/eget-ledige-2026-11-22?tal=1.fuldtidsledighed.faxe.alle.faktisk.2023-08');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ledige 2023');
  await expect(
    page.getByText('Egne tal. De ligger kun i denne browser, og andre kan ikke se dem.'),
  ).toBeVisible();
  await expect(page.getByText('Indlæst 22.11.2026 · ledige.csv (CSV fra Statistikbanken)')).toBeVisible();
  await expect(page.getByRole('row').last()).toBeFocused();
  await expect(page.getByRole('row').last()).toContainText('2,9');
  const list = page.getByRole('listitem').filter({ hasText: NEW_INDICATOR.name.da });
  await expect(list).toContainText('6 tal · 2 områder · jun. 2023 til aug. 2023');
  await list.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: NEW_INDICATOR.name.da })).toBeVisible();
  await open(page, '#/kilder/eget-ledige-2026-11-22?tal=1.findes-ikke');
  await expect(page.getByText(/^Det tal, linket peger på, er ikke i tabellen/)).toBeVisible();
  await page.getByRole('button', { name: 'Præsentér' }).click();
  await expect(page.getByText('1 / 2')).toBeVisible();
});

test('with own figures every page of theirs can be used by everybody', async ({ page }) => {
  await keepOwn(page, ledige());
  for (const hash of ['#/kilder/eget-ledige-2026-11-22', CHART, `${CHART}&vis=tabel`, OWN]) {
    await open(page, hash, { all: true });
    await expectAccessible(page, hash);
  }
  await page.getByRole('button', { name: 'Omdøb Ledige 2023' }).click();
  await expectAccessible(page, 'renaming');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Ledige 2023')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Omdøb Ledige 2023' })).toBeFocused();
  await page.getByRole('button', { name: 'Slet Ledige 2023' }).click();
  await expectAccessible(page, 'deleted');
});

test('off and on again, without a reload', async ({ page }) => {
  await listed(page, ledige());
  await page.getByRole('checkbox', { name: 'Vises: Ledige 2023' }).uncheck();
  await expect(row(page, 'Ledige 2023')).toContainText('Skjult');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, NEW);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nøgletallet findes ikke');
  await page.getByRole('link', { name: 'Se “Egne tal”' }).click();
  await page.getByRole('checkbox', { name: 'Vises: Ledige 2023' }).check();
  await expect(row(page, 'Ledige 2023')).toContainText('Vises');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, NEW);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW_INDICATOR.name.da);
});

test('a new name is the name everywhere', async ({ page }) => {
  await listed(page, ledige());
  await page.getByRole('button', { name: 'Omdøb Ledige 2023' }).click();
  const field = page.getByRole('textbox', { name: 'Navn' });
  await expect(field).toBeFocused();
  await field.fill('<b>Vores tal</b>');
  await field.press('Enter');
  await expect(row(page, '<b>Vores tal</b>')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Omdøb <b>Vores tal</b>' })).toBeFocused();
  await open(page, NEW);
  await expect(
    page.getByRole('link', { name: /^Danmarks Statistik, <b>Vores tal<\/b>/ }).first(),
  ).toBeVisible();
});

test('deleted and brought back, until the page has been left', async ({ page }) => {
  await listed(
    page,
    ledige(),
    seed('andre', 'Andre tal', [{ area: 'odense', indicator: 'fuldtidsledighed', value: 4 }]),
  );
  await page.getByRole('button', { name: 'Slet Ledige 2023' }).click();
  await expect(page.getByText('Ledige 2023 er slettet.')).toBeVisible();
  await expect(row(page, 'Ledige 2023')).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Fortryd' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(row(page, 'Ledige 2023')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ledige 2023' })).toBeFocused();
  await expect(page.getByText('er slettet.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Slet Ledige 2023' }).click();
  await expect(row(page, 'Ledige 2023')).toHaveCount(0);
  await open(page, NEW);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nøgletallet findes ikke');
  const left = () =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('noegletavlen.egne');
        request.onsuccess = () => resolve(request.result);
      });
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const request = database.transaction('files').objectStore('files').getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return keys.map(String);
    });
  await expect
    .poll(left, { timeout: 20_000 })
    .toEqual([
      'egne/eget-andre-2026-11-22/noegletal/fuldtidsledighed',
      'egne/eget-andre-2026-11-22/omraader/odense',
    ]);
});

test('two lines of one colour are told apart by more than their names', async ({ page }) => {
  const figures = ['faxe', 'roskilde', 'herning'].flatMap((area, i) =>
    ['2023-06', '2023-07', '2023-08'].map((period, n) => ({
      area,
      indicator: NEW_INDICATOR.id,
      value: 20 * i + n,
      period,
    })),
  );
  await keepOwn(page, seed('tre', 'Tre', figures, [NEW_INDICATOR]));
  await open(page, `${NEW}?omr=faxe,roskilde,herning&vis=udvikling`);
  const lines = chart(page).locator('path.line');
  await expect(lines).toHaveCount(3);
  const colors = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('stroke')));
  expect(new Set(colors).size).toBe(2);
  await expect(chart(page).locator('path.line-core')).toHaveCount(1);
  // One name has a piece of its line beside it, with the core in it.
  await expect(chart(page).locator('path.line-sample')).toHaveCount(2);
});

test('deleting says which presentations show figures that are gone with it', async ({ page }) => {
  const deck = (name: string, view: string) => ({ ...deckOf({ type: 'chart', view }), name });
  await keep(
    page,
    deck('Mødet', `/noegletal/${NEW_INDICATOR.id}?omr=faxe`),
    deck('Uden egne tal', '/noegletal/fuldtidsledighed?omr=faxe'),
  );
  await listed(page, ledige());
  await page.getByRole('button', { name: 'Slet Ledige 2023' }).click();
  const note = said(page).filter({ hasText: 'Ledige 2023 er slettet.' });
  await expect(note).toContainText('Præsentationen “Mødet” viser tal herfra.');
  await expect(note).not.toContainText('Uden egne tal');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, english(OWN));
  await expect(said(page)).toContainText(['The presentation “Mødet” shows figures from it.']);
});

test('a data set is taken out as the format it can be brought in by', async ({ page }) => {
  await listed(page, ledige());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som CSV: Ledige 2023' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('ledige-2023.csv');
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(9);
  expect(lines[0]).toBe(`\uFEFF${OBSERVATION_COLUMNS.join(';')}`);
  expect(lines.at(-1)).toContain(';Faxe;egne-borgere;alle;faktisk;2023-08;22;');
});

test('everything as one file, and back in another browser', async ({ page, context, baseURL }) => {
  await listed(page, ledige());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem alt i én fil' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^noegletavlen-egne-tal-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  const backup = await file.path();
  await page.getByLabel('Gendan fra fil').setInputFiles({
    name: 'kopi.jsonl.gz',
    mimeType: 'application/gzip',
    buffer: readFileSync(backup),
  });
  await expect(
    said(page).filter({ hasText: 'Der var ikke noget nyt i filen. 1 var her i forvejen.' }),
  ).toBeVisible();

  const other = await context.browser()?.newPage({ locale: 'da-DK', baseURL: baseURL ?? '' });
  if (!other) throw new Error('no browser');
  const problems = await watch(other, new URL(baseURL ?? '').origin);
  await open(other, OWN);
  await other.getByLabel('Gendan fra fil').setInputFiles({
    name: 'kopi.jsonl.gz',
    mimeType: 'application/gzip',
    buffer: readFileSync(backup),
  });
  await expect(said(other).filter({ hasText: '1 datasæt er gendannet.' })).toBeVisible();
  await expect(row(other, 'Ledige 2023')).toContainText('8 tal · 2 nøgletal');
  await open(other, NEW);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(NEW_INDICATOR.name.da);
  expect(problems).toEqual([]);
  await other.close();
});

test('a file that is no backup is told of, and changes nothing', async ({ page }) => {
  await listed(page, ledige());
  for (const [buffer, words] of [
    [Buffer.from('\x89PNG\r\n'), 'Det er ikke en fil med egne tal fra Nøgletavlen.'],
    [Buffer.alloc(0), 'Det er ikke en fil med egne tal fra Nøgletavlen.'],
  ] as const) {
    await page
      .getByLabel('Gendan fra fil')
      .setInputFiles({ name: 'x.gz', mimeType: 'application/gzip', buffer });
    await expect(page.getByRole('alert')).toHaveText(`${words} Dine egne tal er, som de var.`);
  }
  await expect(row(page, 'Ledige 2023')).toBeVisible();
});

test('another window follows', async ({ page, context }) => {
  await listed(page, ledige());
  const other = await context.newPage();
  await open(other, NEW);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(NEW_INDICATOR.name.da);
  await page.getByRole('checkbox', { name: 'Vises: Ledige 2023' }).uncheck();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Nøgletallet findes ikke');
  await page.getByRole('checkbox', { name: 'Vises: Ledige 2023' }).check();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(NEW_INDICATOR.name.da);
  await open(other, OWN);
  await page.getByRole('button', { name: 'Slet Ledige 2023' }).click();
  await expect(other.getByText('Du har ingen egne tal endnu.')).toBeVisible();
  // What can be brought back in one window is not cleared away by another that opens.
  await other.waitForTimeout(REST_MS + 1_000);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(row(other, 'Ledige 2023')).toBeVisible();
  await other.close();
});

test.describe('where the browser keeps nothing', () => {
  test('it is said once, and everything else works', async ({ page }) => {
    await keepOwn(page, ledige());
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await open(page, CHART.replace(',aarhus', ''));
    const note = page.getByText(/^Browseren vil ikke gemme egne tal\./);
    await expect(note).toBeVisible();
    await expect(page.getByRole('figure')).toHaveAccessibleName(/Faxe/);
    await page.getByRole('button', { name: 'Luk beskeden' }).click();
    await expect(note).toHaveCount(0);
    await page.getByRole('link', { name: 'Overblik', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /Hvordan går det/ })).toBeVisible();
    await expect(note).toHaveCount(0);
    await page.getByRole('link', { name: 'Egne tal', exact: true }).first().click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'Browseren vil ikke gemme egne tal.' }),
    ).toBeVisible();
  });

  test('a newer version’s figures are left alone', async ({ page }) => {
    await open(page, '#/');
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('noegletavlen.egne', 99);
        request.onupgradeneeded = () => request.result.createObjectStore('noget');
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      localStorage.setItem('noegletavlen.egne', '1');
    });
    await open(page, OWN);
    await expect(page.getByRole('alert')).toHaveText(/gemt af en nyere udgave/);
    expect(
      await page.evaluate(
        async () => (await indexedDB.databases()).find((d) => d.name === 'noegletavlen.egne')?.version,
      ),
    ).toBe(99);
  });

  test('what is restored is there until the page is closed', async ({ page, context }) => {
    await listed(page, ledige());
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem alt i én fil' }).click();
    const backup = readFileSync(await (await download).path());
    await page.close();
    const closed = await context.newPage();
    await closed.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await closed.goto('./#/egne');
    await closed.getByLabel('Gendan fra fil').setInputFiles({
      name: 'kopi.jsonl.gz',
      mimeType: 'application/gzip',
      buffer: backup,
    });
    await expect(row(closed, 'Ledige 2023')).toBeVisible();
    await row(closed, 'Ledige 2023').getByRole('link').click();
    await closed.getByRole('link', { name: NEW_INDICATOR.name.da }).click();
    await expect(closed.getByRole('heading', { level: 1 })).toHaveText(NEW_INDICATOR.name.da);
    await expect(closed.getByRole('figure')).toBeVisible();
  });
});

test.describe('in the single file', () => {
  test.use({ baseURL: 'file:///' });

  test('they are kept as on the site', async ({ page }) => {
    const made = memoryStore('refused');
    const { dataset, files } = ledige();
    await made.put(dataset, files);
    const backup = Buffer.from(await (await writeBackup(made, new Date())).arrayBuffer());
    await page.goto(`${pathToFileURL('dist/noegletavlen.html').href}#/egne`);
    await page
      .getByLabel('Gendan fra fil')
      .setInputFiles({ name: 'x.gz', mimeType: 'application/gzip', buffer: backup });
    await expect(row(page, 'Ledige 2023')).toBeVisible();
    await page.goto('about:blank');
    await page.goto(`${pathToFileURL('dist/noegletavlen.html').href}${NEW}`);
    // A slow machine is not what is tested.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW_INDICATOR.name.da, {
      timeout: 20_000,
    });
    await expect(page.getByText('Tallene er egne tal. De ligger kun i denne browser.')).toBeVisible();
  });
});
