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

test('a single value is a number, never a line', async ({ page }) => {
  await open(page, '#/noegletal/kik-investering');
  const figure = page.getByRole('figure', { name: /Aabenraa: 68 mio\. kr\./ });
  await expect(figure).toContainText('68 mio. kr.');
  await expect(figure).toContainText('periode ikke angivet');
  await expect(page.getByRole('tab')).toHaveText(['Tallet', 'Tabel']);
  await expect(chart(page)).toHaveCount(0);
});

test('ranks run from 1 at the top to 98 at the bottom, and the top is named as the best', async ({
  page,
}) => {
  await open(page, '#/noegletal/star-placering?omr=faxe');
  const [first, middle, last, best] = await Promise.all(
    ['1', '50', '98', 'bedst'].map((text) => box(mark(page, text))),
  );
  if (!first || !middle || !last || !best) throw new Error('The axis lacks a label');
  expect(first.y).toBeLessThan(middle.y);
  expect(middle.y).toBeLessThan(last.y);
  expect(best.y).toBeLessThanOrEqual(first.y);
  // A better rank lies higher.
  expect((await box(mark(page, '26'))).y).toBeLessThan((await box(mark(page, '74'))).y);
});

test('two periods are a slope with both values', async ({ page }) => {
  await open(page, '#/noegletal/deltidsjob-andel');
  const before = await box(mark(page, '5,6 %'));
  const after = await box(chart(page).getByText(/14,7\s%/));
  expect(before.x).toBeLessThan(after.x);
  expect(before.y).toBeGreaterThan(after.y);
  await expect(mark(page, '2. kv. 2017')).toBeVisible();
  await expect(mark(page, '2. kv. 2019')).toBeVisible();
});

test('one period is bars in order of size, with every value', async ({ page }) => {
  await open(page, '#/noegletal/fuldtidsledighed?omr=faxe,hele-landet');
  await expect(page.getByRole('tab')).toHaveText(['Sammenlign', 'Tabel']);
  expect((await box(mark(page, '2,8 %'))).y).toBeLessThan((await box(mark(page, '2,4 %'))).y);
  expect((await box(mark(page, 'Hele landet'))).y).toBeLessThan((await box(mark(page, 'Faxe'))).y);
});

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

test('choosing a group changes the chart and the address; a choice without figures is said', async ({
  page,
}) => {
  await open(page, '#/noegletal/star-placering');
  await page.getByRole('combobox', { name: 'Gruppe' }).selectOption('Kontanthjælp');
  await expect(page).toHaveURL(/gruppe=kontanthjaelp$/);
  await expect(page.getByRole('tabpanel')).toContainText('Placering på STARs rangliste · Kontanthjælp');
  await open(page, '#/noegletal/star-placering?omr=faxe&gruppe=kontanthjaelp');
  await expect(page.getByText('Der er ingen tal for det valgte.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis de områder, der har tal' }).click();
  await expect(chart(page)).toBeVisible();
});

for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    test('the names at the ends of lines overlap neither each other nor the edge', async ({ page }) => {
      await open(page, '#/noegletal/fleksjob-arbejdstid');
      const names = ['I alt', 'Gået op', 'Gået ned', 'Uændret'];
      // The letters without the white around them.
      const extents = await Promise.all(
        names.map((name) =>
          chart(page)
            .locator('text')
            .filter({ hasText: new RegExp(`^${name}`) })
            .evaluate((label: SVGTextElement) => {
              const { x, y, width, height } = label.getBBox();
              return {
                top: y,
                bottom: y + height,
                right: x + width,
                edge: label.ownerSVGElement?.clientWidth ?? 0,
              };
            }),
        ),
      );
      const sorted = extents.sort((a, b) => a.top - b.top);
      for (const [i, { bottom, right, edge }] of sorted.entries()) {
        expect(bottom).toBeLessThanOrEqual(sorted[i + 1]?.top ?? Number.POSITIVE_INFINITY);
        expect(right).toBeLessThanOrEqual(edge);
      }
    });
  });
}

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
