import { expect, test } from 'vitest';
import { at } from '../../../src/model/at';

test('an item is taken from either end', () => {
  expect(at(['a', 'b', 'c'], 1)).toBe('b');
  expect(at(['a', 'b', 'c'], -1)).toBe('c');
  expect(at('abc', 0)).toBe('a');
  expect(at(new Uint8Array([7, 8]), 1)).toBe(8);
});

test('what is there may be nothing', () => {
  expect(at([undefined, 0], 0)).toBeUndefined();
  expect(at([undefined, 0], 1)).toBe(0);
});

test.each([3, -4, 0.5 + 3, Number.NaN])('a place that is not there is a fault: %s', (i) => {
  expect(() => at(['a', 'b', 'c'], i)).toThrow(RangeError);
});

test('nothing is in an empty list', () => {
  expect(() => at([], 0)).toThrow('Nothing at 0 of 0');
  expect(() => at([], -1)).toThrow(RangeError);
});
