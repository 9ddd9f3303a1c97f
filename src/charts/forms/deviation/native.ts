import { tone } from '../../../analysis/change';
import { at } from '../../../model/at';
import { TONES } from '../../drawing';
import type { MakeNative } from '../../native/input';
import { MOST_ROWS, nativeRows, rowNames, valueSeries } from '../../native/rows';

/** Bars to both sides of zero. */
export const nativeDeviation: MakeNative = (input) => {
  const { chart, text } = input;
  if (chart.series.length > MOST_ROWS) return null;
  const colors = chart.series.map((s) => {
    const { observation } = at(s.points, 0);
    return TONES[tone(observation.value, text.index.indicator(observation.indicator).direction)];
  });
  return nativeRows(input, rowNames(input), [valueSeries(input, colors)]);
};
