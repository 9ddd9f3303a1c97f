/** The forms that figures are written in, from the number to the proposal: value, unit, area, period, kind. */
import { expect, test } from 'vitest';
import { linesOf, read } from './reading';

test.each<[string, readonly string[]]>([
  // In brackets, and what is told of it before.
  ['Udgiften var (12,4 mio. kr.) i 2023.', ['12400000 kr., 2023, faktisk']],
  ['Andelen er 42 pct. (38 pct. i 2022) i 2023.', ['42 procent, 2023, faktisk', '38 procent, 2022, faktisk']],
  // Ranges, and how near.
  ['I 2023 deltog 10-12 borgere.', ['10 personer, 2023, faktisk', '12 personer, 2023, faktisk']],
  ['I 2023 deltog mellem 10 og 12 borgere.', ['10 personer, 2023, faktisk', '12 personer, 2023, faktisk']],
  ['I 2023 deltog ca. 120 borgere.', ['120 personer, 2023, faktisk']],
  // Ranks, of how many is none.
  ['Kommunen lå som nr. 19 af 98 i 2023.', ['19 placering, 2023, faktisk']],
  ['Kommunen rykkede 12 pladser frem i 2023.', ['12 placering, 2023, faktisk']],
  // Years of schools and budgets.
  ['I skoleåret 2023/24 begyndte 318 unge.', ['318 personer, 2023/2024, faktisk']],
  // Rates and small parts.
  ['I 2023 var der 42 sager pr. 1.000 indbyggere.', ['42 sager pr. 1.000 indbyggere, 2023, faktisk']],
  ['Fraværet steg med 0,4 procentpoint fra 2022 til 2023.', ['0.4 procentpoint, 2022/2023, aendring']],
  ['Fraværet faldt 0,4 %-point fra 2022 til 2023.', ['-0.4 procentpoint, 2022/2023, aendring']],
  ['Der er ansat 64,5 årsværk i maj 2024.', ['64.5 årsværk, 2024-05, faktisk']],
  // Amounts.
  ['Budgettet for 2024 er 1.150 t.kr.', ['1150000 kr., 2024, budget']],
  ['Budgettet for 2024 er 1,2 mia. kr.', ['1200000000 kr., 2024, budget']],
  ['Budgettet for 2024 er kr. 75.000,-', ['75000 kr., 2024, budget']],
])('in running text: %s', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test.each<[string, string, readonly string[]]>([
  ['mio. kr.', '−1,4', ['-1400000 kr., 2023, faktisk']],
  ['t.kr.', '(1.400)', ['-1400000 kr., 2023, faktisk']],
  ['1.000 kr.', '1.400', ['1400000 kr., 2023, faktisk']],
  ['hele kr.', '1.400.000', ['1400000 kr., 2023, faktisk']],
  ['procentpoint', '1,4', ['1.4 procentpoint, 2023, faktisk']],
  ['årsværk', '14,5', ['14.5 årsværk, 2023, faktisk']],
])('in a table of %s: %s', (unit, cell, lines) => {
  expect(linesOf(`Tabel 1. Forbrug\n\n${unit}\t2023\nSygedagpenge\t${cell}\n`)).toEqual(lines);
});

test.each<[string, boolean]>([
  ['1.400.000', true],
  ['1.400', false],
])('amounts without a unit are asked unless a table has millions of them: %s', (cell, sure) => {
  const { proposals } = read(
    `Tabel 1\n\nOmråde\tBudget 2023\nSygedagpenge\t${cell}\nFleksjob\t${cell.replace('1', '3')}`,
  );
  expect(proposals.map(({ unit }) => [unit.value, unit.sure])).toEqual([
    ['kr.', sure],
    ['kr.', sure],
  ]);
});
