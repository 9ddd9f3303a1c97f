/**
 * The test that every end-to-end test uses: its page fails the test on anything a browser complains about, and on
 * anything fetched from elsewhere.
 */
import {
  type BrowserContext,
  test as base,
  expect,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test';
import { unpackCatalog } from '../../src/dataset/files/catalogFile';
import type { Catalog } from '../../src/model/catalog';

interface Options {
  /** Errors that a test brings about itself, matched against the message with the address it concerns. */
  readonly expectedErrors: RegExp | null;
  /** Whether the test changes what only the end of a browser context undoes, such as its clock. */
  readonly ownContext: boolean;
}
interface Worker {
  /** A context that tests share, so that the browser has the site's files and its compiled scripts. */
  readonly keptContext: BrowserContext;
}

/** Forgets what a test before has kept for the site: storage, databases, permissions. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await page.context().clearPermissions();
}

/**
 * Collects what goes wrong in a page: console errors, uncaught errors, broken policy, requests to another origin.
 * @param host the origin of the page around, where the site stands in another's page; only the outermost frame may
 *   ask it for anything, and may ask nobody else
 */
export async function watch(
  page: Page,
  origin: string,
  expected: RegExp | null = null,
  host: string | null = null,
): Promise<string[]> {
  const problems: string[] = [];
  const report = (problem: string) => {
    if (!expected?.test(problem)) problems.push(problem);
  };
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content-Security-Policy: ${event.violatedDirective} stopped ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => report(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const around = host !== null && request.frame() === page.mainFrame();
    if (url.origin !== (around ? host : origin) && !['blob:', 'data:'].includes(url.protocol))
      report(`elsewhere: ${url.href}`);
  });
  return problems;
}

export const test = base.extend<Options, Worker>({
  expectedErrors: [null, { option: true }],
  ownContext: [false, { option: true }],
  keptContext: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, serviceWorkers } = project.use;
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(locale ? { locale } : {}),
        ...(serviceWorkers ? { serviceWorkers } : {}),
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  // The kept context, unless a test asks for what a context is made with.
  context: async (
    { context, keptContext, ownContext, hasTouch, javaScriptEnabled, serviceWorkers, baseURL },
    use,
    { project },
  ) => {
    const special =
      ownContext ||
      hasTouch ||
      javaScriptEnabled === false ||
      serviceWorkers !== project.use.serviceWorkers ||
      baseURL !== project.use.baseURL;
    await use(special ? context : keptContext);
  },
  page: async (
    { context, keptContext, baseURL, viewport, permissions, contextOptions, expectedErrors },
    use,
  ) => {
    const page = await context.newPage();
    const { origin } = new URL(baseURL ?? '');
    if (context === keptContext) {
      await forget(page, origin);
      if (permissions) await context.grantPermissions(permissions);
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: contextOptions.reducedMotion ?? null });
    }
    const problems = await watch(page, origin, expectedErrors);
    await use(page);
    await Promise.all(context.pages().map((each) => each.close()));
    expect(problems, 'What the browser complained about').toEqual([]);
  },
});

export { expect };

/** What a page says while something is on its way, in either language. */
const LOADING = /^(Henter tal|Loading figures) …$/;

/** Waits until the page has been painted; one that is not painted just then has no frames, and is not waited for. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) {
      await Promise.race([
        new Promise((resolve) => requestAnimationFrame(resolve)),
        new Promise((resolve) => setTimeout(resolve, 200)),
      ]);
    }
  });
}

/** Scrolls to the end of the page and back, since what is far below may wait to be seen before it loads. */
async function seeAll(page: Page): Promise<void> {
  const scroll = (screens: number) =>
    page.evaluate((count) => {
      scrollTo({ top: count * innerHeight, behavior: 'instant' });
      return (count + 1) * innerHeight < document.documentElement.scrollHeight;
    }, screens);
  await painted(page);
  for (let screens = 1; await scroll(screens); screens += 1) await painted(page);
  await painted(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** How many of some elements stand in the window as it is scrolled. */
const inView = (elements: Locator) =>
  elements.evaluateAll(
    (all) =>
      all.filter((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length,
  );

interface Extent {
  /** Whether what lies far below is waited for too. */
  readonly all?: boolean;
}

/** Waits until the page stands: the app has taken the place of what its file shows, it has its heading, and nothing in view, or of all of it, is on its way. */
export async function settled(page: Page, { all = false }: Extent = {}): Promise<void> {
  // A slow machine is not what is tested.
  const timeout = 20_000;
  await expect(page.locator('[data-drawn]')).toHaveCount(0, { timeout });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout });
  if (all) await seeAll(page);
  const loading = page.getByText(LOADING);
  if (all) await expect(loading).toHaveCount(0, { timeout });
  else await expect.poll(() => inView(loading), { timeout, intervals: [50, 100, 250] }).toBe(0);
}

/** Opens a hash as a link from elsewhere does: the page is loaded anew. */
export async function open(page: Page, hash: string, extent: Extent = {}): Promise<void> {
  // Where only the hash differs, a browser keeps the page it has.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await settled(page, extent);
}

/** Follows a link within the page: nothing is loaded anew. Waits until what the place needs has come and is drawn. */
export async function follow(page: Page, hash: string, extent: Extent = {}): Promise<void> {
  const pending = new Set<Request>();
  const asked = (request: Request) => void pending.add(request);
  const answered = (request: Request) => void pending.delete(request);
  page.on('request', asked).on('requestfinished', answered).on('requestfailed', answered);
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  // What has come may ask for more.
  for (let calm = 0; calm < 2; calm = pending.size === 0 ? calm + 1 : 0) await painted(page);
  page.off('request', asked).off('requestfinished', answered).off('requestfailed', answered);
  await settled(page, extent);
}

/** Does something on an empty page of the site, where its storage can be filled before it is opened. */
export async function onEmptyPage(page: Page, fill: () => Promise<void>): Promise<void> {
  const empty = '**/tom.html';
  await page.route(empty, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('./tom.html');
  await fill();
  await page.unroute(empty);
}

/** The line over a chart that reads out the value pointed at. */
export function readout(page: Page): Locator {
  return page.getByRole('figure').getByRole('paragraph').first();
}

/** The chart in view, as a screen reader meets it. */
export function chart(page: Page): Locator {
  return page.getByRole('application');
}

/** Addresses of the files of indicators and areas. */
export const FIGURE_FILES = /\/data\/(noegletal|omraader)\/.*\.json$/;

/** The catalogue as the page gets it. */
export async function catalog(page: Page): Promise<Catalog> {
  return unpackCatalog(await page.evaluate(async () => (await fetch('/data/catalog.json')).json()));
}

/** Holds back the answers to some requests until the function returned is called. */
export async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
