/** Files to import in the browser, and the ways to bring them to the page. */
import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { MUNICIPALITY_NAMES } from '../importTables';
import { expect } from './fixtures';

/** A file with many rows, large enough for its reading to be met in the middle; they repeat themselves. */
export function largeFile(path: string, rows: number): void {
  const block = Array.from(
    { length: 98 * 360 },
    (_, i) =>
      `${MUNICIPALITY_NAMES[i % 98]};${1990 + (Math.floor(i / 98) % 30)}M${String((Math.floor(i / 2940) % 12) + 1).padStart(2, '0')};${i % 997}`,
  ).join('\n');
  writeFileSync(path, `OMRÅDE;TID;INDHOLD\n${`${block}\n`.repeat(Math.ceil(rows / (98 * 360)))}`);
}

/** Chooses a file, given by its text. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.getByLabel('Vælg fil').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Drops a file on the page as it stands. @param asked what the page says while the file is over it */
export async function dropFile(
  page: Page,
  name: string,
  content: string,
  asked = 'Slip filen for at læse den',
): Promise<void> {
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
    await expect(page.getByText(asked)).toBeVisible({ timeout: 500 });
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
  return page.locator('h2[tabindex="-1"]');
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
  return page.locator('dl > div', { hasText: name }).locator('dd');
}

/** The data sets that the browser keeps, by name, read past the product. */
export async function keptNames(page: Page): Promise<string[]> {
  await page.goto('./#/egne');
  await expect(page.getByRole('heading', { level: 1, name: 'Egne tal' })).toBeVisible();
  await expect(page.getByText(/^(Henter tal) …$/)).toHaveCount(0);
  return page.locator('main h3').allTextContents();
}
