import type { Language } from '../../model/language';

/** Words that a number may be followed by, and how many noughts each stands for. */
const SCALES: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  da: [
    [/^(?:t|tusinde?)$/i, 3],
    [/^(?:mio|millioner|million)$/i, 6],
    [/^(?:mia|milliarder|milliard)$/i, 9],
  ],
  en: [
    [/^(?:k|thousand)$/i, 3],
    [/^(?:m|mn|mio|millions?)$/i, 6],
    [/^(?:bn|mia|billions?)$/i, 9],
  ],
};
/** Units that may be written after it, which are told elsewhere. */
const UNIT = /(?:kr\.?|kroner|dkk|%|pct\.?|procent|per cent)$/i;

/** A number as the language writes it, which may be in thousands or millions; or null. */
export function readWritten(written: string, language: Language): number | null {
  const [group, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const plain = written
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]/g, '')
    .replace(UNIT, '');
  const form = new RegExp(
    `^([-+]?(?:\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${point}]\\d+)?)(?:(\\p{L}+)\\.?)?$`,
    'u',
  );
  const [, digits, scale] = form.exec(plain) ?? [];
  if (digits === undefined) return null;
  const noughts = scale === undefined ? 0 : SCALES[language].find(([word]) => word.test(scale))?.[1];
  // Put together as digits, so that 14,1 mio. is exactly 14100000.
  return noughts === undefined
    ? null
    : Number(`${digits.replaceAll(group, '').replace(point, '.')}e${noughts}`);
}
