import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { compiledWith, municipalities, observation, present } from '../../fixtures';
import { furnish, named, plain, standing, visit } from '../../visit';

const PAGE = '#/sammenlign';
const FLEKSJOB = /^Ledige blandt visiterede til fleksjobVisiterede/;

const main = () => present(document.querySelector('main'));
const heads = () => [...document.querySelectorAll('thead th')];
const head = (name: string) => named('thead th', new RegExp(`^${name}`));
/** The row whose head says what it measures. */
const row = (name: RegExp) => present(named('tbody th[scope="row"]', name).parentElement);
const cells = (name: RegExp) => [...row(name).querySelectorAll('td')];
const checkbox = (name: string) => named<HTMLLabelElement>('label', name).control as HTMLInputElement;
const select = (name: string) => named<HTMLLabelElement>('label', name).control as HTMLSelectElement;
const choose = (name: string, value: string) => fireEvent.change(select(name), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(named('main button', name));
const hash = () => decodeURIComponent(location.hash);

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

/** The bold values of the first area's column by section, from the top; null where there is none. */
function firstColumn(): Map<string, (number | null)[]> {
  return new Map(
    [...document.querySelectorAll('tbody')].map((body) => [
      plain(body.querySelector('[scope=rowgroup]')),
      [...body.querySelectorAll('[scope=row]')].map(({ parentElement: tr }) => {
        const bold = tr?.querySelector('td strong');
        return bold?.closest('td') === tr?.querySelector('td') && bold ? number(plain(bold)) : null;
      }),
    ]),
  );
}

test('without a choice: the municipalities that share most against the country, with differences in words', async () => {
  await visit(PAGE);
  // Nothing that two of the minutes state is of one period.
  expect(plain(main())).toContain('De seneste tal for Ishøj, Vallensbæk, Faxe og Herning');
  const areas = ['Ishøj', 'Vallensbæk', 'Faxe', 'Herning', 'Hele landet'];
  expect(heads()).toHaveLength(areas.length + 1);
  for (const area of areas) head(area);
  const said = cells(FLEKSJOB).map(plain);
  expect(said[2]).toMatch(/^Faxe10,7 % ?▼ ?2,3 procentpoint under \(godt\) ?september 2023/);
  // Of the same period as the value, which is not the one that the country's own column shows.
  expect(said[3]).toMatch(
    /10,3 %.*2,0 procentpoint under \(12,3 % i samme periode\) \(godt\) ?september 2022/,
  );
  expect(said[4]).toMatch(/13,0 % ?september 2023$/);
  expect(said[0]).toBe('–ikke oplyst');
  expect(plain(row(FLEKSJOB).querySelector('th'))).toContain('Ikke samme periode');
  expect(plain(main())).toMatch(/I \d+ af \d+ rækker er tallene ikke fra samme periode/);
  // One file for each area, none for indicators.
  const fetched = vi.mocked(fetch).mock.calls.map(([path]) => String(path));
  expect(fetched.filter((path) => path.includes('data/omraader/'))).toHaveLength(areas.length);
  expect(fetched.filter((path) => path.includes('data/noegletal/'))).toEqual([]);
});

test('one area is compared with the country; differences are said to be computed, with the sum', async () => {
  await visit(`${PAGE}?omr=faxe&tema=fleksjob`);
  expect(plain(main())).toContain('er 10,7 % i Faxe mod 13,0 % i hele landet (september 2023).');
  // Of one period, which is said once.
  expect(plain(row(FLEKSJOB).querySelector('th'))).toContain('% · september 2023 · ');
  expect(plain(cells(FLEKSJOB)[1])).toBe('Hele landet13,0 %');
  expect(heads()).toHaveLength(3);
  expect(plain(row(FLEKSJOB))).toContain('2,3 procentpoint under');
  const note = plain(present(named('summary', /^Sådan er forskellene regnet/).parentElement));
  expect(note).toContain('minus tallet for hele landet i samme periode');
  expect(note).toContain('10,7 − 13,0 = −2,3 procentpoint');
});

describe('areas', () => {
  test('are found with æ ø å and without, and chosen with a check box or as a group', async () => {
    await visit(`${PAGE}?omr=faxe`);
    press('+ Tilføj område');
    const panel = present(document.querySelector('[data-panel=areas]'));
    expect(plain(panel)).toContain('Samme region som Faxe: ingen andre har tal');
    const choices = () => [...panel.querySelectorAll('fieldset label')].map(plain);
    const find = (value: string) =>
      fireEvent.change(present(panel.querySelector('[type="search"]')), { target: { value } });
    for (const query of ['ishøj', 'ISHOEJ']) {
      find(query);
      expect(choices()).toEqual(['Ishøj']);
    }
    fireEvent.click(checkbox('Ishøj'));
    expect(hash()).toContain('omr=faxe,ishoej');
    await waitFor(() => head('Ishøj'));
    find('aarhus');
    expect(plain(panel)).toContain('Ingen af kilderne nævner disse områder');
    expect(choices()).toEqual([]);
    find('');
    press('Alle kommuner (7)');
    await waitFor(() => expect(heads()).toHaveLength(9));
  });

  test('of the same region can be chosen together', async () => {
    await visit(`${PAGE}?omr=ishoej,hele-landet`);
    press('+ Tilføj område');
    press('Samme region som Ishøj (3)');
    await waitFor(() => expect(heads()).toHaveLength(5));
    expect(document.querySelectorAll('[data-panel=areas] :checked')).toHaveLength(3);
  });

  test('any of them can be what the others are compared with', async () => {
    await visit(`${PAGE}?omr=herning,faxe&tema=fleksjob`);
    choose('Sammenlign med', 'faxe');
    expect(hash()).toContain('mod=faxe');
    await waitFor(() => named('thead th', /^Faxe.?sammenlignes med$/));
    // Of another period, which is said, and so neither good nor bad.
    expect(plain(cells(FLEKSJOB)[0])).toMatch(
      /▼ ?0,4 procentpoint under \(10,7 %, september 2023\) ?september 2022$/,
    );
    expect(plain(cells(FLEKSJOB)[1])).toMatch(/10,7 % ?september 2023$/);
  });
});

test('a theme filters, and rows with one value are shown when asked for', async () => {
  await visit(`${PAGE}?omr=faxe,herning`);
  const rows = () => document.querySelectorAll('tbody th[scope="row"]').length;
  const few = rows();
  fireEvent.click(checkbox('Vis også tal, som kun ét område har'));
  expect(hash()).toContain('alle=ja');
  expect(rows()).toBeGreaterThan(few * 3);
  expect([...document.querySelectorAll('[scope=rowgroup]')].map(plain).at(-1)).toBe(
    'Kun oplyst for ét af områderne',
  );
  choose('Tema', 'undersoegelser');
  expect(hash()).toContain('tema=undersoegelser');
  expect([...document.querySelectorAll('[scope=rowgroup]')].map(plain)).toEqual([
    'Kun oplyst for ét af områderne',
  ]);
  expect([...document.querySelectorAll('[role="status"]')].map(plain).join()).toMatch(/rækker\./);
});

test('a column sorts, each unit for itself; rows explain themselves and lead to their indicator', async () => {
  await visit(`${PAGE}?omr=ishoej,vallensbaek`);
  const sorted = (name: string) => head(name).getAttribute('aria-sort');
  const pressHead = (name: string) => fireEvent.click(present(head(name).querySelector('button')));
  expect(sorted('Ishøj')).toBe('none');
  for (const [sort, address, words] of [
    ['descending', 'sorter=-ishoej', 'Sorteret efter Ishøj, højeste først'],
    ['ascending', 'sorter=ishoej', 'Sorteret efter Ishøj, laveste først'],
  ] as const) {
    pressHead('Ishøj');
    expect(sorted('Ishøj')).toBe(sort);
    expect(hash()).toContain(address);
    expect(plain(main())).toContain(words);
    const shown = firstColumn();
    expect([...shown.keys()]).toContain('Fuldtidspersoner');
    for (const [section, values] of shown) {
      const stated = values.filter((value) => value !== null);
      expect(values.slice(stated.length)).toEqual(values.slice(stated.length).map(() => null));
      // Nr. 1 is the highest rank.
      const falls = (sort === 'descending') !== (section === 'Placering');
      expect(stated, section).toEqual([...stated].sort((a, b) => (falls ? b - a : a - b)));
    }
  }
  pressHead('Ishøj');
  expect(sorted('Ishøj')).toBe('none');
  expect(hash()).toBe(`${PAGE}?omr=ishoej,vallensbaek`);

  const about = present(
    row(/^Placering på STARs ranglisteperiode ikke angivet · Nr\. 1 er/).querySelector('th'),
  );
  expect(plain(about.querySelector('summary'))).toBe('Forklaring og 1 note');
  expect(plain(about.querySelector('details'))).toContain('benchmarkranglisten');
  expect(plain(about.querySelector('details'))).toContain('Ishøj, Vallensbæk: Måleperioden oplyses ikke');
  const [first] = cells(/^Placering på STARs ranglisteSygedagpenge/);
  expect(decodeURIComponent(present(first?.querySelector('a')).hash)).toBe(
    '#/noegletal/star-placering?omr=ishoej,vallensbaek,hele-landet&gruppe=sygedagpenge',
  );
  pressHead('Nøgletal');
  expect(sorted('Nøgletal')).toBe('ascending');
});

describe('in a narrow window', () => {
  const narrow = () => vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  const heads = () => [...document.querySelectorAll('[scope=rowgroup]')];
  const folds = () => [...document.querySelectorAll('[scope=rowgroup] button')];
  /** How many rows with values are shown under each heading. */
  const shown = () => {
    const counts: number[] = [];
    for (const row of document.querySelectorAll('tbody tr')) {
      if (row.querySelector('[scope=rowgroup]')) counts.push(0);
      else if (row.querySelector('[scope=row]') && !row.closest('[hidden]'))
        counts.push((counts.pop() ?? 0) + 1);
    }
    return counts;
  };
  const rowsOf = (fold: Element | undefined) => Number(/(\d+) række/.exec(plain(present(fold)))?.[1]);

  test('of rows under what they share the first few are shown, and the rest when asked for; which is in the address', async () => {
    narrow();
    await visit(`${PAGE}?omr=ishoej,vallensbaek,faxe,herning,herlev&alle=ja`);
    const [second] = folds();
    expect(folds().length).toBeGreaterThan(1);
    // A heading with rows below it is not drawn as that of something folded.
    expect(heads()[0]?.querySelector('button')).toBeNull();
    expect(folds()).toHaveLength(heads().length - 1);
    expect(shown()).toEqual(heads().map((_, i) => (i === 0 ? 4 : 0)));
    fireEvent.click(present(second));
    expect(shown().slice(0, 3)).toEqual([4, rowsOf(second), 0]);
    const address = hash();
    expect(address).toMatch(/aabne=[^,]+$/);
    await visit(address);
    expect(shown().slice(0, 3)).toEqual([4, rowsOf(folds()[0]), 0]);
    fireEvent.click(named('button', /^Vis alle \d+ rækker$/));
    expect(shown()[0]).toBe(rowsOf(folds()[0]));
    for (const fold of folds().slice(0, 2)) fireEvent.click(fold);
    expect(hash()).not.toContain('aabne');
    expect(shown()).toEqual(heads().map((_, i) => (i === 0 ? 4 : 0)));
    // Under another order other rows stand together.
    await visit(`${address}&sorter=-faxe`);
    expect(shown().filter(Boolean)).toHaveLength(1);
  });

  test('the browser’s search finds what is folded, and unfolds it', async () => {
    narrow();
    Object.defineProperty(document.documentElement, 'onbeforematch', { value: null, configurable: true });
    await visit(`${PAGE}?omr=ishoej,vallensbaek,faxe,herning,herlev&alle=ja`);
    const [second] = folds();
    const body = present(present(second).closest('tbody')?.nextElementSibling);
    expect(body.getAttribute('hidden')).toBe('until-found');
    expect(body.querySelectorAll('[scope=row]')).toHaveLength(rowsOf(second));
    fireEvent(body, new Event('beforematch'));
    expect(shown()[1]).toBe(rowsOf(folds()[0]));
    Reflect.deleteProperty(document.documentElement, 'onbeforematch');
  });

  test('few rows are not folded', async () => {
    narrow();
    await visit(`${PAGE}?omr=faxe,herning&tema=fleksjob`);
    expect(folds()).toEqual([]);
    expect(shown()).not.toContain(0);
  });

  test('a large table is blocks as well, and scrolls no other way than the page', async () => {
    narrow();
    const figures = municipalities().map((area, i) =>
      observation({ area, indicator: 'fuldtidsledighed', period: '2023', value: i / 10, decimals: 1 }),
    );
    await visit(`${PAGE}?omr=${municipalities().join()}`, { data: compiledWith(figures) });
    expect(document.querySelector('[role="grid"]')).toBeNull();
    expect(document.querySelectorAll('table thead th')).toHaveLength(100);
  });
});

describe('bad input', () => {
  test('the country alone, and an area paired with itself, ask for another', async () => {
    await visit(`${PAGE}/faxe/faxe`);
    expect(plain(document.querySelector('h1'))).toBe('Sammenlign');
    await visit(`${PAGE}?omr=hele-landet`);
    expect(plain(main())).toContain('Der er kun Hele landet at vise. Vælg et område mere');
    const most = named<HTMLAnchorElement>('main a', /som har mest til fælles$/);
    expect(decodeURIComponent(most.hash)).toBe(`${PAGE}?omr=ishoej,vallensbaek,faxe,herning`);
  });

  test('areas without figures, and areas that do not exist, are named', async () => {
    await visit(`${PAGE}?omr=faxe,aarhus,atlantis&tema=fleksjob`);
    expect(plain(main())).toContain('Der er ingen tal for Aarhus.');
    expect(plain(main())).toContain('”omr=atlantis” kendes ikke');
    row(FLEKSJOB);
    await visit(`${PAGE}?omr=aarhus`);
    expect(plain(main())).toContain('Ingen af de valgte områder har tal.');
    await visit(`${PAGE}/faxe/aarhus`);
    expect(plain(main())).toContain('Der er ingen tal for Aarhus.');
  });

  test('all 98 municipalities: those with figures are shown, the others named', async () => {
    await visit(`${PAGE}?omr=${municipalities().join()}&tema=fleksjob&alle=ja`);
    expect(heads()).toHaveLength(9);
    expect(plain(main())).toMatch(/Der er ingen tal for København, /);
  });

  test('nothing comparable: why, and two ways out', async () => {
    await visit(`${PAGE}?omr=holstebro,aabenraa`);
    expect(plain(main())).toMatch(/Intet kan sammenlignes: der er ikke ét nøgletal/);
    expect(plain(main())).not.toContain('Hent eller kopiér');
    press('Vis det, kun ét område har');
    expect(document.querySelector('table')).not.toBeNull();
    await visit(`${PAGE}?omr=ishoej,vallensbaek&tema=fleksjob`);
    expect(plain(main())).toContain('Intet kan sammenlignes under Fleksjob og ledighedsydelse.');
    press('Vis alle temaer');
    expect(document.querySelector('table')).not.toBeNull();
    await visit(`${PAGE}/holstebro/aabenraa`);
    expect(plain(main())).toMatch(/Holstebro og Aabenraa har ingen tal til fælles/);
  });

  test('figures for all 98 municipalities make a large table', async () => {
    const figures = municipalities().map((area, i) =>
      observation({ area, indicator: 'fuldtidsledighed', period: '2023', value: i / 10, decimals: 1 }),
    );
    await visit(`${PAGE}?omr=${municipalities().join()}&sorter=-faxe`, { data: compiledWith(figures) });
    expect(document.querySelector('[role="grid"]')?.getAttribute('aria-colcount')).toBe('100');
    expect(plain(main())).toContain('og 90 til');
  });
});

describe('when a file cannot be had', () => {
  const alert = () => document.querySelector('[role="alert"]');
  const lost = (pattern: RegExp) => ({ lost: pattern });

  test('the other areas are shown, and the lost one can be tried again', async () => {
    await visit(`${PAGE}?omr=faxe,herning&tema=fleksjob`, lost(/omraader\/herning/));
    await waitFor(() => expect(plain(alert())).toContain('Tallene for Herning kunne ikke hentes.'));
    expect(plain(row(FLEKSJOB))).toContain('10,7');
    furnish();
    press('Prøv igen');
    await waitFor(() => head('Herning'));
    expect(alert()).toBeNull();
  });

  test.each([`${PAGE}?omr=faxe,herning`, `${PAGE}/faxe/herning`])(
    'none at all is said with the file: %s',
    async (address) => {
      await visit(address, lost(/omraader/));
      await waitFor(() => expect(plain(alert())).toContain('data/omraader/'));
      furnish();
      press('Prøv igen');
      await waitFor(() => expect(document.querySelector('table')).not.toBeNull());
    },
  );
});

test('a pair is reached from the comparison, and says what the two share and do not', async () => {
  await visit(`${PAGE}?omr=faxe,herning`);
  fireEvent.click(named('main a', 'Faxe og Herning'));
  await waitFor(() => expect(plain(document.querySelector('h1'))).toBe('Faxe og Herning'));
  await standing();
  expect(document.title).toBe('Faxe og Herning – Nøgletavlen');
  expect(plain(main())).toContain('Faxe og Herning har ét tal til fælles.');
  expect(plain(main())).toContain('Faxe ligger 0,4 procentpoint over Herning');
  expect(plain(main())).toContain('Tallene er ikke fra samme periode; perioden står ved hvert tal.');
  expect(cells(FLEKSJOB).map(plain)).toEqual([
    expect.stringMatching(/10,7 % ?september 2023/),
    expect.stringMatching(/10,3 % ?september 2022/),
    expect.stringMatching(/0,4 procentpoint over/),
    '015',
  ]);
  expect(plain(main())).toContain('66 tal, som Herning ikke har');
  const [rest] = [...main().querySelectorAll('a')].filter((link) => plain(link) === 'Borgerundersøgelser');
  expect(decodeURIComponent(present(rest).hash)).toBe(`${PAGE}?omr=faxe,herning&tema=undersoegelser&alle=ja`);
});
