/** The theme that a new indicator is proposed to have. */
import { expect, test } from 'vitest';
import { type Around, aroundOf, themeGuesser } from '../../../../src/referat/review/guessTheme';
import { codelists } from '../reading';
import { drafts, opened } from './minutes';

const NOWHERE: Around = { groups: '', titles: '', beside: [] };

test.each<[string, string, string, Partial<Around>, string]>([
  ['is named as a known one', 'Personer i fleksjob i alt', 'personer', {}, 'fleksjob'],
  ['is in kroner, of a budget', 'Reparation af broer', 'kr.', { titles: 'Budgetopfølgning' }, 'oekonomi'],
  ['is in an item about one theme', 'Børn', 'personer', { titles: 'Fordrevne fra Ukraine' }, 'integration'],
  ['is of those in fleksjob', 'Fremmødte', 'procent', { groups: 'Fleksjob' }, 'fleksjob'],
  [
    'stands beside figures of one theme',
    'Fremmødte',
    'personer',
    { beside: ['ukraine-ophold', 'ukraine-ophold', 'ukraine-ophold'] },
    'integration',
  ],
  ['says nothing', 'Fremmødte til arrangementer', 'procent', {}, ''],
  ['is in a unit that few have', 'Fremmødte til arrangementer', 'møder', {}, ''],
])('of an indicator that %s', (_, name, unit, around, theme) => {
  expect(themeGuesser(codelists)({ name, unit }, { ...NOWHERE, ...around })).toBe(theme);
});

test('of each known indicator without itself: hardly ever another than it has', () => {
  const guesses = codelists.indicators.map((own) => {
    const others = codelists.indicators.filter((indicator) => indicator !== own);
    const guess = themeGuesser({ ...codelists, indicators: others })({ ...own, name: own.name.da }, NOWHERE);
    return guess === '' ? 'none' : guess === own.theme ? 'right' : 'wrong';
  });
  const share = (what: string) => guesses.filter((guess) => guess === what).length / guesses.length;
  expect(share('right')).toBeGreaterThan(0.7);
  expect(share('wrong')).toBeLessThan(0.1);
});

test('what stands around figures: whom they are of, the titles of their items, what else is measured there', () => {
  const minutes = opened();
  const kept = drafts(minutes);
  const key = kept.find(({ printed }) => printed.startsWith('412'))?.key ?? '';
  expect(aroundOf({ figures: [key] }, kept, minutes.referat)).toEqual({
    groups: 'Sygedagpenge',
    titles: 'Status på sygedagpenge',
    beside: ['fleksjob-personer'],
  });
});
