/** Figures of tables such as committees get them: what heads, captions and neighbours say of a cell. */
import { expect, test } from 'vitest';
import { proposeFrom } from '../../../src/referat/propose';
import { utf8 } from './files';
import { codelists, lineOf, linesOf, read } from './reading';

test('a budget in thousands: each column has its kind and period, and the amounts are whole kroner', () => {
  expect(
    linesOf(`Budgetopfølgning pr. 30. april 2024 (1.000 kr.)

\tVedtaget budget 2024\tKorrigeret budget 2024\tForbrug pr. 30.04.2024\tForventet regnskab 2024\tAfvigelse
Kontanthjælp\t61.200\t62.050\t20.411\t60.900\t-1.150
Sygedagpenge\t88.000\t88.000\t30.220\t91.300\t3.300`),
  ).toEqual([
    '61200000 kr., 2024, budget',
    '62050000 kr., 2024, budget',
    '20411000 kr., 2024-04-30, faktisk',
    '60900000 kr., 2024, prognose',
    '-1150000 kr., 2024, prognose',
    '88000000 kr., 2024, budget',
    '88000000 kr., 2024, budget',
    '30220000 kr., 2024-04-30, faktisk',
    '91300000 kr., 2024, prognose',
    '3300000 kr., 2024, prognose',
  ]);
});

test('areas head the rows; a difference of shares is one in points, told by its two numbers', () => {
  expect(
    linesOf(`Tabel 2. Ledige i pct. af arbejdsstyrken

Område\tApril 2023\tApril 2024\tÆndring
Aabenraa\t3,1\t2,9\t-0,2
RAR Sydjylland\t2,5\t2,6\t0,1
Hele landet\t2,6\t2,7\t0,1`),
  ).toEqual([
    '3.1 procent, 2023-04, faktisk',
    '2.9 procent, 2024-04, faktisk',
    '-0.2 procentpoint, 2023-04/2024-04, aendring',
    '2.5 procent, RAR Sydjylland, 2023-04, faktisk',
    '2.6 procent, RAR Sydjylland, 2024-04, faktisk',
    '0.1 procentpoint, RAR Sydjylland, 2023-04/2024-04, aendring',
    '2.6 procent, Hele landet, 2023-04, faktisk',
    '2.7 procent, Hele landet, 2024-04, faktisk',
    '0.1 procentpoint, Hele landet, 2023-04/2024-04, aendring',
  ]);
});

test('people are counted in full time where their name says so, and what a table is for is not what it counts', () => {
  expect(
    linesOf(`Status for fleksjob

\tStatus for fleksjob 2023\tStatus for fleksjob 2024
Ledige (fuldtid)\t398\t421
Fuldtidsansatte\t11.840\t11.912
Visiterede til fleksjob, personer\t934\t951`),
  ).toEqual([
    '398 fuldtidspersoner, 2023, faktisk',
    '421 fuldtidspersoner, 2024, faktisk',
    '11840 fuldtidspersoner, 2023, faktisk',
    '11912 fuldtidspersoner, 2024, faktisk',
    '934 personer, 2023, faktisk',
    '951 personer, 2024, faktisk',
  ]);
});

test('a growth of counts is in per cent', () => {
  expect(
    linesOf(`Antal fuldtidspersoner på a-dagpenge

Område\tMaj 2023\tMaj 2024\tUdvikling i pct.
Aabenraa\t500\t550\t10,0`),
  ).toEqual([
    '500 fuldtidspersoner, 2023-05, faktisk',
    '550 fuldtidspersoner, 2024-05, faktisk',
    '10 procent, 2023-05/2024-05, aendring',
  ]);
});

test('months head the rows and years the columns', () => {
  expect(
    linesOf(`Antal borgere i fleksjob

\t2023\t2024
Januar\t498\t477
Marts\t-\t468`),
  ).toEqual([
    '498 personer, 2023-01, faktisk',
    '477 personer, 2024-01, faktisk',
    '468 personer, 2024-03, faktisk',
  ]);
});

test('a unit of its own in each row', () => {
  expect(
    linesOf(`Nøgletal\tStatus maj 2024\tMål 2024
Andel i uddannelse\t61 pct.\t65 pct.
Langtidsledige (antal)\t118\t100
Gennemsnitlig sagsbehandlingstid (uger)\t7,4\t6,0`),
  ).toEqual([
    '61 procent, 2024-05, faktisk',
    '65 procent, 2024, maal',
    '118 personer, 2024-05, faktisk',
    '100 personer, 2024, maal',
    '7.4 uger, 2024-05, faktisk',
    '6 uger, 2024, maal',
  ]);
});

test('the unit in a head under the years', () => {
  expect(
    linesOf(`Område\tR2022\tB2024
\tmio. kr.\tmio. kr.
Førtidspension\t201,3\t221,0`),
  ).toEqual(['201300000 kr., 2022, faktisk', '221000000 kr., 2024, budget']);
});

test('ranks of municipalities', () => {
  expect(
    linesOf(`Kommune\tPlacering 2022\tPlacering 2023
Aabenraa\t41\t38
Sønderborg\t55\t60`),
  ).toEqual([
    '41 placering, 2022, faktisk',
    '38 placering, 2023, faktisk',
    '55 placering, Sønderborg, 2022, faktisk',
    '60 placering, Sønderborg, 2023, faktisk',
  ]);
});

test('what was expected and what was are told apart', () => {
  expect(
    linesOf(`Antal fuldtidspersoner på offentlig forsørgelse

Måleperiode\tForventet\tFaktisk\tForskel
juli 2022 - juni 2023\t2.860\t2.790\t-70`),
  ).toEqual([
    '2860 fuldtidspersoner, 2022-07/2023-06, forventet',
    '2790 fuldtidspersoner, 2022-07/2023-06, faktisk',
    '-70 fuldtidspersoner, 2022-07/2023-06, faktisk',
  ]);
});

test('quarters add up in a head', () => {
  expect(
    linesOf(`Antal klagesager

\t1. kvartal 2024\t1.-2. kvartal 2024
Medhold\t4\t9`),
  ).toEqual(['4 klagesager, 2024-Q1, faktisk', '9 klagesager, 2024-Q1/2024-Q2, faktisk']);
});

test('an amount in the sentence over a table does not scale its amounts', () => {
  expect(
    linesOf(`Puljen blev i alt på 2,5 mio. kr., og ingen fik under 1.000 kr. af den.

\tTilskud 2023
Foreningen Nord\t41.250
Foreningen Syd\t38.000`),
  ).toEqual(expect.arrayContaining(['41250 kr., 2023, faktisk', '38000 kr., 2023, faktisk']));
});

test('a count is no share because the title speaks of shares, nor for the signs of other cells', () => {
  expect(
    linesOf(`Klagesager efter udfald, og omgørelsesprocenten

Afgørelse 2023\tAntal\tAndel
Stadfæstet\t71\t74 %
Ændret\t25\t26 %`),
  ).toEqual([
    '71 klagesager, 2023, faktisk',
    '74 procent, 2023, faktisk',
    '25 klagesager, 2023, faktisk',
    '26 procent, 2023, faktisk',
  ]);
});

test('years of heads may be two digits', () => {
  expect(
    linesOf(`Antal fuldtidspersoner på a-dagpenge

\tMaj 23\t4. kvt. 22 - 3. kvt. 23
Aabenraa\t500\t510`),
  ).toEqual(['500 fuldtidspersoner, 2023-05, faktisk', '510 fuldtidspersoner, 2022-Q4/2023-Q3, faktisk']);
});

test('columns that count lines or name accounts hold no figures', () => {
  expect(
    linesOf(`Konto\tNavn\tBudget 2024 i kr.
5.46\tKontanthjælp\t1.200.000
5.57\tRevalidering\t300.000`),
  ).toEqual(['1200000 kr., 2024, budget', '300000 kr., 2024, budget']);
});

test('where nothing tells the unit, it is in doubt', () => {
  const [proposal] = read('Hold\tI gang\nForår\t14\nEfterår\t19').proposals;
  expect(proposal?.doubts).toEqual(['enhed']);
});

test('a sentence in a cell is read as one, under the heads of its row', () => {
  expect(
    read(`Område\tBemærkning
Sønderborg\tDer er 12 borgere i forløb, og 4 pct. af dem er unge.
Haderslev\tDer er 9 borgere i forløb.`).proposals.map(lineOf),
  ).toEqual([
    '12 personer, Sønderborg, –, faktisk',
    '4 procent, Sønderborg, –, faktisk',
    '9 personer, Haderslev, –, faktisk',
  ]);
});

test('a total that its rows do not give is told while it can be mended', () => {
  const { sums } = read(`Forbrug 2023 i kr.

\tForbrug\tBudget
Kurser\t100.000\t150.000
Løn\t400.000\t350.000
I alt\t500.000\t510.000`);
  expect(sums.map(({ stated, computed, status }) => [stated, computed, status])).toEqual([
    [500_000, 500_000, 'ok'],
    [510_000, 500_000, 'mismatch'],
  ]);
});

test('rows that name a benefit are counted as what stands over the table says', () => {
  expect(
    linesOf(`Antal fuldtidspersoner

Ydelse\tMaj 2024
Fleksjob\t1.204
Ledige\t310`),
  ).toEqual(['1204 fuldtidspersoner, 2024-05, faktisk', '310 fuldtidspersoner, 2024-05, faktisk']);
});

test('a head on two lines is one, and no year in it is a figure', () => {
  expect(
    linesOf(`Regnskab 2024 (mio. kr.)

Område              Korr. budget   Forbrug pr.   Forventet    Afvigelse
                            2024   30.4.2024     regnskab
Sygedagpenge                61,0          16,2        64,5          3,5
Fleksjob                    48,7          12,0        49,1          0,4`),
  ).toEqual([
    '61000000 kr., 2024, budget',
    '16200000 kr., 2024-04-30, faktisk',
    '64500000 kr., 2024, prognose',
    '3500000 kr., 2024, prognose',
    '48700000 kr., 2024, budget',
    '12000000 kr., 2024-04-30, faktisk',
    '49100000 kr., 2024, prognose',
    '400000 kr., 2024, prognose',
  ]);
});

test('a growth beside counts and shares of two years is in per cent of the counts', () => {
  expect(
    linesOf(`Ydelse\t2022\t2023\tÆndring i pct.
Antal\tAndel\tAntal\tAndel
A-dagpenge\t812\t2,1 %\t790\t2,0 %\t-2,7`).at(-1),
  ).toBe('-2.7 procent, 2022/2023, aendring');
});

test('months head the columns and years stand in the rows', () => {
  expect(
    linesOf('Antal borgere i praktik\n\n\tJan\tFeb\nPraktik 2022\t61\t59\nPraktik 2023\t66\t62'),
  ).toEqual([
    '61 personer, 2022-01, faktisk',
    '59 personer, 2022-02, faktisk',
    '66 personer, 2023-01, faktisk',
    '62 personer, 2023-02, faktisk',
  ]);
});

test('where some heads say when, the period of a column that does not is in doubt', () => {
  const { proposals } = read('Indikator\tMål 2024\tStatus\nUnge uden uddannelse, antal\t210\t198');
  expect(proposals.map(({ period, doubts }) => [period.value, doubts])).toEqual([
    ['2024', []],
    ['', ['periode']],
  ]);
});

test('a forecast deviates for the year, and not for the day that is spent up to', () => {
  expect(
    linesOf(
      'Regnskab 2024 (mio. kr.)\n\nOmråde\tForbrug pr. 30.4.2024\tForventet regnskab\tAfvigelse\nSygedagpenge\t16,2\t64,5\t3,5',
    ),
  ).toEqual([
    '16200000 kr., 2024-04-30, faktisk',
    '64500000 kr., 2024, prognose',
    '3500000 kr., 2024, prognose',
  ]);
});

test('a sentence in a cell is named by the head of its row', () => {
  const { proposals } = read('Område\tResultat\nFlere i job\tI 2023 kom 412 nyansatte i arbejde.');
  expect(proposals[0]?.indicator.value.name).toBe('Flere i job');
});

test('an amount in brackets is negative, as accounts write it; any other number in them is asked', () => {
  const text = `Opfølgning (mio. kr.)

\tForbrug 2023\tAfvigelse
Tolke\t31,2\t(12,0)
Kørsel\t(0,4)\t1,1

Antal kursister

\tMaj 2024\tJuni 2024
Hold A\t12\t(9)`;
  expect(read(text).proposals.map(({ value }) => [value.value, value.sure])).toEqual([
    [31_200_000, true],
    [-12_000_000, true],
    [-400_000, true],
    [1_100_000, true],
    [12, true],
    [9, false],
  ]);
});

test('years under “ultimo september” are that month of each of them', () => {
  expect(
    linesOf('Antal forløb (ultimo september)\n\nYdelse\t2023\t2024\tUdvikling\nFleksjob\t31\t44\t13'),
  ).toEqual([
    '31 forløb, 2023-09, faktisk',
    '44 forløb, 2024-09, faktisk',
    '13 forløb, 2023-09/2024-09, aendring',
  ]);
});

test('a note under the table says when a year with an asterisk is of', () => {
  expect(linesOf('Antal borgere\n\nÅr\tPåbegyndt\n2022\t31\n2023*\t44\n\n* Til og med september')).toEqual([
    '31 personer, 2022, faktisk',
    '44 personer, 2023-01/2023-09, faktisk',
  ]);
});

test('a row that only names a unit is said of all rows', () => {
  expect(
    linesOf(
      'Økonomi\n\n\tBudget 2024\tForbrug 2023\n(1.000 kr.)\t\t\nSygedagpenge\t61.400\t58.900\nFleksjob\t750\t640',
    ),
  ).toEqual([
    '61400000 kr., 2024, budget',
    '58900000 kr., 2023, faktisk',
    '750000 kr., 2024, budget',
    '640000 kr., 2023, faktisk',
  ]);
});

test('a unit behind a comma in what stands over a table is that of its amounts', () => {
  expect(linesOf('Tabel 1. Økonomi i 2024, mio. kr.\n\nOmråde\tBudget\tRegnskab\nMentor\t3,1\t3,4')).toEqual([
    '3100000 kr., 2024, budget',
    '3400000 kr., 2024, faktisk',
  ]);
});

test('“Til job” names where to, and nothing that is counted', () => {
  expect(linesOf('Antal afsluttede forløb i 2023\n\nTil\tI alt\nTil job\t41\nTil uddannelse\t12')).toEqual([
    '41 forløb, 2023, faktisk',
    '12 forløb, 2023, faktisk',
  ]);
});

test('“39 af 98” is a place, and among how many', () => {
  expect(linesOf('Resultat 2023\n\nOmråde\tPlacering\tAndel\nSygedagpenge\t39 af 98\t4,1 pct.')).toEqual([
    '39 placering, 2023, faktisk',
    '4.1 procent, 2023, faktisk',
  ]);
});

test('whole persons over a table are what its rows are counted in, whoever they are', () => {
  expect(
    linesOf(
      'Ledige fuldtidspersoner\n\nMålgruppe\tAntal maj-23\tAntal maj-24\tUdv.\nForsikrede\t612\t590\t-22',
    ),
  ).toEqual([
    '612 fuldtidspersoner, 2023-05, faktisk',
    '590 fuldtidspersoner, 2024-05, faktisk',
    '-22 fuldtidspersoner, 2023-05/2024-05, aendring',
  ]);
});

test('budgets that are followed up on a day are of its year', () => {
  expect(
    linesOf(
      'Opfølgning pr. 31. maj 2024\n\nmio. kr.\tKorr. budget\tForbrug\tForbrugspct.\nSygedagpenge\t61,4\t26,9\t43,8',
    ),
  ).toEqual([
    '61400000 kr., 2024, budget',
    '26900000 kr., 2024-05-31, faktisk',
    '43.8 procent, 2024-05-31, faktisk',
  ]);
});

test('an area at the end of a head is whose figures they are, and one that is held against is not', () => {
  expect(
    linesOf(
      'April 2024\n\nMåling\tVærdi\tIft. landet\nLedighed i pct.\t3,1\t0,2\nAndel på sygedagpenge i hele landet\t2,4\t-',
    ),
  ).toEqual([
    '3.1 procent, 2024-04, faktisk',
    '0.2 procent, 2024-04, faktisk',
    '2.4 procent, Hele landet, 2024-04, faktisk',
  ]);
});

test('a note that says when all was counted is when the figures of its table are of', () => {
  expect(linesOf('Antal ledige\n\nOmråde\tAntal\nNord\t31\nSyd\t44\n\nOpgjort pr. 31. maj 2024.')).toEqual([
    '31 personer, 2024-05-31, faktisk',
    '44 personer, 2024-05-31, faktisk',
  ]);
});

test('what stands over a table and says twice when is asked', () => {
  const { proposals } = read('Sep. 2023 og sep. 2024\n\nYdelse\tAntal\nFleksjob\t31\nBarsel\t12');
  expect(proposals.map(({ period }) => period.sure)).toEqual([false, false]);
});

test('lines behind a colon are points of a list, though its signs are only drawn', async () => {
  const html =
    '<p>Fordelt på alder ser det sådan ud i august 2023:</p><p>Unge: 96 sager<br>Voksne: 231 sager</p>';
  const { reading } = await proposeFrom({ name: '', bytes: utf8(html) }, { codelists });
  expect(reading.proposals.map(({ period }) => period.value)).toEqual(['2023-08', '2023-08']);
});
