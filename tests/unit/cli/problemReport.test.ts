import { expect, test } from 'vitest';
import { problemReport } from '../../../src/cli/dataFolder';
import type { Problem } from '../../../src/model/problem';

const problem = (line: number): Problem => ({
  file: 'noegletal.csv',
  line,
  column: 'enhed',
  code: 'unit-mismatch',
  value: 'kr.',
  allowed: ['personer'],
});

test('problems are told one by one, as many as anyone reads', () => {
  const report = (count: number) => problemReport(Array.from({ length: count }, (_, i) => problem(i + 1)));
  expect(report(2).split('\n')).toHaveLength(3);
  expect(report(1000).split('\n')).toHaveLength(1001);
  const many = report(2_800_000).split('\n');
  expect(many).toHaveLength(1002);
  expect(many[0]).toMatch(/2\.?800\.?000/);
  expect(many.at(-1)).toBe('  …');
});
