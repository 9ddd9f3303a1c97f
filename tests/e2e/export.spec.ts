import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { loadDataset } from '../../src/build/dataFolder';
import { unneutral } from '../../src/dataset/csv/neutral';
import type { Dataset } from '../../src/dataset/read/dataset';
import { english } from '../views';
import { expectAccessible } from './axe';
import { expect, follow, open, test } from './fixtures';
import { serveMade } from './madeData';

const CHART = '#/noegletal/star-placering?omr=faxe';
const OPEN = 'Hent eller kopiér';

/** Faxe's ranks on the list in the order of their periods, and the one that joined their page. */
const RANKS = loadDataset()
  .observations.filter(
    ({ area, indicator }) =>
      area === 'faxe' && ['star-placering', 'star-placering-sydoestsjaelland'].includes(indicator),
  )
  .sort((a, b) => a.period.localeCompare(b.period));

const dialog = (page: Page) => page.getByRole('dialog', { name: OPEN });
const status = (page: Page) => page.getByRole('dialog').getByRole('status');

/** Opens the dialog on a page; a page that stands already is left by a link, and its dialog closed. */
async function openDialog(page: Page, hash: string): Promise<Locator> {
  if (page.url() === 'about:blank') await open(page, hash);
  else {
    await page.keyboard.press('Escape');
    await follow(page, hash);
  }
  await page.getByRole('button', { name: OPEN }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

/** Presses a button of the open dialog and reads the file that it saves. */
async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer; path: string }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ]);
  await expect(status(page)).toContainText(saved.suggestedFilename());
  const path = await saved.path();
  return { name: saved.suggestedFilename(), bytes: readFileSync(path), path };
}

/** The rows of a CSV file by the names of their columns. */
function parsed(bytes: Buffer | Uint8Array, delimiter: string): Record<string, string>[] {
  const text = Buffer.from(bytes).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const byPeriod = <T>(rows: readonly T[], period: (row: T) => unknown): T[] =>
  [...rows].sort((a, b) => String(period(a)).localeCompare(String(period(b))));

// What the files hold is told in `tests/unit/dataset/export`; here they are those of the chart in view.
test('files of a chart hold the figures of its sources: Excel, JSON-stat, ZIP, and CSV, whose links lead to them', async ({
  page,
}) => {
  await openDialog(page, CHART);
  const excel = await save(page, 'Excel');
  expect(excel.name).toBe('noegletavlen-star-placering-faxe-2019-2023.xlsx');
  const [figures, about] = await readXlsxFile(excel.path);
  const [head = [], ...cells] = figures?.data ?? [];
  const column = (title: string) => head.indexOf(title);
  const sorted = byPeriod(cells, (row) => row[column('Periode')]);
  expect(sorted.map((row) => row[column('Værdi')])).toEqual(RANKS.map((o) => o.value));
  expect(sorted.map((row) => row[column('Periode')])).toEqual(RANKS.map((o) => o.period));
  expect(about?.data.flat()).toContain(page.url());

  const jsonStat = await save(page, 'JSON-stat 2.0');
  expect(jsonStat.name).toBe('noegletavlen-star-placering-faxe-2019-2023.json');
  const cube = JSONstat(JSON.parse(jsonStat.bytes.toString('utf8')));
  expect(cube.value.filter((value) => value !== null)).toHaveLength(RANKS.length);

  const zip = await save(page, 'ZIP');
  expect(zip.name).toMatch(/\.zip$/);
  const files = unzipSync(new Uint8Array(zip.bytes));
  const text = strFromU8(files['metadata.json'] ?? new Uint8Array());
  expect(JSON.parse(text)).toMatchObject({
    language: 'da',
    address: page.url(),
    sources: [{ id: 'faxe-2023-11-06', item: '89', figures: RANKS.length }],
  });

  await openDialog(page, '#/noegletal/fleksjob-ledighed?omr=herning');
  const { name, bytes } = await save(page, 'CSV, dansk');
  expect(name).toMatch(/^noegletavlen-fleksjob-ledighed-herning(-[a-z-]+)?-2021-2022\.csv$/);
  const september = (rows: Record<string, string>[]) =>
    rows.find((row) => row.Område === 'Herning' && row.Periode === '2022-09');
  const line = september(parsed(bytes, ';'));
  expect(line).toMatchObject({
    'Nøgletal-id': 'fleksjob-ledighed',
    Værdi: '10,3',
    'Som trykt': '10,3%',
    Punkt: '95',
    Enhed: '%',
  });
  expect(line?.Definition).toContain('visiteret til et fleksjob');
  const international = await save(page, 'CSV, international');
  expect(international.name).toMatch(/-international\.csv$/);
  expect(september(parsed(international.bytes, ','))?.Værdi).toBe('10.3');
  await page.goto('about:blank');
  await page.goto(line?.Link ?? '');
  await expect(page.locator('[data-chosen]')).toContainText('10,3%');
});

test('the clipboard takes the table as a table and as text, and the citation; refused, they stand selected', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, CHART);
  await page.getByRole('button', { name: 'Kopiér tabellen' }).click();
  await expect(status(page)).toHaveText('Tabellen er kopieret');
  const { html, text } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  const lines = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  expect(lines[0]).toEqual(expect.arrayContaining(['Nøgletal', 'Område', 'Periode', 'Værdi', 'Kilde']));
  const value = lines[0]?.indexOf('Værdi') ?? -1;
  expect(
    lines
      .slice(1)
      .map((line) => Number(line[value]))
      .sort(),
  ).toEqual(RANKS.map((o) => o.value).sort());
  // The browser hands on what a program pastes: a table of as many rows.
  const rows = await page.evaluate(
    (pasted) => new DOMParser().parseFromString(pasted, 'text/html').querySelectorAll('tbody tr').length,
    html,
  );
  expect(rows).toBe(RANKS.length);

  await page.getByRole('button', { name: 'Kopiér (Henvisning)' }).click();
  await expect(status(page)).toHaveText('Henvisningen er kopieret');
  const words = await page.evaluate(() => navigator.clipboard.readText());
  expect(words).toContain('Faxe Kommune, Beskæftigelses & Integrationsudvalget');
  expect(words).toContain('punkt 89, ”Orientering om STARs resultatmåling”');
  expect(words).toContain(page.url());

  // What is not granted is refused: it is said, and the text can be copied by hand.
  await context.clearPermissions();
  await context.grantPermissions(['geolocation']);
  await page.getByRole('button', { name: 'Kopiér tabellen' }).click();
  await expect(status(page)).toContainText('Browseren tillod ikke at kopiere.');
  const field = dialog(page).getByLabel('Tabellen som tekst');
  await expect(field).toBeFocused();
  const selected = () =>
    page.evaluate(() => {
      const { activeElement: area } = document;
      return area instanceof HTMLTextAreaElement
        ? area.value.slice(area.selectionStart, area.selectionEnd)
        : '';
    });
  expect(await selected()).toBe(await field.inputValue());
  expect((await selected()).split('\n').length).toBeGreaterThan(RANKS.length);
  await page.getByRole('button', { name: 'Kopiér (Kode til indlejring)' }).click();
  await expect.poll(selected).toMatch(/^<iframe /);
});

test.describe('hostile names', () => {
  const FORMULA = "=cmd|'/C calc'!A0";
  const NAMES = [FORMULA, '@SUM(1+1)', '+1', '-1', '\t=1+1', 'a;=b"c,d', '<script>alert(1)</script>'];
  /** Areas, the indicator and the agenda item are called what attacks a spreadsheet. */
  const renamed = (dataset: Dataset): Dataset => {
    const names = new Map(
      ['faxe', 'ishoej', 'herlev', 'herning', 'holstebro', 'vallensbaek', 'aarhus'].map((id, i) => [
        id,
        NAMES[i] ?? id,
      ]),
    );
    const { codelists } = dataset;
    return {
      ...dataset,
      codelists: {
        ...codelists,
        areas: codelists.areas.map((area) => {
          const name = names.get(area.id);
          return name === undefined ? area : { ...area, name: { da: name, en: name } };
        }),
        indicators: codelists.indicators.map((indicator) =>
          indicator.id === 'fuldtidsledighed'
            ? { ...indicator, definition: { da: FORMULA, en: FORMULA } }
            : indicator,
        ),
      },
      sources: dataset.sources.map((source) => ({ ...source, committee: FORMULA })),
    };
  };
  const AREAS = ['faxe', 'ishoej', 'herlev', 'herning', 'holstebro', 'vallensbaek', 'aarhus'];
  const VALUES = [-2.5, 1e9, 0, -70, 3.25, 12, 4];
  const figures = AREAS.map((area, i) => ({
    area,
    indicator: 'fuldtidsledighed',
    period: '2023-08',
    value: VALUES[i] ?? 0,
    printed: i % 2 === 0 ? '=1+1' : String(VALUES[i]),
    note: { da: FORMULA, en: FORMULA },
  }));
  const RUNS = /^[=+\-@\t\r]/;

  test('are harmless in every file and in the copied table, and numbers stay numbers', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await serveMade(page, figures, renamed);
    await openDialog(page, `#/noegletal/fuldtidsledighed?omr=${AREAS.join(',')}`);

    const rows = parsed((await save(page, 'CSV, dansk')).bytes, ';');
    expect(rows).toHaveLength(figures.length);
    for (const { Værdi: value = '', 'Som trykt': printed = '', ...texts } of rows) {
      expect(value).toMatch(/^-?\d+(,\d+)?$/);
      for (const cell of Object.values(texts)) expect(cell).not.toMatch(RUNS);
      expect(printed).not.toMatch(/^=/);
    }
    const numbers = rows.map((row) => Number(row.Værdi?.replace(',', '.')));
    expect(numbers.sort()).toEqual([...VALUES].sort());
    expect(rows.map((row) => unneutral(row.Område ?? '').trim()).sort()).toEqual(
      NAMES.map((name) => name.trim()).sort(),
    );

    const { bytes, path } = await save(page, 'Excel');
    for (const [name, content] of Object.entries(unzipSync(new Uint8Array(bytes)))) {
      if (name.startsWith('xl/worksheets/')) expect(strFromU8(content)).not.toMatch(/<f[ >]/);
    }
    const sheets = await readXlsxFile(path);
    for (const cell of sheets.flatMap((sheet) => sheet.data.flat())) {
      if (typeof cell === 'string' && !/^-?[\d.]+$/.test(cell)) expect(cell).not.toMatch(RUNS);
    }

    await page.getByRole('button', { name: 'Kopiér tabellen' }).click();
    await expect(status(page)).toHaveText('Tabellen er kopieret');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const [head = [], ...copied] = text
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split('\t'));
    expect(copied).toHaveLength(figures.length);
    for (const row of copied) {
      expect(row).toHaveLength(head.length);
      row.forEach((cell, i) => {
        if (head[i] !== 'Værdi') expect(cell).not.toMatch(RUNS);
      });
    }
  });
});

test.describe('the dialog', () => {
  test('has nothing for axe to find, and fits every size', async ({ page }) => {
    await openDialog(page, CHART);
    const box = page.getByRole('dialog');
    await box.locator('summary').click();
    await expectAccessible(page, 'dansk');
    for (const [width, height] of [
      [390, 844],
      [640, 450],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(
        await box.evaluate((element) => element.scrollWidth - element.clientWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(0);
      // The last button can be reached and is not covered.
      await box.getByRole('button').first().focus();
      const last = box.getByRole('button').last();
      await last.focus();
      await expect(last).toBeInViewport({ ratio: 0.9 });
    }
    await expectAccessible(page, 'small');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press('Escape');
    await follow(page, english(CHART));
    await page.getByRole('button', { name: 'Download or copy' }).click();
    await page.getByRole('dialog').locator('summary').click();
    await expectAccessible(page, 'English');
  });

  test('by keyboard alone: opens, keeps focus, saves, closes, and gives focus back', async ({ page }) => {
    await open(page, CHART);
    const opener = page.getByRole('button', { name: OPEN });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('heading', { name: OPEN })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog(page).getByRole('button', { name: 'Luk' })).toBeFocused();
    // The slide and the pictures come first.
    const pictures = ['PowerPoint', 'PNG, bred', 'PNG, kvadratisk', 'SVG', 'Kopiér billede'];
    for (const name of [...pictures, 'CSV, dansk']) {
      const button = dialog(page).getByRole('button', { name, exact: true });
      await expect(button).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(button).toBeFocused();
    }
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(saved.suggestedFilename()).toMatch(/\.csv$/);
    await expect(status(page)).toContainText('Gemt som noegletavlen-star-placering-faxe');
    // Round and round, Tab never reaches the page behind.
    for (let i = 0; i < 30; i += 1) {
      await page.keyboard.press('Tab');
      const behind = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(behind).toBe(false);
    }
    await page.keyboard.press('Escape');
    // It is closed when nothing is left of it: the browser hides it a moment before.
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Luk' }).click();
    await expect(opener).toBeFocused();
  });

  test.describe('when a part of it cannot be loaded', () => {
    test.use({ expectedErrors: /xlsx|Failed to load resource/ });

    test('it is said, and the rest works', async ({ page }) => {
      await page.route('**/assets/xlsx-*.js', (route) => route.abort());
      await openDialog(page, CHART);
      await dialog(page).getByRole('button', { name: 'Excel' }).click();
      await expect(status(page)).toHaveText('Filen kunne ikke laves. Prøv igen.');
      expect((await save(page, 'CSV, dansk')).name).toMatch(/\.csv$/);
    });
  });
});
