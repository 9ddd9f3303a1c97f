import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalStyleOf,
  missingReason,
  numberProblem,
  type ReadNumber,
  readNumber,
} from '../../../../src/dataset/import/numbers';
import { plainPrint } from '../../../../src/model/printed';

/** What a cell says: its number, or why it has none. */
function read(cell: string, style: 'comma' | 'dot' = 'comma'): ReadNumber | string {
  const into = { value: Number.NaN, decimals: 0, grouped: false, plain: false };
  const outcome = readNumber(cell, style, into);
  return outcome === 'number' ? into : outcome;
}
const value = (cell: string, style: 'comma' | 'dot' = 'comma') => {
  const number = read(cell, style);
  return typeof number === 'string' ? number : number.value;
};

describe('a number', () => {
  test.each<[string, number | string]>([
    ['0', 0],
    ['0,0', 0],
    ['-0', 0],
    ['1.234', 1234],
    ['1.234.567,89', 1234567.89],
    ['1 234', 1234],
    ['12\u00a0345\u202f678,5', 12345678.5],
    ['−14,1', -14.1],
    ['– 5', -5],
    ['+3,5', 3.5],
    ['10,7 %', 10.7],
    ['10,7%', 10.7],
    ['4,0 pct.', 4],
    ['1.234 kr.', 1234],
    ['007', 7],
    ['10,699999999999999', 10.699999999999999],
    ['123456789012345', 123456789012345],

    ['1234.5', 'other-decimals'],
    ['1,234.5', 'other-decimals'],
    ['10.7', 'other-decimals'],

    ['1.234*', 'malformed'],
    ['(12)', 'malformed'],
    ['1.23.456', 'malformed'],
    ['2023 123', 'malformed'],
    ['1 23', 'malformed'],
    ['12 34 567', 'malformed'],
    ['1,2,3', 'malformed'],
    ['5-', 'malformed'],
    ['1e3', 'malformed'],
    ['0x10', 'malformed'],
    ['Infinity', 'malformed'],
    ['NaN', 'malformed'],
    ['tolv', 'malformed'],
    ['1234567890123456', 'malformed'],
    [`1${' 000'.repeat(30)}`, 'malformed'],
  ])('%j with comma before decimals is %s', (cell, expected) => expect(value(cell)).toBe(expected));

  test.each<[string, number | string]>([
    ['1,234', 1234],
    ['1,234,567.89', 1234567.89],
    ['1234.5', 1234.5],
    ['10,7', 'other-decimals'],
  ])('%j with a dot is %s', (cell, expected) => expect(value(cell, 'dot')).toBe(expected));

  test.each([
    ['1.234*', 'marked-number'],
    ['12,5 **', 'marked-number'],
    ['1 234†', 'marked-number'],
    ['2684¹', 'marked-number'],
    ['26,1²)', 'marked-number'],
    ['10,7 % *', 'marked-number'],
    ['2684 1)', 'marked-number'],
    ['26841)', 'marked-number'],
    ['-14,1 a)', 'marked-number'],
    ['2684 [1]', 'marked-number'],
    ['2684(b)', 'marked-number'],
    ['(12)', 'bracketed-number'],
    ['( 1.234,5 )', 'bracketed-number'],
    ['(12 %)', 'bracketed-number'],
    ['(-12)', 'malformed-number'],
    ['(1)*', 'malformed-number'],
    ['(tolv)', 'malformed-number'],
    ['tolv*', 'malformed-number'],
    ['1)', 'malformed-number'],
    ['¹', 'malformed-number'],
    ['5-', 'malformed-number'],
    [`12${' '.repeat(80)}*`, 'malformed-number'],
  ])('%j is not read, but found to be a %s', (cell, code) => {
    expect(read(cell)).toBe('malformed');
    expect(numberProblem(cell)).toBe(code);
  });

  test.each([
    ['', 'empty'],
    ['..', 'not-available'],
    ['…', 'not-available'],
    ['x', 'confidential'],
    ['*', 'confidential'],
    ['-', 'nothing'],
    ['–', 'nothing'],
    ['.', 'not-applicable'],
  ])('“%s” is missing: %s', (cell, reason) => {
    expect(read(cell)).toBe('missing');
    expect(missingReason(cell)).toBe(reason);
  });

  test('names of objects are not missing values', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(missingReason(name)).toBeNull();
  });

  const cases = fc.record({
    n: fc.integer({ min: -999_999_999, max: 999_999_999 }),
    decimals: fc.nat({ max: 3 }),
    style: fc.constantFrom('comma' as const, 'dot' as const),
    grouped: fc.boolean(),
  });

  test('is read from its text in both styles, grouped or not', () => {
    fc.assert(
      fc.property(cases, ({ n, decimals, style, grouped }) => {
        const size = n / 10 ** decimals;
        const danish = plainPrint(size, decimals, grouped ? 'da' : 'comma');
        const swap = (sign: string) => (sign === ',' ? '.' : ',');
        const text = style === 'comma' ? danish : danish.replace(/[.,]/g, swap);
        expect(read(text, style)).toMatchObject({ value: size === 0 ? 0 : size, decimals });
      }),
    );
  });

  test('that is plain is the text that its value and decimals give', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.stringMatching(/^[-+−]?\d{1,12}([.,]\d{1,3})?$/),
          fc.stringMatching(/^-?\d{1,3}(\.\d{3}){1,2}(,\d{1,2})?$/),
        ),
        (cell) => {
          const number = read(cell);
          if (typeof number === 'string' || !number.plain) return;
          expect(plainPrint(number.value, number.decimals, number.grouped ? 'da' : 'comma')).toBe(cell);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is finite, whatever the cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-− %krx') }), (cell) => {
        const number = read(cell);
        if (typeof number !== 'string') expect(Number.isFinite(number.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('how decimals are written', () => {
  test.each<[readonly string[], 'comma' | 'dot' | null]>([
    [['10,7', '12'], 'comma'],
    [['10.7', '1.234'], 'dot'],
    [['1.234,5'], 'comma'],
    [['1.234', '1.234.567'], 'comma'],
    [['10,7', '10.7'], null],
    [['1.234'], null],
    [['12', '..', ''], 'comma'],
    [['1.234', 'tekst'], null],
  ])('%j: %s', (cells, style) => expect(decimalStyleOf(cells, 'comma')).toBe(style));
});
