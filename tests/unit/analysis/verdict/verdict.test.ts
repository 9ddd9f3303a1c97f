import { describe, expect, test } from 'vitest';
import { headline } from '../../../../src/analysis/verdict/headline';
import { figureSentence } from '../../../../src/analysis/verdict/sentences';
import {
  type AreaFigures,
  judgeFigure,
  type Verdict,
  verdictFiles,
  verdictOf,
} from '../../../../src/analysis/verdict/verdict';
import { comparisonLine, figureName } from '../../../../src/analysis/verdict/words';
import { mergeExcerpts } from '../../../../src/dataset/compile/excerpt';
import { decode } from '../../../../src/dataset/files/columnar';
import { observation, present, realIndex, wholeCompiled, wholeIndex } from '../../fixtures';
import { plain, wordingsOf } from '../../wordings';

const TODAY = '2026-11-30';
const [danish, english] = wordingsOf(wholeIndex());

/** The figures of an area as its page loads them. */
function figuresOf(area: string): AreaFigures {
  const files = verdictFiles(area, wholeIndex()).map((path) => present(wholeCompiled().files.get(path)));
  return {
    observations: mergeExcerpts(files.map((file) => decode(file).observations)),
    withheld: files.flatMap(({ withheld }) => withheld ?? []),
  };
}

const verdict = (area: string, most = 7) => verdictOf(figuresOf(area), area, most, wholeIndex(), TODAY);
const told = ({ figures }: Verdict) =>
  Object.fromEntries(
    figures.map((f) => [
      `${f.figure.indicator}/${f.figure.group}`,
      [f.group, f.sign, plain(comparisonLine(f, danish).text)],
    ]),
  );

test('Faxe', () => {
  const own = verdict('faxe');
  expect(told(own)).toMatchObject({
    'star-antal/alle-ydelser': ['good', 'good', '70 færre end forventet (1.860)'],
    'fleksjob-ledighed/fleksjobvisiterede': ['attention', 'attention', '2,7 procentpoint over målet (8 %)'],
    'ydelse-andel-arbejdsstyrken/sygedagpenge': [
      'attention',
      'attention',
      '0,4 procentpoint over landet (2,6 %)',
    ],
  });
  const star = present(own.figures.find(({ figure }) => figure.indicator === 'star-antal'));
  expect(plain(figureSentence(star, danish).text)).toContain('Nr. 19 af 98');
  expect(plain(figureSentence(star, danish).text)).toContain('året før nr. 65');
  // One figure a subject: the difference and the rank say the same again.
  expect(Object.keys(told(own)).filter((key) => key.startsWith('star-'))).toHaveLength(1);
});

test('an amount carried over to the next year keeps or breaks no budget', () => {
  const group = 'arbejdsmarkedsudvalget';
  const own = figuresOf('herlev').observations.filter(({ indicator }) => indicator === 'overfoersel');
  expect(judgeFigure(own, 'herlev', group, wholeIndex(), TODAY)?.judged).toMatchObject({
    sign: 'info',
    against: [],
  });
});

test('a change of more than a year ago is not said to be of the last year', () => {
  expect(plain(headline(verdict('hele-landet'), danish))).toBe(
    'Flere langtidsledige end for et år siden og flere ledige blandt visiterede til fleksjob i september 2023 end året før',
  );
  expect(plain(headline(verdict('region-syddanmark'), danish))).toBe(
    'Flere fuldtidsansatte i 3. kvartal 2025 end året før (en mindre stigning end i hele landet)',
  );
  expect(plain(headline(verdict('region-syddanmark'), english))).toMatch(
    / than the year before \(a smaller rise than in the country\)$/,
  );
});

test('a headline says the first figure that goes well and the first that needs attention, or two of one sort', () => {
  expect(plain(headline(verdict('faxe'), danish))).toBe(
    'Færre på offentlig forsørgelse end ventet i 2022/23, men flere langtidsledige end for et år siden',
  );
  expect(plain(headline(verdict('herlev'), danish))).toBe(
    'Lavere ledighed end i Region Hovedstaden, men et merforbrug på 1,3 mio. kr. på arbejdsmarkedsudvalgets område i 2021',
  );
  expect(plain(headline(verdict('ishoej'), danish))).toBe(
    'Højere ledighed og lavere beskæftigelse end på landsplan',
  );
});

test('one more is said in a word', () => {
  const own = present(verdict('samsoe').figures.find(({ figure }) => figure.indicator === 'langtidsledige'));
  expect(plain(comparisonLine(own, danish).text)).toBe('én flere end året før (5)');
  expect(plain(comparisonLine(own, english).text)).toBe('one more than the year before (5)');
});

test('the committee’s own area of the budget comes before the whole municipality, and names an overrun', () => {
  const own = present(verdict('herlev').figures.find(({ figure }) => figure.indicator === 'budgetafvigelse'));
  expect(own.figure).toMatchObject({ group: 'arbejdsmarkedsudvalget', value: 1_300_000 });
  expect(comparisonLine(own, danish).text).toBe('Merforbrug');
  expect(comparisonLine(own, english).text).toBe('Overrun');
  expect(plain(figureSentence(own, danish).text)).toBe(
    'Kommunens drift uden takstområder: mindreforbrug på 14,1 mio. kr.',
  );
  expect(plain(headline(verdict('herlev'), danish))).toContain(
    'et merforbrug på 1,3 mio. kr. på arbejdsmarkedsudvalgets område',
  );
});

test('a forecast overrun of seven years ago is named and not counted', () => {
  const own = verdict('holstebro');
  expect(told(own)['budgetafvigelse/arbejdsmarkedsudvalget']).toEqual([
    'info',
    'attention',
    'Ventet merforbrug',
  ]);
  expect(headline(own, danish)).not.toContain('merforbrug');
});

test('figures that can be read in several ways are not judged', () => {
  expect(told(verdict('herlev'))['ydelsesmodtagere/alle']).toEqual([
    'info',
    'info',
    'Kan læses på flere måder',
  ]);
});

test('without a period a figure is not in a verdict: the minutes of Ishøj state none', () => {
  expect(verdict('ishoej').figures.map(({ figure }) => figure.source)).not.toContain('ishoej-2018-11-13');
});

describe('every municipality', () => {
  const all = wholeIndex()
    .catalog.areas.filter(({ type }) => type === 'kommune')
    .map(({ id }) => id);

  test.each([5, 7])('has at most %i figures, and never only good ones if others are not', (most) => {
    for (const area of all) {
      const { figures, tally } = verdict(area, most);
      expect(figures.length).toBeLessThanOrEqual(most);
      expect(tally.good + tally.attention + tally.info).toBe(figures.length);
      if (verdict(area, 99).tally.attention > 0) expect(tally.attention, area).toBeGreaterThan(0);
    }
  });

  test('has a sentence in both languages, and words beside every sign', () => {
    for (const area of all) {
      const own = verdict(area);
      for (const text of [danish, english]) {
        expect(headline(own, text), area).toMatch(/^\p{Lu}.*[^.\s]$/u);
        for (const figure of own.figures) {
          const words = [
            figureName(figure.figure, text),
            comparisonLine(figure, text).text,
            figureSentence(figure, text).text,
          ].join(' ');
          expect(words, area).not.toMatch(/undefined|NaN|\{|null| {2}/);
        }
      }
    }
  });
});

test('a headline says both, where the country moved the same way and further than an area that only its past decides', () => {
  expect(plain(headline(verdict('vallensbaek'), danish))).toBe(
    'Lavere ledighed end i Region Hovedstaden, men flere langtidsledige end for et år siden (en mindre stigning end i hele landet)',
  );
  expect(plain(headline(verdict('vallensbaek'), english))).toMatch(
    /than a year ago \(a smaller rise than in the country\)$/,
  );
});

test('what both sides are held against is said once', () => {
  expect(headline(verdict('laesoe'), danish)).toBe(
    'Lavere ledighed, men også lavere beskæftigelse end på landsplan',
  );
});

test('a figure whose successor is withheld is no news', () => {
  const figures = [
    observation({ indicator: 'langtidsledige', period: '2026-06', value: 7 }),
    observation({ indicator: 'langtidsledige', period: '2025-06', value: 9 }),
  ];
  const of = (withheld: AreaFigures['withheld']) =>
    verdictOf({ observations: figures, withheld }, 'faxe', 7, realIndex(), TODAY).figures.length;
  expect(of([])).toBe(1);
  expect(of([{ indicator: 'langtidsledige', area: 'faxe', group: 'alle', period: '2026-07' }])).toBe(0);
  expect(of([{ indicator: 'ledige-antal', area: 'faxe', group: 'alle', period: '2026-07' }])).toBe(1);
});
