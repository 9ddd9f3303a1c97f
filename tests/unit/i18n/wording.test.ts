import { describe, expect, test } from 'vitest';
import { mergeLayers } from '../../../src/dataset/store/own/merge';
import { indexCatalog } from '../../../src/model/catalogIndex';
import { seed } from '../../ownSeeds';
import { observation, realCompiled } from '../fixtures';
import { wordingsOf } from '../wordings';

const { catalog } = realCompiled();
const own = seed('en').dataset;
const nameless = seed('to').dataset;
const published = {
  ...own.layer.source,
  id: 'hele-landet-ledige-2024-01-02',
  committee: 'Danmarks Statistik',
  items: [
    { number: 'AUP01', title: 'Fuldtidsledige', caseNumber: null },
    { number: 'AUP02', title: 'Bruttoledige', caseNumber: null },
  ],
  date: '2024-01-02',
};
const merged = mergeLayers(catalog, [
  own.layer,
  { ...nameless.layer, source: { ...nameless.layer.source, committee: '' } },
]);
const [da, en] = wordingsOf(indexCatalog({ ...merged, sources: [...merged.sources, published] }));

describe('where a figure comes from', () => {
  test('a referat: whose, which item, when', () => {
    const o = observation({ source: 'faxe-2023-11-06', item: '89' });
    expect(da.source(o)).toBe('Faxe, punkt 89 (06.11.2023)');
    expect(da.source(o, true)).toBe('punkt 89, 06.11.2023');
    expect(en.source(o)).toBe('Faxe, item 89 (06/11/2023)');
  });

  test('a table: who publishes it, which, when', () => {
    const o = { source: published.id, item: 'AUP02' };
    expect(da.source(o)).toBe('Danmarks Statistik, Bruttoledige (02.01.2024)');
    expect(da.source(o, true)).toBe('Danmarks Statistik, Bruttoledige, 02.01.2024');
  });

  test('an own table says that it is', () => {
    expect(da.source({ source: own.id, item: '1' })).toBe(
      'Danmarks Statistik, Data en (22.11.2026, egne tal)',
    );
    expect(en.source({ source: own.id, item: '1' })).toMatch(
      /^Danmarks Statistik, Data en \(.*, own figures\)$/,
    );
    expect(da.source({ source: nameless.id, item: '1' })).toBe('Data to (22.11.2026, egne tal)');
  });
});

test('a referat is called by area and date, a table by its name or who publishes it', () => {
  expect(da.sourceName('faxe-2023-11-06')).toBe('Faxe, 06.11.2023');
  expect(da.sourceName('faxe-2023-11-06', true)).toBe('Faxe Kommune, 06.11.2023');
  expect(da.sourceName(own.id)).toBe('Data en');
  expect(da.sourceName(published.id)).toBe('Danmarks Statistik');
});

test('beside its period a figure says that it is own', () => {
  expect(da.when(observation({ period: '2023' }))).toBe('2023');
  expect(da.when(observation({ period: '2023', source: own.id }))).toBe('2023 · egne tal');
  expect(en.when(observation({ period: '', source: own.id }))).toBe('period not stated · own figures');
});
