import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { FIGURE_COLUMNS } from '../csv/figureColumns';
import { type CsvStyle, writeCsv } from '../csv/write';
import { type Column, figureRows } from './columns';

/** Header of `noegletal.csv`, fixed: others read it by these names. The data files', with the referat before. */
export const DATA_FILE_COLUMNS = ['referat', ...FIGURE_COLUMNS, 'note'] as const satisfies readonly Column[];

/** So many figures are written at a time. */
const PART = 10_000;

/** How a data file is written, if not as {@link DATA_FILE_COLUMNS} in RFC 4180 and harmless to a spreadsheet. */
interface DataFileOptions {
  readonly columns?: readonly Column[];
  readonly style?: CsvStyle;
  /** See `RowContext`. */
  readonly namedGroups?: ReadonlySet<string>;
  /** True leaves texts as they are; see `RowContext`. */
  readonly raw?: boolean;
}

/** Every observation as CSV by the ids of the data files, in the order given, part by part. */
export function* dataFileParts(
  observations: readonly Observation[],
  text: Wording,
  {
    columns = DATA_FILE_COLUMNS,
    style = 'international',
    raw = false,
    namedGroups = new Set(),
  }: DataFileOptions = {},
): Iterable<string> {
  yield writeCsv([columns], style);
  for (let from = 0; from < observations.length; from += PART) {
    const part = observations.slice(from, from + PART);
    const rows = figureRows(part, columns, { text, link: () => '', bare: true, raw, namedGroups });
    // The byte order mark is at the beginning of the file alone.
    yield writeCsv(rows, style).slice(1);
  }
}

/** Every observation as one text; see {@link dataFileParts}. */
export function dataFileCsv(observations: readonly Observation[], text: Wording): string {
  return [...dataFileParts(observations, text)].join('');
}
