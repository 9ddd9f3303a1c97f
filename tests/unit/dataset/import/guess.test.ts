import { describe, expect, test } from 'vitest';
import { guessMapping, mappingGaps } from '../../../../src/dataset/import/guess';
import type { ColumnUse, Mapping } from '../../../../src/model/mapping';
import { realIndex } from '../../fixtures';
import { withIndexedDb } from '../../indexedDb';
import { importFile, line, measuring, problemsOf, Session } from './importing';

withIndexedDb();

const guess = (header: string, ...rows: readonly string[]): Mapping =>
  guessMapping(
    {
      header: header.split(';'),
      sample: rows.map((row) => row.split(';')),
      decimals: null,
      delimiter: ';',
      area: '',
      period: '',
    },
    realIndex().catalog,
  );
const roles = ({ columns }: Mapping) =>
  columns
    .map((use: ColumnUse) => (use.role === 'value' && use.measure ? use.measure.indicator : use.role))
    .join(' ');

describe('what the columns of a municipal spreadsheet are', () => {
  test.each<[string, string, readonly string[], string, readonly string[]]>([
    [
      'a name and a code of the municipality',
      'Kommunenr.;Kommune;År;Antal',
      ['320;Faxe;2022;412', '259;Køge;2022;500'],
      'ignore area period value',
      ['indicator'],
    ],
    ['a code alone', 'Kode;År;Antal', ['320;2022;412', '259;2022;500'], 'area period value', ['indicator']],
    [
      'two digits, which are also codes of landsdele',
      'Kommune;År;Antal',
      ['Faxe;2022;10', 'Køge;2022;11'],
      'area period value',
      ['indicator'],
    ],
    [
      'the region beside the municipality',
      'Region;Kommune;År;Antal',
      ['Region Sjælland;Faxe;2022;4', 'Region Hovedstaden;Ishøj;2022;5'],
      'ignore area period value',
      ['indicator'],
    ],
    [
      'two municipalities that differ',
      'Bopælskommune;Arbejdskommune;År;Antal',
      ['Faxe;Køge;2022;4', 'Køge;Faxe;2022;5'],
      'ignore ignore period value',
      ['area', 'indicator'],
    ],
    [
      'a count and a share, which one measure cannot be of',
      'Kommune;År;Antal;Procent',
      ['Faxe;2022;4;1,5', 'Køge;2022;5;2,5'],
      'area period value value',
      ['indicator'],
    ],
    [
      'measures by the names of indicators',
      'Kommune;År;Fuldtidspersoner på ydelsen;Ydelsesmodtagere i alt',
      ['Faxe;2022;4;5'],
      'area period ydelse-fuldtidspersoner ydelsesmodtagere',
      [],
    ],
    [
      'a year and the name of a month',
      'Kommune;År;Måned;Antal',
      ['Faxe;2022;september;4', 'Køge;2022;oktober;5'],
      'area period period value',
      ['indicator'],
    ],
    [
      'a year and the number of a month',
      'Kommune;År;Måned;Antal',
      ['Faxe;2022;9;4', 'Køge;2022;10;5'],
      'area ignore ignore value',
      ['period', 'indicator'],
    ],
    [
      'a year and a quarter',
      'Kvartal;Årstal;Kommune;Antal',
      ['3. kvartal;2022;Faxe;4', '4. kvartal;2022;Køge;5'],
      'period period area value',
      ['indicator'],
    ],
    [
      'a month, and the year it lies in',
      'Kommune;År;Periode;Antal',
      ['Faxe;2022;2022M09;4', 'Køge;2023;2023M10;5'],
      'area ignore period value',
      ['indicator'],
    ],
    [
      'two dates, neither of which is the period',
      'Kommune;Fra dato;Til dato;Antal',
      ['Faxe;01-01-2022;30-06-2022;4', 'Køge;01-07-2022;31-12-2022;5'],
      'area ignore ignore value',
      ['period', 'indicator'],
    ],
    [
      'counts that look like years',
      'Kommune;Antal',
      ['Faxe;2012;', 'Køge;1999'],
      'area value',
      ['period', 'indicator'],
    ],
    [
      'counts of four digits beside years',
      'Kommune;Antal;År',
      ['Faxe;2012;2022', 'Køge;1999;2022'],
      'area value period',
      ['indicator'],
    ],
    [
      'groups, remarks, units and sources',
      'Kommune;År;Køn;Antal;Enhed;Bemærkning;Kilde',
      ['Faxe;2022;Mænd;4;personer;foreløbigt;Jobindsats', 'Køge;2022;Kvinder;5;personer;;Jobindsats'],
      'area period group value unit note ignore',
      ['indicator'],
    ],
    [
      'indicators by name, with kinds',
      'Kommune;År;Nøgletal;Type;Værdi',
      ['Faxe;2022;Fuldtidsledige i pct. af arbejdsstyrken;Faktisk;4'],
      'area period indicator kind value',
      [],
    ],
    [
      'shares whose digits are codes of former municipalities',
      'Område;Periode;Andel',
      ['Faxe;2024;50,3', 'Herlev;2024;50,5'],
      'area period value',
      ['indicator'],
    ],
    [
      'counts that are codes of municipalities',
      'Kommune;År;Ledige personer',
      ['Faxe;2022;101', 'Køge;2022;147', 'Herlev;2022;320'],
      'area period value',
      ['indicator'],
    ],
    [
      'the same under a head that does not say so',
      'Kommune;År;Ledige i alt',
      ['Faxe;2022;101', 'Køge;2022;147', 'Herlev;2022;320'],
      'area period value',
      ['indicator'],
    ],
    [
      'the same where no column says where',
      'År;Ledige i alt',
      ['2021;101', '2022;147', '2023;320'],
      'period value',
      ['area', 'indicator'],
    ],
    [
      'percentages of the same digits where no column says where',
      'År;Score',
      ['2021;10,1', '2022;14,7', '2023;32,0'],
      'period value',
      ['area', 'indicator'],
    ],
    [
      'codes under heads of Statistikbanken, the regions’ without their noughts',
      'REGION;TIME;CONTENTS',
      ['84;2024;5', '85;2024;6'],
      'area period value',
      ['indicator'],
    ],
    [
      'codes of where people live',
      'BOPKOM;TID;INDHOLD',
      ['101;2024M01;5', '147;2024M01;6'],
      'area period value',
      ['indicator'],
    ],
    [
      'codes under a head that says nothing',
      'Sted;År;Antal',
      ['101;2024;5', '147;2024;6', '320;2024;7', '259;2024;8', '183;2024;9'],
      'area period value',
      ['indicator'],
    ],
    [
      'two counts, one of which has a few numbers that are codes',
      'År;Ledige i alt;Forsikrede i alt',
      ['2021;101;45', '2022;147;46', '2023;320;47'],
      'period value value',
      ['area', 'indicator'],
    ],
    [
      'areas none of which is written as it is called',
      'Område;År;Antal',
      ['Nordsjælland;2024;5', 'Fyn;2024;6'],
      'area period value',
      ['indicator'],
    ],
    [
      'areas of a budget',
      'Område;År;Antal',
      ['Driften;2024;5', 'Anlæg;2024;6'],
      'group period value',
      ['area', 'indicator'],
    ],
    [
      'years of age',
      'OMRÅDE;ALDER;TID;INDHOLD',
      ['Faxe;16;2024;50', 'Faxe;17;2024;51', 'Køge;16;2024;52', 'Køge;17;2024;54'],
      'area group period value',
      ['indicator'],
    ],
    [
      'years of age under another head',
      'Kommune;Alderstrin;År;Antal',
      ['Faxe;16;2024;50', 'Faxe;17;2024;51'],
      'area group period value',
      ['indicator'],
    ],
    [
      'a dimension of digits in a table of Statistikbanken',
      'OMRÅDE;HERKOMST;TID;INDHOLD',
      ['Faxe;1;2024;50', 'Faxe;5;2024;51'],
      'area group period value',
      ['indicator'],
    ],
    [
      'a dimension of digits, without which rows would be the same',
      'Kommune;Trin;År;Ledige i alt;Andel',
      ['Faxe;1;2024;50;1,5', 'Faxe;2;2024;51;1,6', 'Køge;1;2024;52;1,7', 'Køge;2;2024;53;1,8'],
      'area group period value value',
      ['indicator'],
    ],
    [
      'a dimension of digits in a table with a column for each year',
      'Kommune;Trin;2023;2024',
      ['Faxe;1;50;60', 'Faxe;2;51;61', 'Køge;1;52;62', 'Køge;2;53;63'],
      'area group periodValue periodValue',
      ['indicator'],
    ],
    [
      'two counts, of which a row stands twice',
      'Kommune;År;Ledige i alt;Forsikrede',
      ['Faxe;2024;50;40', 'Køge;2024;51;41', 'Herlev;2024;52;42', 'Køge;2024;51;41'],
      'area period value value',
      ['indicator'],
    ],
    [
      'numbers of rows',
      'A;Kommune;År;Antal',
      ['1;Faxe;2024;50', '2;Køge;2024;51', '3;Herlev;2024;52'],
      'ignore area period value',
      ['indicator'],
    ],
    [
      'ids, and codes beside their names',
      'Sags-id;Kommune;Ydelseskode;Ydelse;År;Antal',
      [
        '4711;Faxe;21;Kontanthjælp;2024;5',
        '4713;Køge;21;Kontanthjælp;2024;6',
        '4716;Faxe;22;A-dagpenge;2024;7',
      ],
      'ignore area ignore group period value',
      ['indicator'],
    ],
    ['nothing that says where', 'År;Antal', ['2022;4', '2023;5'], 'period value', ['area', 'indicator']],
    ['nothing but texts', 'A;B', ['x y;z', 'u;v'], 'group group', ['area', 'period', 'value']],
  ])('%s', (_, header, rows, expected, gaps) => {
    const mapping = guess(header, ...rows);
    expect(roles(mapping)).toBe(expected);
    expect(mappingGaps(mapping)).toEqual(gaps);
  });

  test('figures of an indicator that is about single groups need one', () => {
    const { indicatorEntries } = realIndex().catalog;
    const one = measuring('ydelse-fuldtidspersoner')(guess('Kommune;År;Antal', 'Faxe;2022;4'));
    expect(mappingGaps(one, indicatorEntries)).toEqual(['group']);
    const said = measuring('ydelse-fuldtidspersoner', { group: 'kontanthjaelp' })(one);
    expect(mappingGaps(said, indicatorEntries)).toEqual([]);
    const column = guess('Kommune;År;Ydelse;Antal', 'Faxe;2022;Kontanthjælp;4');
    expect(mappingGaps(measuring('ydelse-fuldtidspersoner')(column), indicatorEntries)).toEqual([]);
    expect(mappingGaps(measuring('fuldtidsledighed')(one), indicatorEntries)).toEqual([]);
  });

  test('one measure does for one column of values, not for two', () => {
    const one = guess('Kommune;År;Antal', 'Faxe;2022;4');
    const two = guess('Kommune;År;Antal;Procent', 'Faxe;2022;4;1,5');
    expect(mappingGaps(measuring('ydelsesmodtagere')(one))).toEqual([]);
    expect(mappingGaps(measuring('ydelsesmodtagere')(two))).toEqual(['indicator']);
  });
});

describe('codes that a spreadsheet has taken the noughts from', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'beside those of municipalities',
      ['0', '84', '1', '101', '320'],
      ['hele-landet', 'region-hovedstaden', 'landsdel-byen-koebenhavn', 'koebenhavn', 'faxe'],
    ],
    [
      'of the country and the regions alone',
      ['0', '84', '85'],
      ['hele-landet', 'region-hovedstaden', 'region-sjaelland'],
    ],
    ['of the country alone', ['0'], ['hele-landet']],
    ['beside Christiansø’s, which is left out', ['84', '101', '411'], ['region-hovedstaden', 'koebenhavn']],
  ])('are known %s', async (_, codes, areas) => {
    const { figures, report } = await importFile(
      ['OMRÅDE;TID;INDHOLD', ...codes.map((code, i) => `${code};2024;${i + 7}`)].join('\n'),
      measuring('ydelsesmodtagere'),
    );
    expect(report.rejected).toBe(0);
    expect(figures.map(({ area, value }) => [area, value])).toEqual(areas.map((area, i) => [area, i + 7]));
  });

  test('and are none where a column has small numbers only', () => {
    expect(guess('Område;År;Antal', '1;2024;50', '2;2024;51', '3;2024;52').areas).toEqual({});
  });

  test('are not remembered for a table whose column has others', async () => {
    const content = (code: string) => `OMRÅDE;TID;INDHOLD\n101;2024;7\n${code};2024;8`;
    await importFile(content('84'), measuring('ydelsesmodtagere'));
    expect((await new Session().open(content('320'))).mapping.areas).toEqual({});
  });
});

test.each(['Antal personer', 'Andel i pct.', 'INDHOLD'])(
  'a head that many tables have, “%s”, names no indicator, though one is called so',
  (name) => {
    const { catalog } = realIndex();
    const own = { ...realIndex().indicator('ledige-antal'), id: 'mit', name: { da: name, en: name } };
    const mapping = guessMapping(
      {
        header: ['Kommune', 'År', name],
        sample: [['Faxe', '2024', '612']],
        decimals: null,
        delimiter: ';',
        area: '',
        period: '',
      },
      { ...catalog, indicators: [...catalog.indicators, own] },
    );
    expect(mappingGaps(mapping)).toEqual(['indicator']);
  },
);

describe('what is read by it', () => {
  test('a year and a month in two columns are one period', async () => {
    const { figures, report } = await importFile(
      'Måned;År;Kommune;Antal\nseptember;2022;Faxe;4\nokt.;2022;Faxe;5\nsommer;2022;Faxe;6\n',
      measuring('ydelsesmodtagere'),
    );
    expect(figures.map(({ period }) => period)).toEqual(['2022-09', '2022-10']);
    expect(problemsOf(report)).toEqual(['malformed-period sommer 2022 ×1']);
  });

  test('rows of totals are left out and can be taken in', async () => {
    const content = 'Kommune;År;Antal\nFaxe;2022;4\nKøge;2022;1 005\nI alt;2022;1 009\n';
    const { report, figures } = await importFile(content, measuring('ydelsesmodtagere'));
    expect(report).toMatchObject({ rows: 3, figures: 2, rejected: 0 });
    expect(figures.map(line)).toEqual([
      'ydelsesmodtagere faxe alle faktisk 2022 4',
      'ydelsesmodtagere koege alle faktisk 2022 1 005',
    ]);
    const all = await importFile(content, (mapping) => ({
      ...measuring('ydelsesmodtagere')(mapping),
      areas: { 'I alt': 'hele-landet' },
    }));
    expect(all.figures).toHaveLength(3);
  });

  test('a remark goes with its figure and makes no group', async () => {
    const { report, figures } = await importFile(
      'Kommune;År;Antal;Bemærkning\nFaxe;2022;4;foreløbigt\nKøge;2022;5;\n',
      measuring('ydelsesmodtagere'),
    );
    expect(report.newGroups).toEqual([]);
    expect(figures.map(({ note }) => note?.da)).toEqual(['foreløbigt', undefined]);
  });
});
