/** Imports as the page asks for them, against the bundled catalogue. */
import { decode } from '../../../../src/dataset/files/columnar';
import { Importer } from '../../../../src/dataset/import/importer';
import type { ImportAnswer, ImportRequest } from '../../../../src/dataset/import/protocol';
import type { ImportReport } from '../../../../src/model/import';
import type { Mapping } from '../../../../src/model/mapping';
import type { Observation } from '../../../../src/model/observation';
import { realIndex } from '../../fixtures';

/** An answer of a type. */
export type Answer<T extends ImportAnswer['type']> = Extract<ImportAnswer, { type: T }>;

/** What a file is made of. */
export type Content = string | Uint8Array<ArrayBuffer> | Blob;

/** An import that goes on: what is asked of it, and the last answer. */
export class Session {
  readonly answers: ImportAnswer[] = [];
  private readonly importer = new Importer((answer) => void this.answers.push(answer));

  private async ask(request: ImportRequest): Promise<ImportAnswer> {
    await this.importer.handle(request);
    const answer = this.answers.at(-1);
    if (!answer) throw new Error('no answer');
    return answer;
  }

  private async expect<T extends ImportAnswer['type']>(type: T, request: ImportRequest): Promise<Answer<T>> {
    const answer = await this.ask(request);
    if (answer.type !== type) throw new Error(`${answer.type}: ${JSON.stringify(answer)}`);
    return answer as Answer<T>;
  }

  private static request(content: Content, name: string, sheet: string | null): ImportRequest {
    const file = content instanceof Blob ? content : new Blob([content]);
    return { type: 'open', file, name, sheet, catalog: realIndex().catalog, base: null };
  }

  open(content: Content, name = 'tabel.csv', sheet: string | null = null): Promise<Answer<'opened'>> {
    return this.expect('opened', Session.request(content, name, sheet));
  }

  /** Whatever comes of opening. */
  tryOpen(content: Content, name = 'tabel.csv'): Promise<ImportAnswer> {
    return this.ask(Session.request(content, name, null));
  }

  tryRead(mapping: Mapping): Promise<ImportAnswer> {
    return this.ask({ type: 'read', mapping });
  }

  read(mapping: Mapping): Promise<Answer<'report'>> {
    return this.expect('report', { type: 'read', mapping });
  }

  rejected(): Promise<Answer<'rejected'>> {
    return this.expect('rejected', { type: 'rejected', language: 'da' });
  }

  /** @param pageLasts whether it goes into the store, rather than out to the page */
  keep(pageLasts = false): Promise<Answer<'kept'>> {
    return this.expect('kept', {
      type: 'keep',
      as: { name: 'Tabel', publisher: 'Jobcentret', today: '2026-11-22' },
      pageLasts,
    });
  }
}

/** Says what a mapping leaves open. */
export type Amend = (mapping: Mapping) => Mapping;

/** The one measure of a table whose format does not name it. */
export function measuring(indicator: string, part: Partial<NonNullable<Mapping['measure']>> = {}): Amend {
  return (mapping) => ({
    ...mapping,
    measure: { indicator, kind: 'faktisk', group: null, scale: 1, ...part },
  });
}

/** A file read to its end. */
export interface Imported {
  readonly opened: Answer<'opened'>;
  readonly report: ImportReport;
  readonly figures: readonly Observation[];
}

/** Opens a file, reads it by the mapping proposed, amended, and keeps what is good. */
export async function importFile(
  content: Content,
  amend: Amend = (mapping) => mapping,
  { name = 'tabel.csv', sheet = null }: { name?: string; sheet?: string | null } = {},
): Promise<Imported> {
  const session = new Session();
  const opened = await session.open(content, name, sheet);
  const { report } = await session.read(amend(opened.mapping));
  if (report.figures === 0) return { opened, report, figures: [] };
  const { files } = await session.keep();
  const figures = (files ?? [])
    .filter(([path]) => path.includes('/noegletal/'))
    .flatMap(([, file]) => decode(file).observations);
  return { opened, report, figures };
}

/** What a figure is of and says, in a line: `star-antal faxe alle faktisk 2023-09 1234,5`. */
export function line({ indicator, area, group, kind, period, printed }: Observation): string {
  return [indicator, area, group, kind, period || '–', printed].join(' ');
}

/** Why nothing could be read: `unclosed-quote 3`, or what else was answered. */
export function failureOf(answer: ImportAnswer): string {
  return answer.type === 'failed' ? answer.failure : answer.type;
}

/** The problems of a report: `unknown-area Faxee ×2`. */
export function problemsOf({ problems }: ImportReport): string[] {
  return problems.map(({ code, value, count }) => `${code} ${value} ×${count}`);
}
