import { expect, test } from 'vitest';
import { extremes } from '../../../../src/analysis/national/extremes';
import { observation } from '../../fixtures';

const of = (...values: number[]) => values.map((value, i) => observation({ area: `a${i}`, value }));
const ids = (list: readonly { area: string }[]) => list.map(({ area }) => area);

test('the first of a list, and whoever has the value of the last of them', () => {
  const { first, tied } = extremes(of(1, 2, 2, 2, 3), 2);
  expect([ids(first), ids(tied)]).toEqual([
    ['a0', 'a1'],
    ['a2', 'a3'],
  ]);
});

test('nobody is tied where the next has another value, or there is no next', () => {
  expect(extremes(of(1, 1, 2), 2).tied).toEqual([]);
  expect(ids(extremes(of(1, 2), 5).first)).toEqual(['a0', 'a1']);
});
