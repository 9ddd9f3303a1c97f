/** Tables in JSON: JSON-stat, and what Jobindsats' API answers. */
import * as v from 'valibot';
import { numberText } from './cellText';
import { IMPORT_LIMITS, ImportError } from './failure';
import { PUBLISHERS } from './format';
import { openJsonStat } from './jsonStat';
import { type SourceTable, tableInMemory } from './table';

/** A table of Jobindsats' API: the columns, and rows in their order. */
const JobindsatsTable = v.object({
  Variables: v.array(v.object({ Name: v.string(), Label: v.optional(v.nullable(v.string())) })),
  Data: v.array(v.array(v.union([v.string(), v.number(), v.null()]))),
});

function openJobindsats({ Variables, Data }: v.InferOutput<typeof JobindsatsTable>): SourceTable {
  const header = Variables.map(({ Name, Label }) => (Label || Name).trim());
  if (header.length > IMPORT_LIMITS.columns) {
    throw new ImportError('too-many-columns', String(IMPORT_LIMITS.columns));
  }
  return tableInMemory(
    {
      format: 'jobindsats-json',
      sheets: [],
      sheet: null,
      header,
      title: '',
      publisher: PUBLISHERS['jobindsats-json'] ?? '',
      decimals: 'comma',
    },
    Data.map((row) => row.map((cell) => (typeof cell === 'number' ? numberText(cell) : (cell ?? '')))),
    1,
  );
}

/**
 * Opens a table in JSON.
 * @throws {ImportError} `too-large`, `broken-json`, `not-a-table`, `only-header`, `too-many-columns`
 */
export async function openJson(file: Blob): Promise<SourceTable> {
  if (file.size > IMPORT_LIMITS.wholeBytes)
    throw new ImportError('too-large', String(IMPORT_LIMITS.wholeBytes));
  let json: unknown;
  try {
    json = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ImportError('broken-json', cause instanceof Error ? cause.message : '');
  }
  const table = open(json);
  if (table.header.length === 0) throw new ImportError('not-a-table');
  if (table.sample.length === 0) throw new ImportError('only-header');
  return table;
}

function open(json: unknown): SourceTable {
  try {
    const cube = openJsonStat(json);
    if (cube) return cube;
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('broken-json', cause instanceof Error ? cause.message : '');
  }
  // An answer may hold several tables; the first is the one asked for.
  const one = v.safeParse(JobindsatsTable, Array.isArray(json) ? json[0] : json);
  if (one.success) return openJobindsats(one.output);
  throw new ImportError('not-a-table');
}
