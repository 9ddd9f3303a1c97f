import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FACETS,
  type Facet,
  facetFacts,
  facetsOf,
  tellingFigures,
} from '../../../../src/analysis/benefit/facets';
import { familyOf, inFamily, listedFamilies } from '../../../../src/analysis/benefit/family';
import { KINDS } from '../../../../src/model/kind';
import type { Observation } from '../../../../src/model/observation';
import { first, observation, present, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const about = (id: string) =>
  realDataset().observations.filter((o) => inFamily(o, familyOf(id, index), index));
const real = (id: string, area: string) => facetsOf(about(id), area, index);
/** Indicators of each side that has figures. */
const sides = (facets: ReturnType<typeof facetsOf>) =>
  Object.fromEntries(
    [...facets].filter(([, own]) => own.length > 0).map(([side, own]) => [side, own.map((f) => f.indicator)]),
  );
const fuld = (part: Partial<Observation>) =>
  observation({ indicator: 'star-antal', group: 'kontanthjaelp', ...part });

describe('facetsOf the bundled figures', () => {
  test('Herlev on fleksjob: number, share, target and money; no expectation and no rank', () => {
    expect(sides(real('fleksjob', 'herlev'))).toEqual({
      people: ['ydelse-fuldtidspersoner', 'fleksjob-personer', 'fleksjob-forloeb-over-6-mdr'],
      share: ['fleksjob-beskaeftigelse', 'fleksjob-forloeb-under-6-mdr', 'fleksjob-progression'],
      target: ['fleksjob-beskaeftigelse', 'fleksjob-forloeb-under-6-mdr', 'fleksjob-progression'],
      money: ['budgetafvigelse', 'fleksjobprojekt-tilskud'],
    });
  });

  test('Ishøj on kontanthjælp: a list of conditions is a rank of its own; what tells more of a rank stands with it', () => {
    const facets = real('kontanthjaelp', 'ishoej');
    expect(sides(facets)).toEqual({
      people: ['star-antal'],
      expected: ['star-antal'],
      rank: ['star-placering', 'vive-placering'],
    });
    expect(
      first(present(facets.get('rank')))
        .joined.map((o) => o.indicator)
        .sort(),
    ).toEqual(['star-forbedring-point', 'star-placering-forbedring']);
  });

  test('only the difference from the expected is stated for Vallensbæk', () => {
    const facets = real('kontanthjaelp', 'vallensbaek');
    expect(sides(facets)).toEqual({ expected: ['star-forskel'], rank: ['star-placering'] });
    expect(first(present(facets.get('expected'))).observations.map((o) => o.value)).toEqual([-40]);
  });

  test('where actual and expected are both stated their difference is no figure of its own', () => {
    expect(sides(real('alle-ydelser', 'faxe'))).toEqual({
      people: ['star-antal'],
      expected: ['star-antal'],
      rank: ['star-placering'],
      money: ['star-besparelse', 'star-besparelse-pr-borger'],
    });
  });

  test('a count of municipalities is not a number of people, nor a rank', () => {
    expect(sides(real('alle-ydelser', 'vallensbaek')).other).toEqual(['vive-gunstigste']);
  });

  test('what is missing to the target stands with the target', () => {
    const targets = present(real('fleksjob', 'herlev').get('target'));
    expect(targets.map(({ joined }) => joined.map((o) => o.value))).toEqual([[23], [], [2]]);
    const facts = present(facetFacts(first(targets), 'herlev', index));
    expect([facts.main.value, facts.target?.observation.value]).toEqual([84, 90]);
  });

  test('an account is known by its result', () => {
    const [money] = present(real('fleksjob', 'faxe').get('money'));
    expect(money).toMatchObject({ indicator: 'fleksjobinvestering', group: 'resultat' });
    expect(facetFacts(present(money), 'faxe', index)?.main).toMatchObject({ value: 165000, kind: 'faktisk' });
  });

  test('a part of a distribution is a share of its own', () => {
    const shares = present(real('fleksjob', 'herning').get('share'));
    const part = present(shares.find((f) => f.indicator === 'forsoergede-fordeling'));
    expect(part.observations.map((o) => [o.group, o.value])).toEqual([['godkendt-til-fleksjob', 18]]);
  });

  test('every figure of every benefit is on a side, and an area without figures has none', () => {
    for (const family of listedFamilies(index)) {
      const all = about(family.id);
      for (const area of new Set(all.map((o) => o.area))) {
        const shown = [...facetsOf(all, area, index).values()]
          .flat()
          .flatMap((f) => [...f.observations, ...f.differences, ...f.joined]);
        const own = all.filter((o) => o.area === area);
        expect(own.filter((o) => !shown.includes(o))).toEqual([]);
      }
      expect(sides(facetsOf(all, 'aarhus', index))).toEqual({});
    }
  });

  test('what stands on a side can be said: every one has a main value of the area', () => {
    for (const family of listedFamilies(index)) {
      const all = about(family.id);
      for (const area of new Set(all.map((o) => o.area))) {
        for (const figures of [...facetsOf(all, area, index).values()].flat()) {
          expect(facetFacts(figures, area, index)?.main).toMatchObject({
            area,
            indicator: figures.indicator,
          });
        }
      }
    }
  });
});

describe('facetsOf invented figures', () => {
  const side = (list: readonly Observation[], facet: Facet) =>
    present(facetsOf(list, 'faxe', index).get(facet));

  test('nothing gives every side empty, in order', () => {
    expect([...facetsOf([], 'faxe', index)]).toEqual(FACETS.map((facet) => [facet, []]));
  });

  test('other areas come along where they have the same group and kind', () => {
    const list = [
      fuld({ value: 100 }),
      fuld({ area: 'herlev', value: 200 }),
      fuld({ area: 'herning', group: 'sygedagpenge' }),
      fuld({ area: 'ishoej', kind: 'prognose' }),
    ];
    expect(first(side(list, 'people')).observations.map((o) => o.area)).toEqual(['faxe', 'herlev']);
  });

  test('what was expected is held against the actual value, in areas where something was expected', () => {
    const list = [
      fuld({ value: 100 }),
      fuld({ kind: 'forventet', value: 110 }),
      fuld({ area: 'herlev', value: 200 }),
      fuld({ area: 'ishoej', value: 300 }),
      fuld({ area: 'ishoej', kind: 'forventet', value: 310 }),
    ];
    const [expected] = side(list, 'expected');
    expect(new Set(present(expected).observations.map((o) => o.area))).toEqual(new Set(['faxe', 'ishoej']));
    expect(side(list, 'people')).toHaveLength(1);
  });

  test('the expected value is held against the value of its own period, though a later one is known', () => {
    const list = [
      fuld({ period: '2022', value: 100 }),
      fuld({ period: '2022', kind: 'forventet', value: 110 }),
      fuld({ period: '2023', value: 90 }),
    ];
    const facts = facetFacts(first(side(list, 'expected')), 'faxe', index);
    expect(facts).toMatchObject({ main: { value: 100 }, expected: { difference: -10 } });
    expect(facetFacts(first(side(list, 'people')), 'faxe', index)?.main.value).toBe(90);
  });

  test('a difference of a period without the pair still counts', () => {
    const list = [
      fuld({ period: '2022', value: 100 }),
      fuld({ period: '2022', kind: 'forventet', value: 110 }),
      fuld({ period: '2022', indicator: 'star-forskel', value: -10 }),
      fuld({ period: '2023', indicator: 'star-forskel', value: -20 }),
    ];
    const alone = present(side(list, 'expected').find((f) => f.indicator === 'star-forskel'));
    expect(facetFacts(alone, 'faxe', index)?.main.value).toBe(-20);
  });

  test('a target alone is a target; an expectation alone an expectation', () => {
    const target = observation({ indicator: 'fleksjob-ledighed', group: 'fleksjobvisiterede', kind: 'maal' });
    expect(sides(facetsOf([target], 'faxe', index))).toEqual({ target: ['fleksjob-ledighed'] });
    expect(sides(facetsOf([fuld({ kind: 'forventet' })], 'faxe', index))).toEqual({
      expected: ['star-antal'],
    });
  });

  test('what is missing to a target that is not stated stands alone among the targets', () => {
    const left = observation({ indicator: 'fleksjob-beskaeftigelse-mangler', group: 'fleksjobvisiterede' });
    expect(sides(facetsOf([left], 'faxe', index))).toEqual({ target: ['fleksjob-beskaeftigelse-mangler'] });
  });
});

/** Figures of any indicator in any of its kinds, which no referat need have stated. */
const anyFigure = fc
  .record({
    indicator: fc.constantFrom(...index.catalog.indicatorEntries.map(({ id }) => id)),
    area: fc.constantFrom('faxe', 'herlev', 'hele-landet'),
    kind: fc.constantFrom(...KINDS),
    period: fc.constantFrom('', '2021', '2022', '2022-12', '2022-07/2023-06'),
    value: fc.integer({ min: -1000, max: 1000 }),
  })
  .chain((part) =>
    fc.constantFrom(...index.entry(part.indicator).groups).map((group) => observation({ ...part, group })),
  );

test('whatever is stated, every card has a value of the area, on one of the sides its kind allows', () => {
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 40 }), (list) => {
      const facets = facetsOf(list, 'faxe', index);
      for (const [side, own] of facets) {
        for (const figures of own) {
          expect(facetFacts(figures, 'faxe', index)?.main.area).toBe('faxe');
          const kinds = new Set(figures.observations.map((o) => o.kind));
          if (side !== 'expected') expect(kinds).not.toContain('forventet');
          if (side !== 'target') expect(kinds).not.toContain('maal');
          // What shares a card is comparable: one indicator, and the area's own groups.
          const groups = new Set(list.filter((o) => o.area === 'faxe').map((o) => o.group));
          expect(figures.observations.every((o) => o.indicator === figures.indicator)).toBe(true);
          expect(figures.observations.every((o) => groups.has(o.group))).toBe(true);
        }
      }
      const has = list.some((o) => o.area === 'faxe');
      expect(tellingFigures(facets, index) !== null).toBe(has);
    }),
  );
});

describe('tellingFigures', () => {
  test('the most important indicator that the area has', () => {
    const telling = (id: string, area: string) => tellingFigures(real(id, area), index)?.indicator;
    expect(telling('kontanthjaelp', 'holstebro')).toBe('deltidsjob-andel');
    expect(telling('kontanthjaelp', 'ishoej')).toBe('star-placering');
    expect(telling('sygedagpenge', 'herlev')).toBe('budgetafvigelse');
    expect(telling('fleksjob', 'faxe')).toBe('fleksjob-ledighed');
  });

  test('none where there is nothing', () => {
    expect(tellingFigures(real('fleksjob', 'aarhus'), index)).toBeNull();
  });
});
