/** What the import does with a file, whatever it is: opened, its questions answered somehow, read, kept. */
import { Importer } from '../../src/dataset/import/importer';
import type { ImportAnswer, ImportRequest } from '../../src/dataset/import/protocol';
import { forgetOwnStore } from '../../src/dataset/store/own/store';
import type { Catalog } from '../../src/model/catalog';
import type { Mapping, Measure } from '../../src/model/mapping';
import { realCompiled } from '../unit/fixtures';
import type { Sample } from './corpus';

/** Milliseconds that an answer may take. */
export const SLOWEST = 2_000;

/** What came of a file: how far it went, and what should not be. */
export interface Outcome {
  /** `kept`, or the name of what was refused. */
  readonly end: string;
  /** The longest that an answer took, ms. */
  readonly slowest: number;
  /** '' where all is as it should be. */
  readonly wrong: string;
}

const MEASURE: Measure = { indicator: 'bnp-vaekst', kind: 'faktisk', group: null, scale: 1 };

/** Answers all that a mapping leaves open. */
function answered(mapping: Mapping): Mapping {
  const has = (...roles: readonly string[]) => mapping.columns.some(({ role }) => roles.includes(role));
  const columns = has('value', 'periodValue', 'areaValue')
    ? mapping.columns
    : mapping.columns.map((use, at, all) =>
        at === all.length - 1 ? { role: 'value' as const, measure: null } : use,
      );
  return {
    ...mapping,
    columns,
    measure: has('indicator') ? mapping.measure : (mapping.measure ?? MEASURE),
    area: has('area', 'areaValue') ? mapping.area : (mapping.area ?? 'faxe'),
    period: has('period', 'periodValue') ? mapping.period : (mapping.period ?? '2024'),
    decimals: mapping.decimals ?? 'comma',
    blanks: mapping.blanks ?? 'everybody',
    newIndicators: mapping.newIndicators.map((made) => ({
      ...made,
      unit: made.unit || 'personer',
      theme: made.theme || 'ledighed',
    })),
  };
}

/** Brings in a file. Nothing is known of those before it. */
export async function attempt({ name, bytes }: Sample): Promise<Outcome> {
  forgetOwnStore();
  const answers: ImportAnswer[] = [];
  const importer = new Importer((answer) => void answers.push(answer));
  let slowest = 0;
  const ask = async (request: ImportRequest): Promise<ImportAnswer> => {
    const begun = performance.now();
    await importer.handle(request);
    slowest = Math.max(slowest, performance.now() - begun);
    const answer = answers.at(-1);
    if (!answer) throw new Error('no answer');
    return answer;
  };
  const catalog: Catalog = { ...realCompiled().catalog, indicatorEntries: [] };
  const end = (what: string, wrong = ''): Outcome => ({
    end: what,
    slowest,
    wrong: wrong || (slowest > SLOWEST ? `slow: ${Math.round(slowest)} ms` : ''),
  });
  // What is not foreseen is answered by this name, with what the program said.
  const failed = (answer: ImportAnswer): Outcome | null =>
    answer.type !== 'failed'
      ? null
      : end(answer.failure, answer.failure === 'unreadable' ? answer.detail || 'unreadable' : '');
  try {
    const opened = await ask({
      type: 'open',
      file: new Blob([bytes]),
      name,
      sheet: null,
      catalog,
      base: null,
    });
    if (opened.type !== 'opened') return failed(opened) ?? end(opened.type, 'not opened');
    const read = await ask({ type: 'read', mapping: answered(opened.mapping) });
    if (read.type !== 'report') return failed(read) ?? end(read.type, 'not read');
    const { report } = read;
    const rejected = await ask({ type: 'rejected', language: 'da' });
    if (rejected.type !== 'rejected') return failed(rejected) ?? end(rejected.type, 'not told');
    if (report.figures === 0) return end('nothing kept');
    const as = { name: 'Fil', publisher: '', today: '2026-11-22' };
    const kept = await ask({ type: 'keep', as, pageLasts: false });
    if (kept.type !== 'kept') return failed(kept) ?? end(kept.type, 'not kept');
    const { count } = kept.dataset.layer.source;
    return end('kept', count === report.figures ? '' : `${count} kept of ${report.figures}`);
  } catch (error) {
    return end('thrown', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
