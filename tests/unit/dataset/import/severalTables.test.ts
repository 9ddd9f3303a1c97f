/** Files in JSON with several tables, and JSON as publishers write it now. */
import { describe, expect, test } from 'vitest';
import { withIndexedDb } from '../../indexedDb';
import { failureOf, importFile, measuring, problemsOf, Session } from './importing';

withIndexedDb();

const LEDIGE = measuring('ydelse-fuldtidspersoner');
const dimension = {
  OMRÅDE: { category: { index: ['320', '163'], label: { 320: 'Faxe', 163: 'Herlev' } } },
  Tid: { category: { index: ['2021', '2022'] } },
};
const id = ['OMRÅDE', 'Tid'];
const cube = (label: string, value: readonly unknown[], size: readonly unknown[] = [2, 2]) => ({
  version: '2.0',
  class: 'dataset',
  label,
  id,
  size,
  dimension,
  value,
});
const old = (label: string, value: readonly number[]) => ({
  label,
  dimension: { ...dimension, id, size: [2, 2] },
  value,
});
const item = [cube('Ledige', [1, 2, 3, 4]), cube('Sygemeldte', [5, 6, 7, 8])];
const answer = (TableName: string, n: number) => ({
  TableName,
  Variables: [{ Name: 'Område' }, { Name: 'Periode' }, { Name: 'Antal' }],
  Data: [
    ['Faxe', '2021', n],
    ['Faxe', '2022', n + 1],
    ['Herlev', '2021', n + 2],
    ['Herlev', '2022', n + 3],
  ],
});

describe('of several tables in a file one is read, and the others can be chosen', () => {
  test.each<[string, unknown]>([
    ['a bundle of JSON-stat', { a: old('Ledige', [1, 2, 3, 4]), b: old('Sygemeldte', [5, 6, 7, 8]) }],
    ['a collection with its data sets', { version: '2.0', class: 'collection', link: { item } }],
    [
      'a collection in a collection',
      { class: 'collection', link: { item: [{ class: 'collection', link: { item } }] } },
    ],
    ['two answers of Jobindsats', [answer('Ledige', 1), answer('Sygemeldte', 5)]],
  ])('%s', async (_, json) => {
    const content = JSON.stringify(json);
    const read = async (sheet: string | null) => {
      const { opened, figures } = await importFile(content, LEDIGE, { sheet });
      return { head: opened.head, figures: figures.map((o) => `${o.area} ${o.period} ${o.value}`) };
    };
    const first = await read(null);
    expect(first.head).toMatchObject({ sheets: ['Ledige', 'Sygemeldte'], sheet: 'Ledige', title: 'Ledige' });
    expect(first.figures).toEqual(['faxe 2021 1', 'faxe 2022 2', 'herlev 2021 3', 'herlev 2022 4']);
    const second = await read('Sygemeldte');
    expect(second.head).toMatchObject({ sheet: 'Sygemeldte', title: 'Sygemeldte' });
    expect(second.figures).toEqual(['faxe 2021 5', 'faxe 2022 6', 'herlev 2021 7', 'herlev 2022 8']);
  });

  test('two of one name are told apart', async () => {
    const same = { class: 'collection', link: { item: [item[0], { ...item[1], label: 'Ledige' }] } };
    const { opened, figures } = await importFile(JSON.stringify(same), LEDIGE, { sheet: 'Ledige (2)' });
    expect(opened.head.sheets).toEqual(['Ledige (1)', 'Ledige (2)']);
    expect(figures[0]?.value).toBe(5);
  });

  test('a collection that only names its data sets holds no table', async () => {
    const json = { class: 'collection', link: { item: [{ class: 'dataset', href: 'https://example.org' }] } };
    expect(failureOf(await new Session().tryOpen(JSON.stringify(json), 'samling.json'))).toBe('not-a-table');
  });
});

test('sizes, values and notes of JSON-stat as some programs write them', async () => {
  const content = { ...cube('Ledige', ['1', '2.5', null, '4000'], ['2', '2']), note: ['Foreløbige tal'] };
  const { report, figures } = await importFile(JSON.stringify(content), LEDIGE);
  expect(figures.map((o) => `${o.area} ${o.period} ${o.value}`)).toEqual([
    'faxe 2021 1',
    'faxe 2022 2.5',
    'herlev 2022 4000',
  ]);
  expect(report.notes).toEqual(['Foreløbige tal']);
});

test('Jobindsats’ API in version 3', async () => {
  const content = {
    columns: ['Område', 'Periode', 'Antal personer', 'Andel'],
    rows: [
      ['Faxe', '2026M07', '612', 2.5],
      ['Herlev', '2026M07', '1.105', null],
    ],
  };
  const { opened, report, figures } = await importFile(JSON.stringify(content), (mapping) => ({
    ...LEDIGE(mapping),
    columns: mapping.columns.map((use, i) => (i === 3 ? { role: 'ignore' } : use)),
  }));
  expect(opened.head).toMatchObject({ format: 'jobindsats-json', publisher: 'Jobindsats', sheets: [] });
  expect(problemsOf(report)).toEqual([]);
  expect(figures.map((o) => `${o.area} ${o.period} ${o.value}`)).toEqual([
    'faxe 2026-07 612',
    'herlev 2026-07 1105',
  ]);
});
