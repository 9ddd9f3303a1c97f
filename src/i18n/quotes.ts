import type { Language } from '../model/language';

/** What a quotation begins with; it ends with ” in both languages. */
export const QUOTE: Readonly<Record<Language, string>> = { da: '”', en: '“' };

/** A text as a quotation. */
export const quoted = (text: string, language: Language): string => `${QUOTE[language]}${text}”`;
