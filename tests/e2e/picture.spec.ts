import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { english, VIEWS } from '../views';
import { expectAccessible } from './axe';
import { expect, follow, open, test } from './fixtures';
import { type Made, MUNICIPALITIES, months, serveMade } from './madeData';

const OPEN = 'Hent eller kopiér';
/** What a picture is laid out in, and what is left for rounding, pixels. */
const SIZES = { wide: { width: 800, height: 450 }, square: { width: 800, height: 800 } };
const DUST = 1.5;

/** Views with lines, rows, areas, and what the browser lays out; that each form keeps within its box is tested without it. */
const FORMS = ['rang', 'forventet-par', 'andele', 'andele-over-tid', 'tal-alene'];
const hashOf = (name: string) => {
  const view = VIEWS.find((v) => v.name === name);
  if (!view) throw new Error(`There is no view ${name}`);
  return view.hash;
};

/** Opens the dialog on a page; a page that stands already is left by a link, and its dialog closed. */
async function openDialog(page: Page, hash: string, name = OPEN): Promise<Locator> {
  if (page.url() === 'about:blank') await open(page, hash);
  else {
    await page.keyboard.press('Escape');
    await follow(page, hash);
  }
  await page.getByRole('button', { name }).first().click();
  return page.getByRole('dialog', { name });
}

/** Presses a button and reads the file that it saves. */
async function save(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** Letters and figures without the spaces, in order of the alphabet: the same however lines are broken. */
const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');

/** Keeps in the page what the sheet of a picture showed last; once for a page that stays. */
async function watchSheet(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const look = () => {
      const sheet = document.querySelector('[data-picture]');
      if (!sheet) return;
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      let seen = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const unseen = node.parentElement?.closest('.visually-hidden');
        if (!unseen) seen += node.nodeValue;
      }
      document.documentElement.dataset.sheet = seen;
    };
    new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return async () => (await page.locator('html').getAttribute('data-sheet')) ?? '';
}

interface Found {
  readonly texts: string[];
  /** Texts and marks that reach over the edge, and pairs of texts that run into each other. */
  readonly outside: string[];
  readonly overlapping: string[];
}

/** An empty page, to look at files in. */
const empty = (page: Page) => page.context().newPage();

/** Opens an SVG by itself in an empty page, with the typeface, and looks at what is in it. */
async function inspect(own: Page, svg: string): Promise<Found> {
  const face = (weight: number) => {
    const file = `node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`;
    const url = `data:font/woff2;base64,${readFileSync(file, 'base64')}`;
    return `@font-face { font-family: "IBM Plex Sans"; font-weight: ${weight}; src: url(${url}) }`;
  };
  await own.setContent(`<style>${face(400)}${face(600)}body { margin: 0 }</style>${svg}`);
  const found = await own.evaluate(async (dust) => {
    await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "IBM Plex Sans"`)));
    const root = document.querySelector('svg');
    if (!root) throw new Error('There is no SVG');
    const frame = root.getBoundingClientRect();
    const out = (r: DOMRect) =>
      r.left < frame.left - dust ||
      r.top < frame.top - dust ||
      r.right > frame.right + dust ||
      r.bottom > frame.bottom + dust;
    const lines = [...root.querySelectorAll('text')].flatMap((text) => {
      const spans = [...text.querySelectorAll('tspan[x]')];
      return spans.length > 0 ? spans : [text];
    });
    const boxes = lines.map((line) => ({ text: line.textContent ?? '', box: line.getBoundingClientRect() }));
    // A line of text takes more room than its letters do.
    const slack = (a: DOMRect, b: DOMRect) => Math.max(7, 0.25 * Math.max(a.height, b.height));
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 2 &&
            b.box.left < a.box.right - 2 &&
            a.box.top < b.box.bottom - slack(a.box, b.box) &&
            b.box.top < a.box.bottom - slack(a.box, b.box),
        )
        .map((b) => `${a.text} × ${b.text}`),
    );
    const marks = [...root.querySelectorAll('path, rect, line, circle, polygon')];
    return {
      texts: [...root.querySelectorAll('text')].map((text) => text.textContent ?? ''),
      outside: [
        ...boxes.filter(({ box }) => out(box)).map(({ text }) => text),
        ...marks.filter((mark) => out(mark.getBoundingClientRect())).map((mark) => mark.outerHTML),
      ],
      overlapping,
    };
  }, DUST);
  return found;
}

/** What is wrong with an SVG as a file that must stand by itself. */
async function faults(page: Page, svg: string): Promise<string[]> {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
    const bad = ['parsererror', 'script', 'style', 'image', 'use', 'foreignObject', 'a'];
    const found = bad.filter((name) => parsed.getElementsByTagName(name).length > 0);
    for (const element of parsed.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const own = name === 'xmlns' && value === 'http://www.w3.org/2000/svg';
        if (!own && /^on|href|var\(|url\(|https?:|data:/.test(`${name}=${value}`))
          found.push(`${name}="${value}"`);
      }
    }
    return found;
  }, svg);
}

/** Size of a PNG, and how much of it is something else than its ground. */
async function look(page: Page, bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([raw], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colors = new Set<number>();
    let inked = 0;
    let right = 0;
    for (let i = 0; i < data.length; i += 4) {
      const r = data[i] ?? 0;
      const g = data[i + 1] ?? 0;
      const b = data[i + 2] ?? 0;
      colors.add((r << 16) | (g << 8) | b);
      if (r + g + b > 720) continue;
      inked += 1;
      const [x, y] = [(i / 4) % image.width, Math.floor(i / 4 / image.width)];
      // The line of the title.
      if (y > 40 && y < 110) right = Math.max(right, x);
    }
    const { width, height } = image;
    return { width, height, inked: inked / (width * height), colors: colors.size, right };
  }, bytes.toString('base64'));
}

test('as SVG a chart shows what the screen shows, all of it, and needs nothing from outside', async ({
  page,
}) => {
  const own = await empty(page);
  let shown: (() => Promise<string>) | undefined;
  for (const name of FORMS) {
    await test.step(name, async () => {
      await openDialog(page, hashOf(name));
      await expect(page.locator('[data-picture]')).toHaveCount(0);
      shown ??= await watchSheet(page);
      const file = await save(page, 'SVG');
      expect(file.name).toMatch(/^noegletavlen-[\w-]+\.svg$/);
      const svg = file.bytes.toString('utf8');
      expect(await faults(page, svg)).toEqual([]);
      const { texts, outside, overlapping } = await inspect(own, svg);
      expect(letters(texts.join(''))).toBe(letters(await shown()));
      expect(outside).toEqual([]);
      expect(overlapping).toEqual([]);
      const said = letters(texts.join(''));
      expect(said.length).toBeGreaterThan(80);
      const all = texts.join(' ').replace(/\s+/g, ' ');
      const read = async (what: string) =>
        ((await page.locator(what).textContent()) ?? '').replace(/\s+/g, ' ');
      // Away from its page a chart says what the page does.
      const titles = [await read('h1'), await read('#graf-titel')];
      expect(
        titles.some((words) => all.includes(words)),
        titles.join('\n'),
      ).toBe(true);
      for (const words of (await read('#graf-titel + p')).split(' · ')) expect(all).toContain(words);
      expect(all).toMatch(/Kilde: referat fra .* \d\d\.\d\d\.\d{4}, punkt \d+/);
      expect(all.replace(/ /g, '')).toContain(page.url());
      // Nothing of it stays.
      await expect(page.locator('[data-room]')).toHaveCount(0);
    });
  }

  await openDialog(page, english(hashOf('regnestykke')), 'Download or copy');
  const { texts, outside } = await inspect(own, (await save(page, 'SVG')).bytes.toString('utf8'));
  expect(outside).toEqual([]);
  expect(texts.join(' ')).toMatch(/Source: minutes of Faxe/);
});

test('PNG has the size it says and the typeface of the page, and is copied; a browser that does neither says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(page, hashOf('rang'));
  for (const [button, { width, height }] of [
    ['PNG, bred', SIZES.wide],
    ['PNG, kvadratisk', SIZES.square],
  ] as const) {
    const { bytes } = await save(page, button);
    const seen = await look(page, bytes);
    expect([seen.width, seen.height]).toEqual([2 * width, 2 * height]);
    expect(seen.inked).toBeGreaterThan(0.01);
    expect(seen.inked).toBeLessThan(0.6);
    expect(seen.colors).toBeGreaterThan(30);
    const title = await page.evaluate(() => {
      const line = document.createElement('span');
      line.textContent = document.querySelector('#graf-titel')?.textContent ?? '';
      line.className = 'picture-title';
      Object.assign(line.style, {
        font: '600 23px "IBM Plex Sans"',
        letterSpacing: '-0.01em',
        position: 'fixed',
      });
      document.body.append(line);
      const { width: wide } = line.getBoundingClientRect();
      line.remove();
      return wide;
    });
    expect(Math.abs(seen.right - 2 * (32 + title))).toBeLessThan(6);
  }

  const copy = dialog.getByRole('button', { name: 'Kopiér billede' });
  await copy.click();
  await expect(dialog.getByText('Billedet er kopieret')).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    return [image.width, image.height];
  });
  expect(size).toEqual([1600, 900]);

  // Where the browser makes no image it says so; SVG works all the same.
  await page.evaluate(() => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (give) => {
      HTMLCanvasElement.prototype.toBlob = toBlob;
      give(null);
    };
  });
  await dialog.getByRole('button', { name: 'PNG, bred' }).click();
  await expect(dialog.getByText('Browseren kunne ikke lave billedet. Prøv SVG i stedet.')).toBeVisible();
  expect((await save(page, 'SVG')).bytes.length).toBeGreaterThan(1000);
  await expectAccessible(page, 'the dialog with its pictures');

  // The clipboard may refuse, or be missing, which is said with another way.
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await copy.click();
  await expect(dialog.getByText('Browseren tillod ikke at kopiere. Hent billedet som PNG')).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await copy.click();
  await expect(dialog.getByText('Browseren kan ikke kopiere billeder.')).toBeVisible();
});

test('many panels keep within the picture, and those without room are counted', async ({ page }) => {
  const figures: Made[] = MUNICIPALITIES.flatMap((area, a) =>
    months(12).map((period, m) => ({
      area,
      indicator: 'fuldtidsledighed',
      period,
      value: Number((4 + Math.sin(a * 1.7 + m / 4) * 2).toFixed(1)),
    })),
  );
  await serveMade(page, figures);
  const areas = MUNICIPALITIES.slice(0, 40).join(',');
  await openDialog(page, `#/noegletal/fuldtidsledighed?omr=${areas}&vis=paneler`);
  const svg = (await save(page, 'SVG')).bytes.toString('utf8');
  const { texts, outside, overlapping } = await inspect(await empty(page), svg);
  expect(outside).toEqual([]);
  expect(overlapping).toEqual([]);
  expect(texts.join(' ')).toMatch(/Der er ikke plads til \d+ andre/);
});

test('a table is a picture where it fits, and is said not to fit where it does not', async ({ page }) => {
  const dialog = await openDialog(page, hashOf('tabel'));
  await expect(dialog.getByRole('button', { name: 'PNG, bred' })).toHaveCount(0);
  await expect(dialog).toContainText('Tabellen er for lang til et bredt billede.');
  const svg = (await save(page, 'SVG')).bytes.toString('utf8');
  const { texts, outside } = await inspect(await empty(page), svg);
  expect(outside).toEqual([]);
  for (const words of ['Beskæftigelsesregion Midtjylland', 'sep. 2023', 'periode ikke angivet'])
    expect(texts.map((text) => text.replace(/\s/g, ' '))).toContain(words);

  const long = await openDialog(page, '#/noegletal/fleksjob-arbejdstid?vis=tabel');
  await expect(long).toContainText('Tabellen er for lang til et billede.');
  await expect(long.getByRole('button', { name: /PNG|SVG|billede/ })).toHaveCount(0);
});

test.describe('without the font files', () => {
  test.use({ expectedErrors: /woff2/, serviceWorkers: 'block' });

  test('no PNG in another typeface is made, and it is said', async ({ page }) => {
    const dialog = await openDialog(page, hashOf('rang'));
    await page.route('**/*.woff2', (route) => route.abort());
    await dialog.getByRole('button', { name: 'PNG, bred' }).click();
    await expect(dialog.getByText('Skrifttypen kunne ikke hentes.')).toBeVisible();
    await page.unroute('**/*.woff2');
    await save(page, 'PNG, bred');
  });
});
