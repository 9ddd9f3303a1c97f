/** What a reader of minutes says of the figures, and what comes of it. */
import { expect, test } from 'vitest';
import {
  aboveOf,
  conflictsOf,
  countsOf,
  fittingFirst,
  namedAlike,
  paragraphOf,
  saidSurely,
} from '../../../../src/referat/review/amongDrafts';
import {
  choicesOf,
  type Draft,
  isSure,
  mayKeep,
  questionOf,
  type Values,
} from '../../../../src/referat/review/drafts';
import { markAt } from '../../../../src/referat/review/marking';
import { NOTHING_SAID, type ReviewAction, review } from '../../../../src/referat/review/review';
import { printedOf } from '../../../../src/referat/review/saving';
import { drafts, KNOWN, MINUTES, opened, printed } from './minutes';

const minutes = opened();
const after = (...actions: readonly ReviewAction[]) => actions.reduce(review, NOTHING_SAID);
const key = (text: string) => printed(drafts(minutes), text).key;

test('nothing is kept before the reader says so', () => {
  const { open, kept, skipped } = countsOf(drafts(minutes));
  expect(open).toBe(4);
  expect([kept, skipped]).toEqual([0, 0]);
});

test('a period that is in doubt has to be answered', () => {
  const flex = printed(drafts(minutes), '64');
  expect(flex.period).toBe('');
  expect(questionOf(flex)).toBe('periode');
  expect(choicesOf(flex, 'periode')).toEqual([]);
  expect(mayKeep(flex)).toBe(false);
});

test('the period of the figure above is offered first, and its indicator where that is in doubt', () => {
  const list = drafts(minutes);
  const flex = printed(list, '64');
  const above = { ...printed(list, '380'), period: '2024-05' };
  expect(choicesOf(flex, 'periode', above)).toEqual(['2024-05']);
  expect(choicesOf(flex, 'noegletal', above)).toContain(above.indicator);
});

test('of the indicators that a figure may be, one that another is with another value, or that it cannot be, is last', () => {
  const list = drafts(minutes);
  const sick = printed(list, '412');
  const flex: Draft = { ...printed(list, '64'), doubts: ['noegletal'], unit: sick.unit, period: sick.period };
  const other = { id: null, name: 'Borgere i fleksjob' };
  const offered = (of: Draft) =>
    fittingFirst([sick.indicator, other], { ...of, group: sick.group }, saidSurely([sick]), KNOWN);
  expect(offered(flex)).toEqual([other, sick.indicator]);
  // Said again it is the same figure.
  expect(offered({ ...flex, value: sick.value })).toEqual([sick.indicator, other]);
  expect(offered({ ...flex, period: '2020' })).toEqual([sick.indicator, other]);
  const share = { id: 'ledige-andel', name: 'Ledighed' };
  expect(fittingFirst([share, other], flex, new Map(), KNOWN)).toEqual([other, share]);
});

test('the figure above is the one before it in its item that is not skipped', () => {
  const said = after({ type: 'decide', keys: [key('380')], verdict: 'skipped' });
  const list = drafts(minutes, said);
  expect(aboveOf(list, printed(list, '64'))?.printed).toMatch(/^412/);
  expect(aboveOf(list, printed(list, '412'))).toBeUndefined();
  expect(aboveOf(list, printed(list, '3,4'))).toBeUndefined();
});

test('figures whose new indicators have one name go together', () => {
  const named = { indicator: { id: null, name: 'Modtagere' } };
  const said = after({ type: 'set', keys: [key('412'), key('64')], values: named, keep: false });
  const list = drafts(minutes, said);
  expect(namedAlike(list, printed(list, '412'))).toEqual([key('64')]);
  expect(namedAlike(list, printed(list, '3,4'))).toEqual([]);
});

test('an answer settles the doubt, and keeps a figure of which nothing else is in doubt', () => {
  const said = after({ type: 'set', keys: [key('64')], values: { period: '2024-04' }, keep: true });
  const flex = printed(drafts(minutes, said), '64');
  expect(flex).toMatchObject({ period: '2024-04', verdict: 'kept', doubts: [] });
});

test('taking a step back leaves what another window has said meanwhile', () => {
  const mine = after({ type: 'decide', keys: ['1-2'], verdict: 'skipped' });
  const both = { ...mine, answers: { ...mine.answers, '3-4': { verdict: 'kept' as const } } };
  expect(review(both, { type: 'undo' }).answers).toEqual({ '3-4': { verdict: 'kept' } });
});

test('that a figure has no period is an answer too', () => {
  const said = after({ type: 'set', keys: [key('64')], values: { period: '' }, keep: true });
  expect(printed(drafts(minutes, said), '64')).toMatchObject({ period: '', doubts: [], verdict: 'kept' });
});

test('the figures of a paragraph go together', () => {
  const list = drafts(minutes);
  const together = (text: string) => paragraphOf(list, key(text)).map(({ value }) => value);
  expect(together('380')).toEqual([412, 380]);
  expect(together('64')).toEqual([64]);
  expect(paragraphOf(list, null)).toEqual([]);
});

test('a value that is written anew has the decimals that it is written with', () => {
  const changed = (value: number) =>
    printed(
      drafts(minutes, after({ type: 'set', keys: [key('412')], values: { value }, keep: true })),
      '412',
    );
  expect(printed(drafts(minutes), '412').decimals).toBe(0);
  expect(changed(412.5)).toMatchObject({ value: 412.5, decimals: 1 });
  expect(printedOf(changed(412.5))).toBe('412,5');
  expect(printedOf(changed(1_250_300.75))).toBe('1.250.300,75');
});

test('every step is taken back, the last one first', () => {
  const first: ReviewAction = { type: 'decide', keys: [key('412')], verdict: 'skipped' };
  const both = after(first, { type: 'set', keys: [key('380')], values: { value: 381 }, keep: true });
  expect(printed(drafts(minutes, both), '380').value).toBe(381);
  const once = review(both, { type: 'undo' });
  expect(printed(drafts(minutes, once), '380')).toMatchObject({ value: 380, verdict: 'open' });
  expect(printed(drafts(minutes, once), '412').verdict).toBe('skipped');
  const twice = review(once, { type: 'undo' });
  expect(countsOf(drafts(minutes, twice)).open).toBe(4);
  expect(review(twice, { type: 'undo' })).toBe(twice);
});

test('keeping the sure ones at once leaves out what is in doubt', () => {
  const sure = drafts(minutes).filter(isSure);
  const said = after({ type: 'keep', figures: sure.map((draft) => ({ key: draft.key, doubts: [] })) });
  const list = drafts(minutes, said);
  expect(printed(list, '412').verdict).toBe('kept');
  expect(printed(list, '64').verdict).toBe('open');
});

test('what is set for several figures is set for all of them, and can be taken back at once', () => {
  const keys = [key('412'), key('380'), key('64')];
  const said = after({ type: 'set', keys, values: { period: '2024-05' }, keep: false });
  expect(drafts(minutes, said).filter(({ period }) => period === '2024-05')).toHaveLength(3);
  expect(drafts(minutes, review(said, { type: 'undo' })).some(({ period }) => period === '2024-05')).toBe(
    false,
  );
});

test('a new count cannot be below nought, which the folder would not take, but be a change', () => {
  const obstacles = (values: Partial<Values>) => {
    const indicator = { id: null, name: 'Borgere ud over det forventede' };
    const all = { indicator, unit: 'personer', value: -70, ...values };
    const said = after({ type: 'set', keys: [key('412')], values: all, keep: true });
    return printed(drafts(minutes, said), '412').obstacles;
  };
  expect(obstacles({})).toEqual(['negative-count']);
  expect(obstacles({ kind: 'aendring' })).toEqual([]);
  expect(obstacles({ value: 70 })).toEqual([]);
  // So is a noun of the reader's own; an amount of money may be a deficit.
  expect(obstacles({ unit: 'kaffekopper' })).toEqual(['negative-count']);
  expect(obstacles({ unit: 'kr.' })).toEqual([]);
});

test('a figure whose unit is not that of its indicator cannot be kept', () => {
  const said = after({
    type: 'set',
    keys: [key('412')],
    values: { indicator: { id: 'ledige-andel', name: 'Ledige' } },
    keep: false,
  });
  const draft = printed(drafts(minutes, said), '412');
  expect(draft.obstacles).toEqual(['other-unit']);
  expect(mayKeep(draft)).toBe(false);
});

test('two figures that are kept and say the same with different values are in conflict', () => {
  const same = { area: { id: 'aabenraa', name: 'Aabenraa' } };
  const keep = drafts(minutes)
    .filter(({ item }) => item === 0)
    .map((draft) => ({ key: draft.key, doubts: [] }));
  const said = after({ type: 'keep', figures: keep });
  expect(conflictsOf(drafts(minutes, said)).size).toBe(0);
  const clash = review(said, { type: 'set', keys: [key('380')], values: same, keep: true });
  const conflicts = conflictsOf(drafts(minutes, clash));
  expect([...conflicts.keys()].sort()).toEqual([key('380'), key('412')].sort());
});

test('a figure of which nothing is said anew is the same object', () => {
  const said = after({ type: 'decide', keys: [key('412')], verdict: 'skipped' });
  const [before, now] = [drafts(minutes), drafts(minutes, said)];
  expect(printed(now, '380')).toBe(printed(before, '380'));
  expect(printed(now, '412')).not.toBe(printed(before, '412'));
});

test('a number that was not proposed is taken in where it stands, to be described', () => {
  const { document } = minutes.referat;
  const from = MINUTES.indexOf('11. juni');
  const at = document.text.indexOf('11. juni');
  expect(from).toBeGreaterThan(0);
  const mark = markAt(document, { from: at, to: at + 2 }, { id: 'aabenraa', name: 'Aabenraa' });
  if (!mark) throw new Error('No number is found');
  const said = after({ type: 'mark', marked: mark });
  const draft = printed(drafts(minutes, said), '11');
  expect(draft).toMatchObject({ value: 11, verdict: 'open', proposal: null });
  expect(draft.obstacles).toContain('no-indicator');
  expect(countsOf(drafts(minutes, said)).open).toBe(5);
});

test('a selection is read with its scale and unit; one without a number is none', () => {
  const { document } = minutes.referat;
  const home = { id: 'aabenraa', name: 'Aabenraa' };
  const at = document.text.indexOf('3,4 mio');
  expect(markAt(document, { from: at, to: at + 8 }, home)).toMatchObject({
    printed: '3,4 mio. kr.',
    values: { value: 3_400_000, unit: 'kr.' },
  });
  const word = document.text.indexOf('efterretning');
  expect(markAt(document, { from: word, to: word + 12 }, home)).toBeNull();
});
