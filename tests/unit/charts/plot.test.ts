import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearScale } from '../../../src/charts/frame/plot';

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('linearScale', () => {
  test('takes the ends to the ends, and the middle to the middle', () => {
    const scale = linearScale(10, 20, 100, 300);
    expect([10, 15, 20].map(scale)).toEqual([100, 200, 300]);
  });

  test('goes on beyond the ends', () => {
    expect([5, 25].map(linearScale(10, 20, 100, 300))).toEqual([0, 400]);
  });

  test('may run downwards, as heights and ranks do', () => {
    expect([0, 25, 100].map(linearScale(0, 100, 400, 0))).toEqual([400, 300, 0]);
  });

  test('where there is one value, it lies at the start', () => {
    fc.assert(fc.property(number, number, (value, at) => linearScale(at, at, 7, 900)(value) === 7));
  });
});
