import { expect, test } from 'vitest';
import { withDanishNumbers } from '../../../src/referat/english';

test.each([
  ['2,210 employees', '2.210 ansatte'],
  ['340 unemployed', '340 ledige'],
  ['4.5 per cent', '4,5 procent'],
])('“%s” is read as “%s”, in as much room', (english, danish) => {
  const told = withDanishNumbers(english);
  expect(told).toHaveLength(english.length);
  expect(told.replace(/ +/g, ' ')).toBe(danish);
});
