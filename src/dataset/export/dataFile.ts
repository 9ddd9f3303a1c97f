import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { type Column, figureRows } from './columns';
import { CSV_STYLES, writeCsv } from './csv';

/** Header of `noegletal.csv`, fixed: others read it by these names. The data files', with the referat before. */
export const DATA_FILE_COLUMNS = [
  'referat',
  'punkt',
  'omraade',
  'noegletal',
  'maalgruppe',
  'type',
  'periode',
  'vaerdi',
  'enhed',
  'trykt',
  'note',
] as const satisfies readonly Column[];

/** So many figures are written at a time. */
const PART = 10_000;

/** Every observation as CSV (RFC 4180) by the ids of the data files, in the order given, part by part. */
export function* dataFileParts(observations: readonly Observation[], text: Wording): Iterable<string> {
  yield writeCsv([DATA_FILE_COLUMNS], CSV_STYLES.international);
  for (let from = 0; from < observations.length; from += PART) {
    const part = observations.slice(from, from + PART);
    const rows = figureRows(part, DATA_FILE_COLUMNS, { text, link: () => '', bare: true });
    // The byte order mark is at the beginning of the file alone.
    yield writeCsv(rows, CSV_STYLES.international).slice(1);
  }
}

/** Every observation as one text; see {@link dataFileParts}. */
export function dataFileCsv(observations: readonly Observation[], text: Wording): string {
  return [...dataFileParts(observations, text)].join('');
}
