/** Pages of a PDF become text and tables, by where things stand on them. */
import { expect, test } from 'vitest';
import { placesOf, textOf } from '../../../src/referat/blocks';
import { type Drawn, type Put, pdfOf } from './files';
import { figuresOf, linesOf, open } from './opened';

const put = (x: number, y: number, text: string, bold = false, size = 10): Put => ({
  x,
  y,
  text,
  bold,
  size,
});
const lines = (y: number, ...texts: string[]) => texts.map((text, n) => put(60, y + 13 * n, text));
/** A line that fills the page: paragraphs are told by it. */
const FULL =
  'Kommunen har i de seneste år arbejdet for, at flere borgere med nedsat arbejdsevne kommer i fleks-';

test('lines are joined, divided words too, and what the author ended stays ended', async () => {
  const page = [
    ...lines(100, FULL, 'job, og at ingen venter længere end højst nødvendigt.'),
    ...lines(142, 'Der deltog:', 'Anne Holm'),
    put(60, 190, 'Økonomi', true),
    ...lines(203, 'Ingen.'),
    put(
      78,
      230,
      '1. at målet hæves, og at udvalget hvert kvartal får at vide, hvordan det går med det, der er',
    ),
    put(90, 243, 'aftalt'),
    put(78, 256, '2. at sagen sendes videre'),
  ];
  expect(linesOf(await open(pdfOf([page])))).toEqual([
    `p: ${FULL.slice(0, -1)}job, og at ingen venter længere end højst nødvendigt.`,
    'p: Der deltog:\nAnne Holm',
    'h4: Økonomi',
    'p: Ingen.',
    'li0 1.: at målet hæves, og at udvalget hvert kvartal får at vide, hvordan det går med det, der er aftalt',
    'li0 2.: at sagen sendes videre',
  ]);
});

test('what stands at the top and foot of each page is left out, and a sentence goes on over the page', async () => {
  const page = (n: number, ...texts: string[]) => [
    put(60, 30, 'Nordby Kommune'),
    ...lines(90, ...texts),
    put(280, 820, `Side ${n} af 2`),
  ];
  const referat = await open(pdfOf([page(1, FULL), page(2, 'job, og at 40 får et i år.')]));
  expect(linesOf(referat)).toEqual([`p: ${FULL.slice(0, -1)}job, og at 40 får et i år.`]);
  const { document } = referat;
  const from = document.text.indexOf('40 får');
  const [place] = placesOf(document, { from, to: from + 2 });
  expect(place).toMatchObject({ page: 2, box: { left: 60 } });
  expect(textOf(document, place ?? { from: 0, to: 0 })).toContain('40 får et i år.');
});

const HEADS = [
  put(230, 100, '2023', true),
  put(380, 100, '2024', true),
  put(60, 121, 'Område', true),
  put(190, 121, 'Antal', true),
  put(260, 114, 'Andel af', true),
  put(260, 127, 'borgerne', true),
  put(340, 121, 'Antal', true),
  put(410, 114, 'Andel af', true),
  put(410, 127, 'borgerne', true),
];
const row = (y: number, ...[name = '', ...figures]: string[]) => [
  put(60, y, name),
  ...figures.map((figure, n) => put([190, 260, 340, 410][n] ?? 0, y, figure)),
];
const BODY = [
  ...row(150, 'Nord', '1.240', '4,1', '1.198', '3,9'),
  put(60, 172, 'Syd, og det der før'),
  ...row(178, '', '12.400', '3,8', '12.010', '3,7'),
  put(60, 185, 'hed Sydøst'),
  ...row(210, 'Hele landet', '98.100', '3,5', '95.300', '3,4'),
];
const FIGURES = [
  '2023 Antal | Nord | 1.240',
  '2023 Andel af borgerne | Nord | 4,1',
  '2024 Antal | Nord | 1.198',
  '2024 Andel af borgerne | Nord | 3,9',
  '2023 Antal | Syd, og det der før hed Sydøst | 12.400',
  '2023 Andel af borgerne | Syd, og det der før hed Sydøst | 3,8',
  '2024 Antal | Syd, og det der før hed Sydøst | 12.010',
  '2024 Andel af borgerne | Syd, og det der før hed Sydøst | 3,7',
  '2023 Antal | Hele landet | 98.100',
  '2023 Andel af borgerne | Hele landet | 3,5',
  '2024 Antal | Hele landet | 95.300',
  '2024 Andel af borgerne | Hele landet | 3,4',
];

test('columns are found by place, heads over several lines and several columns with them', async () => {
  const text = lines(60, 'Tallene for de to år er disse.');
  const referat = await open(pdfOf([[...text, ...HEADS, ...BODY, ...lines(250, 'Det er et fald.')]]));
  expect(figuresOf(referat)).toEqual(FIGURES);
  expect(linesOf(referat)[0]).toBe('p: Tallene for de to år er disse.');
  expect(linesOf(referat).at(-1)).toBe('p: Det er et fald.');
});

test('cells with lines around them are those', async () => {
  const xs = [55, 185, 255, 335, 405, 480];
  const ys = [88, 105, 135, 158, 195, 220];
  const drawn: Drawn[] = [
    ...ys.map((y, n): Drawn => ({ from: [n === 1 ? 185 : 55, y], to: [480, y] })),
    ...xs.map((x, n): Drawn => ({ from: [x, n === 2 || n === 4 ? 105 : 88], to: [x, 220] })),
  ];
  expect(figuresOf(await open(pdfOf([[...drawn, ...HEADS, ...BODY]])))).toEqual(FIGURES);
});

test('a table goes on on the next page, its heads not twice', async () => {
  const head = (y: number) => [put(60, y, 'Måned', true), put(200, y, 'Ledige', true)];
  const month = (y: number, name: string, figure: string) => [put(60, y, name), put(200, y, figure)];
  const first = [...head(100), ...month(115, 'Januar', '812'), ...month(130, 'Februar', '790')];
  const second = [...head(70), ...month(85, 'Marts', '775'), ...month(100, 'April', '760')];
  expect(figuresOf(await open(pdfOf([first, second])))).toEqual([
    'Ledige | Januar | 812',
    'Ledige | Februar | 790',
    'Ledige | Marts | 775',
    'Ledige | April | 760',
  ]);
});

test('points of a list, and dates beside what they are of, are no table', async () => {
  const page = [
    ...['–', '–', '–'].map((sign, n) => put(60, 100 + 14 * n, sign)),
    put(80, 100, 'Notat om tallene'),
    put(80, 114, 'Oversigt 2022'),
    put(80, 128, 'Svar fra rådet'),
  ];
  expect(linesOf(await open(pdfOf([page])))).toEqual([
    'li0 –: Notat om tallene',
    'li0 –: Oversigt 2022',
    'li0 –: Svar fra rådet',
  ]);
});

test('a name that stands between the rows that it is of parts them no less', async () => {
  const rows = ['Jobparate 141 128', 'Aktivitetsparate 402 417', 'Forsikrede 38 29'].map((row) =>
    row.split(' '),
  );
  const page = [
    put(66, 100, 'Ydelse', true),
    put(170, 100, 'Gruppe', true),
    put(300, 100, 'Sep. 2023', true),
    put(360, 100, 'Sep. 2024', true),
    put(60, 122, 'Kontanthjælp'),
    ...rows.flatMap((row, n) => [170, 300, 360].map((x, i) => put(x, 115 + 14 * n, row[i] ?? ''))),
  ];
  const told = figuresOf(await open(pdfOf([page])));
  expect(told.filter((line) => /\d$/.test(line)).map((line) => line.replace(/\|.*\| /, '| '))).toEqual([
    'Sep. 2023 | 141',
    'Sep. 2024 | 128',
    'Sep. 2023 | 402',
    'Sep. 2024 | 417',
    'Sep. 2023 | 38',
    'Sep. 2024 | 29',
  ]);
});

test('heads that stand as close as words are apart where each begins as its column does', async () => {
  const page = [
    ...['År', 'Påbegyndt', 'Gennemført', 'Udgift (kr.)'].map((head, n) =>
      put([60, 92, 145, 203][n] ?? 0, 100, head, true),
    ),
    ...['2022 31 24 1.410.000', '2023 44 33 1.986.500'].flatMap((row, y) =>
      row.split(' ').map((text, n) => put([60, 92, 145, 203][n] ?? 0, 115 + 14 * y, text)),
    ),
  ];
  expect(figuresOf(await open(pdfOf([page])))).toEqual([
    'Påbegyndt | 2022 | 31',
    'Gennemført | 2022 | 24',
    'Udgift (kr.) | 2022 | 1.410.000',
    'Påbegyndt | 2023 | 44',
    'Gennemført | 2023 | 33',
    'Udgift (kr.) | 2023 | 1.986.500',
  ]);
});
