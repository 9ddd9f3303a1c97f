import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClassMethod, classify, classifyAround } from '../../../../src/analysis/national/classes';

const method = fc.constantFrom<ClassMethod>('quantiles', 'steps');
const limits = (list: readonly number[], how: ClassMethod, diverging = false, decimals = 0) =>
  classify(list, how, diverging, decimals).list.map(({ from, to, count }) => [from, to, count]);
const hundred = Array.from({ length: 100 }, (_, i) => i + 1);

describe('classify', () => {
  test('quantiles have equally many, and are named by the values in them', () => {
    expect(limits(hundred, 'quantiles')).toEqual([
      [1, 20, 20],
      [21, 40, 20],
      [41, 60, 20],
      [61, 80, 20],
      [81, 100, 20],
    ]);
  });

  test('steps are equally wide, and may be empty', () => {
    expect(limits([0, 1, 2, 10], 'steps')).toEqual([
      [0, 2, 2],
      [2, 4, 1],
      [4, 6, 0],
      [6, 8, 0],
      [8, 10, 1],
    ]);
  });

  test('steps have limits in the precision of the values', () => {
    expect(limits([1.1, 1.2, 1.3], 'steps', false, 1)).toEqual([
      [1.1, 1.2, 1],
      [1.2, 1.3, 2],
    ]);
  });

  test('few different values give few classes, equal ones a single one', () => {
    expect(limits([5, 5, 7, 7, 7], 'quantiles')).toEqual([
      [5, 5, 2],
      [7, 7, 3],
    ]);
    expect(limits([3, 3], 'quantiles')).toEqual([[3, 3, 2]]);
    expect(limits([3, 3], 'steps')).toEqual([[3, 3, 2]]);
  });

  test('around zero there are at most three on each side, as wide on both in steps', () => {
    expect(limits([-30, -20, -10, 5, 10, 60], 'quantiles', true)).toEqual([
      [-30, -30, 1],
      [-20, -20, 1],
      [-10, -10, 1],
      [5, 5, 1],
      [10, 10, 1],
      [60, 60, 1],
    ]);
    expect(limits([-30, -20, 5, 60], 'steps', true)).toEqual([
      [-60, -40, 0],
      [-40, -20, 1],
      [-20, 0, 1],
      [0, 20, 1],
      [20, 40, 0],
      [40, 60, 1],
    ]);
    const { list } = classify([-1, 0, 0, 1], 'quantiles', true, 0);
    expect(list.map(({ level, count }) => [level, count])).toEqual([
      [-2, 1],
      [0, 2],
      [2, 1],
    ]);
  });

  test('every value is in exactly one class, and the counts are of all values', () => {
    const numbers = fc.oneof(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 98 }),
      fc.array(
        fc.integer({ min: -99999, max: 99999 }).map((n) => n / 10),
        { minLength: 1, maxLength: 98 },
      ),
      fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 98 }),
    );
    fc.assert(
      fc.property(numbers, method, fc.boolean(), (list, how, diverging) => {
        const { list: classes, of } = classify(list, how, diverging, 1);
        expect(classes.length).toBeLessThanOrEqual(6);
        expect(classes.reduce((sum, own) => sum + own.count, 0)).toBe(list.length);
        for (const value of list) {
          const own = of(value);
          expect(own).not.toBeNull();
          expect(own?.from).toBeLessThanOrEqual(value);
          expect(own?.to).toBeGreaterThanOrEqual(value);
        }
        const levels = classes.map((own) => own.level);
        expect(levels).toEqual([...new Set(levels)].sort((a, b) => a - b));
        if (diverging) {
          for (const own of classes) expect(Math.sign(own.level)).toBe(Math.sign(own.from + own.to));
        }
        if (how === 'quantiles') for (const own of classes) expect(own.count).toBeGreaterThan(0);
      }),
    );
  });
});

describe('classifyAround', () => {
  const classes = (values: readonly number[]) =>
    classifyAround(values, 3, 0.1).list.map(({ level, from, to, count }) => [level, from, to, count]);

  test('has what is level with the middle apart, and at most three classes on either side, the outermost strongest', () => {
    expect(classes([1.2, 2, 2.8, 2.9, 3, 3.1, 3.2, 4])).toEqual([
      [-3, 1.2, 1.2, 1],
      [-2, 2, 2, 1],
      [-1, 2.8, 2.8, 1],
      [0, 2.9, 3.1, 3],
      [1, 3.2, 3.2, 1],
      [3, 4, 4, 1],
    ]);
  });

  test('a side without values has no class, nor has the middle', () => {
    expect(classes([1, 1])).toEqual([[-2, 1, 1, 2]]);
    expect(classes([3])).toEqual([[0, 3, 3, 1]]);
  });

  test('every value is in one class of its side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1 }), (tenths) => {
        const values = tenths.map((n) => n / 10);
        const { list, of } = classifyAround(values, 3, 0.1);
        expect(list.reduce((sum, one) => sum + one.count, 0)).toBe(values.length);
        for (const value of values)
          expect(Math.sign(of(value)?.level ?? Number.NaN)).toBe(value < 2.9 ? -1 : value > 3.1 ? 1 : 0);
      }),
    );
  });
});
