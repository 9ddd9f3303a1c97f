import { faultsOf } from '../../i18n/importFaults';
import type { ImportProblem } from '../../model/import';
import type { Language } from '../../model/language';
import { neutral } from '../csv/neutral';
import { writeCsv } from '../csv/write';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  da: ['linje', 'kolonne', 'vaerdi', 'fejl', 'rettelse'],
  en: ['line', 'column', 'value', 'problem', 'correction'],
};

/** What was rejected, one a row, for a Danish Excel; nothing in it is run as a formula. */
export function rejectedCsv(problems: readonly ImportProblem[], language: Language): string {
  const { problem, right } = faultsOf(language);
  const rows = problems.map((p) => [
    p.line,
    ...[p.column, p.value, problem[p.code](p), right[p.code](p)].map(neutral),
  ]);
  return writeCsv([HEADS[language], ...rows], 'danish');
}
