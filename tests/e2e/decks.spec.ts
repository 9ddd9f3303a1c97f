import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { formatDeck } from '../../src/dataset/deckFile';
import { DECK_FORMAT, type Deck, newDeck } from '../../src/model/deck';
import { english } from '../views';
import { expectAccessible } from './axe';
import { CHARTS, chartSlide, edit, expectRows, keep, keepText, kept, rows, threeCharts } from './decksOf';
import { expect, follow, open, settled, test, watch } from './fixtures';
import { made, serveMade } from './madeData';

test.use({ viewport: { width: 1920, height: 1080 } });

const LIST = '#/praesentationer';
const ADD = 'Føj til præsentation';

/** Opens a page in a browser profile that has never seen the site; what it complains about fails the test. */
async function fresh(browser: Browser, baseURL: string | undefined, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'da-DK',
  });
  const page = await context.newPage();
  const problems = await watch(page, new URL(baseURL ?? '').origin);
  await use(page);
  expect(problems, 'What the fresh browser complained about').toEqual([]);
  await context.close();
}

/** Chooses a file in the list of decks. */
async function choose(page: Page, text: string | Buffer, name = 'praesentation.json'): Promise<void> {
  await page
    .getByLabel('Åbn en fil')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Opens the dialog on the page of a chart. */
async function openAdd(page: Page, view: string) {
  await open(page, `#${view}`);
  await page.getByRole('button', { name: ADD }).click();
  const dialog = page.getByRole('dialog', { name: ADD });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a deck is built from three pages, put in order by keyboard, and edited', async ({ page }) => {
  let dialog = await openAdd(page, CHARTS[0]);
  await dialog.getByLabel('Navn').fill('Mødet i maj');
  await dialog.getByRole('button', { name: 'Opret og tilføj' }).click();
  await expect(dialog.getByRole('status')).toContainText('Føjet til Mødet i maj. 1 dias.');
  await dialog.getByRole('button', { name: 'Luk' }).click();
  // Focus goes back to what opened it.
  await expect(page.getByRole('button', { name: ADD })).toBeFocused();
  for (const [i, view] of CHARTS.slice(1).entries()) {
    dialog = await openAdd(page, view);
    await dialog.getByRole('button', { name: 'Mødet i maj' }).click();
    await expect(dialog.getByRole('status')).toContainText(`${i + 2} dias`);
  }
  await dialog.getByRole('link', { name: 'Åbn den' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mødet i maj' })).toBeVisible();
  await settled(page);
  await expect(rows(page)).toHaveCount(3);
  const [first = '', second = '', third = ''] = await rows(page).evaluateAll((all) =>
    all.map((row) => row.getAttribute('aria-label')?.replace(/^Dias \d+: /, '') ?? ''),
  );
  expect(new Set([first, second, third]).size).toBe(3);
  expect([first, second, third].every((title) => title !== '')).toBe(true);

  // The last becomes the first by keyboard alone, and every step is told.
  const said = page.locator('[id^="DndLiveRegion"]');
  await page.getByRole('button', { name: 'Flyt dias 3', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Du har fat i dias 3.');
  await page.keyboard.press('ArrowUp');
  await expect(said).toHaveText('Dias 3 er på plads 2.');
  await page.keyboard.press('ArrowUp');
  await expect(said).toHaveText('Dias 3 er på plads 1.');
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Dias 3 er lagt på plads 1.');
  const order = async () =>
    (await kept(page))[0]?.slides.map(({ content }) =>
      'view' in content ? CHARTS.indexOf(content.view) : -1,
    );
  expect(await order()).toEqual([2, 0, 1]);
  // What was moved keeps the focus.
  await expect(page.getByRole('button', { name: 'Flyt dias 1', exact: true })).toBeFocused();
  // Esc leaves it where it was.
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Du har fat i dias 1.');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText('Dias 1 er på plads 2.');
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('Dias 1 er tilbage på sin plads.');
  expect(await order()).toEqual([2, 0, 1]);
  // The buttons do the same.
  await page.getByRole('button', { name: 'Flyt dias 1 ned' }).click();
  expect(await order()).toEqual([0, 2, 1]);

  await rows(page).nth(1).getByLabel('Titel').fill('Vi nåede <b>målet</b>');
  await rows(page).nth(1).getByLabel('Noter til dig selv').fill('Sig tak til jobcentret.\nHusk Ærø 🫐');
  await expect(rows(page).nth(1)).toHaveAccessibleName('Dias 2: Vi nåede <b>målet</b>');
  await expect(rows(page).nth(1).locator('.slide-title')).toHaveText('Vi nåede <b>målet</b>');
  await page.getByRole('button', { name: 'Dupliker dias 2' }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).nth(2).getByLabel('Noter til dig selv')).toHaveValue(/Sig tak/);
  const before = await kept(page);
  await page.getByRole('button', { name: 'Slet dias 2' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await expect(rows(page)).toHaveCount(4);
  const slides = async () => (await kept(page))[0]?.slides;
  expect(await slides()).toEqual(before[0]?.slides);

  await page.getByLabel('Navn').fill('Mødet i juni');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mødet i juni');
  await page.reload();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mødet i juni');
  await expectRows(page, first, 'Vi nåede', 'Vi nåede', second);
});

test('decks are made, copied, deleted and had back in the list', async ({ page }) => {
  const deck = threeCharts();
  await keep(page, deck);
  await open(page, LIST);
  const own = page.getByRole('main').getByRole('heading', { level: 3 });
  await page.getByRole('button', { name: 'Dupliker Mødet' }).click();
  await expect(page.getByRole('link', { name: 'Mødet (kopi)' })).toBeVisible();
  await page.getByRole('button', { name: 'Slet Mødet', exact: true }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Mødet er slettet.');
  await expect(page.getByRole('link', { name: 'Mødet', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(own.nth(0)).toHaveText('Mødet');
  await expect(own.nth(1)).toHaveText('Mødet (kopi)');
  expect((await kept(page))[0]).toEqual(deck);
  // One's own of a ready-made one.
  await page.getByRole('button', { name: 'Lav din egen af Faxe Kommune' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeVisible();
  expect(await rows(page).count()).toBeGreaterThanOrEqual(8);
});

test('a deck is saved to a file and opened in another browser', async ({ page, browser, baseURL }) => {
  const deck = threeCharts();
  await keep(page, deck);
  await edit(page, deck);
  await expect.poll(async () => (await kept(page))[0]?.slides.every(({ seen }) => seen !== null)).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem som fil' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mødet.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: DECK_FORMAT, version: 1, name: 'Mødet' });
  const [mine] = await kept(page);
  await fresh(browser, baseURL, async (other) => {
    await open(other, LIST);
    await choose(other, text);
    await expect(other.getByRole('heading', { level: 1, name: 'Mødet' })).toBeVisible();
    await expect(rows(other)).toHaveCount(3);
    await expect(rows(other).nth(1).getByLabel('Noter til dig selv')).toHaveValue('Note 2');
    const [theirs] = await kept(other);
    const plain = (d: Deck | undefined) => d?.slides.map(({ id: _, ...rest }) => rest);
    expect(plain(theirs)).toEqual(plain(mine));
    // It shows the same, and says of nothing that it changed.
    await settled(other);
    await expect(other.getByRole('note')).toHaveCount(0);
  });
});

test.describe('a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('contains the deck, and opens in another browser', async ({ page, browser, baseURL }) => {
    const deck = threeCharts();
    await keep(page, deck);
    await edit(page, deck);
    await page.getByRole('button', { name: 'Del som link' }).click();
    await expect(page.getByText(/Linket er kopieret/)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await fresh(browser, baseURL, async (other) => {
      // As a mail program leaves it: with the full stop after it.
      await other.goto(`${link}.`);
      await settled(other);
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('Delt præsentation: Mødet');
      await expect(other.locator('.shared-slides .slide-title')).toHaveCount(3);
      await expectAccessible(other, 'shared deck');
      // Only looked at, it is not kept.
      expect(await kept(other)).toEqual([]);
      await other.getByRole('button', { name: 'Gem hos mig' }).click();
      await expect(rows(other)).toHaveCount(3);
      // What the speaker wants to remember is nobody else's.
      expect((await kept(other))[0]?.slides.map(({ note }) => note)).toEqual(['', '', '']);

      // Cut by a mail program it says so, and what is kept stays.
      const before = await kept(other);
      await open(other, new URL(link).hash.slice(0, -40));
      await expect(other.getByRole('alert')).toContainText('slutningen mangler');
      await expect(other.getByRole('alert')).toContainText('Dine egne præsentationer er, som de var.');
      expect(await kept(other)).toEqual(before);
      await other.getByRole('link', { name: 'Tilbage' }).click();
      await expect(other.getByRole('link', { name: 'Mødet' })).toBeVisible();
    });
  });

  test('has the notes where they are wanted, and leads from a slide to the same large', async ({
    page,
    browser,
    baseURL,
  }) => {
    const deck = threeCharts();
    await keep(page, deck);
    await edit(page, deck);
    await page.getByLabel('Tag mine noter med i linket').check();
    await page.getByRole('button', { name: 'Del som link' }).click();
    await expect(page.getByText(/Linket er kopieret/)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await fresh(browser, baseURL, async (other) => {
      await other.goto(link);
      await settled(other);
      await other.getByRole('button', { name: 'Vis fra dias 2' }).click();
      await expect(other.locator('.present-slide:not(.waiting) .slide-title')).toBeVisible();
      await other.keyboard.press('n');
      await expect(other.getByRole('complementary', { name: 'Noter' })).toHaveText('Note 2');
    });
  });
});

test('a clipboard that is refused leaves the link to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const refused = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => refused });
  });
  const deck = threeCharts();
  await keep(page, deck);
  await edit(page, deck);
  await page.getByRole('button', { name: 'Del som link' }).click();
  const link = page.getByRole('textbox', { name: 'Link', exact: true });
  await expect(link).toHaveValue(/#\/delt\/[\w-]+$/);
  await link.focus();
  expect(
    await link.evaluate((input: HTMLInputElement) => (input.selectionEnd ?? 0) - (input.selectionStart ?? 0)),
  ).toBe((await link.inputValue()).length);
});

test('so does a browser that has none, as on a page without https', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  const deck = threeCharts();
  await keep(page, deck);
  await edit(page, deck);
  await page.getByRole('button', { name: 'Del som link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/#\/delt\/[\w-]+$/);
});

test('with newer data a deck shows the newer values, and says that they changed', async ({ page }) => {
  const figures = (last: number) => [
    made({ indicator: 'kik-investering', area: 'faxe', period: '2021', value: 10 }),
    made({ indicator: 'kik-investering', area: 'faxe', period: '2022', value: last }),
  ];
  await serveMade(page, figures(20));
  const deck = newDeck('Mødet', [
    chartSlide('/noegletal/kik-investering?omr=faxe', { title: 'Vores egen titel' }),
  ]);
  await keep(page, deck);
  await edit(page, deck);
  await expect.poll(async () => (await kept(page))[0]?.slides[0]?.seen).not.toBeNull();
  await expect(page.getByRole('note')).toHaveCount(0);

  await page.unroute('**/data/**');
  await serveMade(page, figures(31));
  await edit(page, deck);
  const note = page.getByRole('note');
  await expect(note).toContainText('Tallene er ændret siden');
  await expect(note).toContainText(/20.*→.*31/);
  await expect(note).toContainText('Titlen har du selv skrevet');
  await open(page, `#/praesenter?af=${encodeURIComponent(`/praesentationer/${deck.id}`)}`);
  await expect(page.locator('.slide-foot')).toContainText('Tal ændret siden');
  await expect(page.locator('.slide-body')).toContainText('31');
  await edit(page, deck);
  await note.getByRole('button', { name: 'Tallene er set' }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(note).toHaveCount(0);
});

// What else may be wrong with a file is told by `deckFile.test.ts`.
test('a file that cannot be opened says why, and harms nothing', async ({ page }) => {
  const whole = formatDeck(threeCharts());
  const deck = threeCharts();
  await keep(page, deck);
  await open(page, LIST);
  await choose(page, whole.slice(0, -200));
  await expect(page.getByRole('alert')).toHaveText(/slutningen mangler/);
  await expect(page.getByRole('alert')).toContainText('Dine egne præsentationer er, som de var.');
  expect(await kept(page)).toEqual([deck]);
  await expect(page.getByRole('link', { name: 'Mødet' })).toBeVisible();
  // The next file is opened as if nothing had been.
  await choose(page, whole);
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a file with an unknown indicator shows the others; a script in a title is text', async ({ page }) => {
  const title = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const deck = newDeck(title, [
    chartSlide('/noegletal/findes-ikke?omr=faxe', { note: title }),
    chartSlide(CHARTS[0], { title }),
    chartSlide('/%ff/..//x?=&&', {}),
  ]);
  await open(page, LIST);
  await choose(page, formatDeck(deck));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(0)).toContainText('Nøgletallet er ikke i disse data');
  await expect(rows(page).nth(1).locator('.slide-title')).toHaveText(title);
  await expect(rows(page).nth(2)).toContainText('Nøgletallet er ikke i disse data');
  await settled(page);
  await expect(rows(page).nth(1).locator('svg').first()).toBeVisible();
  const [{ id = '' } = {}] = await kept(page);
  await open(page, `#/praesenter?af=${encodeURIComponent(`/praesentationer/${id}`)}`);
  await expect(page.locator('.present-slide:not(.waiting) .slide-title')).toHaveText(
    'Diasset kan ikke vises',
  );
  await page.keyboard.press('PageDown');
  await expect(page.locator('.present-slide:not(.waiting) .slide-title')).toHaveText(title);
  await expect(page.locator('.present-slide:not(.waiting) .slide-body svg').first()).toBeVisible();
});

test.describe('a full browser', () => {
  test('keeps the deck in the page and says that it is not kept', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const dialog = await openAdd(page, CHARTS[0]);
    await dialog.getByRole('button', { name: 'Opret og tilføj' }).click();
    await expect(dialog).toContainText('Browseren kunne ikke gemme den seneste ændring');
    await dialog.getByRole('link', { name: 'Åbn den' }).click();
    await expect(page.getByRole('alert')).toContainText('Gem den som fil');
    await expect(rows(page)).toHaveCount(1);
    await rows(page).getByLabel('Titel').fill('Min');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem som fil' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('"title": "Min"');
  });
});

test('decks that cannot be read are put aside, and the page works', async ({ page }) => {
  await keepText(page, '{"state":{"decks":[{"id":');
  await open(page, LIST);
  await expect(page.getByRole('alert')).toContainText('De er lagt til side i browseren og ikke slettet.');
  await page.getByRole('button', { name: 'Ny præsentation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Min præsentation' })).toBeVisible();
  const texts = await page.evaluate(() => Object.values(localStorage));
  expect(texts).toContain('{"state":{"decks":[{"id":');
  expect(await kept(page)).toHaveLength(1);
});

test('two windows have the same decks', async ({ page, context }) => {
  await keep(page, threeCharts());
  await open(page, LIST);
  const other = await context.newPage();
  await open(other, LIST);
  await other.getByRole('button', { name: 'Slet Mødet' }).click();
  await expect(page.getByRole('link', { name: 'Mødet' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ny præsentation' }).click();
  await expect(other.getByRole('link', { name: 'Min præsentation' })).toBeVisible();
  expect(await kept(page)).toHaveLength(1);
  await other.close();
});

test('a deck that is not there says so, and leads to the list', async ({ page }) => {
  await open(page, '#/praesentationer/findes-ikke');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Præsentationen er ikke i denne browser');
  await page.getByRole('link', { name: 'Til præsentationerne' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Præsentationer' })).toBeVisible();
});

test('the list, the editor and the dialog hold what axe checks', async ({ page }) => {
  const deck = threeCharts();
  await keep(page, deck);
  await open(page, LIST);
  await expectAccessible(page, 'list');
  await follow(page, `#/praesentationer/${deck.id}`, { all: true });
  await expectAccessible(page, 'editor');
  await follow(page, english(`#/praesentationer/${deck.id}`), { all: true });
  await expectAccessible(page, 'editor, English', false);
  const dialog = await openAdd(page, CHARTS[0]);
  await expectAccessible(page, 'dialog');
  await dialog.getByRole('button', { name: 'Opret og tilføj' }).click();
  await expectAccessible(page, 'dialog, added');
});
