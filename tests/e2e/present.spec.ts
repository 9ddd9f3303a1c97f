import type { Locator, Page } from '@playwright/test';
import { loadDataset } from '../../src/build/dataFolder';
import { newDeck, newSlide } from '../../src/model/deck';
import { english } from '../views';
import { expectAccessible } from './axe';
import { CHARTS, chartSlide, keep, threeCharts } from './decksOf';
import { expect, follow, open, settled, test } from './fixtures';
import { printedPages } from './pdf';
import { misfits, smallText, thinLines } from './slideRules';

const PROJECTOR = { width: 1920, height: 1080 };
test.use({ viewport: PROJECTOR });

/** The address of a page's slides. */
function presenting(of: string, more = ''): string {
  return `#/praesenter?af=${encodeURIComponent(of)}${more}`;
}
const FAXE = presenting('/kommune/faxe');

/** The slide in view; there is none while the screen is blank. */
const slide = (page: Page): Locator => page.locator('[data-stage=shown] [data-part=slide]');
const place = (page: Page): Locator => slide(page).locator('[data-part=place]');

/** Opens slides and waits until the one in view is whole. */
async function show(page: Page, hash: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await expect(slide(page)).toBeVisible({ timeout: 20_000 });
  await whole(page);
}
/** Waits until nothing of the slides is on its way. */
async function whole(page: Page): Promise<void> {
  await expect(page.locator('[data-loading]')).toHaveCount(0, { timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
/** How many slides there are. */
async function countOf(page: Page): Promise<number> {
  return Number((await place(page).textContent())?.split('/')[1]);
}

test.describe('keys and clickers', () => {
  test('lead where they say, blank the screen, turn it dark, and leave; a reload keeps the place', async ({
    page,
  }) => {
    await show(page, FAXE);
    const count = await countOf(page);
    const at = (n: number) => expect(place(page)).toHaveText(`${n} / ${count}`);
    const steps: [string, number][] = [
      ['ArrowRight', 2],
      ['ArrowDown', 3],
      ['Space', 4],
      ['PageDown', 5],
      ['ArrowLeft', 4],
      ['ArrowUp', 3],
      ['PageUp', 2],
      ['End', count],
      ['Home', 1],
      ['PageUp', 1],
    ];
    for (const [key, to] of steps) {
      await page.keyboard.press(key);
      await at(to);
    }
    await page.keyboard.press('6');
    await page.keyboard.press('Enter');
    await at(6);
    await page.keyboard.press('9');
    await page.keyboard.press('9');
    await page.keyboard.press('Enter');
    await at(count);
    // Each slide has its address, and is no step in the history.
    expect(page.url()).toContain(`dias=${count}`);

    // The key of a clicker blanks the screen and brings it back.
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('.');
    await expect(slide(page)).toHaveCount(0);
    const black = page.getByRole('button', { name: 'Tænd skærmen' });
    await expect(black).toBeVisible();
    await expect(black).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    expect(await black.boundingBox()).toEqual({ x: 0, y: 0, ...PROJECTOR });
    await page.keyboard.press('.');
    await at(3);
    // A step lights a blank screen first, and so does a press on it.
    await page.keyboard.press('.');
    await expect(slide(page)).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await at(3);
    await page.keyboard.press('.');
    await expect(slide(page)).toHaveCount(0);
    await page.mouse.click(400, 300);
    await at(3);

    const stage = page.locator('[data-stage=shown]');
    await page.keyboard.press('d');
    await expect(stage).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await at(3);
    await expect(stage).toHaveAttribute('data-theme', 'dark');
    // Opened by a link, it is left for the page whose slides they are.
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\d\/kommune\/faxe\/$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeFocused();
  });

  test('it is left for the page it was started from by Esc, by Back, and by leaving full screen', async ({
    page,
  }) => {
    const heading = page.getByRole('heading', { level: 1, name: 'Nøgletal' });
    const button = page.getByRole('button', { name: 'Præsentér' });
    const start = async () => {
      await button.click();
      await expect(slide(page)).toBeVisible();
    };
    await open(page, '#/om');
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Nøgletal' }).click();
    await settled(page);
    await start();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\d\/noegletal\/$/);
    await expect(heading).toBeVisible();
    await expect(button).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/\d\/om\/$/);
    await page.goForward();
    await expect(page).toHaveURL(/\d\/noegletal\/$/);

    await start();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('PageDown');
    await expect(place(page)).toContainText('4 /');
    await page.goBack();
    await expect(page).toHaveURL(/\d\/noegletal\/$/);

    await start();
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await expect.poll(full).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(full).toBe(false);
    await expect(slide(page)).toBeVisible();
    await page.keyboard.press('f');
    await expect.poll(full).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await expect(page).toHaveURL(/\d\/noegletal\/$/);
    await expect(heading).toBeVisible();

    // Started from a menu that has closed, it is left for the heading.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Menu' }).click();
    await start();
    await page.keyboard.press('Escape');
    await expect(heading).toBeFocused();
  });

  test('a deck shown from the list has notes and help, and is left for the list after a reload too', async ({
    page,
  }) => {
    await keep(page, threeCharts());
    await open(page, '#/praesentationer');
    const button = page.getByRole('button', { name: 'Vis Mødet' });
    await button.click();
    await expect(place(page)).toHaveText('1 / 3');
    const notes = page.getByRole('complementary', { name: 'Noter' });
    await page.keyboard.press('n');
    await expect(notes).toHaveText('Note 1');
    await page.keyboard.press('PageDown');
    await expect(notes).toHaveText('Note 2');
    await page.keyboard.press('n');
    await expect(notes).toHaveCount(0);
    // Keys in the dialog are the dialog's, and the first Esc closes it only.
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Taster i præsentationen' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(place(page)).toHaveText('2 / 3');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(place(page)).toHaveText('2 / 3');

    await page.reload();
    await expect(place(page)).toHaveText('2 / 3');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\d\/praesentationer\/$/);
    await expect(button).toBeFocused();
    // It was given back, and is not again.
    await page.reload();
    await settled(page);
    await expect(button).not.toBeFocused();
  });
});

test.describe('with a clock of its own', () => {
  test.use({ ownContext: true });

  test('the pointer and the controls hide after two seconds, and come back when it moves', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2024-01-31T10:00:00') });
    await show(page, FAXE);
    await page.clock.pauseAt(new Date('2024-01-31T11:00:00'));
    const stage = page.locator('[data-presentation]');
    const controls = page.getByRole('toolbar', { name: 'Betjening' });
    await page.mouse.move(500, 500);
    await expect(stage).toHaveCSS('cursor', 'auto');
    await page.clock.runFor(1900);
    await expect(stage).not.toHaveClass(/still/);
    await page.clock.runFor(200);
    await expect(stage).toHaveCSS('cursor', 'none');
    await expect(controls).toHaveCSS('opacity', '0');
    await page.mouse.move(520, 500);
    await expect(stage).toHaveCSS('cursor', 'auto');
    await expect(controls).toHaveCSS('opacity', '1');
    // They cover nothing of the slide: neither its title nor its place and source.
    const boxOf = (of: Locator) => of.evaluate((e) => e.getBoundingClientRect().toJSON() as DOMRect);
    const coversNothing = async (parts: readonly string[]) => {
      const bar = await boxOf(controls);
      for (const part of parts) {
        const own = await boxOf(slide(page).locator(`[data-part=${part}]`));
        expect(own.y >= bar.y + bar.height || own.y + own.height <= bar.y, part).toBe(true);
      }
    };
    const wide = page.viewportSize();
    await coversNothing(['title', 'body', 'foot']);
    // Held upright they have a place of their own, however many rows they take.
    await page.setViewportSize({ width: 390, height: 844 });
    await coversNothing(['title', 'body', 'foot']);
    if (wide) await page.setViewportSize(wide);
    // Pressed with the pointer they hide as well; reached by keyboard they stay.
    await page.getByRole('button', { name: 'Næste dias' }).click();
    await expect(place(page)).toContainText('2 /');
    await page.clock.runFor(2100);
    await expect(controls).toHaveCSS('opacity', '0');
    await page.keyboard.press('Tab');
    await expect(controls).toHaveCSS('opacity', '1');
  });
});

test('a whole deck is shown with PageDown alone, each slide in the frame in which it is asked for', async ({
  page,
}) => {
  await show(page, FAXE);
  const count = await countOf(page);
  expect(count).toBeGreaterThanOrEqual(8);
  expect(count).toBeLessThanOrEqual(12);
  const title = () => slide(page).locator('[data-part=title]').textContent();
  const titles = new Set([await title()]);
  for (let n = 2; n <= count; n += 1) {
    await whole(page);
    const seen = await page.evaluate(
      () =>
        new Promise<{ place: string; loading: boolean; drawn: boolean }>((resolve) => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
          requestAnimationFrame(() => {
            const now = document.querySelector('[data-stage=shown] [data-part=slide]');
            const body = now?.querySelector('[data-part=body]');
            const what = body?.querySelector('svg, table, ul, dl, p');
            resolve({
              place: now?.querySelector('[data-part=place]')?.textContent ?? '',
              loading: now?.querySelector('[data-loading]') !== null,
              drawn: (what?.getBoundingClientRect().height ?? 0) > 20,
            });
          });
        }),
    );
    expect(seen).toEqual({ place: `${n} / ${count}`, loading: false, drawn: true });
    titles.add(await title());
  }
  expect(titles.size).toBe(count);
  // There is nothing after the last.
  await page.keyboard.press('PageDown');
  await expect(place(page)).toHaveText(`${count} / ${count}`);
});

test.describe('every slide fits its screen', () => {
  /** Steps through the slides, which must fit. */
  async function walk(page: Page, count: number, look: (n: number) => Promise<void> = async () => {}) {
    for (let n = 1; n <= count; n += 1) {
      await expect(place(page)).toContainText(`${n} /`);
      await whole(page);
      await expect
        .poll(() => misfits(page), { message: `slide ${n} at ${page.viewportSize()?.width}`, timeout: 4000 })
        .toEqual([]);
      await look(n);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('Home');
  }

  // In other proportions, and of other decks, all slides are looked at as they stand on a handout.
  test('as it is presented, and at 1920 × 1080 can be read from the back of the room, in the dark variant too', async ({
    page,
  }) => {
    await show(page, FAXE);
    const count = await countOf(page);
    await walk(page, count, async (n) => {
      const { title, small } = await smallText(page);
      expect(title, `title of slide ${n}`).toBeGreaterThanOrEqual(56);
      expect(small, `slide ${n}`).toEqual([]);
      for (const variant of ['light', 'dark']) {
        expect(await thinLines(page), `slide ${n}, ${variant}`).toEqual([]);
        await page.keyboard.press('d');
      }
    });
    // The largest screen is the same enlarged: words and a chart tell.
    await page.setViewportSize({ width: 3840, height: 2160 });
    await walk(page, 2);
    await page.setViewportSize({ width: 1024, height: 768 });
    await walk(page, count);
    await page.setViewportSize({ width: 390, height: 844 });
    await follow(page, english(FAXE));
    await walk(page, count);
    // Held sideways.
    await page.setViewportSize({ width: 844, height: 390 });
    await walk(page, 3);
  });

  test('so can a comparison, a table, panels and lines, and what other pages show', async ({ page }) => {
    await show(page, FAXE);
    for (const of of [
      '/sammenlign',
      '/sammenlign/ishoej/vallensbaek',
      '/noegletal/fleksjob-ledighed?vis=tabel',
      '/noegletal/fleksjob-arbejdstid',
      '/noegletal/star-placering?omr=faxe',
      '/noegletal/star-placering?omr=ishoej,vallensbaek&gruppe=alle-grupper',
      '/noegletal/fleksjob-arbejdstid?gruppe=arbejdstid-op&vis=saeson',
      '/noegletal/forsoergede-fordeling',
      '/ydelse/fleksjob',
      '/kommune/aarhus',
      '/kilder',
    ]) {
      await follow(page, presenting(of));
      await whole(page);
      const { title, small } = await smallText(page);
      expect(title, of).toBeGreaterThanOrEqual(56);
      expect(small, of).toEqual([]);
      expect(await thinLines(page), of).toEqual([]);
      expect(await misfits(page), of).toEqual([]);
    }
  });
});

test.describe('the speaker’s window', () => {
  /** Opens the speaker's window by its key. */
  async function openSpeaker(page: Page): Promise<Page> {
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(speaker.getByRole('region', { name: 'Nu', exact: true })).toBeVisible({ timeout: 20_000 });
    return speaker;
  }
  const spoken = (speaker: Page) => speaker.locator('header > p');

  test('follows and is followed, and either can be loaded again', async ({ page }) => {
    const deck = threeCharts();
    await keep(page, deck);
    await show(page, presenting(`/praesentationer/${deck.id}`));
    await page.keyboard.press('PageDown');
    const speaker = await openSpeaker(page);
    const at = async (n: number) => {
      await expect(place(page)).toHaveText(`${n} / 3`);
      await expect(spoken(speaker)).toHaveText(`${n} / 3`);
      await expect(speaker.getByRole('region', { name: 'Noter' })).toContainText(`Note ${n}`);
    };
    await at(2);
    await expect(speaker.getByText('Intet andet vindue viser præsentationen.')).toHaveCount(0);
    // This slide and the next, drawn.
    await expect(
      speaker.getByRole('region', { name: 'Nu', exact: true }).locator('svg').first(),
    ).toBeVisible();
    await expect(speaker.getByRole('region', { name: 'Næste' }).locator('svg').first()).toBeVisible();

    await speaker.keyboard.press('PageDown');
    await at(3);
    await expect(speaker.getByText('Det var sidste dias.')).toBeVisible();
    await page.keyboard.press('Home');
    await at(1);
    await speaker.getByRole('button', { name: 'Næste dias' }).click();
    await at(2);

    await page.keyboard.press('.');
    await expect(speaker.getByRole('button', { name: 'Tænd skærmen' })).toBeVisible();
    await expect(slide(page)).toHaveCount(0);
    await speaker.getByRole('button', { name: 'Tænd skærmen' }).click();
    await expect(slide(page)).toBeVisible();

    await speaker.reload();
    await at(2);
    await speaker.keyboard.press('PageDown');
    await at(3);
    // While the one is loaded again, the other goes on; the one comes back to where it is.
    await page.keyboard.press('.');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Tænd skærmen' })).toBeVisible();
    await page.keyboard.press('.');
    await at(3);
    await page.keyboard.press('PageUp');
    await at(2);

    await page.keyboard.press('Escape');
    await expect(speaker.getByText('Intet andet vindue viser præsentationen.')).toBeVisible();
    await speaker.close();
  });

  test('opened first, by a link, it leads the window that is opened later; blocked, it is a link too', async ({
    page,
    context,
  }) => {
    await page.goto(`./${FAXE.replace('praesenter', 'taler')}`);
    await expect(page.getByText('Intet andet vindue viser præsentationen.')).toBeVisible({ timeout: 20_000 });
    await page.keyboard.press('PageDown');
    const [audience] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Vis præsentationen' }).click(),
    ]);
    await expect(place(audience)).toContainText('2 /', { timeout: 20_000 });
    await page.keyboard.press('PageDown');
    await expect(place(audience)).toContainText('3 /');
    await audience.keyboard.press('PageDown');
    await expect(spoken(page)).toContainText('4 /');

    await audience.evaluate(() => {
      window.open = () => null;
    });
    await audience.keyboard.press('s');
    await expect(audience.getByRole('alert')).toContainText('Browseren spærrede for det nye vindue.');
    const [speaker] = await Promise.all([
      context.waitForEvent('page'),
      audience.getByRole('link', { name: 'Åbn talervisningen her' }).click(),
    ]);
    await expect(spoken(speaker)).toContainText('4 /', { timeout: 20_000 });
    await expect(audience.getByRole('alert')).toHaveCount(0);
    await audience.keyboard.press('PageDown');
    await expect(spoken(speaker)).toContainText('5 /');
    await speaker.close();
    await audience.close();
    await expect(page.getByText('Intet andet vindue viser præsentationen.')).toBeVisible();
  });
});

test.describe('on paper', () => {
  /** Waits until a handout is whole. */
  const printable = (page: Page) =>
    expect(page.getByRole('button', { name: /^(Udskriv|Print)$/ })).toBeEnabled({ timeout: 30_000 });
  const print = async (page: Page) => printedPages(await page.pdf({ preferCSSPageSize: true }));
  const squeeze = (text: string) => text.replace(/\s+/g, '');

  test('a ready-made deck fits its slides on any screen, in English too, and is printed one slide a page, landscape A4', async ({
    page,
  }) => {
    const sheets = () => misfits(page, '[data-part=sheet]');
    // All slides of a deck stand on the page, in the proportions of a projector, and of other screens when told.
    const stretch = (ratio: number) =>
      page.locator('[data-part=sheet]').evaluateAll((all: HTMLElement[], by) => {
        for (const sheet of all) sheet.style.height = by ? `${sheet.clientWidth * by}px` : '';
      }, ratio);
    const of = (area: string) => `#/uddeling?af=%2Fkommune%2F${area}`;
    for (const hash of [english(of('faxe')), `${of('ishoej')}&sprog=da`, of('faxe')]) {
      await (page.url() === 'about:blank' ? open : follow)(page, hash);
      await printable(page);
      for (const [ratio, screen] of [
        [0, '16:9'],
        [3 / 4, '4:3'],
        [1180 / 820, 'an upright tablet'],
        [0, '16:9 again'],
      ] as const) {
        await stretch(ratio);
        await expect.poll(sheets, { message: `${hash}, ${screen}`, timeout: 4000 }).toEqual([]);
      }
    }
    const pages = await print(page);
    const titles = await page.locator('[data-part=title]').allInnerTexts();
    expect(titles.length).toBeGreaterThanOrEqual(8);
    expect(pages).toHaveLength(titles.length);
    for (const [i, printed] of pages.entries()) {
      expect(printed.width).toBeCloseTo(297, 0);
      expect(printed.height).toBeCloseTo(210, 0);
      expect(squeeze(printed.text)).toContain(squeeze(titles[i] ?? ''));
      expect(printed.text).toContain(`${i + 1} / ${titles.length}`);
      expect(printed.text).toContain('fra Nøgletavlen');
    }
    expect(pages.some(({ text }) => /Kilde: referat fra Faxe /.test(text))).toBe(true);
    // Every slide is whole on paper, one a page and three.
    await page.emulateMedia({ media: 'print' });
    await expect.poll(sheets, { message: 'one a page', timeout: 4000 }).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Tre pr. side med linjer' }).click();
    await expect(page).toHaveURL(/linjer=ja/);
    await printable(page);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(sheets, { message: 'three a page', timeout: 4000 }).toEqual([]);
  });

  test('three slides a page, upright A4, with lines and without the speaker’s notes, and texts of any length in them', async ({
    page,
  }) => {
    /** Words of about so many letters, the last of which tells. */
    const words = (letters: number) => `${'Indstilling til udvalget. '.repeat(letters / 26)}Slut`;
    const deck = newDeck('Mødet i maj', [
      ...threeCharts().slides,
      chartSlide(CHARTS[0], { note: 'Den fjerde 🫐 ø' }),
      ...[400, 900].map((letters) =>
        newSlide({ type: 'text', text: words(letters) }, { title: `Tekst ${letters}` }),
      ),
      newSlide(
        { type: 'text', text: `${words(1_000)}\n\n${words(400)}` },
        { title: 'Punkt 7 på dagsordenen' },
      ),
    ]);
    await keep(page, deck);
    await open(page, `#/uddeling?af=${encodeURIComponent(`/praesentationer/${deck.id}`)}&linjer=ja`);
    await printable(page);
    // What charts are measured in then stands beside the page, and takes no sheet.
    await page.getByRole('button', { name: 'Hent som PowerPoint' }).click();
    await expect(page.getByText('Gemt som mødet-i-maj.pptx')).toBeVisible();
    const pages = await print(page);
    const titles = await page.locator('[data-part=title]').allInnerTexts();
    expect(await misfits(page, '[data-part=sheet]')).toEqual([]);
    expect(pages).toHaveLength(3);
    for (const printed of pages) {
      expect(printed.width).toBeCloseTo(210, 0);
      expect(printed.height).toBeCloseTo(297, 0);
      expect(printed.text).toContain('Mødet i maj');
    }
    const [first = '', second = ''] = pages.map(({ text }) => squeeze(text));
    for (const title of titles.slice(0, 3)) expect(first).toContain(squeeze(title));
    expect(first).not.toMatch(/Note\d/);
    expect(second).toContain(squeeze(titles[3] ?? ''));
    expect(second).not.toContain('Denfjerde');
    expect(first).toContain('3/7');
    expect(pages.at(-1)?.text).toContain('Slut');
  });

  test('a municipality’s page is printed on A4 with its sources', async ({ page }) => {
    await open(page, '#/kommune/faxe', { all: true });
    const printed = await print(page);
    expect(printed.length).toBeGreaterThan(1);
    for (const { width, height } of printed) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
    const all = printed.map(({ text }) => text).join(' ');
    expect(all).toContain('Faxe Kommune');
    for (const name of await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts()) {
      expect(squeeze(all)).toContain(squeeze(name.replace(/\n.*/s, '')));
    }
    // What is folded is printed too.
    const { sources, observations } = loadDataset();
    const own = sources.filter(({ area }) => area === 'faxe');
    expect(own.length).toBeGreaterThan(0);
    for (const { id, items } of own) {
      for (const { number, title } of items) {
        if (!observations.some((o) => o.source === id && o.item === number && o.area === 'faxe')) continue;
        expect(squeeze(all)).toContain(squeeze(title));
      }
    }
    expect(squeeze(all)).toContain(squeeze('Placering på STARs rangliste'));
    // What is pressed is not printed.
    expect(all).not.toContain('Præsentér');
  });
});

test.describe('axe', () => {
  // What fades is measured as it is before or after.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  // The light ones are among the views that every check is made of.
  test('notes, a window that is blocked, the keys, a blank screen, and dark slides', async ({ page }) => {
    await show(page, FAXE);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('n');
    await page.keyboard.press('s');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'notes, and a window that is blocked');
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    await expectAccessible(page, 'keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('.');
    await expectAccessible(page, 'blank');
    await page.keyboard.press('.');
    for (const [name, hash] of [
      ['the verdict', `${FAXE}&dias=2&moerk=ja`],
      ['what to ask', `${FAXE}&dias=9&moerk=ja`],
      ['a comparison', presenting('/sammenlign/ishoej/vallensbaek', '&moerk=ja')],
      ['a table', presenting('/noegletal/fleksjob-ledighed?vis=tabel', '&moerk=ja')],
    ] as const) {
      await follow(page, hash);
      await whole(page);
      await expectAccessible(page, name);
    }
  });
});
