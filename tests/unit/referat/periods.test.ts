/** Periods as sentences say them, at a meeting in June 2024. */
import { expect, test } from 'vitest';
import { findPeriods } from '../../../src/referat/periods/findPeriods';
import { NO_CONTEXT } from '../../../src/referat/periods/mention';

const context = {
  ...NO_CONTEXT,
  meeting: '2024-06-11',
  terms: new Map([['den aktuelle måling', '2023-Q3/2024-Q2']]),
};
const periods = (text: string) => findPeriods(text, context).map(({ period }) => period);

test.each<[string, readonly string[]]>([
  ['i april 2024', ['2024-04']],
  ['Pr. 1. maj 2024', ['2024-05-01']],
  ['pr. 31.08.23', ['2023-08-31']],
  ['31/3 2024', ['2024-03-31']],
  ['primo oktober 2023', ['2023-10']],
  ['ultimo 2023', ['2023-12']],
  ['ved udgangen af september 2023', ['2023-09-30']],
  ['1. kvartal 2024', ['2024-Q1']],
  ['3. kvt. 2023', ['2023-Q3']],
  ['i tredje kvartal af 2023', ['2023-Q3']],
  ['K3 2022 og 2023K1', ['2022-Q3', '2023-Q1']],
  ['1. halvår 2023', ['2023-01/2023-06']],
  ['andet halvår af 2021', ['2021-07/2021-12']],
  ['i uge 23', ['2024-06-03/2024-06-09']],
  ['uge 5-6 2023', ['2023-01-30/2023-02-12']],
  ['raskmeldt senest i uge 12', []],
  ['i 2023', ['2023']],
  ['budget 2025-2028', ['2025/2028']],
  ['2022/23', ['2022/2023']],
  ['R2023 og B2024', ['2023', '2024']],
  ['januar-august 2023', ['2023-01/2023-08']],
  ['fra januar til august 2023', ['2023-01/2023-08']],
  ['mellem 2020 og 2024', ['2020/2024']],
  ['3. kvartal 2022 til 2. kvartal 2023', ['2022-Q3/2023-Q2']],
  ['27. april til den 3. juni 2022', ['2022-04-27/2022-06-03']],
  ['fra november til januar 2024', ['2023-11/2024-01']],
  ['fra regnskab 2022 til budget 2023', ['2022/2023']],
  ['i juni, juli og august 2023', ['2023-06', '2023-07', '2023-08']],
  ['i år 2023 (jan.-sep.)', ['2023-01/2023-09']],
  ['de første otte måneder af 2023', ['2023-01/2023-08']],
  ['i år', ['2024']],
  ['sidste år', ['2023']],
  ['i 2022 mod 12 året før', ['2022', '2021']],
  ['fra januar til april 2024 mod 12 i samme periode i 2023', ['2024-01/2024-04', '2023-01/2023-04']],
  ['i april 2024 mod 12 i samme måned sidste år', ['2024-04', '2023-04']],
  ['i den aktuelle måling', ['2023-Q3/2024-Q2']],
  // Not years.
  ['2.010 personer og 2023 borgere', []],
  ['2024,5 mio. kr.', []],
])('%s', (text, expected) => {
  expect(periods(text)).toEqual(expected);
});

test('a month without a year is the last one before the meeting, and only assumed', () => {
  expect(findPeriods('i maj og i november', context)).toMatchObject([
    { period: '2024-05', assumed: true },
    { period: '2023-11' },
  ]);
});

test.each([
  ['12 flere end i april 2023', 'compared'],
  ['sammenlignet med 2022', 'compared'],
  ['siden januar 2020', 'since'],
  ['Byrådet godkendte den 22. april 2024 en plan', 'event'],
  ['integrationspolitik 2023', 'plan'],
  ['pr. 1. maj 2024 er 12 godkendt', 'plain'],
])('%s: the role of the period', (text, role) => {
  expect(findPeriods(text, context)[0]?.role).toBe(role);
});
