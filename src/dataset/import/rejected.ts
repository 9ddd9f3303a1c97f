import type { ImportProblem } from '../../model/import';
import type { Language } from '../../model/language';
import { CSV_STYLES, writeCsv } from '../export/csv';
import { neutral } from '../export/neutral';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  da: ['linje', 'kolonne', 'vaerdi', 'fejl', 'rigtigt'],
  en: ['line', 'column', 'value', 'problem', 'right'],
};

/** What was rejected, one a row, for a Danish Excel; nothing in it is run as a formula. */
export function rejectedCsv(problems: readonly ImportProblem[], language: Language): string {
  const rows = problems.map(({ line, column, code, value, allowed }) => [
    line,
    ...[column, value, code, allowed.join(', ')].map(neutral),
  ]);
  return writeCsv([HEADS[language], ...rows], CSV_STYLES.danish);
}
