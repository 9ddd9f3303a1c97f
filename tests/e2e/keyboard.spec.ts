import type { Locator, Page } from '@playwright/test';
import { chart, expect, open, readout, settled, test } from './fixtures';

/** Presses Tab until `target` has focus. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `within ${most} presses of Tab`).toBeFocused();
}

test('the skip link leads past the menu, and the menu to the pages', async ({ page }) => {
  await open(page, '#/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Gå til indhold' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('combobox', { name: 'Find din kommune' })).toBeFocused();

  await open(page, '#/');
  const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
  await tabTo(page, menu.getByRole('link', { name: 'Kilder' }), 8);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kilder' })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Kilder' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main')).toBeFocused();
});

test('from the overview to Faxe and on to the row of a figure in its source', async ({ page }) => {
  await open(page, '#/');
  const cards = page.getByRole('region', { name: 'Kommuner med referater' });
  await tabTo(page, cards.getByRole('link', { name: 'Faxe', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await settled(page, { all: true });

  const link = page.getByRole('link', { name: 'Referat, punkt 90' }).first();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Kilde til tallet 3,0 %' });
  await expect(sheet).toBeVisible();
  await tabTo(page, sheet.getByRole('link', { name: /^Alle \d+ tal i punkt 90$/ }));
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(link).toBeFocused();

  await open(
    page,
    '#/kilder/faxe-2023-11-06?tal=90.ydelse-andel-arbejdsstyrken.faxe.sygedagpenge.faktisk.2023-08',
  );
  const table = page.getByRole('region', { name: /^Punkt 90/ }).getByRole('table');
  const row = table
    .getByRole('row', { name: /sygedagpenge/i })
    .filter({ has: page.getByRole('cell', { name: 'Faxe', exact: true }) });
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport({ ratio: 1 });
  // However long the item is, it is seen which.
  await expect(page.getByRole('heading', { name: /^Punkt 90/ })).toBeInViewport({ ratio: 1 });
  const background = (of: Locator) =>
    of.getByRole('rowheader').evaluate((cell) => getComputedStyle(cell).backgroundColor);
  const other = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .last();
  expect(await background(row)).not.toBe(await background(other));
});

test('the tabs of an indicator take the arrow keys, Home and End', async ({ page }) => {
  await open(page, '#/noegletal/ydelse-fuldtidspersoner');
  const tab = (name: string) => page.getByRole('tab', { name });
  await tabTo(page, tab('Udvikling'));
  for (const [key, name] of [
    ['ArrowRight', 'Indeks'],
    ['ArrowRight', 'Tabel'],
    ['ArrowRight', 'Udvikling'],
    ['ArrowLeft', 'Tabel'],
    ['Home', 'Udvikling'],
    ['End', 'Tabel'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(name)).toBeFocused();
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tab', { selected: true })).toHaveCount(1);
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
  }
  await expect(page.getByRole('tabpanel').getByRole('table')).toBeVisible();
});

test('Tab passes a chart by in one stop; Enter goes in, arrows move, Esc comes out', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-arbejdstid');
  const hint = 'Peg på grafen for at aflæse den.';
  await expect(chart(page).getByText('jun. 2023')).toBeVisible();
  await tabTo(page, page.getByRole('tab', { name: 'Udvikling' }));
  await page.keyboard.press('Tab');
  await expect(chart(page)).toBeFocused();
  await expect(readout(page)).toHaveText(hint);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Føj til præsentation' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(chart(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(readout(page)).toHaveText('I alt 564 personer · juni 2023');
  await page.keyboard.press('ArrowLeft');
  await expect(readout(page)).toContainText('maj 2023');
  await page.keyboard.press('ArrowDown');
  await expect(readout(page)).toHaveText(/Gået op i arbejdstid \d+\spersoner · maj 2023/);
  await page.keyboard.press('Home');
  await expect(readout(page)).toHaveText('Gået op i arbejdstid 107 personer · januar 2022');
  await page.keyboard.press('End');
  await expect(readout(page)).toHaveText('Gået op i arbejdstid 133 personer · juni 2023');
  await expect(readout(page)).toHaveAttribute('aria-live', 'polite');

  await page.keyboard.press('Escape');
  await expect(readout(page)).toHaveText(hint);
  await expect(chart(page)).toBeFocused();
});

test('going back while reading a chart leaves a chart that works', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-arbejdstid?gruppe=arbejdstid-uaendret');
  await expect(chart(page).getByText('jun. 2023')).toBeVisible();
  await page.getByRole('combobox', { name: 'Gruppe' }).selectOption('Alle grupper');
  await expect(chart(page).getByText(/^I alt/)).toBeVisible();
  await chart(page).focus();
  for (const key of ['Enter', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(readout(page)).toContainText('Gået ned i arbejdstid 80 personer');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Gruppe' })).toHaveValue('arbejdstid-uaendret');
  await expect(chart(page).getByText('jun. 2023')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the area picker opens, takes a choice, closes with Esc, and focus returns', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-ledighed?omr=faxe');
  const opener = page.getByRole('button', { name: 'Tilføj område' });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('searchbox', { name: 'Find område' })).toBeFocused();
  await page.keyboard.type('hern');
  await page.keyboard.press('Tab');
  const herning = page.getByRole('checkbox', { name: 'Herning' });
  await expect(herning).toBeFocused();
  await page.keyboard.press('Space');
  await expect(herning).toBeChecked();
  await expect(page).toHaveURL(/omr=faxe,herning/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Find område' })).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});

test('focus is not lost when an area is removed', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-ledighed?omr=faxe,herning');
  await tabTo(page, page.getByRole('button', { name: 'Fjern Herning' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/omr=faxe$/);
  await expect(page.getByRole('button', { name: 'Fjern Herning' })).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('a button for files shows its focus on whichever page is opened first', async ({ page }) => {
  for (const hash of ['#/egne/indlaes', '#/egne', '#/praesentationer']) {
    await open(page, hash);
    const field = page.locator('input[type="file"]');
    await field.focus();
    await expect(page.locator('label', { has: field }), hash).toHaveCSS('outline-style', 'solid');
  }
});
