import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/analysis/insight/formula';
import { chartTitle } from '../../../src/charts/title';
import type { Observation } from '../../../src/model/observation';
import { type Chosen, chartOf, realChart, realTitles, titleOf } from '../chartOf';
import { observation, present, realObservations } from '../fixtures';
import { danish, english, plain } from '../wordings';

type Part = Partial<Observation>;
/** The titles, Danish and English, of invented figures of an indicator. */
function titles(indicator: string, parts: readonly Part[], chosen: Chosen = {}): (string | null)[] {
  const list = parts.map((part) => observation({ indicator, ...part }));
  return [danish, english].map((text) => titleOf(list, indicator, chosen, text));
}
const rank = (area: string, value: number, part: Part = {}): Part => ({
  area,
  value,
  group: 'alle-ydelser',
  ...part,
});
const pair = (area: string, actual: number, expected: number, part: Part = {}): Part[] => [
  { area, value: actual, ...part },
  { area, value: expected, kind: 'forventet', ...part },
];

describe('rank', () => {
  test('a move, over a year and since another period', () => {
    expect(realTitles('star-placering', { areas: ['faxe'] })).toEqual([
      'Faxe rykkede fra nr. 65 til nr. 19 på et år',
      'Faxe moved from no. 65 to no. 19 in a year',
    ]);
    expect(
      titles('star-placering', [rank('faxe', 4, { period: '2018' }), rank('faxe', 9, { period: '2023' })]),
    ).toEqual(['Faxe rykkede fra nr. 4 til nr. 9 siden 2018', 'Faxe moved from no. 4 to no. 9 since 2018']);
  });

  test('no move', () => {
    expect(
      titles('star-placering', [rank('faxe', 9, { period: '2022' }), rank('faxe', 9, { period: '2023' })]),
    ).toEqual(['Faxe ligger uændret nr. 9', 'Faxe is unchanged at no. 9']);
  });

  test('best and worst by benefit; conditions are hard or easy', () => {
    expect(realTitles('star-placering', { areas: ['ishoej'] })).toEqual([
      'Ishøj ligger bedst på kontanthjælp (nr. 5) og dårligst på a-dagpenge (nr. 96)',
      'Ishøj does best on kontanthjælp (no. 5) and worst on a-dagpenge (no. 96)',
    ]);
    expect(realTitles('vive-placering')).toEqual([
      'Ishøj har de sværeste vilkår på a-dagpenge (nr. 1) og de letteste på førtidspension mv. (nr. 65)',
      'Ishøj has the hardest conditions on a-dagpenge (no. 1) and the easiest on førtidspension etc. (no. 65)',
    ]);
  });

  test('the best of several, where they are of one list', () => {
    expect(realTitles('samtaler-placering')).toEqual([
      'Vallensbæk ligger bedst af de to: nr. 40 mod nr. 56',
      'Vallensbæk is the best of the two: no. 40 against no. 56',
    ]);
    const apart = [
      rank('faxe', 4, { period: '', source: 'faxe-2023-11-06' }),
      rank('ishoej', 9, { period: '', source: 'ishoej-2018-11-13' }),
    ];
    expect(titles('star-placering', apart)[0]).toBe('Ishøj ligger nr. 9 af 98 på STARs rangliste');
    expect(titles('vive-placering', [rank('faxe', 4), rank('ishoej', 9)])[0]).toBe(
      'Ishøj ligger nr. 9 af 98 på VIVEs liste over rammevilkår',
    );
  });
});

describe('expected and actual', () => {
  test('one pair over time, with its period', () => {
    expect(realTitles('star-antal', { areas: ['faxe'] })).toEqual([
      'Faxe har 70 færre fuldtidspersoner end forventet (juli 2022 – juni 2023)',
      'Faxe has 70 fewer full-time persons than expected (July 2022 – June 2023)',
    ]);
  });

  test('over time the title is about an area that is followed over time', () => {
    expect(realTitles('star-antal', { group: 'alle-ydelser' })[0]).toBe(
      'Faxe har 70 færre fuldtidspersoner end forventet (juli 2022 – juni 2023)',
    );
  });

  test.each<[string, number, number, string, string]>([
    [
      'star-antal',
      5,
      6,
      'Faxe har 1 fuldtidsperson færre end forventet (2023)',
      'Faxe has 1 fewer full-time person than expected (2023)',
    ],
    ['star-antal', 5, 5, 'Faxe ligger som forventet (2023)', 'Faxe is as expected (2023)'],
    [
      'fuldtidsledighed',
      5,
      3,
      'Faxe ligger 2 procentpoint højere end forventet (2023)',
      'Faxe is 2 percentage points higher than expected (2023)',
    ],
    [
      'star-placering',
      5,
      3,
      'Faxe ligger 2 pladser dårligere end forventet (2023)',
      'Faxe is 2 places worse than expected (2023)',
    ],
    [
      'kik-investering',
      5e6,
      3e6,
      'Faxe har 2 mio. kr. mere end forventet (2023)',
      'Faxe has DKK 2 million more than expected (2023)',
    ],
  ])('of %s: %d against %d', (indicator, actual, expected, da, en) => {
    expect(titles(indicator, pair('faxe', actual, expected), { wanted: 'dumbbell' })).toEqual([da, en]);
  });

  test('by benefit: the whole is not counted among its parts', () => {
    expect(realTitles('star-antal', { areas: ['ishoej'] })).toEqual([
      'Færre end forventet på to af tre ydelser i Ishøj – mest på kontanthjælp (100 færre)',
      'Fewer than expected on two of three benefits in Ishøj – most on kontanthjælp (100 fewer)',
    ]);
  });

  test('by benefit: where only the difference is stated it counts too', () => {
    expect(realTitles('star-antal', { areas: ['vallensbaek'] })).toEqual([
      'Færre end forventet på to af tre ydelser i Vallensbæk – mest på kontanthjælp (40 færre)',
      'Fewer than expected on two of three benefits in Vallensbæk – most on kontanthjælp (40 fewer)',
    ]);
  });

  test('by area: all, both, none; in points of shares', () => {
    const dumbbell = (...list: Part[]) => titles('fuldtidsledighed', list, { wanted: 'dumbbell' });
    const [faxe, ishoej, herlev] = [
      pair('faxe', 2, 4),
      pair('ishoej', 3, 4),
      pair('herlev', 2, 4.5, { decimals: 1 }),
    ];
    expect(dumbbell(...faxe, ...ishoej, ...herlev)).toEqual([
      'Lavere end forventet i alle tre områder – mest i Herlev (2,5 procentpoint lavere)',
      'Lower than expected in all three areas – most in Herlev (2.5 percentage points lower)',
    ]);
    expect(dumbbell(...faxe, ...ishoej)[0]).toBe(
      'Lavere end forventet i begge områder – mest i Faxe (2 procentpoint lavere)',
    );
    expect(dumbbell(...pair('faxe', 5, 4), ...pair('ishoej', 4, 4))[0]).toBe(
      'Højere end forventet i et af to områder – mest i Faxe (1 procentpoint højere)',
    );
    expect(dumbbell(...pair('faxe', 4, 4), ...pair('ishoej', 3, 3))).toEqual([
      'Begge ligger som forventet',
      'Both are as expected',
    ]);
  });
});

describe('deviation', () => {
  test('what the committee answers for, and else the largest of the parts, as overrun or underspend', () => {
    expect(realTitles('budgetafvigelse', { areas: ['herlev'] })[0]).toBe(
      'Herlev brugte 1,3 mio. kr. mere end budgetteret på arbejdsmarkedsudvalgets område',
    );
    expect(realTitles('budgetafvigelse-anlaeg', { areas: ['herlev'] })[0]).toBe(
      'Herlev brugte 133 mio. kr. mindre end budgetteret på anlægsudgifter – den største afvigelse blandt delene',
    );
    expect(realTitles('budgetafvigelse', { areas: ['holstebro'] })[0]).toBe(
      'Holstebro ventedes at bruge 8,4 mio. kr. mere end budgetteret på arbejdsmarkedsudvalgets område',
    );
    expect(realTitles('star-forskel', { areas: ['faxe'], wanted: 'deviation' })).toEqual([
      'Faxe har 70 færre fuldtidspersoner på offentlig forsørgelse end STAR forventede',
      'Faxe has 70 fewer full-time persons on public benefits than STAR expected',
    ]);
  });

  test('what was observed and what is expected, or different years, are not held against each other', () => {
    const of = (part: Part) =>
      titles(
        'budgetafvigelse',
        [
          { value: 3e6, group: 'sygedagpenge', period: '2023' },
          { value: 9e6, group: 'ledighedsydelse', period: '2023', ...part },
        ],
        { group: null },
      )[0];
    expect(of({})).toBe(
      'Faxe brugte 9 mio. kr. mere end budgetteret på ledighedsydelse – den største afvigelse',
    );
    expect(of({ kind: 'prognose' })).toBeNull();
    expect(of({ period: '2022' })).toBeNull();
    expect(of({ value: -9e6 })).toBe(
      'Faxe brugte 9 mio. kr. mindre end budgetteret på ledighedsydelse – den største afvigelse',
    );
  });

  test('of several areas the name says whose it is', () => {
    const of = (area: string, value: number) => ({ area, value, group: 'sygedagpenge' });
    expect(
      titles('budgetafvigelse', [of('faxe', 3e6), of('ishoej', -9e6)], { areas: ['faxe', 'ishoej'] }),
    ).toEqual([
      'Ishøj brugte 9 mio. kr. mindre end budgetteret på sygedagpenge – den største afvigelse',
      'Ishøj spent DKK 9 million less than budgeted on sygedagpenge – the largest deviation',
    ]);
  });

  test('an income that falls short is no overrun', () => {
    const of = (value: number) =>
      titles('budgetafvigelse-anlaeg', [{ value, group: 'anlaegsindtaegter', area: 'herlev' }]);
    expect(of(104_700_000)).toEqual([
      'Herlev fik 104,7 mio. kr. mindre i anlægsindtægter end budgetteret',
      'Herlev got DKK 104.7 million less in capital income than budgeted',
    ]);
    expect(of(-5e6)).toEqual([
      'Herlev fik 5 mio. kr. mere i anlægsindtægter end budgetteret',
      'Herlev got DKK 5 million more in capital income than budgeted',
    ]);
    expect(of(0)[0]).toBe('Herlev, Anlægsindtægter: ingen afvigelse');
    const came = { value: -1.8e6, group: 'anlaegsindtaegter', area: 'herlev' };
    expect(titles('anlaeg-forbrug', [came])[0]).toBe('Herlev fik 1,8 mio. kr. i anlægsindtægter');
  });

  test('no deviation at all', () => {
    const zero = ['sygedagpenge', 'ledighedsydelse'].map((group) => ({ value: 0, group }));
    expect(titles('budgetafvigelse', zero, { group: null })).toEqual([null, null]);
    expect(titles('budgetafvigelse', zero.slice(1))[0]).toBe('Faxe, Ledighedsydelse: ingen afvigelse');
  });
});

describe('account', () => {
  test('the result against the budget, as expense or saving', () => {
    expect(realTitles('fleksjobinvestering')).toEqual([
      'Resultat i Faxe 2023: en udgift på 165.000 kr. mod en besparelse på 600.000 kr. i budgettet',
      'Result in Faxe 2023: an expense of DKK 165,000 against a saving of DKK 600,000 in the budget',
    ]);
  });

  test('without a result there is no finding', () => {
    expect(realTitles('fleksjobinvestering', { group: 'potentiale' })[0]).toBe(
      'Investeringen i fleksjob i Faxe – økonomisk potentiale: en besparelse på ca. 250.000 kr., tal fra 2023',
    );
  });
});

describe('parts', () => {
  test('the largest part', () => {
    expect(realTitles('forsoergede-fordeling')).toEqual([
      '47 % af de offentligt forsørgede i Herning er på varig forsørgelse',
      '47% of those on public benefits in Herning are on permanent benefits',
    ]);
    expect(realTitles('ukraine-ophold')).toEqual([
      '131 af de 186 fordrevne fra Ukraine i Faxe er voksne 16–66 år',
      '131 of the 186 displaced persons from Ukraine in Faxe are adults 16–66',
    ]);
    // A street keeps its capital.
    expect(realTitles('ukraine-boliger-ledige')[0]).toBe(
      '13 af de 33 ledige værelser i Faxe er på Søndergade',
    );
  });

  test('the share is computed, and says how', () => {
    const id = 'fleksjob-arbejdstid';
    const chart = realChart(id, { wanted: 'parts' });
    const said = present(chartTitle(chart, realObservations(id), id, ['faxe'], danish));
    expect(plain(said.text)).toBe('Den største del i Faxe er uændret i arbejdstid: 62 %');
    expect(said.computed.map((c) => plain(formula(c, danish)))).toEqual(['351 ÷ (133 + 80 + 351) = 62 %']);
  });

  test('equal parts have no largest', () => {
    expect(realTitles('banebryderne-budget', { wanted: 'parts' })).toEqual([null, null]);
  });
});

describe('index', () => {
  test('each area’s change since the base', () => {
    expect(realTitles('ydelse-fuldtidspersoner', { wanted: 'index' })).toEqual([
      'Kontanthjælp siden januar 2020: faldet 25 % i Herning, faldet 36 % i hele landet',
      'Kontanthjælp since January 2020: down 25% in Herning, down 36% in Denmark',
    ]);
  });

  test('the parts of one area, which is named', () => {
    expect(realTitles('fleksjob-arbejdstid', { wanted: 'index' })).toEqual([
      'Faxe siden januar 2022: i alt +11 %, gået op i arbejdstid +24 %, gået ned i arbejdstid +2,6 %',
      'Faxe since January 2022: total +11%, working more hours +24%, working fewer hours +2.6%',
    ]);
    expect(realTitles('star-antal', { areas: ['faxe'], wanted: 'index' })[0]).toBe(
      'Faxe siden juli 2019 – juni 2020: faktisk −19 %, forventet −15 %',
    );
  });

  test('what part the lines are of, also where more groups are chosen than can be drawn', () => {
    expect(realTitles('ydelse-fuldtidspersoner', { group: null, wanted: 'index' })[0]).toMatch(
      /^Kontanthjælp siden januar 2020: /,
    );
    expect(realTitles('fleksjob-arbejdstid', { group: 'arbejdstid-op', wanted: 'index' })).toEqual([
      'Gået op i arbejdstid siden januar 2022: steget 24 % i Faxe',
      'Working more hours since January 2022: up 24% in Faxe',
    ]);
  });

  test('one line alone', () => {
    expect(realTitles('ydelsesmodtagere', { wanted: 'index' })[0]).toBe(
      'Siden december 2020: faldet 15 % i Herlev',
    );
    expect(
      titles('fleksjob-personer', [{ period: '2022' }, { period: '2023' }], { wanted: 'index' })[0],
    ).toBe('Siden 2022: Faxe 0,0 %');
  });
});

describe('bars', () => {
  test('the area chosen first, with how it compares', () => {
    expect(realTitles('fuldtidsledighed')).toEqual([
      '2,4 % af arbejdsstyrken i Faxe er fuldtidsledige – 0,4 procentpoint under landet',
      '2.4% of the labour force in Faxe are full-time unemployed – 0.4 percentage points below Denmark',
    ]);
  });

  test('the largest of one area’s groups', () => {
    expect(realTitles('ydelse-fuldtidspersoner', { areas: ['herlev'] })).toEqual([
      'Herlev har 313 fuldtidspersoner i fleksjob (ledighedsydelse: 60)',
      'Herlev has 313 full-time persons in fleksjob (ledighedsydelse: 60)',
    ]);
  });

  test('groups of different periods are not held against each other', () => {
    expect(realTitles('den-blaa-moelle-tilskud')).toEqual([null, null]);
  });

  test('all equal', () => {
    const of = (...areas: string[]) =>
      titles(
        'fleksjob-personer',
        areas.map((area) => ({ area, value: 100 })),
      );
    expect(of('faxe', 'ishoej', 'herlev')).toEqual([
      'Alle tre har samme tal: 100 personer',
      'All three have the same figure: 100 persons',
    ]);
    const groups = ['unge', 'sygedagpenge'].map((group) => ({ group, value: 100 }));
    expect(titles('fleksjob-personer', groups, { group: null })).toEqual([
      'Begge i Faxe har samme tal: 100 personer',
      'Both in Faxe have the same figure: 100 persons',
    ]);
    expect(of('faxe', 'ishoej')).toEqual([
      'Begge har samme tal: 100 personer',
      'Both have the same figure: 100 persons',
    ]);
  });
});

describe('many areas over time', () => {
  const areas = ['ishoej', 'herlev', 'vallensbaek', 'faxe', 'aabenraa', 'hele-landet'];
  const list = areas.flatMap((area, i) =>
    ['2021', '2022', '2023'].map((period) => ({ area, period, value: 10 + i })),
  );

  test('from the least to the most', () => {
    expect(titles('fuldtidsledighed', list, { areas })).toEqual([
      'Fra 10 % i Ishøj til 15 % i hele landet',
      'From 10% in Ishøj to 15% in Denmark',
    ]);
  });

  test('of different periods there is none', () => {
    const late = list.map((o, i) => (i === list.length - 1 ? { ...o, period: '2024' } : o));
    expect(titles('fuldtidsledighed', late, { areas })[0]).not.toMatch(/^Fra/);
  });
});

test('a target, a slope, a line, a season and a number are named by the facts of the area', () => {
  expect(realTitles('fleksjob-ledighed')).toEqual([
    '10,7 % af de visiterede til fleksjob i Faxe er ledige – 2,7 procentpoint over målet på 8 %',
    '10.7% of those approved for fleksjob in Faxe are unemployed – 2.7 percentage points above the target of 8%',
  ]);
  expect(realTitles('deltidsjob-andel')[0]).toBe(
    '14,7 % af de aktivitetsparate på kontanthjælp i Holstebro har et job ved siden af – 9,1 procentpoint flere end i 2. kvartal 2017',
  );
  expect(realTitles('fleksjob-arbejdstid')[0]).toBe(
    '564 personer i Faxe er i fleksjob og kommet ind efter 2013 – 38 flere end året før (7,2 %)',
  );
  expect(realTitles('fleksjob-arbejdstid', { group: 'arbejdstid-ned', wanted: 'season' })).toEqual([
    '80 personer i fleksjob i Faxe er gået ned i arbejdstid – én flere end året før (1,3 %)',
    '80 persons in fleksjob in Faxe are working fewer hours – one more than the year before (1.3%)',
  ]);
  expect(realTitles('fleksjob-personer')).toEqual([
    '315 personer i Herlev er i fleksjob',
    '315 persons in Herlev are in a fleksjob',
  ]);
});

test('a part cannot speak for the whole: without it the largest of the groups is the finding', () => {
  const groups = ['kontanthjaelp', 'sygedagpenge'].flatMap((group, i) =>
    ['2021', '2022', '2023'].map((period, year) => ({ group, period, value: 100 + 50 * i + year })),
  );
  expect(titles('ydelse-fuldtidspersoner', groups, { group: null })).toEqual([
    'Faxe har 152 fuldtidspersoner på sygedagpenge (kontanthjælp: 102)',
    'Faxe has 152 full-time persons on sygedagpenge (kontanthjælp: 102)',
  ]);
  // Of amounts below nought none is.
  expect(realTitles('overfoersel')).toEqual([null, null]);
  expect(chartOf([], 'overfoersel')).toBeNull();
});

describe('where own figures are not one line with bundled ones', () => {
  const source = 'eget-1-2026-11-22';
  const years = ['2021', '2022', '2023'];

  test('the title is about the line that is drawn', () => {
    const stated = years.map((period, i) => ({ period, value: 5 + i }));
    const newer = { source, period: '2024', value: 20 };
    expect(titles('fuldtidsledighed', [...stated, newer])[0]).toMatch(
      /^7 % .* flere end året før, tal fra 2023$/,
    );
    const longer = ['2020', ...years].map((period, i) => ({ source, period, value: 20 + i }));
    expect(titles('fuldtidsledighed', [...longer, { period: '2019', value: 5 }])[0]).toMatch(/^23 % /);
    // What a source states is not contradicted by a title.
    expect(titles('fuldtidsledighed', [...longer, { period: '2023', value: 5 }])[0]).toMatch(/^5 % /);
  });
});

test('a title about a line that ends before the others says when', () => {
  const years = (area: string, to: number) =>
    Array.from({ length: to - 2015 }, (_, i) => ({ area, period: String(2016 + i), value: 100 + 10 * i }));
  const said = (end: number) =>
    titles('fleksjob-personer', [...years('faxe', 2020), ...years('herlev', end)], {
      areas: ['faxe', 'herlev'],
    });
  expect(said(2024)).toEqual([
    '140 personer i Faxe er i fleksjob – 10 flere end året før (7,7 %), tal fra 2020',
    '140 persons in Faxe are in a fleksjob – 10 more than the year before (7.7%), figures from 2020',
  ]);
  expect(said(2020)[0]).not.toContain('2020');
});
