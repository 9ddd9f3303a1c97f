import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elapsedText } from '../../../../src/views/present/speaker/elapsedText';

test.each([
  [0, '00.00'],
  [999, '00.00'],
  [61_000, '01.01'],
  [59 * 60_000 + 59_999, '59.59'],
  [3_600_000, '1.00.00'],
  [3_725_000, '1.02.05'],
  [100 * 3_600_000, '100.00.00'],
  // The clock of the other window may be a little ahead.
  [-500, '00.00'],
])('%d ms are %s', (ms, text) => {
  expect(elapsedText(ms, '.')).toBe(text);
});

test('any time has the seconds it is made of', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seconds) => {
      const parts = elapsedText(seconds * 1000, ':')
        .split(':')
        .map(Number);
      expect(parts.reduce((sum, part) => sum * 60 + part, 0)).toBe(seconds);
    }),
  );
});
