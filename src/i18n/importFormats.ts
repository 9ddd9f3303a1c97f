import type { ImportFormat } from '../model/import';
import type { Language } from '../model/language';
import { texts } from './texts';

/** What a format is called: as what a table is understood, and of which sort a file was that has been brought in. */
interface FormatWords {
  readonly table: string;
  readonly file: string;
}

/** What each format is called; see {@link FormatWords}. */
export const IMPORT_FORMATS = texts<Readonly<Record<ImportFormat, FormatWords>>>(
  {
    'noegletal-csv': { table: 'Nøgletal-CSV', file: 'Nøgletal-CSV' },
    'statistikbanken-csv': { table: 'Statistikbanken', file: 'CSV fra Statistikbanken' },
    'json-stat': { table: 'JSON-stat', file: 'JSON-stat' },
    'jobindsats-csv': { table: 'Jobindsats', file: 'CSV fra Jobindsats' },
    'jobindsats-json': { table: 'Jobindsats', file: 'JSON fra Jobindsats' },
    px: { table: 'PC-Axis', file: 'PC-Axis' },
    tabel: { table: 'En tabel', file: 'tabel' },
  },
  {
    'noegletal-csv': { table: 'Nøgletal-CSV', file: 'Key figure CSV' },
    'statistikbanken-csv': { table: 'StatBank Denmark', file: 'CSV from StatBank Denmark' },
    'json-stat': { table: 'JSON-stat', file: 'JSON-stat' },
    'jobindsats-csv': { table: 'Jobindsats', file: 'CSV from Jobindsats' },
    'jobindsats-json': { table: 'Jobindsats', file: 'JSON from Jobindsats' },
    px: { table: 'PC-Axis', file: 'PC-Axis' },
    tabel: { table: 'A table', file: 'table' },
  },
);

/** Of which sort a file was that has been brought in; a format that only another version knows is called by its id. */
export function fileFormat(format: string, language: Language): string {
  const known: Readonly<Record<string, FormatWords>> = IMPORT_FORMATS[language];
  return Object.hasOwn(known, format) ? (known[format]?.file ?? format) : format;
}
