import { describe, expect, test } from 'vitest';
import { ABOUT } from '../../../src/i18n/about';
import { da } from '../../../src/i18n/da';
import { en } from '../../../src/i18n/en';
import { SOURCE_PAGES } from '../../../src/i18n/sourcePages';
import type { Texts } from '../../../src/i18n/texts';
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
/** The modules of texts that are loaded with their part, by name; a further one is found by itself. */
const modules = import.meta.glob<Record<string, unknown>>(
  ['../../../src/i18n/*.ts', '!../../../src/i18n/useMessages.ts'],
  { eager: true },
);
const isTexts = (value: unknown): value is Texts<object> =>
  typeof value === 'object' && value !== null && 'da' in value && 'en' in value;
const PARTS = Object.fromEntries(
  Object.entries(modules).flatMap(([path, exported]) => {
    const own = Object.values(exported).find(isTexts);
    return own ? [[path.replace(/^.*\/|\.ts$/g, ''), own]] : [];
  }),
);
/** Everything that is said in a language: the texts of every page, and those of the parts. */
const texts = (language: 'da' | 'en', every: object) =>
  new Map(
    leaves({
      ...every,
      ...Object.fromEntries(Object.entries(PARTS).map(([part, own]) => [part, own[language]])),
    }),
  );
const danish = texts('da', da);
const english = texts('en', en);

/** Texts that are rightly the same: names, loan words, and patterns without words. */
const SAME = [
  'product',
  'languageName.da',
  'languageName.en',
  'menu',
  'picture.powerPoint',
  'kind.budget',
  'openData.csv',
  'openData.jsonStat',
  'openData.excel',
  'openData.r',
  'openData.python',
  'areaInSentence',
  'importFormats.noegletal-csv.table',
  'importFormats.json-stat.table',
  'importFormats.json-stat.file',
  'importFormats.jobindsats-csv.table',
  'importFormats.jobindsats-json.table',
  'importFormats.px.table',
  'importFormats.px.file',
  'facts.signed',
  'chart.summaryLine',
  'chart.summaryPoint',
  'facts.inPercent',
  'facts.earlier',
  'areaPicker.preset',
  'benefit.andTarget',
  'compare.otherPeriodValue',
  'compare.valueIn',
  'export.dialog.shows',
  'export.dialog.formats.international.name',
  'export.dialog.formats.xlsx.name',
  'export.dialog.formats.jsonStat.name',
  'export.dialog.formats.zip.name',
  'export.columns.note',
  'export.columns.definition',
  'export.columns.link',
  'official.where',
  'table.note',
  'verdict.named',
  'verdict.sentence.withValue',
  'overview.latestMeeting',
  'present.place',
  'present.changes.changed',
  'decks.link',
  'picture.made',
  'picture.svg',
  'footer.version',
  'own.file',
  'import.choose.formatsList.1.0',
  'import.choose.formatsList.2.0',
  'import.choose.formatsList.3.0',
  'import.mapping.understood',
  'import.mapping.roles.note',
  'import.mapping.scaled',
  'import.report.blank',
  'tableSource.file',
  'readReferat.stop',
  'readReferat.why.link',
  'national.median',
  'national.key.median',
  'national.table.region',
  'national.formulas.median',
];
/** Arguments for texts that take something other than words or numbers. */
const ARGUMENTS: Record<string, readonly unknown[]> = {
  list: [['a', 'b', 'c']],
  figures: [12],
  'import.list': [['a', 'b', 'c']],
  'import.report.lines': [['1', '2'], true],
  'own.losing': [['en-ting', 'to-ting']],
  'own.leftOut': [['en-ting', 'to-ting']],
  'own.restored': [{ added: 2, there: 3, texts: 4 }],
  'own.publishFiles.readme': [
    'en-ting',
    ['to-ting'],
    { publisher: 'tre-ting', area: 'fire-ting', english: true, definitions: true },
  ],
  'facts.moreOrLess': [1, 'antal', 'lav'],
  'facts.signed': ['2 x', 'y', true],
  'facts.inPeriod': ['en-ting', 'date'],
  'sourcePages.age': [100],
  'chart.titles.pairs': [2, 3, 'en-ting', 'to-ting', 'tre-ting'],
  'compare.opening.two': [
    'en-ting',
    { place: 'to-ting', value: 'tre-ting' },
    { place: 'fire-ting', value: 'fem-ting' },
  ],
  'compare.opening.many': [
    'en-ting',
    { place: 'to-ting', value: 'tre-ting' },
    { place: 'fire-ting', value: 'fem-ting' },
  ],
  'verdict.list': [['a', 'b', 'c']],
  'verdict.budget': [1, false, false],
  'verdict.place': [1, 'en-ting', 'to-ting'],
  'verdict.sentence.areas': [1, 'en-ting'],
  'chart.titles.development': [
    'en-ting',
    { value: 'to-ting', when: 'tre-ting', several: true },
    { value: 'fire-ting', when: 'fem-ting', several: true },
  ],
  'chart.caveats.sum': ['en-ting', 'to-ting', 'tre-ting', 2],
  'chart.caveats.sumOfShares': ['en-ting', 'to-ting', 'tre-ting', 2],
};
const WORDS = ['en-ting', 'to-ting', 'tre-ting', 'fire-ting', 'fem-ting'];

/** What is wrong in a table that is imported. */
const PROBLEM = [{ value: 'en-ting', column: 'to-ting', allowed: ['tre-ting', 'fire-ting'] }];

/** A text as it is shown, with made-up words where it takes some. */
function shown(path: string, leaf: Leaf): string {
  if (typeof leaf === 'string') return leaf;
  const call = leaf as (...args: unknown[]) => unknown;
  const problem = /^import\.report\.(problem|right)\./.test(path) ? PROBLEM : undefined;
  return String(call(...(ARGUMENTS[path] ?? problem ?? WORDS)));
}

describe('messages', () => {
  test('the parts are found', () => {
    expect(Object.keys(PARTS)).toEqual(expect.arrayContaining(['about', 'benefit', 'chart', 'compare']));
  });

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
    const count = (text: string) => WORDS.filter((word) => text.toLowerCase().includes(word));
    for (const [path, leaf] of danish) {
      expect(count(shown(path, english.get(path) ?? '')), path).toEqual(count(shown(path, leaf)));
    }
  });

  test('nothing Danish is left in English, nor the other way round', () => {
    const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
    // Words that only one of the two languages has.
    const onlyDanish = [
      'og',
      'ikke',
      'er',
      'ved',
      'fra',
      'til',
      'af',
      'på',
      'med',
      'som',
      'der',
      'tal',
      'eller',
    ];
    const onlyEnglish = ['the', 'and', 'of', 'is', 'are', 'not', 'with', 'this', 'which', 'than', 'be', 'or'];
    for (const [path, leaf] of english) {
      const said = words(shown(path, leaf));
      expect([path, onlyDanish.filter((word) => said.has(word))]).toEqual([path, []]);
      // Names stay as they are in Danish.
      const plain = shown(path, leaf)
        .replace(/Nøgletavlen|Nøgletal-CSV|Dansk/g, '')
        .replace(/[”“]sygedagpenge”/, '');
      expect([path, /[æøå]/i.test(plain)]).toEqual([path, false]);
    }
    for (const [path, leaf] of danish) {
      if (path === 'languageName.en') continue;
      const said = words(shown(path, leaf));
      expect([path, onlyEnglish.filter((word) => said.has(word))]).toEqual([path, []]);
      expect([path, shown(path, leaf).includes('“')]).toEqual([path, false]);
    }
  });

  test('whoever reads English sees as much prose about the product', () => {
    const pages = (language: 'da' | 'en') =>
      [ABOUT[language].about, ABOUT[language].accessibility].map(({ sections }) =>
        sections.map(({ text }) => text.length),
      );
    expect(pages('en')).toEqual(pages('da'));
  });

  test('texts have neither double spaces nor loose punctuation', () => {
    for (const list of [danish, english]) {
      for (const [path, leaf] of list) {
        // Signs that tables have for missing values stand in brackets; endings of files begin with a dot.
        const plain = shown(path, leaf).replace(/\([.·-]+\)| \.[a-z]+/g, '');
        expect([path, / {2}| [.,;:)]|\( |,,|\.\.(?!\.)/.test(plain)]).toEqual([path, false]);
      }
    }
  });

  test('one and several are told apart', () => {
    expect([SOURCE_PAGES.da.discrepancies(0), SOURCE_PAGES.da.discrepancies(1)]).toEqual([
      'Alt stemmer',
      '1 ting stemmer ikke',
    ]);
    expect([1, 2].map(SOURCE_PAGES.en.discrepancies)).toEqual([
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
      for (const unit of UNIT_TYPES) {
        expect(t.facts.moreOrLess(1, unit, 'lav')).not.toBe(t.facts.moreOrLess(-1, unit, 'lav'));
      }
      expect(t.facts.moreOrLess(1, 'placering', 'neutral')).not.toBe(
        t.facts.moreOrLess(1, 'placering', 'lav'),
      );
    }
    for (const { checkType } of Object.values(SOURCE_PAGES)) {
      for (const type of CHECK_TYPES) expect(checkType[type]('11 %', '12 %')).toMatch(/11 %.*12 %/);
    }
  });

  test('the age of a source is told in months, then in years', () => {
    const ages = [3, 31, 100, 366, 800].map((days) => SOURCE_PAGES.en.age(days));
    expect(ages).toEqual([
      'less than a month old',
      '1 month old',
      '3 months old',
      'over 1 year old',
      'over 2 years old',
    ]);
    expect(SOURCE_PAGES.da.age(800)).toBe('over 2 år siden');
  });
});
