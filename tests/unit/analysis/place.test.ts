import { expect, test } from 'vitest';
import { officialPlace } from '../../../src/analysis/place';
import type { Observation } from '../../../src/model/observation';
import { ownSourceId } from '../../../src/model/ownData';
import { present, wholeDataset, wholeIndex } from '../fixtures';

const find = (part: Partial<Observation>) =>
  present(
    wholeDataset().observations.find((o) =>
      Object.entries(part).every(([key, value]) => o[key as keyof Observation] === value),
    ),
  );
const faxe = { area: 'faxe', group: 'alle', indicator: 'ledige-andel', period: '2026-07' };

test('a municipality has a place among all in the latest period', () => {
  expect(officialPlace(find(faxe), wholeIndex())).toEqual({ rank: 66, of: 98 });
});

test.each([
  ['an earlier period', find({ ...faxe, period: '2026-06' })],
  ['a part of the whole', find({ ...faxe, group: 'a-dagpenge' })],
  ['the country', find({ ...faxe, area: 'hele-landet' })],
  ['a count', find({ ...faxe, indicator: 'ledige-antal' })],
  ['an own figure of the same', { ...find(faxe), source: ownSourceId('1', '2026-08-22') }],
])('%s has none', (_, o) => expect(officialPlace(o, wholeIndex())).toBeNull());
