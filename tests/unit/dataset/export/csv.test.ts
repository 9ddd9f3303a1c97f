import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unneutral } from '../../../../src/dataset/csv/neutral';
import type { CsvStyle } from '../../../../src/dataset/csv/write';
import { FILE_COLUMNS, figuresCsv } from '../../../../src/dataset/export/csv';
import type { FigureSet } from '../../../../src/dataset/export/set';
import { first, observation, present, realIndex } from '../../fixtures';
import { attack, HOSTILE, hostile, RUNS, realSet, setOf } from './sets';

const index = realIndex();
const STYLES = { danish: [';', ','], international: [',', '.'], data: [',', '.'] } as const;
const CHOSEN = ['danish', 'international'] as const;

/** The cells below the header by the name of their column, as a spreadsheet would read them. */
function read(set: FigureSet, style: CsvStyle): Record<(typeof FILE_COLUMNS)[number], string>[] {
  const csv = figuresCsv(set, style);
  const [delimiter] = STYLES[style];
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), {
    delimiter,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data
    .slice(1)
    .map((row) => Object.fromEntries(FILE_COLUMNS.map((column, i) => [column, present(row[i])])) as never);
}

const number = (text: string, style: CsvStyle) => Number(text.replace(STYLES[style][1], '.'));

test('is written for a Danish Excel: byte order mark, semicolons, CRLF', () => {
  const csv = figuresCsv(
    setOf([observation({ note: { da: 'a\nb', en: 'a\nb' } }), observation({ area: 'ishoej' })]),
    'danish',
  );
  expect(csv.startsWith('\uFEFFNøgletal-id;Nøgletal;Gruppe;Type;Enhed;Område;Periode;Værdi;')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('has what the source states, where, what it means, and the way there', () => {
  const o = observation({
    indicator: 'star-besparelse',
    group: 'alle-ydelser',
    period: '2022-07/2023-06',
    value: -14_100_000.5,
    printed: '14,1 mio. kr.; ca.',
    item: '89',
    note: { da: 'Ca.', en: 'About.' },
  });
  const set = setOf([o]);
  expect(first(read(set, 'danish'))).toEqual({
    noegletal: 'star-besparelse',
    indicatorName: index.indicator('star-besparelse').name.da,
    groupName: 'Alle målte ydelser',
    kindName: 'Faktisk',
    unitName: 'kr.',
    areaName: 'Faxe',
    periode: '2022-07/2023-06',
    vaerdi: '-14100000,5',
    trykt: '14,1 mio. kr.; ca.',
    note: 'Ca.',
    definition: index.indicator('star-besparelse').definition.da,
    referat: 'faxe-2023-11-06',
    punkt: '89',
    link: set.link(o),
  });
  expect(first(read(setOf([o], 'en'), 'international'))).toMatchObject({
    unitName: 'DKK',
    vaerdi: '-14100000.5',
    note: 'About.',
  });
});

test('headings are in the language of the set', () => {
  const head = (set: FigureSet) =>
    present(figuresCsv(set, 'international').slice(1).split('\r\n')[0]).split(',');
  expect(head(setOf([]))).toContain('Som trykt');
  expect(head(setOf([], 'en'))).toContain('As printed');
  expect(head(setOf([]))).toHaveLength(FILE_COLUMNS.length);
});

/** The cells of a file as a program has them that splits it at `separator`, and as one that does so without regard to quotes. */
function splitAt(csv: string, separator: string): string[] {
  const text = csv.slice(1);
  const blind = text.split(/[\r\n]/).flatMap((line) => line.split(separator));
  if (/[\r\n]/.test(separator)) return blind;
  return [...blind, ...Papa.parse<string[]>(text, { delimiter: separator }).data.flat()];
}

describe.each(CHOSEN)('in the %s style', (style) => {
  test('every figure reads back as it was, whatever it is called', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const set = attack(parts);
        const rows = read(set, style);
        const { text, figures } = set;
        expect(rows.map((row) => [number(row.vaerdi, style), row.noegletal, row.periode, row.punkt])).toEqual(
          figures.map((o) => [o.value, o.indicator, o.period, o.item]),
        );
        expect(
          rows.map((row) => [row.trykt, row.note, row.areaName, row.indicatorName].map(unneutral)),
        ).toEqual(
          figures.map((o) => [
            o.printed,
            o.note?.[text.language] ?? '',
            text.area(o.area),
            text.indicator(o.indicator),
          ]),
        );
      }),
    );
  });

  test('no text begins like a formula; numbers are plain', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const set = attack(parts);
        for (const { vaerdi, trykt, ...texts } of read(set, style)) {
          expect(vaerdi).toMatch(STYLES[style][1] === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/);
          if (!/^[+-]?[\d.,]+$/.test(trykt)) expect(trykt).not.toMatch(RUNS);
          for (const cell of Object.values(texts)) expect(cell).not.toMatch(RUNS);
        }
      }),
    );
  });

  test.each([',', ';', '\t', '|', '\n', '\r'])('split at %j, no cell runs as a formula', (separator) => {
    fc.assert(
      fc.property(hostile, (parts) => {
        for (const cell of splitAt(figuresCsv(attack(parts), style), separator)) {
          if (!/^[+-]?[\d.,]+$/.test(cell)) expect(cell).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
        }
      }),
    );
  });

  test('real: every figure is there, in the order given', () => {
    const set = realSet();
    const rows = read(set, style);
    expect(rows.map((row) => row.link)).toEqual(set.figures.map(set.link));
    expect(rows.map((row) => number(row.vaerdi, style))).toEqual(set.figures.map((o) => o.value));
  });
});

describe('what a spreadsheet could take for a formula', () => {
  const printed = (text: string) => first(read(setOf([observation({ printed: text })]), 'danish')).trykt;

  test.each(HOSTILE.filter((text) => RUNS.test(text) && !/^[+-]\d+$/.test(text)))(
    '%j is made text',
    (text) => {
      expect(printed(text)).toMatch(/^\s?'/);
      expect(unneutral(printed(text))).toBe(text);
    },
  );

  test.each([
    ['navn;=1+1;x', "navn;'=1+1;x"],
    ['navn,=1+1', "navn,'=1+1"],
    ['a | +b\t-c', "a | '+b\t'-c"],
    ['en;"@x"', 'en;"\'@x"'],
    ['otte; heraf -3 i job', 'otte; heraf -3 i job'],
    ['a-b, c=d', 'a-b, c=d'],
  ])('%j is written %j', (text, written) => {
    expect(printed(text)).toBe(written);
  });

  test('what a program could split at stands in quotes', () => {
    const csv = figuresCsv(setOf([observation({ printed: 'navn;x', value: -7.5 })]), 'international');
    expect(csv).toContain(',-7.5,"navn;x",');
  });

  test.each(['-70', '+45', '-2,5', '-1.100.000', '1.790', '10,7 %', 'otte borgere'])(
    'printed, %j is left as it is',
    (text) => {
      expect(printed(text)).toBe(text);
    },
  );

  test('a negative value stays a number', () => {
    expect(first(read(setOf([observation({ value: -70 })]), 'danish')).vaerdi).toBe('-70');
  });
});
