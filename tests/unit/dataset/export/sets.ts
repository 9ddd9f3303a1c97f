/** Sets of figures to export, and names that attack the reader of a file. */
import fc from 'fast-check';
import type { FigureSet } from '../../../../src/dataset/export/set';
import { da } from '../../../../src/i18n/da';
import { en } from '../../../../src/i18n/en';
import { makeWording } from '../../../../src/i18n/wording';
import { indexCatalog } from '../../../../src/model/catalogIndex';
import type { Language } from '../../../../src/model/language';
import type { Observation } from '../../../../src/model/observation';
import { observation, realDataset, realIndex } from '../../fixtures';

/** A set of figures with what a page would say of it. */
export function setOf(
  figures: readonly Observation[],
  language: Language = 'da',
  index = realIndex(),
): FigureSet {
  return {
    figures,
    text: makeWording(language === 'da' ? da : en, language, index),
    title: 'Faxe ligger nr. 19',
    name: 'star-placering',
    address: 'https://example.dk/tal/#/noegletal/star-placering?omr=faxe',
    link: (o) => `https://example.dk/tal/#/kilder/${o.source}?tal=${o.id}`,
    date: '2026-11-22',
  };
}

/** Every bundled figure. */
export const realSet = (language: Language = 'da') => setOf(realDataset().observations, language);

/** Texts that a spreadsheet, a table or a page could take for something else. */
export const HOSTILE = [
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("https://ond.example";"Klik")',
  '@SUM(1+1)*cmd',
  '+1',
  '-1',
  '-14,1 mio. kr.',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  'semi;kolon, og "anførsel"',
  'navn;=1+1;x',
  'navn, =1+1',
  'navn\t+1|"@SUM(1)',
  'kr. 500,-',
  "'=1+1",
  "a;''-1",
  'to\nlinjer',
  'to\r\nlinjer',
  '<script>alert(1)</script>',
  '</td><td>',
  '&amp;',
  "'apostrof",
  '\u0001kontrol',
  ' mellemrum ',
  '',
] as const;

/** What begins as a spreadsheet would run it. */
export const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

/** Any text, mostly a hostile one. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'ab ,;|"\n\r\t=+-@＝æ%<>&\'') }) },
);

/** Figures of any size and sign, with hostile text wherever a figure has text, and a period of every sort. */
export const hostileFigures = fc.array(
  fc
    .record({
      value: fc.oneof(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
        fc.constantFrom(0, -70, 1e15, -1e15, 1e-7, 1e21),
      ),
      decimals: fc.nat({ max: 2 }),
      printed: hostileText,
      da: hostileText,
      indicator: fc.constantFrom('star-placering', 'fleksjob-ledighed', 'budgetafvigelse'),
      area: fc.constantFrom('faxe', 'ishoej', 'hele-landet'),
      kind: fc.constantFrom('faktisk' as const, 'maal' as const, 'budget' as const),
      period: fc.constantFrom('', '2023', '2019-Q2', '2023-09', '2023-08-31', '2022-07/2023-06'),
      item: fc.constantFrom('88', '89', '90'),
    })
    .map(({ da: note, ...part }) =>
      observation({ ...part, note: note === '' ? null : { da: note, en: note } }),
    ),
  { maxLength: 12 },
);

/** Figures with hostile texts, and hostile names for what they are of; {@link attack} makes a set of them. */
export const hostile = fc.record({
  figures: hostileFigures,
  names: fc.array(hostileText, { minLength: 6, maxLength: 6 }),
  language: fc.constantFrom('da' as const, 'en' as const),
});

/** A set of figures under hostile names of areas, indicators, groups, committees and agenda items. */
export function attack({
  figures,
  names,
  language,
}: typeof hostile extends fc.Arbitrary<infer T> ? T : never) {
  const { catalog } = realIndex();
  const named = (i: number) => ({ da: names[i] ?? '', en: names[i] ?? '' });
  const index = indexCatalog({
    ...catalog,
    areas: catalog.areas.map((area) => ({ ...area, name: named(0), longName: named(0) })),
    indicators: catalog.indicators.map((i) => ({
      ...i,
      name: named(1),
      definition: named(2),
      reading: named(2),
    })),
    groups: catalog.groups.map((group) => ({ ...group, name: named(3) })),
    sources: catalog.sources.map((source) => ({
      ...source,
      committee: names[4] ?? '',
      items: source.items.map((item) => ({ ...item, title: names[5] ?? '' })),
    })),
  });
  return setOf(figures, language, index);
}
