import { INK } from '../../drawing';
import type { MakeNative } from '../../native/input';
import { fitAcross, MOST_ROWS, nativeRows, rowNames, rowTargets, valueSeries } from '../../native/rows';

/** Bars of the latest values, and of targets; ranks are dots, since a longer bar would seem a better rank. */
export const nativeBars: MakeNative = (input) => {
  const { chart, colors } = input;
  const ranks = chart.scale.inverted;
  const names = rowNames(input);
  if (ranks ? !fitAcross(names) : names.length > MOST_ROWS) return null;
  const own = valueSeries(
    input,
    chart.series.map(({ key }) => colors.get(key)?.mark ?? INK),
  );
  if (!ranks) return nativeRows(input, names, [own, ...rowTargets(input)]);
  const labels = own.values.map((_, point) => ({ point, name: false, side: 'right', shift: 0 }) as const);
  return nativeRows(input, names, [{ ...own, labels }], { type: 'dots' });
};
