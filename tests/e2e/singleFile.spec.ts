import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { EACH_PAGE, english } from '../views';
import { chart, expect, follow, settled, test } from './fixtures';
import { chooseFile, expectStep } from './importFiles';

const BUILT = 'dist/noegletavlen.html';

// Files on a disk are all there is: what is asked of a host fails the test.
test.use({ baseURL: 'file:///' });

let folder = '';
let file = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noegletavlen-usb-'));
  // As a stick may be named.
  const stick = join(folder, 'USB-nøgle (møde) #1');
  await mkdir(stick);
  file = join(stick, 'noegletavlen.html');
  await cp(BUILT, file);
});
test.afterAll(() => rm(folder, { recursive: true }));

/** Opens the file from the disk at a hash; gives the addresses that the page asks for, itself included. */
async function openFile(page: Page, hash: string, path = file): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(pathToFileURL(path).href + hash);
  return asked;
}

test('opens from a disk with charts and fonts, saves the figures of a chart, and asks nobody for anything', async ({
  page,
}) => {
  const asked = await openFile(page, '#/noegletal/star-placering?omr=faxe');
  await settled(page);
  await expect(chart(page).locator('path').first()).toBeVisible();
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map((font) => `${font.family} ${font.weight} ${font.status}`);
  });
  expect(fonts).toEqual(expect.arrayContaining([expect.stringMatching(/^"?IBM Plex Sans"? 400 loaded$/)]));
  await page.getByRole('button', { name: 'Hent eller kopiér' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'CSV, dansk', exact: true }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('star-placering');
  expect(asked).toHaveLength(1);
});

test('has every page, in both languages', async ({ page }) => {
  const asked = await openFile(page, '');
  await settled(page);
  for (const [i, { name, hash }] of EACH_PAGE.entries()) {
    await follow(page, i % 2 === 0 ? hash : english(hash));
    await expect(page.getByRole('alert'), name).toHaveCount(0);
  }
  expect(asked).toHaveLength(1);
});

test('a link into it opens the place, and Back goes back', async ({ page }) => {
  await openFile(page, '#/kommune/faxe?sprog=en');
  await expect(page.getByRole('heading', { level: 1, name: 'Faxe Municipality' })).toBeVisible();
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Faxe Municipality' })).toBeVisible();
});

test('says what it is, has the licences of what it is made of, and gives the figures as a file', async ({
  page,
}) => {
  await openFile(page, '#/uden-net');
  await expect(page.getByText(/^Du bruger filen med det hele i/)).toBeVisible();
  await expect(page.locator('a[href*="noegletavlen.html"]')).toHaveCount(0);
  await expect(page.getByText('Klar til brug uden net')).toHaveCount(0);

  await follow(page, '#/om');
  await page.getByText('Se licenserne').click();
  const licences = page.getByText('Permission is hereby granted');
  await expect(licences).toContainText('react-dom');
  await expect(licences).toContainText('SIL OPEN FONT LICENSE');

  await follow(page, '#/kilder');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /csv/i }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('noegletal.csv');
  expect(await readFile(await download.path(), 'utf8')).toBe(
    await readFile('dist/data/noegletal.csv', 'utf8'),
  );
});

test('presents, with the speaker window in step', async ({ page }) => {
  const asked = await openFile(page, '#/praesenter?af=%2Fkommune%2Ffaxe');
  await expect(page.getByText(/^Dias 1 af/)).toBeAttached({ timeout: 20_000 });
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.getByText(/^1 \/ \d/).first()).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('PageDown');
  await expect(speaker.getByText(/^2 \/ \d/).first()).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(page.getByText(/^Dias 3 af/)).toBeAttached();
  expect(asked).toHaveLength(1);
});

for (const [where, refused] of [
  ['beside the page', false],
  ['in the page where a file may start no worker', true],
] as const) {
  test(`takes figures in, ${where}`, async ({ page }) => {
    if (refused) {
      await page.addInitScript(() => {
        Object.assign(window, {
          Worker: class {
            constructor() {
              throw new Error('refused');
            }
          },
        });
      });
    }
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await openFile(page, '#/egne/indlaes');
    await settled(page);
    const file =
      'omraade;noegletal;maalgruppe;type;periode;vaerdi\nFaxe;fuldtidsledighed;alle;faktisk;2023-08;2,9\n';
    await chooseFile(page, 'egne.csv', file);
    await page.getByRole('button', { name: 'Behold tallet' }).click();
    await expectStep(page, /./);
    expect(workers).toHaveLength(refused ? 0 : 1);
    await page.goto('about:blank');
    await openFile(page, '#/egne');
    await expect(page.getByRole('main')).toContainText('egne.csv');
  });
}

test('works where the browser refuses to remember anything', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openFile(page, '#/');
  await settled(page);
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/How/);
});

test.describe('the policy', () => {
  test.use({ expectedErrors: /Content.Security.Policy/ });

  test('lets no other script run and nothing be fetched', async ({ page }) => {
    await openFile(page, '');
    await settled(page);
    const refused = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
      const fetched = await fetch(location.href.split('#')[0] ?? '').then(
        () => true,
        () => false,
      );
      return { title: document.title, fetched };
    });
    expect(refused.title).not.toBe('taken');
    expect(refused.fetched).toBe(false);
  });
});

test('a copy that is cut off says so', async ({ page }) => {
  const whole = await readFile(BUILT, 'utf8');
  const half = join(folder, 'half.html');
  await writeFile(half, whole.slice(0, whole.length / 2));
  await openFile(page, '', half);
  await expect(page.getByText(/^Filen kan ikke vises\. Enten er den ikke kopieret helt over/)).toBeVisible();
});
