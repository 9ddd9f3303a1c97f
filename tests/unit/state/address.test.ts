import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedTo } from '../../../src/analysis/joined';
import { DISPLAYS, type Display } from '../../../src/model/display';
import { KINDS } from '../../../src/model/kind';
import { LANGUAGES, type Language } from '../../../src/model/language';
import {
  formatAddress,
  languageOf,
  likelyPage,
  parseAddress,
  renewed,
  withLanguage,
  withSheet,
} from '../../../src/state/address';
import { hrefOf } from '../../../src/state/href';
import { comparisonView } from '../../../src/views/compare/page';
import {
  EVERY_GROUP,
  indicatorView,
  NATIONAL_TABS,
  type NationalTab,
} from '../../../src/views/indicator/page';
import { type AnyPage, PAGES, type View } from '../../../src/views/pages';
import { anyText } from '../anyText';
import { realChart } from '../chartOf';
import { present, realIndex } from '../fixtures';

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
const displays = Object.keys(DISPLAYS) as Display[];
const tabs = Object.keys(NATIONAL_TABS) as NationalTab[];
const key = fc
  .tuple(
    idOf(catalog.areas),
    idOf(catalog.groups),
    fc.array(fc.constantFrom(...KINDS, '2023', '2024/2026', ''), { maxLength: 2 }),
  )
  .map(([area, group, rest]) => [area, group, ...rest].join('.'));
const periods = fc.constantFrom('2023', '2023-09', '2019-Q2', '2023-08-31', '2022-07/2023-06');
const sort = fc.record({
  column: fc.oneof(fc.constant('name'), idOf(catalog.areas)),
  descending: fc.boolean(),
});

/** What may be chosen by each parameter, by its word in addresses. */
const CHOICES: Readonly<Record<string, (named: Readonly<Record<string, string>>) => fc.Arbitrary<unknown>>> =
  {
    q: () => words,
    tema: () => orNull(idOf(catalog.themes)),
    tal: () => orNull(words.filter((text) => text !== '')),
    omr: () => orNull(fc.uniqueArray(idOf(catalog.areas), { minLength: 1, maxLength: 9 })),
    gruppe: ({ indicator = '' }) => orNull(fc.constantFrom(EVERY_GROUP, ...index.entry(indicator).groups)),
    vis: () => orNull(fc.constantFrom(...displays)),
    fokus: () => orNull(key),
    titel: () => fc.boolean(),
    akse: () => orNull(fc.boolean()),
    alle: ({ indicator }) => (indicator ? orNull(fc.constantFrom(...tabs)) : fc.boolean()),
    periode: () => orNull(periods),
    hundrede: () => orNull(periods),
    klasser: () => fc.boolean(),
    'faste-klasser': () => fc.boolean(),
    'aaret-foer': () => fc.boolean(),
    afsnit: ({ indicator = '' }) => fc.constantFrom(null, ...joinedTo(indicator, index)),
    mod: () => orNull(idOf(catalog.areas)),
    sorter: () => orNull(sort),
    af: () => framed.map((v) => formatAddress(v, 'da')),
    dias: () => fc.integer({ min: 1, max: 9999 }),
    moerk: () => fc.boolean(),
    linjer: () => fc.boolean(),
    aabne: () =>
      fc.oneof(fc.constant(undefined), fc.uniqueArray(fc.constantFrom('faxe-2023-11-06.88', 'a.1', 'b.2-3'))),
  };
const LISTS = {
  area: catalog.areas,
  indicator: catalog.indicatorEntries,
  group: catalog.groups,
  source: catalog.sources,
};

/** Any view of a page, from what the page says of itself. */
function viewsOf(page: AnyPage): fc.Arbitrary<View> {
  const named = Object.entries(page.named).map(([choice, list]) => [
    choice,
    list === null ? words.filter((text) => text !== '') : idOf(LISTS[list]),
  ]);
  return fc
    .record(Object.fromEntries(named) as Record<string, fc.Arbitrary<string>>)
    .filter((ids) => !page.instead?.(ids))
    .chain((ids) =>
      fc
        .record(
          Object.fromEntries(
            Object.entries(page.parameters).map(([choice, { name }]) => [
              choice,
              present(CHOICES[name])(ids),
            ]),
          ),
        )
        .map((chosen) => ({ page: page.key, ...ids, ...chosen }) as View),
    );
}
const addressed = PAGES.filter(({ path }) => path !== null);
/** A page that shows something of its own. */
const framed = fc.constantFrom(...addressed.filter(({ frame }) => frame)).chain(viewsOf);
const view = fc.constantFrom(...addressed).chain(viewsOf);

describe('round trip', () => {
  test('any view in any language comes back as it was', () => {
    fc.assert(
      fc.property(view, language, (v, l) => {
        const address = formatAddress(v, l);
        expect(parseAddress(address, index)).toEqual({
          view: v,
          language: l === 'da' ? null : l,
          sheet: null,
          notices: [],
        });
        expect(languageOf(address)).toBe(l === 'da' ? null : l);
        // What is fetched ahead is what is shown.
        expect(likelyPage(address)).toBe(v.page);
      }),
      { numRuns: 300 },
    );
  });

  test('so does it through the address bar of a browser', () => {
    fc.assert(
      fc.property(view, language, (v, l) => {
        const { hash } = new URL(hrefOf(formatAddress(v, l)), 'https://example.dk/tal/');
        expect(parseAddress(hash, index).view).toEqual(v);
      }),
    );
  });
});

describe('what is written', () => {
  test.each<[View, Language, string]>([
    [{ page: 'overview' }, 'da', '/'],
    [{ page: 'overview' }, 'en', '/?sprog=en'],
    [{ page: 'area', area: 'faxe' }, 'da', '/kommune/faxe'],
    [{ page: 'area', area: 'rar-fyn' }, 'da', '/omraade/rar-fyn'],
    [{ page: 'indicators', query: 'syge penge', theme: null }, 'da', '/noegletal?q=syge%20penge'],
    [
      indicatorView('star-placering', { areas: ['faxe', 'ishoej'], display: 'table' }),
      'en',
      '/noegletal/star-placering?omr=faxe,ishoej&vis=tabel&sprog=en',
    ],
    [
      indicatorView('star-antal', {
        display: 'gap',
        focus: 'faxe.alle-ydelser.faktisk',
        neutral: true,
        fromZero: true,
      }),
      'da',
      '/noegletal/star-antal?vis=forventet&fokus=faxe.alle-ydelser.faktisk&titel=neutral&akse=nul',
    ],
    [indicatorView('star-antal', { fromZero: false }), 'da', '/noegletal/star-antal?akse=udsnit'],
    [
      {
        page: 'compare',
        areas: ['faxe', 'herning'],
        theme: 'fleksjob',
        reference: 'hele-landet',
        sort: { column: 'faxe', descending: true },
        all: true,
      },
      'da',
      '/sammenlign?omr=faxe,herning&tema=fleksjob&mod=hele-landet&sorter=-faxe&alle=ja',
    ],
    [
      { page: 'compare', areas: null, theme: null, reference: null, sort: null, all: false },
      'da',
      '/sammenlign',
    ],
    [{ page: 'pair', area: 'faxe', other: 'herning' }, 'en', '/sammenlign/faxe/herning?sprog=en'],
    [{ page: 'benefits' }, 'da', '/ydelser'],
    [{ page: 'benefit', group: 'sygedagpenge', areas: ['faxe'] }, 'da', '/ydelse/sygedagpenge?omr=faxe'],
    [{ page: 'source', source: 'faxe-2023-11-06', figure: null }, 'da', '/kilder/faxe-2023-11-06'],
    [{ page: 'decks' }, 'en', '/praesentationer?sprog=en'],
    [{ page: 'deck', deck: '1x2y' }, 'da', '/praesentationer/1x2y'],
    [{ page: 'sharedDeck', deck: 'H4sI_-' }, 'da', '/delt/H4sI_-'],
    [
      { page: 'present', of: '/kommune/faxe', slide: 1, dark: false },
      'da',
      '/praesenter?af=%2Fkommune%2Ffaxe',
    ],
    [
      {
        page: 'speaker',
        of: '/noegletal/star-placering?omr=faxe,ishoej',
        slide: 3,
        dark: true,
      },
      'en',
      '/taler?af=%2Fnoegletal%2Fstar-placering%3Fomr%3Dfaxe,ishoej&dias=3&moerk=ja&sprog=en',
    ],
    [{ page: 'handout', of: '/', withLines: true }, 'da', '/uddeling?af=%2F&linjer=ja'],
  ])('%j', (v, l, hash) => {
    expect(formatAddress(v, l)).toBe(hash);
  });
});

describe('a former address', () => {
  test.each([
    ['/omraade/faxe', '/kommune/faxe'],
    ['/omraade/faxe?aabne=ingen&x=%C3%A6', '/kommune/faxe?aabne=ingen&x=%C3%A6'],
    ['/kommune/hele-landet?sprog=en', '/omraade/hele-landet?sprog=en'],
  ])('%s leads to %s', (former, now) => {
    expect(renewed(former)).toBe(now);
    expect(parseAddress(former, index).view).toEqual(parseAddress(now, index).view);
  });

  test.each([
    '',
    '/',
    '/omraade',
    '/omraade/rar-fyn',
    '/kommune/faxe?x',
    '/sammenlign/faxe/herning',
    '/%E6/a',
  ])('“%s” is as it is now', (address) => {
    expect(renewed(address)).toBe(address);
  });

  test('stands in a presentation as it is now', () => {
    expect(parseAddress('/praesenter?af=%2Fomraade%2Ffaxe', index).view).toMatchObject({
      of: '/kommune/faxe',
    });
  });
});

describe('the same page in another language', () => {
  test('is what formatAddress writes for it', () => {
    fc.assert(
      fc.property(view, language, language, (v, from, to) => {
        expect(withLanguage(formatAddress(v, from), to)).toBe(formatAddress(v, to));
      }),
    );
  });

  test('keeps what is not understood', () => {
    expect(withLanguage('/blog?a=1&sprog=da', 'en')).toBe('/blog?a=1&sprog=en');
    expect(withLanguage('', 'en')).toBe('/?sprog=en');
    expect(withLanguage('', 'da')).toBe('/');
  });
});

describe('what is read', () => {
  const read = (hash: string) => parseAddress(hash, index);

  test.each(['', '#', '#/', '/', '#?'])('“%s” is the overview', (hash) => {
    expect(read(hash)).toEqual({ view: { page: 'overview' }, language: null, sheet: null, notices: [] });
  });

  test('the source of a figure lies over any page with a frame, which stays as it is', () => {
    fc.assert(
      fc.property(framed, language, fc.string({ minLength: 1 }), (v, l, id) => {
        const page = formatAddress(v, l);
        const sheet = { source: 'faxe-2023-11-06', id };
        const address = withSheet(page, sheet);
        expect(read(address)).toEqual({ ...read(page), sheet });
        expect(withSheet(address, null)).toBe(page);
        expect(withLanguage(withLanguage(address, 'en'), 'da')).toBe(
          withSheet(withLanguage(page, 'da'), sheet),
        );
      }),
      { numRuns: 200 },
    );
  });

  test.each(['atlantis-2020-01-01.1.x', 'faxe-2023-11-06', '.', 'x'])(
    'a source that is not there is reported, and the page shown: %s',
    (value) => {
      expect(read(`/kommune/faxe?kilde=${value}`)).toMatchObject({
        view: { page: 'area', area: 'faxe' },
        sheet: null,
        notices: [{ parameter: 'kilde', value }],
      });
    },
  );

  test('the source of a figure lies over slides too', () => {
    expect(read('/praesenter?af=%2F&kilde=faxe-2023-11-06.88.x').sheet).toEqual({
      source: 'faxe-2023-11-06',
      id: '88.x',
    });
  });

  test('what is not valid is reported, and the rest is kept', () => {
    const hash = '/noegletal/star-placering?omr=faxe,atlantis,ishoej&gruppe=x&vis=tabel&sprog=de&utm=mail';
    const { view: found, language: l, notices } = read(hash);
    expect(found).toEqual(indicatorView('star-placering', { areas: ['faxe', 'ishoej'], display: 'table' }));
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
    const { view: found, notices } = read('/noegletal/star-placering?gruppe=boern');
    expect(found).toMatchObject({ group: null });
    expect(notices).toEqual([{ parameter: 'gruppe', value: 'boern' }]);
  });

  test('every way to show has a Danish word of its own', () => {
    const words = Object.values(DISPLAYS);
    expect(new Set(words).size).toBe(words.length);
    for (const display of displays) {
      const { view: found, notices } = read(`/noegletal/star-antal?vis=${DISPLAYS[display]}`);
      expect(found).toMatchObject({ display });
      expect(notices).toEqual([]);
    }
  });

  test.each([
    ['/noegletal/star-antal?vis=cirkel', 'vis', 'cirkel'],
    // The words of the code are not those of addresses.
    ['/noegletal/star-antal?vis=table', 'vis', 'table'],
    ['/noegletal/star-antal?vis=constructor', 'vis', 'constructor'],
    ['/noegletal/star-antal?akse=1', 'akse', '1'],
    ['/noegletal/star-antal?titel=ja', 'titel', 'ja'],
    ['/noegletal/star-antal?fokus=faxe', 'fokus', 'faxe'],
    ['/noegletal/star-antal?fokus=faxe.alle.x', 'fokus', 'faxe.alle.x'],
    ['/noegletal/star-antal?fokus=faxe.alle.faktisk.2022.x', 'fokus', 'faxe.alle.faktisk.2022.x'],
    ['/noegletal/star-antal?fokus=atlantis.alle.faktisk', 'fokus', 'atlantis.alle.faktisk'],
    ['/sammenlign?tema=x', 'tema', 'x'],
    ['/sammenlign?mod=atlantis', 'mod', 'atlantis'],
    ['/sammenlign?sorter=-atlantis', 'sorter', '-atlantis'],
    ['/sammenlign?alle=1', 'alle', '1'],
    ['/sammenlign?vis=tabel', 'vis', 'tabel'],
    ['/ydelse/sygedagpenge?omr=atlantis', 'omr', 'atlantis'],
    ['/sammenlign/faxe/herning?omr=faxe', 'omr', 'faxe'],
  ])('%s reports %s and keeps the rest', (hash, parameter, value) => {
    const { view: found, notices } = read(hash);
    expect(notices).toEqual([{ parameter, value }]);
    expect(found).toEqual(read(hash.slice(0, hash.indexOf('?'))).view);
  });

  test.each([
    ['/praesenter?dias=0', 'dias', '0'],
    ['/praesenter?dias=2.5', 'dias', '2.5'],
    ['/taler?dias=99999', 'dias', '99999'],
    ['/praesenter?moerk=1', 'moerk', '1'],
    ['/uddeling?linjer=3', 'linjer', '3'],
    ['/uddeling?dias=3', 'dias', '3'],
    ['/praesentationer/x?dias=3', 'dias', '3'],
  ])('%s reports %s', (hash, parameter, value) => {
    const { view: found, notices } = read(hash);
    expect(notices).toEqual([{ parameter, value }]);
    expect(found).toEqual(read(hash.slice(0, hash.indexOf('?'))).view);
  });

  test('what a presentation is of is read as any address, with what is wrong in it', () => {
    const { view: found, notices } = read(
      '/praesenter?af=%2Fnoegletal%2Fstar-placering%3Fomr%3Datlantis&dias=2',
    );
    expect(found).toEqual({ page: 'present', of: '/noegletal/star-placering', slide: 2, dark: false });
    expect(notices).toEqual([{ parameter: 'omr', value: 'atlantis' }]);
    expect(read('/praesenter').view).toMatchObject({ of: '/' });
  });

  test('a presentation of what is not there says what is not there', () => {
    expect(read('/praesenter?af=%2Fkommune%2Fatlantis').view).toEqual({
      page: 'unknown',
      what: 'area',
      value: 'atlantis',
    });
  });

  test('a presentation of a presentation is no page, however deep', () => {
    let of = formatAddress({ page: 'present', of: '/om', slide: 1, dark: false }, 'da');
    for (let i = 0; i < 3; i += 1) {
      of = `/taler?af=${encodeURIComponent(of)}`;
      expect(read(of).view).toMatchObject({ page: 'unknown' });
    }
  });

  test('an address within itself thousands of times is no page', () => {
    for (const page of ['praesenter', 'taler', 'uddeling']) {
      expect(read(`${`/${page}?af=`.repeat(20_000)}/kommune/faxe`).view).toMatchObject({ page: 'unknown' });
    }
  });

  test('a page of benefits without a benefit is the list of them', () => {
    expect(read('/ydelse').view).toEqual({ page: 'benefits' });
  });

  test('every series of every real chart can stand out by its address', () => {
    for (const entry of catalog.indicatorEntries) {
      for (const wanted of realChart(entry.id, { group: null }).forms) {
        for (const { key: focus } of realChart(entry.id, { group: null, wanted }).series) {
          const address = formatAddress(indicatorView(entry.id, { focus }), 'da');
          expect(read(address)).toMatchObject({ view: { focus }, notices: [] });
        }
      }
    }
  });

  test('an area paired with itself asks for another', () => {
    const { view: found, notices } = read('/sammenlign/faxe/faxe?tema=fleksjob');
    expect(found).toEqual(comparisonView(['faxe']));
    expect(notices).toEqual([{ parameter: 'tema', value: 'fleksjob' }]);
  });

  test('areas that are all unknown mean the default', () => {
    expect(read('/noegletal/star-placering?omr=atlantis').view).toMatchObject({ areas: null });
    expect(read('/noegletal/star-placering?omr=').notices).toEqual([]);
  });

  test('an unknown theme is reported and the search kept', () => {
    const { view: found, notices } = read('/noegletal?q=job&tema=x');
    expect(found).toEqual({ page: 'indicators', query: 'job', theme: null });
    expect(notices).toEqual([{ parameter: 'tema', value: 'x' }]);
  });

  test.each([
    ['/kommune/atlantis', 'area', 'atlantis'],
    ['/noegletal/lykke', 'indicator', 'lykke'],
    ['/kilder/faxe-1999-01-01', 'source', 'faxe-1999-01-01'],
    ['/blog', 'page', 'blog'],
    ['/om/os', 'page', 'om/os'],
    ['/delt', 'page', 'delt'],
    ['/praesenter/faxe', 'page', 'praesenter/faxe'],
    ['/praesentationer/a/b', 'page', 'praesentationer/a/b'],
    ['/kommune/faxe/mere', 'page', 'kommune/faxe/mere'],
    ['/ydelse/borgerloen', 'group', 'borgerloen'],
    ['/ydelser/sygedagpenge', 'page', 'ydelser/sygedagpenge'],
    ['/sammenlign/faxe', 'page', 'sammenlign/faxe'],
    ['/sammenlign/faxe/atlantis', 'area', 'atlantis'],
    ['/sammenlign/atlantis/faxe', 'area', 'atlantis'],
    ['/sammenlign/atlantis/atlantis', 'area', 'atlantis'],
    ['/sammenlign/faxe/herning/ishoej', 'page', 'sammenlign/faxe/herning/ishoej'],
    ['/kommune/__proto__', 'area', '__proto__'],
    ['/noegletal/constructor', 'indicator', 'constructor'],
  ])('%s is unknown', (hash, what, value) => {
    expect(read(hash).view).toEqual({ page: 'unknown', what, value });
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
      'sammenlign',
      'ydelse',
      'fokus',
      'sorter',
      'vis',
      'praesenter',
      'delt',
      'af',
      'dias',
      '%2F',
      '.',
      '-',
    );
    const hash = fc.oneof(
      anyText,
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hash, language, (text, l) => {
        languageOf(text);
        likelyPage(text);
        const { view: found } = read(text);
        if (found.page !== 'unknown') expect(read(formatAddress(found, l)).view).toEqual(found);
        else expect(formatAddress(found, l)).toMatch(/^\//);
      }),
      { numRuns: 300 },
    );
  });
});
