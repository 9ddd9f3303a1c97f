import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText, foldForSearch } from '../../../src/model/language';

describe('compareText', () => {
  test('Danish puts æ, ø and å last', () => {
    const words = ['Ærø', 'Odder', 'Ørsted', 'Åby', 'Vejle', 'Zangen', 'Assens'];
    expect([...words].sort((a, b) => compareText(a, b, 'da'))).toEqual([
      'Assens',
      'Odder',
      'Vejle',
      'Zangen',
      'Ærø',
      'Ørsted',
      'Åby',
    ]);
  });

  test('numbers sort by size', () => {
    expect(['10', '9', '100'].sort((a, b) => compareText(a, b, 'da'))).toEqual(['9', '10', '100']);
    expect(['item 10', 'item 9'].sort((a, b) => compareText(a, b, 'en'))).toEqual(['item 9', 'item 10']);
  });
});

describe('foldForSearch', () => {
  test.each([
    ['fællesskab', 'FÆLLESSKAB'],
    ['fællesskab', 'faellesskab'],
    ['Ishøj', 'ishoej'],
    ['Aabenraa', 'Åbenrå'],
    ['Café', 'cafe'],
  ])('%s finds %s', (a, b) => {
    expect(foldForSearch(a)).toBe(foldForSearch(b));
  });

  test('different words stay different', () => {
    expect(foldForSearch('Faxe')).not.toBe(foldForSearch('Fakse'));
    expect(foldForSearch('møde')).not.toBe(foldForSearch('mode'));
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcæøåÆØÅéüÉ 12-') }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once)).toBe(once);
        expect(foldForSearch(text.toUpperCase())).toBe(once);
      }),
    );
  });

  test('å written as a and a ring is the same letter', () => {
    expect(foldForSearch('måned'.normalize('NFD'))).toBe(foldForSearch('måned'));
  });
});
