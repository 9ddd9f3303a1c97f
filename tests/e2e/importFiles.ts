/** Files to import, made for the tests in the shapes that publishers give, and the ways to bring them to the page. */
import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { loadDataset } from '../../src/cli/dataFolder';
import { expect } from './fixtures';

const { areas } = loadDataset().codelists;

/** Names of all 98 municipalities. */
export const MUNICIPALITY_NAMES: readonly string[] = areas
  .filter(({ type }) => type === 'kommune')
  .map(({ name }) => name.da);

/** The first months of 2023, as Statistikbanken writes them. */
export const MONTHS = ['2023M01', '2023M02', '2023M03'] as const;

/** A table as Statistikbanken gives it: a value for every area and month, with groups where they are given. */
export function statistikbanken(
  names: readonly string[],
  value: (area: number, month: number) => string | number = (area, month) => 100 + 10 * area + month,
  months: readonly string[] = MONTHS,
): string {
  const rows = names.flatMap((name, area) => months.map((month, i) => `${name};${month};${value(area, i)}`));
  return `\uFEFF${['OMRÅDE;TID;INDHOLD', ...rows].join('\r\n')}\r\n`;
}

/** A table as Jobindsats gives it: a column for each measure. */
export const JOBINDSATS = [
  'Område;Periode;Antal personer;Antal fuldtidspersoner;Fuldtidspersoner i pct. af arbejdsstyrken',
  'Hele landet;2023M01;110.234;90.500;3,1',
  'Hele landet;2023M02;111.020;91.100;3,2',
  'Faxe;2023M01;612;498;2,7',
  'Faxe;2023M02;605;x;2,6',
].join('\r\n');

/** The benchmark of the state as the API of Jobindsats gives it. */
export const JOBINDSATS_JSON = JSON.stringify([
  {
    TableID: 'Y30R21',
    TableName: 'Benchmark af kommunernes indsats',
    Variables: [
      { Name: 'area', Label: 'Område' },
      { Name: 'period', Label: 'Periode' },
      { Name: 'm1', Label: 'Forventet antal' },
      { Name: 'm2', Label: 'Faktisk antal' },
      { Name: 'm3', Label: 'Placering på benchmarkranglisten' },
    ],
    Data: [
      ['Faxe', '2022QMAT02', '1500', '1402', '19'],
      ['Ishøj', '2022QMAT02', '1310', '1390', '85'],
    ],
  },
]);

/** Bytes of a file as Windows wrote it before Unicode. */
export function windows1252(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A file with many rows, large enough for its reading to be met in the middle. */
export function largeFile(path: string, rows: number): void {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `${MUNICIPALITY_NAMES[i % 98]};gruppe ${Math.floor(i / 98) % 100};${1990 + (Math.floor(i / 9800) % 30)}M${String((Math.floor(i / 294000) % 12) + 1).padStart(2, '0')};${i % 997}`,
  );
  writeFileSync(path, `OMRÅDE;YDELSE;TID;INDHOLD\n${lines.join('\n')}\n`);
}

/** Chooses a file, given by its text. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.getByLabel('Vælg fil').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Drops a file on the page as it stands. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName, { type: 'text/csv' }));
      return transfer;
    },
    [name, content] as const,
  );
  // The page may not yet listen.
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer });
    await expect(page.getByText('Slip filen for at læse den')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** Pastes cells outside any field. */
export async function pasteCells(page: Page, cells: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, cells);
}

/** The heading of the step that the reader is at. */
export function step(page: Page): Locator {
  return page.locator('.step-heading');
}

/** Expects a step, which has the focus. */
export async function expectStep(page: Page, name: string | RegExp): Promise<void> {
  await expect(step(page)).toHaveText(name, { timeout: 30_000 });
  await expect(step(page)).toBeFocused();
}

/** Says which known indicator the values are of, or that they are of a new one, and has the file read. */
export async function readAs(page: Page, indicator: string): Promise<void> {
  await expectStep(page, 'Hvordan skal kolonnerne læses?');
  await page.getByLabel('Nøgletal', { exact: true }).selectOption(indicator);
  await page.getByRole('button', { name: 'Læs filen' }).click();
}

/** A number of the report by its name. */
export function reportNumber(page: Page, name: string): Locator {
  return page.locator('.report-numbers > div', { hasText: name }).locator('dd');
}

/** The data sets that the browser keeps, by name, read past the product. */
export async function keptNames(page: Page): Promise<string[]> {
  await page.goto('./#/egne');
  await expect(page.getByRole('heading', { level: 1, name: 'Egne tal' })).toBeVisible();
  await expect(page.getByText(/^(Henter tal) …$/)).toHaveCount(0);
  return page.locator('.own-card h3').allTextContents();
}
