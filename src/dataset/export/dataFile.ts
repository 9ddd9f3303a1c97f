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

/** Every observation as CSV (RFC 4180) by the ids of the data files, in the order given. */
export function dataFileCsv(observations: readonly Observation[], text: Wording): string {
  const rows = figureRows(observations, DATA_FILE_COLUMNS, { text, link: () => '' });
  return writeCsv([DATA_FILE_COLUMNS, ...rows], CSV_STYLES.international);
}
