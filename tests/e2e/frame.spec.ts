import { readFile } from 'node:fs/promises';
import { catalog, expect, open, settled, test, watch } from './fixtures';
import { printedPages } from './pdf';
import { serveUnder } from './serveUnder';

test('the policy lets in the site itself only, and nothing in the page is inline', async ({ page }) => {
  await open(page, '#/');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'self'/);
  await expect(policy).not.toHaveAttribute('content', /unsafe|\*/);
  // Data for searches are no script, and name what they are.
  const html = (await (await page.request.get('./noegletal/ledige-andel/')).text()).replace(
    /<script type="application\/ld\+json">[^<]*<\/script>/,
    '',
  );
  const scripts = html.match(/<script\b[^>]*>[^<]*<\/script>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toMatch(/\ssrc="\.\.\/\.\.\/[^"]+"[^>]*><\/script>$/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|https?:\/\//);
});

test('the site works from a sub-path', async ({ page }) => {
  const site = await serveUnder('/sub/path/');
  try {
    const visitor = await page.context().newPage();
    const problems = await watch(visitor, new URL(site.url).origin);
    await visitor.goto(site.url);
    await settled(visitor);
    await visitor.getByRole('link', { name: 'Faxe', exact: true }).click();
    await expect(visitor.getByRole('main')).toContainText('Nr. 19 af 98');
    await visitor.getByRole('link', { name: 'Ledige blandt visiterede til fleksjob' }).first().click();
    await expect(visitor.getByRole('application').getByText('Mål 8 %')).toBeVisible();
    await visitor.goto(`${site.url}en/kilder/`);
    await settled(visitor);
    await visitor.goto(`${site.url}#/kilder`);
    const download = visitor.getByRole('link', { name: 'Hent referaternes tal som CSV' });
    expect(await download.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${site.url}data/noegletal.csv`,
    );
    expect(problems).toEqual([]);
    expect(site.missed).toEqual([]);
  } finally {
    await site.close();
  }
});

test('the page of Faxe prints whole on three sheets, without the menu', async ({ page }) => {
  await open(page, '#/kommune/faxe');
  const sheets = await printedPages(await page.pdf({ format: 'A4' }));
  expect(sheets.length).toBeLessThanOrEqual(3);
  const printed = sheets.map(({ text }) => text).join(' ');
  // What is far down and what is folded is printed; what only a screen can do is not.
  for (const part of [/Nr\. \d+ af 98, regnet fra/, /Punkt 86/]) expect(printed).toMatch(part);
  for (const part of ['Spring til', 'Fold alle ud', 'Hver prik er en kommune']) {
    expect(printed).not.toContain(part);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Sprog' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Faxe Kommune' })).toBeVisible();
});

test('the overview prints on three sheets, its drawings within them', async ({ page }) => {
  await open(page, '#/');
  await page.getByRole('heading', { name: 'Aabenraa' }).scrollIntoViewIfNeeded();
  await settled(page, { all: true });
  const sheets = await printedPages(await page.pdf({ format: 'A4' }));
  expect(sheets.length).toBeLessThanOrEqual(3);
  expect(sheets.map(({ text }) => text).join(' ')).toContain('Aabenraa');
  // A heading stands on the sheet of what is under it.
  expect(sheets[0]?.text).not.toContain('Kommuner med referater');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  for (const drawing of await page.locator('[data-plot] svg, [data-map] svg').all()) {
    const [own, card] = [drawing, drawing.locator('xpath=ancestor::section[1]')];
    const [inner, outer] = [await own.boundingBox(), await card.boundingBox()];
    expect(inner && outer && inner.x + inner.width).toBeLessThanOrEqual(
      (outer?.x ?? 0) + (outer?.width ?? 0),
    );
  }
});

test('the search finds with and without æøå, and says when nothing is found', async ({ page }) => {
  await open(page, '#/noegletal');
  const search = page.getByRole('searchbox', { name: 'Søg i nøgletal' });
  const found = page.getByRole('main').getByRole('listitem').getByRole('link');
  const { indicators } = await catalog(page);
  await expect(found).toHaveCount(indicators.length);

  // What joined another is found with it.
  const rooms = [
    'Beboere i midlertidige boliger',
    'Beboede værelser i midlertidige boliger',
    'Ledige værelser i midlertidige boliger',
  ];
  for (const [query, names] of [
    ['værelser', rooms],
    ['vaerelser', rooms],
    ['FORDREVNE beskaeftigelse', ['Fordrevne fra Ukraine i beskæftigelse', 'Jobparate fordrevne uden job']],
  ] as const) {
    await search.fill(query);
    await expect(found).toHaveText([...names]);
    await expect(page.getByRole('main').getByRole('status')).toHaveText('1 nøgletal fundet');
  }
  await search.fill('brugere med sag');
  await expect(found.filter({ hasText: 'Banebryderne: brugere med sag i jobcentret' })).toHaveCount(1);
  await search.fill('sygedagpenge');
  await expect(found.filter({ hasText: 'Placering på STARs rangliste' })).toHaveCount(1);
  await expect(page).toHaveURL(/\?q=sygedagpenge$/);

  await search.fill('xyzzy');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Ingen nøgletal passer på ”xyzzy”.');
  await expect(found).toHaveCount(0);
  await page.getByRole('button', { name: 'Vis alle nøgletal' }).click();
  await expect(found).toHaveCount(indicators.length);
  await expect(search).toHaveValue('');
});

test('the minutes’ figures can be downloaded as a file that Excel reads', async ({ page }) => {
  await open(page, '#/kilder');
  const { sources } = await catalog(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent referaternes tal som CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('noegletal.csv');
  const text = await readFile(await download.path(), 'utf8');
  const [header, ...rows] = text.split('\r\n');
  expect(header).toBe(
    '\uFEFFreferat,punkt,omraade,noegletal,maalgruppe,type,periode,vaerdi,enhed,trykt,note',
  );
  expect(rows.filter(Boolean)).toHaveLength(
    sources
      .filter(({ documentType }) => documentType !== 'tabel')
      .reduce((sum, source) => sum + source.count, 0),
  );
});

test('the licences of all that is shipped go along, the import’s and the typeface’s too', async ({
  page,
}) => {
  await open(page, '#/om');
  const link = page.getByRole('link', { name: 'Se licenserne' });
  const text = await (await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href))).text();
  for (const part of ['react-dom 19', 'papaparse 5', 'recharts 3', 'd3-scale 4', 'saxen 11', '(OFL-1.1)']) {
    expect(text).toContain(part);
  }
  for (const licence of [
    'Permission is hereby granted',
    'SIL OPEN FONT LICENSE',
    'TERMS AND CONDITIONS FOR USE',
  ]) {
    expect(text).toContain(licence);
  }
  expect(text).not.toContain('typescript');
});
