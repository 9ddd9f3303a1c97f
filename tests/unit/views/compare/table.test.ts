import { describe, expect, test } from 'vitest';
import type { Sort } from '../../../../src/views/compare/page';
import { ariaSort, nextSort } from '../../../../src/views/compare/table';

const sort = (column: string, descending: boolean): Sort => ({ column, descending });

describe('pressing the head of a column', () => {
  test('sorts an area from its highest, then from its lowest, then not', () => {
    expect(nextSort('faxe', null)).toEqual(sort('faxe', true));
    expect(nextSort('faxe', sort('faxe', true))).toEqual(sort('faxe', false));
    expect(nextSort('faxe', sort('faxe', false))).toBeNull();
  });

  test('sorts names from A, then from Å, then not', () => {
    expect(nextSort('name', null)).toEqual(sort('name', false));
    expect(nextSort('name', sort('name', false))).toEqual(sort('name', true));
    expect(nextSort('name', sort('name', true))).toBeNull();
  });

  test('begins anew in another column', () => {
    expect(nextSort('herning', sort('faxe', false))).toEqual(sort('herning', true));
  });
});

test('only the column sorted by says so', () => {
  expect(ariaSort('faxe', sort('faxe', true))).toBe('descending');
  expect(ariaSort('faxe', sort('faxe', false))).toBe('ascending');
  expect(ariaSort('herning', sort('faxe', true))).toBe('none');
  expect(ariaSort('name', null)).toBe('none');
});
