import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model/language';
import { DISPLAYS, EVERY_GROUP, formatHash, languageOf, parseHash, type View } from '../../../src/state/url';
import { realIndex } from '../fixtures';

const index = realIndex();
const { catalog } = index;
const idOf = (list: readonly { readonly id: string }[]) => fc.constantFrom(...list.map((entry) => entry.id));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a&b=c', '100 %', 'æ+ø', '#/?'),
);
const language = fc.constantFrom<Language>(...LANGUAGES);

const view: fc.Arbitrary<View> = fc.oneof(
  fc.constantFrom<View>(
    { page: 'overblik' },
    { page: 'kilder' },
    { page: 'om' },
    { page: 'tilgaengelighed' },
  ),
  idOf(catalog.areas).map((area): View => ({ page: 'omraade', area })),
  fc.record({ page: fc.constant('noegletal' as const), query: words, theme: orNull(idOf(catalog.themes)) }),
  fc.record({
    page: fc.constant('kilde' as const),
    source: idOf(catalog.sources),
    figure: orNull(words.filter((text) => text !== '')),
  }),
  fc.constantFrom(...catalog.indicatorEntries).chain((entry) =>
    fc.record({
      page: fc.constant('indikator' as const),
      indicator: fc.constant(entry.id),
      areas: orNull(fc.uniqueArray(idOf(catalog.areas), { minLength: 1, maxLength: 9 })),
      group: orNull(fc.constantFrom(EVERY_GROUP, ...entry.groups)),
      display: orNull(fc.constantFrom(...DISPLAYS)),
    }),
  ),
);

describe('round trip', () => {
  test('any view in any language comes back as it was', () => {
    fc.assert(
      fc.property(view, language, (v, l) => {
        const hash = formatHash(v, l);
        expect(parseHash(hash, index)).toEqual({ view: v, language: l === 'da' ? null : l, notices: [] });
        expect(languageOf(hash)).toBe(l === 'da' ? null : l);
      }),
      { numRuns: 500 },
    );
  });

  test('so does it through the address bar of a browser', () => {
    fc.assert(
      fc.property(view, language, (v, l) => {
        const { hash } = new URL(formatHash(v, l), 'https://example.dk/tal/');
        expect(parseHash(hash, index).view).toEqual(v);
      }),
    );
  });
});

describe('what is written', () => {
  test.each<[View, Language, string]>([
    [{ page: 'overblik' }, 'da', '#/'],
    [{ page: 'overblik' }, 'en', '#/?sprog=en'],
    [{ page: 'omraade', area: 'faxe' }, 'da', '#/omraade/faxe'],
    [{ page: 'noegletal', query: 'syge penge', theme: null }, 'da', '#/noegletal?q=syge%20penge'],
    [
      {
        page: 'indikator',
        indicator: 'star-placering',
        areas: ['faxe', 'ishoej'],
        group: null,
        display: 'tabel',
      },
      'en',
      '#/noegletal/star-placering?omr=faxe,ishoej&vis=tabel&sprog=en',
    ],
    [{ page: 'kilde', source: 'faxe-2023-11-06', figure: null }, 'da', '#/kilder/faxe-2023-11-06'],
  ])('%j', (v, l, hash) => {
    expect(formatHash(v, l)).toBe(hash);
  });
});

describe('what is read', () => {
  const read = (hash: string) => parseHash(hash, index);

  test.each(['', '#', '#/', '/', '#?'])('“%s” is the overview', (hash) => {
    expect(read(hash)).toEqual({ view: { page: 'overblik' }, language: null, notices: [] });
  });

  test('what is not valid is reported, and the rest is kept', () => {
    const hash = '#/noegletal/star-placering?omr=faxe,atlantis,ishoej&gruppe=x&vis=tabel&sprog=de&utm=mail';
    const { view: found, language: l, notices } = read(hash);
    expect(found).toEqual({
      page: 'indikator',
      indicator: 'star-placering',
      areas: ['faxe', 'ishoej'],
      group: null,
      display: 'tabel',
    });
    expect(l).toBeNull();
    expect(notices).toEqual(
      expect.arrayContaining([
        { parameter: 'omr', value: 'atlantis' },
        { parameter: 'gruppe', value: 'x' },
        { parameter: 'sprog', value: 'de' },
        { parameter: 'utm', value: 'mail' },
      ]),
    );
    expect(notices).toHaveLength(4);
  });

  test('a group of another indicator is not valid', () => {
    const { view: found, notices } = read('#/noegletal/star-placering?gruppe=boern');
    expect(found).toMatchObject({ group: null });
    expect(notices).toEqual([{ parameter: 'gruppe', value: 'boern' }]);
  });

  test('areas that are all unknown mean the default', () => {
    expect(read('#/noegletal/star-placering?omr=atlantis').view).toMatchObject({ areas: null });
    expect(read('#/noegletal/star-placering?omr=').notices).toEqual([]);
  });

  test('an unknown theme is reported and the search kept', () => {
    const { view: found, notices } = read('#/noegletal?q=job&tema=x');
    expect(found).toEqual({ page: 'noegletal', query: 'job', theme: null });
    expect(notices).toEqual([{ parameter: 'tema', value: 'x' }]);
  });

  test.each([
    ['#/omraade/atlantis', 'omraade', 'atlantis'],
    ['#/noegletal/lykke', 'indikator', 'lykke'],
    ['#/kilder/faxe-1999-01-01', 'kilde', 'faxe-1999-01-01'],
    ['#/blog', 'side', 'blog'],
    ['#/om/os', 'side', 'om/os'],
    ['#/omraade/faxe/mere', 'side', 'omraade/faxe/mere'],
    ['#/omraade/__proto__', 'omraade', '__proto__'],
    ['#/noegletal/constructor', 'indikator', 'constructor'],
  ])('%s is unknown', (hash, what, value) => {
    expect(read(hash).view).toEqual({ page: 'ukendt', what, value });
  });

  test('no string makes it throw, nor does writing what was read', () => {
    const part = fc.constantFrom(
      '#/',
      '/',
      '?',
      '&',
      '=',
      '%',
      '%E6',
      ',',
      'noegletal',
      'omr',
      'sprog',
      'faxe',
      '+',
    );
    const hash = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hash, language, (text, l) => {
        languageOf(text);
        const { view: found } = read(text);
        if (found.page !== 'ukendt') expect(read(formatHash(found, l)).view).toEqual(found);
        else expect(formatHash(found, l)).toMatch(/^#\//);
      }),
      { numRuns: 500 },
    );
  });
});
