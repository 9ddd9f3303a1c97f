import { seriesLabel } from '../../../analysis/insight/labels';
import { INK } from '../../drawing';
import type { MakeNative } from '../../native/input';
import { MOST_ROWS, nativeRows } from '../../native/rows';

/** Expected and actual as bars beside each other: dots would cover each other. A difference that is stated alone has no place. */
export const nativeDumbbell: MakeNative = (input) => {
  const { chart, text, paint, colors } = input;
  const pairs = chart.series.map(({ against, points: [expected, actual] }) =>
    against && expected && actual ? { expected: expected.value, actual: actual.value } : null,
  );
  const names = chart.series.map((series) => seriesLabel(series, chart.series, text));
  if (names.length * 2 > MOST_ROWS || pairs.includes(null)) return null;
  const marks = chart.series.map(({ key }) => paint(colors.get(key)?.mark ?? INK));
  const common = { color: paint(INK), text: paint(INK), colors: marks };
  return nativeRows(input, names, [
    {
      ...common,
      name: text.t.kind.forventet,
      values: pairs.map((pair) => pair?.expected ?? null),
      look: 'unobserved',
      labels: [],
    },
    {
      ...common,
      name: text.t.kind.faktisk,
      values: pairs.map((pair) => pair?.actual ?? null),
      look: 'plain',
      labels: [],
    },
  ]);
};
