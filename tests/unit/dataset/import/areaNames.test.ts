import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../../src/dataset/import/areaNames';

describe('foldName', () => {
  test.each([
    ['Høje-Taastrup', 'hoejetaastrup'],
    ['HØJE TÅSTRUP', 'hoejetaastrup'],
    ['Hoeje-Taastrup Kommune', 'hoejetaastrup'],
    [' Lyngby - Tårbæk\u00a0kommune ', 'lyngbytaarbaek'],
    ['Bornholms Regionskommune', 'bornholms'],
    ['Københavns Kommune', 'koebenhavns'],
    ['Nykøbing F.', 'nykoebingf'],
    ['Áärhüs', 'aarhus'],
    ['0101', '0101'],
    ['– ', ''],
  ])('“%s” is “%s”', (text, folded) => expect(foldName(text)).toBe(folded));

  test('letters composed of a letter and a sign are the same as single ones', () => {
    expect(foldName('A\u030arhus')).toBe(foldName('Århus'));
    expect(foldName('\u212brhus')).toBe(foldName('Århus'));
    expect(foldName('R\u01ffdovre')).toBe(foldName('Rødovre'));
  });

  test('“kommune” is only taken away at the end', () => {
    expect(foldName('Kommune Nord')).toBe('kommunenord');
    expect(foldName('Kommunerne')).toBe('kommunerne');
  });

  test('folding twice changes nothing, and neither does “Kommune”', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).toBe(folded);
        expect(foldName(`${text} KOMMUNE`)).toBe(folded);
      }),
    );
  });
});
