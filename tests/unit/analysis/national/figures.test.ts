import { describe, expect, test } from 'vitest';
import { coveredPeriod, figuresOf, nationalSeries } from '../../../../src/analysis/national/figures';
import { nationalRows, type RowColumn, sortRows } from '../../../../src/analysis/national/rows';
import { places, quantile } from '../../../../src/analysis/national/statistics';
import type { Observation } from '../../../../src/model/observation';
import { observation, present, realIndex } from '../../fixtures';

const index = realIndex();
const municipalities = index.catalog.areas.filter((area) => area.type === 'kommune').map((area) => area.id);
const some = (count: number, part: Partial<Observation>) =>
  municipalities.slice(0, count).map((area, i) => observation({ area, value: i, ...part }));
const country = (part: Partial<Observation> = {}) => observation({ area: 'hele-landet', value: 5, ...part });
const series = (list: readonly Observation[], group: string | null = null) =>
  present(nationalSeries(list, group, index));

describe('nationalSeries', () => {
  test('there is none where fewer than ten municipalities share a group, kind and period', () => {
    expect(nationalSeries(some(9, {}), null, index)).toBeNull();
    expect(nationalSeries([...some(9, {}), ...some(9, { period: '2022' })], null, index)).toBeNull();
    expect(nationalSeries([...some(9, {}), country()], null, index)).toBeNull();
    expect(nationalSeries(some(98, { period: '' }), null, index)).toBeNull();
    expect(nationalSeries(some(98, {}), 'unge', index)).toBeNull();
    expect(nationalSeries(some(10, {}), null, index)).not.toBeNull();
  });

  test('the group asked for, or the whole, or the one of most; observed before expected', () => {
    const young = some(50, { group: 'unge' });
    expect(series([...young, ...some(20, { group: 'sygedagpenge' })]).group).toBe('unge');
    expect(series([...young, ...some(20, {})]).group).toBe('alle');
    expect(series([...young, ...some(20, {})], 'unge').group).toBe('unge');
    expect(series([...some(98, { kind: 'maal' }), ...some(12, { kind: 'forventet' })]).kind).toBe(
      'forventet',
    );
  });

  test('periods are the covered ones, the latest first; the default has nearly all', () => {
    const found = series([
      ...some(98, { period: '2021' }),
      ...some(95, { period: '2022' }),
      ...some(40, { period: '2023' }),
      ...some(3, { period: '2024' }),
    ]);
    expect(found.periods.map(({ period, count }) => [period, count])).toEqual([
      ['2023', 40],
      ['2022', 95],
      ['2021', 98],
    ]);
    expect(coveredPeriod(found.periods).period).toBe('2022');
  });
});

describe('figuresOf', () => {
  test('the lowest first, the strongest statement of each, other areas apart, and the year before', () => {
    const list = [
      ...some(12, {}).reverse(),
      observation({ area: present(municipalities[0]), value: 99, source: 'herlev-2022-03-23' }),
      observation({ area: 'region-sjaelland', value: 7 }),
      country(),
      observation({ area: present(municipalities[3]), value: 1, period: '2022' }),
    ];
    const found = figuresOf(series(list), '2023', index);
    expect(found.municipalities.map((o) => o.value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(found.references.map((o) => o.area)).toEqual(['hele-landet', 'region-sjaelland']);
    expect(found.country?.value).toBe(5);
    expect([...found.before.keys()]).toEqual([municipalities[3]]);
    expect(found.disputed).toEqual([municipalities[0]]);
  });
});

describe('rows of all areas', () => {
  const list = [
    ...some(12, {}),
    country({ value: 4 }),
    ...some(2, { period: '2022' }).map((o) => ({ ...o, value: o.value + 3 })),
  ];
  const figures = figuresOf(series(list), '2023', index);
  const ranked = places(figures.municipalities, 'highest');
  const median = quantile(figures.municipalities, 0.5);
  const rows = nationalRows(figures, ranked, median, index);
  const order = (column: RowColumn, descending = false) =>
    sortRows(
      rows,
      column,
      descending,
      (id) => index.area(id).name.da,
      (a, b) => a.localeCompare(b, 'da'),
    ).map((row) => row.figure.area);

  test('have what is computed of them, with what it is computed from', () => {
    const row = present(rows.find(({ figure }) => figure.area === municipalities[1]));
    expect(row.place).toEqual({ rank: 11, shared: false, of: 12 });
    expect(row.fromMedian?.value).toBe(-4.5);
    expect(row.fromCountry?.value).toBe(-3);
    expect(row.change?.value).toBe(-3);
    expect(row.change?.operands.map((o) => o.period)).toEqual(['2023', '2022']);
    expect(row.region).toBe('region-hovedstaden');
    const whole = present(rows.at(-1));
    expect(whole.figure.area).toBe('hele-landet');
    expect([whole.place, whole.fromCountry, whole.region]).toEqual([null, null, null]);
  });

  test('sort by each column both ways, those without last', () => {
    expect(order('place').slice(0, 2)).toEqual([municipalities[11], municipalities[10]]);
    expect(order('place').at(-1)).toBe('hele-landet');
    expect(order('place', true)[0]).toBe(municipalities[0]);
    expect(order('place', true).at(-1)).toBe('hele-landet');
    expect(order('name')[0]).toBe('albertslund');
    expect(order('change').slice(2)).toHaveLength(11);
    expect(new Set(order('change').slice(0, 2))).toEqual(new Set(municipalities.slice(0, 2)));
    expect(order('country')[0]).toBe(municipalities[0]);
    expect(order('median', true)[0]).toBe(municipalities[11]);
    expect(order('value', true)[0]).toBe(municipalities[11]);
    expect(new Set(order('region'))).toEqual(new Set([...municipalities.slice(0, 12), 'hele-landet']));
  });
});
