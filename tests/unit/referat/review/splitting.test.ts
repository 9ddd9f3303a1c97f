/** Items as the reader moves them. */
import { expect, test } from 'vitest';
import { at } from '../../../../src/model/at';
import { readReferat } from '../../../../src/referat/read';
import { NOTHING_SAID, review } from '../../../../src/referat/review/review';
import { canJoin, split } from '../../../../src/referat/review/splitting';
import { codelists } from '../reading';
import { drafts, opened, printed } from './minutes';

const minutes = opened();
const { referat } = minutes;

test('two items that are joined are one, with the text of both', () => {
  expect(canJoin(referat, 0)).toBe(false);
  const items = split(referat, { type: 'join', item: 1 });
  expect(items.map(({ number }) => number)).toEqual(['1']);
  expect(at(items, 0).end).toBe(at(referat.items, 1).end);
});

test('an item begins where the reader says', () => {
  const block = referat.document.blocks.findIndex(({ from }) =>
    referat.document.text.slice(from).startsWith('Der er 64'),
  );
  const items = split(referat, { type: 'begin', block });
  expect(items).toHaveLength(3);
  expect(items[1]).toMatchObject({ first: block, number: null, title: 'Der er 64 borgere i fleksjob.' });
  expect(at(items, 0).end).toBe(block);
  expect(split(referat, { type: 'begin', block: at(referat.items, 0).first })).toBe(referat.items);
});

test('an item is named and numbered', () => {
  const items = split(referat, { type: 'name', item: 1, number: ' 2b ', title: 'Budget' });
  expect(items[1]).toMatchObject({ number: '2b', title: 'Budget' });
});

test('answers stay with their figures when items are moved', () => {
  const key = printed(drafts(minutes), '64').key;
  const said = review(NOTHING_SAID, { type: 'decide', keys: [key], verdict: 'skipped' });
  const joined = { ...referat, items: split(referat, { type: 'join', item: 1 }) };
  const again = { referat: joined, reading: readReferat(joined, { codelists }) };
  expect(printed(drafts(again, said), '64')).toMatchObject({ verdict: 'skipped', item: 0 });
  expect(printed(drafts(again, said), '3,4').item).toBe(0);
});
