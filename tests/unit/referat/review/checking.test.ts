/** Figures of minutes held against the rules while they are reviewed. */
import { expect, test } from 'vitest';
import { DATA_FOLDER, readDataFiles } from '../../../../src/build/dataFolder';
import { readChecks } from '../../../../src/dataset/read/checks';
import { lookup } from '../../../../src/dataset/read/referat';
import { brokenRules } from '../../../../src/referat/review/checking';
import { NOTHING_SAID, type ReviewAction, review } from '../../../../src/referat/review/review';
import { codelists } from '../reading';
import { drafts, KNOWN, opened, printed } from './minutes';

const minutes = opened(`Aabenraa Kommune
Referat af mødet den 11. juni 2024

Punkt 1: Offentligt forsørgede

Sagsfremstilling
Offentligt forsørgede i STARs måling, antal fuldtidspersoner

Måleperiode\tForventet\tFaktisk\tForskel mod forventet
juli 2022 - juni 2023\t2.860\t2.790\t-60

Beslutning
Taget til efterretning.
`);
const { rules } = readChecks(readDataFiles(DATA_FOLDER).checks, lookup(codelists));
const difference = printed(drafts(minutes), '-60').key;

/** What is stated and computed of each rule that is broken after what has been said. */
function brokenAfter(...actions: readonly ReviewAction[]) {
  const said = actions.reduce(review, NOTHING_SAID);
  const broken = brokenRules(rules, minutes.referat, drafts(minutes, said), KNOWN);
  return broken.map(({ rule, observation, stated, computed }) => [rule, observation, stated, computed]);
}
const write = (value: number): ReviewAction => ({
  type: 'set',
  keys: [difference],
  values: { value },
  keep: true,
});

test('a difference that does not come out is told', () => {
  expect(brokenAfter()).toEqual([['star-forskel', difference, -60, -70]]);
});

test('it is told still when a figure is changed, with what it says now, until it comes out', () => {
  expect(brokenAfter(write(-50))).toEqual([['star-forskel', difference, -50, -70]]);
  expect(brokenAfter(write(-70))).toEqual([]);
});

test('what is skipped is held against nothing', () => {
  expect(brokenAfter({ type: 'decide', keys: [difference], verdict: 'skipped' })).toEqual([]);
});
