import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/language';
import { formatHash, parseHash } from '../../../src/state/url';
import { comparisonView, type View } from '../../../src/state/view';
import { realIndex } from '../fixtures';

const index = realIndex();
const { catalog } = index;
const idOf = (list: readonly { readonly id: string }[]) => fc.constantFrom(...list.map((entry) => entry.id));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const area = idOf(catalog.areas);
const view: fc.Arbitrary<View> = fc.oneof(
  fc.record({
    page: fc.constant('sammenlign' as const),
    areas: orNull(fc.uniqueArray(area, { minLength: 1 })),
    theme: orNull(idOf(catalog.themes)),
    reference: orNull(area),
    sort: orNull(fc.record({ column: fc.oneof(area, fc.constant('navn')), descending: fc.boolean() })),
    all: fc.boolean(),
  }),
  fc
    .uniqueArray(area, { minLength: 2, maxLength: 2 })
    .map((areas): View => ({ page: 'par', areas: areas as [string, string] })),
);

test('comparisons and pairs come back as they were', () => {
  fc.assert(
    fc.property(view, fc.constantFrom(...LANGUAGES), (v, language) => {
      expect(parseHash(formatHash(v, language), index)).toMatchObject({ view: v, notices: [] });
    }),
    { numRuns: 300 },
  );
});

describe('addresses', () => {
  const read = (hash: string) => parseHash(hash, index);

  test('are short where nothing is chosen', () => {
    expect(formatHash(comparisonView(null), 'da')).toBe('#/sammenlign');
    expect(formatHash({ page: 'par', areas: ['faxe', 'herning'] }, 'en')).toBe(
      '#/sammenlign/faxe/herning?sprog=en',
    );
    expect(
      formatHash(
        comparisonView(['faxe', 'herning'], {
          theme: 'fleksjob',
          reference: 'faxe',
          sort: { column: 'faxe', descending: true },
          all: true,
        }),
        'da',
      ),
    ).toBe('#/sammenlign?omr=faxe,herning&tema=fleksjob&mod=faxe&sorter=-faxe&alle=ja');
  });

  test('an area paired with itself asks for another', () => {
    expect(read('#/sammenlign/faxe/faxe').view).toEqual(comparisonView(['faxe']));
  });

  test.each([
    ['#/sammenlign/faxe/atlantis', 'omraade', 'atlantis'],
    ['#/sammenlign/atlantis/atlantis', 'omraade', 'atlantis'],
    ['#/sammenlign/faxe', 'side', 'sammenlign/faxe'],
    ['#/sammenlign/faxe/herning/ishoej', 'side', 'sammenlign/faxe/herning/ishoej'],
  ])('%s is unknown', (hash, what, value) => {
    expect(read(hash).view).toEqual({ page: 'ukendt', what, value });
  });

  test('what is not valid is reported, and the rest is kept', () => {
    const { view: found, notices } = read(
      '#/sammenlign?omr=faxe,atlantis&tema=x&mod=mars&sorter=-venus&alle=nej',
    );
    expect(found).toEqual(comparisonView(['faxe']));
    expect(notices.map((notice) => `${notice.parameter}=${notice.value}`).sort()).toEqual([
      'alle=nej',
      'mod=mars',
      'omr=atlantis',
      'sorter=-venus',
      'tema=x',
    ]);
  });
});
