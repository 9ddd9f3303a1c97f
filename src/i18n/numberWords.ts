import type { Language } from '../model/language';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  da: 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' '),
  en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A small number as a word, as running text has it; a larger one in digits. */
export function numberWord(n: number, language: Language): string {
  return WORDS[language][n] ?? String(n);
}
