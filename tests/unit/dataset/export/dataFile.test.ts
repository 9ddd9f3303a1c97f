import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unneutral } from '../../../../src/dataset/csv/neutral';
import { DATA_FILE_COLUMNS, dataFileCsv } from '../../../../src/dataset/export/dataFile';
import type { Observation } from '../../../../src/model/observation';
import { observation, present, realDataset } from '../../fixtures';
import { setOf } from './sets';

const { text } = setOf([]);
const csvOf = (observations: readonly Observation[]) => dataFileCsv(observations, text).slice(1);
const HEADER = 'referat,punkt,omraade,noegletal,maalgruppe,type,periode,vaerdi,enhed,trykt,note';
const parse = (csv: string) => Papa.parse<string[]>(csv, { newline: '\r\n', skipEmptyLines: true }).data;
const written = (value: number) => present(parse(csvOf([observation({ value })]))[1])[7];

describe('dataFileCsv', () => {
  test('has one byte order mark and one header, however much there is', () => {
    const list = Array.from({ length: 25_001 }, (_, i) => observation({ value: i, printed: String(i) }));
    const csv = dataFileCsv(list, text);
    expect(csv.lastIndexOf('\uFEFF')).toBe(0);
    const rows = csv.slice(1).split('\r\n');
    expect(rows).toHaveLength(25_003);
    expect(rows.filter((row) => row === HEADER)).toHaveLength(1);
    expect(rows.at(-2)).toContain(',25000,');
  });

  test('without figures it is the header', () => {
    expect(dataFileCsv([], text)).toBe(`\uFEFF${HEADER}\r\n`);
    expect(DATA_FILE_COLUMNS.join(',')).toBe(HEADER);
  });

  test('a figure is one line, with the area by name and quotes where they are needed', () => {
    const o = observation({
      indicator: 'fleksjob-ledighed',
      area: 'ishoej',
      value: 10.7,
      printed: '10,7 %',
      note: { da: 'Egen “note” med "anførsel"', en: 'Own note' },
    });
    expect(csvOf([o])).toBe(
      `${HEADER}\r\nfaxe-2023-11-06,1,Ishøj,fleksjob-ledighed,alle,faktisk,2023,10.7,procent,"10,7 %","Egen “note” med ""anførsel"""\r\n`,
    );
  });

  test.each([
    [0, '0'],
    [1, '1'],
    [-0.7, '-0.7'],
    [2684, '2684'],
    [-14_100_000, '-14100000'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    [-2.5e22, '-25000000000000000000000'],
  ])('%d is written %s', (value, digits) => {
    expect(written(value)).toBe(digits);
  });

  test('numbers are plain and keep their value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 4 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const cell = present(written(value));
        expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(cell)).toBe(value);
      }),
    );
  });

  test('any text reads back as it was', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab ,;"\n\r=æ%') });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words)), (texts) => {
        const list = texts.map(([printed, da]) =>
          observation({ printed, note: da === '' ? null : { da, en: 'x' } }),
        );
        const [header, ...rows] = parse(csvOf(list));
        expect(header).toEqual([...DATA_FILE_COLUMNS]);
        expect(rows.map((row) => [row[9], row[10]].map((cell) => unneutral(present(cell))))).toEqual(texts);
      }),
    );
  });

  test('the real figures read back, every line ending in CRLF', () => {
    const { observations } = realDataset();
    const csv = csvOf(observations);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [, ...rows] = parse(csv);
    expect(rows.map((row) => [row[0], row[3], Number(row[7]), unneutral(present(row[9]))])).toEqual(
      observations.map((o) => [o.source, o.indicator, o.value, o.printed]),
    );
    expect(rows.every((row) => row.length === DATA_FILE_COLUMNS.length && row[8] !== '')).toBe(true);
  });
});
