/** Answers that a page had no time to keep, left for the next. */
import { expect, test } from 'vitest';
import type { Work } from '../../../../src/referat/review/progress';
import { dropUnkept, leaveUnkept, takeUnkept, withUnkept } from '../../../../src/referat/review/unkept';

const answered = (
  verdicts: Record<string, 'kept' | 'skipped' | 'open'>,
  more: Partial<Work['said']> = {},
): Work => ({
  said: {
    answers: Object.fromEntries(Object.entries(verdicts).map(([key, verdict]) => [key, { verdict }])),
    marked: [],
    definitions: {},
    ...more,
  },
  items: null,
});
const NOTHING = answered({});
const ITEMS = [{ first: 0, end: 4, title: 'Status' }] as unknown as Work['items'];

test('what is left is found with what is kept: answers, what is taken back, names, items', () => {
  const kept = answered({ '1-2': 'kept', '3-4': 'kept' });
  const now = {
    ...answered({ '1-2': 'kept', '5-6': 'skipped' }, { definitions: { 'x|kr.': { theme: 'job' } } }),
    items: ITEMS,
  };
  leaveUnkept('a', kept, now);
  expect(withUnkept('a', kept)).toEqual(now);
  expect(withUnkept('a', NOTHING).said.answers).toEqual(answered({ '5-6': 'skipped' }).said.answers);
  expect(withUnkept('b', kept)).toBe(kept);
  leaveUnkept('a', now, now);
  expect(withUnkept('a', kept)).toBe(kept);
});

test('what another window has said since stays as it said', () => {
  leaveUnkept('a', NOTHING, answered({ '1-2': 'kept', '3-4': 'kept' }));
  const kept = answered({ '1-2': 'skipped' });
  expect(withUnkept('a', kept)).toEqual(answered({ '1-2': 'skipped', '3-4': 'kept' }));
});

test('what a window that is gone has left is taken over, and not lost by the next answer', () => {
  leaveUnkept('a', NOTHING, answered({ '1-2': 'kept' }));
  const [[key, text] = ['', '']] = Object.entries(localStorage);
  localStorage.clear();
  localStorage.setItem(`${key}-another`, text);
  const now = takeUnkept('a', NOTHING);
  expect(now).toEqual(answered({ '1-2': 'kept' }));
  leaveUnkept('a', NOTHING, answered({ '1-2': 'kept', '3-4': 'skipped' }));
  expect(withUnkept('a', NOTHING)).toEqual(answered({ '1-2': 'kept', '3-4': 'skipped' }));
  expect(localStorage).toHaveLength(1);
  dropUnkept('a');
  expect(localStorage).toHaveLength(0);
});

test('what is damaged there is as if it were not there', () => {
  leaveUnkept('a', NOTHING, answered({ '1-2': 'kept' }));
  const [key = ''] = Object.keys(localStorage);
  for (const text of ['{', '[]', '{"instead":{},"said":{"answers 1-2":{"verdict":"måske"}}}']) {
    localStorage.setItem(key, text);
    expect(withUnkept('a', NOTHING)).toEqual(NOTHING);
  }
});
