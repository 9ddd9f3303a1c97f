import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import { neutral } from '../../csv/neutral';
import type { NativeChart } from './nativeChart';

/** The sheet of a chart's workbook. */
export const SHEET = 'Data';

/** How its dates are written; programs write them as their language does. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** Days since 1970-01-01 as a spreadsheet counts them. */
export const serial = (day: number): number => day + 25_569;

const words = (value: string): CellObject => ({ value: neutral(value), type: String, format: '@' });

/**
 * The numbers of a chart as the workbook that PowerPoint opens to edit them: categories in the first column, a series in
 * each of the others.
 */
export async function chartWorkbook({ head, categories, series, format }: NativeChart): Promise<Uint8Array> {
  const count = categories.type === 'words' ? categories.names.length : categories.days.length;
  const first = (i: number): CellObject =>
    categories.type === 'words'
      ? words(categories.names[i] ?? '')
      : { value: serial(categories.days[i] ?? 0), type: Number, format: DATE_FORMAT };
  const rows = Array.from({ length: count }, (_, i) => [
    first(i),
    ...series.map(({ values }): CellObject | null => {
      const value = values[i] ?? null;
      return value === null ? null : { value, type: Number, format };
    }),
  ]);
  const file = writeXlsxFile([
    {
      sheet: SHEET,
      columns: [{ width: 32 }, ...series.map(() => ({ width: 18 }))],
      data: [[head, ...series.map(({ name }) => name)].map(words), ...rows],
    },
  ]);
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
