import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartForm, describeChart, formsFor, valueScale } from '../../../src/analysis/chart';
import { dated, toSeries } from '../../../src/analysis/series';
import type { Indicator, Unit } from '../../../src/model/codelist';
import type { Observation } from '../../../src/model/observation';
import { observation, present, realIndex } from '../fixtures';

const index = realIndex();
const of = (id: string): [Indicator, Unit] => [index.indicator(id), index.unit(index.indicator(id).unit)];
const [share, percent] = of('fuldtidsledighed');
const rank = of('star-placering');
const AREAS = ['faxe', 'ishoej', 'herlev', 'hele-landet'];
const series = (list: readonly Observation[]) => toSeries(list, AREAS, ['alle']);
const o = (area: string, period: string, value = 5, part: Partial<Observation> = {}) =>
  observation({ area, period, value, ...part });
const chart = (list: readonly Observation[], wanted: ChartForm | null = null, skipped = 0) =>
  describeChart(series(list), share, percent, wanted, skipped);
const target = (value: number, period = '') => o('faxe', period, value, { kind: 'maal' });

describe('the form', () => {
  test.each<[string, Observation[], ChartForm[]]>([
    ['one value', [o('faxe', '2023')], ['number']],
    ['one value without a period', [o('faxe', '')], ['number']],
    ['two periods', [o('faxe', '2022'), o('faxe', '2023')], ['slope']],
    ['three periods', [o('faxe', '2021'), o('faxe', '2022'), o('faxe', '2023')], ['line']],
    ['several areas, one period', [o('faxe', '2023'), o('ishoej', '2023')], ['bars']],
    [
      'several areas, each its period',
      [o('faxe', '2021'), o('ishoej', '2022'), o('herlev', '2023')],
      ['bars'],
    ],
    [
      'two areas, the same two periods',
      ['faxe', 'ishoej'].flatMap((area) => [o(area, '2022'), o(area, '2023')]),
      ['slope', 'bars'],
    ],
    [
      'two areas, different two periods',
      [o('faxe', '2022'), o('faxe', '2023'), o('ishoej', '2020'), o('ishoej', '2021')],
      ['line', 'bars'],
    ],
    ['a value and its target', [o('faxe', '2023'), target(8)], ['number']],
    ['a target alone', [target(8)], ['number']],
  ])('%s', (_, list, forms) => {
    const found = present(chart(list));
    expect(found.forms).toEqual(forms);
    expect(found.form).toBe(forms[0]);
  });

  test('a wish is granted when it suits the data', () => {
    const list = ['faxe', 'ishoej'].flatMap((area) => [o(area, '2022'), o(area, '2023')]);
    expect(chart(list, 'bars')?.form).toBe('bars');
    expect(chart(list, 'line')?.form).toBe('slope');
    expect(chart([o('faxe', '2023')], 'line')?.form).toBe('number');
  });

  test('nothing to show is no chart', () => {
    expect(chart([])).toBeNull();
  });

  test('single values are never a line', () => {
    const single = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...AREAS), fc.constantFrom('', '2021', '2022-09', '2023')),
      { selector: ([area]) => area, minLength: 1 },
    );
    fc.assert(
      fc.property(single, (list) => {
        const forms = formsFor(series(list.map(([area, period]) => o(area, period))));
        expect(forms).not.toContain('line');
        expect(forms).not.toContain('slope');
        expect(forms.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what is shown', () => {
  test('a target without a period is a mark, within the scale', () => {
    const found = present(chart([o('faxe', '2022', 4), o('faxe', '2023', 5), target(30)]));
    expect(found.targets.map((t) => t.value)).toEqual([30]);
    expect(found.series.map((s) => s.kind)).toEqual(['faktisk']);
    expect(found.scale.max).toBeGreaterThanOrEqual(30);
  });

  test('targets with periods are a line of their own', () => {
    const found = present(
      chart([o('faxe', '2022'), o('faxe', '2023'), target(8, '2022'), target(7, '2023')]),
    );
    expect(found.targets).toEqual([]);
    expect(found.series.map((s) => s.kind)).toEqual(['faktisk', 'maal']);
  });

  test('periods are those stated, oldest first, each once', () => {
    const found = chart([o('faxe', '2023'), o('faxe', ''), o('ishoej', '2021'), o('ishoej', '2023')]);
    expect(found?.periods).toEqual(['2021', '2023']);
  });

  test('caveats', () => {
    const types = (list: readonly Observation[], wanted: ChartForm | null = null, skipped = 0) =>
      present(chart(list, wanted, skipped)).caveats.map((c) => c.type);
    const windows = [
      o('faxe', '2021-07/2022-06'),
      o('faxe', '2022-01/2022-12'),
      o('faxe', '2022-07/2023-06'),
    ];
    expect(types(windows)).toEqual(['overlapping']);
    expect(types([o('faxe', '2022'), o('faxe', '2023')])).toEqual([]);
    expect(types([o('faxe', ''), o('ishoej', '')])).toEqual(['undated']);
    expect(types([o('faxe', '2022'), o('ishoej', '2023')])).toEqual(['different-periods']);
    expect(chart([o('faxe', '2023')], null, 2)?.caveats).toEqual([{ type: 'skipped', count: 2 }]);
  });
});

describe('the scale', () => {
  test('ranks run from 1 down to the number ranked', () => {
    const scale = valueScale([19, 65], ...rank);
    expect(scale).toMatchObject({ min: 1, max: 98, inverted: true });
    expect(scale.ticks[0]).toBe(1);
    expect(scale.ticks.at(-1)).toBe(98);
    const unknown = { ...rank[0], ranked: null };
    expect(valueScale([4], unknown, rank[1])).toMatchObject({ min: 1, max: 4, inverted: true });
  });

  test('zero is included, above and below', () => {
    expect(valueScale([1790, 2340], share, percent)).toMatchObject({ min: 0, inverted: false });
    expect(valueScale([-14.1, -3], share, percent).max).toBe(0);
    expect(valueScale([-14.1, -3], share, percent).min).toBeLessThanOrEqual(-14.1);
    expect(valueScale([0, 0], share, percent)).toMatchObject({ min: 0, max: 1 });
    expect(valueScale([], share, percent)).toMatchObject({ min: 0, max: 1 });
  });

  test('holds every value and zero, between round ticks that rise evenly', () => {
    const value = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -999, max: 999 }).map((n) => n / 10),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { min, max, ticks } = valueScale(values, share, percent);
        expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
        const steps = ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? 0));
        for (const step of steps) expect(step / (steps[0] ?? 1)).toBeCloseTo(1, 6);
      }),
    );
  });
});

test('series are ordered by area, group and kind, with one point a period', () => {
  const list = [
    o('ishoej', '2023'),
    o('faxe', '2023', 11),
    target(8),
    o('faxe', '2023', 10.7, { decimals: 1 }),
    o('faxe', '', 1),
    o('herning', '2023'),
  ];
  const found = series(list);
  expect(found.map((s) => s.key)).toEqual(['faxe.alle.faktisk', 'faxe.alle.maal', 'ishoej.alle.faktisk']);
  expect(found[0]?.points.map((p) => p.value)).toEqual([1, 10.7]);
  expect(found.flatMap((s) => dated(s)).every((p) => p.period !== '')).toBe(true);
});
