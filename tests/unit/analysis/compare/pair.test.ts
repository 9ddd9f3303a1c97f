import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair, pairScore, tellingRows } from '../../../../src/analysis/compare/pair';
import { pairFinding, pairLede } from '../../../../src/analysis/compare/pairWords';
import { da } from '../../../../src/i18n/da';
import { en } from '../../../../src/i18n/en';
import { makeWording } from '../../../../src/i18n/wording';
import type { Observation } from '../../../../src/model/observation';
import { first, observation, present, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const danish = makeWording(da, 'da', index);
const english = makeWording(en, 'en', index);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const { observations } = realDataset();
const o = (part: Partial<Observation>) => observation({ period: '2023', decimals: 1, ...part });
const pairOf = (list: readonly Observation[], a = 'faxe', b = 'ishoej') => comparePair([a, b], list, index);

describe('a pair', () => {
  test('shares what both have; the rest is of one alone', () => {
    const pair = pairOf([
      o({}),
      o({ area: 'ishoej' }),
      o({ indicator: 'bruttoledighed' }),
      o({ area: 'ishoej', group: 'unge' }),
      o({ area: 'herning' }),
    ]);
    expect(pair.shared.map((row) => row.key)).toEqual(['fuldtidsledighed.alle.faktisk']);
    expect(pair.only.map((rows) => rows.map((row) => row.key))).toEqual([
      ['bruttoledighed.alle.faktisk'],
      ['fuldtidsledighed.unge.faktisk'],
    ]);
  });

  test('is compared in the period both have; the newer value is named', () => {
    const row = first(
      pairOf([
        o({ period: '2022', value: 2 }),
        o({ period: '2023', value: 3 }),
        o({ area: 'ishoej', period: '2022', value: 5 }),
      ]).shared,
    );
    expect(row.values.map((v) => v.value)).toEqual([2, 5]);
    expect(row.newer).toMatchObject({ area: 'faxe', value: 3 });
    expect(row.against).toMatchObject({ samePeriod: true, difference: { value: -3 } });
  });

  test('the other way round too', () => {
    const row = first(
      pairOf([
        o({ period: '2022', value: 5 }),
        o({ area: 'ishoej', period: '2022', value: 2 }),
        o({ area: 'ishoej', period: '2023', value: 3 }),
      ]).shared,
    );
    expect(row.values.map((v) => v.value)).toEqual([5, 2]);
    expect(row.newer).toMatchObject({ area: 'ishoej', value: 3 });
  });

  test('without a common period the latest of each are compared, and neither is better', () => {
    const row = first(pairOf([o({ period: '2022' }), o({ area: 'ishoej', value: 5 })]).shared);
    expect(row.newer).toBeNull();
    expect(row.against).toMatchObject({ samePeriod: false, tone: 'neutral' });
  });

  test('of a municipality and the country: counts stand side by side, without a difference', () => {
    const list = [
      o({ indicator: 'star-antal', value: 1540 }),
      o({ indicator: 'star-antal', area: 'hele-landet', value: 90_000 }),
    ];
    expect(first(pairOf(list, 'faxe', 'hele-landet').shared)).toMatchObject({ against: null, scale: null });
    expect(pairLede(pairOf(list, 'faxe', 'hele-landet'), danish).text).toBe(
      'Faxe og hele landet har **ét tal** til fælles.',
    );
  });

  test('turned round has the same rows, with the differences turned', () => {
    const areas = index.areasWithData.map((area) => area.id);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...areas), { minLength: 2, maxLength: 2 }), ([a, b]) => {
        const [pair, turned] = [pairOf(observations, a, b), pairOf(observations, b, a)];
        expect(turned.shared.map((row) => row.key)).toEqual(pair.shared.map((row) => row.key));
        expect(turned.shared.map((row) => row.against && 0 - row.against.difference.value)).toEqual(
          pair.shared.map((row) => row.against && 0 + row.against.difference.value),
        );
        expect(pairScore(turned)).toEqual(pairScore(pair).toReversed());
        expect(turned.only.toReversed().map((rows) => rows.map((row) => row.key))).toEqual(
          pair.only.map((rows) => rows.map((row) => row.key)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('in words', () => {
  test('Ishøj and Vallensbæk', () => {
    const pair = pairOf(observations, 'ishoej', 'vallensbaek');
    expect(plain(pairLede(pair, danish).text)).toBe(
      'Placering på STARs rangliste: Ishøj ligger **17 pladser dårligere** end Vallensbæk (nr. 24 mod nr. 7). Placering for samtaler til tiden: Ishøj ligger **16 pladser dårligere** end Vallensbæk (nr. 56 mod nr. 40). Hvor det ene tal er bedre end det andet, ligger Vallensbæk bedst i **4 af 5**. Ishøj og Vallensbæk har **11 tal** til fælles.',
    );
    expect(plain(pairLede(pair, english).text)).toContain(
      'Ishøj is **17 places worse** than Vallensbæk (no. 24 against no. 7).',
    );
  });

  test('Faxe and Herning: of different periods, which are said', () => {
    const pair = pairOf(observations, 'faxe', 'herning');
    expect(plain(pairLede(pair, danish).text)).toBe(
      'Ledige blandt visiterede til fleksjob: Faxe ligger **0,4 procentpoint over** Herning (10,7 %, september 2023 mod 10,3 %, september 2022). Faxe og Herning har **ét tal** til fælles.',
    );
    expect(plain(pairLede(pair, english).text)).toBe(
      'Unemployed among those approved for fleksjob: Faxe is **0.4 percentage points above** Herning (10.7%, September 2023 against 10.3%, September 2022). Faxe and Herning have **one figure** in common.',
    );
  });

  test('nothing in common', () => {
    expect(pairLede(pairOf(observations, 'holstebro', 'aabenraa'), danish).text).toMatch(
      /^Holstebro og Aabenraa har ingen tal til fælles: /,
    );
  });

  test.each([
    ['fuldtidsledighed', 2, 2, 'Faxe og Ishøj ligger **på niveau** (2,0 % mod 2,0 %).'],
    [
      'star-antal',
      1540,
      540,
      'Faxe har **1.000 flere fuldtidspersoner** end Ishøj (1.540 fuldtidspersoner mod 540 fuldtidspersoner).',
    ],
    ['vive-placering', 3, 9, 'Faxe ligger **6 pladser højere oppe** end Ishøj (nr. 3 mod nr. 9).'],
    ['star-placering', 9, 8, 'Faxe ligger **1 plads dårligere** end Ishøj (nr. 9 mod nr. 8).'],
    ['star-besparelse', 2e6, 5e6, 'Faxe har **3 mio. kr. mindre** end Ishøj (2 mio. kr. mod 5 mio. kr.).'],
  ])('%s %d and %d', (indicator, a, b, words) => {
    const decimals = indicator === 'fuldtidsledighed' ? 1 : 0;
    const list = [o({ indicator, value: a, decimals }), o({ indicator, area: 'ishoej', value: b, decimals })];
    const said = present(pairFinding(first(pairOf(list).shared), danish));
    expect(plain(said.text)).toContain(words);
    expect(said.computed).toHaveLength(a === b ? 0 : 1);
  });

  test('no pair says NaN or undefined, and what is set off is whole', () => {
    const areas = index.areasWithData.map((area) => area.id);
    for (const a of areas) {
      for (const b of areas) {
        if (a === b) continue;
        const pair = pairOf(observations, a, b);
        for (const wording of [danish, english]) {
          const { text } = pairLede(pair, wording);
          expect(text).not.toMatch(/NaN|undefined|null/);
          expect((text.match(/\*\*/g)?.length ?? 0) % 2).toBe(0);
        }
      }
    }
  });
});

test('the most telling rows: observed before expected, what does not follow size before what does, one an indicator', () => {
  const pair = pairOf(observations, 'ishoej', 'vallensbaek');
  const rows = tellingRows(pair, index, 10);
  expect(rows[0]).toMatchObject({ indicator: 'star-placering', kind: 'faktisk' });
  expect(new Set(rows.map((row) => row.indicator)).size).toBe(rows.length);
  expect(tellingRows(pair, index, 2)).toEqual(rows.slice(0, 2));
});
