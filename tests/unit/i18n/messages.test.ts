import { describe, expect, test } from 'vitest';
import { da } from '../../../src/i18n/da';
import { en } from '../../../src/i18n/en';
import { CHECK_TYPES } from '../../../src/model/check';
import { UNIT_TYPES } from '../../../src/model/codelist';
import { KINDS } from '../../../src/model/kind';

type Leaf = string | ((...args: never[]) => unknown);

/** Every text by its path, whatever the depth. */
function leaves(node: unknown, path = ''): [string, Leaf][] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) =>
    leaves(child, path ? `${path}.${key}` : key),
  );
}
const danish = new Map(leaves(da));
const english = new Map(leaves(en));

/** Texts that are rightly the same: names, loan words, and patterns without words. */
const SAME = [
  'product',
  'languageName.da',
  'languageName.en',
  'menu',
  'kind.budget',
  'areaInSentence',
  'facts.signed',
  'chart.summaryLine',
  'chart.summaryPoint',
  'table.note',
  'footer.version',
];
/** Arguments for texts that take something other than words or numbers. */
const ARGUMENTS: Record<string, readonly unknown[]> = {
  list: [['a', 'b', 'c']],
  'facts.moreOrLess': [1, 'antal', 'lav'],
  'facts.signed': ['1 x', 'y', true],
  'sources.age': [100],
};
const WORDS = ['en-ting', 'to-ting', 'tre-ting', 'fire-ting', 'fem-ting'];

/** A text as it is shown, with made-up words where it takes some. */
function shown(path: string, leaf: Leaf): string {
  if (typeof leaf === 'string') return leaf;
  const call = leaf as (...args: unknown[]) => unknown;
  return String(call(...(ARGUMENTS[path] ?? WORDS)));
}

describe('messages', () => {
  test('both languages have the same texts, all the way down', () => {
    expect([...english.keys()]).toEqual([...danish.keys()]);
    for (const [path, leaf] of danish) expect([path, typeof english.get(path)]).toEqual([path, typeof leaf]);
  });

  test('no text is empty or broken', () => {
    for (const list of [danish, english]) {
      for (const [path, leaf] of list) {
        expect(shown(path, leaf).trim(), path).not.toBe('');
        expect(shown(path, leaf), path).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
  });

  test('no English text is the Danish one, but for those that are the same in both', () => {
    const same = [...danish].filter(
      ([path, leaf]) => shown(path, leaf) === shown(path, english.get(path) ?? ''),
    );
    expect(same.map(([path]) => path).filter((path) => !SAME.includes(path))).toEqual([]);
  });

  test('both languages say as many of the words they are given', () => {
    const count = (text: string) => WORDS.filter((word) => text.includes(word));
    for (const [path, leaf] of danish) {
      expect(count(shown(path, english.get(path) ?? '')), path).toEqual(count(shown(path, leaf)));
    }
  });

  test('one and several are told apart', () => {
    expect([da.sources.discrepancies(0), da.sources.discrepancies(1)]).toEqual([
      'Alt stemmer',
      '1 ting stemmer ikke',
    ]);
    expect([1, 2].map(en.sources.discrepancies)).toEqual([
      '1 thing does not add up',
      '2 things do not add up',
    ]);
    expect([en.figures(1), en.figures(2)]).toEqual(['1 figure', '2 figures']);
  });

  test('a list is read as a sentence', () => {
    expect(da.list(['a', 'b', 'c'], 'og')).toBe('a, b og c');
    expect(en.list(['a', 'b'])).toBe('a or b');
    expect(da.list(['a'])).toBe('a');
    expect(da.list([])).toBe('');
  });

  test('every kind, type of check and type of unit has its words', () => {
    for (const t of [da, en]) {
      for (const kind of KINDS) expect(t.kind[kind]).toBeTruthy();
      for (const type of CHECK_TYPES) expect(t.checkType[type]('11 %', '12 %')).toMatch(/11 %.*12 %/);
      for (const unit of UNIT_TYPES) {
        expect(t.facts.moreOrLess(1, unit, 'lav')).not.toBe(t.facts.moreOrLess(-1, unit, 'lav'));
      }
      expect(t.facts.moreOrLess(1, 'placering', 'neutral')).not.toBe(
        t.facts.moreOrLess(1, 'placering', 'lav'),
      );
    }
  });

  test('the age of a source is told in months, then in years', () => {
    const ages = [3, 31, 100, 366, 800].map((days) => en.sources.age(days));
    expect(ages).toEqual([
      'less than a month old',
      '1 month old',
      '3 months old',
      'over 1 year old',
      'over 2 years old',
    ]);
    expect(da.sources.age(800)).toBe('over 2 år gammelt');
  });
});
