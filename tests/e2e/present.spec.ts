import type { Locator, Page } from '@playwright/test';
import { loadDataset } from '../../src/cli/dataFolder';
import { newDeck } from '../../src/model/deck';
import { english } from '../views';
import { expectAccessible } from './axe';
import { CHARTS, chartSlide, deckOf, keep, kept, threeCharts } from './decksOf';
import { expect, hold, INDICATOR_FILES, open, settled, test } from './fixtures';
import { printedPages } from './pdf';
import { misfits, smallText, thinLines } from './slideRules';

const PROJECTOR = { width: 1920, height: 1080 };
test.use({ viewport: PROJECTOR });

/** The address of a page's slides. */
function presenting(of: string, more = ''): string {
  return `#/praesenter?af=${encodeURIComponent(of)}${more}`;
}
const FAXE = presenting('/omraade/faxe');

/** The slide in view; there is none while the screen is blank. */
const slide = (page: Page): Locator => page.locator('.present-slide:not(.waiting) .slide');
const place = (page: Page): Locator => slide(page).locator('.slide-place');

/** Opens slides and waits until the one in view is whole. */
async function show(page: Page, hash: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await expect(slide(page)).toBeVisible({ timeout: 20_000 });
  await whole(page);
}
/** Waits until nothing of the slides is on its way. */
async function whole(page: Page): Promise<void> {
  await expect(page.locator('.loading')).toHaveCount(0, { timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
/** How many slides there are. */
async function countOf(page: Page): Promise<number> {
  return Number((await place(page).textContent())?.split('/')[1]);
}

test.describe('keys and clickers', () => {
  test('a whole deck is shown with PageDown alone, each slide once', async ({ page }) => {
    await show(page, FAXE);
    const count = await countOf(page);
    expect(count).toBeGreaterThanOrEqual(8);
    expect(count).toBeLessThanOrEqual(10);
    const titles: string[] = [];
    for (let n = 1; n <= count; n += 1) {
      await expect(place(page)).toHaveText(`${n} / ${count}`);
      titles.push((await slide(page).locator('.slide-title').textContent()) ?? '');
      await page.keyboard.press('PageDown');
    }
    // There is nothing after the last.
    await expect(place(page)).toHaveText(`${count} / ${count}`);
    expect(new Set(titles).size).toBe(count);
  });

  test('arrows, Space, Home, End, a number and Enter lead where they say', async ({ page }) => {
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
  });

  test('the key of a clicker blanks the screen and brings it back', async ({ page }) => {
    await show(page, `${FAXE}&dias=3`);
    await page.keyboard.press('.');
    await expect(slide(page)).toHaveCount(0);
    const black = page.getByRole('button', { name: 'Tænd skærmen' });
    await expect(black).toBeVisible();
    await expect(black).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    expect(await black.boundingBox()).toEqual({ x: 0, y: 0, ...PROJECTOR });
    await page.keyboard.press('.');
    await expect(place(page)).toContainText('3 /');
  });

  test('a step lights a blank screen first, and so does a press on it', async ({ page }) => {
    await show(page, `${FAXE}&dias=3`);
    await page.keyboard.press('.');
    await page.keyboard.press('PageDown');
    await expect(place(page)).toContainText('3 /');
    await page.keyboard.press('.');
    await page.mouse.click(400, 300);
    await expect(place(page)).toContainText('3 /');
  });

  test('a reload in the middle keeps the place, and the dark variant', async ({ page }) => {
    await show(page, FAXE);
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await page.keyboard.press('d');
    await expect(page.locator('.present-slide:not(.waiting)')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(place(page)).toContainText('4 /');
    await expect(page.locator('.present-slide:not(.waiting)')).toHaveAttribute('data-theme', 'dark');
  });

  test('Esc leads to the page it came from, and Back to the one before', async ({ page }) => {
    await open(page, '#/om');
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Nøgletal' }).click();
    await settled(page);
    await page.getByRole('button', { name: 'Præsentér' }).click();
    await expect(slide(page)).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/noegletal$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Nøgletal' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Præsentér' })).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/#\/om$/);
    await page.goForward();
    await expect(page).toHaveURL(/#\/noegletal$/);
  });

  test('a deck shown from the list of decks is left for the list, after a reload too', async ({ page }) => {
    await keep(page, threeCharts());
    await open(page, '#/praesentationer');
    await page.getByRole('button', { name: 'Vis Mødet' }).click();
    await expect(place(page)).toHaveText('1 / 3');
    await page.reload();
    await expect(place(page)).toHaveText('1 / 3');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/praesentationer$/);
    await expect(page.getByRole('button', { name: 'Vis Mødet' })).toBeFocused();
    // It was given back, and is not again.
    await page.reload();
    await settled(page);
    await expect(page.getByRole('button', { name: 'Vis Mødet' })).not.toBeFocused();
  });

  test('opened by a link, Esc leads to the page whose slides they are', async ({ page }) => {
    await show(page, FAXE);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/omraade\/faxe$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeFocused();
  });

  test('started from a menu that has closed, it is left for the heading', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '#/omraade/faxe');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Præsentér' }).click();
    await expect(slide(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeFocused();
  });

  test('Back leaves it from any slide', async ({ page }) => {
    await open(page, '#/omraade/faxe');
    await page.getByRole('button', { name: 'Præsentér' }).click();
    await expect(slide(page)).toBeVisible();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('PageDown');
    await page.goBack();
    await expect(page).toHaveURL(/#\/omraade\/faxe$/);
  });

  test('N shows the notes, ? the keys, and keys in the dialog are the dialog’s', async ({ page }) => {
    const deck = threeCharts();
    await keep(page, deck);
    await show(page, presenting(`/praesentationer/${deck.id}`));
    const notes = page.getByRole('complementary', { name: 'Noter' });
    await page.keyboard.press('n');
    await expect(notes).toHaveText('Note 1');
    await page.keyboard.press('PageDown');
    await expect(notes).toHaveText('Note 2');
    await page.keyboard.press('n');
    await expect(notes).toHaveCount(0);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Taster i præsentationen' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(place(page)).toHaveText('2 / 3');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    // The first Esc closes the dialog only.
    await expect(place(page)).toHaveText('2 / 3');
  });

  test('a finger sideways turns the page; a mouse and a tap do not', async ({ page }) => {
    await show(page, FAXE);
    const swipe = (from: number, to: number, pointerType = 'touch') =>
      page.locator('.present').evaluate(
        (element, [x, end, type]) => {
          const fire = (name: string, clientX: number) =>
            element.dispatchEvent(new PointerEvent(name, { clientX, pointerType: type, bubbles: true }));
          fire('pointerdown', x);
          fire('pointerup', end);
        },
        [from, to, pointerType] as const,
      );
    await swipe(900, 700);
    await expect(place(page)).toContainText('2 /');
    await swipe(900, 870);
    await swipe(900, 600, 'mouse');
    await expect(place(page)).toContainText('2 /');
    await swipe(700, 900);
    await swipe(700, 900);
    await expect(place(page)).toContainText('1 /');
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
    const stage = page.locator('.present');
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
    // Pressed with the pointer they hide as well; reached by keyboard they stay.
    await page.getByRole('button', { name: 'Næste dias' }).click();
    await expect(place(page)).toContainText('2 /');
    await page.clock.runFor(2100);
    await expect(controls).toHaveCSS('opacity', '0');
    await page.keyboard.press('Tab');
    await expect(controls).toHaveCSS('opacity', '1');
  });
});

test('the next slide is there in the frame in which it is asked for', async ({ page }) => {
  await show(page, FAXE);
  const count = await countOf(page);
  for (let n = 2; n < count; n += 1) {
    await whole(page);
    const seen = await page.evaluate(
      () =>
        new Promise<{ place: string; loading: boolean; drawn: boolean }>((resolve) => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
          requestAnimationFrame(() => {
            const now = document.querySelector('.present-slide:not(.waiting) .slide');
            const body = now?.querySelector('.slide-body');
            const what = body?.querySelector('svg, table, ul, dl, p');
            resolve({
              place: now?.querySelector('.slide-place')?.textContent ?? '',
              loading: now?.querySelector('.loading') !== null,
              drawn: (what?.getBoundingClientRect().height ?? 0) > 20,
            });
          });
        }),
    );
    expect(seen).toEqual({ place: `${n} / ${count}`, loading: false, drawn: true });
  }
});

test.describe('sizes for a projector', () => {
  test('at 1920 × 1080 all can be read from the back of the room, in the dark variant too', async ({
    page,
  }) => {
    await show(page, FAXE);
    const count = await countOf(page);
    for (let n = 1; n <= count; n += 1) {
      await whole(page);
      await expect(slide(page).locator('.slide-title')).toHaveCSS('font-size', '30px');
      const { title, small } = await smallText(page);
      expect(title, `title of slide ${n}`).toBeGreaterThanOrEqual(56);
      expect(small, `slide ${n}`).toEqual([]);
      for (const variant of ['light', 'dark']) {
        expect(await thinLines(page), `slide ${n}, ${variant}`).toEqual([]);
        await page.keyboard.press('d');
      }
      await page.keyboard.press('PageDown');
    }
  });

  test('so can a comparison, a table, panels and lines', async ({ page }) => {
    for (const of of [
      '/sammenlign',
      '/sammenlign/ishoej/vallensbaek',
      '/noegletal/fleksjob-ledighed?vis=tabel',
      '/noegletal/fleksjob-arbejdstid',
      '/noegletal/star-placering?omr=ishoej,vallensbaek&gruppe=alle-grupper',
      '/noegletal/fleksjob-arbejdstid?gruppe=arbejdstid-op&vis=saeson',
      '/noegletal/forsoergede-fordeling',
      '/kilder',
      '/',
    ]) {
      await show(page, presenting(of));
      const { title, small } = await smallText(page);
      expect(title, of).toBeGreaterThanOrEqual(56);
      expect(small, of).toEqual([]);
      expect(await thinLines(page), of).toEqual([]);
      expect(await misfits(page), of).toEqual([]);
    }
  });
});

/** The screens of which no other is an enlargement, and the largest. */
const SCREENS = [
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
] as const;

test.describe('every slide of a ready-made deck fits every screen', () => {
  // On a handout all slides of a deck stand on one page, in the proportions of a projector.
  for (const area of ['faxe', 'ishoej']) {
    test(`${area}, 16:9 and 4:3`, async ({ page }) => {
      await open(page, `#/uddeling?af=%2Fomraade%2F${area}`);
      await expect(page.getByRole('button', { name: 'Udskriv' })).toBeEnabled({ timeout: 30_000 });
      expect(await misfits(page, '.sheet-slide'), '16:9').toEqual([]);
      await page.locator('.sheet-slide').evaluateAll((all: HTMLElement[]) => {
        for (const sheet of all) sheet.style.height = `${sheet.clientWidth * (3 / 4)}px`;
      });
      await expect.poll(() => misfits(page, '.sheet-slide'), { message: '4:3', timeout: 4000 }).toEqual([]);
    });
  }

  test('one of them as it is presented, at each size', async ({ page }) => {
    await show(page, FAXE);
    const count = await countOf(page);
    for (let n = 1; n <= count; n += 1) {
      await expect(place(page)).toHaveText(`${n} / ${count}`);
      for (const [width, height] of SCREENS) {
        await page.setViewportSize({ width, height });
        await whole(page);
        await expect
          .poll(() => misfits(page), { message: `slide ${n} at ${width} × ${height}`, timeout: 4000 })
          .toEqual([]);
      }
      await page.keyboard.press('PageDown');
    }
  });

  test('in English, upright on a tablet and on a phone', async ({ page }) => {
    for (const [width, height] of [
      [1920, 1080],
      [820, 1180],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await show(page, english(FAXE));
      const count = await countOf(page);
      for (let n = 1; n <= count; n += 1) {
        await whole(page);
        await expect
          .poll(() => misfits(page), { message: `slide ${n} at ${width} × ${height}`, timeout: 4000 })
          .toEqual([]);
        await page.keyboard.press('PageDown');
      }
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
  const spoken = (speaker: Page) => speaker.locator('.speaker-bar > p');

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
    await page.reload();
    await at(3);
    await page.keyboard.press('PageUp');
    await at(2);
    // While the one is loaded again, the other goes on; the one comes back to where it is.
    await page.keyboard.press('.');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Tænd skærmen' })).toBeVisible();

    await page.keyboard.press('.');
    await page.keyboard.press('Escape');
    await expect(speaker.getByText('Intet andet vindue viser præsentationen.')).toBeVisible();
    await speaker.close();
  });

  test.describe('has a clock', () => {
    test.use({ ownContext: true });

    test('that goes on through a reload, and begins again when asked', async ({ page }) => {
      await page.clock.install({ time: new Date('2024-01-31T10:00:00') });
      await page.goto(`./${FAXE.replace('praesenter', 'taler')}`);
      const elapsed = page.getByText('Gået');
      await expect(elapsed).toBeVisible({ timeout: 20_000 });
      await page.clock.pauseAt(new Date('2024-01-31T11:00:00'));
      await expect(elapsed).toContainText(/59\.\d\d/);
      await page.getByRole('button', { name: 'Begynd forfra' }).click();
      await page.clock.runFor(61_000);
      await expect(elapsed).toContainText('01.01');
      await expect(page.getByText('Klokken')).toContainText('11.01');
      await page.clock.resume();
      await page.reload();
      await expect(elapsed).toContainText(/0[12]\.\d\d/, { timeout: 20_000 });
    });
  });

  test('opened first, by a link, it leads the window that is opened later', async ({ page, context }) => {
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
    await audience.close();
    await expect(page.getByText('Intet andet vindue viser præsentationen.')).toBeVisible();
  });

  test('blocked, it says so and is a link', async ({ page, context }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await show(page, `${FAXE}&dias=2`);
    await page.keyboard.press('s');
    await expect(page.getByRole('alert')).toContainText('Browseren spærrede for det nye vindue.');
    await expectAccessible(page, 'blocked');
    const [speaker] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Åbn talervisningen her' }).click(),
    ]);
    await expect(spoken(speaker)).toContainText('2 /', { timeout: 20_000 });
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(spoken(speaker)).toContainText('3 /');
    await speaker.close();
  });
});

test.describe('full screen', () => {
  test('F goes there and back; leaving it as the browser does leaves the presentation', async ({ page }) => {
    await open(page, '#/omraade/faxe');
    await page.getByRole('button', { name: 'Præsentér' }).click();
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await expect(slide(page)).toBeVisible();
    await expect.poll(full).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(full).toBe(false);
    await expect(slide(page)).toBeVisible();
    await page.keyboard.press('f');
    await expect.poll(full).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await expect(page).toHaveURL(/#\/omraade\/faxe$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeVisible();
  });

  test('refused, it says so, and the slides are shown all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'));
    });
    await open(page, '#/omraade/faxe');
    await page.getByRole('button', { name: 'Præsentér' }).click();
    await expect(slide(page)).toBeVisible();
    await page.keyboard.press('f');
    await expect(page.getByRole('alert')).toHaveText(/Browseren tillader ikke fuld skærm her. Prøv F11./);
    await page.getByRole('alert').getByRole('button', { name: 'Luk' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(place(page)).toContainText('2 /');
  });

  test('a browser that has none is offered none', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
      Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false });
    });
    await open(page, '#/omraade/faxe');
    await page.getByRole('button', { name: 'Præsentér' }).click();
    await expect(slide(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Fuld skærm' })).toHaveCount(0);
    await page.keyboard.press('f');
    await expect(page.getByRole('alert')).toContainText('Prøv F11.');
  });
});

test.describe('what a page shows becomes slides', () => {
  for (const [of, count, title] of [
    ['/noegletal/star-placering?omr=faxe', 1, /./],
    ['/kilder', 1, /Her kommer tallene fra/],
    ['/sammenlign/ishoej/vallensbaek', null, /^Ishøj, Vallensbæk.* side om side$/],
    ['/ydelse/fleksjob', null, /./],
    ['/omraade/aarhus', 1, /Det oplyser referaterne ikke om Aarhus/],
  ] as const) {
    test(of, async ({ page }) => {
      await open(page, `#${of}`);
      await page.getByRole('button', { name: 'Præsentér' }).click();
      await expect(slide(page)).toBeVisible();
      await whole(page);
      await expect(slide(page).locator('.slide-title')).toHaveText(title);
      if (count !== null) expect(await countOf(page)).toBe(count);
      expect(await misfits(page)).toEqual([]);
    });
  }

  test('a search shows what was found', async ({ page }) => {
    await open(page, '#/noegletal?q=fleksjob');
    const found = await page.getByRole('main').locator('li a').count();
    await page.getByRole('button', { name: 'Præsentér' }).click();
    await expect(slide(page)).toBeVisible();
    expect(await countOf(page)).toBe(found);
  });

  test('an empty deck says that it is empty', async ({ page }) => {
    const deck = newDeck('Tom');
    await keep(page, deck);
    await page.goto(`./${presenting(`/praesentationer/${deck.id}`)}`);
    await expect(page.getByText('Der er ingen dias at vise.')).toBeVisible();
    await page.getByRole('link', { name: 'Tilbage' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tom' })).toBeVisible();
  });

  test('a slide whose figures are on their way says so, and the others can be shown', async ({ page }) => {
    const deck = deckOf(
      { type: 'chart', view: CHARTS[1] },
      { type: 'lede', area: 'faxe' },
      { type: 'rows', view: '/sammenlign/ishoej/vallensbaek', first: 900 },
    );
    await keep(page, deck);
    const release = await hold(page, INDICATOR_FILES);
    await page.goto(`./${presenting(`/praesentationer/${deck.id}`)}`);
    await expect(slide(page)).toContainText('Henter tal');
    await page.keyboard.press('PageDown');
    await expect(slide(page).locator('.slide-title')).toHaveText('Faxe: det vigtigste');
    release();
    await page.keyboard.press('PageUp');
    await expect(slide(page).locator('svg').first()).toBeVisible();
    // Rows that newer data no longer have are not said to be incomparable.
    await page.keyboard.press('End');
    await expect(slide(page)).toContainText('Der er ingen tal for det valgte.');
  });
});

test.describe('on paper', () => {
  /** Prints a handout once it is whole. */
  async function handout(page: Page, of: string, more = '') {
    await open(page, `#/uddeling?af=${encodeURIComponent(of)}${more}`);
    await expect(page.getByRole('button', { name: 'Udskriv' })).toBeEnabled({ timeout: 30_000 });
    return printedPages(await page.pdf({ preferCSSPageSize: true }));
  }
  const squeeze = (text: string) => text.replace(/\s+/g, '');

  test('a deck is one slide a page, landscape A4, with every title and its place', async ({ page }) => {
    const pages = await handout(page, '/omraade/faxe');
    const titles = await page.locator('.slide-title').allInnerTexts();
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
  });

  test('three slides a page, upright A4, with lines and without the speaker’s notes', async ({ page }) => {
    const deck = newDeck('Mødet i maj', [
      ...threeCharts().slides,
      chartSlide(CHARTS[0], { note: 'Den fjerde 🫐 ø' }),
    ]);
    await keep(page, deck);
    const pages = await handout(page, `/praesentationer/${deck.id}`, '&linjer=ja');
    const titles = await page.locator('.slide-title').allInnerTexts();
    expect(pages).toHaveLength(2);
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
    expect(first).toContain('3/4');
  });

  for (const [sheets, lines] of [
    ['one a page', ''],
    ['three a page', '&linjer=ja'],
  ] as const) {
    test(`every slide is whole on paper, ${sheets}`, async ({ page }) => {
      await open(page, `#/uddeling?af=%2Fomraade%2Ffaxe${lines}`);
      await expect(page.getByRole('button', { name: 'Udskriv' })).toBeEnabled({ timeout: 30_000 });
      await page.emulateMedia({ media: 'print' });
      expect(await misfits(page, '.sheet-slide')).toEqual([]);
    });
  }

  test('the choice of sheets is in the address', async ({ page }) => {
    await open(page, '#/uddeling?af=%2Fomraade%2Ffaxe');
    await page.getByRole('button', { name: 'Tre pr. side med linjer' }).click();
    await expect(page).toHaveURL(/linjer=ja/);
    await expect(page.getByRole('button', { name: 'Tre pr. side med linjer' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test.describe('where a data file is missing', () => {
    test.use({ expectedErrors: /Failed to load resource/ });

    test('the handout can be printed all the same', async ({ page }) => {
      await page.route(INDICATOR_FILES, (route) => route.fulfill({ status: 404 }));
      await open(page, '#/uddeling?af=%2Fomraade%2Ffaxe');
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Udskriv' })).toBeEnabled({ timeout: 30_000 });
    });
  });

  test('a municipality’s page is printed on A4 with its sources', async ({ page }) => {
    await open(page, '#/omraade/faxe', { all: true });
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
    const printed = await pages;
    expect(printed.length).toBeGreaterThan(1);
    for (const { width, height } of printed) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
    const all = printed.map(({ text }) => text).join(' ');
    expect(all).toContain('Faxe Kommune');
    for (const name of await page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts()) {
      expect(squeeze(all)).toContain(squeeze(name));
    }
    const { sources } = loadDataset();
    const own = sources.filter(({ area }) => area === 'faxe');
    expect(own.length).toBeGreaterThan(0);
    for (const { items } of own) {
      for (const { title } of items) expect(squeeze(all)).toContain(squeeze(title));
    }
    // What is pressed is not printed.
    expect(all).not.toContain('Præsentér');
  });
});

test.describe('axe', () => {
  // What fades is measured as it is before or after.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  // The light ones are among the views that every check is made of.
  test('dark slides', async ({ page }) => {
    for (const [name, hash] of [
      ['what is missing', `${FAXE}&dias=9&moerk=ja`],
      ['a comparison', presenting('/sammenlign/ishoej/vallensbaek', '&moerk=ja')],
      ['a table', presenting('/noegletal/fleksjob-ledighed?vis=tabel', '&moerk=ja')],
    ] as const) {
      await show(page, hash);
      await expectAccessible(page, name);
    }
  });

  test('the keys, notes, and a blank screen', async ({ page }) => {
    await show(page, FAXE);
    await page.keyboard.press('n');
    await expectAccessible(page, 'notes');
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    await expectAccessible(page, 'keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('.');
    await expectAccessible(page, 'blank');
  });
});

test('a deck is shown as it is kept: changed in another window, it is shown so', async ({
  page,
  context,
}) => {
  const deck = threeCharts();
  await keep(page, deck);
  await show(page, presenting(`/praesentationer/${deck.id}`));
  const other = await context.newPage();
  await open(other, `#/praesentationer/${deck.id}`);
  await other.getByLabel('Titel').first().fill('Ny titel');
  await expect(slide(page).locator('.slide-title')).toHaveText('Ny titel');
  expect((await kept(page))[0]?.slides[0]?.title).toBe('Ny titel');
  await other.close();
});
