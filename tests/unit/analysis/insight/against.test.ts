import { describe, expect, test } from 'vitest';
import { againstText } from '../../../../src/analysis/insight/against';
import type { Observation } from '../../../../src/model/observation';
import { chartOf } from '../../chartOf';
import { observation, present } from '../../fixtures';
import { danish, english, plain } from '../../wordings';

type Part = Partial<Observation>;
/** What is said of the row of an actual value and another, Danish and English. */
function against(indicator: string, value: number, other: number, part: Part): string[] {
  const list = [observation({ indicator, value }), observation({ indicator, value: other, ...part })];
  const wanted = part.kind === 'maal' ? 'target' : 'dumbbell';
  const [row] = present(chartOf(list, indicator, { wanted })).series;
  return [danish, english].map((text) => plain(againstText(present(row), text)));
}
const target: Part = { kind: 'maal', period: '' };
const expected: Part = { kind: 'forventet' };

describe('the target', () => {
  test.each<[string, number, number, string, string]>([
    [
      'fleksjob-ledighed',
      11,
      8,
      '3 procentpoint over målet på 8 %',
      '3 percentage points above the target of 8%',
    ],
    [
      'fleksjob-ledighed',
      7,
      8,
      '1 procentpoint under målet på 8 %, som er nået',
      '1 percentage point below the target of 8%, which is met',
    ],
    [
      'fleksjob-beskaeftigelse',
      84,
      90,
      '6 procentpoint under målet på 90 %',
      '6 percentage points below the target of 90%',
    ],
    [
      'fleksjob-beskaeftigelse',
      92,
      90,
      '2 procentpoint over målet på 90 %, som er nået',
      '2 percentage points above the target of 90%, which is met',
    ],
    ['fleksjob-beskaeftigelse', 90, 90, 'Lige på målet: 90 %', 'Exactly on target: 90%'],
    [
      'fleksjob-personer',
      12,
      10,
      '2 personer over målet på 10 personer',
      '2 persons above the target of 10 persons',
    ],
  ])('%s: %d of %d', (indicator, value, other, da, en) => {
    expect(against(indicator, value, other, target)).toEqual([da, en]);
  });
});

describe('the expectation', () => {
  test.each<[string, number, number, string, string]>([
    ['star-antal', 1790, 1860, '70 færre end forventet', '70 fewer than expected'],
    ['star-antal', 2, 1, '1 flere end forventet', '1 more than expected'],
    ['star-antal', 5, 5, 'som forventet', 'as expected'],
    [
      'fuldtidsledighed',
      5,
      4,
      '1 procentpoint højere end forventet',
      '1 percentage point higher than expected',
    ],
    ['star-besparelse', 2e6, 3e6, '1 mio. kr. mindre end forventet', 'DKK 1 million less than expected'],
  ])('%s: %d of %d', (indicator, value, other, da, en) => {
    expect(against(indicator, value, other, expected)).toEqual([da, en]);
  });
});

test('a row that is held against nothing says nothing', () => {
  const [row] = present(chartOf([observation()], 'fuldtidsledighed')).series;
  expect(againstText(present(row), danish)).toBe('');
});
