import { describe, expect, test } from 'vitest';
import { holdAgainst } from '../../../../src/dataset/compile/held';
import { labourForce } from '../../../../src/dataset/compile/labourForce';
import { readDataset } from '../../../../src/dataset/read/dataset';
import {
  type Cells,
  figures,
  first,
  observation,
  referatJson,
  smallFolder,
  smallLists,
} from '../../fixtures';

const ID = 'faxe-2023-11-06';
const read = (referat: Record<string, unknown>, ...rows: readonly Cells[]) =>
  readDataset(smallFolder({ [ID]: { referat: referatJson(referat), noegletal: figures(...rows) } }));

describe('a value that the publisher withholds', () => {
  const kept: Cells = { vaerdi: '', trykt: '..' };

  test('is a row without a value in a table', () => {
    const { dataset, problems } = read({ dokumenttype: 'tabel' }, {}, { ...kept, periode: '2023-10' });
    expect(problems).toEqual([]);
    expect(dataset.observations.map(({ period }) => period)).toEqual(['2023-09']);
    expect(dataset.withheld).toEqual([
      { indicator: 'andel', area: 'faxe', group: 'alle', period: '2023-10' },
    ]);
  });

  test('is told twice like any other', () => {
    for (const rows of [
      [kept, kept],
      [kept, {}],
    ])
      expect(read({ dokumenttype: 'tabel' }, ...rows).problems).toMatchObject([
        { code: 'duplicate', line: 3 },
      ]);
  });

  test.each<[string, Record<string, unknown>, Cells]>([
    ['minutes withhold nothing', {}, kept],
    ['an empty value is not one', { dokumenttype: 'tabel' }, { vaerdi: '', trykt: '' }],
    ['two dots beside a value are not one', { dokumenttype: 'tabel' }, { trykt: '..' }],
    ['of an area nobody knows', { dokumenttype: 'tabel' }, { ...kept, omraade: 'Farum' }],
  ])('%s', (_, referat, cells) => {
    const { dataset, problems } = read(referat, cells);
    expect(problems.length).toBeGreaterThan(0);
    expect(dataset.withheld).toEqual([]);
  });
});

describe('minutes held against statistics', () => {
  const [, share] = smallLists().indicators;
  const indicators = [{ ...first([share ?? first(smallLists().indicators)]), statistic: 'statistik' }];
  const stated = observation({ indicator: 'andel', period: '2023-09', value: 10.7 });
  const official = observation({ indicator: 'statistik', source: 'tabel', period: '2023-09', value: 10.6 });

  test('the same area, group and period', () => {
    expect(holdAgainst([stated], [official], indicators)).toEqual([{ stated, official }]);
  });

  test.each([
    ['another area', stated, { ...official, area: 'ishoej' }],
    ['another group', stated, { ...official, group: 'unge' }],
    ['another period', stated, { ...official, period: '2023-10' }],
    ['another statistic', stated, { ...official, indicator: 'andet' }],
    ['a target', { ...stated, kind: 'maal' as const }, official],
    ['no period', { ...stated, period: '' }, { ...official, period: '' }],
    ['an indicator that no statistic measures', { ...stated, indicator: 'antal' }, official],
  ])('not %s', (_, own, other) => {
    expect(holdAgainst([own], [other], indicators)).toEqual([]);
  });
});

describe('the labour force', () => {
  const month = (indicator: string, period: string, value: number) =>
    observation({ indicator, period, value });

  test('is persons over per cent, on average over the last twelve months', () => {
    const months = Array.from({ length: 14 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`);
    const list = months.flatMap((period, i) => [
      month('ledige-antal', period, i < 2 ? 1 : 500),
      month('ledige-andel', period, i % 2 === 0 ? 2.4 : 2.6),
    ]);
    expect(labourForce(list)).toEqual({ faxe: Math.round((500 / 2.4 + 500 / 2.6) / 2) });
  });

  test('of an area without both is not known', () => {
    expect(labourForce([month('ledige-antal', '2023-01', 5)])).toEqual({});
    expect(labourForce([month('ledige-antal', '2023-01', 5), month('ledige-andel', '2023-01', 0)])).toEqual(
      {},
    );
  });
});
