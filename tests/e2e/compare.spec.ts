import type { Locator, Page } from '@playwright/test';
import { english, VIEWS } from '../views';
import { expect, follow, open, test } from './fixtures';
import { made, serveMade } from './madeData';
import { printedPages } from './pdf';

const PAGE = '#/sammenlign';
const LARGE = VIEWS.find(({ name }) => name === 'sammenlign-stor')?.hash ?? '';

const grid = (page: Page) => page.getByRole('grid');
const head = (page: Page, name: string | RegExp) => page.getByRole('columnheader', { name });
/** A row by what it measures. */
const row = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const FLEKSJOB = /^Ledige blandt visiterede til fleksjob Visiterede/;

async function expectNoOverflow(page: Page): Promise<void> {
  const over = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  // A window that was made narrower is drawn a moment later.
  await expect.poll(over).toBeLessThanOrEqual(0);
}

test('with the keyboard alone: choose, sort, follow a value', async ({ page }) => {
  await open(page, `${PAGE}?omr=faxe&tema=fleksjob`);
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
  await press('Tab', page.getByRole('checkbox', { name: 'Vis også tal, som kun ét område har' }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/alle=ja/);
  await page.keyboard.press('Space');
  await press('Tab', head(page, 'Herning').getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(head(page, 'Herning')).toHaveAttribute('aria-sort', 'descending');
  await expect(head(page, 'Herning').getByRole('button')).toBeFocused();
  await press('Tab', row(page, FLEKSJOB).getByRole('cell').nth(1).getByRole('link'), 120);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/noegletal\/fleksjob-ledighed\/\?omr=faxe,herning,hele-landet/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('each row is a block with a line for each area, and a list sorts', async ({ page }) => {
    await open(page, PAGE);
    await expectNoOverflow(page);
    // What is folded takes no room, and is printed.
    const folded = row(page, FLEKSJOB);
    await expect(folded).toBeHidden();
    const printed = await printedPages(await page.pdf({ format: 'A4' }));
    expect(printed.map(({ text }) => text).join(' ')).toContain('Ledige blandt visiterede');
    // Headings become those of a wide table while sheets are counted.
    expect(printed.at(-1)?.text).toMatch(/\S/);
    await open(page, `${PAGE}?omr=faxe,herning`);
    await page.getByRole('button', { name: 'Fleksjob og ledighedsydelse 1 række' }).click();
    const block = page.locator('tr').filter({ hasText: 'Visiterede til fleksjob%' });
    await expect(block.locator('td a')).toHaveText([/^Faxe10,7/, /^Herning10,3/, /^Hele landet13,0/]);
    for (const line of await block.locator('td a').all()) {
      expect((await line.boundingBox())?.width).toBeGreaterThan(300);
    }
    await page.getByRole('combobox', { name: 'Sortér efter' }).selectOption('Herning, højeste først');
    await expect(page).toHaveURL(/sorter=-herning/);
    await expect(page.locator('[scope=rowgroup]').first()).toHaveText(/^Fuldtidspersoner/);
    await page.getByRole('combobox', { name: 'Sortér efter' }).selectOption('Tema');
    await expect(page).toHaveURL(/omr=faxe,herning&aabne=[^&]+$/);
    // A large table is blocks as well.
    await follow(page, LARGE);
    await expectNoOverflow(page);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(grid(page)).toHaveCount(0);
  });
});

test('a narrow window: the table scrolls in its own region, which Tab reaches, with its heads in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await open(page, `${PAGE}?omr=ishoej,vallensbaek,faxe,herning&alle=ja`);
  await expectNoOverflow(page);
  const region = page.getByRole('region', { name: /^Sammenligning: / });
  await expect(region).toHaveAttribute('tabindex', '0');
  await region.evaluate((element) => element.scrollTo(10_000, 400));
  await expect(head(page, /^Hele landet/)).toBeInViewport();
  const name = row(page, FLEKSJOB).getByRole('rowheader').first();
  await name.scrollIntoViewIfNeeded();
  await expect(name).toBeInViewport();
});

test('the heads stay over their columns and never run into one another, in narrow windows and under long names', async ({
  page,
}) => {
  await open(page, `${PAGE}?omr=faxe,herning,ishoej,vallensbaek,herlev,region-hovedstaden,br-midtjylland`);
  const region = page.getByRole('region', { name: /^Sammenligning: / });
  // The last is half of a window of 1600 pixels, at 200 %.
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [800, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    await region.evaluate((element) => {
      element.scrollTo(300, 500);
      window.scrollBy({ top: element.getBoundingClientRect().top + 500, behavior: 'instant' });
    });
    const faults = await page.getByRole('columnheader').evaluateAll((heads) =>
      heads.flatMap((head) => {
        const { left, right, top, bottom } = head.getBoundingClientRect();
        const button = head.querySelector('button');
        const cut = button && button.scrollWidth > button.clientWidth;
        const over = [left + 4, (left + right) / 2, right - 4].some((x) => {
          const found = document.elementFromPoint(x, (top + bottom) / 2);
          // Scrolled away, or under the head of the names.
          return found && !found.closest('th[scope="col"]') && found.closest('table');
        });
        return cut || over ? [head.textContent] : [];
      }),
    );
    expect(faults, `${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(region).not.toHaveAttribute('tabindex');
});

test('a large table makes what is in view, and is one stop of Tab in which keys move to every cell', async ({
  page,
}) => {
  await open(page, LARGE);
  await test.step('how much there is is told, and it follows the scroll', async () => {
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
  await test.step('keys move from its first cell to its last', async () => {
    await page.getByRole('button', { name: 'Hent eller kopiér' }).focus();
    await page.keyboard.press('Tab');
    await expect(head(page, 'Nøgletal').getByRole('button')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: 'Ledighed i pct. af arbejdsstyrken' }).first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    const cell = grid(page).getByRole('gridcell').first();
    await expect(cell.getByRole('link')).toBeFocused();
    await expect(cell).toHaveText(/2,8/);
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
  await test.step('on paper it is said how much of it is not there', async () => {
    const note = page.getByText(/^Udskriften viser den del af tabellen/);
    await expect(note).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(note).toBeVisible();
    await expect(note).toContainText('14 områder');
  });
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
  await open(page, `${PAGE}?omr=faxe,ishoej&tema=ledighed`);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator('td a').first()).toContainText('på niveau');
    await expect(page.locator('td i')).toHaveCount(3);
    await expectNoOverflow(page);
  }
  await follow(page, `${PAGE}/faxe/ishoej`);
  await expect(page.getByText(/ligger på niveau \(3,0\s% mod 3,0\s%\)/)).toBeVisible();
  await expectNoOverflow(page);
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

test('a pair prints on one sheet of A4, on two where it shares very much, in both languages', async ({
  page,
}) => {
  const sheets = async () => {
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length;
  };
  for (const [pair, names, most] of [
    [`${PAGE}/faxe/herning`, ['Faxe', 'Herning'], 1],
    [`${PAGE}/ishoej/vallensbaek`, ['Ishøj', 'Vallensbæk'], 2],
  ] as const) {
    await open(page, english(pair));
    await expect(page.getByRole('heading', { level: 1, name: names.join(' and ') })).toBeVisible();
    expect(await sheets()).toBe(most);
    await follow(page, `${pair}?sprog=da`);
    expect(await sheets()).toBe(most);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1, name: names.join(' og ') })).toBeVisible();
    for (const name of names) await expect(head(page, name).first()).toBeVisible();
    await expect(page.getByText('Kilder:')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});
