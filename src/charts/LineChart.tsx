import { useMemo } from 'react';
import { endpoints, parsePeriod } from '../model/period';
import { useText } from '../ui/useText';
import type { FormProps } from './form';
import { type TimeAxis, TimePlot } from './TimePlot';

/**
 * Three or more periods: lines along true time. A period is drawn at its end. Values without a period stand apart, in
 * a band before time begins.
 */
export default function LineChart(props: FormProps) {
  const text = useText();
  const { chart } = props;
  const axis = useMemo((): TimeAxis => {
    const ends = new Map(chart.periods.map((period) => [period, parsePeriod(period)?.end ?? 0]));
    const first = Math.min(...ends.values());
    const last = Math.max(...ends.values());
    const undated = chart.series.some((s) => s.points.some((o) => o.period === ''));
    const band = first - (last - first || 1) * 0.3;
    const names = new Map(
      [...ends].map(([period, end]) => [end, text.period(endpoints(period)[1], 'short')]),
    );
    names.set(band, text.t.chart.undatedAxis);
    return {
      min: undated ? band - (last - first || 1) * 0.04 : first,
      max: last,
      ticks: [...(undated ? [band] : []), ...new Set(ends.values())],
      label: (tick) => names.get(tick) ?? '',
      at: (period) => (period === '' ? band : (ends.get(period) ?? null)),
    };
  }, [chart, text]);
  return <TimePlot {...props} axis={axis} bothEnds={false} />;
}
