/** What is answered for one figure is said of the others that ask the same. */
import { expect, test } from 'vitest';
import { alsoSaid } from '../../../../src/referat/review/alike';
import { NOTHING_SAID, review } from '../../../../src/referat/review/review';
import { drafts, opened, printed } from './minutes';

/** Minutes with one item. */
const item = (text: string) =>
  opened(`Aabenraa Kommune
Referat af mødet den 11. juni 2024

Punkt 1: Status

Sagsfremstilling
${text}

Beslutning
Taget til efterretning.
`);

test('when a figure holds is answered once for its paragraph, and not for another', () => {
  const minutes = item(
    'I april 2024 er der 412 borgere på sygedagpenge.\n\nDer er 64 borgere i fleksjob. Der er 31 borgere på ledighedsydelse.\n\nDer er 12 borgere i ressourceforløb.',
  );
  const list = drafts(minutes);
  const [first, second, other] = ['64', '31', '12'].map((text) => printed(list, text));
  expect([first, second, other].map((draft) => draft?.doubts)).toEqual(Array(3).fill(['periode']));
  if (!first || !second || !other) return;
  const also = alsoSaid(list, first, { period: '2024-04' });
  expect(also).toEqual({ [second.key]: { period: '2024-04' } });
  const said = review(NOTHING_SAID, {
    type: 'set',
    keys: [first.key],
    values: { period: '2024-04' },
    keep: true,
    also,
  });
  const after = drafts(minutes, said);
  expect(printed(after, '64')).toMatchObject({ verdict: 'kept' });
  // It is no more asked, but nobody has looked at it.
  expect(printed(after, '31')).toMatchObject({ verdict: 'open', period: '2024-04', doubts: [] });
  expect(printed(after, '12').doubts).toEqual(['periode']);
  const undone = drafts(minutes, review(said, { type: 'undo' }));
  expect(undone.map(({ verdict, doubts }) => [verdict, doubts])).toEqual(
    list.map(({ verdict, doubts }) => [verdict, doubts]),
  );
});

test('a target is not asked when what there is holds', () => {
  const list = drafts(
    item(
      'I april 2024 er der 412 borgere på sygedagpenge.\n\nMålet er, at 90 % er i fleksjob. I dag er 84 % i fleksjob.',
    ),
  );
  const [target, actual] = ['90', '84'].map((text) => printed(list, text));
  expect([target, actual].map((draft) => [draft?.kind, draft?.doubts])).toEqual([
    ['maal', ['periode']],
    ['faktisk', ['periode']],
  ]);
  if (target) expect(alsoSaid(list, target, { period: '2025' })).toEqual({});
});

test('a new name that is changed is changed for the figures of its paragraph that have it', () => {
  const list = drafts(
    item(
      'I april 2024 er der 412 borgere på sygedagpenge i Aabenraa og 380 borgere på sygedagpenge i Haderslev.\n\nI april 2023 var der 390 borgere på sygedagpenge i Aabenraa.',
    ),
  );
  const first = printed(list, '412');
  const indicator = { id: null, name: 'Modtagere af sygedagpenge' };
  const second = printed(list, '380');
  expect([first, second, printed(list, '390')].map((draft) => draft.indicator.name)).toEqual(
    Array(3).fill(first.indicator.name),
  );
  expect(alsoSaid(list, first, { indicator })).toEqual({ [second.key]: { indicator } });
  expect(alsoSaid(list, first, { value: 413 })).toEqual({});
});

test('which of two known indicators is meant is answered once in an item', () => {
  const list = drafts(
    item(
      'På førtidspension er der i 2023 en afvigelse på 4,1 mio. kr.\n\nPå sygedagpenge er der i 2023 en afvigelse på 2,2 mio. kr.',
    ),
  );
  const [first, second] = ['4,1', '2,2'].map((text) => printed(list, text));
  if (!first || !second) return;
  expect([first.doubts, second.doubts]).toEqual([['noegletal'], ['noegletal']]);
  const indicator = { id: 'budgetafvigelse', name: 'Afvigelse fra budgettet, drift' };
  expect(alsoSaid(list, first, { indicator })).toEqual({ [second.key]: { indicator } });
});

test('an area that the lists lack is chosen once', () => {
  const list = drafts(
    item(
      'I Klynge Syd er der 412 borgere på sygedagpenge i april 2024.\n\nI Klynge Syd er der 38 borgere i fleksjob i april 2024.',
    ),
  );
  const [first, second] = ['412', '38'].map((text) => printed(list, text));
  if (!first || !second) return;
  expect([first.obstacles, second.obstacles]).toEqual([['no-area'], ['no-area']]);
  const area = { id: 'hele-landet', name: 'Hele landet' };
  expect(alsoSaid(list, first, { area })).toEqual({ [second.key]: { area } });
});
