import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, press, slideAfter } from '../../../../src/views/present/keys';

/** The last action that keys lead to, one after another. */
function typed(...keys: string[]): Action | null {
  let digits = '';
  let action: Action | null = null;
  for (const key of keys) ({ digits, action } = press(digits, key));
  return action;
}

describe('a key', () => {
  test.each<[Action['type'], string[]]>([
    ['next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['blank', ['b', 'B', '.']],
    ['notes', ['n', 'N']],
    ['speaker', ['s', 'S']],
    ['dark', ['d', 'D']],
    ['fullscreen', ['f', 'F']],
    ['leave', ['Escape']],
    ['help', ['?', 'h']],
  ])('%s by %j', (type, keys) => {
    for (const key of keys) expect([key, typed(key)]).toEqual([key, { type }]);
  });

  test('a number and Enter go to that slide', () => {
    expect(typed('1', '2', 'Enter')).toEqual({ type: 'go', slide: 12 });
    expect(typed('0', '7', 'Enter')).toEqual({ type: 'go', slide: 7 });
    expect(typed('4', 'ArrowRight')).toEqual({ type: 'next' });
    // The digits are forgotten by then.
    expect(typed('4', 'ArrowRight', 'Enter')).toEqual({ type: 'next' });
    expect(typed('0', 'Enter')).toEqual({ type: 'next' });
    expect(typed('3', 'x', 'Enter')).toEqual({ type: 'next' });
  });

  test('any other does nothing, nor do the names of what objects inherit', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('constructor', 'toString', '__proto__', 'F5')),
        (key) => {
          fc.pre(!/^([ bdfhns.?]|\d)$/i.test(key));
          expect(press('', key)).toEqual({ digits: '', action: null });
        },
      ),
    );
  });
});

describe('the slide that follows', () => {
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({
      type: fc.constantFrom('next' as const, 'previous' as const, 'first' as const, 'last' as const),
    }),
    fc.record({ type: fc.constant('go' as const), slide: fc.nat(999) }),
  );

  test('is always one that is there', () => {
    fc.assert(
      fc.property(action, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (step, a, b) => {
        const [slide, count] = [Math.min(a, b), Math.max(a, b)];
        const to = slideAfter(step, slide, count);
        expect(to).toBeGreaterThanOrEqual(1);
        expect(to).toBeLessThanOrEqual(count);
      }),
    );
  });

  test('stays at the ends, and leads there and elsewhere', () => {
    const from = (type: 'next' | 'previous' | 'first' | 'last') =>
      [1, 3, 5].map((n) => slideAfter({ type }, n, 5));
    expect(from('next')).toEqual([2, 4, 5]);
    expect(from('previous')).toEqual([1, 2, 4]);
    expect(from('first')).toEqual([1, 1, 1]);
    expect(from('last')).toEqual([5, 5, 5]);
    expect(slideAfter({ type: 'go', slide: 4 }, 1, 5)).toBe(4);
    expect(slideAfter({ type: 'go', slide: 40 }, 1, 5)).toBe(5);
  });

  test('is none for what is no step, and the first while there are none', () => {
    for (const type of ['blank', 'notes', 'fullscreen', 'dark', 'speaker', 'help', 'leave'] as const) {
      expect(slideAfter({ type }, 2, 5)).toBeNull();
    }
    expect(slideAfter({ type: 'next' }, 1, 0)).toBe(1);
  });
});
