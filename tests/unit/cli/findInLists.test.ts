import { expect, test } from 'vitest';
import { findInLists } from '../../../src/cli/findInLists';
import { realDataset } from '../fixtures';

const found = (query: string) => findInLists(realDataset().codelists, query);
const ids = (query: string) => found(query).flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);

test.each([
  ['arbejdsløse', 'ledige-andel'],
  ['sygedagpenge', 'sygedagpenge'],
  ['socialhjælp', 'kontanthjaelp'],
  ['faaborg', 'Faaborg-Midtfyn'],
  ['overgangsydelse', 'sho-ydelse'],
  ['jobafklaring', 'jobafklaring'],
  ['pension', 'tidlig-pension'],
  ['fuldtidspersoner', 'fuldtidspersoner'],
  ['FLEKSJOB ledige', 'fleksjob-ledighed'],
])('“%s” finds %s', (query, id) => {
  expect(ids(query)).toContain(id);
});

test('what is found is told by its list, with what must stand in the other columns', () => {
  expect(found('bruttoledighed')).toEqual(
    expect.arrayContaining([
      'noegletal (type, enhed):',
      expect.stringMatching(/^ {2}bruttoledighed +.* \(faktisk.*, procent\)$/),
    ]),
  );
  expect(found('xyzzy')).toEqual([]);
});
