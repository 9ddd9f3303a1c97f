import { describe, expect, test } from 'vitest';
import { caveatText } from '../../../src/analysis/insight/caveats';
import type { Observation } from '../../../src/model/observation';
import { type Chosen, chartOf, realChart, summaryOf } from '../chartOf';
import { observation, present, realCompiled } from '../fixtures';
import { danish, english } from '../wordings';

type Part = Partial<Observation>;
/** The summary of invented figures of an indicator. */
function summary(indicator: string, parts: readonly Part[], chosen: Chosen = {}, text = danish): string[] {
  const list = parts.map((part) => observation({ indicator, decimals: 1, ...part }));
  return summaryOf(present(chartOf(list, indicator, chosen)), text);
}
const real = (id: string, chosen: Chosen = {}, text = danish) => summaryOf(realChart(id, chosen), text);
const share = 'fuldtidsledighed';

describe('a line', () => {
  const list = [
    { period: '2021', value: 3 },
    { period: '2022', value: 9 },
    { period: '2023', value: 4.5 },
  ];

  test('gives first and last, and its extremes where it is long', () => {
    expect(summary(share, list)).toEqual([
      'Faxe: 3,0 % (2021), 4,5 % (2023). Lavest 3,0 % (2021), højest 9,0 % (2022).',
    ]);
    expect(summary(share, list, {}, english)).toEqual([
      'Faxe: 3.0% (2021), 4.5% (2023). Lowest 3.0% (2021), highest 9.0% (2022).',
    ]);
    expect(summary(share, list.slice(1))).toEqual(['Faxe: 9,0 % (2022), 4,5 % (2023).']);
  });

  test('of equal values has no extremes; a single value is said once', () => {
    expect(
      summary(
        share,
        list.map((o) => ({ ...o, value: 3 })),
      ),
    ).toEqual(['Faxe: 3,0 % (2021), 3,0 % (2023).']);
    expect(summary(share, [{ period: '', value: 3 }])).toEqual(['Faxe: 3,0 % (periode ikke angivet).']);
  });

  test('a rank is best or worst, never high or low, and a list of conditions is neither', () => {
    const ranks = (id: string, text = danish) =>
      summary(
        id,
        list.map((o, i) => ({ ...o, decimals: 0, value: [65, 75, 19][i] ?? 1 })),
        {},
        text,
      );
    expect(ranks('star-placering')).toEqual([
      'Faxe: nr. 65 (2021), nr. 19 (2023). Bedst nr. 19 (2023), dårligst nr. 75 (2022).',
    ]);
    expect(ranks('star-placering', english)[0]).toContain('Best no. 19 (2023), worst no. 75 (2022).');
    expect(ranks('vive-placering')).toEqual(['Faxe: nr. 65 (2021), nr. 19 (2023).']);
  });
});

describe('what a row is held against is said with it', () => {
  test('the target, with the distance', () => {
    expect(real('fleksjob-ledighed', { areas: ['faxe'] })).toEqual([
      'Faxe: 10,7 % (september 2023). 2,7 procentpoint over målet på 8 %.',
      'Mål: 8 % (Faxe).',
    ]);
  });

  test('expected and actual, with the difference', () => {
    expect(real('star-antal', { areas: ['faxe'], wanted: 'dumbbell' })).toEqual([
      'Faxe: forventet 1.860 fuldtidspersoner, faktisk 1.790 fuldtidspersoner (juli 2022 – juni 2023). 70 færre end forventet.',
    ]);
    expect(real('star-antal', { areas: ['faxe'], wanted: 'dumbbell' }, english)).toEqual([
      'Faxe: expected 1,860 full-time persons, actual 1,790 full-time persons (July 2022 – June 2023). 70 fewer than expected.',
    ]);
  });

  test('a difference that stands alone is no level', () => {
    expect(real('star-antal', { areas: ['vallensbaek'] })[1]).toBe(
      'Kontanthjælp: 40 færre fuldtidspersoner end forventet; kun forskellen er oplyst (periode ikke angivet).',
    );
  });

  test('a deviation is an overrun or an underspend', () => {
    const lines = real('budgetafvigelse', { areas: ['herlev'] });
    expect(lines[0]).toBe('Arbejdsmarkedsudvalgets område: merforbrug på 1,3 mio. kr. (2021).');
    expect(lines).toContain('Sygedagpenge: merforbrug på 9,7 mio. kr. (2021).');
    expect(lines.at(-1)).toBe('Kommunens drift uden takstområder: mindreforbrug på 14,1 mio. kr. (2021).');
  });
});

test('an account gives plan and result of each line; kinds of a row are not its name', () => {
  expect(real('fleksjobinvestering').slice(0, 5)).toEqual([
    'Økonomisk potentiale: budget −1,1 mio. kr., faktisk −250.000 kr. (2023).',
    'Investering i drift: budget 500.000 kr., faktisk 415.000 kr. (2023).',
    'Investering i anlæg: budget 0 kr. (2023).',
    'Resultat: budget −600.000 kr., faktisk 165.000 kr. (2023).',
    'Økonomisk potentiale: prognose −620.000 kr. (2024).',
  ]);
});

test('an index says what 100 is', () => {
  expect(real('ydelse-fuldtidspersoner', { wanted: 'index' })).toEqual([
    'Indeks, januar 2020 = 100.',
    'Herning: 100,0 (januar 2020), 75,1 (august 2022).',
    'Hele landet: 100,0 (januar 2020), 63,8 (august 2022).',
  ]);
});

test('shares, seasons and bars', () => {
  expect(real('ukraine-ophold')).toEqual([
    'Børn under 16 år: 28 % (8. oktober 2023).',
    'Voksne 16–66 år: 71 % (8. oktober 2023).',
    'Personer på 67 år og derover: 2 % (8. oktober 2023).',
  ]);
  expect(real('fleksjob-arbejdstid', { group: 'arbejdstid-op', wanted: 'season' })[1]).toBe(
    '2023: 125 personer (januar 2023), 133 personer (juni 2023). Lavest 124 personer (februar 2023), højest 133 personer (juni 2023).',
  );
  expect(real('fuldtidsledighed')).toEqual([
    'Hele landet: 2,8 % (august 2023).',
    'Faxe: 2,4 % (august 2023).',
    'Region Sjælland: 2,4 % (august 2023).',
  ]);
});

test('a number is what is drawn; what else is stated stands beside it', () => {
  const chart = realChart('ukraine-ansoegninger');
  expect(summaryOf(chart)).toEqual(['Hele landet: 44.620 ansøgninger (oktober 2023).']);
  expect(chart.series[0]?.points).toHaveLength(1);
  // Of the value drawn the period is stated.
  expect(chart.caveats).toEqual([]);
  expect(chart.also.map((o) => [o.value, o.period])).toEqual([[34_000, '']]);
});

test('no real chart, in any of its forms, says anything broken', () => {
  for (const entry of realCompiled().catalog.indicatorEntries) {
    for (const group of [undefined, null]) {
      const chosen = group === undefined ? {} : { group };
      for (const wanted of realChart(entry.id, chosen).forms) {
        const chart = realChart(entry.id, { ...chosen, wanted });
        for (const text of [danish, english]) {
          const lines = summaryOf(chart, text);
          expect(lines.length).toBeGreaterThanOrEqual(chart.series.length + chart.targets.length);
          for (const line of [...lines, ...chart.caveats.map((c) => caveatText(c, chart, text))]) {
            expect(line).not.toMatch(/NaN|undefined|null|Infinity|\[object| {2}| [.,;]|,,|\.\./);
            expect(line).toMatch(/\.$/);
          }
        }
      }
    }
  }
});
