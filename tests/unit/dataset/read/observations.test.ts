import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readObservations } from '../../../../src/dataset/read/observations';
import type { Problem } from '../../../../src/model/problem';
import { type Cells, figures, first, smallLookup } from '../../fixtures';

const FILE = 'referater/faxe-2023-11-06/noegletal.csv';
const codes = smallLookup();
const read = (text: string, items: readonly string[] | null = ['17']) =>
  readObservations(FILE, text, 'faxe-2023-11-06', items && new Set(items), codes);

describe('a good row', () => {
  test('becomes an observation', () => {
    const { observations, problems } = read(figures({ note: 'Egen note', note_en: 'Own note' }));
    expect(problems).toEqual([]);
    expect(observations).toEqual([
      {
        id: '17.andel.faxe.alle.faktisk.2023-09',
        source: 'faxe-2023-11-06',
        item: '17',
        area: 'faxe',
        indicator: 'andel',
        group: 'alle',
        kind: 'faktisk',
        period: '2023-09',
        value: 10.7,
        decimals: 1,
        printed: '10,7 %',
        note: { da: 'Egen note', en: 'Own note' },
      },
    ]);
  });

  test('is shown with the decimals it is printed with, in millions with those of the indicator', () => {
    const decimals = (part: Cells) => first(read(figures(part)).observations).decimals;
    const money = { enhed: 'kr.', noegletal: 'beloeb' };
    expect(decimals({ vaerdi: '11', trykt: '11 %' })).toBe(0);
    expect(decimals({ vaerdi: '11', trykt: '11,0 %' })).toBe(1);
    expect(decimals({ vaerdi: '4.76', trykt: '4,76 %' })).toBe(2);
    expect(decimals({ ...money, vaerdi: '14100000', trykt: '14,1 mio. kr.' })).toBe(0);
  });

  test('a printed figure may leave out the sign', () => {
    const row = { vaerdi: '-14100000', enhed: 'kr.', trykt: '14,1 mio. kr.', noegletal: 'beloeb' };
    expect(read(figures(row))).toMatchObject({ problems: [], observations: [{ value: -14_100_000 }] });
  });

  test('in a table of plain numbers an empty figure is the value as written', () => {
    const plain = (vaerdi: string, part: Cells = {}) => {
      const text = figures({ trykt: '', vaerdi, ...part });
      return readObservations(FILE, text, 'faxe-2023-11-06', null, codes, true);
    };
    const beloeb = { noegletal: 'beloeb', enhed: 'kr.' };
    expect(plain('10.75')).toMatchObject({ observations: [{ decimals: 1, printed: '10,75' }], problems: [] });
    expect(plain('11')).toMatchObject({ observations: [{ decimals: 0, printed: '11' }] });
    expect(plain('-1234567', beloeb)).toMatchObject({
      observations: [{ decimals: 0, printed: '-1.234.567' }],
    });
    expect(plain('a').problems).toMatchObject([{ code: 'malformed-number' }]);
    expect(plain('10.7', { trykt: '11,7' }).problems).toMatchObject([{ code: 'printed-mismatch' }]);
  });

  test('more than all of a whole where a note says why', () => {
    const note = { note: 'Af normeringen.', note_en: 'Of the norm.' };
    expect(read(figures({ vaerdi: '104', trykt: '104 %', ...note })).problems).toEqual([]);
  });

  test('without a referat the item is not held against it', () => {
    expect(read(figures({ punkt: '99' }), null).problems).toEqual([]);
  });

  test.each(['\uFEFF', ''])('BOM %j and CRLF change nothing', (bom) => {
    const text = figures({}, { periode: '2022' });
    expect(read(bom + text.replaceAll('\n', '\r\n'))).toEqual(read(text));
  });
});

/** One bad cell, and the problem it must give. */
const BAD: readonly [string, Cells, Partial<Problem>][] = [
  ['Danish decimals', { vaerdi: '10,7' }, { code: 'malformed-number', column: 'vaerdi', value: '10,7' }],
  ['no value', { vaerdi: '' }, { code: 'malformed-number', column: 'vaerdi', value: '' }],
  ['a word for a value', { vaerdi: 'ti' }, { code: 'malformed-number', column: 'vaerdi', value: 'ti' }],
  ['an exponent', { vaerdi: '1e1' }, { code: 'malformed-number', column: 'vaerdi', value: '1e1' }],
  ['an unknown area', { omraade: 'Fakse' }, { code: 'unknown-area', column: 'omraade', value: 'Fakse' }],
  ['an area by its id', { omraade: 'faxe' }, { code: 'unknown-area', column: 'omraade', value: 'faxe' }],
  [
    'an unknown indicator',
    { noegletal: 'andl' },
    { code: 'unknown-indicator', column: 'noegletal', value: 'andl' },
  ],
  ['an unknown group', { maalgruppe: 'all' }, { code: 'unknown-group', column: 'maalgruppe', value: 'all' }],
  ['an unknown kind', { type: 'Faktisk' }, { code: 'unknown-kind', column: 'type', value: 'Faktisk' }],
  [
    'a kind the indicator lacks',
    { type: 'budget' },
    { code: 'kind-not-allowed', column: 'type', value: 'budget', allowed: ['faktisk', 'maal'] },
  ],
  [
    'a malformed period',
    { periode: '2023-13' },
    { code: 'malformed-period', column: 'periode', value: '2023-13' },
  ],
  [
    'another unit',
    { enhed: 'personer' },
    { code: 'unit-mismatch', column: 'enhed', value: 'personer', allowed: ['procent'] },
  ],
  [
    'an item the referat lacks',
    { punkt: '18' },
    { code: 'unknown-item', column: 'punkt', value: '18', allowed: ['17'] },
  ],
  [
    'another printed figure',
    { trykt: '10,8 %' },
    { code: 'printed-mismatch', column: 'trykt', value: '10,8 %', allowed: ['10.7'] },
  ],
  [
    'a printed text without a number',
    { trykt: 'mange' },
    { code: 'printed-unreadable', column: 'trykt', value: 'mange' },
  ],
  [
    'thousands with a point',
    { vaerdi: '2.684', trykt: '2.684 %' },
    { code: 'printed-mismatch', column: 'trykt', value: '2.684 %', allowed: ['2.684'] },
  ],
  [
    'more than all of a whole',
    { vaerdi: '980', trykt: '980 %' },
    { code: 'impossible-percent', column: 'vaerdi', value: '980' },
  ],
  ['an English note alone', { note_en: 'Only English' }, { code: 'required', column: 'note', value: '' }],
  ['a Danish note alone', { note: 'Kun dansk' }, { code: 'required', column: 'note_en', value: '' }],
  [
    'a year to come for one that was',
    { periode: '2202' },
    { code: 'implausible-period', column: 'periode', value: '2202', allowed: ['1950–2099'] },
  ],
  [
    'a slip in the second year of an interval',
    { periode: '2022-07/2223-06' },
    { code: 'implausible-period', column: 'periode', value: '2022-07/2223-06' },
  ],
  [
    'a minus that the value has not',
    { trykt: '\u2212 10,7 %' },
    { code: 'printed-sign', column: 'trykt', allowed: ['10.7'] },
  ],
];

describe('a bad row', () => {
  test.each(BAD)('%s', (_, cells, expected) => {
    const { observations, problems } = read(figures({}, cells, { periode: '2021' }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: FILE, line: 3, ...expected });
    expect(observations.map((o) => o.period)).toEqual(['2023-09', '2021']);
  });

  test.each([
    [
      'an income printed with a minus, which a note says',
      { trykt: '-10,7 %', note: 'En indtægt.', note_en: 'Income.' },
    ],
    ['a minus that is no sign', { trykt: 'i 22-10,7 %', vaerdi: '22' }],
  ] as const)('none: %s', (_, cells) => {
    expect(read(figures({ ...cells })).problems).toEqual([]);
  });

  test('a repeated row names the earlier line', () => {
    const { observations, problems } = read(figures({}, { periode: '2021' }, { vaerdi: '9', trykt: '9 %' }));
    expect(problems).toMatchObject([
      { line: 4, code: 'duplicate', value: '17.andel.faxe.alle.faktisk.2023-09', allowed: ['2'] },
    ]);
    expect(observations.map((o) => o.value)).toEqual([10.7, 10.7]);
  });

  test('the line is right after a quoted line break', () => {
    const { problems } = read(
      figures({ note: 'to\nlinjer', note_en: 'two\nlines' }, { omraade: 'Ingensteds', periode: '2021' }),
    );
    expect(problems).toMatchObject([{ line: 5, code: 'unknown-area' }]);
  });

  test('everything wrong with a row is told at once', () => {
    const row = { punkt: '9', omraade: 'X', maalgruppe: 'y', type: 'z', periode: 'i går', vaerdi: 'a' };
    const { observations, problems } = read(figures(row, { omraade: 'Y' }));
    expect(observations).toEqual([]);
    expect(problems.filter((p) => p.line === 2).map((p) => p.column)).toEqual([
      'punkt',
      'omraade',
      'maalgruppe',
      'type',
      'periode',
      'vaerdi',
    ]);
    expect(problems.filter((p) => p.line === 3)).toHaveLength(1);
  });

  test('any mix of good and bad rows: the good are read, the bad are told with their line', () => {
    const kinds = fc.array(fc.integer({ min: -BAD.length, max: BAD.length - 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(kinds, (picks) => {
        const rows = picks.map((pick, i) => ({
          ...BAD[pick]?.[1],
          ...(pick < 0 && { periode: `${1990 + i}` }),
        }));
        const { observations, problems } = read(figures(...rows));
        expect(observations).toHaveLength(picks.filter((pick) => pick < 0).length);
        const lines = picks.flatMap((pick, i) => (pick < 0 ? [] : [i + 2]));
        expect(problems.map((p) => p.line)).toEqual(lines);
      }),
    );
  });
});
