/** Whatever stands in a backup, it is refused with its place, or every page works with it. */
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { expect, test, vi } from 'vitest';
import { restoreBackup, writeBackup } from '../../../../src/dataset/store/own/backup';
import { markOwn } from '../../../../src/dataset/store/own/flag';
import { memoryStore } from '../../../../src/dataset/store/own/memoryStore';
import { openOwnStore } from '../../../../src/dataset/store/own/store';
import { unpacked } from '../../../../src/dataset/store/own/typedJson';
import { da } from '../../../../src/i18n/da';
import type { ObservationFile } from '../../../../src/model/catalog';
import type { OwnDataset } from '../../../../src/model/ownDataset';
import { ledige, NEW_INDICATOR, verdictFigures } from '../../../ownSeeds';
import { withoutOwn } from '../../keepOwn';
import { furnish, plain, visit } from '../../visit';

withoutOwn();

/** A good backup, by lines. */
async function lines(): Promise<unknown[]> {
  const store = memoryStore('refused');
  for (const { dataset, files } of [ledige(), verdictFigures()]) await store.put(dataset, files);
  const file = await writeBackup(store, new Date());
  return strFromU8(gunzipSync(new Uint8Array(await file.arrayBuffer())))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

type Place = readonly (string | number)[];

/** The place of every text in JSON, and of every list and table. */
function placesIn(json: unknown, at: Place = []): { texts: Place[]; lists: Place[] } {
  if (typeof json === 'string') return { texts: [at], lists: [] };
  if (typeof json !== 'object' || json === null) return { texts: [], lists: [] };
  const all = Object.entries(json).map(([key, value]) =>
    placesIn(value, [...at, Array.isArray(json) ? Number(key) : key]),
  );
  return { texts: all.flatMap(({ texts }) => texts), lists: [at, ...all.flatMap(({ lists }) => lists)] };
}

function put(json: unknown, place: Place, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return change(json);
  const copy = (Array.isArray(json) ? [...json] : { ...(json as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = put(copy[key], rest, change);
  return copy;
}

/** Codes that something has, that nothing has, and that are none. */
const CODES = [
  'fuldtidsledighed',
  NEW_INDICATOR.id,
  'ukendt',
  'faxe',
  'alle',
  'procent',
  '__proto__',
  'toString',
  '',
  '\ud800',
  '2023-99',
  '/',
];
/** Codes that the good backup has. */
const USED = [
  'fuldtidsledighed',
  'star-placering',
  NEW_INDICATOR.id,
  'faxe',
  'aarhus',
  'hele-landet',
  'alle',
  'alle-ydelser',
  'ledighed',
  'personer',
  '1',
];

/** A backup in which up to three texts, lists or tables are another. */
function changedFrom(good: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  const { texts, lists } = placesIn(good);
  const inLines = lists.filter(({ length }) => length > 0);
  const text = fc.record({
    place: fc.constantFrom(...texts),
    to: fc.constantFrom(...CODES).map((code) => () => code),
  });
  const list = fc.record({
    place: fc.constantFrom(...inLines),
    to: fc.constantFrom<(old: unknown) => unknown>(
      () => [],
      () => ({}),
      () => null,
      // What a catalogue has that own data sets have not.
      (old) => ({ ...(old as object), ranking: 7, statistic: 7, bundledAreas: 7, terms: 7, withheld: 7 }),
      // Under another name.
      (old) =>
        Object.fromEntries(Object.entries(old as object).map(([key, v], i) => [i ? key : 'ukendt', v])),
    ),
  });
  const change = fc
    .oneof({ weight: 5, arbitrary: text }, { weight: 2, arbitrary: list })
    .map(({ place, to }) => (json: readonly unknown[]) => {
      try {
        return put(json, place, to) as unknown[];
      } catch {
        return json;
      }
    });
  // A code wherever it stands, which a backup may have and the catalogue lacks.
  const renamed = fc.record({ from: fc.constantFrom(...USED), to: fc.constantFrom(...CODES) }).map(
    ({ from, to }) =>
      (json: readonly unknown[]) =>
        JSON.parse(JSON.stringify(json).replaceAll(JSON.stringify(from), JSON.stringify(to))) as unknown[],
  );
  return fc
    .oneof(
      { weight: 2, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(renamed, { minLength: 1, maxLength: 3 }) },
    )
    .map((changes) => changes.reduce<readonly unknown[]>((json, act) => act(json), good));
}

const zipped = (json: readonly unknown[]) =>
  new Blob([
    gzipSync(strToU8(`${json.map((line) => JSON.stringify(line)).join('\n')}\n`)) as Uint8Array<ArrayBuffer>,
  ]);

/** Pages that show all there is, what is own, and what is bundled. */
const PAGES = [
  '#/',
  '#/noegletal',
  '#/egne',
  '#/kommune/faxe',
  '#/kommune/aarhus',
  '#/noegletal/fuldtidsledighed?omr=faxe,aarhus',
  `#/noegletal/${NEW_INDICATOR.id}`,
  '#/sammenlign?omr=faxe,aarhus',
  '#/kilder',
  '#/kilder/eget-ledige-2026-11-22',
];

/** Nothing kept, as a browser that is new. */
async function emptyStore() {
  const store = await openOwnStore();
  for (const { id } of [...(await store.list()), ...(await store.unreadable())]) await store.remove(id);
  await store.purge();
  return store;
}

/** Every page stands, with no part of it broken. */
async function expectPages(): Promise<void> {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  await markOwn(true, true);
  for (const page of PAGES) {
    await visit(page);
    expect(plain(document.querySelector('main')), page).not.toContain(da.states.failed);
  }
  cleanup();
  expect(errors.mock.calls.flat().filter((said) => said instanceof Error)).toEqual([]);
}

test('a backup is refused with its place, or every page works with it', async () => {
  furnish();
  let restored = 0;
  await fc.assert(
    fc.asyncProperty(changedFrom(await lines()), async (json) => {
      const store = await emptyStore();
      const came = await restoreBackup(zipped(json), store);
      if ('problem' in came) {
        expect(came.problem).toMatch(/^(broken|cut|newer|not-a-backup)$/);
        if (came.problem === 'broken') expect(came.detail).toMatch(/^linje \d+/);
        expect(await store.list()).toEqual([]);
        return;
      }
      restored += 1;
      expect(await store.unreadable()).toEqual([]);
      await expectPages();
    }),
    { numRuns: 8 },
  );
  expect(restored).toBeGreaterThan(0);
}, 120_000);

test('whatever the database holds, every page works with it', async () => {
  furnish();
  await fc.assert(
    fc.asyncProperty(changedFrom(await lines()), async (json) => {
      const store = await emptyStore();
      const files = json.flatMap((line) => {
        const { type, path, file } = (line ?? {}) as { type?: unknown; path?: unknown; file?: object };
        if (type !== 'file' || typeof path !== 'string') return [];
        try {
          return [[path, unpacked(file as Parameters<typeof unpacked>[0])] as const];
        } catch {
          return [[path, file as ObservationFile] as const];
        }
      });
      for (const line of json) {
        const dataset = (line as { dataset?: OwnDataset } | null)?.dataset;
        if (typeof dataset?.id === 'string')
          await store.put(
            dataset,
            files.filter(([path]) => path.startsWith(`egne/${dataset.id}/`)),
          );
      }
      await expectPages();
    }),
    { numRuns: 4 },
  );
}, 120_000);
