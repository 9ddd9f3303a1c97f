/**
 * Where a reader is in importing, as plain data. What the reader does and what the worker answers go through
 * {@link reduce}; what has to be sent follows from the step that is reached (`useImport.ts`).
 */
import type { ImportAnswer, KeepAs } from '../../dataset/import/protocol';
import type { Catalog } from '../../model/catalog';
import type { ImportFailure, ImportReport, Remembered, TableHead } from '../../model/import';
import type { Mapping } from '../../model/mapping';
import type { OwnDataset } from '../../model/ownDataset';
import { withoutUnknown } from './mapping';

/** What is read: a file, or text that was pasted. */
export interface Input {
  readonly file: Blob;
  /** '' for what was pasted. */
  readonly name: string;
  /** The sheet asked for; null leaves it to the worker. */
  readonly sheet: string | null;
}

/** A table that the worker has opened, with the mapping as the reader has it now. */
interface Opened {
  readonly head: TableHead;
  readonly mapping: Mapping;
  /** What of the mapping is taken over from an earlier file with the same heads; null if nothing is. */
  readonly remembered: Remembered | null;
  /** What it is to be called, and who made it, as the reader has it now. */
  readonly name: string;
  readonly publisher: string;
}

/** Something that was begun and stopped; it can be gone on with as long as the page is open. */
export interface Left {
  readonly input: Input;
  /** What the reader had said of it, and whether it was being read with that; null before it was opened. */
  readonly opened: (Pick<Opened, 'mapping' | 'name' | 'publisher'> & { readonly read: boolean }) | null;
}

/** Where a reader is in importing. */
export type Flow =
  | {
      readonly step: 'choose';
      /** What the reader has just done to come here: stopped the reading, or chosen to keep nothing. */
      readonly ended: 'cancelled' | 'nothing' | null;
      readonly left: Left | null;
    }
  | { readonly step: 'opening'; readonly input: Input; readonly resume: Left['opened'] }
  | { readonly step: 'mapping'; readonly input: Input; readonly opened: Opened }
  | {
      readonly step: 'reading';
      readonly input: Input;
      readonly opened: Opened;
      readonly rows: number;
      /** 0 to 1. */
      readonly share: number;
    }
  | {
      readonly step: 'report';
      readonly input: Input;
      readonly opened: Opened;
      readonly report: ImportReport;
      /** True when the reader has answered something that the report does not know yet. */
      readonly changed: boolean;
      /** True while it is being kept. */
      readonly keeping: boolean;
      /** Why it could not be kept. */
      readonly failure: ImportFailure | null;
    }
  | {
      readonly step: 'kept';
      readonly dataset: OwnDataset;
      /** True if the browser would not store it: it is there until the page is closed. */
      readonly temporary: boolean;
    }
  | {
      readonly step: 'failed';
      readonly input: Input;
      /** Null if the table could not even be opened. */
      readonly opened: Opened | null;
      readonly failure: ImportFailure;
      readonly detail: string;
    };

/** What happens. */
export type Action =
  | { readonly type: 'open'; readonly input: Input }
  /** Goes on with what was left. */
  | { readonly type: 'resume' }
  | { readonly type: 'map'; readonly mapping: Mapping }
  | { readonly type: 'editMapping' }
  | { readonly type: 'read' }
  /** Answers to what the report asks: amends the mapping without leaving the report. */
  | { readonly type: 'answer'; readonly mapping: Mapping }
  | { readonly type: 'call'; readonly as: Partial<Pick<Opened, 'name' | 'publisher'>> }
  | { readonly type: 'keep' }
  /** Stops reading, or keeps nothing of what was read. */
  | { readonly type: 'cancel' }
  /** The page is left: what is done with is put away, what is under way stays as it is. */
  | { readonly type: 'leave' }
  /** Names that the catalogue had are gone from it. */
  | { readonly type: 'lose'; readonly catalog: Catalog }
  /** Begins anew, with nothing kept of this one. */
  | { readonly type: 'restart' }
  | { readonly type: 'answered'; readonly answer: ImportAnswer };

/** Where everybody begins. */
export const START: Flow = { step: 'choose', ended: null, left: null };

/** Whether the reader has said something of a table that would be lost with the page. */
export function hasAnswers(flow: Flow): boolean {
  switch (flow.step) {
    case 'choose':
      return (flow.left?.opened ?? null) !== null;
    case 'opening':
      return flow.resume !== null;
    case 'kept':
      return false;
    default:
      return flow.opened !== null;
  }
}

/**
 * From the head of a table and what was said of it before: straight to reading if nothing is open, and nothing is
 * taken over from another file or to be made anew, which the reader is to see first.
 */
function whenOpened(
  { input, resume }: Extract<Flow, { step: 'opening' }>,
  { head, mapping, remembered, gaps }: Extract<ImportAnswer, { type: 'opened' }>,
): Flow {
  // Another sheet may have other columns.
  const resumed = resume?.mapping.columns.length === head.header.length ? resume : null;
  const opened: Opened = {
    head,
    mapping: resumed?.mapping ?? mapping,
    remembered,
    name: resumed?.name ?? head.title,
    publisher: resumed?.publisher ?? head.publisher,
  };
  const isClear = gaps.length === 0 && remembered === null && mapping.newIndicators.length === 0;
  const read = resumed ? resumed.read : isClear;
  return read ? { step: 'reading', input, opened, rows: 0, share: 0 } : { step: 'mapping', input, opened };
}

/** What the worker's answer leads to; an answer to what is no longer asked changes nothing. */
function answered(flow: Flow, answer: ImportAnswer): Flow {
  switch (answer.type) {
    case 'opened':
      return flow.step === 'opening' ? whenOpened(flow, answer) : flow;
    case 'progress':
      return flow.step === 'reading' ? { ...flow, rows: answer.rows, share: answer.share } : flow;
    case 'report': {
      if (flow.step !== 'reading') return flow;
      const { input, opened } = flow;
      const { report } = answer;
      return { step: 'report', input, opened, report, changed: false, keeping: false, failure: null };
    }
    case 'kept':
      return flow.step === 'report'
        ? { step: 'kept', dataset: answer.dataset, temporary: answer.files !== null }
        : flow;
    case 'failed': {
      const { failure, detail } = answer;
      if (flow.step === 'report') return { ...flow, keeping: false, failure };
      if (flow.step === 'opening') {
        return { step: 'failed', input: flow.input, opened: null, failure, detail };
      }
      if (flow.step !== 'reading') return flow;
      return { step: 'failed', input: flow.input, opened: flow.opened, failure, detail };
    }
    case 'rejected':
      return flow;
  }
}

/** The next state. What does not fit the step changes nothing, and the same object is given back. */
export function reduce(flow: Flow, action: Action): Flow {
  switch (action.type) {
    case 'open':
      return { step: 'opening', input: action.input, resume: null };
    case 'resume':
      return flow.step === 'choose' && flow.left
        ? { step: 'opening', input: flow.left.input, resume: flow.left.opened }
        : flow;
    case 'map':
      return flow.step === 'mapping'
        ? { ...flow, opened: { ...flow.opened, mapping: action.mapping } }
        : flow;
    case 'editMapping':
      return (flow.step === 'report' || flow.step === 'failed') && flow.opened
        ? { step: 'mapping', input: flow.input, opened: flow.opened }
        : flow;
    case 'read':
      return flow.step === 'mapping' || flow.step === 'report'
        ? { step: 'reading', input: flow.input, opened: flow.opened, rows: 0, share: 0 }
        : flow;
    case 'answer':
      return flow.step === 'report'
        ? { ...flow, opened: { ...flow.opened, mapping: action.mapping }, changed: true }
        : flow;
    case 'call':
      return flow.step === 'report' ? { ...flow, opened: { ...flow.opened, ...action.as } } : flow;
    case 'keep':
      return flow.step === 'report' && !flow.changed && flow.report.figures > 0
        ? { ...flow, keeping: true, failure: null }
        : flow;
    case 'cancel':
      if (flow.step === 'report') return { step: 'choose', ended: 'nothing', left: null };
      if (flow.step === 'opening')
        return { step: 'choose', ended: 'cancelled', left: { input: flow.input, opened: flow.resume } };
      if (flow.step !== 'reading') return flow;
      return {
        step: 'choose',
        ended: 'cancelled',
        left: { input: flow.input, opened: { ...flow.opened, read: true } },
      };
    case 'leave':
      if (flow.step === 'choose') return flow.ended === null ? flow : { ...flow, ended: null };
      return flow.step === 'kept' || (flow.step === 'failed' && flow.opened === null) ? START : flow;
    case 'lose':
      if (!('opened' in flow) || flow.opened === null || (flow.step === 'report' && flow.keeping))
        return flow;
      return {
        step: 'mapping',
        input: flow.input,
        opened: { ...flow.opened, mapping: withoutUnknown(flow.opened.mapping, action.catalog) },
      };
    case 'restart':
      return START;
    case 'answered':
      return answered(flow, action.answer);
  }
}

/** What the data set is to be called, for the worker. @param today ISO date */
export function keepAs({ head, name, publisher }: Opened, today: string): KeepAs {
  return { name: name.trim() || head.title, publisher: publisher.trim(), today };
}
