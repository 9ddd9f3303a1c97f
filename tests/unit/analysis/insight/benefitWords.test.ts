import { describe, expect, test } from 'vitest';
import { connectionsOf } from '../../../../src/analysis/benefit/connection';
import { type Facet, type FacetFigures, facetFacts, facetsOf } from '../../../../src/analysis/benefit/facets';
import { familyOf, inFamily, listedFamilies } from '../../../../src/analysis/benefit/family';
import {
  aboutFigure,
  amountText,
  benefitLede,
  type Lead,
  lead,
  lines,
} from '../../../../src/analysis/insight/benefitWords';
import type { Observation } from '../../../../src/model/observation';
import { observation, present, realDataset, realIndex } from '../../fixtures';
import { danish, english, plain } from '../../wordings';

const index = realIndex();
const about = (id: string) =>
  realDataset().observations.filter((o) => inFamily(o, familyOf(id, index), index));

/** A number with its words as they are read. */
const words = ({ before, number, after }: Lead) => [before, number, after].filter(Boolean).join(' ');

/** What is said of one side of a benefit, in both languages: number, what it is, and the lines under it. */
function said(list: readonly Observation[], area: string, facet: Facet, family: string, indicator?: string) {
  const all = present(facetsOf(list, area, index).get(facet));
  const figures = present(indicator ? all.find((f) => f.indicator === indicator) : all[0]);
  return [danish, english].map((text) => {
    const facts = present(facetFacts(figures, area, index));
    const own = lead(figures, facts, family, text);
    return [words(own), own.about, ...lines(figures, facts, text).map((line) => line.text)].map(plain);
  });
}
const real = (family: string, area: string, facet: Facet, indicator?: string) =>
  said(about(family), area, facet, family, indicator);

describe('the number of a side', () => {
  test.each<[string, string, Facet, string[], string[]]>([
    [
      'fleksjob',
      'herlev',
      'people',
      ['313 fuldtidspersoner', 'december 2021'],
      ['313 full-time persons', 'December 2021'],
    ],
    [
      'kontanthjaelp',
      'ishoej',
      'expected',
      ['100 færre end forventet', 'periode ikke angivet', '720 fuldtidspersoner mod 820 forventet'],
      ['100 fewer than expected', 'period not stated', '720 full-time persons against 820 expected'],
    ],
    [
      'kontanthjaelp',
      'vallensbaek',
      'expected',
      ['40 færre end forventet', 'periode ikke angivet', 'Kun forskellen er oplyst'],
      ['40 fewer than expected', 'period not stated', 'Only the difference is stated'],
    ],
    [
      'a-dagpenge',
      'ishoej',
      'expected',
      ['70 flere end forventet', 'periode ikke angivet', '470 fuldtidspersoner mod 400 forventet'],
      ['70 more than expected', 'period not stated', '470 full-time persons against 400 expected'],
    ],
    [
      'kontanthjaelp',
      'ishoej',
      'rank',
      ['nr. 5 af 98', 'periode ikke angivet'],
      ['no. 5 of 98', 'period not stated'],
    ],
    [
      'fleksjob',
      'herlev',
      'target',
      ['mål 90 %', 'periode ikke angivet', '84 % (oktober 2021), 6 procentpoint under målet på 90 %'],
      ['target 90%', 'period not stated', '84% (October 2021), 6 percentage points below the target of 90%'],
    ],
    [
      'sygedagpenge',
      'herlev',
      'money',
      ['Merforbrug på 9,7 mio. kr.', '2021'],
      ['DKK 9.7 million over budget', '2021'],
    ],
    [
      'kontanthjaelp',
      'herlev',
      'money',
      ['Mindreforbrug på 4,5 mio. kr.', 'Kontant- og uddannelseshjælp · 2021'],
      ['DKK 4.5 million under budget', 'Kontant- and uddannelseshjælp · 2021'],
    ],
    [
      'fleksjob',
      'faxe',
      'money',
      ['165.000 kr.', 'Resultat · 2023', 'mod en besparelse på 600.000 kr. i budgettet'],
      ['DKK 165,000', 'Result · 2023', 'against a saving of DKK 600,000 in the budget'],
    ],
  ])('%s in %s: %s', (family, area, facet, da, en) => {
    expect(real(family, area, facet)).toEqual([da, en]);
  });

  test('a difference in points says which way', () => {
    const lower = observation({
      indicator: 'fleksjob-ledighed-forskel-landet',
      group: 'fleksjobvisiterede',
      period: '2023',
      value: -3,
      decimals: 0,
    });
    const [da, en] = said([lower], 'faxe', 'share', 'fleksjob');
    expect(da).toEqual(['−3 procentpoint', '2023', '3 procentpoint lavere']);
    expect(en).toEqual(['−3 percentage points', '2023', '3 percentage points lower']);
  });

  const faxe = (part: Partial<Observation>) =>
    observation({ indicator: 'star-antal', group: 'sygedagpenge', period: '2022', ...part });

  test('as many as expected', () => {
    const list = [faxe({ value: 100 }), faxe({ kind: 'forventet', value: 100 })];
    expect(said(list, 'faxe', 'expected', 'sygedagpenge')).toEqual([
      ['Som forventet', '2022', '100 fuldtidspersoner mod 100 forventet'],
      ['As expected', '2022', '100 full-time persons against 100 expected'],
    ]);
  });

  test('an expectation alone is said to be one', () => {
    expect(said([faxe({ kind: 'forventet', value: 100 })], 'faxe', 'expected', 'sygedagpenge')).toEqual([
      ['100 fuldtidspersoner', 'Forventet · 2022'],
      ['100 full-time persons', 'Expected · 2022'],
    ]);
  });

  test('a target alone, and a target of another period than the value', () => {
    const share = (part: Partial<Observation>) =>
      observation({ indicator: 'fleksjob-ledighed', group: 'fleksjobvisiterede', ...part });
    const target = share({ kind: 'maal', period: '2024', value: 8 });
    expect(said([target], 'faxe', 'target', 'fleksjob')[0]).toEqual(['mål 8 %', '2024']);
    expect(said([target, share({ period: '2023', value: 10 })], 'faxe', 'target', 'fleksjob')[0]).toEqual([
      'mål 8 %',
      '2024',
      '10 % (2023)',
    ]);
  });

  test('a budget kept to the krone', () => {
    const none = observation({
      indicator: 'budgetafvigelse',
      group: 'sygedagpenge',
      period: '2022',
      value: 0,
    });
    expect(said([none], 'faxe', 'money', 'sygedagpenge')[0]?.slice(0, 2)).toEqual([
      'Ingen afvigelse',
      '2022',
    ]);
  });
});

test('a period that is said already is not said again', () => {
  const o = observation({ indicator: 'budgetafvigelse', group: 'fleksjob-loentilskud', period: '2021' });
  expect(aboutFigure(o, 'fleksjob', danish)).toBe('Løntilskud til fleksjob · 2021');
  expect(aboutFigure(o, 'fleksjob', danish, '2021')).toBe('Løntilskud til fleksjob');
  expect(aboutFigure({ ...o, kind: 'prognose' }, 'fleksjob-loentilskud', danish, '2021')).toBe('Prognose');
});

describe('the lede', () => {
  const lede = (family: string, area: string, text = danish) =>
    plain(
      benefitLede(facetsOf(about(family), area, index), area, text)
        .map((s) => s.text)
        .join(' '),
    );

  test('Herlev on fleksjob: number, share against its target, money', () => {
    expect(lede('fleksjob', 'herlev')).toBe(
      'Herlev har **313 fuldtidspersoner** i fleksjob (december 2021). ' +
        '**84 %** af de visiterede til fleksjob i Herlev er i fleksjob (oktober 2021), 6 procentpoint under målet på 90 %. ' +
        'Herlev brugte **1,1 mio. kr. mere** end budgetteret på løntilskud til fleksjob (2021).',
    );
  });

  test('an account is told by its result against the budget', () => {
    expect(lede('fleksjob', 'faxe', english)).toContain(
      'The investment in fleksjob in Faxe – result: **an expense of DKK 165,000** against a saving of DKK 600,000 in the budget (2023).',
    );
  });

  test('what is not stated is not said', () => {
    expect(lede('sygedagpenge', 'herlev')).toBe(
      'Herlev brugte **9,7 mio. kr. mere** end budgetteret på sygedagpenge (2021).',
    );
    expect(lede('fleksjob', 'aarhus')).toBe('');
  });
});

test('every side of every benefit is said in both languages without a hole in the words', () => {
  const bad = /NaN|undefined|null|\{|\s{2,}|\(\)|^\s|\s$/;
  const check = (figures: FacetFigures, area: string, family: string) => {
    for (const text of [danish, english]) {
      const facts = present(facetFacts(figures, area, index));
      const own = lead(figures, facts, family, text);
      for (const line of [words(own), own.about, ...lines(figures, facts, text).map((l) => l.text)]) {
        expect(line).not.toMatch(bad);
        expect(line).not.toBe('');
      }
    }
  };
  for (const family of listedFamilies(index)) {
    const all = about(family.id);
    for (const area of new Set(all.map((o) => o.area))) {
      const facets = facetsOf(all, area, index);
      for (const figures of [...facets.values()].flat()) check(figures, area, family.id);
      for (const text of [danish, english]) {
        for (const { text: line } of benefitLede(facets, area, text)) expect(line).not.toMatch(bad);
        for (const { money } of connectionsOf(all, area, family, index)) {
          for (const amount of money) expect(amountText(amount, text)).not.toMatch(bad);
        }
      }
    }
  }
});
