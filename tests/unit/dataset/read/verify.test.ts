import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsFigure, splitItems, verify } from '../../../../src/dataset/read/verify';
import type { Referat } from '../../../../src/model/source';
import { observation } from '../../fixtures';

const referat = (...items: [string, string][]): Referat => ({
  id: 'faxe-2023-11-06',
  area: 'faxe',
  committee: 'Udvalget',
  date: '2023-11-06',
  documentType: 'referat',
  items: items.map(([number, title]) => ({ number, title, caseNumber: null })),
  remarks: [],
});
const two = referat(['17', 'Alfa beta'], ['18', 'Gamma (delta)']);

describe('splitItems', () => {
  test.each([
    ['Punkt', 'Punkt 17: Alfa beta\nførst 10\nPunkt 18: Gamma (delta)\nsidst 20'],
    ['a number with a point', '17. Alfa beta\nførst 10\n18. Gamma (delta)\nsidst 20'],
    ['Markdown', '## **Punkt 17: Alfa beta**\nførst 10\n\n### 18. _Gamma (delta)_\nsidst 20'],
    ['a title broken over lines', 'Punkt 17:\nAlfa\nbeta\nførst 10\nPunkt 18: Gamma\u00A0(delta)\nsidst 20'],
    ['other capitals', 'PUNKT 17: ALFA BETA\nførst 10\npunkt 18: gamma (delta)\nsidst 20'],
    ['another title after Punkt', 'Punkt 17: Noget helt andet\nførst 10\nPunkt 18: Gamma (delta)\nsidst 20'],
  ])('%s', (_, text) => {
    const items = splitItems(text, two);
    expect([...items.keys()]).toEqual(['17', '18']);
    expect(items.get('17')).toContain('først 10');
    expect(items.get('17')).not.toContain('sidst');
    expect(items.get('18')).toContain('sidst 20');
    expect(items.get('18')).not.toContain('først');
  });

  test('a number in the running text is no heading', () => {
    const items = splitItems('Punkt 17: Alfa beta\nse punkt 18: Gamma (delta)\n18. maj', two);
    expect([...items.keys()]).toEqual(['17']);
    expect(items.get('17')).toContain('18. maj');
  });

  test('item 1 is not found in item 17', () => {
    expect(splitItems('Punkt 17: Alfa', referat(['1', 'Alfa'])).size).toBe(0);
  });

  test('titles in decomposed letters are found', () => {
    const text = 'Punkt 1: Måned og år\nx'.normalize('NFD');
    expect(splitItems(text, referat(['1', 'Måned og år'])).get('1')).toContain('x');
  });
});

describe('containsFigure', () => {
  test.each([
    ['i alt 2.684 borgere', '2.684'],
    ['14,1\u00A0mio.\u00A0kr.', '14,1 mio. kr.'],
    ['14,1 mio.\nkr. i år', '14,1 mio. kr.'],
    ['i alt 2.\n684 borgere', '2.684'],
    ['10,\n7 %', '10,7 %'],
    ['10,7%', '10,7 %'],
    ['et fald på −14,1 mio. kr.', '-14,1 mio. kr.'],
    ['fra 40 til 50.', '40'],
    ['fra 40 til 50.', '50'],
    ['(40)', '40'],
    ['Nr. 19', 'nr. 19'],
    ['Otte borgere', 'otte borgere'],
    ['2\u00AD684', '2684'],
    ['a\u030Arlige 5', 'årlige 5'],
  ])('“%s” has %s', (text, printed) => {
    expect(containsFigure(text, printed)).toBe(true);
  });

  test.each([
    ['2.684', '684'],
    ['2.684', '2'],
    ['40.000', '40'],
    ['140', '40'],
    ['402', '40'],
    ['40,5', '40'],
    ['1,40', '40'],
    ['a40', '40'],
    ['40b', '40'],
    ['10,75 %', '10,7 %'],
    ['nitten', 'ti'],
    ['', '1'],
    ['1', ''],
    ['2x684', '2.684'],
  ])('“%s” does not have %s', (text, printed) => {
    expect(containsFigure(text, printed)).toBe(false);
  });

  test('a figure put in a text is found, whatever its spaces became', () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.nat({ max: 2 }))
      .map(([n, d]) =>
        (n / 10 ** d).toLocaleString('da-DK', { minimumFractionDigits: d, maximumFractionDigits: d }),
      );
    const unit = fc.constantFrom('', ' %', ' mio. kr.', ' personer', ' kr. pr. borger', ' fuldtidspersoner');
    const space = fc.constantFrom(' ', '\n', '\u00A0', '\u2009', '\u202F', '\r\n', '  \n ', '\t', '');
    const sign = fc.constantFrom('', '-');
    const around = fc.constantFrom('', ' ', '\n', ' (', ' på ', '. ', ', ');
    fc.assert(
      fc.property(sign, number, unit, space, around, around, (minus, n, u, s, before, after) => {
        const printed = minus + n + u;
        const text = `tekst${before || ' '}${printed.replaceAll(' ', s)}${after || ' '}tekst`;
        expect(containsFigure(text, printed)).toBe(true);
      }),
    );
  });

  test('a number is not found inside a longer one', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,4}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom('7', '.7', ',7'), (number, more) => {
        expect(containsFigure(`x ${number}${more} x`, number)).toBe(false);
        expect(containsFigure(`x 7${more.replace('7', '')}${number} x`, number)).toBe(false);
      }),
    );
  });
});

describe('verify', () => {
  const text = 'Punkt 17: Alfa beta\n10,7 %\nPunkt 18: Gamma (delta)\n40 personer';
  const found = observation({ item: '17', printed: '10,7 %' });

  test('a figure that stands in its item is not missing', () => {
    expect(verify(two, [found, observation({ item: '18', printed: '40' })], text)).toEqual([]);
  });

  test('why a figure is missing', () => {
    const elsewhere = observation({ item: '17', printed: '40' });
    const nowhere = observation({ item: '19', printed: '40' });
    expect(verify(two, [found, elsewhere, nowhere], text)).toEqual([
      { observation: elsewhere, reason: 'no-figure' },
      { observation: nowhere, reason: 'no-item' },
    ]);
  });
});
