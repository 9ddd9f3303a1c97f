/** The pages with the official statistics of all municipalities, as a reader meets them. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { present, wholeCompiled } from '../fixtures';
import { standing, visit } from '../visit';
import { plain } from '../wordings';

const data = wholeCompiled();
const go = (hash: string) => visit(hash, { data });
const text = (element: Element | null) => plain(element?.textContent ?? '');
/** The part with all municipalities, which is loaded when it is in view. */
const national = () =>
  waitFor(() => present(document.querySelector('[aria-labelledby=alle-kommuner]')), { timeout: 15_000 });
/** A judged figure on the page of an area. */
const row = (name: string) =>
  waitFor(() => present(screen.getByRole('heading', { level: 3, name }).closest('li')));

describe('the page of a municipality without minutes', () => {
  test('has its newest official figures with the country, its place, its past and its source', async () => {
    await go('#/kommune/aarhus');
    const own = text(await row('Ledige'));
    expect(own).toMatch(/juli 2026/);
    expect(own).toMatch(/procentpoint (over|under) landet \(3,0 %\)/);
    expect(own).toMatch(/Region Midtjylland \(ca\. 2,8 %\)/);
    expect(own).toMatch(/Jobindsats \(STAR\), y25i01/);
    expect(text(await row('I beskæftigelse'))).toMatch(/Nr\. \d+ af 98, regnet fra den højeste/);
    expect(text(await row('Langtidsledige'))).toMatch(/end året før/);
    expect(text(await row('Langtidsledige'))).toMatch(/på et år; i hele landet er tallet steget/);
  });

  test('has every official share over time, and the place among all municipalities', async () => {
    await go('#/kommune/aarhus');
    await waitFor(() => expect(document.querySelectorAll('[data-strip]')).toHaveLength(2));
    await waitFor(() =>
      expect(text(document.querySelector('main'))).toMatch(/Nr\. \d+ af 98, regnet fra den laveste/),
    );
  });

  test('says why a newer figure is missing', async () => {
    await go('#/kommune/laesoe');
    const missing = await screen.findByRole('region', { name: 'Ikke offentliggjort' });
    expect(text(missing)).toMatch(/LangtidsledigeTallet for juli 2026 er ikke offentliggjort, fordi/);
    const link = within(missing).getByRole('link', { name: 'Langtidsledige' });
    expect(link.getAttribute('href')).toBe('#/noegletal/langtidsledige?omr=laesoe');
    expect(screen.getAllByRole('button', { name: /^Ikke offentliggjort/ })).not.toEqual([]);
  });

  test('leads to a page that says so first, and then what is the newest figure', async () => {
    const said = async (hash: string) => {
      await go(hash);
      return text(document.querySelector('h1 + p'));
    };
    const why = 'fordi det er så få personer, at de kunne genkendes.';
    expect(await said('#/noegletal/langtidsledige?omr=laesoe')).toBe(
      'Det er så få personer, at de kunne genkendes. Det nyeste tal er fra april 2024: 3 fuldtidspersoner på Læsø er langtidsledige – uændret fra marts 2024',
    );
    expect(text(document.querySelector('h1'))).toBe('Tallet for juli 2026 er ikke offentliggjort på Læsø');
    expect(await said('#/noegletal/langtidsledige?omr=laesoe,faxe')).toBe(
      `Tallet for juli 2026 er ikke offentliggjort for Læsø, ${why}`,
    );
    expect(await said('#/noegletal/langtidsledige?omr=faxe')).not.toContain('offentliggjort');
  });

  test('leads to the tables it is made of', async () => {
    await go('#/kommune/aarhus');
    await row('Ledige');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href')?.split('?')[0]);
    for (const table of ['jobindsats-y25i01', 'jobindsats-y25i09', 'statistikbanken-ras200'])
      expect(links).toContain(`#/kilder/hele-landet-${table}`);
  });
});

test('a figure of minutes stands beside the statistic that measures the same: in its item, in the side and in its source', async () => {
  await go('#/kommune/faxe');
  await waitFor(() =>
    expect(text(document.querySelector('main'))).toMatch(/Jobindsats \(STAR\): 2,4 % – stemmer/),
  );
  await go('#/noegletal/fuldtidsledighed');
  const side = screen.getByRole('region', { name: 'Holdt op mod statistikken' });
  expect(text(side)).toMatch(/Faxe, august 2023: Jobindsats \(STAR\): 2,4 % – stemmer/);
  await go('#/kilder/faxe-2023-11-06');
  await waitFor(() => expect(screen.getAllByText(/2,8.% – stemmer/)).toHaveLength(1));
});

describe('the page of an official statistic', () => {
  test('shows the country before all municipalities, and says which of these leave the scale', async () => {
    await go('#/noegletal/ledige-andel');
    expect(plain(screen.getByRole('heading', { level: 1, name: /hele landet/ }).textContent ?? '')).toBe(
      'Ledigheden i hele landet er 3,0 % – 0,1 procentpoint højere end året før',
    );
    expect(screen.getByText('De grå linjer er 97 kommuner.')).toBeTruthy();
    expect(screen.getByText('Ikke tegnet, da tallene går ud over skalaen: Læsø.')).toBeTruthy();
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(
      expect.arrayContaining(['Udvikling', 'Sæson', 'Ændring på et år', 'Tabel']),
    );
  });

  test('gives the middle half in the decimals of the figures', async () => {
    await go('#/noegletal/ledige-andel');
    expect(text(await national())).toMatch(/ligger fra 2,1 % til 2,9 %/);
  });

  test('names those whose figure is withheld', async () => {
    await go('#/noegletal/langtidsledige');
    expect(text(await national())).toMatch(/ikke offentliggjort for .*Læsø/);
  });

  test('its change over a year is in points of a share, in per cent of a count', async () => {
    await go('#/noegletal/ledige-andel?omr=faxe&vis=et-aar');
    expect(screen.getByText('Ændring fra samme tid året før, procentpoint')).toBeTruthy();
    expect(text(document.querySelector('[data-plot] svg'))).toMatch(/Faxe \+0,3/);
    await go('#/noegletal/ledige-antal?omr=faxe&vis=et-aar');
    expect(screen.getByText('Ændring fra samme tid året før, procent')).toBeTruthy();
    expect(text(document.querySelector('[data-plot] svg'))).toMatch(/Faxe \+11 %/);
  });

  test('slides through its periods without a step to go back to', async () => {
    await go('#/noegletal/ledige-andel');
    await national();
    const before = history.length;
    const slider = screen.getByRole('slider', { name: 'Gå gennem perioderne' });
    expect(slider.getAttribute('aria-valuetext')).toBe('juli 2026');
    fireEvent.change(slider, { target: { value: 0 } });
    await waitFor(() => expect(location.hash).toContain('periode=2021-08'));
    expect(history.length).toBe(before);
    await waitFor(() =>
      expect(text(document.querySelector('[aria-labelledby=alle-kommuner]'))).toMatch(/har tal: august 2021/),
    );
  });

  test('its map keeps the classes of all periods, and shows the year before beside it, when asked', async () => {
    await go('#/noegletal/ledige-andel?alle=kort');
    await national();
    const legend = () => text(screen.getByRole('list', { name: /Forklaring/ }));
    const ofOne = legend();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Samme klasser i alle perioder' }));
    await waitFor(() => expect(legend()).not.toBe(ofOne));
    const limits = () => legend().replaceAll(/\d+ kommuner?/g, '');
    const kept = limits();
    fireEvent.change(screen.getByRole('combobox', { name: 'Periode' }), { target: { value: '2024-01' } });
    await waitFor(() =>
      expect(text(document.querySelector('[aria-labelledby=alle-kommuner]'))).toMatch(/har tal: januar 2024/),
    );
    expect(limits()).toBe(kept);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vis året før ved siden af' }));
    await waitFor(() =>
      expect(document.querySelectorAll('[aria-labelledby=alle-kommuner] figure')).toHaveLength(2),
    );
    expect([...document.querySelectorAll('figcaption')].map((caption) => caption.textContent)).toEqual([
      'januar 2023',
      'januar 2024',
    ]);
  });
});

test('in a comparison nobody has chosen for, every municipality has official statistics, and every row two values', async () => {
  await go('#/sammenlign');
  const rows = screen.getAllByRole('row').filter((row) => within(row).queryAllByRole('cell').length > 1);
  expect(rows.length).toBeGreaterThan(8);
  const values = (row: HTMLElement) =>
    within(row)
      .getAllByRole('cell')
      .filter((cell) => !within(cell).queryByText('–'));
  for (const row of rows) expect(values(row).length).toBeGreaterThan(1);
  const columns = within(rows[0] as HTMLElement).getAllByRole('cell').length;
  expect(rows.filter((row) => values(row).length === columns).length).toBeGreaterThan(8);
});

test('municipalities like the one chosen can be chosen at once', async () => {
  await go('#/sammenlign?omr=faxe');
  fireEvent.click(screen.getByRole('button', { name: /Tilføj område/ }));
  const group = screen.getByRole('group', { name: 'Vælg en gruppe' });
  expect(
    within(group)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual([
    'Alle kommuner (98)',
    'Samme region som Faxe (17)',
    'Samme regionale arbejdsmarkedsråd (RAR) som Faxe (17)',
    'Samme landsdel som Faxe (12)',
    'Samme kommunegruppe som Faxe (24)',
    'Faxe og nabokommunerne (5)',
    'Faxe og de ti nærmeste i størrelse (11)',
  ]);
  fireEvent.click(within(group).getByRole('button', { name: /nabokommunerne/ }));
  await standing();
  expect(location.hash).toContain('omr=faxe,koege,ringsted,stevns,naestved');
});

test.each([
  ['arbejdsløshed', 'Ledighed i pct. af arbejdsstyrken'],
  ['arbejdsløse', 'Ledige'],
  ['arbejdsl', 'Langtidsledige'],
  ['jobs', 'Fuldtidsansatte efter bopæl'],
  ['rangliste', 'Placering på STARs rangliste'],
  ['økonomi', 'Afvigelse fra budgettet, drift'],
])('the list of indicators finds by “%s”: %s', async (query, name) => {
  await go(`#/noegletal?q=${encodeURIComponent(query)}`);
  expect(screen.getByRole('link', { name })).toBeTruthy();
});

test('the source of a table says who, when, on which terms and what must be known', async () => {
  await go('#/kilder/hele-landet-jobindsats-y25i01');
  const main = text(document.querySelector('main'));
  expect(main).toMatch(/y25i01, hentet 22\.08\.2026, Jobindsats \(STAR\)/);
  expect(main).toMatch(/Styrelsen for Arbejdsmarked og Rekruttering/);
  expect(main).toMatch(/foreløbige/);
  expect(main).toMatch(/59 tal i tabellen er ikke offentliggjort/);
  expect(screen.getByRole('link', { name: 'Tabellen hos udgiveren' }).getAttribute('href')).toBe(
    'https://jobindsats.dk/',
  );
});

test('the foot says how old the statistics and the minutes are', async () => {
  await go('#/');
  expect(text(document.querySelector('footer'))).toMatch(
    /Statistik hentet 22\.08\.2026 · Nyeste referat 06\.11\.2023/,
  );
});

test('municipalities alone can be held against region and country in one press', async () => {
  await go('#/noegletal/ledige-andel?omr=faxe');
  fireEvent.click(screen.getByRole('button', { name: 'Sammenlign med hele landet' }));
  expect(decodeURIComponent(location.hash)).toBe('#/noegletal/ledige-andel?omr=faxe,hele-landet');
  expect(screen.queryByRole('button', { name: /^Sammenlign med/ })).toBeNull();
});

test('an area that does not exist leads on by one field, and not by a link to each municipality', async () => {
  await go('#/kommune/atlantis');
  const main = present(document.querySelector('main'));
  expect(within(main).getByRole('combobox', { name: 'Find kommune' })).toBeTruthy();
  expect(main.querySelectorAll('a').length).toBeLessThan(10);
});
