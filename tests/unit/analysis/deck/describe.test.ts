import { describe, expect, test } from 'vitest';
import { citationText } from '../../../../src/analysis/citation';
import { areaOfSlide, describeSlide, type WordsContent } from '../../../../src/analysis/deck/describe';
import { wholeIndex } from '../../fixtures';
import { plain, wordingsOf } from '../../wordings';
import { areaFigures } from './areaFigures';

const [danish, english] = wordingsOf(wholeIndex());
const slide = (content: WordsContent, text = danish) => {
  const area = areaOfSlide(content);
  return describeSlide(content, area === null ? null : areaFigures(area), '2026-11-30', text);
};
/** All words of a slide, with plain spaces. */
const words = (content: WordsContent, text = danish) => plain(JSON.stringify(slide(content, text)));
const ofArea = (type: 'title' | 'verdict' | 'figures' | 'questions', area: string) =>
  ({ type, area }) as WordsContent;

describe('the title', () => {
  test('says who met and when, how new the figures are, and what is new', () => {
    expect(slide(ofArea('title', 'faxe'))).toMatchObject({
      eyebrow: 'Faxe Kommune',
      title: 'Hvordan går det med beskæftigelsen?',
      body: {
        lines: [
          'Beskæftigelses & Integrationsudvalget',
          'Referat fra 6. november 2023 og officielle tal til juli 2026',
          'Nyest: ledige og langtidsledige',
        ],
      },
    });
  });
  test('of a municipality without minutes says what is official', () => {
    expect(slide(ofArea('title', 'laesoe')).body).toMatchObject({
      lines: [/^Officielle tal til/, /^Nyest/].map((one) => expect.stringMatching(one)),
    });
    expect(words(ofArea('title', 'laesoe'), english)).toContain('Official figures to July 2026');
  });
  test('names the committee, and not its minutes where they are too old to be told of', () => {
    expect(slide(ofArea('title', 'holstebro')).body).toMatchObject({
      lines: ['Arbejdsmarkedsudvalget', 'Officielle tal til juli 2026', /^Nyest/].map((one) =>
        typeof one === 'string' ? one : expect.stringMatching(one),
      ),
    });
  });
  test('does not name the minutes of another municipality that the deck tells nothing of', () => {
    expect(words(ofArea('title', 'vallensbaek'))).not.toContain('Ishøj');
    const sources = { type: 'sources', areas: ['vallensbaek'] } as const;
    expect(words({ ...sources, told: true })).not.toContain('Ishøj');
    expect(words(sources)).toContain('Ishøj, 13. november 2018');
  });
});

test('the verdict has each figure with its sign in a word and what it is held against, and names its sources briefly', () => {
  const { title, body, foot } = slide(ofArea('verdict', 'faxe'));
  expect(title).toMatch(/^Færre på offentlig forsørgelse end ventet i 2022\/23, men flere/);
  const rows = body.type === 'verdict' ? body.rows : [];
  expect(rows.map(({ word, value }) => [word, value.number, value.unit].map(plain))).toEqual([
    ['Godt', '1.790', ''],
    ['Godt', '77,9 %', ''],
    ['Kræver opmærksomhed', '115', ''],
    ['Kræver opmærksomhed', '10,7 %', ''],
    ['Blandet', '2,8 %', ''],
  ]);
  expect(rows.map(({ against }) => plain(against))).toContain('2,7 procentpoint over målet (8 %)');
  expect(citationText(foot)).toMatch(
    /^Kilde: referat fra Faxe 06\.11\.2023: punkt 89, punkt 88; Danmarks Statistik: i beskæftigelse; Jobindsats \(STAR\): langtidsledige, ledige · /,
  );
  // Each place leads to a figure of its own.
  const named = foot.flatMap(({ text, figure }) => (figure ? [[text, figure.indicator]] : []));
  expect(named).toEqual([
    ['punkt 89', 'star-antal'],
    ['punkt 88', 'fleksjob-ledighed'],
    ['i beskæftigelse', 'beskaeftigelsesfrekvens'],
    ['langtidsledige', 'langtidsledige'],
    ['ledige', 'ledige-andel'],
  ]);
});

test('a sentence of many clauses is cut to what goes best and what needs attention most', () => {
  for (const area of ['faxe', 'herlev', 'holstebro', 'herning']) {
    const { title } = slide(ofArea('verdict', area));
    expect(title.length).toBeLessThan(120);
    expect(title.split(/, (?:men|og) | og flere | og færre /).length).toBeLessThanOrEqual(2);
  }
  expect(slide(ofArea('verdict', 'holstebro')).title).toBe(
    'Lavere ledighed og højere beskæftigelse end på landsplan',
  );
});

test('what to ask follows from the figures, and says which', () => {
  const asked = words(ofArea('questions', 'faxe'));
  expect(asked).toContain(
    'Hvad skal der til, for at målet for ledige blandt visiterede til fleksjob bliver nået?',
  );
  expect(asked).toContain('Hvad skyldes det, at der er flere langtidsledige end for et år siden?');
  expect(asked).toContain('10,7 %');
  expect(asked).toContain('Lavere end landet (13,0 %) og RAR Sjælland (12,8 %).');
  const herlev = words(ofArea('questions', 'herlev'));
  expect(herlev).toContain('Hvad skyldes et merforbrug på 1,3 mio. kr.');
  expect(herlev).toContain('Tallet kan læses på flere måder.');
  expect(words(ofArea('questions', 'herlev'), english)).toContain('What is behind an overrun of');
});

test('where nothing needs attention, a kept slide of questions says so', () => {
  expect(slide(ofArea('questions', 'holstebro')).body).toEqual({
    type: 'nothing',
    text: 'Ingen af de nyeste tal kræver opmærksomhed.',
  });
});

test('sources name the items that have figures, and no others', () => {
  const { body } = slide({ type: 'sources', areas: ['faxe'] });
  const [minutes] = body.type === 'sources' ? body.sources : [];
  expect(minutes).toMatchObject({ name: 'Faxe, 6. november 2023' });
  expect(minutes?.items.map(({ number }) => number)).toContain('88');
  for (const { number, figure } of minutes?.items ?? []) expect(figure.item).toBe(number);
  // The approval of the agenda.
  expect(minutes?.items.map(({ number }) => number)).not.toContain('83');
});

test('sources of a ready-made deck are those of what it tells', () => {
  const sources = { type: 'sources', areas: ['laesoe'] } as const;
  // Its long-term unemployed are too few to be told of.
  expect(words(sources)).toContain('Langtidsledige');
  expect(words({ ...sources, told: true })).not.toContain('Langtidsledige');
  expect(words({ ...sources, told: true })).toContain('Fuldtidsansatte');
});

test('a lone question has all that is known of it, a line each', () => {
  const { body } = slide(ofArea('questions', 'laesoe'));
  const [only, ...more] = body.type === 'questions' ? body.questions : [];
  expect(more).toEqual([]);
  expect(only?.because.map(plain)).toEqual([
    'I beskæftigelse: 75,6 % · november 2024 · 2 år gammelt',
    '1,8 procentpoint under landet (77,4 %)',
    'Faldet 0,7 procentpoint på et år.',
    'Nr. 77 af 98, regnet fra den højeste.',
  ]);
});

test('a text of the reader’s own keeps its lines and stays text', () => {
  const text = '<b>Først</b>\n\n=1+1';
  expect(slide({ type: 'text', text }).body).toEqual({
    type: 'text',
    paragraphs: ['<b>Først</b>', '', '=1+1'],
  });
});
