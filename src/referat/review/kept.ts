/**
 * What is kept of readings in the browser: how far each has come, and, where the user says so, the file itself; and the
 * text of sources whose passages are shown. Where the browser refuses, it is in memory for as long as the page is open.
 */
import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { connectTo, entriesOf, openSteps, type Run, type Step } from '../../dataset/store/database';
import { KINDS } from '../../model/kind';
import type { Item } from '../blocks';
import { type Passages, passagesSchema } from './passages';
import { NOTHING_SAID, rebase, type Said, saysSame } from './review';
import type { Meeting } from './saving';

/** How far a reading has come. */
export interface Progress {
  readonly file: { readonly name: string; readonly bytes: number };
  /** ISO date and time of the last answer. */
  readonly changed: string;
  /** Who met when, once it is confirmed. */
  readonly meetings: readonly Meeting[] | null;
  /** Items as the user has moved them; null for those that were found. */
  readonly items: readonly Item[] | null;
  readonly said: Said;
  readonly counts: { readonly kept: number; readonly of: number };
  /** The file, where the user has said that it may be kept. */
  readonly document: Blob | null;
}

interface ReadingSchema extends DBSchema {
  readings: { key: string; value: unknown };
  passages: { key: string; value: unknown };
}

const STEPS: readonly Step<ReadingSchema>[] = [
  (database) => {
    database.createObjectStore('readings');
    database.createObjectStore('passages');
  },
];

const named = v.object({ id: v.nullable(v.string()), name: v.string() });
const values = {
  value: v.number(),
  unit: v.string(),
  area: named,
  period: v.string(),
  kind: v.picklist(KINDS),
  indicator: named,
  group: named,
};
/** A record as it is found: a disk, or another version of the program, may have made anything of it. */
const progressSchema = v.looseObject({
  file: v.object({ name: v.string(), bytes: v.number() }),
  changed: v.string(),
  meetings: v.nullable(
    v.array(v.object({ municipality: v.string(), committee: v.string(), date: v.string() })),
  ),
  items: v.nullable(v.array(v.looseObject({ first: v.number(), end: v.number(), title: v.string() }))),
  said: v.object({
    answers: v.record(
      v.string(),
      v.looseObject({
        verdict: v.optional(v.picklist(['open', 'kept', 'skipped'])),
        values: v.optional(v.partial(v.object(values))),
      }),
    ),
    marked: v.array(v.looseObject({ key: v.string(), values: v.object(values), place: v.looseObject({}) })),
    definitions: v.record(v.string(), v.looseObject({})),
  }),
  counts: v.object({ kept: v.number(), of: v.number() }),
  document: v.nullable(v.instance(Blob)),
});

/** How many figures have an answer. */
function answeredIn({ answers }: Said): number {
  return Object.values(answers).filter(({ verdict }) => verdict === 'kept' || verdict === 'skipped').length;
}

/** What this window says, with what others have said since it last knew what was kept. */
function merged(mine: Progress, last: Progress | null, kept: Progress | null): Progress {
  if (kept === null || kept.changed === last?.changed) return mine;
  const said = rebase(last?.said ?? NOTHING_SAID, mine.said, kept.said);
  const own = <K extends 'meetings' | 'items'>(part: K): Progress[K] =>
    saysSame(mine[part], last?.[part] ?? null) ? kept[part] : mine[part];
  const hasDocument = (progress: Progress | null) => (progress?.document ?? null) !== null;
  return {
    ...mine,
    said,
    meetings: own('meetings'),
    items: own('items'),
    document: hasDocument(mine) === hasDocument(last) ? kept.document : mine.document,
    counts: { kept: answeredIn(said), of: Math.max(mine.counts.of, kept.counts.of) },
  };
}

/** A record that is good, else null. */
function good<T>(schema: v.GenericSchema, record: unknown): T | null {
  return v.is(schema, record) ? (record as T) : null;
}

/** See the top. Reading never throws; what cannot be read is as if it were not there. */
export interface KeptReadings {
  /** False where what is kept is gone when the page is closed. */
  readonly lasting: boolean;
  /** All, the newest first, by the fingerprint of their files. */
  list(): Promise<(readonly [fingerprint: string, progress: Progress])[]>;
  get(fingerprint: string): Promise<Progress | null>;
  /**
   * Keeps what this window has said. What other windows have said since is kept too, answer by answer.
   * @param last what this window knows to be kept; null for nothing
   * @returns what is kept now
   * @throws {StoreError}
   */
  put(fingerprint: string, progress: Progress, last: Progress | null): Promise<Progress>;
  /** @throws {StoreError} */
  remove(fingerprint: string): Promise<void>;
  passages(source: string): Promise<Passages | null>;
  /** @throws {StoreError} */
  putPassages(source: string, passages: Passages): Promise<void>;
  /** @throws {StoreError} */
  removePassages(source: string): Promise<void>;
  /** Ids of the sources whose text is kept. */
  sources(): Promise<readonly string[]>;
}

type Records = Map<string, unknown>;

function inMemory(): Run<ReadingSchema> {
  const stores: Readonly<Record<string, Records>> = { readings: new Map(), passages: new Map() };
  const store = (name: string) => {
    const records = stores[name] as Records;
    return {
      get: async (key: string) => records.get(key),
      put: async (value: unknown, key: string) => void records.set(key, value),
      delete: async (key: string) => void records.delete(key),
      getAllKeys: async () => [...records.keys()],
      getAll: async () => [...records.values()],
    };
  };
  // Only what is used below is there.
  return ((_names: unknown, _mode: unknown, act: (transaction: unknown) => Promise<unknown>) =>
    act({ objectStore: store })) as Run<ReadingSchema>;
}

function keptIn(run: Run<ReadingSchema>, lasting: boolean): KeptReadings {
  const read = async <T>(name: 'readings' | 'passages', key: string, schema: v.GenericSchema) => {
    try {
      return good<T>(
        schema,
        await run([name], 'readonly', (transaction) => transaction.objectStore(name).get(key)),
      );
    } catch {
      return null;
    }
  };
  const put = (name: 'readings' | 'passages', key: string, value: unknown) =>
    run([name], 'readwrite', async (transaction) => {
      await transaction.objectStore(name).put(value, key);
    });
  const remove = (name: 'readings' | 'passages', key: string) =>
    run([name], 'readwrite', (transaction) => transaction.objectStore(name).delete(key));
  return {
    lasting,
    list: async () => {
      const all = await run(['readings'], 'readonly', (transaction) =>
        entriesOf(transaction.objectStore('readings')),
      ).catch(() => []);
      return all
        .flatMap(([key, record]) => {
          const progress = good<Progress>(progressSchema, record);
          return progress ? [[key, progress] as const] : [];
        })
        .sort(([, a], [, b]) => (a.changed < b.changed ? 1 : -1));
    },
    get: (fingerprint) => read('readings', fingerprint, progressSchema),
    put: (fingerprint, progress, last) =>
      run(['readings'], 'readwrite', async (transaction) => {
        const readings = transaction.objectStore('readings');
        const kept = good<Progress>(progressSchema, await readings.get(fingerprint));
        // What was saved or forgotten in another window does not come back by itself.
        if (kept === null && last !== null && saysSame(progress.said, last.said)) return progress;
        const all = merged(progress, last, kept);
        await readings.put(all, fingerprint);
        return all;
      }),
    remove: (fingerprint) => remove('readings', fingerprint),
    passages: (source) => read('passages', source, passagesSchema),
    putPassages: (source, passages) => put('passages', source, passages),
    removePassages: (source) => remove('passages', source),
    sources: async () =>
      (
        await run(['passages'], 'readonly', (transaction) =>
          entriesOf(transaction.objectStore('passages')),
        ).catch(() => [])
      ).map(([key]) => key),
  };
}

/** Name of the database. */
const DATABASE = 'noegletavlen.referater';

let opened: Promise<KeptReadings> | null = null;

/** The store of this page, the same one each time. Never throws. */
export function openKeptReadings(): Promise<KeptReadings> {
  opened ??= connectTo<ReadingSchema>((onClose) => openSteps(DATABASE, STEPS, onClose)).then(
    (run) => keptIn(run, true),
    () => keptIn(inMemory(), false),
  );
  return opened;
}

/** Lets the store be opened anew: for tests. */
export function forgetKeptReadings(): void {
  opened = null;
}

/** Tells files apart by what is in them; by name and size where the browser computes no hashes. */
export async function fingerprintOfFile(file: Blob, name: string): Promise<string> {
  try {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return `${name} ${file.size}`;
  }
}
