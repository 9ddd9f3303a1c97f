/** The shape of what is kept of a reader's own: data sets and mappings, in the browser's database and in backups. */
import * as v from 'valibot';
import { DIRECTIONS, NATURES, UNIT_TYPES } from '../../../model/codelist';
import { BLANK_USES } from '../../../model/import';
import { KINDS } from '../../../model/kind';
import { isOwn } from '../../../model/ownData';
import { parsePeriod } from '../../../model/period';
import { isWhole } from './halves';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
/** What stands in addresses and is looked up. */
const code = v.pipe(v.string(), v.check(isWhole));
const codes = v.array(code);
const name = v.object({ da: v.string(), en: v.string() });
const kind = v.picklist(KINDS);
const date = v.pipe(v.string(), v.isoDate());
const period = v.pipe(
  v.string(),
  v.check((text) => text === '' || parsePeriod(text) !== null),
);

/** A table by any names: those that a record of the library leaves out, such as `__proto__`, are names too. */
const table = <T extends v.GenericSchema>(entry: T) =>
  v.custom<Readonly<Record<string, v.InferInput<T>>>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((own) => v.is(entry, own)),
  );

const group = v.object({ id: code, name, sort: v.string(), parent: v.nullable(code) });
const unit = v.object({ id: code, type: v.picklist(UNIT_TYPES), one: name, other: name });
const theme = v.object({ id: code, name, description: name });
const indicator = v.object({
  id: code,
  name,
  definition: name,
  theme: code,
  concerns: codes,
  unit: code,
  decimals: v.pipe(count, v.maxValue(20)),
  direction: v.picklist(DIRECTIONS),
  kinds: v.array(kind),
  reading: name,
  ranked: v.nullable(count),
  importance: finite,
  sentence: v.nullable(name),
  nature: v.picklist(NATURES),
  missing: v.nullable(code),
  difference: v.nullable(code),
});
const observation = v.object({
  id: code,
  source: code,
  item: code,
  area: code,
  indicator: code,
  group: code,
  kind,
  period,
  value: finite,
  decimals: v.pipe(count, v.maxValue(20)),
  printed: v.string(),
  note: v.nullable(name),
});
const comparison = v.object({ observation, difference: finite });
const headline = v.object({
  facts: v.object({
    main: observation,
    points: v.array(observation),
    change: v.nullable(
      v.object({ from: observation, to: observation, difference: finite, overYear: v.boolean() }),
    ),
    target: v.nullable(comparison),
    expected: v.nullable(comparison),
    references: v.array(comparison),
    record: v.nullable(v.object({ highest: v.boolean(), count, since: period })),
  }),
  form: v.picklist(['value', 'references', 'groups', 'columns', 'lines']),
});
const source = v.object({
  id: code,
  area: code,
  committee: v.string(),
  date,
  documentType: v.literal('tabel'),
  items: v.array(v.object({ number: code, title: v.string(), caseNumber: v.nullable(v.string()) })),
  remarks: v.array(v.object({ da: v.string(), en: v.string(), item: code })),
  file: v.null(),
  count,
  checked: count,
});
const layer = v.object({
  codelists: v.object({
    groups: v.array(group),
    units: v.array(unit),
    themes: v.array(theme),
    indicators: v.array(indicator),
  }),
  source,
  indicatorEntries: v.array(
    v.object({
      id: code,
      files: codes,
      count,
      areas: codes,
      groups: codes,
      kinds: v.array(kind),
    }),
  ),
  areaFiles: table(codes),
  headlines: table(v.array(headline)),
});

/** An own data set. */
export const datasetSchema = v.pipe(
  v.object({
    id: v.pipe(code, v.check(isOwn)),
    name: v.string(),
    added: v.pipe(v.string(), v.isoTimestamp()),
    origin: v.object({ file: v.string(), format: v.string(), bytes: count }),
    on: v.boolean(),
    fingerprint: v.string(),
    layer,
  }),
  v.check(({ id, layer: own }) => own.source.id === id, 'source'),
  v.check(
    ({ id, layer: own }) =>
      [...own.indicatorEntries.flatMap(({ files }) => files), ...Object.values(own.areaFiles).flat()].every(
        (path) => path.startsWith(`egne/${id}/`),
      ),
    'files',
  ),
);

const measure = v.object({
  indicator: v.string(),
  kind,
  group: v.nullable(v.string()),
  scale: finite,
});
const role = v.picklist([
  'area',
  'period',
  'group',
  'indicator',
  'kind',
  'unit',
  'item',
  'printed',
  'note',
  'noteEn',
  'ignore',
]);

/** How a table's columns were read. */
export const mappingSchema = v.object({
  columns: v.array(
    v.union([
      v.object({ role }),
      v.object({ role: v.literal('value'), measure: v.nullable(measure) }),
      v.object({ role: v.literal('periodValue'), period: v.string() }),
      v.object({ role: v.literal('areaValue'), area: v.string() }),
    ]),
  ),
  measure: v.nullable(measure),
  area: v.nullable(v.string()),
  period: v.nullable(v.string()),
  decimals: v.nullable(v.picklist(['comma', 'dot'])),
  blanks: v.optional(v.nullable(v.picklist(BLANK_USES))),
  areas: table(v.string()),
  groups: table(v.string()),
  newIndicators: v.array(indicator),
  // Versions before this had neither these nor blanks.
  indicators: v.optional(table(v.string())),
});
