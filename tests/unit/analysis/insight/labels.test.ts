import { describe, expect, test } from 'vitest';
import {
  pointText,
  seriesLabel,
  tickDecimals,
  tickText,
  valueText,
} from '../../../../src/analysis/insight/labels';
import type { Observation } from '../../../../src/model/observation';
import { chartOf, realChart } from '../../chartOf';
import { observation, present } from '../../fixtures';
import { danish, english, plain } from '../../wordings';

const o = (part: Partial<Observation> = {}) =>
  observation({ period: '2023', value: 5, decimals: 1, ...part });
const chart = (list: readonly Observation[], group?: null) =>
  present(chartOf(list, 'fuldtidsledighed', group === undefined ? {} : { group }));
const labels = (list: readonly Observation[], group?: null) => {
  const { series } = chart(list, group);
  return series.map((s) => seriesLabel(s, series, danish));
};

describe('a label says what tells the series apart', () => {
  test('the area when there is nothing else', () => {
    expect(labels([o()])).toEqual(['Faxe']);
  });

  test('areas, groups or kinds', () => {
    expect(labels([o(), o({ area: 'hele-landet', value: 4 })])).toEqual(['Faxe', 'Hele landet']);
    expect(labels([o(), o({ group: 'unge', value: 4 })], null)).toEqual(['I alt', 'Unge']);
    expect(labels([o(), o({ kind: 'budget', value: 4 })])).toEqual(['Faktisk', 'Budget']);
  });

  test('several of them', () => {
    const list = [o(), o({ area: 'ishoej', value: 4 }), o({ group: 'unge', value: 3 })];
    expect(labels(list, null)).toEqual(['Faxe · I alt', 'Ishøj · I alt', 'Faxe · Unge']);
  });

  test('the year of a season', () => {
    const { series } = realChart('fleksjob-arbejdstid', { group: 'arbejdstid-op', wanted: 'season' });
    expect(series.map((s) => seriesLabel(s, series, danish))).toEqual(['2022', '2023']);
  });
});

describe('values as they are drawn', () => {
  const say = (id: string, part: Partial<Observation>) =>
    plain(valueText(o({ indicator: id, ...part }), danish));

  test('in the precision of the source', () => {
    expect(say('fuldtidsledighed', { value: 11, decimals: 0 })).toBe('11 %');
    expect(say('fuldtidsledighed', { value: 13, decimals: 1 })).toBe('13,0 %');
    expect(say('budgetafvigelse', { value: -14_100_000, decimals: 0 })).toBe('−14,1 mio. kr.');
    expect(say('fleksjob-personer', { value: 1, decimals: 0 })).toBe('1 person');
  });

  test('shares and indices are what is computed, not what is stated', () => {
    const parts = realChart('ukraine-ophold');
    const index = realChart('ydelse-fuldtidspersoner', { wanted: 'index' });
    const last = (c: typeof parts, i = 0) => present(c.series[i]?.points.at(-1));
    expect(plain(pointText(last(parts, 1), parts, danish))).toBe('71 %');
    expect(pointText(last(index), index, danish)).toBe('75,1');
    expect(pointText(last(index), index, english)).toBe('75.1');
  });

  test('bare without the unit', () => {
    const c = chart([o({ value: 10.7 })]);
    const point = present(c.series[0]?.points[0]);
    expect(plain(pointText(point, c, danish))).toBe('10,7 %');
    expect(pointText(point, c, danish, false)).toBe('10,7');
  });
});

describe('numbers along the axis', () => {
  test('as many decimals as they need to differ', () => {
    expect(tickDecimals([0, 1, 2])).toBe(0);
    expect(tickDecimals([0, 0.5, 1])).toBe(1);
    expect(tickDecimals([0, 0.05])).toBe(2);
    expect(tickDecimals([])).toBe(0);
  });

  test('money in millions, shares of a whole in per cent, an index bare', () => {
    const money = realChart('budgetafvigelse', { areas: ['herlev'] });
    expect(plain(tickText(10_000_000, money, danish))).toBe('10 mio.');
    expect(plain(tickText(25, realChart('ukraine-ophold'), danish))).toBe('25 %');
    expect(tickText(80, realChart('ydelse-fuldtidspersoner'), danish)).toBe('80');
  });
});
