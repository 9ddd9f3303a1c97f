/** What Jobindsats' API answers. */
import * as v from 'valibot';
import { numberText } from './cellText';
import { IMPORT_LIMITS, ImportError } from './failure';
import { NO_PREAMBLE } from './preamble';
import { type SourceTable, type TableEntry, tableInMemory } from './table';

const Rows = v.array(v.array(v.union([v.string(), v.number(), v.null()])));
/** A table of Jobindsats' API in version 2: the columns, and rows in their order. */
const OldJobindsats = v.object({
  TableName: v.optional(v.nullable(v.string())),
  Variables: v.array(v.object({ Name: v.string(), Label: v.optional(v.nullable(v.string())) })),
  Data: Rows,
});
/** The same in version 3. */
const Jobindsats = v.object({ columns: v.array(v.string()), rows: Rows });

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
      header: header.map((head) => head.trim()),
    },
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numberText(cell) : (cell ?? '')))),
    1,
  );
}

/** The tables of Jobindsats in what a file holds. */
export function answersIn(json: unknown): TableEntry[] {
  return (Array.isArray(json) ? json : [json]).flatMap((answer): TableEntry[] => {
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
