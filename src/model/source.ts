import * as v from 'valibot';
import { nameSchema } from './codelist';
import { DOCUMENT_TYPES } from './documentType';
import { code, extend, isoDate, type Shape } from './shape';
import { isWebAddress } from './webAddress';

/** One item of an agenda. */
const agendaItemSchema = v.object({
  number: code,
  title: v.string(),
  /** KLE case number as printed, or null. */
  caseNumber: v.nullable(v.string()),
});
/** See {@link agendaItemSchema}. */
export type AgendaItem = Shape<typeof agendaItemSchema>;

/** Something in the source that does not fit, which cannot be computed from its figures. */
const remarkSchema = extend(nameSchema, { item: code });
/** See {@link remarkSchema}. */
export type Remark = Shape<typeof remarkSchema>;

/** A committee's minutes or agenda, or a published table, from which figures are taken. */
export const referatSchema = v.object({
  /** Name of its folder: area, dash, for a table a word of its own and a dash, date. */
  id: code,
  /** The municipality whose committee it is; what a table covers, the country as a rule. */
  area: code,
  /** The committee; of a table, who publishes it. */
  committee: v.string(),
  /** Date of the meeting, or when the table was taken, ISO. */
  date: isoDate,
  documentType: v.picklist(DOCUMENT_TYPES),
  /** Of a table: the tables it is made of. */
  items: v.array(agendaItemSchema),
  remarks: v.array(remarkSchema),
  /** Of a table: on which terms its publisher lets others use it. */
  terms: v.exactOptional(nameSchema),
  /** Where its publisher has it, {@link isWebAddress}. */
  link: v.exactOptional(v.pipe(v.string(), v.check(isWebAddress))),
});
/** See {@link referatSchema}. */
export type Referat = Shape<typeof referatSchema>;
