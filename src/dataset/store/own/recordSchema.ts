/** How a table's columns were read, as it is kept in the browser's database and in backups. */
import * as v from 'valibot';
import { groupSchema, indicatorSchema } from '../../../model/codelist';
import { BLANK_USES } from '../../../model/import';
import { KINDS } from '../../../model/kind';
import { finite, table } from '../../../model/shape';

const measure = v.object({
  indicator: v.string(),
  kind: v.picklist(KINDS),
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
  newIndicators: v.array(indicatorSchema),
  // Versions before this had neither these nor blanks.
  newGroups: v.optional(v.array(groupSchema)),
  indicators: v.optional(table(v.string())),
});
