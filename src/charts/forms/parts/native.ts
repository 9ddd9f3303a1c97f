import type { NativeChart } from '../../../dataset/export/pptx/nativeChart';
import { INK } from '../../drawing';
import { valueFormat } from '../../native/formats';
import type { MakeNative, NativeInput } from '../../native/input';
import { nativeLines } from '../../native/lines';
import { nativeRows } from '../../native/rows';

/** More bars than this cannot be read on a slide. */
const MOST_WHOLES = 8;

/** One area over several periods, as stacked areas. */
function overTime(input: NativeInput): NativeChart | null {
  const lines = nativeLines(input);
  return (
    lines && {
      ...lines,
      type: 'areas',
      inset: false,
      legend: true,
      series: lines.series.map((series) => ({ ...series, color: series.text, labels: [] })),
      plot: { ...lines.plot, y: 0.12, width: 0.96 - lines.plot.x, height: 0.77 },
    }
  );
}

/** Parts of wholes in per cent: one area over several periods, else a stacked bar a whole, an area in a period. */
export const nativeParts: MakeNative = (input) => {
  const { chart, text, paint, colors } = input;
  const areas = new Set(chart.series.map(({ area }) => area));
  if (areas.size === 1 && chart.periods.length > 2) return overTime(input);
  const keys = new Map<string, string>();
  for (const { area, points } of chart.series) {
    for (const { observation: o } of points)
      keys.set(`${area} ${o.period}`, `${text.area(area)} · ${text.period(o.period, 'short')}`);
  }
  if (keys.size === 0 || keys.size > MOST_WHOLES) return null;
  const groups = [...new Set(chart.series.map(({ group }) => group))];
  const series = groups.map((group) => {
    const own = chart.series.filter((s) => s.group === group);
    const color = paint(colors.get(own[0]?.key ?? '')?.text ?? INK);
    return {
      name: text.group(group),
      values: [...keys.keys()].map(
        (key) =>
          own
            .flatMap((s) =>
              s.points.map((p) => ({ key: `${s.area} ${p.observation.period}`, value: p.value })),
            )
            .find((p) => p.key === key)?.value ?? null,
      ),
      color,
      text: color,
      look: 'plain' as const,
      labels: [],
    };
  });
  return nativeRows(input, [...keys.values()], series, {
    type: 'stacked',
    // A part too thin for its number has none.
    format: `[<4]"";${valueFormat(chart, text)}`,
  });
};
