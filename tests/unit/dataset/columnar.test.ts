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

/** A good file with something changed. */
function changed(change: (file: ReturnType<typeof sent>) => void): unknown {
  const file = sent([observation({ period: '2021' }), observation({ period: '2022' })]);
  change(file);
  return file;
}

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

describe('a broken file', () => {
  test.each([null, undefined, 7, 'text', [], {}, { version: 1 }, { version: 2, codes: {}, columns: {} }])(
    '%j is refused',
    (json) => {
      expect(() => decode(json)).toThrow(BrokenDataError);
    },
  );

  test.each([...CODED_COLUMNS, 'value', 'decimals', 'printed', 'note'])('column %s must be there', (name) => {
    expect(() => decode(changed((file) => delete file.columns[name]))).toThrow(BrokenDataError);
    expect(() => decode(changed((file) => file.columns[name].pop()))).toThrow(BrokenDataError);
    expect(() => decode(changed((file) => (file.columns[name] = 'text')))).toThrow(BrokenDataError);
  });

  test.each(CODED_COLUMNS)('the codes of %s must be there', (name) => {
    expect(() => decode(changed((file) => delete file.codes[name]))).toThrow(BrokenDataError);
  });
});

describe('a bad row', () => {
  test.each<[string, (file: ReturnType<typeof sent>) => void]>([
    ['a code out of range', (file) => (file.columns.area[0] = 9)],
    ['a negative code', (file) => (file.columns.area[0] = -1)],
    ['no code', (file) => (file.columns.period[0] = null)],
    ['an unknown kind', (file) => (file.codes.kind.push('gæt'), (file.columns.kind[0] = 1))],
    ['no value', (file) => (file.columns.value[0] = null)],
    ['a text for a value', (file) => (file.columns.value[0] = '1')],
    ['no printed figure', (file) => (file.columns.printed[0] = null)],
  ])('%s: it is left out and counted', (_, change) => {
    const { observations, skipped } = decode(changed(change));
    expect(skipped).toBe(1);
    expect(observations.map((o) => o.period)).toEqual(['2022']);
  });
});

test('any JSON gives observations or a BrokenDataError', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      try {
        expect(decode(json).observations).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenDataError);
      }
    }),
  );
});

/** A file of the right outline, with anything in it. */
const outline = (cell: fc.Arbitrary<unknown>, code: fc.Arbitrary<unknown>) => {
  const names = [...CODED_COLUMNS, 'value', 'decimals', 'printed', 'note'] as const;
  const column = fc.oneof(
    { weight: 9, arbitrary: fc.array(cell, { minLength: 2, maxLength: 2 }) },
    { weight: 1, arbitrary: cell },
  );
  return fc.record({
    version: fc.constant(1),
    codes: fc.record(
      Object.fromEntries(CODED_COLUMNS.map((name) => [name, fc.array(code, { minLength: 1 })])),
    ),
    columns: fc.record(Object.fromEntries(names.map((name) => [name, column]))),
  });
};
const settles = (json: unknown) => {
  try {
    for (const o of decode(json).observations) expect(Number.isFinite(o.value)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenDataError);
  }
};

test('a file with anything in its cells gives observations or a BrokenDataError', () => {
  const cell = fc.oneof(fc.nat({ max: 2 }), fc.constantFrom(null, 'x', -1, 0.5, true), fc.jsonValue());
  const code = fc.constantFrom(...KINDS, '2021', '');
  fc.assert(fc.property(outline(cell, code), settles), { numRuns: 500 });
});

describe('codes and cells of the wrong type', () => {
  test.fails('BUG: a code that is no text is no reason to crash', () => {
    settles(changed((file) => (file.codes.period = [5, 6])));
  });

  test.fails('BUG: a code that is no text does not become part of an observation', () => {
    const { observations } = decode(changed((file) => (file.codes.area = [null])));
    for (const o of observations) expect(typeof o.area).toBe('string');
  });

  test.fails('BUG: decimals that are no number do not become part of an observation', () => {
    const { observations } = decode(changed((file) => (file.columns.decimals = ['many', -3])));
    for (const o of observations) expect(o.decimals).toBeGreaterThanOrEqual(0);
  });

  test.fails('BUG: a note that is no pair of texts does not become part of an observation', () => {
    const { observations } = decode(changed((file) => (file.columns.note = [true, 7])));
    for (const o of observations) expect(o.note === null || typeof o.note.da === 'string').toBe(true);
  });
});
