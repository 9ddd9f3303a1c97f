import { describe, expect, test } from 'vitest';
import { type CodelistFiles, readCodelists } from '../../../../src/dataset/read/codelists';
import { LANGUAGES } from '../../../../src/model/language';
import type { Problem } from '../../../../src/model/problem';
import { realDataset, smallCodelists, smallLists } from '../../fixtures';

type Name = keyof CodelistFiles;

/** The small lists with a line added to one, and the line it stands on. */
function withLine(name: Name, line: string): { problems: Problem[]; line: number } {
  const text = smallCodelists[name] + line;
  return {
    problems: readCodelists({ ...smallCodelists, [name]: text }).problems,
    line: text.split('\n').length,
  };
}

test('good lists are read whole', () => {
  expect(readCodelists(smallCodelists).problems).toEqual([]);
  const { areas, groups, units, themes, indicators } = smallLists();
  expect([areas, groups, units, themes, indicators].map((list) => list.length)).toEqual([4, 3, 3, 1, 5]);
  expect(areas[2]).toEqual({
    id: 'faxe',
    name: { da: 'Faxe', en: 'Faxe' },
    longName: { da: 'Faxe Kommune', en: 'Faxe Municipality' },
    type: 'kommune',
    code: '320',
    parents: ['region-sjaelland', 'hele-landet'],
    neighbours: [],
  });
  expect(areas[3]?.longName.da).toBe('Ishøj');
  expect(indicators[0]).toMatchObject({ kinds: ['faktisk', 'maal'], ranked: null, sentence: null });
});

test('BOM and CRLF are accepted in every list', () => {
  const files = Object.fromEntries(
    Object.entries(smallCodelists).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  ) as unknown as CodelistFiles;
  expect(readCodelists(files)).toEqual(readCodelists(smallCodelists));
});

test('a list written before its last columns came is read without them', () => {
  const before = smallCodelists.indicators.replace(/,emne,.*$/m, '').replace(/,{9}$/gm, '');
  expect(before).not.toContain('emne');
  expect(readCodelists({ ...smallCodelists, indicators: before })).toEqual(readCodelists(smallCodelists));
});

describe('one bad line', () => {
  const good = 'navn,name,d,d,tema,,procent,1,lav,faktisk,l,l,,,,,,,,,,,,,,,,,';
  test.each<[string, Name, string, Partial<Problem>]>([
    ['capital in an id', 'groups', 'Unge,U,U,s,', { code: 'malformed-id', column: 'id', value: 'Unge' }],
    ['æ in an id', 'groups', 'ældre,U,U,s,', { code: 'malformed-id', value: 'ældre' }],
    ['no id', 'groups', ',U,U,s,', { code: 'malformed-id', value: '' }],
    [
      'an id twice',
      'groups',
      'alle,U,U,s,',
      { code: 'duplicate', column: 'id', value: 'alle', allowed: ['2'] },
    ],
    ['no name', 'groups', 'unge,,U,s,', { code: 'required', column: 'navn' }],
    ['no English name', 'groups', 'unge,U,,s,', { code: 'required', column: 'navn_en' }],
    ['unknown parent', 'groups', 'unge,U,U,s,x', { code: 'unknown-parent', column: 'del_af', value: 'x' }],
    [
      'unknown parent area',
      'areas',
      'a,A,A,,,kommune,1,hele-landet findes-ikke,,',
      { code: 'unknown-parent', column: 'del_af', value: 'findes-ikke' },
    ],
    [
      'unknown neighbour',
      'areas',
      'a,A,A,,,kommune,1,,faxe findes-ikke,',
      { code: 'unknown-parent', column: 'naboer', value: 'findes-ikke' },
    ],
    [
      'unknown type of area',
      'areas',
      'a,A,A,,,by,1,,,',
      { code: 'unknown-choice', column: 'type', value: 'by' },
    ],
    [
      'an id that says that it is no municipality',
      'areas',
      'rar-x,X,X,,,kommune,1,,,',
      { code: 'unknown-choice', column: 'type', value: 'kommune' },
    ],
    [
      'an id that does not say that it is none',
      'areas',
      'x,X,X,,,landsdel,1,,,',
      { code: 'unknown-choice', column: 'type', value: 'landsdel', allowed: ['kommune'] },
    ],
    [
      'an area name twice',
      'areas',
      'faxe-2,Faxe,Faxe,,,kommune,999,,,',
      { code: 'duplicate', column: 'navn', value: 'Faxe', allowed: ['4'] },
    ],
    [
      'unknown type of unit',
      'units',
      'liter,rumfang,liter,liter,litre,litres',
      { code: 'unknown-choice', column: 'type', value: 'rumfang' },
    ],
    ['a theme without a description', 'themes', 'x,X,X,,About', { code: 'required', column: 'beskrivelse' }],
    [
      'unknown unit',
      'indicators',
      `x,${good.replace('procent', 'pct')}`,
      { code: 'unknown-unit', column: 'enhed', value: 'pct', allowed: ['personer', 'procent', 'kr.'] },
    ],
    [
      'unknown theme',
      'indicators',
      `x,${good.replace('tema', 'andet')}`,
      { code: 'unknown-theme', column: 'tema', value: 'andet', allowed: ['tema'] },
    ],
    [
      'unknown kind',
      'indicators',
      `x,${good.replace('faktisk', 'faktisk gæt')}`,
      { code: 'unknown-kind', column: 'typer', value: 'gæt' },
    ],
    ['no kind', 'indicators', `x,${good.replace('faktisk', '')}`, { code: 'required', column: 'typer' }],
    [
      'unknown direction',
      'indicators',
      `x,${good.replace('lav', 'ned')}`,
      { code: 'unknown-choice', column: 'retning', value: 'ned', allowed: ['hoej', 'lav', 'neutral'] },
    ],
    [
      'decimals that are no number',
      'indicators',
      `x,${good.replace(',1,', ',en,')}`,
      { code: 'malformed-number', column: 'decimaler', value: 'en' },
    ],
    [
      'a sentence in Danish alone',
      'indicators',
      `x,${good.replace(/,{14}$/, '{omraade} har {vaerdi},,,,,,,,,,,,,,')}`,
      { code: 'required', column: 'saetning_en' },
    ],
    [
      'unknown nature',
      'indicators',
      `x,${good.replace(/,{12}$/, 'kage,,,,,,,,,,,,')}`,
      {
        code: 'unknown-choice',
        column: 'art',
        value: 'kage',
        allowed: ['niveau', 'afvigelse', 'fordeling', 'regnestykke'],
      },
    ],
    [
      'what is missing is stated by no indicator',
      'indicators',
      `x,${good.replace(/,{11}$/, 'y,,,,,,,,,,,')}`,
      { code: 'unknown-indicator', column: 'mangler', value: 'y' },
    ],
    [
      'the difference is stated by no indicator',
      'indicators',
      `x,${good.replace(/,{10}$/, 'y,,,,,,,,,,')}`,
      { code: 'unknown-indicator', column: 'forskel', value: 'y' },
    ],
    [
      'no indicator is the statistic that measures the same',
      'indicators',
      `x,${good.replace(/,{9}$/, 'y,,,,,,,,,')}`,
      { code: 'unknown-indicator', column: 'statistik', value: 'y' },
    ],
    [
      'whom it counts in Danish alone',
      'indicators',
      `x,${good.replace(/,{7}$/, 'ledige,,,,,,,')}`,
      { code: 'required', column: 'hvem_en' },
    ],
    [
      'what it is told for is no group',
      'indicators',
      `x,${good.replace(/,{4}$/, 'hoej ingen,ord,words,,')}`,
      { code: 'unknown-group', column: 'formaal', value: 'ingen' },
    ],
    [
      'what it is told for has no words',
      'indicators',
      `x,${good.replace(/,{4}$/, 'hoej alle,ord,,,')}`,
      { code: 'required', column: 'formaal_ord_en' },
    ],
    [
      'it joins no indicator',
      'indicators',
      `x,${good.replace(/,{5}$/, 'y,,,,,')}`,
      { code: 'unknown-indicator', column: 'hoerer_til', value: 'y' },
    ],
    [
      'it joins itself',
      'indicators',
      `x,${good.replace(/,{5}$/, 'x,,,,,')}`,
      { code: 'joins-joined', column: 'hoerer_til', value: 'x', allowed: ['x'] },
    ],
    [
      'a benefit that the indicator is about is no group',
      'indicators',
      `x,${good.replace('tema,', 'tema,alle hjaelp')}`,
      { code: 'unknown-group', column: 'vedroerer', value: 'hjaelp' },
    ],
    [
      'a sentence with a placeholder that nothing is put into',
      'indicators',
      `x,${good.replace(/,{14}$/, '{område} har {vaerdi},{omraade} has {vaerdi},,,,,,,,,,,,,')}`,
      { code: 'unknown-placeholder', column: 'saetning', value: '{område}' },
    ],
    [
      'a group that is a part of itself',
      'groups',
      'unge,U,U,s,unge',
      { code: 'circular', column: 'del_af', value: 'unge', allowed: ['unge', 'unge'] },
    ],
    ['too few fields', 'units', 'liter,antal', { code: 'missing-field' }],
  ])('%s', (_, name, text, expected) => {
    const { problems, line } = withLine(name, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: `${name}.csv`, line, ...expected });
  });

  test('the good form of the indicator above is accepted', () => {
    expect(withLine('indicators', `x,${good}`).problems).toEqual([]);
  });

  test('a sentence in English alone lacks the Danish one', () => {
    const { problems } = withLine(
      'indicators',
      `x,${good.replace(/,{13}$/, '{omraade} has {vaerdi},,,,,,,,,,,,,')}`,
    );
    expect(problems).toMatchObject([{ code: 'required', column: 'saetning', value: '' }]);
  });
});

test('an indicator joins one with a page, of its own theme', () => {
  const row = (id: string, theme: string, joins: string) =>
    `${id},navn,name,d,d,${theme},,procent,1,lav,faktisk,l,l,${','.repeat(11)}${joins},,,,,\n`;
  const themes = `${smallCodelists.themes}andet,Andet,Other,b,d\n`;
  const indicators = [
    smallCodelists.indicators,
    row('side', 'tema', 'antal'),
    row('kaede', 'tema', 'side'),
    row('fremmed', 'andet', 'antal'),
  ].join('');
  expect(readCodelists({ ...smallCodelists, themes, indicators }).problems).toMatchObject([
    { code: 'joins-joined', column: 'hoerer_til', value: 'side', allowed: ['antal'] },
    { code: 'joins-other-theme', column: 'hoerer_til', value: 'antal', allowed: ['andet', 'tema'] },
  ]);
});

test('what is a part of itself by way of others is told of each, with the way round', () => {
  const groups = `${smallCodelists.groups}a,A,A,s,b\nb,B,B,s,c\nc,C,C,s,a\nd,D,D,s,a\n`;
  expect(readCodelists({ ...smallCodelists, groups }).problems).toMatchObject([
    { code: 'circular', line: 5, value: 'a', allowed: ['a', 'b', 'c', 'a'] },
    { code: 'circular', line: 6, value: 'b' },
    { code: 'circular', line: 7, value: 'c' },
  ]);
});

test('problems of several lists are told together', () => {
  const { problems } = readCodelists({
    ...smallCodelists,
    groups: 'id;navn\n',
    units: `${smallCodelists.units}personer,x,a,a,a,a\n`,
  });
  expect(new Set(problems.map((p) => p.file))).toEqual(new Set(['groups.csv', 'units.csv']));
  expect(problems.filter((p) => p.file === 'units.csv').map((p) => p.code)).toEqual([
    'duplicate',
    'unknown-choice',
  ]);
});

describe('the lists of the project', () => {
  const { areas, groups, themes, indicators } = realDataset().codelists;
  const named = Object.entries({ areas, groups, themes, indicators });
  test.each(named.flatMap(([list, entries]) => LANGUAGES.map((language) => ({ list, language, entries }))))(
    'no two $list have the same name in $language',
    ({ entries, language }) => {
      const names = entries.map(({ name }) => name[language].toLowerCase());
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    },
  );
});
