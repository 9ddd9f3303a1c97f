import * as v from 'valibot';
import { indicatorEntrySchema, sourceEntrySchema } from './catalog';
import { groupSchema, indicatorSchema, themeSchema, unitSchema } from './codelist';
import { filesOf, isOwn } from './ownData';
import { code, codes, count, type Shape, table } from './shape';

/** What a data set adds to the catalogue. Its code lists hold only what the bundled ones lack. */
const layerSchema = v.object({
  codelists: v.object({
    groups: v.array(groupSchema),
    units: v.array(unitSchema),
    themes: v.array(themeSchema),
    indicators: v.array(v.omit(indicatorSchema, ['statistic'])),
  }),
  source: v.omit(sourceEntrySchema, ['withheld', 'passages']),
  /** Their `files` are own paths. */
  indicatorEntries: v.array(v.omit(indicatorEntrySchema, ['bundledAreas', 'ranking'])),
  /** By area id: the own paths of its excerpts. */
  areaFiles: table(codes),
});
/** See {@link layerSchema}. */
export type Layer = Shape<typeof layerSchema>;

/** An own data set without its figures. */
export const ownDatasetSchema = v.pipe(
  v.object({
    /** Id of its source. */
    id: v.pipe(code, v.check(isOwn)),
    name: v.string(),
    /** When it was added, ISO date and time. */
    added: v.pipe(v.string(), v.isoTimestamp()),
    origin: v.object({
      /** Name of the file, or '' for what was pasted. */
      file: v.string(),
      /** See `model/import.ts`. */
      format: v.string(),
      bytes: count,
    }),
    /** Whether its figures are shown. */
    on: v.boolean(),
    /** Of its figures: two data sets with the same are the same. */
    fingerprint: v.string(),
    layer: layerSchema,
  }),
  v.check(({ id, layer }) => layer.source.id === id, 'source'),
  v.check(({ id, layer }) => filesOf(layer).every((path) => path.startsWith(`egne/${id}/`)), 'files'),
);
/** See {@link ownDatasetSchema}. */
export type OwnDataset = Shape<typeof ownDatasetSchema>;
