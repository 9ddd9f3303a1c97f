import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import writeXlsxFile, { type Sheet } from 'write-excel-file/universal';
import {
  JOBINDSATS,
  JOBINDSATS_JSON,
  MUNICIPALITY_NAMES,
  statistikbanken,
  windows1252,
} from '../importTables';
import { expectAccessible } from './axe';
import { expect, follow, open, settled, test } from './fixtures';
import {
  chooseFile,
  dropFile,
  expectStep,
  keptNames,
  largeFile,
  pasteCells,
  readAs,
  reportNumber,
  step,
} from './importFiles';

const PAGE = '#/egne/indlaes';
const NEW = 'Lav et nyt nøgletal …';

/** Says what a head does not: a new indicator's unit and theme. */
async function describeNew(fields: Page | Locator, unit = 'personer'): Promise<void> {
  await fields.getByLabel('Enhed').selectOption(unit);
  await fields.getByLabel('Tema').selectOption('ledighed');
}

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'noegletavlen-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a table of all municipalities with three misspelt: mapped, reported, mended, kept and shown', async ({
  page,
}) => {
  test.slow();
  const names = MUNICIPALITY_NAMES.map(
    (name) =>
      ({
        Aarhus: 'Århus',
        Faxe: '320',
        København: 'Købenavn',
        Odense: 'Odensee',
        Herning: 'Hernign',
      })[name] ?? name,
  );
  await open(page, PAGE);
  await page.getByLabel('Vælg fil').focus();
  await expect(page.getByLabel('Vælg fil')).toBeFocused();
  await chooseFile(page, 'AUS08.csv', statistikbanken(names));
  await expectStep(page, 'Hvordan skal kolonnerne læses?');
  await expect(
    page.getByText('Statistikbanken: områder i OMRÅDE, perioder i TID og tal i INDHOLD.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Læs filen' })).toBeDisabled();
  // From the heading, Tab goes to the table, its columns, and what they are.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('OMRÅDE')).toBeFocused();
  await page.getByLabel('Nøgletal', { exact: true }).selectOption({ label: NEW });
  await page.getByLabel('Navn').fill('Bruttoledige');
  await describeNew(page);
  // The figures and their chart follow what is said.
  const preview = page.locator('[data-preview]');
  await expect(preview.getByText('København · januar 2023')).toHaveCount(0);
  await expect(preview.getByText(/^Frederiksberg · januar 2023 · \d+\spersoner$/)).toBeVisible();
  await expect(preview.getByRole('application', { name: 'Graf af de første rækker' })).toBeVisible();
  await expectAccessible(page, 'mapping');
  await page.getByRole('button', { name: 'Læs filen' }).click();

  await expectStep(page, 'Det står der i AUS08.csv');
  await expect(reportNumber(page, 'Rækker læst')).toHaveText('294');
  await expect(reportNumber(page, 'Tal, der kan bruges')).toHaveText('285');
  await expect(reportNumber(page, 'Afvist')).toHaveText('9');
  await expect(page.getByText('Kommuner, der ikke er med: København, Odense og Herning')).toBeVisible();
  await page.getByText('Skrevet på en anden måde i filen').click();
  await expect(page.getByText('”Århus” er læst som Aarhus')).toBeVisible();
  await expect(page.getByText('”320” er læst som Faxe')).toBeVisible();
  await expectAccessible(page, 'report');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent alt det afviste (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('AUS08-afvist.csv');
  const rejected = readFileSync(await download.path(), 'utf8');
  expect(rejected.trim().split('\n')).toHaveLength(10);
  expect(rejected).toContain('Odensee');

  for (const [wrong, right] of [
    ['Købenavn', 'København'],
    ['Odensee', 'Odense'],
    ['Hernign', 'Herning'],
  ] as const) {
    await page.getByLabel(`Hvad er ”${wrong}”?`).selectOption({ label: `Det er ${right}` });
  }
  await expect(page.getByRole('button', { name: /^Behold de/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Læs filen igen' }).first().click();
  await expect(reportNumber(page, 'Afvist')).toHaveText('0');
  await expect(page.getByText('Alle 98 kommuner')).toBeVisible();
  await expectStep(page, 'Det står der i AUS08.csv');
  await page.getByLabel('Navn').fill('Bruttoledige, foråret 2023');
  await page.getByRole('button', { name: 'Behold alle 294 tal' }).click();

  await expectStep(page, '”Bruttoledige, foråret 2023” er gemt');
  await expectAccessible(page, 'kept');
  await page.getByRole('link', { name: 'Bruttoledige' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^København: 102/ })).toBeVisible();
  await settled(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /^København: 102/ })).toBeVisible();
  await settled(page);

  // The same file once more: set as it was the last time, which is seen first, and known again.
  await follow(page, PAGE);
  await chooseFile(page, 'AUS08.csv', statistikbanken(names));
  await expectStep(page, 'Hvordan skal kolonnerne læses?');
  await expect(page.getByText('”Hernign” læses som Herning.')).toBeVisible();
  await expectAccessible(page, 'mapping by an earlier file');
  await page.getByRole('button', { name: 'Læs filen' }).click();
  await expectStep(page, 'Det står der i AUS08.csv');
  await expect(
    page.getByText('De samme tal ligger her allerede som ”Bruttoledige, foråret 2023”.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Behold intet' }).click();
  await expectStep(page, 'Vælg en fil');
  await expect(page.getByText('Intet er gemt, og det, der var her før, er urørt.')).toBeVisible();
  expect(await keptNames(page)).toEqual(['Bruttoledige, foråret 2023']);
});

test('each way to bring a table in, one after another', async ({ page }) => {
  const begin = async () => {
    await page.getByRole('button', { name: 'Behold intet' }).click();
    await expectStep(page, 'Vælg en fil');
  };
  await open(page, PAGE);
  await test.step('the template, as it can be had, with the list of names', async () => {
    const taken = async (button: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return readFileSync(await (await download).path());
    };
    expect((await taken('Hent gyldige navne')).toString()).toContain('Aarhus');
    await chooseFile(page, 'skabelon.csv', await taken('Hent skabelon'));
    await expectStep(page, 'Det står der i skabelon.csv');
    await expect(reportNumber(page, 'Afvist')).toHaveText('0');
    await begin();
  });
  await test.step('JSON', async () => {
    await chooseFile(page, 'Y30R21.json', JOBINDSATS_JSON);
    await expectStep(page, 'Det står der i Y30R21.json');
    await begin();
  });
  await test.step('a workbook, whose sheet can be chosen', async () => {
    const row = (...cells: (string | number)[]) => cells.map((value) => ({ value }));
    const sheets: Sheet<Blob>[] = [
      { sheet: 'Kommuner', data: [row('Kommune', 'År', 'Antal'), row('Faxe', 2022, 600)] },
      {
        sheet: 'Lande',
        data: [
          row('Område', 'År', 'Antal'),
          row('Hele landet', 2022, 90500),
          row('Hele landet', 2023, 91000),
        ],
      },
    ];
    const blob = await writeXlsxFile(sheets).toBlob();
    await chooseFile(page, 'tal.xlsx', Buffer.from(await blob.arrayBuffer()));
    await expect(page.getByLabel('Ark')).toHaveValue('Kommuner');
    await page.getByLabel('Ark').selectOption('Lande');
    await expect(page.getByRole('cell', { name: 'Hele landet' }).first()).toBeVisible();
    await readAs(page, 'fuldtidsledighed');
    await expectStep(page, 'Det står der i tal.xlsx');
    await expect(reportNumber(page, 'Rækker læst')).toHaveText('2');
    await begin();
  });
  await test.step('a wide table that is pasted: heads are periods', async () => {
    await pasteCells(page, 'Kommune\t2021\t2022\t2023\nFaxe\t10\t11\t12\nIshøj\t20\t21\t22\n');
    await expectStep(page, 'Hvordan skal kolonnerne læses?');
    await expect(
      page.getByText('En tabel: områder i Kommune og en kolonne for hver periode fra 2021 til 2023.'),
    ).toBeVisible();
    await expect(page.getByLabel('2022', { exact: true })).toHaveValue('periodValue');
    await readAs(page, 'fuldtidsledighed');
    await expectStep(page, 'Det står der i det indsatte');
    await expect(reportNumber(page, 'Tal, der kan bruges')).toHaveText('6');
    await begin();
  });
  await test.step('cells pasted into the field, and a file dropped on the list of own figures', async () => {
    await page.getByRole('button', { name: 'Indsæt fra regneark' }).press('Enter');
    await page.getByLabel('Celler fra et regneark').fill('Kommune\tÅr\tTal\nFaxe\t2023\t10\n');
    await page.getByRole('button', { name: 'Læs det indsatte' }).click();
    await expectStep(page, 'Hvordan skal kolonnerne læses?');
    // It is there as it was left.
    await follow(page, '#/egne');
    await page.getByRole('link', { name: 'Indlæs tal' }).click();
    await expect(step(page)).toHaveText('Hvordan skal kolonnerne læses?');
    await page.getByRole('button', { name: 'Vælg en anden fil' }).click();
    await follow(page, '#/egne');
    await dropFile(page, 'sluppet.csv', statistikbanken(['Faxe']));
    await expectStep(page, 'Hvordan skal kolonnerne læses?');
    expect(new URL(page.url()).pathname).toBe('/egne/indlaes/');
  });
  await test.step('a file that cannot be read, which is found at its end', async () => {
    await page.getByRole('button', { name: 'Vælg en anden fil' }).click();
    const rows = 'Faxe;2023;1\n'.repeat(50_000);
    await chooseFile(page, 'fil.csv', `OMRÅDE;TID;INDHOLD\nFaxe;2023;1\n"Ishøj;2023;2\n${rows}`);
    await readAs(page, 'fuldtidsledighed');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(
      /Et anførselstegn begynder og slutter ikke.*Det begynder omkring linje 3/s,
    );
    await expect(alert).toContainText('Intet er gemt, og det, der var her før, er urørt.');
    await expect(step(page)).toBeFocused();
    await page.getByRole('button', { name: 'Vælg en anden fil' }).click();
    await expect(page.getByLabel('Vælg fil')).toBeVisible();
  });
});

test('reading can be stopped in the middle: nothing is kept, and it can be gone on with', async ({
  page,
}) => {
  test.slow();
  const path = join(folder, 'stor.csv');
  largeFile(path, 1_500_000);
  await open(page, PAGE);
  await page.getByLabel('Vælg fil').setInputFiles(path);
  await readAs(page, 'fuldtidsledighed');
  // In the page itself, where no part of it is missed: a slow test would come when it is done.
  await page.waitForFunction(() => {
    const part = document.querySelector('[role="progressbar"]');
    if (!/\d rækker, \d+.% af filen/.test(part?.getAttribute('aria-valuetext') ?? '')) return false;
    part?.parentElement?.querySelector('button')?.click();
    return true;
  });
  await expectStep(page, 'Vælg en fil');
  await expect(page.getByText('Læsningen er afbrudt. Intet er gemt')).toBeVisible();
  await page.getByRole('button', { name: 'Gå videre med den' }).click();
  await expect(step(page)).toContainText('stor.csv');
  // The page is left in the middle, and later the tab is closed in the middle.
  await page.getByRole('link', { name: 'Kilder' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kilder' })).toBeVisible();
  await page.goBack();
  // It goes on meanwhile, and may have come to its end.
  await expect(step(page)).toContainText('stor.csv');
  const { url, context } = { url: page.url(), context: page.context() };
  await page.close();
  const next = await context.newPage();
  await next.goto(url);
  expect(await keptNames(next)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('every step of a table with a column for each measure fits', async ({ page }) => {
    const fits = async (where: string) => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        // What is drawn to size follows a moment later.
        await expect
          .poll(
            () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `${where}, ${width} px`,
          )
          .toBeLessThanOrEqual(0);
      }
      await expectAccessible(page, where);
    };
    await open(page, PAGE);
    await fits('choose');
    await chooseFile(page, 'kontanthjaelp.csv', windows1252(JOBINDSATS));
    await expectStep(page, 'Hvordan skal kolonnerne læses?');
    const persons = page.getByRole('group', { name: 'Tallene i Antal personer' });
    await persons.getByLabel('Nøgletal', { exact: true }).selectOption({ label: NEW });
    await expect(persons.getByLabel('Navn')).toHaveValue('Antal personer');
    await expect(persons.getByLabel('Enhed')).toHaveValue('personer');
    await persons.getByLabel('Tema').selectOption('forsoergelse');
    const full = page.getByRole('group', { name: 'Tallene i Antal fuldtidspersoner' });
    await full.getByLabel('Nøgletal', { exact: true }).selectOption('ydelse-fuldtidspersoner');
    await full.getByLabel('Gruppe').selectOption({ label: 'Kontanthjælp' });
    await expect(page.locator('[data-preview]').getByRole('application')).toBeVisible();
    await fits('mapping');
    // The third is not wanted.
    await page
      .getByLabel('Fuldtidspersoner i pct. af arbejdsstyrken', { exact: true })
      .selectOption('ignore');
    await page.getByRole('button', { name: 'Læs filen' }).click();
    await expectStep(page, 'Det står der i kontanthjaelp.csv');
    await expect(reportNumber(page, 'Tal, der kan bruges')).toHaveText('7');
    await expect(reportNumber(page, 'Mangler i filen')).toContainText('1 skjult');
    await fits('report');
    await page.getByRole('button', { name: 'Ret, hvordan kolonnerne læses' }).click();
    await expectStep(page, 'Hvordan skal kolonnerne læses?');
    await expect(persons.getByLabel('Navn')).toHaveValue('Antal personer');
  });
});
