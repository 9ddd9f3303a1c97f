import type { Locator, Page } from '@playwright/test';
import { english, VIEWS } from '../views';
import { expect, open, test } from './fixtures';
import { MUNICIPALITIES, made, serveMade } from './madeData';

const PAGE = '#/sammenlign';
const AREA_FILES = '**/data/omraader/*.json';
const LARGE = VIEWS.find(({ name }) => name === 'sammenlign-stor')?.hash ?? '';

const table = (page: Page) => page.getByRole('table');
const grid = (page: Page) => page.getByRole('grid');
const head = (page: Page, name: string | RegExp) => page.getByRole('columnheader', { name });
/** A row by what it measures. */
const row = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const FLEKSJOB = /^Ledige blandt visiterede til fleksjob Visiterede/;

/** The bold values of a column, from the top, with the section they stand in. */
async function column(page: Page, at: number): Promise<{ section: string; value: string | null }[]> {
  return table(page).evaluate(
    (element, i) =>
      [...element.querySelectorAll('tbody')].flatMap((body) => {
        const section = body.querySelector('.section-row')?.textContent ?? '';
        return [...body.querySelectorAll('tr:not(.section-row)')].map((tr) => ({
          section,
          value: tr.querySelectorAll('td')[i]?.querySelector('strong')?.textContent ?? null,
        }));
      }),
    at,
  );
}
/** A Danish number: `nr. 1.540`, `−2,5 mio.`. */
const number = (text: string) =>
  Number(
    text
      .replace('nr.', '')
      .replaceAll('.', '')
      .replace(',', '.')
      .replace('−', '-')
      .replace(/[^\d.-]/g, ''),
  ) * (text.includes('mio') ? 1e6 : 1);

async function expectNoOverflow(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

test('without a choice: the municipalities that share most against the country, with differences in words', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page, PAGE);
  const areas = ['Ishøj', 'Vallensbæk', 'Faxe', 'Herning', 'Hele landet'];
  await expect(page.getByRole('columnheader')).toHaveCount(areas.length + 1);
  for (const area of areas) await expect(head(page, new RegExp(`^${area}`))).toBeVisible();

  const cells = row(page, FLEKSJOB).getByRole('cell');
  await expect(cells.nth(2)).toHaveText(/10,7\s%.*▼ 2,3 procentpoint under \(godt\).*september 2023/);
  // Of the same period as the value, which is not the one that the country's own column shows.
  await expect(cells.nth(3)).toHaveText(
    /10,3\s%.*2,0 procentpoint under \(12,3 % i samme periode\) \(godt\).*september 2022/,
  );
  await expect(cells.nth(4)).toHaveText(/13,0\s%september 2023$/);
  await expect(cells.nth(0)).toHaveText('–ikke oplyst');
  await expect(row(page, FLEKSJOB).getByRole('rowheader')).toContainText('Ikke samme periode');
  await expect(page.getByText(/^I \d+ af \d+ rækker er tallene ikke fra samme periode/)).toBeVisible();
  // One file for each area, none for indicators.
  expect(fetched.filter((path) => path.includes('/data/omraader/'))).toHaveLength(areas.length);
  expect(fetched.filter((path) => path.includes('/data/noegletal/'))).toEqual([]);
});

test('differences are said to be computed, with the sum on request', async ({ page }) => {
  await open(page, `${PAGE}?omr=faxe&tema=fleksjob`);
  const note = page.getByRole('group').filter({ hasText: 'Forskellene er beregnet' });
  await note.getByText('Forskellene er beregnet').click();
  await expect(note).toContainText('minus tallet for hele landet i samme periode');
  await expect(note).toContainText('10,7 − 13,0 = −2,3 procentpoint');
});

test('the head of a row explains: how it is read at once, definition and notes when opened', async ({
  page,
}) => {
  await open(page, `${PAGE}?omr=ishoej,vallensbaek`);
  const name = row(page, /^Placering på STARs rangliste Nr\. 1 er/).getByRole('rowheader');
  await name.getByText('Forklaring og 1 note').click();
  await expect(name).toContainText('statens rangliste');
  await expect(name).toContainText('Ishøj, Vallensbæk: Måleperioden oplyses ikke');
});

test.describe('areas', () => {
  test('are found with æ ø å and without, and chosen with a check box', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe`);
    await page.getByRole('button', { name: 'Tilføj område' }).click();
    const search = page.getByRole('searchbox', { name: 'Find område' });
    for (const query of ['ishøj', 'ISHOEJ']) {
      await search.fill(query);
      await expect(page.getByRole('checkbox', { name: 'Ishøj' })).toBeVisible();
      await expect(page.getByRole('checkbox', { name: 'Herning' })).toHaveCount(0);
    }
    await page.getByRole('checkbox', { name: 'Ishøj' }).check();
    await expect(page).toHaveURL(/omr=faxe,ishoej/);
    await expect(head(page, 'Ishøj')).toBeVisible();
    await search.fill('aarhus');
    await expect(page.getByText('Ingen af referaterne nævner disse områder')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Aarhus' })).toHaveCount(0);
  });

  test('can be chosen as a group; one without others says so', async ({ page }) => {
    await open(page, `${PAGE}?omr=ishoej,hele-landet`);
    await page.getByRole('button', { name: 'Tilføj område' }).click();
    await page.getByRole('button', { name: 'Samme region som Ishøj (3)' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(5);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
    await page.getByRole('button', { name: 'Kommuner i data (7)' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(9);
    await open(page, `${PAGE}?omr=faxe`);
    await page.getByRole('button', { name: 'Tilføj område' }).click();
    await expect(page.getByText('Samme region som Faxe: ingen andre har tal')).toBeVisible();
  });

  test('any of them can be what the others are compared with', async ({ page }) => {
    await open(page, `${PAGE}?omr=herning,faxe&tema=fleksjob`);
    await page.getByRole('combobox', { name: 'Sammenlign med' }).selectOption('Faxe');
    await expect(page).toHaveURL(/mod=faxe/);
    await expect(head(page, 'Faxe sammenlignes med')).toBeVisible();
    const cells = row(page, FLEKSJOB).getByRole('cell');
    // Of another period, which is said, and so neither good nor bad.
    await expect(cells.first()).toHaveText(
      /▼ 0,4 procentpoint under \(10,7 %, september 2023\)september 2022$/,
    );
    await expect(cells.nth(1)).toHaveText(/10,7\s%september 2023$/);
  });
});

test('a theme filters, and rows with one value are shown when asked for', async ({ page }) => {
  await open(page, `${PAGE}?omr=faxe,herning`);
  const rows = table(page).getByRole('rowheader');
  const few = await rows.count();
  await page.getByRole('checkbox', { name: 'Vis også rækker med kun ét tal' }).check();
  await expect(page).toHaveURL(/alle=ja/);
  await expect.poll(() => rows.count()).toBeGreaterThan(few * 3);
  await page.getByRole('combobox', { name: 'Tema' }).selectOption('Borgerundersøgelser');
  await expect(page).toHaveURL(/tema=undersoegelser/);
  await expect(page.locator('.section-row')).toHaveText(['Borgerundersøgelser']);
  await expect(page.getByRole('status').filter({ hasText: 'rækker.' })).toBeVisible();
});

test('a column sorts: highest first, lowest first, not; each unit for itself', async ({ page }) => {
  await open(page, `${PAGE}?omr=ishoej,vallensbaek`);
  const area = head(page, 'Ishøj');
  await expect(area).toHaveAttribute('aria-sort', 'none');
  for (const [sort, url, words] of [
    ['descending', /sorter=-ishoej/, 'Sorteret efter Ishøj, højeste først'],
    ['ascending', /sorter=ishoej/, 'Sorteret efter Ishøj, laveste først'],
  ] as const) {
    await area.getByRole('button').click();
    await expect(area).toHaveAttribute('aria-sort', sort);
    await expect(page).toHaveURL(url);
    await expect(page.getByText(words)).toBeVisible();
    const shown = await column(page, 0);
    const sections = [...new Set(shown.map(({ section }) => section))];
    expect(sections).toContain('Fuldtidspersoner');
    for (const section of sections) {
      const values = shown.filter((cell) => cell.section === section).map((cell) => cell.value);
      const stated = values.filter((value) => value !== null).map(number);
      expect(values.slice(stated.length)).toEqual(values.slice(stated.length).map(() => null));
      // Nr. 1 is the highest rank.
      const falls = (sort === 'descending') !== (section === 'Placering');
      expect(stated).toEqual([...stated].sort((a, b) => (falls ? b - a : a - b)));
    }
  }
  await area.getByRole('button').click();
  await expect(area).toHaveAttribute('aria-sort', 'none');
  await expect(page).toHaveURL(/#\/sammenlign\?omr=ishoej,vallensbaek$/);
  await head(page, 'Nøgletal').getByRole('button').click();
  await expect(head(page, 'Nøgletal')).toHaveAttribute('aria-sort', 'ascending');
});

test('a value leads to the page of its indicator, with the same areas and group', async ({ page }) => {
  await open(page, `${PAGE}?omr=ishoej,vallensbaek`);
  await row(page, /^Placering på STARs rangliste Sygedagpenge/)
    .getByRole('cell')
    .first()
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(
    ({ hash }) =>
      hash === '#/noegletal/star-placering?omr=ishoej,vallensbaek,hele-landet&gruppe=sygedagpenge',
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Placering på STARs rangliste' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Gruppe' })).toHaveValue('sygedagpenge');
});

test('with the keyboard alone: choose, sort, follow a value', async ({ page }) => {
  await open(page, `${PAGE}?omr=faxe`);
  const press = async (key: string, target: Locator, most = 60) => {
    for (let i = 0; i < most; i += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    await expect(target).toBeFocused();
  };
  await press('Tab', page.getByRole('button', { name: 'Tilføj område' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('hern');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(head(page, 'Herning')).toBeVisible();
  await press('Tab', page.getByRole('checkbox', { name: 'Vis også rækker med kun ét tal' }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/alle=ja/);
  await page.keyboard.press('Space');
  await press('Tab', head(page, 'Herning').getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(head(page, 'Herning')).toHaveAttribute('aria-sort', 'descending');
  await expect(head(page, 'Herning').getByRole('button')).toBeFocused();
  await press('Tab', row(page, FLEKSJOB).getByRole('cell').nth(1).getByRole('link'), 120);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/noegletal\/fleksjob-ledighed\?omr=faxe,herning,hele-landet/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('each row is a block with a line for each area, and a list sorts', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe,herning`);
    await expectNoOverflow(page);
    const block = page.locator('tr').filter({ hasText: 'Visiterede til fleksjob%' });
    await expect(block.locator('a.cell')).toHaveText([/^Faxe10,7/, /^Herning10,3/, /^Hele landet13,0/]);
    for (const line of await block.locator('a.cell').all()) {
      expect((await line.boundingBox())?.width).toBeGreaterThan(300);
    }
    await page.getByRole('combobox', { name: 'Sortér efter' }).selectOption('Herning, højeste først');
    await expect(page).toHaveURL(/sorter=-herning/);
    await expect(page.locator('.section-row').first()).toHaveText('Personer');
    await page.getByRole('combobox', { name: 'Sortér efter' }).selectOption('Tema');
    await expect(page).toHaveURL(/omr=faxe,herning$/);
  });

  test('a large table scrolls in its own region', async ({ page }) => {
    await open(page, LARGE);
    await expectNoOverflow(page);
    await expect(grid(page)).toBeVisible();
  });
});

test('a narrow window: the table scrolls in its own region, which Tab reaches, with its heads in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await open(page, `${PAGE}?omr=ishoej,vallensbaek,faxe,herning`);
  await expectNoOverflow(page);
  const region = page.getByRole('region', { name: /^Sammenligning: / });
  await expect(region).toHaveAttribute('tabindex', '0');
  await region.evaluate((element) => element.scrollTo(10_000, 400));
  await expect(head(page, /^Hele landet/)).toBeInViewport();
  const name = row(page, FLEKSJOB).getByRole('rowheader');
  await name.scrollIntoViewIfNeeded();
  await expect(name).toBeInViewport();
});

test.describe('a large table', () => {
  test('makes what is in view, tells how much there is, and follows the scroll', async ({ page }) => {
    await open(page, LARGE);
    await expect(grid(page)).toHaveAttribute('aria-colcount', '15');
    const count = Number(await grid(page).getAttribute('aria-rowcount'));
    expect(count).toBeGreaterThan(150);
    expect(await grid(page).getByRole('row').count()).toBeLessThan(20);
    await grid(page).evaluate((element) => {
      element.scrollIntoView();
      element.scrollTo(element.scrollWidth, element.scrollHeight);
    });
    const last = grid(page).getByRole('row').last();
    await expect(last).toHaveAttribute('aria-rowindex', String(count));
    await expect(last.getByRole('gridcell').last()).toHaveAttribute('aria-colindex', '15');
    await expect(last.getByRole('gridcell').last()).toBeInViewport();
    await expect(head(page, 'Hele landet')).toBeInViewport();
  });

  test('is one stop of Tab, in which keys move to every cell', async ({ page }) => {
    await open(page, LARGE);
    await page.getByRole('button', { name: 'Hent eller kopiér' }).focus();
    await page.keyboard.press('Tab');
    await expect(head(page, 'Nøgletal').getByRole('button')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: 'Placering på STARs rangliste' }).first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    const cell = grid(page).getByRole('gridcell').first();
    await expect(cell.getByRole('link')).toBeFocused();
    await expect(cell).toHaveText(/nr\.\s19/);
    await page.keyboard.press('Control+End');
    const last = page.locator(':focus');
    await expect(last).toBeInViewport();
    await expect(grid(page).getByRole('row').last()).toContainText((await last.textContent()) ?? '?');
    expect(await grid(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(5000);
    await page.keyboard.press('Tab');
    expect(await grid(page).evaluate((element) => element.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await expect(last).toBeInViewport();
    // What has focus stays, also when it is scrolled away from.
    await grid(page).evaluate((element) => element.scrollTo(0, 0));
    expect(await grid(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test('says on paper how much of it is not there', async ({ page }) => {
    await open(page, LARGE);
    const note = page.getByText(/^Udskriften viser den del af tabellen/);
    await expect(note).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(note).toBeVisible();
    await expect(note).toContainText('14 områder');
  });
});

test.describe('bad input', () => {
  test('one area is compared with the country', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe`);
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    await expect(row(page, FLEKSJOB)).toContainText('2,3 procentpoint under');
  });

  test('the country alone asks for another', async ({ page }) => {
    await open(page, `${PAGE}?omr=hele-landet`);
    await expect(page.getByText('Der er kun Hele landet at vise. Vælg et område mere')).toBeVisible();
    await page.getByRole('link', { name: /som har mest til fælles$/ }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(6);
  });

  test('an area paired with itself does too', async ({ page }) => {
    await open(page, `${PAGE}/faxe/faxe`);
    await expect(page.getByRole('heading', { level: 1, name: 'Sammenlign' })).toBeVisible();
  });

  test('areas without figures, and areas that do not exist, are named', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe,aarhus,atlantis`);
    await expect(page.getByText('Der er ingen tal for Aarhus.')).toBeVisible();
    await expect(page.getByText('“omr=atlantis” kendes ikke')).toBeVisible();
    await expect(row(page, FLEKSJOB)).toBeVisible();
    await open(page, `${PAGE}?omr=aarhus`);
    await expect(page.getByText('Ingen af de valgte områder har tal.')).toBeVisible();
    await open(page, `${PAGE}/faxe/aarhus`);
    await expect(page.getByText('Der er ingen tal for Aarhus.')).toBeVisible();
  });

  test('all 98 municipalities: those with figures are shown, the others named', async ({ page }) => {
    await open(page, `${PAGE}?omr=${MUNICIPALITIES.join()}`);
    await expect(page.getByRole('columnheader')).toHaveCount(9);
    await expect(page.getByText(/^Der er ingen tal for København, /)).toBeVisible();
  });

  test('nothing comparable: why, and two ways out', async ({ page }) => {
    await open(page, `${PAGE}?omr=holstebro,aabenraa`);
    await expect(page.getByText(/^Intet kan sammenlignes: der er ikke ét nøgletal/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Hent eller kopiér' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Vis det, kun ét område har' }).click();
    await expect(table(page)).toBeVisible();
    await open(page, `${PAGE}?omr=ishoej,vallensbaek&tema=fleksjob`);
    await expect(page.getByText('Intet kan sammenlignes under Fleksjob og ledighedsydelse.')).toBeVisible();
    await page.getByRole('button', { name: 'Vis alle temaer' }).click();
    await expect(table(page)).toBeVisible();
    await open(page, `${PAGE}/holstebro/aabenraa`);
    await expect(page.getByText(/^Holstebro og Aabenraa har ingen tal til fælles/)).toBeVisible();
  });

  test('equal values, zeros and very long names', async ({ page }) => {
    const long = 'Meget langt navn på et nøgletal uden mellemrumogmedetmegetlangtordtilsidst '.repeat(3);
    const equal = { indicator: 'fuldtidsledighed', period: '2023', value: 3 };
    const zero = { indicator: 'bruttoledighed', period: '2023', value: 0 };
    const figures = ['faxe', 'ishoej', 'hele-landet'].flatMap((area) => [
      made({ ...equal, area }),
      made({ ...zero, area }),
    ]);
    await serveMade(page, figures, (dataset) => ({
      ...dataset,
      codelists: {
        ...dataset.codelists,
        indicators: dataset.codelists.indicators.map((i) =>
          i.id === 'fuldtidsledighed' ? { ...i, name: { da: long, en: long } } : i,
        ),
      },
    }));
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${PAGE}?omr=faxe,ishoej&tema=ledighed`);
      await expect(page.locator('a.cell').first()).toContainText('på niveau');
      await expect(page.locator('.cell-bar')).toHaveCount(3);
      await expectNoOverflow(page);
    }
    await page.setViewportSize({ width: 390, height: 900 });
    await open(page, `${PAGE}/faxe/ishoej`);
    await expect(page.getByText(/ligger på niveau \(3,0\s% mod 3,0\s%\)/)).toBeVisible();
    await expectNoOverflow(page);
    const text = (await page.locator('body').textContent()) ?? '';
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('figures for all 98 municipalities make a large table', async ({ page }) => {
    const figures = MUNICIPALITIES.map((area, i) =>
      made({ area, indicator: 'fuldtidsledighed', period: '2023', value: i / 10 }),
    );
    await serveMade(page, figures);
    await open(page, `${PAGE}?omr=${MUNICIPALITIES.join()}&sorter=-faxe`);
    await expect(grid(page)).toHaveAttribute('aria-colcount', '100');
    await expect(page.getByText('og 90 til')).toBeVisible();
  });
});

test.describe('when a file cannot be had', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('the other areas are shown, and the lost one can be tried again', async ({ page }) => {
    await page.route('**/data/omraader/herning.*', (route) => route.fulfill({ status: 404 }));
    await open(page, `${PAGE}?omr=faxe,herning`);
    await expect(page.getByRole('alert')).toContainText('Tallene for Herning kunne ikke hentes.');
    await expect(row(page, FLEKSJOB)).toContainText('10,7');
    await page.unroute('**/data/omraader/herning.*');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(head(page, 'Herning')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('none at all is said with the file, on the page of a pair too', async ({ page }) => {
    await page.route(AREA_FILES, (route) => route.fulfill({ status: 404 }));
    for (const hash of [PAGE, `${PAGE}/faxe/herning`]) {
      await open(page, hash);
      await expect(page.getByRole('alert')).toContainText('data/omraader/');
    }
    await page.unroute(AREA_FILES);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(table(page)).toBeVisible();
  });
});

test.describe('a pair', () => {
  test('is reached from the comparison, and says what the two share and do not', async ({ page }) => {
    await open(page, `${PAGE}?omr=faxe,herning`);
    await page.getByRole('link', { name: 'Faxe og Herning' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Faxe og Herning' })).toBeVisible();
    await expect(page).toHaveTitle('Faxe og Herning – Nøgletavlen');
    const main = page.getByRole('main');
    await expect(main).toContainText('Faxe og Herning har ét tal til fælles.');
    await expect(main).toContainText(/Faxe ligger 0,4\sprocentpoint over Herning/);
    await expect(main).toContainText('Tallene er ikke fra samme periode; perioden står ved hvert tal.');
    const cells = row(page, FLEKSJOB).getByRole('cell');
    await expect(cells).toHaveText([
      /10,7\s%september 2023/,
      /10,3\s%september 2022/,
      /0,4\sprocentpoint over/,
      '015',
    ]);
    await expect(main).toContainText('66 tal, som Herning ikke har');
    await page.getByRole('link', { name: 'Borgerundersøgelser' }).first().click();
    await expect(page).toHaveURL(/#\/sammenlign\?omr=faxe,herning&tema=undersoegelser&alle=ja$/);
    await expect(table(page)).toBeVisible();
  });

  for (const [a, b] of [
    ['Faxe', 'Herning'],
    ['Ishøj', 'Vallensbæk'],
  ] as const) {
    test(`${a} and ${b} print on one sheet of A4, in both languages`, async ({ page }) => {
      const id = (name: string) => name.toLowerCase().replace('ø', 'oe').replace('æ', 'ae');
      await open(page, `${PAGE}/${id(a)}/${id(b)}`);
      const sheets = async () => {
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
        return pdf.match(/\/Type\s*\/Page\b/g)?.length;
      };
      expect(await sheets()).toBe(1);
      await open(page, english(`${PAGE}/${id(a)}/${id(b)}`));
      expect(await sheets()).toBe(1);
      await open(page, `${PAGE}/${id(a)}/${id(b)}`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1, name: `${a} og ${b}` })).toBeVisible();
      for (const name of [a, b]) await expect(head(page, name).first()).toBeVisible();
      await expect(page.getByText('Kilder:')).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeHidden();
    });
  }
});
