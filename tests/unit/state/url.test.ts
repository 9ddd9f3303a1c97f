import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISPLAYS, type Display } from '../../../src/model/display';
import { KINDS } from '../../../src/model/kind';
import { LANGUAGES, type Language } from '../../../src/model/language';
import { formatHash, languageOf, likelyPage, parseHash, withLanguage } from '../../../src/state/url';
import { EVERY_GROUP, hasSlides, indicatorView, NATIONAL_TABS, type View } from '../../../src/state/view';
import { anyText } from '../anyText';
import { realChart } from '../chartOf';
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
const displays = Object.keys(DISPLAYS) as Display[];
const areas = fc.uniqueArray(idOf(catalog.areas), { minLength: 1, maxLength: 9 });
const key = fc
  .tuple(
    idOf(catalog.areas),
    idOf(catalog.groups),
    fc.array(fc.constantFrom(...KINDS, '2023', '2024/2026', ''), { maxLength: 2 }),
  )
  .map(([area, group, rest]) => [area, group, ...rest].join('.'));
const sort = fc.record({
  column: fc.oneof(fc.constant('navn'), idOf(catalog.areas)),
  descending: fc.boolean(),
});

/** A page that shows something of its own. */
const page: fc.Arbitrary<View> = fc.oneof(
  fc.constantFrom<View>(
    { page: 'overblik' },
    { page: 'kilder' },
    { page: 'om' },
    { page: 'tilgaengelighed' },
    { page: 'uden-net' },
    { page: 'egne' },
    { page: 'indlaes' },
    { page: 'ydelser' },
    { page: 'praesentationer' },
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
      areas: orNull(areas),
      group: orNull(fc.constantFrom(EVERY_GROUP, ...entry.groups)),
      display: orNull(fc.constantFrom(...displays)),
      focus: orNull(key),
      neutral: fc.boolean(),
      fromZero: orNull(fc.boolean()),
      national: orNull(fc.constantFrom(...NATIONAL_TABS)),
      period: orNull(fc.constantFrom('2023', '2023-09', '2019-Q2', '2023-08-31', '2022-07/2023-06')),
      evenSteps: fc.boolean(),
      keepClasses: fc.boolean(),
      withBefore: fc.boolean(),
    }),
  ),
  fc.record({
    page: fc.constant('sammenlign' as const),
    areas: orNull(areas),
    theme: orNull(idOf(catalog.themes)),
    reference: orNull(idOf(catalog.areas)),
    sort: orNull(sort),
    all: fc.boolean(),
  }),
  fc
    .uniqueArray(idOf(catalog.areas), { minLength: 2, maxLength: 2 })
    .map(([a = '', b = '']): View => ({ page: 'par', areas: [a, b] })),
  fc.record({
    page: fc.constant('ydelse' as const),
    group: idOf(catalog.groups),
    areas: orNull(areas),
  }),
  fc.record({
    page: fc.constantFrom('praesentation' as const, 'delt' as const),
    deck: words.filter((text) => text !== ''),
  }),
);
const view: fc.Arbitrary<View> = fc.oneof(
  { weight: 3, arbitrary: page },
  {
    weight: 1,
    arbitrary: fc.record({
      page: fc.constantFrom('praesenter' as const, 'taler' as const),
      of: page,
      slide: fc.integer({ min: 1, max: 9999 }),
      dark: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ page: fc.constant('uddeling' as const), of: page, withLines: fc.boolean() }),
  },
);

describe('round trip', () => {
  test('any view in any language comes back as it was', () => {
    fc.assert(
      fc.property(view, language, (v, l) => {
        const hash = formatHash(v, l);
        expect(parseHash(hash, index)).toEqual({ view: v, language: l === 'da' ? null : l, notices: [] });
        expect(languageOf(hash)).toBe(l === 'da' ? null : l);
        // What is fetched ahead is what is shown.
        expect(likelyPage(hash)).toBe(v.page);
      }),
      { numRuns: 300 },
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
      indicatorView('star-placering', { areas: ['faxe', 'ishoej'], display: 'table' }),
      'en',
      '#/noegletal/star-placering?omr=faxe,ishoej&vis=tabel&sprog=en',
    ],
    [
      indicatorView('star-antal', {
        display: 'gap',
        focus: 'faxe.alle-ydelser.faktisk',
        neutral: true,
        fromZero: true,
      }),
      'da',
      '#/noegletal/star-antal?vis=forventet&fokus=faxe.alle-ydelser.faktisk&titel=neutral&akse=nul',
    ],
    [indicatorView('star-antal', { fromZero: false }), 'da', '#/noegletal/star-antal?akse=udsnit'],
    [
      {
        page: 'sammenlign',
        areas: ['faxe', 'herning'],
        theme: 'fleksjob',
        reference: 'hele-landet',
        sort: { column: 'faxe', descending: true },
        all: true,
      },
      'da',
      '#/sammenlign?omr=faxe,herning&tema=fleksjob&mod=hele-landet&sorter=-faxe&alle=ja',
    ],
    [
      { page: 'sammenlign', areas: null, theme: null, reference: null, sort: null, all: false },
      'da',
      '#/sammenlign',
    ],
    [{ page: 'par', areas: ['faxe', 'herning'] }, 'en', '#/sammenlign/faxe/herning?sprog=en'],
    [{ page: 'ydelser' }, 'da', '#/ydelser'],
    [{ page: 'ydelse', group: 'sygedagpenge', areas: ['faxe'] }, 'da', '#/ydelse/sygedagpenge?omr=faxe'],
    [{ page: 'kilde', source: 'faxe-2023-11-06', figure: null }, 'da', '#/kilder/faxe-2023-11-06'],
    [{ page: 'praesentationer' }, 'en', '#/praesentationer?sprog=en'],
    [{ page: 'praesentation', deck: '1x2y' }, 'da', '#/praesentationer/1x2y'],
    [{ page: 'delt', deck: 'H4sI_-' }, 'da', '#/delt/H4sI_-'],
    [
      { page: 'praesenter', of: { page: 'omraade', area: 'faxe' }, slide: 1, dark: false },
      'da',
      '#/praesenter?af=%2Fomraade%2Ffaxe',
    ],
    [
      {
        page: 'taler',
        of: indicatorView('star-placering', { areas: ['faxe', 'ishoej'] }),
        slide: 3,
        dark: true,
      },
      'en',
      '#/taler?af=%2Fnoegletal%2Fstar-placering%3Fomr%3Dfaxe,ishoej&dias=3&moerk=ja&sprog=en',
    ],
    [{ page: 'uddeling', of: { page: 'overblik' }, withLines: true }, 'da', '#/uddeling?af=%2F&linjer=ja'],
  ])('%j', (v, l, hash) => {
    expect(formatHash(v, l)).toBe(hash);
  });
});

describe('the same page in another language', () => {
  test('is what formatHash writes for it', () => {
    fc.assert(
      fc.property(view, language, language, (v, from, to) => {
        expect(withLanguage(formatHash(v, from), to)).toBe(formatHash(v, to));
      }),
    );
  });

  test('keeps what is not understood', () => {
    expect(withLanguage('#/blog?a=1&sprog=da', 'en')).toBe('#/blog?a=1&sprog=en');
    expect(withLanguage('', 'en')).toBe('#/?sprog=en');
    expect(withLanguage('', 'da')).toBe('#/');
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
    const { view: found, notices } = read('#/noegletal/star-placering?gruppe=boern');
    expect(found).toMatchObject({ group: null });
    expect(notices).toEqual([{ parameter: 'gruppe', value: 'boern' }]);
  });

  test('every way to show has a Danish word of its own', () => {
    const words = Object.values(DISPLAYS);
    expect(new Set(words).size).toBe(words.length);
    for (const display of displays) {
      const { view: found, notices } = read(`#/noegletal/star-antal?vis=${DISPLAYS[display]}`);
      expect(found).toMatchObject({ display });
      expect(notices).toEqual([]);
    }
  });

  test.each([
    ['#/noegletal/star-antal?vis=cirkel', 'vis', 'cirkel'],
    // The words of the code are not those of addresses.
    ['#/noegletal/star-antal?vis=table', 'vis', 'table'],
    ['#/noegletal/star-antal?vis=constructor', 'vis', 'constructor'],
    ['#/noegletal/star-antal?akse=1', 'akse', '1'],
    ['#/noegletal/star-antal?titel=ja', 'titel', 'ja'],
    ['#/noegletal/star-antal?fokus=faxe', 'fokus', 'faxe'],
    ['#/noegletal/star-antal?fokus=faxe.alle.x', 'fokus', 'faxe.alle.x'],
    ['#/noegletal/star-antal?fokus=faxe.alle.faktisk.2022.x', 'fokus', 'faxe.alle.faktisk.2022.x'],
    ['#/noegletal/star-antal?fokus=atlantis.alle.faktisk', 'fokus', 'atlantis.alle.faktisk'],
    ['#/sammenlign?tema=x', 'tema', 'x'],
    ['#/sammenlign?mod=atlantis', 'mod', 'atlantis'],
    ['#/sammenlign?sorter=-atlantis', 'sorter', '-atlantis'],
    ['#/sammenlign?alle=1', 'alle', '1'],
    ['#/sammenlign?vis=tabel', 'vis', 'tabel'],
    ['#/ydelse/sygedagpenge?omr=atlantis', 'omr', 'atlantis'],
    ['#/sammenlign/faxe/herning?omr=faxe', 'omr', 'faxe'],
  ])('%s reports %s and keeps the rest', (hash, parameter, value) => {
    const { view: found, notices } = read(hash);
    expect(notices).toEqual([{ parameter, value }]);
    expect(found).toEqual(read(hash.slice(0, hash.indexOf('?'))).view);
  });

  test.each([
    ['#/praesenter?dias=0', 'dias', '0'],
    ['#/praesenter?dias=2.5', 'dias', '2.5'],
    ['#/taler?dias=99999', 'dias', '99999'],
    ['#/praesenter?moerk=1', 'moerk', '1'],
    ['#/uddeling?linjer=3', 'linjer', '3'],
    ['#/uddeling?dias=3', 'dias', '3'],
    ['#/praesentationer/x?dias=3', 'dias', '3'],
  ])('%s reports %s', (hash, parameter, value) => {
    const { view: found, notices } = read(hash);
    expect(notices).toEqual([{ parameter, value }]);
    expect(found).toEqual(read(hash.slice(0, hash.indexOf('?'))).view);
  });

  test('what a presentation is of is read as any address, with what is wrong in it', () => {
    const { view: found, notices } = read(
      '#/praesenter?af=%2Fnoegletal%2Fstar-placering%3Fomr%3Datlantis&dias=2',
    );
    expect(found).toEqual({ page: 'praesenter', of: indicatorView('star-placering'), slide: 2, dark: false });
    expect(notices).toEqual([{ parameter: 'omr', value: 'atlantis' }]);
    expect(read('#/praesenter').view).toMatchObject({ of: { page: 'overblik' } });
  });

  test('a presentation of what is not there says what is not there', () => {
    expect(read('#/praesenter?af=%2Fomraade%2Fatlantis').view).toEqual({
      page: 'ukendt',
      what: 'omraade',
      value: 'atlantis',
    });
  });

  test('a presentation of a presentation is no page, however deep', () => {
    let of = formatHash({ page: 'praesenter', of: { page: 'om' }, slide: 1, dark: false }, 'da');
    for (let i = 0; i < 3; i += 1) {
      of = `#/taler?af=${encodeURIComponent(of.slice(1))}`;
      expect(read(of).view).toMatchObject({ page: 'ukendt' });
    }
  });

  test('an address within itself thousands of times is no page', () => {
    for (const page of ['praesenter', 'taler', 'uddeling']) {
      expect(read(`#${`/${page}?af=`.repeat(20_000)}/omraade/faxe`).view).toMatchObject({ page: 'ukendt' });
    }
  });

  test('exactly the pages with figures have slides', () => {
    const without: readonly View['page'][] = [
      'om',
      'tilgaengelighed',
      'uden-net',
      'praesentationer',
      'egne',
      'indlaes',
    ];
    fc.assert(
      fc.property(page, (v) => {
        expect(hasSlides(v)).toBe(!without.includes(v.page));
      }),
    );
    expect(hasSlides({ page: 'uddeling', of: { page: 'overblik' }, withLines: false })).toBe(false);
    expect(hasSlides({ page: 'ukendt', what: 'side', value: 'x' })).toBe(false);
  });

  test('a page of benefits without a benefit is the list of them', () => {
    expect(read('#/ydelse').view).toEqual({ page: 'ydelser' });
  });

  test('every series of every real chart can stand out by its address', () => {
    for (const entry of catalog.indicatorEntries) {
      for (const wanted of realChart(entry.id, { group: null }).forms) {
        for (const { key: focus } of realChart(entry.id, { group: null, wanted }).series) {
          const hash = formatHash(indicatorView(entry.id, { focus }), 'da');
          expect(read(hash)).toMatchObject({ view: { focus }, notices: [] });
        }
      }
    }
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
    ['#/delt', 'side', 'delt'],
    ['#/praesenter/faxe', 'side', 'praesenter/faxe'],
    ['#/praesentationer/a/b', 'side', 'praesentationer/a/b'],
    ['#/omraade/faxe/mere', 'side', 'omraade/faxe/mere'],
    ['#/ydelse/borgerloen', 'ydelse', 'borgerloen'],
    ['#/ydelser/sygedagpenge', 'side', 'ydelser/sygedagpenge'],
    ['#/sammenlign/faxe', 'side', 'sammenlign/faxe'],
    ['#/sammenlign/faxe/atlantis', 'omraade', 'atlantis'],
    ['#/sammenlign/atlantis/faxe', 'omraade', 'atlantis'],
    ['#/sammenlign/faxe/herning/ishoej', 'side', 'sammenlign/faxe/herning/ishoej'],
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
        if (found.page !== 'ukendt') expect(read(formatHash(found, l)).view).toEqual(found);
        else expect(formatHash(found, l)).toMatch(/^#\//);
      }),
      { numRuns: 300 },
    );
  });
});
