/** Cubes of JSON-stat as tables: version 2, and the bundles of version 1 that Statistikbanken's API answers with. */

import JSONstat from 'jsonstat-toolkit';
import * as v from 'valibot';
import { at } from '../../model/at';
import { numberText } from './cellText';
import { IMPORT_LIMITS, ImportError } from './failure';
import { NO_PREAMBLE } from './preamble';
import { type SourceTable, type TableEntry, tableInMemory } from './table';

const Categories = v.looseObject({
  category: v.looseObject({
    index: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.number())])),
    label: v.optional(v.record(v.string(), v.string())),
  }),
});

/** Numbers, which some programs write as texts. */
const Size = v.array(
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.digits(), v.transform(Number))]),
    v.integer(),
    v.minValue(0),
    v.maxValue(IMPORT_LIMITS.cells),
  ),
);
const Values = v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]);

/** What a cube must be before it is walked through: a size and categories for each of its dimensions. */
const Cube = v.pipe(
  v.looseObject({
    class: v.literal('dataset'),
    id: v.pipe(v.array(v.string()), v.minLength(1)),
    size: Size,
    dimension: v.record(v.string(), v.unknown()),
    value: Values,
    source: v.optional(v.unknown()),
    label: v.optional(v.unknown()),
    note: v.optional(v.unknown()),
  }),
  v.check(({ id, size }) => id.length === size.length),
  v.check(({ id, dimension }) =>
    id.every((name) => Object.hasOwn(dimension, name) && v.is(Categories, dimension[name])),
  ),
);
type Cube = v.InferOutput<typeof Cube>;

/** A cube of version 1: its ids and sizes lie among its dimensions. */
const OldCube = v.looseObject({
  dimension: v.looseObject({
    id: v.array(v.string()),
    size: Size,
    role: v.optional(v.record(v.string(), v.unknown())),
  }),
  value: Values,
});

/** What the product's own cubes call a period that no source states. */
const UNDATED = 'ikke-angivet';
/** Dimensions of a cube that the product itself made, whose categories are known by their ids. */
const OWN_DIMENSIONS = ['omraade', 'noegletal', 'maalgruppe', 'type', 'periode'];

function cellText(cell: unknown): string {
  if (typeof cell === 'number') return numberText(cell);
  return typeof cell === 'string' && cell !== UNDATED ? cell : '';
}

/** A value, which some programs write as a text; its decimals are those of JSON then too. */
function valueText(value: unknown): string {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return cellText(number);
}

/** A collection of version 2, whose data sets may lie in it; those that it merely names are not here. */
const Collection = v.object({
  class: v.literal('collection'),
  link: v.object({ item: v.array(v.unknown()) }),
});
/** How deep collections may lie in one another. */
const DEEPEST = 4;

const labelOf = ({ label }: Cube, name: string): string =>
  typeof label === 'string' && label.trim() !== '' ? label.trim() : name;

/** A cube of version 1 as one of version 2, or null. */
function renewed(json: unknown): Cube | null {
  const old = v.safeParse(OldCube, json);
  if (!old.success) return null;
  const { dimension, ...rest } = old.output;
  const { id, size, role, ...dimensions } = dimension;
  const made = { ...rest, version: '2.0', class: 'dataset', id, size, role, dimension: dimensions };
  const converted = v.safeParse(Cube, made);
  return converted.success ? converted.output : null;
}

/** The cubes in what a file holds; none if it is no JSON-stat. */
export function cubesIn(json: unknown, depth = 0): TableEntry[] {
  const cube = v.safeParse(Cube, json);
  if (cube.success) return [{ name: labelOf(cube.output, ''), open: () => openCube(cube.output) }];
  const collection = v.safeParse(Collection, json);
  if (collection.success) {
    return depth < DEEPEST ? collection.output.link.item.flatMap((item) => cubesIn(item, depth + 1)) : [];
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
  return Object.entries(json).flatMap(([key, entry]) => {
    const old = renewed(entry);
    return old ? [{ name: labelOf(old, key), open: () => openCube(old) }] : [];
  });
}

/** A row for each combination of the other columns, with a column for each category of a column. */
export function spreadMeasures(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  column: number,
): { header: string[]; rows: string[][] } {
  const value = header.length - 1;
  const fixed = header.flatMap((_, i) => (i === column || i === value ? [] : [i]));
  const categories = [...new Set(rows.map((row) => row[column] ?? ''))];
  const place = new Map(categories.map((category, i) => [category, fixed.length + i]));
  const wide = new Map<string, string[]>();
  for (const row of rows) {
    const cells = fixed.map((i) => row[i] ?? '');
    const key = JSON.stringify(cells);
    const found = wide.get(key) ?? [...cells, ...categories.map(() => '')];
    found[place.get(row[column] ?? '') ?? 0] = row[value] ?? '';
    wide.set(key, found);
  }
  return { header: [...fixed.map((i) => at(header, i)), ...categories], rows: [...wide.values()] };
}

const textsIn = (note: unknown): string[] =>
  (Array.isArray(note) ? note : [note]).flatMap((text) =>
    typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [],
  );

/** Names of the dimensions of measures: `metric`, as the standard has it. */
function metrics(role: unknown): readonly string[] {
  const list = typeof role === 'object' && role !== null ? (role as Record<string, unknown>).metric : null;
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}

/**
 * A cube as a table: a column a dimension, then the values, in a column each if there are several measures.
 * @throws {ImportError} `too-large`, `too-many-columns`, `broken-json`, `only-header`
 */
function openCube(cube: Cube): SourceTable {
  const cells = cube.size.reduce((product, n) => product * n, 1);
  if (cells > IMPORT_LIMITS.cells) throw new ImportError('too-large', String(IMPORT_LIMITS.cells));
  if (cells === 0) throw new ImportError('only-header');
  const own = OWN_DIMENSIONS.every((name) => cube.id.includes(name));
  const dataset = JSONstat(cube);
  const [head, ...body] = dataset.toTable({
    type: 'array',
    status: true,
    content: own ? 'id' : 'label',
    field: 'id',
  });
  if (!head) throw new ImportError('broken-json');
  // The table ends with the value and, before it, its status, which says why there is none.
  const names = head.map(String);
  const [statusAt, valueAt] = ['status', 'value'].map((name) => names.lastIndexOf(name)) as [number, number];
  const metric = own ? undefined : cube.id.find((name) => metrics(cube.role).includes(name));
  const measures = metric === undefined ? 0 : (cube.size[cube.id.indexOf(metric)] ?? 0);
  if (measures > IMPORT_LIMITS.columns)
    throw new ImportError('too-many-columns', String(IMPORT_LIMITS.columns));
  // The name of the one measure there is tells nothing of a row.
  const kept = names.flatMap((name, i) =>
    i === statusAt || i === valueAt || (name === metric && measures === 1) ? [] : [i],
  );
  const long = {
    header: [...kept.map((i) => at(names, i)), own ? 'vaerdi' : 'INDHOLD'],
    rows: body.flatMap((row) => {
      const value = row[valueAt];
      // What a sparse cube does not hold is not a missing value.
      if ((value === null || value === undefined) && !row[statusAt]) return [];
      return [[...kept.map((i) => cellText(row[i])), valueText(value ?? row[statusAt])]];
    }),
  };
  const metricAt = long.header.indexOf(metric ?? '');
  const { header, rows } = measures > 1 ? spreadMeasures(long.header, long.rows, metricAt) : long;
  return tableInMemory(
    {
      format: 'json-stat',
      header,
      ...NO_PREAMBLE,
      notes: textsIn(cube.note),
      title: typeof dataset.label === 'string' ? dataset.label : '',
      publisher: typeof cube.source === 'string' && !own ? cube.source : '',
    },
    rows,
    1,
  );
}
