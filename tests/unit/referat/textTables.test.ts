/** Tables in plain text, in the ways that programs and people write them. */
import { expect, test } from 'vitest';
import { lineOf, open } from './opened';
import { linesOf, read } from './reading';

const HEAD = 'Tabel 1. Antal fuldtidspersoner på offentlig forsørgelse\n\n';
/** Two benefits at two times, here and in the country. */
const EXPECTED = [
  '812 fuldtidspersoner, 2023-Q4, faktisk',
  '790 fuldtidspersoner, 2024-Q4, faktisk',
  '71200 fuldtidspersoner, Hele landet, 2023-Q4, faktisk',
  '72400 fuldtidspersoner, Hele landet, 2024-Q4, faktisk',
  '1400 fuldtidspersoner, 2023-Q4, faktisk',
  '1450 fuldtidspersoner, 2024-Q4, faktisk',
  '90100 fuldtidspersoner, Hele landet, 2023-Q4, faktisk',
  '92300 fuldtidspersoner, Hele landet, 2024-Q4, faktisk',
];

test.for<[string, string]>([
  [
    'tabs, with the cells that others go over left empty',
    'Ydelse\tAabenraa\t\tHele landet\t\n\t4. kvartal 2023\t4. kvartal 2024\t4. kvartal 2023\t4. kvartal 2024\nA-dagpenge\t812\t790\t71.200\t72.400\nFleksjob\t1.400\t1.450\t90.100\t92.300',
  ],
  [
    'tabs, with those cells left out',
    'Ydelse\tAabenraa\tHele landet\n4. kvartal 2023\t4. kvartal 2024\t4. kvartal 2023\t4. kvartal 2024\nA-dagpenge\t812\t790\t71.200\t72.400\nFleksjob\t1.400\t1.450\t90.100\t92.300',
  ],
  [
    'tabs, with lines that are broken in cells and names of groups',
    'Ydelse\tAabenraa\tHele landet\n4. kvartal\n2023\t4. kvartal\n2024\t4. kvartal\n2023\t4. kvartal\n2024\nForsikring\nA-dagpenge\t812\t790\t71.200\t72.400\nKommunale\nFleksjob,\nalle slags\t1.400\t1.450\t90.100\t92.300',
  ],
  [
    'bars',
    'Ydelse | Aabenraa | Hele landet\n4. kvartal 2023 | 4. kvartal 2024 | 4. kvartal 2023 | 4. kvartal 2024\n--|--|--|--\nA-dagpenge | 812 | 790 | 71.200 | 72.400\nFleksjob | 1.400 | 1.450 | 90.100 | 92.300',
  ],
  [
    'semicolons',
    ';Aabenraa;;Hele landet;\nYdelse;4. kvartal 2023;4. kvartal 2024;4. kvartal 2023;4. kvartal 2024\nA-dagpenge;812;790;71.200;72.400\nFleksjob;1.400;1.450;90.100;92.300',
  ],
  [
    'slashes',
    'Ydelse / Aabenraa / Hele landet\n4. kvartal 2023 / 4. kvartal 2024 / 4. kvartal 2023 / 4. kvartal 2024\nA-dagpenge / 812 / 790 / 71.200 / 72.400\nFleksjob / 1.400 / 1.450 / 90.100 / 92.300',
  ],
  [
    'dashes',
    'Ydelse – Aabenraa – Hele landet\n4. kvartal 2023 – 4. kvartal 2024 – 4. kvartal 2023 – 4. kvartal 2024\nA-dagpenge – 812 – 790 – 71.200 – 72.400\nFleksjob – 1.400 – 1.450 – 90.100 – 92.300',
  ],
  [
    'single spaces, each row a paragraph',
    'Ydelse Aabenraa Hele landet\n\n4. kvartal 2023 4. kvartal 2024 4. kvartal 2023 4. kvartal 2024\n\nA-dagpenge 812 790 71.200 72.400\n\nFleksjob 1.400 1.450 90.100 92.300',
  ],
  [
    'columns under one another, whose heads jut out',
    `Ydelse              Aabenraa                          Hele landet
              4. kvartal 2023  4. kvartal 2024  4. kvartal 2023  4. kvartal 2024
A-dagpenge                812              790           71.200           72.400
Fleksjob                1.400            1.450           90.100           92.300`,
  ],
  [
    'a cell a line',
    'Ydelse\nAabenraa\nHele landet\n4. kvartal 2023\n4. kvartal 2024\n4. kvartal 2023\n4. kvartal 2024\nA-dagpenge\n812\n790\n71.200\n72.400\nFleksjob\n1.400\n1.450\n90.100\n92.300',
  ],
  [
    'rules between which a row takes several lines',
    `  ------------------------------------------------------------------------
  Ydelse            Aabenraa, 4.   Aabenraa, 4.   Hele landet,  Hele landet,
                    kvartal 2023   kvartal 2024   4. kvartal    4. kvartal
                                                  2023          2024
  ----------------- -------------- -------------- ------------- -------------
  A-dagpenge        812            790            71.200        72.400

  Fleksjob mv.      1.400          1.450          90.100        92.300
  ------------------------------------------------------------------------`,
  ],
  [
    'gaps of two spaces, under nothing',
    'Ydelse  Aabenraa  Hele landet\n4. kvartal 2023  4. kvartal 2024  4. kvartal 2023  4. kvartal 2024\nA-dagpenge  812  790  71.200  72.400\nFleksjob  1.400  1.450  90.100  92.300',
  ],
  [
    'a cell a line without a head over the names of rows',
    'Aabenraa\nHele landet\n4. kvartal 2023\n4. kvartal 2024\n4. kvartal 2023\n4. kvartal 2024\nA-dagpenge\n812\n790\n71.200\n72.400\nFleksjob\n1.400\n1.450\n90.100\n92.300',
  ],
  [
    'a cell a line, with an empty line between rows',
    'Ydelse\nAabenraa\nHele landet\n\n4. kvartal 2023\n4. kvartal 2024\n4. kvartal 2023\n4. kvartal 2024\n\nA-dagpenge\n812\n790\n71.200\n72.400\n\nFleksjob\n1.400\n1.450\n90.100\n92.300',
  ],
  [
    'rules under every row and cells that take several lines',
    `+--------------+-------------------------+-------------------------+
| Ydelse       | Aabenraa                | Hele landet             |
|              +------------+------------+------------+------------+
|              | 4. kvartal | 4. kvartal | 4. kvartal | 4. kvartal |
|              | 2023       | 2024       | 2023       | 2024       |
+==============+============+============+============+============+
| A-dagpenge   | 812        | 790        | 71.200     | 72.400     |
+--------------+------------+------------+------------+------------+
| Fleksjob     | 1.400      | 1.450      | 90.100     | 92.300     |
+--------------+------------+------------+------------+------------+`,
  ],
  [
    'lines drawn around cells',
    `┌────────────┬────────────┬────────────┬────────────┬────────────┐
│            │ Aabenraa   │ Aabenraa   │ Landet     │ Landet     │
│ Ydelse     │ 4. kv. 2023│ 4. kv. 2024│ 4. kv. 2023│ 4. kv. 2024│
├────────────┼────────────┼────────────┼────────────┼────────────┤
│ A-dagpenge │ 812        │ 790        │ 71.200     │ 72.400     │
├────────────┼────────────┼────────────┼────────────┼────────────┤
│ Fleksjob   │ 1.400      │ 1.450      │ 90.100     │ 92.300     │
└────────────┴────────────┴────────────┴────────────┴────────────┘`,
  ],
  [
    'a head in front of every figure',
    '- A-dagpenge: Aabenraa 4. kvartal 2023: 812; Aabenraa 4. kvartal 2024: 790; Landet 4. kvartal 2023: 71.200; Landet 4. kvartal 2024: 72.400\n- Fleksjob: Aabenraa 4. kvartal 2023: 1.400; Aabenraa 4. kvartal 2024: 1.450; Landet 4. kvartal 2023: 90.100; Landet 4. kvartal 2024: 92.300',
  ],
  [
    'a head in front of every cell, a line each',
    'Ydelse: A-dagpenge\nAabenraa 4. kvartal 2023: 812\nAabenraa 4. kvartal 2024: 790\nLandet 4. kvartal 2023: 71.200\nLandet 4. kvartal 2024: 72.400\n\nYdelse: Fleksjob\nAabenraa 4. kvartal 2023: 1.400\nAabenraa 4. kvartal 2024: 1.450\nLandet 4. kvartal 2023: 90.100\nLandet 4. kvartal 2024: 92.300',
  ],
])('%s', ([, table]) => {
  expect(linesOf(HEAD + table)).toEqual(EXPECTED);
});

test('single spaces, where the figures at the end of lines tell the columns', () => {
  expect(
    linesOf(
      'Udgifter (mio. kr.)\n\nOmråde Budget 2025 Regnskab 2024\nSygedagpenge 61,0 64,5\nFleksjob 48,7 49,1',
    ),
  ).toEqual([
    '61000000 kr., 2025, budget',
    '64500000 kr., 2024, faktisk',
    '48700000 kr., 2025, budget',
    '49100000 kr., 2024, faktisk',
  ]);
});

test.each<[string, string, readonly string[]]>([
  ['times in small letters', 'Ydelse marts 2023 marts 2024', ['2023-03', '2024-03']],
  ['short months', 'Ydelse Mar. 2023 Mar. 2024', ['2023-03', '2024-03']],
  ['quarters', 'Ydelse 1. kvartal 2023 1. kvartal 2024', ['2023-Q1', '2024-Q1']],
  ['years alone', 'Ydelse 2022 2023', ['2022', '2023']],
  [
    'two lines, the upper over several columns',
    'Ydelse 2022 2023\nKvinder Mænd Kvinder Mænd',
    ['2022', '2022', '2023', '2023'],
  ],
])('single spaces under heads of %s', (_, heads, periods) => {
  const figures = periods.map((_, i) => 100 + i).join(' ');
  const text = `Antal borgere på barsel\n\n${heads}\nBarsel ${figures}\nOrlov ${figures}`;
  const { proposals } = read(text);
  expect(proposals.map(({ period }) => period.value)).toEqual([...periods, ...periods]);
});

test('one figure a line is a table where heads say so', () => {
  expect(linesOf('Antal borgere på barsel i 2023\n\nOmråde Antal\nNord 31\nMidt 44\nSyd 52')).toHaveLength(3);
});

test('a table of its own behind an empty line is no more rows of the one before it', async () => {
  const text = `Ydelse        2022   2023
Barsel          31     44
Orlov           12     15

Sted  Navn      2022   2023
1     Nord        31     44
2     Syd         12     15`;
  const { blocks } = (await open(text)).document;
  expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'table']);
});

test('groups of rows behind empty lines, heads on two lines and names that were broken are one table', async () => {
  const table = `Mio. kr.                       Budget      Regnskab
                               2024        2024

Indkomstoverførsler
  Sygedagpenge                 61,0        64,5
  Kontanthjælp og
  uddannelseshjælp             48,7        47,9
I alt                          109,7       112,4

Udgifterne er højere end budgettet.`;
  const { document, ...referat } = await open(table);
  expect(document.blocks.map((block) => lineOf({ document, ...referat }, block))).toEqual([
    'table: Mio. kr. | Budget | Regnskab / 2024 | 2024 / Indkomstoverførsler / Sygedagpenge | 61,0 | 64,5 / Kontanthjælp og uddannelseshjælp | 48,7 | 47,9 / I alt | 109,7 | 112,4',
    'p: Udgifterne er højere end budgettet.',
  ]);
});

test.each([
  'Område\tBudget 2025\n1.000 kr.\tRegnskab 2024\n1.000 kr.\nSygedagpenge\t61.000\t64.500\nFleksjob\t48.700\t49.100',
  'Område\tBudget 2025\n(mio. kr.)\tRegnskab 2024\n(mio. kr.)\nSygedagpenge\t61,0\t64,5\nFleksjob\t48,7\t49,1',
])('tabs, under heads that are broken in front of their unit', (table) => {
  expect(linesOf(`Udgifter\n\n${table}`)).toEqual([
    '61000000 kr., 2025, budget',
    '64500000 kr., 2024, faktisk',
    '48700000 kr., 2025, budget',
    '49100000 kr., 2024, faktisk',
  ]);
});

test('the first of two heads of rows is written once for several', () => {
  expect(
    linesOf(
      'Landsdel\tKommune\tAntal ledige\tLedighedsprocent\nSydjylland\tVejle\t1.200\t2,1\nKolding\t1.100\t2,4',
    ),
  ).toEqual([
    '1200 personer, Vejle, –, faktisk',
    '2.1 procent, Vejle, –, faktisk',
    '1100 personer, Kolding, –, faktisk',
    '2.4 procent, Kolding, –, faktisk',
  ]);
});

test('cells that were broken over lines are whole, and heads stand over as many as say the same sort of thing', () => {
  const heads =
    'Ydelse\nAabenraa\nUdvikling i pct., feb. 2023 - feb. 2024\nFeb.\n2023\nFeb.\n2024\nAabenraa\nRAR\nSydjylland\nHele\nlandet';
  const rows = 'A-dagpenge\n468\n502\n7,3\n9,1\n10,4\nSygedagpenge\n603\n571\n-5,3\n0,6\n2,2';
  expect(linesOf(`Tabel 1. Fuldtidspersoner\n${heads}\n${rows}`).slice(0, 5)).toEqual([
    '468 fuldtidspersoner, 2023-02, faktisk',
    '502 fuldtidspersoner, 2024-02, faktisk',
    '7.3 procent, 2023-02/2024-02, aendring',
    '9.1 procent, RAR Sydjylland, 2023-02/2024-02, aendring',
    '10.4 procent, Hele landet, 2023-02/2024-02, aendring',
  ]);
  const budget =
    'Hele 1.000 kr.\nKorr.\nbudget\n2024\nForbrug\njan.-marts\n2024\nAfvigelse\n(+ = mer-\nforbrug)\nBarsel\n71.250\n18.904\n1.850\nFleksjob\n52.400\n14.377\n-350';
  expect(linesOf(budget).slice(0, 3)).toEqual([
    '71250000 kr., 2024, budget',
    '18904000 kr., 2024-01/2024-03, faktisk',
    '1850000 kr., 2024-01/2024-03, faktisk',
  ]);
});

test('what is printed at the foot of a page ends no table and heads nothing', () => {
  const table =
    'Område\nBudget\nForbrug\nSygedagpenge\n61.000\n64.500\nSide 2 af 4\nFleksjob\n48.700\n49.100';
  expect(linesOf(`Økonomi 2024 (i 1.000 kr.)\n\n${table}`)).toEqual([
    '61000000 kr., 2024, budget',
    '64500000 kr., 2024, faktisk',
    '48700000 kr., 2024, budget',
    '49100000 kr., 2024, faktisk',
  ]);
});

test('equal figures stay where no empty line is between them and the foot of a page', () => {
  const foot = (page: number) => `Nordby Kommune\nSide ${page} af 2`;
  const rows = [
    `Sygedagpenge\n61.000\n61.000\n${foot(1)}`,
    `Fleksjob\n48.700\n61.000\nBarsel\n31.000\n48.700\n${foot(2)}`,
  ];
  expect(linesOf(`Økonomi 2024 (i 1.000 kr.)\n\nOmråde\nBudget\nForbrug\n${rows.join('\n')}`)).toEqual([
    '61000000 kr., 2024, budget',
    '61000000 kr., 2024, faktisk',
    '48700000 kr., 2024, budget',
    '61000000 kr., 2024, faktisk',
    '31000000 kr., 2024, budget',
    '48700000 kr., 2024, faktisk',
  ]);
});

test.each<[string, string]>([
  ['with empty cells', '\tAabenraa\t\tHele landet\t\n\t2023\t2024\t2023\t2024'],
  ['each cell once', 'Aabenraa\tHele landet\n2023\t2024\t2023\t2024'],
  ['years once', '\tAabenraa\tHele landet\n\t2023\t2024\t2023\t2024'],
])('heads in three rows, %s: every figure is of its area, year and unit', (_, heads) => {
  const units = 'Ydelse\tAntal borgere\tAndel i pct.\tAntal borgere\tAndel i pct.';
  expect(
    linesOf(`${heads}\n${units}\nBarsel\t812\t2,7\t71.200\t2,4\nFleksjob\t402\t1,4\t9.100\t1,2`),
  ).toEqual([
    '812 personer, 2023, faktisk',
    '2.7 procent, 2024, faktisk',
    '71200 personer, Hele landet, 2023, faktisk',
    '2.4 procent, Hele landet, 2024, faktisk',
    '402 personer, 2023, faktisk',
    '1.4 procent, 2024, faktisk',
    '9100 personer, Hele landet, 2023, faktisk',
    '1.2 procent, Hele landet, 2024, faktisk',
  ]);
});

test.for([
  'Mødet begyndte kl. 15.00\nog sluttede kl. 17.30\nDeltagere var NN og NN',
  'Udvalget drøftede sagen; et flertal stemte for; et mindretal imod.\nUdvalget drøftede også; økonomien; og planen.',
  'Der er 40 borgere i fleksjob.\nDet er ti flere end i 2022.',
  'Afbud fra NN / NN / NN\nUdvalget drøftede sagen.',
  'Mødet holdes i lokale 12\nUdvalget har 7 medlemmer\nDe mødes i lokale 14',
])('prose is no table: %s', async (text) => {
  expect((await open(text)).document.blocks.some(({ kind }) => kind === 'table')).toBe(false);
});

test.each<[string, string]>([
  [
    'bars, without a head over the names of rows',
    'Aabenraa | Hele landet\nAndel på fleksjob, april 2024 | 2,1 | 2,4\nAndel på a-dagpenge, april 2024 | 3,1 | 2,9',
  ],
  [
    'single spaces, behind names that say when',
    'Aabenraa Hele landet\nAndel på fleksjob, april 2024 2,1 2,4\nAndel på a-dagpenge, april 2024 3,1 2,9',
  ],
])('%s: every figure is of its area', (_, table) => {
  expect(linesOf(table)).toEqual([
    '2.1 procent, 2024-04, faktisk',
    '2.4 procent, Hele landet, 2024-04, faktisk',
    '3.1 procent, 2024-04, faktisk',
    '2.9 procent, Hele landet, 2024-04, faktisk',
  ]);
});

test('of trade nobody has a share: “Handel” heads a row of what the table counts', () => {
  expect(linesOf('Antal jobannoncer:\n\nBranche\t2023\t2024\nIndustri\t310\t274\nHandel\t452\t431')).toEqual([
    '310 jobannoncer, 2023, faktisk',
    '274 jobannoncer, 2024, faktisk',
    '452 jobannoncer, 2023, faktisk',
    '431 jobannoncer, 2024, faktisk',
  ]);
});

const PARTLY_NAMED = [
  ['Kontanthjælp', 'Jobparate', '141', '128'],
  ['Aktivitetsparate', '402', '417'],
  ['Dagpenge', 'Forsikrede', '38', '29'],
  ['Øvrige', '166', '171'],
];
test.each<[string, string, string]>([
  ['a cell a line', '\n', '\n'],
  ['a cell a line, with empty lines between', '\n\n', '\n\n'],
  ['gaps', '   ', '\n'],
])('%s: the first of two names is written once for several rows', (_, gap, line) => {
  const rows = [['Ydelse', 'Gruppe', 'Marts 2023', 'Marts 2024'], ...PARTLY_NAMED];
  expect(linesOf(`Antal fuldtidspersoner\n\n${rows.map((row) => row.join(gap)).join(line)}`)).toEqual(
    [141, 128, 402, 417, 38, 29, 166, 171].map(
      (n, i) => `${n} fuldtidspersoner, ${i % 2 ? '2024-03' : '2023-03'}, faktisk`,
    ),
  );
});

test('columns one after another are a table as well', () => {
  expect(
    linesOf(
      'Antal fuldtidspersoner\n\nYdelse\nA-dagpenge\nFleksjob\n\nMarts 2023\n812\n1.400\n\nMarts 2024\n790\n1.450',
    ),
  ).toEqual([
    '812 fuldtidspersoner, 2023-03, faktisk',
    '1400 fuldtidspersoner, 2023-03, faktisk',
    '790 fuldtidspersoner, 2024-03, faktisk',
    '1450 fuldtidspersoner, 2024-03, faktisk',
  ]);
});

test('words at the end of rows are a column of their own, and what stands over the heads is none of them', () => {
  expect(
    linesOf(
      'Status på mål\n\nMål\nMåltal 2024\nResultat 2023\nStatus\nAndel i job (pct.)\n40\n36,5\nPå vej\nAntal virksomheder\n30\n32\nNået',
    ),
  ).toEqual([
    '40 procent, 2024, maal',
    '36.5 procent, 2023, faktisk',
    '30 virksomheder, 2024, maal',
    '32 virksomheder, 2023, faktisk',
  ]);
});

test('rows under heads that cannot be told apart keep their figures apart', () => {
  expect(
    linesOf(
      'Antal fuldtidspersoner\n\nydelse i år i alt sidste år før det\nA-dagpenge 812 790 655\nFleksjob 140 145 131',
    ),
  ).toHaveLength(6);
});
