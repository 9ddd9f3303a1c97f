import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { writeBackup } from '../../src/dataset/store/own/backup';
import { memoryStore } from '../../src/dataset/store/own/memoryStore';
import { OWN_FILE_COLUMNS } from '../../src/views/own/datasetCsv';
import { ledige, NEW_INDICATOR, type Seed, seed, unreadable, verdictFigures } from '../ownSeeds';
import { expectAccessible } from './axe';
import { chartSlide, deckOf, keep } from './decksOf';
import { expect, follow, open, test, watch } from './fixtures';
import { keepOwn } from './ownData';

const OWN = '#/egne';
/** How long the build under test waits before it clears away what was deleted; see `vite.config.ts`. */
const REST_MS = Number(process.env.REST_MS ?? 5_000);
const CHART = '#/noegletal/fuldtidsledighed?omr=faxe,aarhus';
const NEW = `#/noegletal/${NEW_INDICATOR.id}`;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');
/** The data set of a name in the list. */
function row(page: Page, name: string): Locator {
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
/** The address of what is presented from a place. */
const presented = (place: string) => `#/praesenter?af=${encodeURIComponent(place.slice(1))}`;

/** An own data set as one file, made without a browser. */
async function backup(
  { dataset, files } = ledige(),
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const store = memoryStore('refused');
  await store.put(dataset, files);
  const buffer = Buffer.from(await (await writeBackup(store, new Date())).arrayBuffer());
  return { name: 'kopi.jsonl.gz', mimeType: 'application/gzip', buffer };
}

/** Has the browser keep nothing own. */
async function refuse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
}

test('own figures are there after a reload, and their pages can be used by everybody', async ({ page }) => {
  await listed(page, ledige());
  await page.reload();
  await expect(row(page, 'Ledige 2023')).toContainText('8 tal · 2 nøgletal');
  const hashes = ['#/kilder/eget-ledige-2026-11-22', CHART, `${CHART}&vis=tabel`, OWN];
  for (const hash of hashes) {
    await follow(page, hash, { all: true });
    await expectAccessible(page, hash);
  }
  await test.step('renaming', async () => {
    await page.getByRole('button', { name: 'Omdøb Ledige 2023' }).click();
    await expect(page.getByRole('textbox', { name: 'Navn' })).toBeFocused();
    await expectAccessible(page, 'renaming');
    await page.keyboard.press('Escape');
    await expect(row(page, 'Ledige 2023')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Omdøb Ledige 2023' })).toBeFocused();
  });
  await test.step('deleting and bringing back', async () => {
    await page.getByRole('button', { name: 'Slet Ledige 2023' }).click();
    await expect(page.getByText('Ledige 2023 er slettet.')).toBeVisible();
    await expect(row(page, 'Ledige 2023')).toHaveCount(0);
    await expectAccessible(page, 'deleted');
    const undo = page.getByRole('button', { name: 'Fortryd' });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(row(page, 'Ledige 2023')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ledige 2023' })).toBeFocused();
    await expect(page.getByText('er slettet.')).toHaveCount(0);
  });
});

test('on slides, in what is taken out and in another page, own figures are marked as own', async ({
  page,
  context,
}) => {
  await keepOwn(page, ledige());
  const deck = { ...deckOf(), slides: [chartSlide(NEW.slice(1))] };
  await keep(page, deck);
  await open(page, CHART);
  await test.step('taken out, with a word to whoever shares it', async () => {
    await page.getByRole('button', { name: 'Hent eller kopiér' }).click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByText(/^Nogle af tallene er egne tal, som kun ligger i denne browser/),
    ).toBeVisible();
    await expect(
      dialog.getByText(/^Egne tal ligger kun i denne browser. På en anden hjemmeside/),
    ).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'Henvisning' })).toHaveValue(
      /Danmarks Statistik: ”Ledige 2023”, hentet .*egne tal/,
    );
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'CSV, dansk' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv).toMatch(/Aarhus;2023-08;3,1;.*egne tal/);
    expect(csv).not.toMatch(/Faxe;2023-08;2,4;.*egne tal/);
    await page.keyboard.press('Escape');
  });
  await test.step('on slides, and where a deck with them is shared', async () => {
    await follow(page, presented(NEW));
    await expect(
      page.getByText(/^Kilde: Danmarks Statistik, Ledige 2023 \(22.11.2026, egne tal\)/),
    ).toBeVisible();
    await expect(page.getByText('Tallene er egne tal.', { exact: false })).toBeVisible();
    await expect(page.getByText('kun i denne browser')).toHaveCount(0);
    await follow(page, presented('#/kilder/eget-ledige-2026-11-22'));
    await expect(page.getByText('1 / 2')).toBeVisible();
    await follow(page, `#/praesentationer/${deck.id}`);
    await expect(page.getByText(/andre, der åbner linket eller filen, ser den uden dem/)).toBeVisible();
  });
  await test.step('in another page they are there for their owner, and others are told that they are not', async () => {
    await page.goto('about:blank');
    await page.goto(`./?embed=1${NEW}`);
    await expect(page.getByText('Tallene er egne tal. De ligger kun i denne browser.')).toBeVisible();
    const other = await context.browser()?.newPage({ locale: 'da-DK' });
    if (!other) throw new Error('no browser');
    await other.goto(page.url());
    await expect(other.getByText(/egne tal, som kun ligger i den browser/)).toBeVisible();
    await other.close();
  });
});

test('what a municipality’s page is headed by is said on slides too, where there is room for it', async ({
  page,
}) => {
  await keepOwn(page, verdictFigures());
  await open(page, '#/kommune/faxe');
  await expect(page.getByRole('region', { name: 'Kræver opmærksomhed' })).toContainText('egne tal');
  await expectAccessible(page, 'area with own figures in its verdict');

  await page.setViewportSize({ width: 1280, height: 720 });
  await follow(page, `${presented('#/kommune/faxe')}&sprog=en`);
  await page.keyboard.press('PageDown');
  const points = page.locator('[data-stage=shown]').getByRole('listitem');
  await expect(points).toHaveCount(5);
  await expect(points.filter({ hasText: '10.1%' })).toContainText('October 2023 · own figures');
  const last = await points.last().boundingBox();
  const foot = await page
    .getByText(/^Source: /)
    .first()
    .boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);

  await follow(page, `${presented('#/noegletal/fuldtidsledighed?omr=faxe')}&sprog=da`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('2,4\u00A0%');
  await expect(
    page.getByText(/For Faxe, august 2023, står der et andet sted 2,9\u00A0% \(.*egne tal\)/),
  ).toBeVisible();
  await follow(page, `${presented('#/noegletal/star-placering?omr=faxe')}&sprog=da`);
  await expect(page.getByText(/Firkanterne i grafen er egne tal om det samme/)).toBeVisible();
});

test('own figures that cannot be read are told of under a chart, on slides and in another page', async ({
  page,
}) => {
  const LOST = 'Nogle egne tal kunne ikke læses og er ikke med.';
  const FAXE = '#/noegletal/fuldtidsledighed?omr=faxe,hele-landet';
  await keepOwn(page, unreadable());
  await open(page, FAXE);
  await expect(page.getByRole('application')).toHaveAccessibleName(/^Faxe og hele landet/);
  await expect(page.getByText(`${LOST} Genindlæs siden.`)).toBeVisible();
  await expectAccessible(page, 'own figures unread');
  await follow(page, presented(FAXE));
  await expect(page.getByText(LOST)).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`./?embed=1${FAXE}`);
  await expect(page.getByText(LOST)).toBeVisible();
});

test('they are taken out as CSV and as one file, which another browser takes back', async ({
  page,
  context,
  baseURL,
}) => {
  await listed(page, ledige());
  const taken = async (button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return download;
  };
  const restore = (where: Page, buffer: Buffer) =>
    where
      .getByLabel('Gendan fra fil')
      .setInputFiles({ name: 'kopi.jsonl.gz', mimeType: 'application/gzip', buffer });

  const table = await taken('Hent som CSV: Ledige 2023');
  expect(table.suggestedFilename()).toBe('ledige-2023.csv');
  const lines = readFileSync(await table.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(9);
  expect(lines[0]).toBe(`\uFEFF${OWN_FILE_COLUMNS.join(';')}`);
  expect(lines.at(-1)).toContain(';Faxe;egne-borgere;alle;faktisk;2023-08;22;');

  const file = await taken('Gem alt i én fil');
  expect(file.suggestedFilename()).toMatch(/^noegletavlen-egne-tal-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  const whole = readFileSync(await file.path());
  await restore(page, whole);
  await expect(
    said(page).filter({ hasText: 'Der var ikke noget nyt i filen. 1 var her i forvejen.' }),
  ).toBeVisible();
  for (const no of [Buffer.from('\x89PNG\r\n'), Buffer.alloc(0)]) {
    await restore(page, no);
    await expect(page.getByRole('alert')).toHaveText(
      'Det er ikke en fil med egne tal fra Nøgletavlen. Dine egne tal er, som de var.',
    );
  }
  await expect(row(page, 'Ledige 2023')).toBeVisible();

  const other = await context.browser()?.newPage({ locale: 'da-DK', baseURL: baseURL ?? '' });
  if (!other) throw new Error('no browser');
  const problems = await watch(other, new URL(baseURL ?? '').origin);
  await open(other, OWN);
  await restore(other, whole);
  await expect(said(other).filter({ hasText: '1 datasæt er gendannet.' })).toBeVisible();
  await expect(row(other, 'Ledige 2023')).toContainText('8 tal · 2 nøgletal');
  await open(other, NEW);
  await expect(main(other)).toContainText(NEW_INDICATOR.name.da);
  expect(problems).toEqual([]);
  await other.close();
});

test('another window follows, and what is deleted is cleared away when no window can bring it back', async ({
  page,
  context,
}) => {
  await listed(page, ledige(), seed('andre', [{ area: 'odense', value: 4 }], { name: 'Andre tal' }));
  const other = await context.newPage();
  await open(other, NEW);
  await expect(main(other)).toContainText(NEW_INDICATOR.name.da);
  const shown = page.getByRole('checkbox', { name: 'Vises: Ledige 2023' });
  await shown.uncheck();
  await expect(title(other)).toHaveText('Nøgletallet findes ikke');
  await shown.check();
  await expect(main(other)).toContainText(NEW_INDICATOR.name.da);
  await follow(other, OWN);
  await expect(row(other, 'Ledige 2023')).toBeVisible();
  const remove = page.getByRole('button', { name: 'Slet Ledige 2023' });
  await remove.click();
  await expect(row(other, 'Ledige 2023')).toHaveCount(0);
  // What can be brought back in one window is not cleared away by another that opens, or keeps something.
  await other.reload();
  await expect(row(other, 'Andre tal')).toBeVisible();
  const third = seed('tredje', [{ area: 'odense', value: 5 }], { name: 'Tredje tal' });
  await other.getByLabel('Gendan fra fil').setInputFiles(await backup(third));
  await expect(row(page, 'Tredje tal')).toBeVisible();
  await other.waitForTimeout(REST_MS + 1_000);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(row(other, 'Ledige 2023')).toBeVisible();

  await remove.click();
  await expect(row(page, 'Ledige 2023')).toHaveCount(0);
  await page.goto('about:blank');
  await open(other, NEW);
  await expect(title(other)).toHaveText('Nøgletallet findes ikke');
  const left = () =>
    other.evaluate(async () => {
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
      'egne/eget-tredje-2026-11-22/noegletal/fuldtidsledighed',
      'egne/eget-tredje-2026-11-22/omraader/odense',
    ]);
  await other.close();
});

test('where the browser keeps nothing, it is said, and what is restored is there until the page is closed', async ({
  page,
}) => {
  await refuse(page);
  await open(page, OWN);
  await expect(
    page.getByRole('alert').filter({ hasText: 'Browseren vil ikke gemme egne tal.' }),
  ).toBeVisible();
  await page.getByLabel('Gendan fra fil').setInputFiles(await backup());
  await row(page, 'Ledige 2023').getByRole('link').click();
  await page.getByRole('link', { name: NEW_INDICATOR.name.da }).click();
  await expect(main(page)).toContainText(NEW_INDICATOR.name.da);
  await expect(page.getByRole('figure')).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveText('Nøgletallet findes ikke');
});

test.describe('in the single file', () => {
  test.use({ baseURL: 'file:///' });

  test('they are kept as on the site', async ({ page }) => {
    await page.goto(`${pathToFileURL('dist/noegletavlen.html').href}#/egne`);
    await page.getByLabel('Gendan fra fil').setInputFiles(await backup());
    await expect(row(page, 'Ledige 2023')).toBeVisible();
    await page.goto('about:blank');
    await page.goto(`${pathToFileURL('dist/noegletavlen.html').href}${NEW}`);
    // A slow machine is not what is tested.
    await expect(main(page)).toContainText(NEW_INDICATOR.name.da, {
      timeout: 20_000,
    });
    await expect(page.getByText('Tallene er egne tal. De ligger kun i denne browser.')).toBeVisible();
  });
});
