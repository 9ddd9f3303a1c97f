import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSeries } from '../../../src/analysis/series';
import { figuresOf } from '../../../src/charts/forms/figures';
import { formsFor } from '../../../src/charts/forms/table';
import type { ChartForm } from '../../../src/model/display';
import type { Observation } from '../../../src/model/observation';
import { observation, realIndex } from '../fixtures';

const index = realIndex();
const AREAS = ['faxe', 'ishoej', 'herlev', 'holstebro', 'herning', 'vallensbaek', 'hele-landet'];
const GROUPS = ['alle', 'kontanthjaelp', 'sygedagpenge'];
const o = (area: string, period: string, value = 5, part: Partial<Observation> = {}) =>
  observation({ area, period, value, ...part });
const target = (value: number, period = '') => o('faxe', period, value, { kind: 'maal' });
const expected = (area: string, period: string, value = 6) => o(area, period, value, { kind: 'forventet' });
const every = (areas: readonly string[], periods: readonly string[], value = 5) =>
  areas.flatMap((area) => periods.map((period) => o(area, period, value)));
const parts = (period: string, ...values: number[]) =>
  values.map((value, i) => o('faxe', period, value, { group: GROUPS[i] ?? 'unge' }));
const series = (list: readonly Observation[]) => toSeries(list, AREAS, GROUPS);
const MONTHS = Array.from(
  { length: 18 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

/** Forms for observations as if they were of an indicator. */
function forms(list: readonly Observation[], id = 'fuldtidsledighed'): ChartForm[] {
  return formsFor(() => figuresOf(series(list), index.indicator(id), index));
}

describe('shares', () => {
  test.each<[string, Observation[], ChartForm[]]>([
    ['one value', [o('faxe', '2023')], ['number']],
    ['one value without a period', [o('faxe', '')], ['number']],
    ['two periods', [o('faxe', '2022'), o('faxe', '2023')], ['slope']],
    ['three periods', every(['faxe'], ['2021', '2022', '2023']), ['line']],
    ['a period and one not stated', [o('faxe', ''), o('faxe', '2023')], ['number']],
    ['two periods and one not stated', [o('faxe', ''), o('faxe', '2022'), o('faxe', '2023')], ['slope']],
    ['several areas, one period', every(['faxe', 'ishoej'], ['2023']), ['bars']],
    [
      'several areas, each its period',
      [o('faxe', '2021'), o('ishoej', '2022'), o('herlev', '2023')],
      ['bars'],
    ],
    ['two areas, the same two periods', every(['faxe', 'ishoej'], ['2022', '2023']), ['slope', 'bars']],
    [
      'two areas, different two periods',
      [...every(['faxe'], ['2022', '2023']), ...every(['ishoej'], ['2020', '2021'])],
      ['line', 'bars'],
    ],
    [
      'six areas over time',
      every(AREAS.slice(0, 6), ['2021', '2022', '2023']),
      ['multiples', 'line', 'bars'],
    ],
    ['six areas in one period', every(AREAS.slice(0, 6), ['2023']), ['bars']],
    ['a value and its target', [o('faxe', '2023'), target(8)], ['target']],
    [
      'a series and its target',
      [...every(['faxe'], ['2021', '2022', '2023']), target(8)],
      ['line', 'target'],
    ],
    ['two periods and a target', [...every(['faxe'], ['2022', '2023']), target(8)], ['slope', 'target']],
    ['the target of another area', [o('ishoej', '2023'), target(8)], ['number']],
    ['a target alone', [target(8)], ['number']],
    ['several targets alone', [target(8), o('ishoej', '', 9, { kind: 'maal' })], ['bars']],
    ['a target with a period is a line', [o('faxe', '2022'), target(8, '2023')], ['bars']],
    ['expected and actual once', [o('faxe', '2023'), expected('faxe', '2023')], ['dumbbell', 'bars']],
    [
      'expected and actual over time',
      ['2022', '2023'].flatMap((p) => [o('faxe', p), expected('faxe', p)]),
      ['gap', 'dumbbell', 'bars'],
    ],
    ['expected of another period', [o('faxe', '2023'), expected('faxe', '2022')], ['bars']],
    ['a single line of months has no season', every(['faxe'], MONTHS.slice(0, 12)), ['line']],
    ['months of more than a year', every(['faxe'], MONTHS), ['line', 'season', 'overYear']],
    ['two lines of months', every(['faxe', 'ishoej'], MONTHS), ['line', 'overYear', 'bars']],
    [
      'thirteen years',
      every(
        ['faxe'],
        Array.from({ length: 13 }, (_, i) => String(2000 + i)),
      ),
      ['line'],
    ],
  ])('%s', (_, list, suited) => {
    expect(forms(list)).toEqual(suited);
  });
});

describe('counts', () => {
  test('over time can be put relative to a first period', () => {
    expect(forms(every(['faxe'], ['2022', '2023']), 'fleksjob-personer')).toEqual(['slope', 'index']);
    expect(forms([o('faxe', '2022', 0), o('faxe', '2023', 7)], 'fleksjob-personer')).toEqual(['slope']);
  });

  test('of very different levels are compared by index first', () => {
    const years = ['2021', '2022', '2023'];
    const near = [...every(['faxe'], years, 100), ...every(['ishoej'], years, 1000)];
    expect(forms(near, 'fleksjob-personer')[0]).toBe('line');
    const far = [...every(['faxe'], years, 100), ...every(['ishoej'], years, 1001)];
    expect(forms(far, 'fleksjob-personer')).toEqual(['index', 'line', 'bars']);
    expect(forms(far)[0]).toBe('line');
    // Two values are two numbers and their change.
    const two = far.filter(({ period }) => period !== '2022');
    expect(forms(two, 'fleksjob-personer')).toEqual(['slope', 'index', 'bars']);
  });

  test.each<[string, Observation[], boolean]>([
    ['fleksjob-personer', every(['faxe'], ['2022', '2023']), true],
    ['banebryderne-budget', every(['faxe'], ['2022', '2023']), false],
    ['fuldtidsledighed', every(['faxe'], ['2022', '2023']), false],
    ['star-placering', every(['faxe'], ['2022', '2023']), false],
    ['fleksjob-personer', [o('faxe', ''), o('faxe', '2023')], false],
    ['fleksjob-personer', [o('faxe', '2022', -1), o('faxe', '2023')], false],
    // A difference, or a change, has no level to be relative to.
    ['star-forskel', every(['faxe'], ['2022', '2023']), false],
    [
      'fleksjob-sygedagpengesager-aendring',
      every(['faxe'], ['2022', '2023']).map((c) => ({ ...c, kind: 'aendring' })),
      false,
    ],
    // Half of the months would be compared with themselves.
    ['fleksjob-personer', every(['faxe'], ['2022', '2022-07/2023-06']), false],
  ])('of %s can be put relative to the first period if they are positive levels', (id, list, able) => {
    expect(forms(list, id).includes('index')).toBe(able);
  });
});

describe('ranks', () => {
  test('one is a number, several of one time are places on the list, and over time a line downwards', () => {
    expect(forms([o('faxe', '2023')], 'star-placering')).toEqual(['number']);
    expect(forms(every(['faxe', 'ishoej'], ['2023']), 'star-placering')).toEqual(['bars']);
    expect(forms(every(['faxe'], ['2021', '2022', '2023']), 'star-placering')).toEqual(['rank']);
    expect(forms([o('faxe', ''), o('ishoej', '')], 'vive-placering')).toEqual(['bars']);
  });
});

describe('by the nature of the indicator', () => {
  test('a deviation is drawn from zero, but not alone; over time as a line first', () => {
    expect(forms([o('faxe', '2023', -3)], 'budgetafvigelse')).toEqual(['number']);
    expect(forms(parts('2023', -3, 4), 'budgetafvigelse')).toEqual(['deviation']);
    expect(forms(every(['faxe'], ['2021', '2022', '2023']), 'star-forskel')).toEqual(['line']);
  });

  test('an account shows plan and result of its lines', () => {
    const list = parts('2023', -3, 4).flatMap((p) => [p, { ...p, kind: 'budget' as const }]);
    expect(forms(list, 'fleksjobinvestering')[0]).toBe('account');
    expect(forms([o('faxe', '2023')], 'fleksjobinvestering')).toEqual(['number']);
  });

  test('parts of a whole are shares, where all parts are there', () => {
    expect(forms(parts('2023', 9, 5, 4), 'ukraine-ophold')).toEqual(['parts', 'bars']);
    expect(forms(parts('2023', 9, 5, 4), 'ydelse-fuldtidspersoner')).toEqual(['bars']);
    // A single part splits nothing.
    expect(forms(parts('2023', 9, 5), 'ukraine-ophold')).toEqual(['bars']);
    const uneven = [
      ...parts('2022', 9, 5),
      ...parts('2023', 9).map((p) => ({ ...p, group: 'sygedagpenge' })),
    ];
    expect(forms(uneven, 'ukraine-ophold')).not.toContain('parts');
  });
});

test('a target for every period is a mark beside the values, or the value itself if it is all there is', () => {
  const of = (list: readonly Observation[]) =>
    figuresOf(series(list), index.indicator('fuldtidsledighed'), index);
  expect(of([o('faxe', '2023'), target(8)])).toMatchObject({
    lines: [{ kind: 'faktisk' }],
    targets: [{ value: 8 }],
  });
  expect(of([target(8)])).toMatchObject({ lines: [], values: [{ kind: 'maal' }], targets: [] });
  expect(of([target(8, '2023')]).lines).toHaveLength(1);
});

test('if the area in question has one period, what holds it against others comes first', () => {
  const of = (list: readonly Observation[], once: boolean) =>
    formsFor(() => figuresOf(series(list), index.indicator('fuldtidsledighed'), index), once)[0];
  const others = every(['ishoej', 'herlev'], ['2021', '2022', '2023']);
  expect(of([o('faxe', '2023'), ...others], false)).toBe('line');
  expect(of([o('faxe', '2023'), ...others], true)).toBe('bars');
  expect(of([o('faxe', '2023'), target(8), ...others], true)).toBe('target');
  expect(of([o('faxe', '2023'), expected('faxe', '2023'), ...others], true)).toBe('dumbbell');
});

const anything = fc.array(
  fc.record({
    area: fc.constantFrom(...AREAS),
    group: fc.constantFrom(...GROUPS),
    kind: fc.constantFrom('faktisk', 'forventet', 'maal', 'prognose', 'budget'),
    period: fc.constantFrom('', '2021', '2022', '2023', '2022-09', '2022-07/2023-06', '2023-05-01'),
    value: fc.integer({ min: -20, max: 2000 }),
  }),
  { minLength: 1, maxLength: 20 },
);

test('there is always a form, each once, for anything of any indicator', () => {
  const indicator = fc.constantFrom(...index.catalog.indicators.map((i) => i.id));
  fc.assert(
    fc.property(anything, indicator, (list, id) => {
      const found = forms(
        list.map((part) => observation(part)),
        id,
      );
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('single values are never a line', () => {
  const single = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...AREAS), fc.constantFrom('', '2021', '2022-09', '2023')),
    { selector: ([area]) => area, minLength: 1 },
  );
  const indicator = fc.constantFrom(...index.catalog.indicators.map((i) => i.id));
  fc.assert(
    fc.property(single, indicator, (list, id) => {
      const found = forms(
        list.map(([area, period]) => o(area, period)),
        id,
      );
      for (const form of ['line', 'slope', 'gap', 'season', 'index', 'multiples'])
        expect(found).not.toContain(form);
    }),
  );
});
