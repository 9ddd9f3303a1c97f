import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, exact, index, percent, share, subtract, sum } from '../../../src/analysis/computed';
import { observation } from '../fixtures';

const o = (value: number, decimals = 0) => observation({ value, decimals });
const tenths = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 10);

test('no binary dust is left', () => {
  expect(subtract(10.7, 13)).toBe(-2.3);
  expect(exact(0.1 + 0.2)).toBe(0.3);
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (a, b) => {
      expect(subtract(a / 10, b / 10)).toBe((a - b) / 10);
    }),
  );
});

describe('a difference', () => {
  test('is as precise as the more precise of the two, and keeps both', () => {
    const [a, b] = [o(10.7, 1), o(8)];
    expect(difference(a, b)).toEqual({ operation: 'difference', value: 2.7, decimals: 1, operands: [a, b] });
    expect(difference(b, a)).toMatchObject({ value: -2.7, decimals: 1 });
  });

  test('and its reverse cancel out', () => {
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        expect(difference(o(a), o(b)).value + difference(o(b), o(a)).value).toBe(0);
      }),
    );
  });
});

describe('per cent', () => {
  test('is relative to the second', () => {
    expect(percent(o(2684), o(3167))?.value).toBeCloseTo(-15.25, 2);
    expect(percent(o(0), o(5))?.value).toBe(-100);
  });

  test('of nothing or less cannot be computed', () => {
    expect(percent(o(5), o(0))).toBeNull();
    expect(percent(o(5), o(-5))).toBeNull();
  });
});

describe('an index', () => {
  test('is 100 for the base itself', () => {
    expect(index(o(622), o(828))?.value).toBeCloseTo(75.12, 2);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (n) => {
        expect(index(o(n), o(n))?.value).toBe(100);
      }),
    );
  });

  test('of nothing or less cannot be computed', () => {
    expect(index(o(5), o(0))).toBeNull();
    expect(index(o(5), o(-1))).toBeNull();
  });

  test('lies as far from 100 as the change in per cent', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        expect((index(o(a), o(b))?.value ?? 0) - 100).toBeCloseTo(percent(o(a), o(b))?.value ?? 0, 8);
      }),
    );
  });
});

describe('shares', () => {
  test('of the sum of the parts, with all that they are computed from', () => {
    const parts = [o(51), o(131), o(3)];
    const computed = share(parts[1] ?? o(0), parts);
    expect(computed?.value).toBeCloseTo(70.81, 2);
    expect(computed?.operands.map((part) => part.value)).toEqual([131, 51, 131, 3]);
  });

  test('cannot be computed of nothing, nor with a negative part', () => {
    expect(share(o(0), [o(0), o(0)])).toBeNull();
    expect(share(o(2), [o(2), o(-1)])).toBeNull();
  });

  test('sum to 100', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 1, maxLength: 12 }), (values) => {
        fc.pre(values.some((value) => value > 0));
        const parts = values.map((value) => o(value));
        const shares = parts.map((part) => share(part, parts)?.value ?? Number.NaN);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 6);
      }),
    );
  });
});

test('a sum is as precise as its most precise part', () => {
  const parts = [o(0.1, 1), o(0.2, 1), o(3)];
  expect(sum(parts)).toEqual({ operation: 'sum', value: 3.3, decimals: 1, operands: parts });
});
