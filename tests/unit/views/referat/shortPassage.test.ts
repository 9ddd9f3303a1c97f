/** The words around a number where a new indicator is named. */
import { expect, test } from 'vitest';
import { shortPassage } from '../../../../src/views/referat/shortPassage';

const around = (text: string, number: string) => {
  const from = text.indexOf(number);
  return shortPassage({ text }, { from, to: from + number.length, around: { from: 0, to: text.length } });
};

test('a short sentence stands whole, on one line', () => {
  expect(around('Der er\n412 borgere i fleksjob.', '412 borgere')).toEqual({
    before: 'Der er ',
    number: '412 borgere',
    after: ' i fleksjob.',
  });
});

test('a long one is cut between words on both sides', () => {
  const { before, after } = around(
    `${'kommunen '.repeat(40)}har 412 borgere${' på ydelsen'.repeat(40)}.`,
    '412 borgere',
  );
  expect(before).toMatch(/^… (?:kommunen )+har $/);
  expect(after).toMatch(/^(?: på ydelsen)+(?: på)? …$/);
  expect(before.length + after.length).toBeLessThan(200);
});
