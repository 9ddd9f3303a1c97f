import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRows, type Selected, STANDINGS, valuesIn } from '../../../../src/analysis/compare/rows';
import { comparisonKey } from '../../../../src/analysis/compare/sharing';
import { latest } from '../../../../src/analysis/latest';
import { indexCatalog } from '../../../../src/model/catalogIndex';
import type { Observation } from '../../../../src/model/observation';
import { ownSourceId } from '../../../../src/model/ownData';
import { first, observation, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const { observations } = realDataset();
const selected = ({ areas = ['faxe', 'ishoej', 'hele-landet'], ...part }: Partial<Selected>): Selected => ({
  areas,
  chosen: areas.filter((area) => area !== 'hele-landet'),
  reference: 'hele-landet',
  theme: null,
  all: false,
  ...part,
});
const rowsOf = (list: readonly Observation[], part: Partial<Selected> = {}) =>
  compareRows(list, selected(part), index);
const o = (part: Partial<Observation>) => observation({ period: '2023', ...part });

describe('rows', () => {
  test('hold values of one indicator, group and kind; what differs in one of them is another row', () => {
    const rows = rowsOf([
      o({}),
      o({ area: 'ishoej' }),
      o({ area: 'ishoej', group: 'unge' }),
      o({ area: 'ishoej', kind: 'maal' }),
      o({ area: 'ishoej', indicator: 'bruttoledighed' }),
    ]);
    expect(rows).toHaveLength(1);
    expect(first(rows)).toMatchObject({ indicator: 'fuldtidsledighed', group: 'alle', kind: 'faktisk' });
    expect(rowsOf([o({}), o({ kind: 'maal' })], { all: true })).toHaveLength(2);
  });

  test('show the latest value of each area, whatever the order of the data', () => {
    const list = [
      o({ period: '2021', value: 1 }),
      o({ period: '2023', value: 3 }),
      o({ period: '2022', value: 2 }),
      o({ area: 'ishoej', period: '', value: 9 }),
    ];
    for (const data of [list, list.toReversed()]) {
      expect(first(rowsOf(data)).figures.map((figure) => figure?.value ?? null)).toEqual([3, 9, null]);
    }
  });

  test('with a single value are left out unless asked for', () => {
    expect(rowsOf([o({})])).toEqual([]);
    expect(rowsOf([o({})], { all: true })).toHaveLength(1);
  });

  test('are those that at least two of the areas chosen have; what only one has stands last, if asked for', () => {
    const alone = [o({ group: 'unge' }), o({ group: 'unge', area: 'hele-landet' })];
    const shared = [o({ indicator: 'bruttoledighed' }), o({ indicator: 'bruttoledighed', area: 'ishoej' })];
    const list = [...alone, ...shared];
    expect(rowsOf(list).map((row) => row.indicator)).toEqual(['bruttoledighed']);
    expect(rowsOf(list, { all: true }).map((row) => row.standing)).toEqual(['shared', 'alone']);
    // The reference is one of them if it is chosen too, or if there is but one other.
    expect(rowsOf(alone, { chosen: ['faxe', 'ishoej', 'hele-landet'] })).toHaveLength(1);
    expect(rowsOf(alone, { areas: ['faxe', 'hele-landet'] })).toHaveLength(1);
  });

  test('of official statistics stand first; own tables are none', () => {
    const [table, own] = ['hele-landet-tabel-2024-01-01', ownSourceId('a', '2024-01-01')];
    const sources = [table, own].map(
      (id) => ({ ...first(index.catalog.sources), id, documentType: 'tabel' }) as const,
    );
    const { catalog } = index;
    const withTables = indexCatalog({ ...catalog, sources: [...catalog.sources, ...sources] });
    const all = (indicator: string, source: string) =>
      ['faxe', 'ishoej'].map((area) => o({ area, indicator, source }));
    const rows = (source: string) =>
      compareRows(
        [...all('star-placering', 'faxe-2023-11-06'), ...all('fuldtidsledighed', source)],
        selected({}),
        withTables,
      );
    expect(rows(table).map((row) => row.standing)).toEqual(['official', 'shared']);
    expect(rows(own).map((row) => row.standing)).toEqual(['shared', 'shared']);
  });

  test('know every value of the reference, and none of areas that are not shown', () => {
    const list = [
      o({}),
      o({ area: 'hele-landet', period: '2022' }),
      o({ area: 'hele-landet', period: '2023' }),
      o({ area: 'herning' }),
    ];
    const row = first(rowsOf(list, { all: true }));
    expect(row.reference.map((r) => r.period)).toEqual(['2022', '2023']);
    expect(row.figures.flatMap((f) => f?.area ?? [])).not.toContain('herning');
    expect(first(rowsOf(list, { all: true, reference: null })).reference).toEqual([]);
  });

  test('of one theme only, where asked for', () => {
    const part = { all: true, theme: 'fleksjob' };
    const rows = rowsOf(observations, part);
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map((row) => index.indicator(row.indicator).theme))).toEqual(new Set(['fleksjob']));
  });

  test('of one standing stand by theme, then importance, then group', () => {
    const themes = index.catalog.themes.map((theme) => theme.id);
    const groups = index.catalog.groups.map((group) => group.id);
    const rows = rowsOf(observations, { all: true });
    const place = (row: (typeof rows)[number]) => {
      // What stands on the page of another comes below it.
      const main = index.mainOf(row.indicator);
      const { theme, importance } = index.indicator(main);
      return [
        STANDINGS.indexOf(row.standing),
        themes.indexOf(theme),
        importance,
        Number(main !== row.indicator) *
          (1 + index.catalog.indicators.findIndex(({ id }) => id === row.indicator)),
        groups.indexOf(row.group),
      ];
    };
    for (const [i, row] of rows.entries()) {
      const before = rows[i - 1];
      if (!before) continue;
      const [a, b] = [place(before), place(row)];
      const at = a.findIndex((p, j) => p !== b[j]);
      if (at >= 0) expect(a[at]).toBeLessThan(b[at] ?? 0);
    }
  });

  test('of any choice: only chosen areas, each in its own column, each its latest', () => {
    const areas = index.areasWithData.map((area) => area.id);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...areas)), fc.boolean(), (columns, all) => {
        for (const row of rowsOf(observations, { areas: columns, all })) {
          expect(row.figures).toHaveLength(columns.length);
          expect(valuesIn(row)).toBeGreaterThanOrEqual(all ? 1 : 2);
          for (const [i, figure] of row.figures.entries()) {
            if (!figure) continue;
            const own = observations.filter((x) => x.area === columns[i] && comparisonKey(x) === row.key);
            expect(figure).toBe(latest(own));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('of no areas, or of no data, are none', () => {
    expect(rowsOf(observations, { areas: [] })).toEqual([]);
    expect(rowsOf([], { all: true })).toEqual([]);
  });
});
