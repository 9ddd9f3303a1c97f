import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINT_STYLES, parsePrinted, plainPrint } from '../../../src/model/printed';

describe('parsePrinted', () => {
  test.each([
    ['-14,1 mio. kr.', 14_100_000, 1, 100_000],
    ['−14,1 mio. kr.', 14_100_000, 1, 100_000],
    ['4,0 mio.kr.', 4_000_000, 1, 100_000],
    ['14,1\u00A0mio.\u00A0kr.', 14_100_000, 1, 100_000],
    ['68 mio.', 68_000_000, 0, 1_000_000],
    ['3 millioner kroner', 3_000_000, 0, 1_000_000],
    ['1 million kr.', 1_000_000, 0, 1_000_000],
    ['1.000 kr.', 1000, 0, 1],
    ['1,2 mia. kr.', 1_200_000_000, 1, 100_000_000],
    ['25 tusind kr.', 25_000, 0, 1000],
    ['25 tusinde borgere', 25_000, 0, 1000],
    ['2,5 tusind\u00A0kr.', 2500, 1, 100],
    ['2.684 ydelsesmodtagere', 2684, 0, 1],
    ['1580 fuldtidspersoner', 1580, 0, 1],
    ['1.234.567,89 kr.', 1_234_567.89, 2, 0.01],
    ['nr. 19', 19, 0, 1],
    ['10,7%', 10.7, 1, 0.1],
    ['0,7%-point', 0.7, 1, 0.1],
    ['otte borgere', 8, 0, 1],
    ['Otte borgere', 8, 0, 1],
    ['halveret andelen', 50, 0, 1],
    ['en tredjedel', 33.3, 1, 0.1],
    ['ingen', 0, 0, 1],
    ['yderligere 23 borgere', 23, 0, 1],
  ])('reads %s', (text, magnitude, decimals, step) => {
    const printed = parsePrinted(text);
    expect(printed).toMatchObject({ magnitude, decimals });
    expect(printed?.step).toBeCloseTo(step, 10);
  });

  test.each(['', 'mange borgere', 'kr.', '%', 'constructor', 'toogtyve'])(
    'finds no number in “%s”',
    (text) => {
      expect(parsePrinted(text)).toBeNull();
    },
  );

  test('digits win over number words', () => {
    expect(parsePrinted('to af 25 borgere')?.magnitude).toBe(25);
  });

  test('reads back any number formatted the Danish way', () => {
    const units = fc.constantFrom(
      '',
      ' %',
      ' personer',
      ' kr.',
      ' kroner',
      '\u00A0procentpoint',
      ' fuldtidspersoner i alt',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        units,
        fc.constantFrom('', '-', '−', 'ca. '),
        (whole, decimals, useGrouping, unit, before) => {
          const value = whole / 10 ** decimals;
          const text = value.toLocaleString('da-DK', {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            useGrouping,
          });
          const printed = parsePrinted(before + text + unit);
          expect(printed?.magnitude).toBe(value);
          expect(printed?.decimals).toBe(decimals);
        },
      ),
    );
  });

  test('a scale multiplies exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (tenths) => {
        const text = `${Math.floor(tenths / 10)},${tenths % 10} mio. kr.`;
        expect(parsePrinted(text)?.magnitude).toBe(tenths * 100_000);
      }),
    );
  });
});

describe('plainPrint', () => {
  test.each([
    [1234.5, 1, '1.234,5', '1234,5', '1234.5'],
    [-1_234_567, 0, '-1.234.567', '-1234567', '-1234567'],
    [123, 0, '123', '123', '123'],
    [0.05, 2, '0,05', '0,05', '0.05'],
    [12, 1, '12,0', '12,0', '12.0'],
    [-0.04, 1, '0,0', '0,0', '0.0'],
    [-0, 0, '0', '0', '0'],
    [10.75, 1, '10,8', '10,8', '10.8'],
    [123_456_789_012.25, 2, '123.456.789.012,25', '123456789012,25', '123456789012.25'],
    [1.23456, 5, '1,23456', '1,23456', '1.23456'],
  ])('writes %d with %d decimals', (value, decimals, ...expected) => {
    expect(PRINT_STYLES.map((style) => plainPrint(value, decimals, style))).toEqual(expected);
  });

  test('is read back as it was written', () => {
    const styles = fc.constantFrom(...PRINT_STYLES);
    const digits = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 4 }), styles, (whole, decimals, style) => {
        const value = whole / 10 ** decimals;
        const text = plainPrint(value, decimals, style);
        expect(parsePrinted(text, style)).toMatchObject({ magnitude: Math.abs(value), decimals });
        expect(text.startsWith('-')).toBe(value < 0);
      }),
    );
  });

  test('rounds as toFixed does', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (v, decimals) => {
        expect(plainPrint(Math.abs(v), decimals, 'dot')).toBe(Math.abs(v).toFixed(decimals));
      }),
    );
  });
});
