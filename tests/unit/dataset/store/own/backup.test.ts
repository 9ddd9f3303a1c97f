import fc from 'fast-check';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreError } from '../../../../../src/dataset/store/database';
import {
  BACKUP_LIMITS,
  type KeptTexts,
  restoreBackup,
  writeBackup,
} from '../../../../../src/dataset/store/own/backup';
import type { OwnStore } from '../../../../../src/dataset/store/own/contract';
import { memoryStore } from '../../../../../src/dataset/store/own/memoryStore';
import type { NumberColumn, ObservationFile } from '../../../../../src/model/catalog';
import { KINDS } from '../../../../../src/model/kind';
import type { Mapping } from '../../../../../src/model/mapping';
import { seed } from '../../../../ownSeeds';
import { first, present, realCompiled } from '../../../fixtures';

const MADE = new Date('2026-11-22T12:00:00Z');
const empty = () => memoryStore('refused');
let store: OwnStore;
beforeEach(() => {
  store = empty();
});

/** A store with two data sets and a mapping. */
async function filled(): Promise<OwnStore> {
  const one = seed('en', [{ area: 'faxe' }, { area: 'ishoej', value: 2.5, decimals: 1, printed: '2,5' }]);
  await store.put(one.dataset, one.files);
  const two = seed('to', [{ indicator: 'star-antal' }], { on: false, added: '2026-11-23T12:00:00.000Z' });
  await store.put(two.dataset, two.files);
  await store.rememberMapping('Område;Tid', MAPPING);
  return store;
}
const MAPPING: Mapping = {
  columns: [
    { role: 'area' },
    { role: 'value', measure: { indicator: 'x', kind: 'maal', group: null, scale: 1000 } },
  ],
  measure: null,
  area: null,
  period: null,
  decimals: 'comma',
  blanks: 'refuse',
  areas: {},
  groups: {},
  newIndicators: [],
  newGroups: [],
  newUnits: [],
  indicators: {},
};

/** All that a store holds. */
async function contents(of: OwnStore) {
  const datasets = await of.list();
  const paths = datasets.flatMap(({ layer }) => [
    ...layer.indicatorEntries.flatMap(({ files }) => files),
    ...Object.values(layer.areaFiles).flat(),
  ]);
  const files = await Promise.all(paths.map(async (path) => [path, await of.file(path)] as const));
  return { datasets, files, mappings: new Map(await of.mappings()) };
}
const textOf = async (file: Blob) => strFromU8(gunzipSync(new Uint8Array(await file.arrayBuffer())));
const zipped = (text: string) => new Blob([gzipSync(strToU8(text)) as Uint8Array<ArrayBuffer>]);

/** Numbers as they are kept: neither NaN nor minus zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '𝒩øgle', '<script>', '=1+1', ''),
);

/** A column as plain numbers, as a typed array, or as one number for all rows. */
function stored(
  column: readonly number[],
  how: number,
  Typed: typeof Float64Array | typeof Uint16Array,
): NumberColumn {
  if (how === 0) return column;
  return how === 1 ? new Typed(column) : (column[0] ?? 0);
}

const dataset = fc
  .record({
    unique: fc.uuid(),
    name,
    on: fc.boolean(),
    fingerprint: fc.uuid(),
    figures: fc.array(
      fc.record({
        area: fc.constantFrom('faxe', 'ishoej', '__proto__'),
        value: number,
        group: name,
        kind: fc.constantFrom(...KINDS),
        period: fc.constantFrom('', '2023', '2023-09', '2022-07/2023-06'),
        printed: name,
        note: fc.option(fc.record({ da: name, en: name })),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    how: fc.nat(1),
  })
  .map(({ unique, figures, how, ...more }) => {
    const own = seed(unique, figures, more);
    const files = own.files.map(([path, file]): [string, ObservationFile] => [
      path,
      {
        ...file,
        columns: {
          ...file.columns,
          value: stored(Array.from(file.columns.value), how, Float64Array) as ArrayLike<number>,
          area:
            typeof file.columns.area === 'number'
              ? file.columns.area
              : stored(Array.from(file.columns.area), how, Uint16Array),
        },
      },
    ]);
    return { dataset: own.dataset, files };
  });
const mapping: fc.Arbitrary<Mapping> = fc
  .record({
    areas: fc.dictionary(name, name, { noNullPrototype: true }),
    groups: fc.dictionary(name, name, { noNullPrototype: true }),
    period: fc.option(fc.string()),
  })
  .map((more) => ({ ...MAPPING, ...more }));

describe('a backup', () => {
  test('gives back all that was there, whatever it is called and however it is stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(dataset, { maxLength: 3, selector: ({ dataset: { id } }) => id }),
        fc.dictionary(name, mapping, { maxKeys: 3, noNullPrototype: true }),
        async (own, mappings) => {
          const from = empty();
          for (const one of own) await from.put(one.dataset, one.files);
          for (const [signature, read] of Object.entries(mappings))
            await from.rememberMapping(signature, read);
          const to = empty();
          const came = await restoreBackup(await writeBackup(from, MADE), to);
          expect(came).toEqual({ added: own.length, there: 0, texts: 0 });
          expect(await contents(to)).toEqual(await contents(from));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('holds what the bundled catalogue may hold of code lists', async () => {
    const { catalog } = realCompiled();
    const own = seed('alt');
    const layer = {
      ...own.dataset.layer,
      codelists: {
        groups: catalog.groups,
        units: catalog.units,
        themes: catalog.themes,
        indicators: catalog.indicators,
      },
      indicatorEntries: catalog.indicatorEntries.map(({ id, count, areas, groups, kinds }) => ({
        id,
        files: [],
        count,
        areas,
        groups,
        kinds,
      })),
      areaFiles: {},
      source: {
        ...own.dataset.layer.source,
        items: catalog.sources.flatMap(({ items }) => items),
      },
    };
    await store.put({ ...own.dataset, layer }, []);
    const to = empty();
    expect(await restoreBackup(await writeBackup(store, MADE), to)).toEqual({ added: 1, there: 0, texts: 0 });
    expect(await contents(to)).toEqual(await contents(store));
  });

  test('of what is there already doubles nothing, and leaves what was changed since', async () => {
    const backup = await writeBackup(await filled(), MADE);
    const [newest] = await store.list();
    await store.update(present(newest).id, { name: 'Omdøbt' });
    await store.rememberMapping('Område;Tid', { ...MAPPING, period: '2024' });
    const before = await contents(store);
    expect(await restoreBackup(backup, store)).toEqual({ added: 0, there: 2, texts: 0 });
    expect(await contents(store)).toEqual(before);
  });

  test('the same figures brought in twice are one data set', async () => {
    const backup = await writeBackup(await filled(), MADE);
    const to = empty();
    const again = seed('andet', [{}], { fingerprint: 'en' });
    await to.put(again.dataset, again.files);
    expect(await restoreBackup(backup, to)).toEqual({ added: 1, there: 1, texts: 0 });
    expect((await to.list()).map(({ fingerprint }) => fingerprint).sort()).toEqual(['en', 'to']);
  });

  test('what was deleted is brought back by it', async () => {
    const backup = await writeBackup(await filled(), MADE);
    const before = await contents(store);
    for (const { id } of await store.list()) await store.remove(id);
    expect(await restoreBackup(backup, store)).toEqual({ added: 2, there: 0, texts: 0 });
    expect(await contents(store)).toEqual(before);
  });
});

describe('of what is kept', () => {
  test.each<[string, (path: string) => unknown]>([
    ['missing', () => undefined],
    ['damaged', () => ({ version: 1 })],
  ])(
    'a data set with a file that is %s is left out, which is told, and the rest can be restored',
    async (_, lost) => {
      await filled();
      const file = store.file;
      vi.spyOn(store, 'file').mockImplementation(async (path) =>
        path.includes('eget-en') ? (lost(path) as ObservationFile | undefined) : file(path),
      );
      const out: string[] = [];
      const backup = await writeBackup(store, MADE, (name) => out.push(name));
      expect(out).toEqual(['Data en']);
      const to = empty();
      expect(await restoreBackup(backup, to)).toEqual({ added: 1, there: 0, texts: 0 });
      expect((await to.list()).map(({ name }) => name)).toEqual(['Data to']);
    },
  );

  test('half a letter in a name comes back as the sign for an unknown one', async () => {
    const own = seed('halv', [{}], { name: 'A\ud83d \\ud83d 😀' });
    await store.put(own.dataset, own.files);
    const to = empty();
    await restoreBackup(await writeBackup(store, MADE), to);
    expect((await to.list()).map(({ name }) => name)).toEqual(['A\ufffd \\ud83d 😀']);
  });
});

describe('texts of minutes', () => {
  /** A keeper of texts, each of which has words. */
  function keeper(...texts: readonly (readonly [string, object])[]) {
    const all = new Map(texts);
    const kept: KeptTexts = {
      sources: async () => [...all.keys()],
      text: async (source) => all.get(source) ?? null,
      check: (json) => (typeof (json as { text?: unknown }).text === 'string' ? (json as object) : null),
      put: async (source, text) => void all.set(source, text),
    };
    return { all, kept };
  }
  const own = () => seed('en', [{ area: 'faxe' }]);
  const spoken = (text: string) => ({ text, spans: { a: [{ from: 0, to: 3 }] } });
  const backup = (texts: KeptTexts) => writeBackup(store, MADE, undefined, texts);

  test('go along with the figures, of the sources of the site too', async () => {
    const { dataset, files } = own();
    await store.put(dataset, files);
    const file = await backup(
      keeper([dataset.id, spoken('Der er 64 borgere.')], ['faxe-2023-11-06', spoken('10,7 %')]).kept,
    );
    const to = keeper();
    expect(await restoreBackup(file, empty(), to.kept)).toEqual({ added: 1, there: 0, texts: 2 });
    expect(to.all.get(dataset.id)).toEqual(spoken('Der er 64 borgere.'));
  });

  test('are not put over one that is there, or beside figures that are not', async () => {
    const file = await backup(
      keeper(['eget-9-2026-11-30', spoken('a')], ['faxe-2023-11-06', spoken('b')]).kept,
    );
    const to = keeper(['faxe-2023-11-06', spoken('c')]);
    expect(await restoreBackup(file, empty(), to.kept)).toEqual({ added: 0, there: 0, texts: 0 });
    expect([...to.all]).toEqual([['faxe-2023-11-06', spoken('c')]]);
  });

  test('that are none refuse the file, and nothing of it is kept', async () => {
    const { dataset, files } = own();
    await store.put(dataset, files);
    const file = await backup(keeper([dataset.id, { text: 7 }]).kept);
    const [to, texts] = [empty(), keeper()];
    expect(await restoreBackup(file, to, texts.kept)).toMatchObject({ problem: 'broken' });
    expect(await to.list()).toEqual([]);
    expect(texts.all.size).toBe(0);
  });

  test('that there is no room for leave the figures as they are', async () => {
    const { dataset, files } = own();
    await store.put(dataset, files);
    const file = await backup(keeper([dataset.id, spoken('a')]).kept);
    const full: KeptTexts = { ...keeper().kept, put: () => Promise.reject(new StoreError('full')) };
    expect(await restoreBackup(file, empty(), full)).toEqual({ added: 1, there: 0, texts: 0 });
  });
});

test('a long backup leaves the page time to draw and answer', async () => {
  for (let i = 0; i < 3_000; i += 1) await store.rememberMapping(`Kolonne ${i}`, MAPPING);
  const backup = await writeBackup(store, MADE);
  // All at once, as a browser may unpack it.
  class Whole extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      const parts: Uint8Array[] = [];
      super({
        transform: (part) => void parts.push(part),
        flush: (controller) => controller.enqueue(gunzipSync(Buffer.concat(parts))),
      });
    }
  }
  vi.stubGlobal('DecompressionStream', Whole);
  let times = 0;
  const timer = setInterval(() => {
    times += 1;
  });
  // Some of it takes long, as where there are many lines or a slow machine.
  const parse = JSON.parse;
  vi.spyOn(JSON, 'parse').mockImplementation((text) => {
    for (const until = performance.now() + 0.1; performance.now() < until; );
    return parse(text);
  });
  expect(await restoreBackup(backup, empty())).toEqual({ added: 0, there: 0, texts: 0 });
  clearInterval(timer);
  expect(times).toBeGreaterThan(10);
});

describe('a file that is no good is told of, and nothing is touched', () => {
  /** Restores a file over what is there, and expects that to be as it was. */
  async function refused(file: Blob, limits = BACKUP_LIMITS) {
    const to = empty();
    const there = seed('der');
    await to.put(there.dataset, there.files);
    const before = await contents(to);
    const came = await restoreBackup(file, to, undefined, limits);
    expect(await contents(to)).toEqual(before);
    return came;
  }
  const changed = async (change: (lines: string[]) => string[]) => {
    const lines = (await textOf(await writeBackup(await filled(), MADE))).trimEnd().split('\n');
    return zipped(`${change(lines).join('\n')}\n`);
  };
  const inLine = (at: number, from: string | RegExp, to: string) =>
    changed((lines) => lines.map((line, i) => (i === at ? line.replace(from, to) : line)));

  test.each([
    ['nothing', () => new Blob([])],
    ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])])],
    ['gzip of something else', () => zipped('Område;Tid\nFaxe;2023\n')],
    ['gzip of one long line', () => zipped('x'.repeat(10_000))],
    ['gzip of nothing', () => zipped('')],
    ['other JSON', () => zipped('{"type":"head","format":"andet","version":1}\n')],
  ])('%s', async (_, file) => {
    expect(await refused(file())).toMatchObject({ problem: 'not-a-backup' });
  });

  test('one of a newer version', async () => {
    expect(await refused(await inLine(0, '"version":2', '"version":3'))).toEqual({
      problem: 'newer',
      detail: '3',
    });
  });

  test('one that is cut anywhere', async () => {
    const whole = new Uint8Array(await (await writeBackup(await filled(), MADE)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await refused(new Blob([whole.slice(0, length)]))).toMatchObject({
          problem: expect.stringMatching(/^(cut|not-a-backup)$/),
        });
      }),
      { numRuns: 40 },
    );
  });

  test('one whose lines end too early', async () => {
    expect(await refused(await changed((lines) => lines.slice(0, -1)))).toMatchObject({ problem: 'cut' });
    expect(
      await refused(await changed((lines) => [...lines.slice(0, -2), ...lines.slice(-1)])),
    ).toMatchObject({
      problem: 'cut',
    });
  });

  test.each<[string, number, string | RegExp, string]>([
    ['a name that is no text', 1, '"name":"Data en"', '"name":7'],
    [
      'an id that is not of an own source',
      1,
      /"id":"eget-en-2026-11-22","name"/,
      '"id":"faxe-2023-11-06","name"',
    ],
    ['a path outside of its own', 1, /egne\/eget-en-2026-11-22\/noegletal/, 'data/noegletal'],
    ['a column that is missing', 2, '"value"', '"vaerdi"'],
    ['figures of another source', 2, '"source":["eget-en-2026-11-22"]', '"source":["faxe-2023-11-06"]'],
    ['a line that is no JSON', 2, '{', '['],
    ['a kind that there is none of', 1, '"faktisk"', '"opdigtet"'],
    ['a file of an area that the data set has not', 2, '"area":["faxe"', '"area":["ukendt"'],
    [
      'a file of an indicator that the data set has not',
      2,
      '"indicator":["fuldtidsledighed"',
      '"indicator":["ukendt"',
    ],
    ['a file of a group that the data set has not', 2, '"group":["alle"', '"group":["ukendt"'],
    ['a file of an item that the data set has not', 2, '"item":["1"', '"item":["90"'],
    ['a file of a kind that there is none of', 2, '"kind":["faktisk"', '"kind":["opdigtet"'],
    ['a file of a period that is none', 2, '"period":["2023-08"', '"period":["2023-99"'],
    ['an excerpt of an area that the data set has not', 1, '"areaFiles":{"', '"areaFiles":{"ukendt":[],"'],
    ['half a letter in a code', 1, '"committee":"', '"committee":"\\ud83d'],
    ['the latter half alone', 1, '"committee":"', '"committee":"\\\\\\uDC00'],
    ['two first halves', 1, '"committee":"', '"committee":"\\ud83d\\ud83d\\udc00'],
  ])('%s', async (_, at, from, to) => {
    const came = await refused(await inLine(at, from, to));
    expect(came).toMatchObject({ problem: 'broken', detail: expect.stringContaining(`linje ${at + 1}`) });
  });

  test('one with more lines, data sets or mappings than anybody has', async () => {
    const backup = await writeBackup(await filled(), MADE);
    for (const few of [{ lines: 4 }, { datasets: 1 }, { mappings: 0 }])
      expect(await refused(backup, { ...BACKUP_LIMITS, ...few })).toMatchObject({ problem: 'too-large' });
  });

  test('a file of figures that is missing', async () => {
    expect(await refused(await changed((lines) => lines.filter((_, i) => i !== 2)))).toMatchObject({
      problem: 'broken',
    });
  });

  test('one that unpacks to far more than it can be', async () => {
    const head = first((await textOf(await writeBackup(store, MADE))).split('\n'));
    const bomb = zipped(`${head}\n${' '.repeat(3_000_000)}`);
    expect(bomb.size).toBeLessThan(10_000);
    expect(await refused(bomb, { ...BACKUP_LIMITS, line: 1_000_000, all: 9_000_000 })).toMatchObject({
      problem: 'too-large',
    });
    expect(
      await refused(zipped(`${head}\n${`${' '.repeat(900)}\n`.repeat(3)}`), {
        ...BACKUP_LIMITS,
        line: 1000,
        all: 2000,
      }),
    ).toMatchObject({ problem: expect.stringMatching(/too-large|broken/) });
  });

  test.each([
    ['lists within lists', '['.repeat(2000)],
    ['empty lists', `{"type":"dataset","x":[${'[],'.repeat(2000)}0]}`],
    ['empty objects', `{"type":"dataset","x":[${'{},'.repeat(2000)}0]}`],
    ['numbers', `{"type":"dataset","x":[${'0,'.repeat(5000)}0]}`],
  ])('one with a line that is short packed and endless to read: %s', async (_, line) => {
    const head = first((await textOf(await writeBackup(store, MADE))).split('\n'));
    const limits = { ...BACKUP_LIMITS, brackets: 1000, commas: 4000 };
    expect(await refused(zipped(`${head}\n${line}\n`), limits)).toMatchObject({ problem: 'too-large' });
  });

  test('no bytes make it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, packed) => {
        const file = new Blob([(packed ? gzipSync(bytes) : bytes) as Uint8Array<ArrayBuffer>]);
        expect(await restoreBackup(file, empty())).toHaveProperty('problem');
      }),
      { numRuns: 50 },
    );
  });

  test('where the room runs out in the middle, what was added is taken out again', async () => {
    const backup = await writeBackup(await filled(), MADE);
    const to = empty();
    const put = to.put;
    vi.spyOn(to, 'put').mockImplementation(async (dataset, files) => {
      if ((await to.list()).length > 0) throw new StoreError('full');
      return put(dataset, files);
    });
    expect(await restoreBackup(backup, to)).toMatchObject({ problem: 'full' });
    expect(await to.list()).toEqual([]);
  });
});
