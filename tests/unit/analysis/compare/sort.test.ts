import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRows } from '../../../../src/analysis/compare/rows';
import { type Order, sortRows } from '../../../../src/analysis/compare/sort';
import { compareText } from '../../../../src/model/language';
import { realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const areas = ['faxe', 'herning', 'ishoej', 'vallensbaek', 'hele-landet'];
const rows = compareRows(
  realDataset().observations,
  { areas, chosen: areas.slice(0, -1), reference: 'hele-landet', theme: null, all: true },
  index,
);
const sort = (order: Order) => sortRows(rows, order, index, 'da');
const unit = (indicator: string) => index.indicator(indicator).unit;

test('without an order rows stand under their theme, in the order they have; those of one area alone last', () => {
  const sections = sort(null);
  expect(sections.flatMap((section) => section.rows)).toEqual(rows);
  expect(sections.at(-1)?.heading).toEqual({ by: 'standing', id: 'alone' });
  for (const { heading, rows: own } of sections) {
    const ids = own.map((row) =>
      heading?.by === 'standing' ? row.standing : index.indicator(row.indicator).theme,
    );
    expect(new Set(ids)).toEqual(new Set([heading?.id]));
  }
});

test('by name they stand in one list, as the language sorts them', () => {
  const names = (descending: boolean) =>
    sort({ by: 'name', descending }).flatMap((s) =>
      s.rows.map((row) => index.indicator(row.indicator).name.da),
    );
  expect(sort({ by: 'name', descending: false }).map((s) => s.heading)).toEqual([null]);
  expect(names(false)).toEqual([...names(false)].sort((a, b) => compareText(a, b, 'da')));
  expect(names(true)).toEqual([...names(true)].sort((a, b) => compareText(b, a, 'da')));
});

describe('by an area', () => {
  const column = areas.indexOf('ishoej');

  test('units are kept apart, each once, in the order of the code list whichever way', () => {
    const order = index.catalog.units
      .map(({ id }) => id)
      .filter((id) => rows.some((r) => unit(r.indicator) === id));
    for (const descending of [true, false]) {
      const sections = sort({ by: 'column', column, descending });
      expect(sections.map((s) => s.heading?.id)).toEqual(order);
      for (const { heading, rows: own } of sections) {
        expect(new Set(own.map((row) => unit(row.indicator)))).toEqual(new Set([heading?.id]));
      }
    }
  });

  test('values fall or rise, and rows without one are last either way', () => {
    for (const descending of [true, false]) {
      for (const { heading, rows: own } of sort({ by: 'column', column, descending })) {
        const values = own.map((row) => row.figures[column]?.value ?? null);
        const stated = values.filter((value) => value !== null);
        expect(values.slice(0, stated.length)).toEqual(stated);
        // The highest rank is no. 1.
        const falling = descending !== (heading?.id === 'placering');
        expect(stated).toEqual([...stated].sort((a, b) => (falling ? b - a : a - b)));
      }
    }
  });

  test('ranks begin with no. 1 when the highest are first', () => {
    const ranks = sort({ by: 'column', column, descending: true }).find((s) => s.heading?.id === 'placering');
    expect(ranks?.rows[0]?.figures[column]?.value).toBe(1);
  });
});

test('no order loses or repeats a row', () => {
  const order = fc.oneof(
    fc.record({ by: fc.constant('name' as const), descending: fc.boolean() }),
    fc.record({
      by: fc.constant('column' as const),
      column: fc.nat(areas.length - 1),
      descending: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(order, (by) => {
      const keys = sort(by).flatMap((section) => section.rows.map((row) => row.key));
      expect(keys.toSorted()).toEqual(rows.map((row) => row.key).toSorted());
    }),
  );
  expect(sortRows([], { by: 'name', descending: false }, index, 'da')).toEqual([]);
});
