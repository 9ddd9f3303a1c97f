/** The main journey through the product, written once for every browser. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from './page';

/** What the journey needs from outside. */
export interface Place {
  /** Address of the site. */
  readonly url: string;
  /** Address of the file with all of it in one. */
  readonly file: string;
  /** A folder for files that are brought to the page. */
  readonly folder: string;
  /** Takes the host away. */
  readonly closeSite: () => Promise<void>;
}

/** A part of the journey; the ones before it have been gone. */
export interface Step {
  readonly name: string;
  readonly go: (page: Page, place: Place) => Promise<void>;
}

const NARROW = [390, 844] as const;
const READ_BY = '[data-readout]';
const SLIDE_PLACE = '.present-slide:not(.waiting) .slide-place';
const OWN_CSV = 'Kommune;Måned;Procent\nFaxe;2023M08;2,6\nFaxe;2023M09;2,5\n';

/** Brings a table of figures to the page in view, and keeps them. */
async function importCsv(page: Page, folder: string): Promise<void> {
  const path = join(folder, 'ledige.csv');
  await writeFile(path, OWN_CSV);
  await page.see('label:has(input[type=file])');
  await page.driver.chooseFile('input[type=file]', path);
  await page.see('h2[tabindex="-1"]', 'Hvordan skal kolonnerne læses?', ({ focused }) => focused);
  await page.choose('Nøgletal', 'fuldtidsledighed');
  await page.click('button', 'Læs filen');
  await page.see('h2[tabindex="-1"]', 'Det står der i ledige.csv', ({ focused }) => focused);
  await page.click('button', 'Behold alle 2 tal');
  await page.see('h2[tabindex="-1"]', '”ledige” er gemt');
}

/** Opens the dialog that makes a slide of a chart, which shows all that is in it. */
async function openAddToDeck(page: Page, url: string): Promise<void> {
  await page.open(url);
  await page.click('button', 'Føj til præsentation');
  await page.see('dialog[open]');
  const hidden = await page.run(() => {
    const body = document.querySelector('dialog > div');
    return body ? body.scrollHeight - body.clientHeight : null;
  });
  equal(hidden, 0, `The dialog hides ${hidden} pixels of what is in it`);
}

/** Has the page keep the picture that it makes, and save none to the disk. */
async function keepPictures(page: Page): Promise<void> {
  await page.run(() => {
    const url = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      if (file.type === 'image/png') Object.assign(window, { picture: file });
      return url(file);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
}

/** Size of the picture made last, and in how many colours it is: an empty one has few. */
function madePicture(page: Page): Promise<{ width: number; height: number; colours: number }> {
  return page.run(async () => {
    const image = await createImageBitmap((window as unknown as { picture: Blob }).picture);
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, width, height).data.buffer;
    return { width, height, colours: new Set(pixels && new Uint32Array(pixels)).size };
  });
}

/** How far a view reaches out of a phone's width; in a frame, as not every window can be made so narrow. */
function overflow(page: Page, url: string): Promise<{ readonly width: number; readonly over: number }> {
  return page.run(
    async (address, width, height) => {
      const frame = document.createElement('iframe');
      frame.width = `${width}`;
      frame.height = `${height}`;
      document.body.replaceChildren(frame);
      frame.src = address;
      const inside = () => frame.contentDocument;
      while (!inside()?.querySelector('h1') || inside()?.querySelector('[data-loading]'))
        await new Promise((resolve) => setTimeout(resolve, 50));
      await inside()?.fonts.ready;
      const root = inside()?.documentElement;
      return {
        width: frame.contentWindow?.innerWidth ?? 0,
        over: (root?.scrollWidth ?? 0) - (root?.clientWidth ?? 0),
      };
    },
    url,
    ...NARROW,
  );
}

export const JOURNEY: readonly Step[] = [
  {
    name: 'the overview leads to a municipality, whose page takes the focus',
    go: async (page, { url }) => {
      await page.open(url);
      await page.click('link', 'Faxe');
      await page.see('h1', 'Faxe Kommune');
      await page.see('main', null, ({ focused }) => focused);
      await page.see('article svg path');
    },
  },
  {
    name: 'an indicator is read by keyboard',
    go: async (page, { url }) => {
      await page.open(`${url}#/noegletal/fleksjob-arbejdstid`);
      await page.read('[role=application]', 'jun. 2023');
      await page.tabTo('[role=tab]', 'Udvikling');
      await page.press('Tab');
      await page.see('[role=application]', null, ({ focused }) => focused);
      await page.press('Enter');
      await page.read(READ_BY, 'I alt 564 personer · juni 2023');
      await page.press('ArrowLeft');
      await page.read(READ_BY, 'maj 2023');
      await page.press('Home');
      await page.read(READ_BY, 'januar 2022');
      await page.press('Escape');
      await page.read(READ_BY, 'Peg på grafen for at aflæse den.');
    },
  },
  {
    name: 'tabs take the arrow keys',
    go: async (page, { url }) => {
      await page.open(`${url}#/noegletal/star-placering`);
      await page.tabTo('[role=tab]', 'Placering');
      for (const [key, name] of [
        ['ArrowRight', 'Sammenlign'],
        ['End', 'Tabel'],
        ['Home', 'Placering'],
        ['ArrowLeft', 'Tabel'],
      ] as const) {
        await page.press(key);
        await page.see('[role=tab]', name, ({ focused, selected }) => focused && selected);
      }
      await page.see('[role=tabpanel] table');
    },
  },
  {
    name: 'areas are compared, one more is found by its name, and Back goes back',
    go: async (page, { url }) => {
      await page.open(`${url}#/sammenlign?omr=faxe,ishoej`);
      await page.see('thead th', null, ({ count }) => count === 4);
      await page.click('button', '+ Tilføj område');
      await page.see('searchbox', 'Find område', ({ focused }) => focused);
      await page.press(...'hern', 'Tab', ' ', 'Escape');
      await page.see('button', '+ Tilføj område', ({ focused }) => focused);
      await page.see('thead th', null, ({ count }) => count === 5);
      await page.choose('Sammenlign med', 'faxe');
      await page.read('thead', /Faxe.*sammenlignes med/);
      await page.run(() => history.back());
      await page.read('thead', /Hele landet.*sammenlignes med/);
    },
  },
  {
    name: 'a CSV is imported by a worker, and its figures are there after a reload',
    go: async (page, { url, folder }) => {
      await page.open(`${url}#/egne/indlaes`);
      await importCsv(page, folder);
      await page.open(`${url}#/egne`);
      await page.see('main h3', 'ledige');
      await page.open(`${url}#/noegletal/fuldtidsledighed?omr=faxe`);
      await page.read('main', 'egne tal');
    },
  },
  {
    name: 'a deck is made of two charts, put in order by keyboard, and there after a reload',
    go: async (page, { url }) => {
      await openAddToDeck(page, `${url}#/noegletal/star-placering?omr=faxe&gruppe=alle-ydelser`);
      await page.fill('textbox', 'Navn', 'Mødet i maj');
      await page.click('button', 'Opret og tilføj');
      await page.read('dialog [role=status]', 'Føjet til Mødet i maj. 1 dias.');
      await page.press('Escape');
      await page.see('button', 'Føj til præsentation', ({ focused }) => focused);
      await openAddToDeck(page, `${url}#/noegletal/fleksjob-ledighed?omr=faxe`);
      await page.click('dialog li button');
      await page.read('dialog [role=status]', '2 dias');
      await page.click('link', 'Åbn den');
      await page.see('h1', 'Mødet i maj');
      await page.see('main li [data-part=title]', null, ({ count }) => count === 2);
      await page.read('main li [data-part=title]', 'Faxe rykkede fra nr. 65');
      await page.tabTo('button', 'Flyt dias 2');
      for (const [key, said] of [
        [' ', 'Du har fat i dias 2.'],
        ['ArrowUp', 'Dias 2 er på plads 1.'],
        [' ', 'Dias 2 er lagt på plads 1.'],
      ] as const) {
        await page.press(key);
        await page.read('[id^="DndLiveRegion"]', said);
      }
      await page.reload();
      await page.see('main li [data-part=title]', null, ({ count }) => count === 2);
      await page.read('main li [data-part=title]', '10,7 % af de visiterede');
    },
  },
  {
    name: 'slides are shown with the keys of a clicker, and Esc leads back',
    go: async (page, { url }) => {
      await page.open(`${url}#/kommune/faxe`);
      await page.click('button', 'Præsentér');
      await page.read(SLIDE_PLACE, /^1 \//);
      await page.press('PageDown');
      await page.read(SLIDE_PLACE, /^2 \//);
      await page.see('[data-stage=shown] [data-part=slide] svg path');
      await page.press('.');
      await page.see('button', 'Tænd skærmen');
      await page.press('.', 'End');
      await page.read(SLIDE_PLACE, /^(\d+) \/ \1$/);
      // The browser takes the first Esc for itself where the slides fill the screen.
      await page.press('Escape');
      if (await page.run(() => location.hash.startsWith('#/praesenter?'))) await page.press('Escape');
      await page.see('h1', 'Faxe Kommune');
    },
  },
  {
    name: 'a chart becomes a picture in pixels',
    go: async (page, { url }) => {
      await page.open(`${url}#/noegletal/star-placering?omr=faxe`);
      await keepPictures(page);
      await page.click('button', 'Hent eller kopiér');
      await page.click('button', 'PNG, bred');
      await page.read('dialog [aria-live=polite]', 'Gemt som');
      const { width, height, colours } = await madePicture(page);
      deepEqual([width, height], [1600, 900]);
      ok(colours > 20, `The picture has ${colours} colours`);
    },
  },
  {
    name: 'nothing scrolls sideways at a phone’s width',
    go: async (page, { url }) => {
      // A page of the same origin without the policy of the product, which lets in no frames.
      await page.driver.goto(`${url}robots.txt`);
      for (const hash of [
        '#/',
        '#/kommune/faxe',
        '#/noegletal/fleksjob-arbejdstid',
        '#/sammenlign?omr=faxe,ishoej,herning',
        '#/egne/indlaes',
        '#/praesentationer',
      ]) {
        const { width, over } = await overflow(page, `${url}?${encodeURIComponent(hash)}${hash}`);
        equal(width, NARROW[0]);
        ok(over <= 0, `${hash} reaches ${over} pixels out`);
      }
    },
  },
  {
    name: 'without its host, the site goes on, figures included',
    go: async (page, { url, closeSite }) => {
      await page.open(url);
      await page.read('body', 'Klar til brug uden net');
      await closeSite();
      await page.open(`${url}#/noegletal/star-placering?omr=faxe`);
      await page.see('[role=application] path');
      await page.open(`${url}#/kommune/herlev`);
      await page.see('h1', 'Herlev Kommune');
    },
  },
  {
    name: 'the one file opens from a disk, and imports and presents',
    go: async (page, { file, folder }) => {
      await page.open(`${file}#/noegletal/star-placering?omr=faxe`);
      await page.see('[role=application] path');
      await page.open(`${file}#/egne/indlaes`);
      await importCsv(page, folder);
      await page.open(`${file}#/praesenter?af=%2Fkommune%2Ffaxe`);
      await page.press('PageDown');
      await page.read(SLIDE_PLACE, /^2 \//);
    },
  },
];
