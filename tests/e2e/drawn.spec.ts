/** What the files of pages show before the app has taken their place, and without scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, settled, test } from './fixtures';
import { keepAccount, MOST_MOVED, movedIn } from './shifts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
const attribute = (element: Element, name: string) => element.attrs.find((own) => own.name === name)?.value;
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

test('every file shows its page: one heading, its text, links that lead to files, nothing the policy refuses', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const there = new Set(files.map((path) => path.replaceAll('\\', '/')));
  const pages = [...there].filter((path) => /(^|\/)index\.html$/.test(path));
  /** All faults at once: a check of its own for each element takes minutes. */
  const faults: string[] = [];
  const withoutFinding: string[] = [];
  for (const path of pages) {
    const html = readFileSync(join('dist', path), 'utf8');
    const fault = (text: string) => faults.push(`${path}: ${text}`);
    if (!html.includes('data-drawn')) fault('not drawn');
    const all = [...elements(parse(html, { scriptingEnabled: false }))];
    const headings = all.filter(({ tagName }) => tagName === 'h1').map(textOf);
    if (headings.length !== 1 || !headings[0]?.trim()) fault(`headings: ${headings.join(', ')}`);
    const finding = all.find((element) => attribute(element, 'data-finding') !== undefined);
    const about = all.find((element) => attribute(element, 'property') === 'og:description');
    const described = about && attribute(about, 'content');
    if (finding && !described?.startsWith(`${textOf(finding).replaceAll('\u00ad', '')}. `))
      fault(`described as ${described}`);
    if (!finding && /^(en\/)?(kommune|omraade)\//.test(path)) withoutFinding.push(path);
    // What stands with another indicator, about areas that it has nothing of, is told in words.
    const told = all.some(({ tagName }) => tagName === 'td') || /\d/.test(finding ? textOf(finding) : '');
    if (/^(en\/)?noegletal\/[^/]+\//.test(path) && !told) fault('no figures');
    // A chart is drawn still, or needs no room to be measured.
    if (all.some((element) => attribute(element, 'data-plot') !== undefined && !textOf(element).trim()))
      fault('a chart is missing');
    // What a page says when something fails there has nothing to do with the reader.
    if (all.some((element) => attribute(element, 'role') === 'alert')) fault('says that something fails');
    if (/^(en\/)?ydelser\//.test(path) && !all.some(({ tagName }) => tagName === 'dd')) fault('no figures');
    const main = all.find(({ tagName }) => tagName === 'main');
    if (!main || textOf(main).length < 50) fault('no text');
    const [wrong] =
      /Henter tal|Loading figures|__site__|__drawn__|noegletavlen\.invalid|undefined|NaN/.exec(html) ?? [];
    if (wrong) fault(wrong);
    for (const element of all) {
      const { attrs, tagName } = element;
      for (const { name } of attrs) if (/^(style|on\w+)$/.test(name)) fault(`${tagName} ${name}`);
      if (
        tagName === 'script' &&
        attribute(element, 'type') !== 'application/ld+json' &&
        !attribute(element, 'src')
      )
        fault('a script in the page');
      const address = attribute(element, 'href') ?? attribute(element, 'src');
      // What only the reader has stands behind the hash of the front page.
      if (address === undefined || !/^\.{1,2}\//.test(address)) continue;
      const target = new URL(address, `https://site.invalid/${path}`).pathname.slice(1);
      if (!there.has(target.replace(/^$|(?<=\/)$/, 'index.html'))) fault(address);
    }
  }
  expect(faults).toEqual([]);
  // Few areas have figures that nothing can be said of.
  expect(withoutFinding.length).toBeLessThan(50);
});

test('a page can be read and left without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./kommune/faxe/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Faxe');
  await expect(page.getByText(/Du ser siden uden JavaScript/)).toBeVisible();
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(page).toHaveURL(/\/en\/kommune\/faxe\/$/);
  // What would do nothing is not there; the front page leads on without a search.
  await page.goto('./en/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const role of ['button', 'combobox', 'searchbox'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  await page.getByRole('link', { name: 'Faxe', exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/kommune\/faxe\/$/);
  await context.close();
});

/** A file of each kind; every one of hundreds would take minutes. */
const OF_EACH_KIND = [
  '',
  'en/kommune/herning/',
  'noegletal/budgetafvigelse/',
  // A chart of rows, which is higher where it is narrow.
  'noegletal/fleksjobinvestering/',
  'en/ydelse/a-dagpenge/',
  'kilder/faxe-2023-11-06/',
  'kilder/hele-landet-statistikbanken-ras200/',
];

test('a file of each kind says what the app says in its place, and nothing moves', async ({ page }) => {
  await keepAccount(page);
  for (const path of OF_EACH_KIND) {
    const all = [...elements(parse(readFileSync(join('dist', path, 'index.html'), 'utf8')))];
    const [heading] = all.filter(({ tagName }) => tagName === 'h1').map(textOf);
    const charts = all.filter((element) => attribute(element, 'data-still') !== undefined).length;
    await page.goto(`./${path}`);
    await settled(page);
    await expect(page.locator('[data-drawn]'), path).toHaveCount(0);
    expect(await page.getByRole('heading', { level: 1 }).textContent(), path).toBe(heading);
    const { sum, told } = await movedIn(page);
    expect(sum, `${path}\n${told}`).toBeLessThan(MOST_MOVED);
    if (charts > 0) expect(await page.locator('[data-chart]').count(), path).toBeGreaterThanOrEqual(charts);
    await expect(page, path).toHaveURL(new RegExp(`/${path}$`));
  }
});

test('before the app is there a page prints with what it folds, and what is pressed happens when it is, and nothing moves', async ({
  page,
}) => {
  await keepAccount(page);
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/app-*.js', async (route) => {
    await late;
    await route.fallback();
  });
  await page.goto('./kommune/faxe/', { waitUntil: 'commit' });
  const folded = page.getByText('Fordrevne fra Ukraine i beskæftigelse', { exact: true });
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
  await page.emulateMedia({ media: null });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.goto('./sammenlign/', { waitUntil: 'commit' });
  const rows = page.locator('tbody th[scope="row"]').filter({ visible: true });
  await expect.poll(() => rows.count()).toBeGreaterThan(4);
  await page.setViewportSize({ width: 390, height });
  await expect(rows).toHaveCount(4);
  await page.setViewportSize({ width, height });
  await page.goto('./noegletal/ledige-andel/', { waitUntil: 'commit' });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  const before = await heading.textContent();
  const tab = page.getByRole('tab', { name: 'Tabel' });
  await tab.click();
  come();
  await settled(page);
  await expect(heading).toHaveText(before ?? '');
  await expect(page.getByRole('table').first()).toBeVisible();
  const { sum, told } = await movedIn(page);
  expect(sum, told).toBeLessThan(MOST_MOVED);
});

test('what does not hang on the choice in an address is read before the app is there, and nothing else', async ({
  page,
}) => {
  // On its way for as long as it takes.
  await page.route('**/assets/app-*.js', () => {});
  await page.goto('./noegletal/ledige-andel/?omr=herning', { waitUntil: 'commit' });
  await expect(page.getByText(/^Ledige, også dem i aktivering/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('table')).toBeHidden();
  await page.unroute('**/assets/app-*.js');
  // The program is there, and the catalogue is not.
  await page.route('**/data/catalog.json', () => {});
  const program = page.waitForResponse(/\/assets\/IndicatorPage-\w+.*\.js/);
  await page.reload({ waitUntil: 'commit' });
  await program;
  await page.waitForTimeout(400);
  await expect(page.getByText(/^Ledige, også dem i aktivering/)).toBeVisible();
});
