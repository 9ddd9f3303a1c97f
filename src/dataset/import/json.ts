/** Tables in JSON. */
import { IMPORT_LIMITS, ImportError } from './failure';
import type { JsonFormat } from './formats';
import type { SourceTable, TableEntry } from './table';

/** The tables of a file in each format; none if it is in another. */
const TABLES: Readonly<Record<JsonFormat, (json: unknown) => Promise<readonly TableEntry[]>>> = {
  'json-stat': async (json) => (await import('./jsonStat')).cubesIn(json),
  'jobindsats-json': async (json) => (await import('./jobindsatsJson')).answersIn(json),
};

/** Letters of a name that are shown. */
const LONGEST = 200;

/** Names that tell entries apart: their own, with a number if two have the same or one has none. */
function namesOf(entries: readonly TableEntry[]): string[] {
  const own = entries.map(({ name }) => name.slice(0, LONGEST));
  const counts = new Map<string, number>();
  for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  return own.map((name, i) => {
    if (name === '') return String(i + 1);
    return counts.get(name) === 1 ? name : `${name} (${i + 1})`;
  });
}

/**
 * Opens a table in JSON.
 * @param wanted name of one of several, null for the first
 * @throws {ImportError} `too-large`, `broken-json`, `not-a-table`, `only-header`, `too-many-columns`
 */
export async function openJson(file: Blob, wanted: string | null): Promise<SourceTable> {
  if (file.size > IMPORT_LIMITS.wholeBytes)
    throw new ImportError('too-large', String(IMPORT_LIMITS.wholeBytes));
  let json: unknown;
  try {
    json = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ImportError('broken-json', cause instanceof Error ? cause.message : '');
  }
  let entries: readonly TableEntry[] = [];
  for (const tables of Object.values(TABLES)) {
    if (entries.length === 0) entries = await tables(json);
  }
  const names = namesOf(entries);
  const place = Math.max(0, names.indexOf(wanted ?? ''));
  const chosen = entries[place];
  if (!chosen) throw new ImportError('not-a-table', 'json');
  const table = opened(chosen);
  if (table.header.length === 0) throw new ImportError('not-a-table', 'json');
  if (table.sample.length === 0) throw new ImportError('only-header');
  return entries.length === 1 ? table : { ...table, sheets: names, sheet: names[place] ?? null };
}

function opened({ open }: TableEntry): SourceTable {
  try {
    return open();
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('broken-json', cause instanceof Error ? cause.message : '');
  }
}
