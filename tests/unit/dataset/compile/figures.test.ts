import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpts } from '../../../../src/dataset/compile/excerpt';
import { compileFigures } from '../../../../src/dataset/compile/figures';
import { recentRows } from '../../../../src/dataset/compile/recent';
import { encode } from '../../../../src/dataset/files/columnar';
import type { ObservationFile } from '../../../../src/model/catalog';
import { CODED_COLUMNS } from '../../../../src/model/codedColumns';
import { groupBy } from '../../../../src/model/groupBy';
import { KINDS } from '../../../../src/model/kind';
import type { Observation } from '../../../../src/model/observation';
import { observation, present, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const INDICATORS = index.catalog.indicators.slice(0, 6).map(({ id }) => id);
const AREAS = ['faxe', 'ishoej', 'region-sjaelland', 'rar-sjaelland', 'hele-landet'];
const PERIODS = [
  ...['', '2021', '2022', '2023', '2022-09', '2023-06', '2023-09', '2023-08-31', '2022-Q3', '2023-Q3'],
  // Windows that overlap by half, and one that ends and begins with a year.
  ...['2021-07/2022-06', '2022-01/2022-12', '2022-07/2023-06', '2023-01/2023-12'],
];

const common = {
  // All bundled, as what is compiled together is of one origin.
  source: fc.constantFrom('faxe-2023-11-06', 'ishoej-2018-11-13', 'hele-landet-tal-2024-01-01'),
  item: fc.constantFrom('1', '2', '10'),
  area: fc.constantFrom(...AREAS),
  group: fc.constantFrom('alle', 'fleksjob', 'ledighedsydelse'),
  kind: fc.constantFrom(...KINDS),
  value: fc.nat(9),
  decimals: fc.nat(1),
};
const scattered = (indicators: readonly string[]) =>
  fc.array(
    fc.record({
      ...common,
      indicator: fc.constantFrom(...indicators),
      period: fc.constantFrom(...PERIODS),
    }),
    { maxLength: 60 },
  );
/** Months in a row, so that there are records and changes over a year. */
const series = (indicators: readonly string[]) =>
  fc
    .record({
      ...common,
      indicator: fc.constantFrom(...indicators),
      from: fc.integer({ min: 0, max: 20 }),
      values: fc.array(fc.nat(9), { minLength: 1, maxLength: 30 }),
    })
    .map(({ from, values, ...key }) =>
      values.map((value, i) => {
        const month = from + i;
        const period = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        return { ...key, value, period };
      }),
    );
/** Figures of a few indicators, each told apart from the others of its source, in any order. */
const generated = fc
  .tuple(scattered(INDICATORS), fc.array(series(INDICATORS), { maxLength: 8 }), fc.nat())
  .map(([some, more, seed]) => {
    const all = [...some, ...more.flat()].map((o) => observation({ ...o, printed: String(o.value) }));
    const distinct = [...new Map(all.map((o) => [`${o.source} ${o.id}`, o])).values()];
    // By series, by period or in no order at all.
    const mixed = (o: Observation) => (o.id.length * 31 + o.value * 7 + seed) % 97;
    if (seed % 3 === 0) return distinct.sort((a, b) => mixed(a) - mixed(b));
    return seed % 3 === 1 ? distinct.sort((a, b) => Number(a.period > b.period) - 0.5) : distinct;
  });

const packed = (list: readonly Observation[]) =>
  new Map([...groupBy(list, (o) => o.indicator)].map(([id, own]) => [id, encode(id, own)]));

/** By indicator, in the order of the code list. */
function ordered(list: readonly Observation[]): Observation[] {
  const byIndicator = groupBy(list, (o) => o.indicator);
  return index.catalog.indicators.flatMap(({ id }) => byIndicator.get(id) ?? []);
}

function agree(list: readonly Observation[], files = packed(list)) {
  expect(compileFigures(files, index).excerpts).toEqual(excerpts(ordered(list), index));
}

describe('figures compiled from columns are those of all observations', () => {
  test('whatever they are', () => {
    fc.assert(
      fc.property(generated, (list) => void agree(list)),
      { numRuns: 120 },
    );
  });

  test('for one indicator with much of it', () => {
    const one = INDICATORS.slice(1, 2);
    const many = fc.array(series(one), { maxLength: 12 }).map((lists) => {
      const all = lists.flat().map((o) => observation({ ...o, printed: String(o.value) }));
      return [...new Map(all.map((o) => [`${o.source} ${o.id}`, o])).values()];
    });
    fc.assert(
      fc.property(many, (list) => void agree(list)),
      { numRuns: 60 },
    );
  });

  test('in typed arrays too', () => {
    const typed = (file: ObservationFile): ObservationFile => ({
      ...file,
      columns: {
        ...file.columns,
        ...Object.fromEntries(
          CODED_COLUMNS.map((name) => {
            const column = file.columns[name];
            return [name, typeof column === 'number' ? column : Uint16Array.from(column)];
          }),
        ),
        value: Float64Array.from(file.columns.value),
      },
    });
    fc.assert(
      fc.property(generated, (list) => {
        agree(list, new Map([...packed(list)].map(([id, file]) => [id, typed(file)])));
      }),
      { numRuns: 50 },
    );
  });

  test('for the bundled ones', () => {
    agree(realDataset().observations);
  });

  test('with what exists of each indicator', () => {
    fc.assert(
      fc.property(generated, (list) => {
        const byIndicator = groupBy(list, (o) => o.indicator);
        const { indicatorEntries } = compileFigures(packed(list), index);
        expect(indicatorEntries.map(({ id }) => id)).toEqual(INDICATORS.filter((id) => byIndicator.has(id)));
        for (const { id, count, areas, groups, kinds } of indicatorEntries) {
          const own = present(byIndicator.get(id));
          expect(count).toBe(own.length);
          expect(new Set(areas)).toEqual(new Set(own.map((o) => o.area)));
          expect(new Set(groups)).toEqual(new Set(own.map((o) => o.group)));
          expect(new Set(kinds)).toEqual(new Set(own.map((o) => o.kind)));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('codes that no row has are nothing that exists', () => {
    const file = encode('x', [observation()]);
    const more = {
      ...file,
      codes: { ...file.codes, area: [...file.codes.area, 'ishoej'], period: ['2023', '2024'] },
    };
    expect(recentRows(more).outline).toMatchObject({ count: 1, areas: ['faxe'] });
    expect(recentRows(more).rows).toEqual([0]);
  });
});

test('of a long series only the latest rows and the one a year before matter', () => {
  const months = Array.from({ length: 120 }, (_, i) =>
    observation({ period: `${2014 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}` }),
  );
  // The first row stands for the order of the groups.
  expect(recentRows(encode('x', months)).rows).toEqual([0, 107, 117, 118, 119]);
});
