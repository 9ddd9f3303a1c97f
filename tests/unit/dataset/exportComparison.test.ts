import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '../../../src/dataset/exportComparison';
import { da } from '../../../src/i18n/da';
import { en } from '../../../src/i18n/en';
import { makeWording } from '../../../src/i18n/wording';
import type { Observation } from '../../../src/model/observation';
import { first, observation, realDataset, realIndex } from '../fixtures';

const index = realIndex();
const danish = makeWording(da, 'da', index);
const english = makeWording(en, 'en', index);
const link = (o: Observation) => `https://example.dk/#/kilder/${o.source}?tal=${o.id}`;
const csv = (list: readonly Observation[]) => comparisonCsv(list, danish, link);

/** The rows below the header, as a spreadsheet would read them. */
function read(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test('is written for a Danish Excel: byte order mark, semicolons, CRLF', () => {
  const text = csv([observation({ note: { da: 'a\nb', en: 'a\nb' } }), observation({ area: 'ishoej' })]);
  expect(text.startsWith('\uFEFFNøgletal-id;Nøgletal;Gruppe;Type;Enhed;Område;Periode;Værdi;')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(4);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('has what the source states, where, and the way there', () => {
  const o = observation({
    indicator: 'star-besparelse',
    group: 'alle-ydelser',
    period: '2022-07/2023-06',
    value: -14_100_000.5,
    printed: '14,1 mio. kr.; ca.',
    item: '89',
  });
  expect(first(read(csv([o])))).toEqual({
    'Nøgletal-id': 'star-besparelse',
    Nøgletal: index.indicator('star-besparelse').name.da,
    Gruppe: 'Alle målte ydelser',
    Type: 'Faktisk',
    Enhed: 'kr.',
    Område: 'Faxe',
    Periode: '2022-07/2023-06',
    Værdi: '-14100000,5',
    'Som trykt': '14,1 mio. kr.; ca.',
    Referat: 'faxe-2023-11-06',
    Punkt: '89',
    Link: link(o),
  });
  expect(Object.keys(first(read(comparisonCsv([o], english, link))))).toContain('As printed');
});

describe('what a spreadsheet could take for a formula', () => {
  test.each(['=1+1', '+SUM(A1)', '-14,1 mio. kr.', '@cmd', '\t=1', '=HYPERLINK("x";"y")'])(
    '%j is made text',
    (printed) => {
      const text = csv([observation({ printed })]);
      expect(first(read(text))['Som trykt']).toBe(`'${printed}`);
    },
  );

  test.each(['-70', '+45', '-2,5', '1.790', '10,7 %', 'otte borgere'])('%j is left as it is', (printed) => {
    expect(first(read(csv([observation({ printed })])))['Som trykt']).toBe(printed);
  });

  test('a negative value stays a number', () => {
    expect(first(read(csv([observation({ value: -70 })]))).Værdi).toBe('-70');
  });
});

test('every value reads back as it was, in plain digits', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(value, (v) => {
      const cell = first(read(csv([observation({ value: v })]))).Værdi ?? '';
      expect(cell).toMatch(/^-?\d+(,\d+)?$/);
      // Twenty decimals are written at most.
      expect(Number(cell.replace(',', '.'))).toBeCloseTo(v, 6);
    }),
  );
});

test('real: every figure is there, in the order given', () => {
  const { observations } = realDataset();
  const rows = read(csv(observations));
  expect(rows.map((row) => row.Link)).toEqual(observations.map(link));
  expect(rows.map((row) => Number(row.Værdi?.replace(',', '.')))).toEqual(observations.map((o) => o.value));
});
