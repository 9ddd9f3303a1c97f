/** Languages of the interface, the default first. */
export const LANGUAGES = ['da', 'en'] as const;
/** See {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** Locale that numbers, dates and sorting follow. */
const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** Made when first needed: a collator takes a while to make. */
const collators: Partial<Record<Language, Intl.Collator>> = {};

/** Compares two texts as the language sorts them: in Danish æ, ø and å come last. */
export function compareText(a: string, b: string, language: Language): number {
  collators[language] ??= new Intl.Collator(LOCALES[language], { numeric: true });
  return collators[language].compare(a, b);
}

/** Folds a text for searching, so that `faellesskab`, `fællesskab` and `FÆLLESSKAB` find one another. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
