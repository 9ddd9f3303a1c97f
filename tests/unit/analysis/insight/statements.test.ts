import { describe, expect, test } from 'vitest';
import { factsFor, wholeOf } from '../../../../src/analysis/facts';
import { qualify, sentence, statements, title } from '../../../../src/analysis/insight/statements';
import { da } from '../../../../src/i18n/da';
import { en } from '../../../../src/i18n/en';
import type { Facts } from '../../../../src/model/facts';
import type { Observation } from '../../../../src/model/observation';
import { first, observation, present, realCompiled, realIndex, realObservations } from '../../fixtures';
import { danish, english, plain } from '../../wordings';

const index = realIndex();

type Part = Partial<Observation>;
/** What is said of Faxe in both languages, from invented figures of an indicator. */
function said(indicator: string, ...parts: Part[]) {
  const list = parts.map((part) =>
    observation({
      indicator,
      group: part.group ?? 'alle',
      decimals: index.indicator(indicator).decimals,
      ...part,
    }),
  );
  const facts = present(factsFor(list, 'faxe', first(list).group, index));
  return {
    da: statements(facts, danish).map((s) => plain(s.text)),
    en: statements(facts, english).map((s) => plain(s.text)),
    tones: statements(facts, danish).map((s) => `${s.tone} ${s.trend}`),
    facts,
  };
}
const now = (value: number, part: Part = {}): Part => ({ period: '2023-09', value, ...part });
const earlier = (value: number): Part => ({ period: '2022-09', value });
const target = (value: number): Part => ({ kind: 'maal', period: '', value, decimals: 0 });
const country = (value: number): Part => now(value, { area: 'hele-landet' });

describe('statements', () => {
  test('change over a year of a share: points, never per cent', () => {
    expect(said('fuldtidsledighed', now(10.7), earlier(13))).toMatchObject({
      da: ['2,3 procentpoint lavere end året før'],
      en: ['2.3 percentage points lower than the year before'],
      tones: ['good -1'],
    });
  });

  test('change from another period names it', () => {
    expect(said('fuldtidsledighed', now(10.7), { period: '2020-01', value: 9 })).toMatchObject({
      da: ['1,7 procentpoint højere end i januar 2020'],
      en: ['1.7 percentage points higher than in January 2020'],
      tones: ['bad 1'],
    });
  });

  test.each([
    ['2019', '2023', 'i 2019', 'in 2019'],
    ['2017-Q2', '2019-Q2', 'i 2. kvartal 2017', 'in Q2 2017'],
    ['2022-03-01', '2023-03-15', 'den 1. marts 2022', 'on 1 March 2022'],
    [
      '2020-01/2020-12',
      '2022-07/2023-06',
      'i perioden januar 2020 – december 2020',
      'in the period January 2020 – December 2020',
    ],
  ])('a period as people say it: %s', (before, period, danishWords, englishWords) => {
    const found = said('fuldtidsledighed', now(5, { period }), { period: before, value: 4 });
    expect(found.da).toEqual([`1,0 procentpoint højere end ${danishWords}`]);
    expect(found.en).toEqual([`1.0 percentage point higher than ${englishWords}`]);
  });

  test('no change', () => {
    expect(said('fuldtidsledighed', now(13), earlier(13))).toMatchObject({
      da: ['Uændret fra året før'],
      en: ['Unchanged from the year before'],
      tones: ['neutral 0'],
    });
  });

  test('target: above, below and met', () => {
    expect(said('fleksjob-ledighed', now(10.7), target(8))).toMatchObject({
      da: ['2,7 procentpoint over målet på 8 %'],
      en: ['2.7 percentage points above the target of 8%'],
      tones: ['bad 1'],
    });
    expect(said('fleksjob-beskaeftigelse', now(84), target(90))).toMatchObject({
      da: ['6 procentpoint under målet på 90 %'],
      tones: ['bad -1'],
    });
    expect(said('fleksjob-ledighed', now(8, { decimals: 0 }), target(8))).toMatchObject({
      da: ['Lige på målet: 8 %'],
      en: ['Exactly on target: 8%'],
      tones: ['neutral 0'],
    });
  });

  test('target: reached, on the good side of it', () => {
    expect(said('fleksjob-ledighed', now(7.5), target(8))).toMatchObject({
      da: ['0,5 procentpoint under målet på 8 %, som er nået'],
      en: ['0.5 percentage points below the target of 8%, which is met'],
      tones: ['good -1'],
    });
    expect(said('fleksjob-beskaeftigelse', now(95), target(90))).toMatchObject({
      da: ['5 procentpoint over målet på 90 %, som er nået'],
      tones: ['good 1'],
    });
    // Where neither way is good, a target is neither met nor missed.
    expect(said('banebryderne-jobcentersag', now(48), target(40))).toMatchObject({
      da: ['8 procentpoint over målet på 40 %'],
      tones: ['neutral 1'],
    });
  });

  test('counts and money: the change in per cent beside it, but not of few', () => {
    expect(said('ydelsesmodtagere', now(2684), earlier(3167))).toMatchObject({
      da: ['483 færre end året før (15 %)'],
      en: ['483 fewer than the year before (15%)'],
      tones: ['good -1'],
    });
    expect(said('ydelsesmodtagere', now(40), earlier(49)).da).toEqual(['9 færre end året før']);
    expect(said('ydelsesmodtagere', now(40), earlier(50)).da).toEqual(['10 færre end året før (20 %)']);
    // Of a share it would be taken for points.
    expect(said('fuldtidsledighed', now(60), earlier(80)).da).toEqual([
      '20,0 procentpoint lavere end året før',
    ]);
  });

  test.each([
    [
      'fuldtidsledighed',
      [9, 8, 7, 6],
      'Laveste niveau i de fire målinger siden 2020',
      'The lowest level in the four measurements since 2020',
      'good',
    ],
    [
      'fuldtidsledighed',
      [6, 7, 8, 9],
      'Højeste niveau i de fire målinger siden 2020',
      'The highest level in the four measurements since 2020',
      'bad',
    ],
    [
      'fleksjob-personer',
      [6, 7, 8, 9],
      'Højeste niveau i de fire målinger siden 2020',
      'The highest level in the four measurements since 2020',
      'neutral',
    ],
    [
      'star-placering',
      [9, 8, 7, 6],
      'Bedste placering i de fire målinger siden 2020',
      'The best rank in the four measurements since 2020',
      'good',
    ],
    [
      'star-placering',
      [6, 7, 8, 9],
      'Dårligste placering i de fire målinger siden 2020',
      'The worst rank in the four measurements since 2020',
      'bad',
    ],
  ] as const)('a record of %s: %j', (indicator, values, daWords, enWords, tone) => {
    const found = said(indicator, ...values.map((value, i) => ({ period: String(2020 + i), value })));
    expect([found.da.at(-1), found.en.at(-1), found.tones.at(-1)]).toEqual([daWords, enWords, `${tone} 0`]);
  });

  test('the conditions of a list have no records', () => {
    const found = said(
      'vive-placering',
      ...[6, 7, 8, 9].map((value, i) => ({ period: String(2020 + i), value })),
    );
    expect(found.da).toEqual(['1 plads længere nede end året før']);
  });

  test('reference: the country, which figures lie over or under, and not all over', () => {
    expect(said('fuldtidsledighed', now(2.4), country(2.8))).toMatchObject({
      da: ['0,4 procentpoint under landet'],
      en: ['0.4 percentage points below Denmark'],
      tones: ['good -1'],
    });
    expect(said('fuldtidsledighed', now(2.4), country(2.4)).da).toEqual(['På niveau med landet']);
    // A tenth may be rounding, as verdicts have it.
    expect(said('fuldtidsledighed', now(2.4), country(2.5))).toMatchObject({
      da: ['På niveau med landet (2,5 %)'],
      en: ['On a par with Denmark (2.5%)'],
      tones: ['neutral 0'],
    });
  });

  test('expected: counts', () => {
    expect(said('star-antal', now(1540), now(1580, { kind: 'forventet' }))).toMatchObject({
      da: ['40 færre end forventet (1.580)'],
      en: ['40 fewer than expected (1,580)'],
      tones: ['good -1'],
    });
    expect(said('star-antal', now(5), now(5, { kind: 'forventet' })).da).toEqual(['Som forventet (5)']);
  });

  test('a rank is better or worse, and up is better', () => {
    expect(said('star-placering', now(19), earlier(65))).toMatchObject({
      da: ['46 pladser bedre end året før'],
      en: ['46 places better than the year before'],
      tones: ['good 1'],
    });
    expect(said('star-placering', now(20), earlier(19))).toMatchObject({
      da: ['1 plads dårligere end året før'],
      en: ['1 place worse than the year before'],
      tones: ['bad -1'],
    });
    expect(said('vive-placering', now(20), earlier(19)).da).toEqual(['1 plads længere nede end året før']);
  });

  test('money and counts of neutral direction have no tone', () => {
    expect(said('banebryderne-budget', now(1_500_000), earlier(2_000_000))).toMatchObject({
      da: ['500.000 kr. mindre end året før (25 %)'],
      en: ['DKK 500,000 less than the year before (25%)'],
      tones: ['neutral -1'],
    });
    expect(said('fleksjob-personer', now(2), earlier(1)).da).toEqual(['én flere end året før']);
    expect(said('fleksjob-personer', now(2), earlier(1)).en).toEqual(['one more than the year before']);
    expect(said('fleksjob-personer', now(1), earlier(3)).da).toEqual(['2 færre end året før']);
    expect(said('indsats-projektledelse', now(5), earlier(3)).da).toEqual(['2 flere end året før']);
  });

  test('counts, amounts and ranks are not held against the country, but amounts a resident are', () => {
    expect(said('star-besparelse', now(8e6), country(9e9)).da).toEqual([]);
    expect(said('star-besparelse-pr-borger', now(217), country(200)).da).toEqual([
      '17 kr. pr. borger over landet',
    ]);
    expect(said('star-antal', now(1540), country(99_000)).da).toEqual([]);
    expect(said('star-placering', now(19), country(50)).da).toEqual([]);
  });

  test('changes, and shares that are neither good nor bad, are not held against the country', () => {
    const change = { kind: 'aendring' as const, period: '2023-08/2023-09' };
    // 0,7 points “over the country” would be read as the level.
    expect(
      said('fleksjob-ledighed-aendring', now(0.5, change), country(-0.2), { ...country(-0.2), ...change }).da,
    ).toEqual([]);
    // A municipality's share of a whole is less than that of its region, which says nothing.
    expect(said('bloktilskudsnoegle', now(0.54), country(100)).da).toEqual([]);
  });

  test('a difference says what it was before, which is neither good nor bad', () => {
    expect(said('star-forskel', now(-70), earlier(10))).toMatchObject({
      da: ['Året før: 10 flere fuldtidspersoner'],
      en: ['The year before: 10 more full-time persons'],
      tones: ['neutral 0'],
    });
    expect(said('budgetafvigelse', now(5e6), { period: '2022-08', value: -2e6 }).da).toEqual([
      'August 2022: mindreforbrug på 2 mio. kr.',
    ]);
    expect(said('star-forskel', now(-70), earlier(-70)).da).toEqual(['Uændret fra året før']);
  });

  test('the most telling comes first: target, expectation, reference, change', () => {
    const { da: lines } = said('fleksjob-ledighed', now(10.7), earlier(13), country(12), target(8));
    expect(lines.map((line) => line.split(' ')[2])).toEqual(['over', 'under', 'lavere']);
  });

  test('a difference is as precise as the more precise of the two', () => {
    const { da: lines } = said('fuldtidsledighed', now(11, { decimals: 0 }), earlier(13.5));
    expect(lines).toEqual(['2,5 procentpoint lavere end året før']);
  });
});

describe('sentence and title', () => {
  const of = (indicator: string, area: string, group: string): Facts =>
    present(factsFor(realObservations(indicator), area, group, index));

  test('the indicator’s own sentence, with the value set off', () => {
    const facts = of('star-placering', 'faxe', 'alle-ydelser');
    expect(plain(sentence(facts, danish).text)).toBe(
      'Faxe ligger **nr. 19 af 98** på STARs rangliste (juli 2022 – juni 2023), 46 pladser bedre end året før.',
    );
    expect(plain(sentence(facts, english).text)).toBe(
      'Faxe is **no. 19 of 98** on STAR’s benchmark list (July 2022 – June 2023), 46 places better than the year before.',
    );
    expect(plain(title(facts, danish).text)).toBe(
      'Faxe ligger nr. 19 af 98 på STARs rangliste – 46 pladser bedre end året før',
    );
  });

  test('a difference from zero is said once', () => {
    const facts = of('star-forskel', 'faxe', 'alle-ydelser');
    expect(plain(sentence(facts, danish).text)).toMatch(
      /^Faxe har \*\*70 færre fuldtidspersoner\*\* .* \(juli 2022 – juni 2023\)\.$/,
    );
    expect(plain(sentence(facts, english).text)).toContain('**70 fewer full-time persons**');
  });

  test('a level, an overrun and an underspend', () => {
    const about = (indicator: string, area: string, group: string) =>
      [danish, english].map((text) => plain(sentence(of(indicator, area, group), text).text));
    expect(about('fleksjob-personer', 'herlev', 'fleksjob')).toEqual([
      '**315 personer** i Herlev er i fleksjob (oktober 2021).',
      '**315 persons** in Herlev are in a fleksjob (October 2021).',
    ]);
    expect(about('budgetafvigelse', 'herlev', 'sygedagpenge')).toEqual([
      'Herlev brugte **9,7 mio. kr. mere** end budgetteret på sygedagpenge (2021).',
      'Herlev spent **DKK 9.7 million more** than budgeted on sygedagpenge (2021).',
    ]);
    expect(about('budgetafvigelse', 'herlev', 'driften')[0]).toContain('**14,1 mio. kr. mindre**');
    expect(about('ukraine-boliger-beboere', 'faxe', 'rosenkildevej')[0]).toContain('**1 person**');
    expect(about('indsats-medarbejdere', 'herlev', 'egenbetalt')[0]).toContain('**2 medarbejdere**');
  });

  test('what is computed in a sentence comes with it', () => {
    const facts = of('fleksjob-ledighed', 'faxe', 'fleksjobvisiterede');
    expect(sentence(facts, danish).computed).toMatchObject([{ operation: 'difference', value: 2.7 }]);
    expect(title(facts, danish).computed).toHaveLength(1);
    expect(sentence(of('fleksjob-personer', 'herlev', 'fleksjob'), danish).computed).toEqual([]);
  });

  test('a part of the whole and a kind that is not observed are named', () => {
    const facts = of('star-antal', 'ishoej', 'kontanthjaelp');
    expect(qualify(facts.main, danish)).toEqual(['Kontanthjælp']);
    expect(plain(sentence(facts, danish).text)).toContain(
      'Ishøj har **720 fuldtidspersoner** på kontanthjælp, 100 færre',
    );
    expect(qualify(observation({ kind: 'budget', indicator: 'bruttoledighed' }), english)).toEqual([
      'Budget',
    ]);
    expect(plain(title(of('star-placering', 'ishoej', 'alle-ydelser'), danish).text)).toMatch(
      /^Ishøj ligger nr\. 24 af 98 på STARs rangliste$/,
    );
  });

  test('a benefit is named, also where the indicator has no other, unless its name says it', () => {
    const about = (indicator: string, area: string, group: string) =>
      [danish, english].map((text) => qualify(of(indicator, area, group).main, text).join(', '));
    expect(about('ydelse-andel-arbejdsstyrken', 'faxe', 'sygedagpenge')).toEqual([
      'Sygedagpenge',
      'Sygedagpenge',
    ]);
    expect(about('fleksjob-personer', 'herlev', 'fleksjob')).toEqual(['', '']);
    expect(about('fleksjob-ledighed', 'faxe', 'fleksjobvisiterede')).toEqual(['', '']);
  });

  test('the kind is not said of an indicator that is about nothing but changes or budgets', () => {
    const about = (indicator: string, area: string, group: string) =>
      qualify(of(indicator, area, group).main, danish);
    expect(about('fleksjob-ledighed-aendring', 'faxe', 'fleksjobvisiterede')).toEqual([]);
    expect(about('star-forbedring-point', 'ishoej', 'kontanthjaelp')).toEqual(['Kontanthjælp']);
    expect(about('banebryderne-budget', 'faxe', 'alle')).toEqual([]);
    // That a figure is a forecast is never left out.
    expect(about('ukraine-fordeling', 'herning', 'alle')).toEqual(['Prognose']);
    expect(about('budgetafvigelse', 'holstebro', 'arbejdsmarkedsudvalget')).toEqual([
      'Arbejdsmarkedsudvalgets område',
      'Prognose',
    ]);
  });

  test('DKK keeps its capital inside an English sentence', () => {
    const facts = of('banebryderne-budget', 'faxe', 'center-beskaeftigelse');
    expect(plain(sentence(facts, english).text)).toContain(', DKK 500,000 less');
  });

  test('a sentence that names its group is said of a group, and of nothing else', () => {
    const facts = of('ydelse-andel-arbejdsstyrken', 'faxe', 'sygedagpenge');
    expect(plain(title(facts, danish).text)).toBe(
      '3,0 % af arbejdsstyrken i Faxe får sygedagpenge – 0,4 procentpoint over landet',
    );
    const whole = { ...facts, main: { ...facts.main, group: 'alle-ydelser' } };
    expect(plain(title(whole, danish).text)).toMatch(/^Faxe/);
    const expected = { ...facts, main: { ...facts.main, kind: 'forventet' as const } };
    expect(plain(title(expected, danish).text)).toMatch(/^Faxe, Sygedagpenge, Forventet: 3,0 %/);
  });

  test('a part is counted of its whole where that is stated, and an address is lived at', () => {
    const heading = (indicator: string, group: string) => {
      const list = realObservations(indicator);
      const facts = present(factsFor(list, 'faxe', group, index));
      return plain(title(facts, danish, wholeOf(facts.main, list)).text);
    };
    expect(heading('ukraine-ophold', 'boern')).toBe(
      '51 af de 186 fordrevne fra Ukraine i Faxe er børn under 16 år',
    );
    expect(heading('ukraine-boliger-beboere', 'tingvej')).toBe(
      '7 af de 101 beboere i midlertidige boliger i Faxe bor på Tingvej 4',
    );
    expect(heading('ukraine-boliger-beboere', 'oevrige-flygtninge')).toBe(
      '5 af de 101 beboere i midlertidige boliger i Faxe er øvrige flygtninge',
    );
  });

  test('an abbreviation at the end takes the full stop with it', () => {
    const facts = of('den-blaa-moelle-ansoegt', 'herning', 'alle');
    expect(plain(sentence(facts, danish).text)).toBe('Den Blå Mølle i Herning har søgt om **150.000 kr.**');
    expect(plain(sentence(facts, english).text)).toMatch(/\*\*DKK 150,000\*\*\.$/);
  });

  test('a signed amount has its word where people say it', () => {
    expect(da.facts.signed('70 fuldtidspersoner', 'færre', true)).toBe('70 færre fuldtidspersoner');
    expect(da.facts.signed('1 fuldtidsperson', 'færre', true)).toBe('1 fuldtidsperson færre');
    expect(da.facts.signed('1.540 personer', 'flere', true)).toBe('1.540 flere personer');
    expect(en.facts.signed('1 full-time person', 'fewer', true)).toBe('1 fewer full-time person');
    expect(plain(da.facts.signed('8,4\u00A0mio.\u00A0kr.', 'mere', false))).toBe('8,4 mio. kr. mere');
    expect(plain(en.facts.signed('DKK\u00A08.4\u00A0million', 'more', false))).toBe('DKK 8.4 million more');
  });

  test('of every real figure something whole is said in both languages', () => {
    for (const entry of realCompiled().catalog.indicatorEntries) {
      const type = index.unit(index.indicator(entry.id).unit).type;
      for (const area of entry.areas) {
        for (const group of entry.groups) {
          const facts = factsFor(realObservations(entry.id), area, group, index);
          if (!facts) continue;
          for (const text of [danish, english]) {
            const lines = statements(facts, text);
            const all = [sentence(facts, text), title(facts, text), ...lines].map((said) => said.text);
            for (const line of all)
              expect(line).not.toMatch(/NaN|undefined|null|Infinity|\{|\}|(^|[\s*(])-\d/);
            expect(first(all)).toMatch(/\*\*.+\*\*.*$/);
            expect(first(all).replaceAll('*', '')).toMatch(/[^.]\.$/);
            if (type === 'procent') {
              for (const { text: line } of lines) {
                expect(line).not.toMatch(/^[\d.,]+\u00A0?%/);
                if (/^\d/.test(line))
                  expect(line).toMatch(/^[\d.,]+\u00A0(procentpoint|percentage points?) /);
              }
            }
          }
        }
      }
    }
  });
});

test.each([
  [
    '2024',
    'Væksten i Danmarks BNP ventes at blive 2,0 % (2024).',
    'Growth in Denmark’s GDP is expected to be 2.0% (2024).',
  ],
  [
    '2022',
    'Væksten i Danmarks BNP ventedes at blive 2,0 % (2022).',
    'Growth in Denmark’s GDP was expected to be 2.0% (2022).',
  ],
])(
  'what was foreseen for %s is worded by whether that is over in 2023',
  (period, danishWords, englishWords) => {
    const forecast = observation({
      indicator: 'bnp-vaekst',
      area: 'hele-landet',
      kind: 'prognose',
      period,
      value: 2,
      decimals: 1,
    });
    const facts = present(factsFor([forecast], 'hele-landet', 'alle', index));
    expect([danish, english].map((text) => plain(sentence(facts, text).text).replaceAll('**', ''))).toEqual([
      danishWords,
      englishWords,
    ]);
  },
);
