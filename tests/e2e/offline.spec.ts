import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeServiceWorker } from '../../src/build/offlinePlugin';
import { EACH_PAGE } from '../views';
import { test as base, chart, expect, follow, settled, watch } from './fixtures';
import { type SubPathSite, serveUnder } from './serveUnder';

const FOLDER = '/kommune/noegletal/';
const READY = 'Klar til brug uden net';
const NEW_VERSION = 'Der er en ny udgave.';
/** Chromium lets the old version rest for half a minute before the new one takes over, where it was busy; ms. */
const TAKEN_OVER = 60_000;

/** A site in a folder of a host, and what its host has: another version can be put up, and the host taken away. */
interface Host {
  readonly site: SubPathSite;
  readonly deploy: (folder: string) => void;
}

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: how Playwright is told that a fixture needs no other
  host: async ({}, use) => {
    let built = 'dist';
    const site = await serveUnder(FOLDER, () => built);
    await use({
      site,
      deploy: (folder) => {
        built = folder;
      },
    });
    await site.close();
  },
  page: async ({ context, host, expectedErrors }, use) => {
    const page = await context.newPage();
    const problems = await watch(page, new URL(host.site.url).origin, expectedErrors);
    await use(page);
    expect(problems, 'What the browser complained about').toEqual([]);
  },
});
test.use({ serviceWorkers: 'allow' });

/** Opens the site and stays until all of it is kept. */
async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(host.site.url);
  await expect(page.getByText(READY)).toBeVisible({ timeout: 30_000 });
}

/** Takes the network and the host away. */
async function cutOff(page: Page, host: Host): Promise<void> {
  await page.context().setOffline(true);
  await host.site.close();
}

/**
 * Files of areas that no test of versions asks for; there are a hundred, and each is fetched ahead. Faxe is held against the country, `kort` has the cards of
 * the overview.
 */
const NOT_ASKED_FOR = /\/data\/omraader\/(?!(?:faxe|hele-landet|kort)\.)./;

/** A copy of the built site with the figures that tests of versions ask for. */
async function presentVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'noegletavlen-version-'));
  await cp('dist', folder, { recursive: true, filter: (path) => !NOT_ASKED_FOR.test(path) });
  await writeServiceWorker(folder);
  return folder;
}

/** A version in which the page and every script has another name, as if all of them had changed. */
async function versionAfter(present: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'noegletavlen-next-'));
  await cp(present, folder, { recursive: true });
  const scripts = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'));
  const renamed = scripts.map((name) => [name, name.replace(/\.js$/, '2.js')] as const);
  for (const name of ['index.html', 'shell.html', ...scripts.map((script) => `assets/${script}`)]) {
    let text = await readFile(join(folder, name), 'utf8');
    for (const [from, to] of renamed) text = text.replaceAll(from, to);
    await writeFile(
      join(folder, name),
      text.replace('<title>Nøgletavlen', '<title>Ny udgave af Nøgletavlen'),
    );
  }
  for (const [from, to] of renamed) await rename(join(folder, 'assets', from), join(folder, 'assets', to));
  await writeServiceWorker(folder);
  return folder;
}

test('a visit fetches nothing ahead until the page stands; after it the site can be installed, and every page works without a network', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await test.step('what was fetched when', async () => {
    const [loaded, begun] = await page.evaluate(() => {
      const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const scripts = performance.getEntriesByType('resource');
      return [own?.loadEventEnd, scripts.find(({ name }) => /\/part-[^/]+\.js$/.test(name))?.startTime];
    });
    expect(loaded).toBeGreaterThan(0);
    expect(begun, 'the script that has all fetched').toBeGreaterThan(loaded ?? 0);
    const begins = host.site.asked.findIndex((path) => /\/part-[^/]+\.js$/.test(path));
    expect(host.site.asked.findIndex((path) => path.endsWith('/sw.js'))).toBeGreaterThan(begins);
    expect(host.site.missed).toEqual([]);
  });
  await test.step('the manifest is without fault, and its icons are as large as it says', async () => {
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string }[]; lang: string };
    expect(manifest).toMatchObject({ name: 'Nøgletavlen', lang: 'da', start_url: './', scope: './' });
    const sizes = await page.evaluate(
      (sources) =>
        Promise.all(
          sources.map(async (src) => {
            const image = new Image();
            image.src = src;
            await image.decode();
            return `${image.naturalWidth}x${image.naturalHeight}`;
          }),
        ),
      manifest.icons.map(({ src }) => src),
    );
    expect(sizes).toEqual(manifest.icons.map((icon) => icon.sizes));
  });
  await cutOff(page, host);
  // The page that was open has not loaded the scripts of the other pages.
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Kilder' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kilder' })).toBeVisible();
  await expect(page.getByText(/^Uden net: du ser tal hentet \d\d\.\d\d\.\d{4}$/)).toBeVisible();
  // An indicator that was never opened, by a link from elsewhere, and loaded again.
  await page.goto('about:blank');
  await page.goto(`${host.site.url}#/noegletal/star-placering?omr=faxe`);
  await settled(page);
  await expect(chart(page)).toBeVisible();
  await page.reload();
  await expect(chart(page)).toBeVisible();
  for (const { name, hash } of EACH_PAGE) {
    await follow(page, hash);
    await expect(page.getByRole('alert'), name).toHaveCount(0);
  }
  const csv = await page.evaluate(async (path) => (await fetch(path)).text(), `${FOLDER}data/noegletal.csv`);
  expect(csv.split('\n').length).toBeGreaterThan(100);
  // A link from a newsletter, to a page that was never opened.
  await page.goto(`${host.site.url}kommune/faxe/?utm_source=nyhedsbrev`);
  await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeVisible();
});

test('a page in place of a script is not kept: nothing is ready, and the next visit fetches what is missing', async ({
  page,
  host,
}) => {
  const [script = ''] = (await readdir('dist/assets')).filter((name) => /^DeckListPage-.*\.js$/.test(name));
  host.site.instead.set(`assets/${script}`, '<!doctype html><title>Log på gæstenettet</title>');
  await page.goto(host.site.url);
  // Once as any script, once past the browser's own cache.
  const times = () => host.site.asked.filter((path) => path.endsWith(script)).length;
  await expect.poll(times, { timeout: 30_000 }).toBe(2);
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers).toBe(0);
  const kept = (path: string) =>
    page.evaluate(async (path) => (await caches.match(path)) !== undefined, path);
  expect(await kept(`assets/${script}`)).toBe(false);
  await expect(page.getByText(READY)).toHaveCount(0);

  host.site.instead.clear();
  await page.reload();
  await expect(page.getByText(READY)).toBeVisible({ timeout: 30_000 });
  await cutOff(page, host);
  await page.goto(`${host.site.url}#/praesentationer`);
  await expect(page.getByRole('heading', { level: 1, name: 'Præsentationer' })).toBeVisible();
});

test.describe('what has gone bad', () => {
  test.use({ expectedErrors: /MIME type|ERR_INTERNET_DISCONNECTED|SourceListPage/ });

  test('where it is kept is mended; else all is fetched again, and what is one’s own stays', async ({
    page,
    host,
  }) => {
    await visit(page, host);
    /** Keeps something else in place of a file, or nothing. */
    const damage = (file: RegExp, other: string | null) =>
      page.evaluate(
        async ([source, other]) => {
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const { url } of await cache.keys()) {
              if (!new RegExp(source).test(url)) continue;
              await (other === null ? cache.delete(url) : cache.put(url, new Response(other)));
            }
          }
        },
        [file.source, other] as const,
      );
    await damage(/app-[^/]*\.(js|css)$/, '<!doctype html>');
    await page.reload();
    await settled(page);

    await page.evaluate(() => localStorage.setItem('eget', 'ja'));
    const [list = ''] = (await readdir('dist/assets')).filter((name) => /^SourceListPage-.*\.js$/.test(name));
    await damage(/SourceListPage/, null);
    host.site.instead.set(`assets/${list}`, '<!doctype html>');
    await page.goto('about:blank');
    await page.goto(`${host.site.url}#/kilder`);
    const again = page.getByRole('button', { name: 'Hent alt igen' });
    await page.context().setOffline(true);
    await again.click();
    await expect(page.getByText('Det kræver forbindelse til siden.')).toBeVisible();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);

    await page.context().setOffline(false);
    host.site.instead.clear();
    await again.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kilder' })).toBeVisible();
    await expect(page.getByText(READY)).toBeVisible({ timeout: 30_000 });
    expect(await page.evaluate(() => localStorage.getItem('eget'))).toBe('ja');
  });
});

test.describe('a new version', () => {
  let present = '';
  let next = '';
  test.beforeAll(async () => {
    present = await presentVersion();
    next = await versionAfter(present);
  });
  test.beforeEach(({ host }) => host.deploy(present));
  test.afterAll(() => Promise.all([present, next].map((folder) => rm(folder, { recursive: true }))));

  test('is offered, not forced, and the old one works until it is taken', async ({ page, host }) => {
    await visit(page, host);
    host.deploy(next);
    // The scripts of the version that is open are gone from the host.
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Kilder' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kilder' })).toBeVisible();
    await page.reload();
    await expect(page.getByText(NEW_VERSION)).toBeVisible({ timeout: 30_000 });
    await page.getByRole('link', { name: 'Nøgletal', exact: true }).first().click();
    await settled(page);
    expect(await page.locator('script[src*="/app-"]').getAttribute('src')).not.toContain('2.js');
    await page.getByRole('button', { name: 'Ikke nu' }).click();
    await expect(page.getByText(NEW_VERSION)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(NEW_VERSION)).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Hent den' }).click();
    await expect(page.locator('script[src*="/app-"]')).toHaveAttribute('src', /2\.js$/, {
      timeout: TAKEN_OVER,
    });
    await settled(page);
    await expect(page).toHaveURL(`${host.site.url}noegletal/`);
  });

  test('is not offered in the middle of a presentation, which goes on', async ({ page, host }) => {
    await visit(page, host);
    await page.goto(`${host.site.url}#/praesenter?af=%2Fkommune%2Ffaxe`);
    await expect(page.getByText(/^Dias 1 af/)).toBeAttached();
    host.deploy(next);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const coming = registration.installing;
      await new Promise<void>((resolve) => {
        if (registration.waiting) resolve();
        coming?.addEventListener('statechange', () => coming.state === 'installed' && resolve());
      });
    });
    for (const place of [2, 3, 4]) {
      await page.keyboard.press('PageDown');
      await expect(page.getByText(new RegExp(`^Dias ${place} af`))).toBeAttached();
      await expect(page.getByText(NEW_VERSION)).toHaveCount(0);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeVisible();
    await expect(page.getByText(NEW_VERSION)).toBeVisible();
  });

  test('taken in one window leaves another as it is, which keeps working', async ({ page, host }) => {
    await visit(page, host);
    const other = await page.context().newPage();
    const problems = await watch(other, new URL(host.site.url).origin);
    await other.goto(host.site.url);
    await settled(other);
    host.deploy(next);
    await page.reload();
    await page.getByRole('button', { name: 'Hent den' }).click({ timeout: 30_000 });
    await expect(page.locator('script[src*="/app-"]')).toHaveAttribute('src', /2\.js$/, {
      timeout: TAKEN_OVER,
    });
    await cutOff(page, host);
    // Scripts and figures of the old version, which neither the host nor the new version has.
    await other.goto(`${host.site.url}#/noegletal/star-placering?omr=faxe`);
    await expect(chart(other)).toBeVisible();
    await expect(other.getByRole('button', { name: 'Hent den' })).toBeVisible();
    await other.getByRole('button', { name: 'Hent den' }).click();
    await expect(other.locator('script[src*="/app-"]')).toHaveAttribute('src', /2\.js$/, {
      timeout: TAKEN_OVER,
    });
    await expect(chart(other)).toBeVisible();
    expect(problems).toEqual([]);
  });
});
