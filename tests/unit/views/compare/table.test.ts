import { describe, expect, test } from 'vitest';
import type { Sort } from '../../../../src/state/view';
import { ariaSort, nextSort } from '../../../../src/views/compare/table';

const sort = (column: string, descending: boolean): Sort => ({ column, descending });

describe('pressing the head of a column', () => {
  test('sorts an area from its highest, then from its lowest, then not', () => {
    expect(nextSort('faxe', null)).toEqual(sort('faxe', true));
    expect(nextSort('faxe', sort('faxe', true))).toEqual(sort('faxe', false));
    expect(nextSort('faxe', sort('faxe', false))).toBeNull();
  });

  test('sorts names from A, then from Å, then not', () => {
    expect(nextSort('navn', null)).toEqual(sort('navn', false));
    expect(nextSort('navn', sort('navn', false))).toEqual(sort('navn', true));
    expect(nextSort('navn', sort('navn', true))).toBeNull();
  });

  test('begins anew in another column', () => {
    expect(nextSort('herning', sort('faxe', false))).toEqual(sort('herning', true));
  });
});

test('only the column sorted by says so', () => {
  expect(ariaSort('faxe', sort('faxe', true))).toBe('descending');
  expect(ariaSort('faxe', sort('faxe', false))).toBe('ascending');
  expect(ariaSort('herning', sort('faxe', true))).toBe('none');
  expect(ariaSort('navn', null)).toBe('none');
});
