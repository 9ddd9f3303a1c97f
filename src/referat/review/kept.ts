/**
 * What is kept of readings in the browser: how far each has come, and, where the user says so, the file itself; and the
 * text of sources whose passages are shown. Where the browser refuses, it is in memory for as long as the page is open.
 */
import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { connectTo, entriesOf, openSteps, type Run, type Step } from '../../dataset/store/database';
import { type Passages, passagesSchema } from './passages';
import { answeredIn, merged, type Progress, progressSchema } from './progress';
import { saysSame } from './review';
import { dropUnkept, withUnkept } from './unkept';

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

/** A record that is good, else null. */
function good<T>(schema: v.GenericSchema, record: unknown): T | null {
  return v.is(schema, record) ? (record as T) : null;
}

/** See the top. Reading never throws; what cannot be read is as if it were not there. */
export interface KeptReadings {
  /** False where what is kept is gone when the page is closed. */
  readonly lasting: boolean;
  /** All, the newest first, by the fingerprint of their files, with what a page had no time to keep. */
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
          const kept = good<Progress>(progressSchema, record);
          if (kept === null) return [];
          const progress = withUnkept(key, kept);
          const counts = { ...kept.counts, kept: answeredIn(progress.said) };
          return [[key, progress === kept ? kept : { ...progress, counts }] as const];
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
    remove: (fingerprint) => {
      dropUnkept(fingerprint);
      return remove('readings', fingerprint);
    },
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
