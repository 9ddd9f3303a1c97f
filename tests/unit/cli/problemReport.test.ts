import { expect, test } from 'vitest';
import { problemReport } from '../../../src/cli/dataFolder';
import type { Problem } from '../../../src/model/problem';

const PROBLEM: Problem = {
  file: 'noegletal.csv',
  line: 1,
  column: 'enhed',
  code: 'unit-mismatch',
  value: 'kr.',
  allowed: ['personer'],
};

test('problems are told one by one, as many as anyone reads', () => {
  const report = (count: number) => problemReport(Array(count).fill(PROBLEM));
  expect(report(2).split('\n')).toHaveLength(3);
  expect(report(1000).split('\n')).toHaveLength(1001);
  const many = report(2_800_000).split('\n');
  expect(many).toHaveLength(1002);
  expect(many[0]).toMatch(/2\.?800\.?000/);
  expect(many.at(-1)).toBe('  …');
});
