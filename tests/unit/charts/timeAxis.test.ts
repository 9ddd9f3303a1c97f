import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARACTER } from '../../../src/charts/drawing';
import {
  evenly,
  monthsOfYear,
  placeTicks,
  type TimeAxis,
  thinTicks,
  trueTime,
} from '../../../src/charts/lines/timeAxis';
import { comparePeriods, parsePeriod } from '../../../src/model/period';
import { chartOf } from '../chartOf';
import { observation, present } from '../fixtures';
import { danish, english, plain } from '../wordings';

const chart = (...periods: string[]) =>
  present(
    chartOf(
      periods.map((period) => observation({ period })),
      'fuldtidsledighed',
    ),
  );
const axisOf = (...periods: string[]) => trueTime(chart(...periods), danish);
const labels = (axis: TimeAxis) => axis.ticks.map((tick) => plain(axis.label(tick)));

describe('true time', () => {
  test('a period is drawn at its end, and named by it', () => {
    const axis = axisOf('2020', '2021', '2023');
    expect(labels(axis)).toEqual(['2020', '2021', '2023']);
    expect([axis.min, axis.max]).toEqual([axis.at('2020'), axis.at('2023')]);
    expect(axis.at('2023')).toBe(parsePeriod('2023')?.end);
    expect(axis.at('2022')).toBeNull();
  });

  test('an interval is named by its last month', () => {
    expect(labels(axisOf('2021-07/2022-06', '2022-01/2022-12', '2022-07/2023-06'))).toEqual([
      'jun. 2022',
      'dec. 2022',
      'jun. 2023',
    ]);
  });

  test('two periods that end on the same day have one tick', () => {
    const axis = axisOf('2021', '2022', '2023', '2022-07/2023-12');
    expect(axis.ticks).toHaveLength(3);
    expect(axis.at('2023')).toBe(axis.at('2022-07/2023-12'));
  });
});

test('evenly: one place a period, in order', () => {
  const axis = evenly(['2017-Q2', '2019-Q2'], danish);
  expect(labels(axis)).toEqual(['2. kv. 2017', '2. kv. 2019']);
  expect([axis.min, axis.max, axis.at('2019-Q2'), axis.at('2018')]).toEqual([0, 1, 1, null]);
  expect(evenly(['2023'], danish)).toMatchObject({ min: 0, max: 1, ticks: [0] });
});

test('the months of any year, in both languages', () => {
  const axis = monthsOfYear(danish);
  expect(labels(axis)).toEqual('jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' '));
  expect(labels(monthsOfYear(english))[8]).toBe('Sept');
  expect([axis.at('2022-03'), axis.at('2023-03'), axis.at('')]).toEqual([3, 3, null]);
});

describe('placeTicks', () => {
  test('words stand at their ticks, the first within the chart', () => {
    expect(
      placeTicks([
        { x: 100, label: '2022' },
        { x: 200, label: '2023' },
      ]),
    ).toEqual([100, 200]);
    expect(placeTicks([{ x: 5, label: 'januar 2022' }])[0]).toBeGreaterThan(35);
  });

  test('a long word moves the one before it away', () => {
    const [short = 0, long = 0] = placeTicks([
      { x: 80, label: '2022' },
      { x: 144, label: 'jul. 2022 – jun. 2023' },
    ]);
    expect(long).toBe(144);
    expect(short + 2 * CHARACTER).toBeLessThan(long - 10 * CHARACTER);
  });
});

describe('thinTicks', () => {
  const years = Array.from({ length: 25 }, (_, i) => String(1999 + i));

  test('keeps all where there is room, and fewer where there is not', () => {
    const axis = axisOf(...years);
    expect(thinTicks(axis, 5000)).toEqual(axis.ticks);
    const few = thinTicks(axis, 300);
    expect(few.length).toBeGreaterThan(2);
    expect(few.length).toBeLessThan(8);
  });

  test('the first and the last are always there, and never closer than their words need', () => {
    const month = fc
      .nat(240)
      .map((n) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(month, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 150, max: 1600 }),
        fc.boolean(),
        (found, width, withUndated) => {
          const periods = found.sort(comparePeriods);
          const axis = axisOf(...(withUndated ? ['', ...periods] : periods));
          const kept = thinTicks(axis, width);
          expect(kept[0]).toBe(axis.ticks[0]);
          expect(kept.at(-1)).toBe(axis.ticks.at(-1));
          for (const tick of kept) expect(axis.ticks).toContain(tick);
          const px = (tick: number) => ((tick - axis.min) / (axis.max - axis.min || 1)) * width;
          const longest = Math.max(...axis.ticks.map((tick) => axis.label(tick).length)) * CHARACTER;
          // Of two there is nothing to leave out.
          if (kept.length > 2)
            for (const [i, tick] of kept.entries())
              if (i > 0) expect(px(tick) - px(kept[i - 1] as number)).toBeGreaterThanOrEqual(longest);
        },
      ),
    );
  });
});
