/** Tables in JSON: JSON-stat, and what Jobindsats' API answers. */
import * as v from 'valibot';
import { numberText } from './cellText';
import { IMPORT_LIMITS, ImportError } from './failure';
import { PUBLISHERS } from './format';
import { cubesIn, openJsonStat } from './jsonStat';
import { NO_PREAMBLE } from './preamble';
import { type SourceTable, tableInMemory } from './table';

const Rows = v.array(v.array(v.union([v.string(), v.number(), v.null()])));
/** A table of Jobindsats' API in version 2: the columns, and rows in their order. */
const OldJobindsats = v.object({
  TableName: v.optional(v.nullable(v.string())),
  Variables: v.array(v.object({ Name: v.string(), Label: v.optional(v.nullable(v.string())) })),
  Data: Rows,
});
/** The same in version 3. */
const Jobindsats = v.object({ columns: v.array(v.string()), rows: Rows });

/** A table in a file that may hold several. */
interface Entry {
  /** What it is called, or ''. */
  readonly name: string;
  /** @throws {ImportError} where nothing can be read of it */
  readonly open: () => SourceTable;
}

function openJobindsats(
  title: string,
  header: readonly string[],
  rows: v.InferOutput<typeof Rows>,
): SourceTable {
  if (header.length > IMPORT_LIMITS.columns) {
    throw new ImportError('too-many-columns', String(IMPORT_LIMITS.columns));
  }
  return tableInMemory(
    {
      ...NO_PREAMBLE,
      title,
      format: 'jobindsats-json',
      sheets: [],
      sheet: null,
      header: header.map((head) => head.trim()),
      publisher: PUBLISHERS['jobindsats-json'] ?? '',
      decimals: 'comma',
    },
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numberText(cell) : (cell ?? '')))),
    1,
  );
}

/** The tables of Jobindsats in what a file holds. */
function jobindsatsIn(json: unknown): Entry[] {
  return (Array.isArray(json) ? json : [json]).flatMap((answer): Entry[] => {
    const now = v.safeParse(Jobindsats, answer);
    if (now.success) {
      const { columns, rows } = now.output;
      return [{ name: '', open: () => openJobindsats('', columns, rows) }];
    }
    const old = v.safeParse(OldJobindsats, answer);
    if (!old.success) return [];
    const { TableName, Variables, Data } = old.output;
    const header = Variables.map(({ Name, Label }) => Label || Name);
    const name = TableName?.trim() ?? '';
    return [{ name, open: () => openJobindsats(name, header, Data) }];
  });
}

/** Letters of a name that are shown. */
const LONGEST = 200;

/** Names that tell entries apart: their own, with a number where two have the same or one has none. */
function namesOf(entries: readonly Entry[]): string[] {
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
  const cubes = cubesIn(json).map(({ name, cube }): Entry => ({ name, open: () => openJsonStat(cube) }));
  const entries = cubes.length > 0 ? cubes : jobindsatsIn(json);
  const names = namesOf(entries);
  const place = Math.max(0, names.indexOf(wanted ?? ''));
  const chosen = entries[place];
  if (!chosen) throw new ImportError('not-a-table', 'json');
  const table = opened(chosen);
  if (table.header.length === 0) throw new ImportError('not-a-table', 'json');
  if (table.sample.length === 0) throw new ImportError('only-header');
  return entries.length === 1 ? table : { ...table, sheets: names, sheet: names[place] ?? null };
}

function opened({ open }: Entry): SourceTable {
  try {
    return open();
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('broken-json', cause instanceof Error ? cause.message : '');
  }
}
