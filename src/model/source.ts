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

/** A committee's minutes or agenda from which figures are taken. */
export interface Referat {
  /** Name of its folder: area, dash, date. */
  readonly id: string;
  readonly area: string;
  readonly committee: string;
  /** Date of the meeting, ISO. */
  readonly date: string;
  readonly documentType: 'referat' | 'dagsorden';
  readonly items: readonly AgendaItem[];
  readonly remarks: readonly Remark[];
}
