import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenDataError, decode, encode } from '../../../src/dataset/columnar';
import { CODED_COLUMNS } from '../../../src/model/catalog';
import { KINDS } from '../../../src/model/kind';
import { type Observation, observationId } from '../../../src/model/observation';
import { observation } from '../fixtures';

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
    printed: fc.string(),
    note: fc.option(fc.record({ da: fc.string(), en: fc.string() })),
  })
  .map((o) => ({ ...o, id: observationId(o) }));

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
    for (const column of [undefined, 'text', [0], {}]) {
      expect(() => decode(changed({ columns: { [name]: column } }))).toThrow(BrokenDataError);
    }
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
    ['no printed figure', { columns: { printed: [null, '1'] } }],
  ])('%s: it is left out and counted', (_, change) => {
    const { observations, skipped } = decode(changed(change));
    expect(skipped).toBe(1);
    expect(observations.map((o) => o.period)).toEqual(['2022']);
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
