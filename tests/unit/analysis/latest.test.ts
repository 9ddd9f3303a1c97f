import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestByPeriod, byRecency, latest } from '../../../src/analysis/latest';
import { toSeries } from '../../../src/analysis/series';
import { observation } from '../fixtures';

const at = (period: string, value: number, decimals = 0, source = 'faxe-2023-11-06') =>
  observation({ period, value, decimals, source });
const some = fc.array(
  fc
    .tuple(fc.constantFrom('', '2021', '2022', '2022-07/2023-06', '2023-09'), fc.nat(9), fc.nat(2))
    .map(([period, value, decimals]) => at(period, value, decimals)),
);

describe('latest', () => {
  test('is null when there is none', () => {
    expect(latest([])).toBeNull();
  });

  test('is the last period, whatever the order', () => {
    const list = [at('2022', 2), at('2023', 3), at('', 9), at('2021', 1)];
    expect(latest(list)?.value).toBe(3);
    expect(latest(list.toReversed())?.value).toBe(3);
  });

  test('of one period that of the later meeting wins, so that a later referat corrects an earlier one', () => {
    const list = [at('2022', 5.3, 1, 'vordingborg-2021-01-01'), at('2022', 6, 0, 'aabenraa-2022-01-01')];
    expect(latest(list)?.value).toBe(6);
    expect(latest(list.toReversed())?.value).toBe(6);
  });

  test('of one meeting the more precise figure wins: 10,7 over 11', () => {
    const list = [at('2023-09', 11, 0), at('2023-09', 10.7, 1)];
    expect(latest(list)?.value).toBe(10.7);
    expect(latest(list.toReversed())?.value).toBe(10.7);
  });

  test('the user’s own never displaces what a source states of the same period', () => {
    const own = at('2023-09', 12, 2, 'eget-a1-2026-01-01');
    const stated = at('2023-09', 11, 0);
    expect(latest([own, stated])).toBe(stated);
    expect(latest([stated, own])).toBe(stated);
    expect(bestByPeriod([stated, own])).toEqual([stated]);
    const [series] = toSeries([own, stated], ['faxe'], ['alle']);
    expect(series).toMatchObject({ points: [stated], also: [own] });
    const later = at('2023-10', 13, 0, own.source);
    expect(latest([later, stated])).toBe(later);
  });

  test('nothing is later than it', () => {
    fc.assert(
      fc.property(some, (list) => {
        const found = latest(list);
        for (const o of list) expect(found && byRecency(found, o)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('bestByPeriod', () => {
  test('keeps the best figure of each period, oldest first, those without a period before', () => {
    const list = [at('2023-09', 10.7, 1), at('2022-09', 12), at('', 8), at('2023-09', 11, 0)];
    expect(bestByPeriod(list).map((o) => o.value)).toEqual([8, 12, 10.7]);
  });

  test('has each period once, and the last is the latest', () => {
    fc.assert(
      fc.property(some, (list) => {
        const best = bestByPeriod(list);
        expect(best.map((o) => o.period).sort()).toEqual([...new Set(list.map((o) => o.period))].sort());
        expect(best.at(-1)?.decimals).toBe(latest(list)?.decimals);
        expect(best.at(-1)?.period).toBe(latest(list)?.period);
      }),
    );
  });
});
