import type { Name } from './codelist';

/** One item of an agenda. */
export interface AgendaItem {
  readonly number: string;
  readonly title: string;
  /** KLE case number as printed, or null. */
  readonly caseNumber: string | null;
}

/** Something in the source that does not fit, which cannot be computed from its figures. */
export interface Remark extends Name {
  readonly item: string;
}

/** What a source may be: minutes or an agenda of a committee, or a table of statistics that somebody publishes. */
export const DOCUMENT_TYPES = ['referat', 'dagsorden', 'tabel'] as const;
/** See {@link DOCUMENT_TYPES}. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Whether a source is a committee's document and no table. */
export function isReferat({ documentType }: { readonly documentType: DocumentType }): boolean {
  return documentType !== 'tabel';
}

/** A committee's minutes or agenda, or a published table, from which figures are taken. */
export interface Referat {
  /** Name of its folder: area, dash, for a table a word of its own and a dash, date. */
  readonly id: string;
  /** The municipality whose committee it is; what a table covers, the country as a rule. */
  readonly area: string;
  /** The committee; of a table, who publishes it. */
  readonly committee: string;
  /** Date of the meeting, or when the table was taken, ISO. */
  readonly date: string;
  readonly documentType: DocumentType;
  /** Of a table: the tables it is made of. */
  readonly items: readonly AgendaItem[];
  readonly remarks: readonly Remark[];
  /** Of a table: on which terms its publisher lets others use it. */
  readonly terms?: Name;
  /** Of a table: where its publisher has it, https. */
  readonly address?: string;
}
