import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenDataError, decode, encode, rowsOf } from '../../../../src/dataset/files/columnar';
import type { ObservationFile } from '../../../../src/model/catalog';
import { CODED_COLUMNS } from '../../../../src/model/codedColumns';
import { KINDS } from '../../../../src/model/kind';
import type { Observation } from '../../../../src/model/observation';
import { observationId } from '../../../../src/model/observationId';
import { PRINT_STYLES, plainPrint } from '../../../../src/model/printed';
import { observation } from '../../fixtures';

const word = fc.string({ minLength: 1, maxLength: 8 });
const generated: fc.Arbitrary<Observation> = fc
  .record({
    source: word,
    item: word,
    area: word,
    indicator: word,
    group: word,
    kind: fc.constantFrom(...KINDS),
    period: fc.constantFrom('', '2021', '2023-09', '2022-07/2023-06'),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => v + 0),
    decimals: fc.nat({ max: 3 }),
    printed: fc.option(fc.string(), { freq: 2 }),
    note: fc.option(fc.record({ da: fc.string(), en: fc.string() }), { freq: 2 }),
  })
  .map((o) => ({
    ...o,
    printed: o.printed ?? plainPrint(o.value, o.decimals, 'da'),
    id: observationId(o),
  }));

/** What arrives after a trip over the network. */
const sent = (list: readonly Observation[]) => JSON.parse(JSON.stringify(encode('x', list)));

describe('encode and decode', () => {
  test('give back what was put in, in the same order', () => {
    fc.assert(
      fc.property(fc.array(generated), (list) => {
        expect(decode(sent(list))).toEqual({ observations: list, skipped: 0 });
      }),
    );
  });

  test('in each style of print', () => {
    fc.assert(
      fc.property(fc.array(generated), fc.constantFrom(...PRINT_STYLES), (list, print) => {
        expect(decode(encode('x', list, print)).observations).toEqual(list);
      }),
    );
  });

  test('some rows are those of all, in the order they are asked for', () => {
    const lists = fc.array(generated, { minLength: 1 });
    fc.assert(
      fc.property(lists, fc.array(fc.nat(30)), (list, places) => {
        const rows = places.map((place) => place % list.length);
        expect(decode(sent(list), rows)).toEqual({ observations: rows.map((row) => list[row]), skipped: 0 });
      }),
    );
  });

  test('the rows of some areas are theirs, in the order of the file', () => {
    const some = fc.subarray(['a', 'b', 'c', 'd']);
    const placed = fc.tuple(generated, fc.constantFrom('a', 'b', 'c')).map(([o, area]) => {
      const moved = { ...o, area };
      return { ...moved, id: observationId(moved) };
    });
    fc.assert(
      fc.property(fc.array(placed), some, (list, areas) => {
        const file = encode('x', list);
        expect(decode(file, rowsOf(file, areas)).observations).toEqual(
          list.filter((o) => areas.includes(o.area)),
        );
      }),
    );
  });

  test('what every row has is stored once', () => {
    const one = observation({ period: '2021', value: 1250.5, decimals: 1, printed: '1.250,5' });
    const other = { ...one, period: '2022', value: 2, printed: '2,0' };
    const { columns, print } = encode('x', [one, other]);
    expect(print).toBe('da');
    expect(columns).toMatchObject({ area: 0, group: 0, decimals: 1, printed: null, note: null });
    const noted = { ...other, printed: '2 personer', note: { da: 'da', en: 'en' } };
    expect(encode('x', [one, noted]).columns).toMatchObject({
      printed: [null, '2 personer'],
      note: [null, ['da', 'en']],
    });
  });

  test('an empty file is one', () => {
    expect(decode(sent([]))).toEqual({ observations: [], skipped: 0 });
  });

  test('repeated words are stored once', () => {
    const file = encode('x', [observation({ period: '2021' }), observation({ period: '2022' })]);
    expect(file.codes.area).toEqual(['faxe']);
    expect(file.codes.period).toEqual(['2021', '2022']);
    expect(file.columns.period).toEqual([0, 1]);
  });
});

/** What is replaced in a file. */
interface Change {
  readonly codes?: Record<string, unknown>;
  readonly columns?: Record<string, unknown>;
}

/** A good file of two rows with something replaced. */
function changed({ codes, columns }: Change): unknown {
  const file = sent([observation({ period: '2021' }), observation({ period: '2022' })]);
  return { ...file, codes: { ...file.codes, ...codes }, columns: { ...file.columns, ...columns } };
}

describe('a broken file', () => {
  test.each([null, undefined, 7, 'text', [], {}, { version: 1 }, { version: 2, codes: {}, columns: {} }])(
    '%j is refused',
    (json) => {
      expect(() => decode(json)).toThrow(BrokenDataError);
    },
  );

  test.each([...CODED_COLUMNS, 'value', 'decimals', 'printed', 'note'])('column %s must be whole', (name) => {
    for (const column of [
      undefined,
      'text',
      [0],
      {},
      { length: 2 },
      new DataView(new ArrayBuffer(2)),
      new Uint8Array(3),
    ]) {
      expect(() => decode(changed({ columns: { [name]: column } }))).toThrow(BrokenDataError);
    }
  });

  test.each(['value', 'printed', 'note'])('column %s cannot be one number', (name) => {
    expect(() => decode(changed({ columns: { [name]: 0 } }))).toThrow(BrokenDataError);
  });

  test.each([...CODED_COLUMNS, 'value', 'decimals'])('column %s cannot be left out', (name) => {
    expect(() => decode(changed({ columns: { [name]: null } }))).toThrow(BrokenDataError);
  });

  test.each([undefined, null, 'en', 0])('the style of print cannot be %j', (print) => {
    expect(() => decode({ ...(changed({}) as ObservationFile), print })).toThrow(BrokenDataError);
  });

  test.each(CODED_COLUMNS)('the codes of %s must be there', (name) => {
    expect(() => decode(changed({ codes: { [name]: undefined } }))).toThrow(BrokenDataError);
  });
});

describe('a bad row', () => {
  test.each<[string, Change]>([
    ['a code out of range', { columns: { area: [9, 0] } }],
    ['a negative code', { columns: { area: [-1, 0] } }],
    ['no code', { columns: { period: [null, 1] } }],
    ['an unknown kind', { codes: { kind: ['faktisk', 'gæt'] }, columns: { kind: [1, 0] } }],
    ['no value', { columns: { value: [null, 1] } }],
    ['a text for a value', { columns: { value: ['1', 1] } }],
    ['a printed figure that is no text', { columns: { printed: [1, '1'] } }],
    ['a note of one text', { columns: { note: [['da'], null] } }],
    ['more decimals than can be written', { columns: { decimals: [101, 0] } }],
    ['decimals that are no whole number', { columns: { decimals: new Float32Array([0.5, 0]) } }],
    ['a code out of range in a typed array', { columns: { area: new Uint16Array([65535, 0]) } }],
    ['a negative code in a typed array', { columns: { area: new Int8Array([-1, 0]) } }],
    ['a code between two', { columns: { area: new Float64Array([0.5, 0]) } }],
    ['a value that is no number in a typed array', { columns: { value: new Float64Array([Number.NaN, 1]) } }],
    ['an infinite value', { columns: { value: new Float64Array([Number.POSITIVE_INFINITY, 1]) } }],
    // biome-ignore lint/suspicious/noSparseArray: what a hole does is the question
    ['a hole', { columns: { value: [, 1] } }],
  ])('%s: it is left out and counted', (_, change) => {
    const { observations, skipped } = decode(changed(change));
    expect(skipped).toBe(1);
    expect(observations.map((o) => o.period)).toEqual(['2022']);
  });
});

test('typed arrays are as good as plain ones', () => {
  fc.assert(
    fc.property(fc.array(generated), (list) => {
      const file = encode('x', list);
      const typed = Object.fromEntries(
        Object.entries(file.columns).map(([name, column]) => [
          name,
          !Array.isArray(column) || name === 'printed' || name === 'note'
            ? column
            : name === 'value'
              ? Float64Array.from(column)
              : Uint16Array.from(column),
        ]),
      );
      expect(decode({ ...file, columns: typed }).observations).toEqual(list);
    }),
  );
});

test('one number that is no code leaves every row out', () => {
  expect(decode(changed({ columns: { area: 7 } }))).toEqual({ observations: [], skipped: 2 });
  expect(decode(changed({ columns: { decimals: Number.NaN } })).skipped).toBe(2);
});

test('rows that are not there are left out', () => {
  expect(decode(changed({}), [-1, 2, 0.5, 1])).toMatchObject({
    skipped: 3,
    observations: [{ period: '2022' }],
  });
});

/** Reads any JSON, which must give observations with finite values or a BrokenDataError. */
function settles(json: unknown): void {
  try {
    for (const o of decode(json).observations) expect(Number.isFinite(o.value)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenDataError);
  }
}

describe('anything at all', () => {
  test('any JSON gives observations or a BrokenDataError', () => {
    fc.assert(fc.property(fc.jsonValue(), settles));
  });

  test('so does a file of the right outline with anything plain in its cells', () => {
    const cell = fc.oneof(fc.nat({ max: 2 }), fc.constantFrom(null, 'x', '', -1, 0.5, true));
    const two = fc.array(cell, { minLength: 2, maxLength: 2 });
    const column = fc.oneof({ weight: 30, arbitrary: two }, { weight: 1, arbitrary: fc.jsonValue() });
    const code = fc.array(fc.constantFrom(...KINDS, '2021', ''), { minLength: 1 });
    const names = [...CODED_COLUMNS, 'value', 'decimals', 'printed', 'note'];
    const file = fc.record({
      version: fc.constant(1),
      codes: fc.record(Object.fromEntries(CODED_COLUMNS.map((name) => [name, code]))),
      print: fc.constantFrom(...PRINT_STYLES),
      columns: fc.record(Object.fromEntries(names.map((name) => [name, column]))),
    });
    fc.assert(fc.property(file, settles), { numRuns: 500 });
  });

  test('a code that is no text is no reason to crash', () => {
    settles(changed({ codes: { period: [5, 6] } }));
  });

  test('an index that is an object is no reason to crash', () => {
    settles(changed({ columns: { group: [{ toString: '' }, 0] } }));
  });

  test('a code that is no text does not become part of an observation', () => {
    for (const o of decode(changed({ codes: { area: [null] } })).observations) {
      expect(typeof o.area).toBe('string');
    }
  });

  test('decimals that are no number do not become part of an observation', () => {
    for (const o of decode(changed({ columns: { decimals: ['many', -3] } })).observations) {
      expect(o.decimals).toBeGreaterThanOrEqual(0);
    }
  });

  test('a note that is no pair of texts does not become part of an observation', () => {
    for (const o of decode(changed({ columns: { note: [true, 7] } })).observations) {
      expect(o.note === null || typeof o.note.da === 'string').toBe(true);
    }
  });
});
