import { describe, expect, test } from 'vitest';
import { dated, toSeries, varying } from '../../../src/analysis/series';
import type { Observation } from '../../../src/model/observation';
import { observation } from '../fixtures';

const AREAS = ['faxe', 'ishoej', 'hele-landet'];
const o = (area: string, period: string, value = 5, part: Partial<Observation> = {}) =>
  observation({ area, period, value, ...part });
const series = (list: readonly Observation[], groups = ['alle']) => toSeries(list, AREAS, groups);

describe('toSeries', () => {
  test('orders by area, group and kind, with one point a period', () => {
    const found = series([
      o('ishoej', '2023'),
      o('faxe', '2023', 11),
      o('faxe', '', 8, { kind: 'maal' }),
      o('faxe', '2023', 10.7, { decimals: 1 }),
      o('faxe', '', 1),
      o('herning', '2023'),
      o('faxe', '2023', 3, { group: 'unge' }),
    ]);
    expect(found.map((s) => s.key)).toEqual(['faxe.alle.faktisk', 'faxe.alle.maal', 'ishoej.alle.faktisk']);
    expect(found[0]?.points.map((p) => p.value)).toEqual([1, 10.7]);
  });

  test('gives the same series of the same figures, whatever else is chosen', () => {
    const list = [o('faxe', '2023'), o('ishoej', '2023'), o('faxe', '2023', 3, { group: 'unge' })];
    const [one] = toSeries(list, ['faxe'], ['alle']);
    expect(toSeries(list, ['ishoej', 'faxe'], ['unge', 'alle'])).toContain(one);
  });

  test('keeps what it does not draw of the same figures, the latest first', () => {
    const later = 'herlev-2024-01-01';
    const [found] = series([
      o('faxe', '2022', 4),
      o('faxe', '2023', 10.7, { decimals: 1 }),
      o('faxe', '2023', 11),
      o('faxe', '2023', 12, { source: later }),
      o('faxe', '2022', 5, { source: later }),
    ]);
    expect(found?.points.map((p) => p.value)).toEqual([5, 12]);
    expect(found?.also.map((p) => p.value)).toEqual([10.7, 11, 4]);
  });

  test('says nothing where each figure is stated once', () => {
    expect(series([o('faxe', '2022'), o('faxe', '2023')]).flatMap((s) => s.also)).toEqual([]);
  });
});

test('dated points are those with a period', () => {
  const [found] = series([o('faxe', ''), o('faxe', '2023'), o('faxe', '2022')]);
  expect(found && dated(found).map((p) => p.period)).toEqual(['2022', '2023']);
});

test('varying says what tells series apart', () => {
  const of = (...list: Observation[]) => varying(series(list, ['alle', 'unge']));
  expect(of(o('faxe', '2023'))).toEqual({ area: false, group: false, kind: false });
  expect(of(o('faxe', '2023'), o('ishoej', '2023'))).toMatchObject({ area: true, group: false });
  expect(of(o('faxe', '2023'), o('faxe', '2023', 5, { group: 'unge' }))).toMatchObject({ group: true });
  expect(of(o('faxe', '2023'), o('faxe', '2023', 5, { kind: 'budget' }))).toMatchObject({ kind: true });
});
