/** Numbers as Danes write them. */
import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/referat/numbers';

test.each<[string, readonly number[]]>([
  ['1.234,5 mio. kr.', [1_234_500_000]],
  ['10 237 borgere', [10_237]],
  ['10\u00A0237 borgere', [10_237]],
  ['10\u202F237 borgere', [10_237]],
  ['1.204 og 1204', [1204, 1204]],
  ['2.4 % og 12.5 mio. kr.', [2.4, 12_500_000]],
  ['0,54 procent', [0.54]],
  ['1,3 mio. kr. og 1,3 mia. kr.', [1_300_000, 1_300_000_000]],
  ['2,9mio. kr.', [2_900_000]],
  ['500 t.kr., 500 tkr. og 500 tusind kr.', [500_000, 500_000, 500_000]],
  ['to millioner', [2_000_000]],
  ['et resultat på -14,1 mio. kr.', [-14_100_000]],
  ['et resultat på \u221214,1', [-14.1]],
  ['et resultat på \u201314,1', [-14.1]],
  ['et resultat på \u2011 14,1', [-14.1]],
  ['et resultat på --4,1', [-4.1]],
  ['et resultat på ÷ 3,4', [-3.4]],
  ['minus 4,1 mio. kr.', [-4_100_000]],
  ['indsatsen – 12 borgere – er ny', [12]],
  ['10-12 borgere', [10, 12]],
  ['10\u201312 borgere', [10, 12]],
  ['5 til 6 procentpoint', [5, 6]],
  ['1,5-2,0 mio. kr.', [1_500_000, 2_000_000]],
  ['fra 12 til 19', [12, 19]],
  ['otte borgere og femogtyve unge', [8, 25]],
  ['en tredjedel, to tredjedele, en fjerdedel, halvdelen', [33.3, 66.7, 25, 50]],
  ['hver fjerde og hver tiende', [25, 10]],
  ['otte ud af ti', [80]],
  ['3 ud af 4', [75]],
  ['halveret, fordoblet', [-50, 100]],
  ['hver anden uge', []],
  ['en borger får et fleksjob', []],
])('%s', (text, expected) => {
  expect(findNumbers(text).map(({ value }) => value)).toEqual(expected);
});

test.each([
  ['ca. 250.000 kr.', 'about'],
  ['omkring en tredjedel', 'about'],
  ['knap 1.300 borgere', 'under'],
  ['godt 400 borgere', 'over'],
  ['400 borgere', null],
])('%s is as near as it says', (text, nearness) => {
  expect(findNumbers(text)[0]?.nearness).toBe(nearness);
});

test('a range knows its ends, and one development has none', () => {
  expect(findNumbers('10-12 borgere').map(({ range }) => range)).toEqual(['first', 'last']);
  expect(findNumbers('fra 12 til 19').map(({ range }) => range)).toEqual([null, null]);
});

test('what is quoted has the sign and the scale', () => {
  const text = 'et mindreforbrug på ca. −14,1 mio. kr.';
  const [number] = findNumbers(text);
  expect(number && text.slice(number.start, number.to)).toBe('ca. −14,1 mio.');
});
