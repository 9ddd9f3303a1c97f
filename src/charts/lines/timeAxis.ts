import type { Chart } from '../../analysis/chart/types';
import type { Wording } from '../../i18n/wording';
import { endpoints, parsePeriod } from '../../model/period';
import { CHARACTER } from '../drawing';

/** Where periods lie along the horizontal axis. */
export interface TimeAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly label: (tick: number) => string;
  /** Place of a period; null for one that has none. */
  readonly at: (period: string) => number | null;
}

/** True time: a period is drawn at its end. */
export function trueTime(chart: Chart, text: Wording): TimeAxis {
  const ends = new Map(chart.periods.map((period) => [period, parsePeriod(period)?.end ?? 0]));
  const first = Math.min(...ends.values());
  const last = Math.max(...ends.values());
  const names = new Map([...ends].map(([period, end]) => [end, text.period(endpoints(period)[1], 'short')]));
  return {
    min: first,
    max: last,
    ticks: [...new Set(ends.values())],
    label: (tick) => names.get(tick) ?? '',
    at: (period) => ends.get(period) ?? null,
  };
}

/** Even places, one a period. */
export function evenly(periods: readonly string[], text: Wording): TimeAxis {
  const places = new Map(periods.map((period, i) => [period, i]));
  return {
    min: 0,
    max: Math.max(1, periods.length - 1),
    ticks: [...places.values()],
    label: (tick) => text.period(periods[tick] ?? '', 'short'),
    at: (period) => places.get(period) ?? null,
  };
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** The twelve months of any year. */
export function monthsOfYear(text: Wording): TimeAxis {
  return {
    min: 1,
    max: 12,
    ticks: MONTHS.map(Number),
    label: (tick) => text.period(`2000-${MONTHS[tick - 1] ?? '01'}`, 'short').replace(/ 2000$/, ''),
    at: (period) => Number(period.slice(5, 7)) || null,
  };
}

/** Ticks far enough apart to be read, the first and the last always among them. */
export function thinTicks(axis: TimeAxis, width: number): number[] {
  const { ticks, min, max } = axis;
  const least = Math.max(...ticks.map((tick) => axis.label(tick).length)) * CHARACTER + 16;
  const px = (tick: number) => ((tick - min) / (max - min || 1)) * width;
  const last = ticks.at(-1);
  const kept: number[] = [];
  for (const tick of ticks) {
    const previous = kept.at(-1);
    if (tick !== last && previous !== undefined && px(tick) - px(previous) < least) continue;
    if (last !== undefined && tick !== last && px(last) - px(tick) < least && kept.length > 0) continue;
    kept.push(tick);
  }
  return kept;
}

/** Least room between two words along an axis, pixels. */
const BETWEEN = 8;

/**
 * Where the middles of the words of ticks stand, from left to right: each at its tick, unless it would run into the one
 * after it or begin before 0.
 */
export function placeTicks(ticks: readonly { readonly x: number; readonly label: string }[]): number[] {
  let end = Number.POSITIVE_INFINITY;
  return ticks
    .map(({ x, label }) => ({ x, half: (label.length * CHARACTER) / 2 }))
    .reverse()
    .map(({ x, half }) => {
      const middle = Math.max(half, Math.min(x, end - half));
      end = middle - half - BETWEEN;
      return middle;
    })
    .reverse();
}
