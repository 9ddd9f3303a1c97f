import { EXPORT } from '../../i18n/export';
import { type CsvStyle, writeCsv } from '../csv/write';
import { type Column, figureRows } from './columns';
import type { FigureSet } from './set';

/** The columns of a file of figures. A file stands alone, so each row says what is measured and where it is stated. */
export const FILE_COLUMNS = [
  'noegletal',
  'indicatorName',
  'groupName',
  'kindName',
  'unitName',
  'areaName',
  'periode',
  'vaerdi',
  'trykt',
  'note',
  'definition',
  'referat',
  'punkt',
  'link',
] as const satisfies readonly Column[];

/** Figures as CSV, in the order given, under headings in the language of the set. */
export function figuresCsv(set: FigureSet, style: CsvStyle): string {
  const { columns } = EXPORT[set.text.language];
  const head = FILE_COLUMNS.map((column) => columns[column]);
  return writeCsv([head, ...figureRows(set.figures, FILE_COLUMNS, set)], style);
}
