import { describe, expect, test } from 'vitest';
import { implausible, printedAgrees, ranksOf, rulesOf } from '../../../../src/dataset/read/figureRules';
import type { Indicator } from '../../../../src/model/codelist';
import { KINDS, type Kind } from '../../../../src/model/kind';
import { realIndex } from '../../fixtures';

const index = realIndex();
const of = (id: string, part: Partial<Indicator> = {}) => {
  const indicator = { ...index.indicator(id), kinds: KINDS, ...part };
  return rulesOf(indicator, index.unit(indicator.unit).type);
};
const why = (rules: ReturnType<typeof of>, value: number, kind: Kind = 'faktisk') =>
  implausible(rules, KINDS.indexOf(kind), value);

describe('what a value cannot be', () => {
  test('of a kind that the indicator does not have', () => {
    expect(why(of('star-placering', { kinds: ['faktisk'] }), 5, 'budget')).toBe('kind-not-allowed');
  });

  test('a count below nought, unless it is a change or a deviation', () => {
    const persons = of('ydelsesmodtagere');
    expect(why(persons, -1)).toBe('negative-count');
    expect(why(persons, 0)).toBeNull();
    expect(why(persons, -1, 'aendring')).toBeNull();
    expect(why(of('star-forskel'), -12)).toBeNull();
  });

  test('a part of a whole beyond it', () => {
    const parts = of('forsoergede-fordeling');
    expect([-1, 0, 100, 101].map((n) => why(parts, n))).toEqual([
      'impossible-percent',
      null,
      null,
      'impossible-percent',
    ]);
    expect(why(of('bnp-vaekst'), -2)).toBeNull();
  });

  test('a share beyond all, where the words of the indicator say that it is one', () => {
    for (const share of [
      'ledige-andel',
      'fleksjob-beskaeftigelse',
      'beskaeftigelsesfrekvens',
      'undersoegelse-svarprocent',
    ])
      expect([100, 980].map((n) => why(of(share), n))).toEqual([null, 'impossible-percent']);
    const name = { da: 'Forbrug i pct. af budgettet', en: 'Spent' };
    expect(why(of('ledige-andel', { name, definition: name }), 104)).toBeNull();
    expect(why(of('bnp-vaekst'), 120)).toBeNull();
    expect(why(of('ledige-andel'), 120, 'aendring')).toBeNull();
  });

  test('a rank that is none', () => {
    const ranks = of('star-placering');
    expect([0, 1, 2.5, 98, 99].map((n) => why(ranks, n))).toEqual([
      'rank-out-of-range',
      null,
      'rank-out-of-range',
      null,
      'rank-out-of-range',
    ]);
    expect(ranksOf(ranks)).toBe('1–98');
    expect(why(of('star-placering', { ranked: null }), 99)).toBeNull();
  });
});

test('a printed figure agrees with a value of its size', () => {
  expect(printedAgrees({ magnitude: 14_100_000 }, -14_100_000)).toBe(true);
  expect(printedAgrees({ magnitude: 0.3 }, 0.1 + 0.2)).toBe(true);
  expect(printedAgrees({ magnitude: 10.7 }, 10.8)).toBe(false);
});
