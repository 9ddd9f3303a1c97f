import { expect, test } from 'vitest';
import { problemReport } from '../../../src/build/dataFolder';
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
  const report = (count: number) =>
    problemReport(Array.from({ length: count }, (_, i) => ({ ...PROBLEM, line: i + 1 })));
  expect(report(2).split('\n')).toHaveLength(3);
  expect(report(1000).split('\n')).toHaveLength(1001);
  const many = report(28_000).split('\n');
  expect(many).toHaveLength(1002);
  expect(many[0]).toMatch(/28\.?000/);
  expect(many.at(-1)).toBe('  …');
});

test('a word that is not known is told where it stands first, with how often; of other problems each is told', () => {
  const unknown = (value: string, line: number): Problem => ({
    ...PROBLEM,
    ...{ code: 'unknown-indicator', column: 'noegletal', value, line, allowed: [] },
  });
  const lines = problemReport([
    unknown('x', 2),
    PROBLEM,
    unknown('y', 3),
    unknown('x', 4),
    { ...PROBLEM },
  ]).split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe('5 fejl i data:');
  expect(lines[1]).toMatch(/linje 2, .*”x” kendes ikke.* Det står der 2 gange\.$/);
  expect(lines[3]).toMatch(/linje 3, .*”y”(?!.*gange)/);
});
