/** All municipalities of an indicator in one period, which the bundled data have of none. */
import { act, fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Observation } from '../../../../src/model/observation';
import { navigate } from '../../../../src/state/store';
import { compiledWith, municipalities, observation, present } from '../../fixtures';
import { named, plain, visit } from '../../visit';

const INDICATOR = 'fuldtidsledighed';
const PAGE = `#/noegletal/${INDICATOR}`;
const ALL = municipalities();

/** From 1,0 % upwards by a tenth in the order of the code list, the same each year but a tenth more. */
function figures(areas: readonly string[], periods: readonly string[]): Observation[] {
  return areas.flatMap((area, i) =>
    periods.map((period) =>
      observation({
        area,
        indicator: INDICATOR,
        period,
        value: Number((1 + i / 10 + (Number(period) - 2021) / 10).toFixed(1)),
        decimals: 1,
      }),
    ),
  );
}
const COUNTRY = observation({
  area: 'hele-landet',
  indicator: INDICATOR,
  period: '2023',
  value: 6,
  decimals: 1,
});
const data = compiledWith([...figures(ALL, ['2022', '2023']), COUNTRY]);

const card = () => document.querySelector('[aria-labelledby=alle-kommuner]');
const said = () => plain(card());
const option = (area: string) => present(document.querySelector<SVGElement>(`[data-area="${area}"]`));
const select = (name: string) =>
  named<HTMLLabelElement>('label', name, present(card())).control as HTMLSelectElement;
const choose = (name: string, choice: string) => {
  const { value } = named<HTMLOptionElement>('option', choice, select(name));
  fireEvent.change(select(name), { target: { value } });
};
const hash = () => decodeURIComponent(location.hash);
/** The card comes a moment after its page. */
const shown = () => waitFor(() => expect(card()).not.toBeNull());

describe('of 98 municipalities', () => {
  test('the place of the chosen one, the median and the quartiles are said, with how they are computed', async () => {
    await visit(`${PAGE}?omr=faxe,hele-landet`, { data });
    await shown();
    const place = ALL.indexOf('faxe') + 1;
    const value = (1.2 + (place - 1) / 10).toFixed(1).replace('.', ',');
    expect(said()).toContain(
      `Faxe ligger som nr. ${place} af 98, talt fra det laveste tal, som er bedst: ${value} %`,
    );
    expect(said()).toContain('Alle 98 kommuner har tal: 2023.');
    expect(said()).toContain('er 6,1 %, og den midterste halvdel ligger fra 3,6 % til 8,5 %.');
    const computed = plain(named('summary', 'Sådan er tallene regnet', present(card())).parentElement);
    expect(computed).toContain(
      'Median: mellem tal nr. 49 og 50 af 98 i rækkefølge, 6,0 + 0,5 × (6,1 − 6,0) = 6,05 ≈ 6,1 %',
    );
    expect(computed).toContain(`Faxe: ${place - 1} kommuner har et lavere tal`);
    expect(card()?.querySelectorAll('[role="listbox"] [role="option"]')).toHaveLength(98);
    location.hash = `${PAGE}?omr=faxe&sprog=en`;
    await waitFor(() => expect(said()).toContain(`Faxe is no. ${place} of 98`));
  });

  test('the map is linked to the choice, and its classes are told with counts', async () => {
    await visit(`${PAGE}?omr=faxe&alle=kort`, { data });
    await shown();
    expect(option('faxe').getAttribute('aria-selected')).toBe('true');
    expect(option('naestved').getAttribute('aria-label')).toMatch(/^Næstved: \d+,\d\s%, nr\. \d+ af 98$/);
    const legend = () =>
      [...document.querySelectorAll('[aria-labelledby=alle-kommuner] ul[aria-label] li')].map(plain);
    expect(legend()).toHaveLength(5);
    expect(legend().join()).toContain('1,2 til 3,1 %');
    choose('Klasser', 'Lige store trin');
    expect(hash()).toContain('klasser=lige');
    await waitFor(() => expect(legend().join()).toContain('til under'));
    history.back();
    await waitFor(() => expect(hash()).toBe(`${PAGE}?omr=faxe&alle=kort`));
  });

  test('the table has only rows in view, and sorts without a step in the history', async () => {
    await visit(`${PAGE}?omr=faxe&alle=tabel`, { data });
    await shown();
    const table = () => present(card()?.querySelector('table'));
    const first = () => plain(table().querySelector('tbody[data-block] tr'));
    expect(table().getAttribute('aria-rowcount')).toBe('100');
    expect(table().querySelectorAll('tbody[data-block] tr').length).toBeLessThan(40);
    expect(first()).toMatch(/København.*\+0,1/);
    expect(table().querySelector<HTMLAnchorElement>('tbody[data-block] tr a')?.hash).toBe(
      '#/kommune/koebenhavn',
    );
    fireEvent.click(named('th button', /^Tal/, table()));
    expect(first()).toContain('Hjørring');
    expect(named('th', /^Tal/, table()).getAttribute('aria-sort')).toBe('descending');
    expect(hash()).toBe(`${PAGE}?omr=faxe&alle=tabel`);
  });

  test('the area picker takes a group at once', async () => {
    await visit(`${PAGE}?omr=faxe`, { data });
    const press = (name: string) => fireEvent.click(named('main button', name));
    press('+ Tilføj område');
    press('Samme region som Faxe (17)');
    await waitFor(() => expect(plain(document.querySelector('main'))).toContain('og 9 til'));
    const region = named('[data-panel=areas] legend', 'Region Syddanmark').parentElement;
    expect(plain(region)).toContain('Odense');
    press('Ryd valget');
    expect(hash()).toBe(PAGE);
  });
});

test('the period is the latest that nearly all have, which is said, and another can be chosen', async () => {
  const some = [
    ...figures(ALL, ['2021']),
    ...figures(ALL.slice(0, 95), ['2022']),
    ...figures(ALL.slice(0, 30), ['2023']),
  ];
  await visit(PAGE, { data: compiledWith(some) });
  await shown();
  expect(said()).toContain('95 af 98 kommuner har tal: 2022.');
  expect(said()).toContain('For 2023 har kun 30 kommuner tal endnu.');
  const tabs = () => [...present(card()).querySelectorAll('[role="tab"]')].map(plain);
  expect(tabs()).toContain('Kort');
  choose('Periode', '2023 (30 kommuner)');
  expect(hash()).toContain('periode=2023');
  // Thirty are too few for a map.
  await waitFor(() => expect(tabs()).not.toContain('Kort'));
  location.hash = `${PAGE}?periode=1999&alle=kort`;
  await waitFor(() => expect(said()).toContain('For få kommuner har tal for 1999'));
  expect(plain(document.querySelector('[aria-labelledby=alle-kommuner] ul[aria-label]'))).toContain(
    'ingen tal',
  );
});

test('deviations are coloured from zero to both sides', async () => {
  const deviations = ALL.map((area, i) =>
    observation({ area, indicator: 'budgetafvigelse', period: '2023', value: (i - 40) * 100_000 }),
  );
  await visit('#/noegletal/budgetafvigelse?omr=faxe&alle=kort', { data: compiledWith(deviations) });
  await shown();
  for (const [at, level] of [
    [0, '--class-below-3'],
    [40, '--class-zero'],
    [97, '--class-above-3'],
  ] as const) {
    expect(option(present(ALL[at])).style.getPropertyValue('--class-color')).toBe(`var(${level})`);
  }
});

test('of an indicator that is a rank no rank and no median is computed', async () => {
  const ranks = ALL.map((area, i) =>
    observation({ area, indicator: 'star-placering', group: 'alle-ydelser', period: '2023', value: i + 1 }),
  );
  await visit('#/noegletal/star-placering?omr=faxe&gruppe=alle-ydelser', { data: compiledWith(ranks) });
  await shown();
  expect(said()).toContain('Tallene er selv placeringer');
  expect(said()).not.toContain('Medianen');
  expect(said()).not.toContain('ligger som');
});

test('a link to how all are shown leads to it, and not to the top of the page', async () => {
  await visit('#/om', { data });
  const goneTo = vi.fn();
  Element.prototype.scrollIntoView = goneTo;
  act(() => navigate(PAGE));
  await shown();
  expect(goneTo).not.toHaveBeenCalled();
  act(() => navigate('#/om'));
  await waitFor(() => expect(card()).toBeNull());
  act(() => navigate(`${PAGE}?alle=tabel`));
  await waitFor(() => expect(goneTo).toHaveBeenCalled());
});

test('with few municipalities there is no such part, as in the bundled data', async () => {
  for (const extent of [{}, { data: compiledWith(figures(ALL.slice(0, 9), ['2022', '2023'])) }]) {
    await visit(PAGE, extent);
    expect(document.querySelector('figure')).not.toBeNull();
    expect(card()).toBeNull();
  }
  // With one more there is.
  await visit(PAGE, { data: compiledWith(figures(ALL.slice(0, 10), ['2022', '2023'])) });
  await shown();
});
