/** Readings of minutes, kept in the browser. */
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetTexts } from '../../../../src/referat/review/forgetTexts';
import { forgetKeptReadings, openKeptReadings } from '../../../../src/referat/review/kept';
import type { Passages } from '../../../../src/referat/review/passages';
import type { Progress } from '../../../../src/referat/review/progress';
import { withIndexedDb } from '../../indexedDb';

const PROGRESS: Progress = {
  file: { name: 'referat.pdf', bytes: 900 },
  changed: '2026-11-30T10:00:00.000Z',
  meetings: [{ municipality: 'aabenraa', committee: '', date: '2024-06-11' }],
  items: null,
  said: { answers: { '10-13': { verdict: 'kept' } }, marked: [], definitions: {} },
  counts: { kept: 1, of: 4 },
  document: null,
};
const PASSAGES: Passages = {
  name: 'referat.pdf',
  format: 'pdf',
  text: 'Der er 64 borgere.',
  blocks: [{ kind: 'paragraph', from: 0, to: 18 }],
  items: [{ number: '1', first: 0, end: 1 }],
  spans: { a: [{ from: 7, to: 17 }] },
};

withIndexedDb();
beforeEach(forgetKeptReadings);

test('answers are there when the product is opened again, the newest reading first', async () => {
  const store = await openKeptReadings();
  expect(store.lasting).toBe(true);
  await store.put('a', PROGRESS, null);
  await store.put('b', { ...PROGRESS, changed: '2026-11-30T11:00:00.000Z' }, null);
  forgetKeptReadings();
  const again = await openKeptReadings();
  expect((await again.list()).map(([fingerprint]) => fingerprint)).toEqual(['b', 'a']);
  expect((await again.get('a'))?.said.answers).toEqual(PROGRESS.said.answers);
  await again.remove('a');
  expect(await again.get('a')).toBeNull();
});

/** A reading with these answers, at a minute. */
const answered = (minute: string, verdicts: Record<string, 'kept' | 'skipped'>): Progress => ({
  ...PROGRESS,
  changed: `2026-11-30T10:${minute}:00.000Z`,
  said: {
    ...PROGRESS.said,
    answers: Object.fromEntries(Object.entries(verdicts).map(([key, verdict]) => [key, { verdict }])),
  },
});
const verdictsOf = ({ said }: Progress) =>
  Object.fromEntries(Object.entries(said.answers).map(([key, { verdict }]) => [key, verdict]));

test('two windows that answer the same reading lose none of their answers', async () => {
  const store = await openKeptReadings();
  const begun = await store.put('a', answered('00', { '1-2': 'kept' }), null);
  // Both windows begin here; each answers another figure, and the second takes an answer back.
  await store.put('a', answered('01', { '1-2': 'kept', '3-4': 'skipped' }), begun);
  const last = await store.put('a', answered('02', { '5-6': 'kept' }), begun);
  expect(verdictsOf(last)).toEqual({ '3-4': 'skipped', '5-6': 'kept' });
  expect(last.counts.kept).toBe(2);
  expect(verdictsOf((await store.get('a')) ?? PROGRESS)).toEqual(verdictsOf(last));
});

test('a window that has changed nothing changes nothing of what another has', async () => {
  const store = await openKeptReadings();
  const begun = await store.put('a', answered('00', { '1-2': 'kept' }), null);
  const moved = [{ first: 0, end: 4, title: 'Status' }] as unknown as Progress['items'];
  await store.put('a', { ...answered('01', { '1-2': 'skipped' }), items: moved }, begun);
  const last = await store.put('a', answered('02', { '1-2': 'kept' }), begun);
  expect(verdictsOf(last)).toEqual({ '1-2': 'skipped' });
  expect(last.items).toEqual(moved);
});

test('a reading that was saved in another window does not come back by itself, but with a new answer', async () => {
  const store = await openKeptReadings();
  const begun = await store.put('a', answered('00', { '1-2': 'kept' }), null);
  await store.remove('a');
  await store.put('a', answered('01', { '1-2': 'kept' }), begun);
  expect(await store.get('a')).toBeNull();
  await store.put('a', answered('02', { '1-2': 'kept', '3-4': 'kept' }), begun);
  expect(await store.get('a')).not.toBeNull();
});

test('a record that is damaged is as if it were not there', async () => {
  const store = await openKeptReadings();
  await store.put('a', { ...PROGRESS, said: { answers: { x: { verdict: 'måske' } } } } as never, null);
  expect(await store.get('a')).toBeNull();
  expect(await store.list()).toEqual([]);
  await store.putPassages('s', { ...PASSAGES, blocks: [{ kind: 'paragraph' }] } as never);
  expect(await store.passages('s')).toBeNull();
});

test('the text of a source is kept until it is forgotten', async () => {
  const store = await openKeptReadings();
  await store.putPassages('s', PASSAGES);
  expect(await store.passages('s')).toEqual(PASSAGES);
  expect(await store.sources()).toEqual(['s']);
  await store.removePassages('s');
  expect(await store.passages('s')).toBeNull();
});

test('the text of own figures that are deleted is forgotten, but not while they may be brought back', async () => {
  const store = await openKeptReadings();
  for (const source of ['eget-1-2026-11-30', 'eget-2-2026-11-30', 'eget-3-2026-11-30', 'faxe-2023-11-06'])
    await store.putPassages(source, PASSAGES);
  const own = {
    list: async () => [{ id: 'eget-1-2026-11-30' }] as never,
    unreadable: async () => [],
  };
  await forgetTexts(own, new Set(['eget-2-2026-11-30']));
  expect(await store.sources()).toEqual(['eget-1-2026-11-30', 'eget-2-2026-11-30', 'faxe-2023-11-06']);
});

test('where the browser refuses, answers last as long as the page, which says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const store = await openKeptReadings();
  expect(store.lasting).toBe(false);
  await store.put('a', PROGRESS, null);
  expect((await store.get('a'))?.counts).toEqual({ kept: 1, of: 4 });
  vi.restoreAllMocks();
});
