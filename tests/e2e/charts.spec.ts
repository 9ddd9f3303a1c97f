import type { Locator, Page } from '@playwright/test';
import { chart, expect, open, readout, test } from './fixtures';

const PHONE = { width: 390, height: 844 };
const HINT = 'Peg på grafen for at aflæse den.';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function box(locator: Locator): Promise<Box> {
  const found = await locator.boundingBox();
  if (!found) throw new Error(`${locator} is not in view`);
  return found;
}

/** The number at a place of the axis or beside a point. */
const mark = (page: Page, text: string) => chart(page).getByText(text, { exact: true });

test('pointing at a chart reads out the value there', async ({ page }) => {
  await open(page, '#/noegletal/star-placering?omr=faxe');
  await expect(readout(page)).toHaveText(HINT);
  await mark(page, '74').hover({ force: true });
  await expect(readout(page)).toHaveText('Faxe nr. 74 · januar 2020 – december 2020');
  const area = await box(chart(page));
  await page.mouse.move(area.x + area.width * 0.08, area.y + area.height / 2);
  await expect(readout(page)).toContainText('nr. 57');
  await page.mouse.move(area.x, area.y - 60);
  await expect(readout(page)).toHaveText(HINT);
});

test('pointer and keyboard read the same value', async ({ page }) => {
  await open(page, '#/noegletal/budgetafvigelse?omr=herlev');
  const bar = chart(page).locator('[data-mark=bar]').nth(2);
  await bar.hover({ force: true });
  const pointed = (await readout(page).textContent())?.split(' · ')[0];
  await page.mouse.move(0, 0);
  await chart(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(readout(page)).toContainText(pointed ?? 'nothing was read');
});

test('a line that is pressed stands out, in the address too, and can be let go', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-arbejdstid');
  const line = chart(page).locator('path[data-mark=line]').nth(1);
  const box = await line.boundingBox();
  if (!box) throw new Error('The line is not in view');
  // The second line is that of those who work more hours: the lower edge of its box is its lowest value.
  await page.mouse.click(box.x + 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/fokus=faxe\.[a-z-]+\.faktisk/);
  await expect(page.getByRole('button', { name: /er fremhævet\. Fremhæv ingen$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /er fremhævet/ })).toBeVisible();
  await expect(chart(page).locator('path[data-mark=line][stroke-width="16"]')).toHaveCount(1);
  await page.getByRole('button', { name: /Fremhæv ingen/ }).click();
  await expect(page).not.toHaveURL(/fokus/);
  // The same by keyboard.
  await chart(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/fokus=faxe\.arbejdstid-op\.faktisk/);
});

test('choosing and removing areas changes the chart and the address', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-ledighed?omr=faxe');
  await expect(page).toHaveURL(/\?omr=faxe$/);
  await page.getByRole('button', { name: 'Tilføj område' }).click();
  await page.getByRole('searchbox', { name: 'Find område' }).fill('hele');
  await page.getByRole('checkbox', { name: 'Hele landet' }).check();
  await expect(page).toHaveURL(/\?omr=faxe,hele-landet$/);
  await expect(chart(page).getByText(/^Hele landet/)).toBeVisible();
  await page.getByRole('button', { name: 'Luk' }).click();
  await page.getByRole('button', { name: 'Fjern Faxe' }).click();
  await expect(page).toHaveURL(/\?omr=hele-landet$/);
  await expect(page.getByRole('list', { name: 'Områder' }).getByRole('link')).toHaveText(['Hele landet']);
  await expect(page.getByRole('tabpanel')).not.toContainText('10,7');
});

test.describe('by touch', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('a tap on a chart reads out the value, and it stays to be read', async ({ page }) => {
    await open(page, '#/noegletal/star-placering?omr=faxe');
    await chart(page).scrollIntoViewIfNeeded();
    const at = await box(mark(page, '74'));
    await page.touchscreen.tap(at.x + at.width / 2, at.y + at.height);
    await expect(readout(page)).toContainText('Faxe nr. 74 · januar 2020 – december 2020');
  });
});
