import type { Language } from '../../model/language';

/** A number as the language writes it, or null. */
export function readWritten(written: string, language: Language): number | null {
  const [group, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const plain = written
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]/g, '');
  const form = new RegExp(`^[-+]?(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${point}\\d+)?$`);
  return form.test(plain) ? Number(plain.replaceAll(group, '').replace(point, '.')) : null;
}
