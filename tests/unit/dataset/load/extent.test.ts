import { expect, test } from 'vitest';
import { encode } from '../../../../src/dataset/files/columnar';
import { extentOf } from '../../../../src/dataset/load/extent';
import { observation } from '../../fixtures';

const SOURCE = 'eget-x-2026-11-22';
const own = (area: string, period: string) => observation({ source: SOURCE, area, period });

test('counts what is of the source, and no other', () => {
  const files = [
    encode('a', [
      own('faxe', '2023-09'),
      own('ishoej', '2022'),
      observation({ area: 'herlev', period: '1999' }),
    ]),
    encode('b', [own('faxe', ''), own('faxe', '2022')]),
    encode('c', [observation()]),
  ];
  expect(extentOf(files, SOURCE)).toEqual({
    figures: 4,
    areas: 2,
    periods: { first: '2022', last: '2023-09', count: 2 },
  });
});

test('a file in which every row has the same', () => {
  expect(extentOf([encode('a', [own('faxe', '2023')])], SOURCE)).toEqual({
    figures: 1,
    areas: 1,
    periods: { first: '2023', last: '2023', count: 1 },
  });
});

test('where no period is stated there is none', () => {
  expect(extentOf([encode('a', [own('faxe', '')])], SOURCE)).toEqual({ figures: 1, areas: 1, periods: null });
  expect(extentOf([], SOURCE)).toEqual({ figures: 0, areas: 0, periods: null });
});
