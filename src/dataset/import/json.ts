/** Tables in JSON: JSON-stat 2.0, and what Jobindsats' API answers. */
import JSONstat from 'jsonstat-toolkit';
import * as v from 'valibot';
import { IMPORT_LIMITS, ImportError } from './failure';
import { type SourceTable, tableInMemory } from './table';

/** A table of Jobindsats' API: the columns, and rows in their order. */
const JobindsatsTable = v.object({
  Variables: v.array(v.object({ Name: v.string(), Label: v.optional(v.nullable(v.string())) })),
  Data: v.array(v.array(v.union([v.string(), v.number(), v.null()]))),
});

/** What a cube must be before it is walked through: as many ids as sizes, and not more cells than can be held. */
const Cube = v.pipe(
  v.object({
    class: v.literal('dataset'),
    id: v.array(v.string()),
    size: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
    dimension: v.record(v.string(), v.unknown()),
    value: v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]),
  }),
  v.check(({ id, size }) => id.length === size.length),
);

/** What the product's own cubes call a period that no source states. */
const UNDATED = 'ikke-angivet';

function cellText(cell: unknown): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' && cell !== UNDATED ? cell : '';
}

/** Heads that say that categories are known by their ids: a cube that the product itself made. */
const OWN_DIMENSIONS = ['omraade', 'noegletal', 'maalgruppe', 'type', 'periode'];

function openCube(json: v.InferOutput<typeof Cube>): SourceTable {
  const cells = json.size.reduce((product, n) => product * n, 1);
  if (cells > IMPORT_LIMITS.cells) throw new ImportError('too-large', String(IMPORT_LIMITS.cells));
  const own = OWN_DIMENSIONS.every((name) => json.id.includes(name));
  const dataset = JSONstat(json);
  const [head, ...rows] = dataset.toTable({
    type: 'array',
    status: true,
    content: own ? 'id' : 'label',
    field: 'id',
  });
  if (!head) throw new ImportError('broken-json');
  // The table ends with the value and, before it, its status, which says why there is none.
  const names = head.map(String);
  const [statusAt, valueAt] = ['status', 'value'].map((name) => names.lastIndexOf(name)) as [number, number];
  const kept = names.flatMap((_, i) => (i === statusAt ? [] : [i]));
  return tableInMemory(
    {
      format: 'json-stat',
      sheets: [],
      sheet: null,
      header: kept.map((i) => (i === valueAt ? (own ? 'vaerdi' : 'INDHOLD') : (names[i] ?? ''))),
      title: typeof dataset.label === 'string' ? dataset.label : '',
      decimals: 'comma',
    },
    rows.flatMap((row) => {
      const value = row[valueAt];
      // What a sparse cube does not hold is not a missing value.
      if ((value === null || value === undefined) && !row[statusAt]) return [];
      return [kept.map((i) => cellText(i === valueAt ? (value ?? row[statusAt]) : row[i]))];
    }),
    1,
  );
}

function openJobindsats({ Variables, Data }: v.InferOutput<typeof JobindsatsTable>): SourceTable {
  const header = Variables.map(({ Name, Label }) => (Label || Name).trim());
  if (header.length > IMPORT_LIMITS.columns) {
    throw new ImportError('too-many-columns', String(IMPORT_LIMITS.columns));
  }
  return tableInMemory(
    { format: 'jobindsats-json', sheets: [], sheet: null, header, title: '', decimals: 'comma' },
    Data.map((row) => row.map(cellText)),
    1,
  );
}

/**
 * Opens a table in JSON.
 * @throws {ImportError} `too-large`, `broken-json`, `not-a-table`, `only-header`
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
  const cube = v.safeParse(Cube, json);
  if (cube.success) {
    try {
      return openCube(cube.output);
    } catch (cause) {
      if (cause instanceof ImportError) throw cause;
      throw new ImportError('broken-json', cause instanceof Error ? cause.message : '');
    }
  }
  const tables = v.safeParse(v.pipe(v.array(JobindsatsTable), v.minLength(1)), json);
  const [first] = tables.success ? tables.output : [];
  if (first) return openJobindsats(first);
  const one = v.safeParse(JobindsatsTable, json);
  if (one.success) return openJobindsats(one.output);
  throw new ImportError('not-a-table');
}
