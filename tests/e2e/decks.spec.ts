import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { DECK_FORMAT, DECK_VERSION, type Deck, newDeck } from '../../src/model/deck';
import { english } from '../views';
import { expectAccessible } from './axe';
import { CHARTS, edit, expectRows, keep, kept, rows, threeCharts } from './decksOf';
import { expect, follow, open, settled, test, watch } from './fixtures';

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
  await (page.url() === 'about:blank' ? open : follow)(page, `#${view}`);
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
  await expect(rows(page).nth(1).locator('[data-part=title]')).toHaveText('Vi nåede <b>målet</b>');
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

test.describe('a deck leaves the browser', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as a link and as a file, and is opened in another', async ({ page, browser, baseURL }) => {
    const deck = threeCharts();
    await keep(page, deck);
    await edit(page, deck);
    await expect
      .poll(async () => (await kept(page))[0]?.slides.every(({ seen }) => seen !== null))
      .toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem som fil' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('mødet.json');
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: DECK_FORMAT, version: DECK_VERSION, name: 'Mødet' });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Del som link' }).click();
    await expect(page.getByText(/Linket er kopieret/)).toBeVisible();
    const link = await copied();
    await page.getByLabel('Tag mine noter med i linket').check();
    await page.getByRole('button', { name: 'Del som link' }).click();
    await expect.poll(copied).not.toBe(link);
    const withNotes = await copied();
    const [mine] = await kept(page);

    await fresh(browser, baseURL, async (other) => {
      const heading = other.getByRole('heading', { level: 1 });
      // As a mail program leaves it: with the full stop after it.
      await other.goto(`${link}.`);
      await settled(other);
      await expect(heading).toHaveText('Delt præsentation: Mødet');
      await expect(other.locator('main li [data-part=title]')).toHaveCount(3);
      await expectAccessible(other, 'shared deck');
      // It has the notes where they are wanted, and leads from a slide to the same large.
      await follow(other, new URL(withNotes).hash);
      await other.getByRole('button', { name: 'Vis fra dias 2' }).click();
      await expect(other.locator('[data-stage=shown] [data-part=title]')).toBeVisible();
      await other.keyboard.press('n');
      await expect(other.getByRole('complementary', { name: 'Noter' })).toHaveText('Note 2');
      // Only looked at, it is not kept.
      expect(await kept(other)).toEqual([]);

      await follow(other, LIST);
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

      await follow(other, new URL(link).hash);
      await other.getByRole('button', { name: 'Gem hos mig' }).click();
      await expect(heading).toHaveText('Mødet 2');
      await expect(rows(other)).toHaveCount(3);
      // What the speaker wants to remember is nobody else's.
      expect((await kept(other))[1]?.slides.map(({ note }) => note)).toEqual(['', '', '']);

      // Cut by a mail program it says so, and what is kept stays.
      const before = await kept(other);
      await follow(other, new URL(link).hash.slice(0, -40));
      await expect(other.getByRole('alert')).toContainText('slutningen mangler');
      await expect(other.getByRole('alert')).toContainText('Dine egne præsentationer er, som de var.');
      expect(await kept(other)).toEqual(before);
      await other.getByRole('link', { name: 'Tilbage' }).click();
      await expect(other.getByRole('link', { name: 'Mødet 2' })).toBeVisible();
    });
  });
});

test('two windows have the same decks, and show them as they are kept', async ({ page, context }) => {
  const deck = threeCharts();
  await keep(page, deck);
  await open(page, `#/praesenter?af=${encodeURIComponent(`/praesentationer/${deck.id}`)}`);
  const other = await context.newPage();
  await edit(other, deck);
  const title = other.getByLabel('Titel').first();
  await expect(title).toHaveValue(/./);
  await title.fill('Ny titel');
  await expect(page.locator('[data-stage=shown] [data-part=title]')).toHaveText('Ny titel');
  expect((await kept(page))[0]?.slides[0]?.title).toBe('Ny titel');

  for (const each of [page, other]) await follow(each, LIST);
  await other.getByRole('button', { name: 'Slet Mødet' }).click();
  await expect(page.getByRole('link', { name: 'Mødet' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ny præsentation' }).click();
  await expect(other.getByRole('link', { name: 'Min præsentation' })).toBeVisible();
  expect(await kept(page)).toHaveLength(1);
  await other.close();
});

test('what is written in two windows at once is kept, every letter of both, the last as the page is left', async ({
  page,
  context,
}) => {
  const deck = threeCharts();
  await keep(page, deck);
  await edit(page, deck);
  const other = await context.newPage();
  // Opening it, this window remembers what each slide is seen with.
  await other.goto(`./#/praesentationer/${deck.id}`);
  const note = (each: Page, slide: number) => each.getByLabel('Noter til dig selv').nth(slide);
  const words = ['Hvert bogstav i det ene vindue skal med.', 'Og hvert bogstav i det andet.'] as const;
  const write = async (each: Page, slide: 0 | 1) => {
    await note(each, slide).fill('');
    await each.keyboard.type(words[slide], { delay: 10 });
  };
  await Promise.all([write(page, 0), write(other, 1)]);
  await page.reload();
  for (const each of [page, other]) {
    for (const slide of [0, 1] as const) await expect(note(each, slide)).toHaveValue(words[slide]);
  }
  await expect
    .poll(async () => (await kept(page))[0]?.slides.map((slide) => [slide.note, slide.seen !== null]))
    .toEqual([
      [words[0], true],
      [words[1], true],
      ['Note 3', true],
    ]);
  await other.close();
});

test('two windows that open at once take over what the first version kept, once', async ({
  page,
  context,
}) => {
  const decks = [threeCharts(), newDeck('Anden')];
  await keep(page, ...decks);
  const other = await context.newPage();
  await Promise.all([page, other].map((each) => each.goto(`./${LIST}`)));
  for (const each of [page, other]) {
    await expect(each.getByRole('link', { name: 'Mødet' })).toBeVisible();
    await expect(each.locator('main li', { has: each.getByRole('button', { name: /^Slet / }) })).toHaveCount(
      2,
    );
  }
  expect((await kept(page)).map(({ id }) => id)).toEqual(decks.map(({ id }) => id));
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await other.close();
});

test('the list, the editor and the dialog hold what axe checks', async ({ page }) => {
  const deck = threeCharts();
  await keep(page, deck);
  await open(page, LIST);
  await expectAccessible(page, 'list');
  await follow(page, `#/praesentationer/${deck.id}`, { all: true });
  await expectAccessible(page, 'editor');
  const dialog = await openAdd(page, CHARTS[0]);
  await expectAccessible(page, 'dialog');
  await dialog.getByRole('button', { name: 'Opret og tilføj' }).click();
  await expectAccessible(page, 'dialog, added');
  await page.keyboard.press('Escape');
  await follow(page, english(`#/praesentationer/${deck.id}`), { all: true });
  await expectAccessible(page, 'editor, English');
});
