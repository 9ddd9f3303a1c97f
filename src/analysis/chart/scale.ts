import { at } from '../../model/at';
import type { Indicator, Unit } from '../../model/codelist';
import type { ValueScale } from './types';

/** Round steps of 1, 2 or 5 times a power of ten. */
function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((s) => s * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Round ticks that span `low` to `high`. */
export function niceScale(low: number, high: number): ValueScale {
  if (low === high) {
    return low === 0
      ? { min: 0, max: 1, inverted: false, ticks: [0] }
      : niceScale(Math.min(0, low), Math.max(0, high));
  }
  const step = niceStep(high - low, 4);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  return { min: at(ticks, 0), max: at(ticks, -1), inverted: false, ticks };
}

/** The least and the most of values, without a limit on how many. */
export function extent(values: readonly number[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return values.length > 0 ? [low, high] : [0, 0];
}

/**
 * The scale for some values. Counts, shares and money start at zero, so that sizes can be compared, unless the axis is
 * `cut`; ranks run from 1 to the number ranked, downwards.
 */
export function valueScale(
  values: readonly number[],
  indicator: Indicator,
  unit: Unit,
  cut = false,
): ValueScale {
  const [low, high] = extent(values);
  if (unit.type === 'placering') {
    const last = Math.max(indicator.ranked ?? 2, high);
    const inner = [25, 50, 75].filter((rank) => rank > 10 && rank < last - 10);
    return { min: 1, max: last, inverted: true, ticks: [1, ...inner, last] };
  }
  return cut ? niceScale(low, high) : niceScale(Math.min(0, low), Math.max(0, high));
}
