/** The shape of a backup's lines (`backup.ts`). */
import * as v from 'valibot';
import { observationFileSchema } from '../../../model/catalog';
import { mappingSchema } from '../../../model/mapping';
import { ownDatasetSchema } from '../../../model/ownDataset';
import { count, extend } from '../../../model/shape';

/** Name of the format, which tells a backup from other JSON. */
export const BACKUP_FORMAT = 'noegletavlen-egne-tal';
/** The version written. A later one is refused, as it may mean what this program does not know. */
export const BACKUP_VERSION = 2;

/** The first line. */
export const headLine = v.object({
  type: v.literal('head'),
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** A data set, whose files follow. */
export const datasetLine = v.object({ type: v.literal('dataset'), dataset: ownDatasetSchema });

/** A file of observations, its columns packed (`typedJson.ts`). */
export const fileLine = v.object({
  type: v.literal('file'),
  path: v.string(),
  file: extend(observationFileSchema, { columns: v.looseObject({}) }),
});

/** How a table's columns were read. */
export const mappingLine = v.object({
  type: v.literal('mapping'),
  signature: v.string(),
  mapping: mappingSchema,
});

/** The text of a source, which its keeper checks; since version 2. */
export const textLine = v.object({ type: v.literal('text'), source: v.string(), text: v.looseObject({}) });

/** The last line: how many are before it. */
export const endLine = v.object({
  type: v.literal('end'),
  lines: count,
});
