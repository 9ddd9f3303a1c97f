import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { EXPORT_COLUMNS, exportCsv } from '../../../src/dataset/exportCsv';
import { observation, present, realDataset, smallLists } from '../fixtures';

const lists = smallLists();
const HEADER = 'referat,punkt,omraade,noegletal,maalgruppe,type,periode,vaerdi,enhed,trykt,note';
const parse = (csv: string) => Papa.parse<string[]>(csv, { newline: '\r\n', skipEmptyLines: true }).data;
const written = (value: number) =>
  present(parse(exportCsv([observation({ indicator: 'andel', value })], lists))[1])[7];

describe('exportCsv', () => {
  test('without figures it is the header', () => {
    expect(exportCsv([], lists)).toBe(`${HEADER}\r\n`);
    expect(EXPORT_COLUMNS.join(',')).toBe(HEADER);
  });

  test('a figure is one line, with the area by name and quotes where they are needed', () => {
    const o = observation({
      indicator: 'andel',
      area: 'ishoej',
      value: 10.7,
      printed: '10,7 %',
      note: { da: 'Egen “note” med "anførsel"', en: 'Own note' },
    });
    expect(exportCsv([o], lists)).toBe(
      `${HEADER}\r\nfaxe-2023-11-06,1,Ishøj,andel,alle,faktisk,2023,10.7,procent,"10,7 %","Egen “note” med ""anførsel"""\r\n`,
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
  ])('%d is written %s', (value, text) => {
    expect(written(value)).toBe(text);
  });

  test('numbers are plain and keep their value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 4 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const text = present(written(value));
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value);
      }),
    );
  });

  test('any text reads back as it was', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab ,;"\n\r=æ%') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (texts) => {
        const list = texts.map(([printed, da]) =>
          observation({ indicator: 'antal', printed, note: da === '' ? null : { da, en: 'x' } }),
        );
        const [header, ...rows] = parse(exportCsv(list, lists));
        expect(header).toEqual([...EXPORT_COLUMNS]);
        expect(rows.map((row) => [row[9], row[10]])).toEqual(texts);
      }),
    );
  });

  test('the real figures read back, every line ending in CRLF', () => {
    const { observations, codelists } = realDataset();
    const csv = exportCsv(observations, codelists);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [, ...rows] = parse(csv);
    expect(rows.map((row) => [row[0], row[3], Number(row[7]), row[9]])).toEqual(
      observations.map((o) => [o.source, o.indicator, o.value, o.printed]),
    );
    expect(rows.every((row) => row.length === EXPORT_COLUMNS.length && row[8] !== '')).toBe(true);
  });
});
