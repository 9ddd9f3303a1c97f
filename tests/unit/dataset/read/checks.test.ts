import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK_COLUMNS, readChecks, runChecks, status } from '../../../../src/dataset/read/checks';
import type { CheckResult } from '../../../../src/model/check';
import type { Observation } from '../../../../src/model/observation';
import { first, observation, smallLookup } from '../../fixtures';

const codes = smallLookup();
const read = (...lines: string[]) => readChecks([CHECK_COLUMNS.join(','), ...lines, ''].join('\n'), codes);

/** The results of one rule on some figures. */
function run(rule: string, list: readonly Observation[]): CheckResult[] {
  const { rules, problems } = read(`regel,${rule},Navn,Name`);
  expect(problems).toEqual([]);
  return runChecks(rules, list, codes);
}
const count = (group: string, value: number, part: Partial<Observation> = {}) =>
  observation({ indicator: 'antal', group, value, printed: `${value}`, ...part });
const da = (value: number, d: number) => value.toFixed(d).replace('.', ',');
const share = (group: string, value: number, decimals = 1, part: Partial<Observation> = {}) =>
  observation({ indicator: 'andel', group, value, decimals, printed: `${da(value, decimals)} %`, ...part });
const money = (group: string, millions: number) =>
  observation({ indicator: 'beloeb', group, value: millions * 1e6, printed: `${da(millions, 1)} mio. kr.` });

describe('sum', () => {
  const RULE = 'sum,antal/alle,+antal/kontanthjaelp +antal/sygedagpenge';

  test('parts that add up', () => {
    const list = [count('alle', 186), count('kontanthjaelp', 100), count('sygedagpenge', 86)];
    const [result, ...others] = run(RULE, list);
    expect(others).toEqual([]);
    expect(result).toMatchObject({
      rule: 'regel',
      observation: list[0]?.id,
      stated: 186,
      computed: 186,
      parts: [list[1]?.id, list[2]?.id],
      status: 'ok',
    });
  });

  test('counts are exact: one off is a mismatch', () => {
    const list = [count('alle', 186), count('kontanthjaelp', 100), count('sygedagpenge', 85)];
    expect(run(RULE, list)).toMatchObject([{ stated: 186, computed: 185, status: 'mismatch' }]);
  });

  test('rounded amounts may differ by their rounding', () => {
    const rule = RULE.replaceAll('antal', 'beloeb');
    const sum = (total: number) =>
      run(rule, [money('alle', total), money('kontanthjaelp', 6.3), money('sygedagpenge', 0.2)]);
    expect(first(sum(6.5)).status).toBe('ok');
    expect(first(sum(6.6)).status).toBe('rounding');
    expect(first(sum(6.7)).status).toBe('mismatch');
  });

  test('a rule whose part is missing does not apply', () => {
    expect(run(RULE, [count('alle', 186), count('kontanthjaelp', 100)])).toEqual([]);
    const otherPeriod = count('sygedagpenge', 86, { period: '2022' });
    expect(run(RULE, [count('alle', 186), count('kontanthjaelp', 100), otherPeriod])).toEqual([]);
    const otherArea = count('sygedagpenge', 86, { area: 'ishoej' });
    expect(run(RULE, [count('alle', 186), count('kontanthjaelp', 100), otherArea])).toEqual([]);
  });

  test('an optional part may be missing', () => {
    const rule = 'sum,antal/alle,+antal/kontanthjaelp ?antal/sygedagpenge';
    const list = [count('alle', 186), count('kontanthjaelp', 186)];
    expect(run(rule, list)).toMatchObject([{ computed: 186, status: 'ok' }]);
    expect(run(rule, [...list, count('sygedagpenge', 4)])).toMatchObject([{ computed: 190 }]);
  });

  test('a part may be subtracted, and be of another kind', () => {
    const rule = 'sum,rest,+antal:faktisk -antal:maal';
    const list = [count('alle', 90), count('alle', 100, { kind: 'maal' })];
    const rest = (value: number) => observation({ indicator: 'rest', value, printed: `${Math.abs(value)}` });
    expect(run(rule, [...list, rest(-10)])).toMatchObject([{ computed: -10, status: 'ok' }]);
    expect(run(rule, [...list, rest(10)])).toMatchObject([{ computed: -10, status: 'mismatch' }]);
  });

  test('a fixed number is held against the parts', () => {
    const rule = 'sum,100,+andel/kontanthjaelp +andel/sygedagpenge';
    const sum = (a: number, b: number) => run(rule, [share('kontanthjaelp', a), share('sygedagpenge', b)]);
    expect(sum(40.2, 59.8)).toMatchObject([{ observation: null, stated: 100, status: 'ok' }]);
    expect(sum(40.2, 59.9)).toMatchObject([{ status: 'rounding' }]);
    expect(sum(40.2, 60.2)).toMatchObject([{ status: 'mismatch' }]);
  });

  test('figures of different sources are not added', () => {
    const list = [
      count('alle', 1),
      count('kontanthjaelp', 1),
      count('sygedagpenge', 1, { source: 'b-2022-01-01' }),
    ];
    expect(run(RULE, list)).toEqual([]);
  });
});

test('andel is the part in per cent of the whole', () => {
  const rule = 'andel,andel,antal/kontanthjaelp antal/alle';
  const of = (stated: number) =>
    run(rule, [share('alle', stated), count('kontanthjaelp', 107), count('alle', 1000)]);
  expect(of(10.7)).toMatchObject([{ computed: 10.7, decimals: 1, status: 'ok' }]);
  expect(of(10.8)).toMatchObject([{ status: 'mismatch' }]);
});

test('a share of nothing cannot be computed', () => {
  const rule = 'andel,andel,antal/kontanthjaelp antal/alle';
  const list = [share('alle', 10.7), count('kontanthjaelp', 0), count('alle', 0)];
  expect(run(rule, list)).toEqual([]);
});

describe('aendring', () => {
  const RULE = 'aendring,udvikling,antal:faktisk';
  const change = (value: number, period = '2020/2022') =>
    observation({
      indicator: 'udvikling',
      kind: 'aendring',
      period,
      value,
      decimals: 1,
      printed: `${da(Math.abs(value), 1)} %`,
    });
  const ends = [count('alle', 1000, { period: '2020' }), count('alle', 640, { period: '2022' })];

  test('is the change in per cent from the first to the last period', () => {
    expect(run(RULE, [change(-36), ...ends])).toMatchObject([{ computed: -36, status: 'ok' }]);
    expect(run(RULE, [change(-33.3), ...ends])).toMatchObject([{ status: 'mismatch' }]);
    expect(run(RULE, [change(36), ...ends])).toMatchObject([{ status: 'mismatch' }]);
  });

  test('does not apply when an end is missing', () => {
    expect(run(RULE, [change(-36), ...ends.slice(1)])).toEqual([]);
    expect(run(RULE, [change(-36, '2019/2022'), ...ends])).toEqual([]);
  });

  test('does not apply to a change without two ends', () => {
    expect(run(RULE, [change(-36, '2022'), ...ends])).toEqual([]);
  });
});

test('mangler is how many more it takes to reach the target', () => {
  // 315 are 84 per cent, so 375 in all, of whom 90 per cent are 337.5: 23 more.
  const rule = 'mangler,rest,antal andel:faktisk andel:maal';
  const of = (stated: number, target: Partial<Observation> = {}) =>
    run(rule, [
      observation({ indicator: 'rest', value: stated, printed: `${stated}` }),
      count('alle', 315),
      share('alle', 84, 0),
      share('alle', 90, 0, { kind: 'maal', ...target }),
    ]);
  expect(of(23)).toMatchObject([{ computed: 23, status: 'ok' }]);
  expect(of(23, { period: '' })).toMatchObject([{ computed: 23, status: 'ok' }]);
  expect(of(25)).toMatchObject([{ status: 'rounding' }]);
  expect(of(60)).toMatchObject([{ status: 'mismatch' }]);
  expect(of(23, { period: '2022' })).toEqual([]);
});

describe('gentaget', () => {
  const twice = (a: Observation, b: Observation) => runChecks([], [a, b], codes);

  test('the rougher figure is held against the finer, in either order', () => {
    const fine = share('alle', 10.7, 1, { item: '1' });
    const rough = share('alle', 11, 0, { item: '2' });
    for (const results of [twice(fine, rough), twice(rough, fine)]) {
      expect(results).toMatchObject([
        {
          type: 'gentaget',
          observation: rough.id,
          parts: [fine.id],
          stated: 11,
          computed: 10.7,
          status: 'ok',
        },
      ]);
    }
  });

  test('figures that do not round to each other differ', () => {
    const results = twice(share('alle', 10.7, 1, { item: '1' }), share('alle', 12, 0, { item: '2' }));
    expect(results).toMatchObject([{ status: 'mismatch' }]);
    expect(twice(count('alle', 5, { item: '1' }), count('alle', 6, { item: '2' }))).toMatchObject([
      { status: 'mismatch' },
    ]);
  });

  test('other periods, groups and areas are other figures', () => {
    for (const other of [{ period: '2022' }, { group: 'x' }, { area: 'ishoej' }, { kind: 'maal' as const }]) {
      expect(twice(count('alle', 5), count('alle', 6, other))).toEqual([]);
    }
  });
});

describe('status', () => {
  const range = (low: number, value: number, high: number) => ({ low, value, high });

  test('ok, rounding and mismatch', () => {
    expect(status(range(10.5, 11, 11.5), range(10.7, 10.7, 10.7))).toBe('ok');
    expect(status(range(6.55, 6.6, 6.65), range(6.4, 6.5, 6.6))).toBe('rounding');
    expect(status(range(6.55, 6.6, 6.65), range(6.3, 6.4, 6.5))).toBe('mismatch');
    expect(status(range(5, 5, 5), range(6, 6, 6))).toBe('mismatch');
  });

  test('binary fractions are no difference', () => {
    expect(status(range(0.3, 0.3, 0.3), range(0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2))).toBe('ok');
  });

  test('wider rounding is never a worse status', () => {
    const ranks = { ok: 0, rounding: 1, mismatch: 2 };
    const n = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(n, n, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (stated, computed, half, more) => {
        const narrow = status(
          range(stated - half, stated, stated + half),
          range(computed, computed, computed),
        );
        const h = half + more;
        const wide = status(
          range(stated - h, stated, stated + h),
          range(computed - more, computed, computed + more),
        );
        expect(ranks[wide]).toBeLessThanOrEqual(ranks[narrow]);
      }),
    );
  });
});
