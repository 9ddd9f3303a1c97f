import { expect, test } from 'vitest';
import { termsIn } from '../../../src/i18n/glossary';

test('words of the trade are found in either language, whole words where they are abbreviations', () => {
  const names = (text: string, language: 'da' | 'en') => termsIn(text, language).map(({ name }) => name);
  expect(names('10,7 % af de visiterede til fleksjob i Faxe er ledige', 'da')).toEqual(['Fleksjob']);
  expect(names('313 full-time persons on ledighedsydelse in RAR Sjælland', 'en')).toEqual([
    'Full-time persons',
    'Ledighedsydelse (unemployment allowance)',
    'RAR',
  ]);
  expect(names('Sparet', 'da')).toEqual([]);
});
