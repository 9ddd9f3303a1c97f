import { useMemo } from 'react';
import { useText } from '../ui/useText';
import type { FormProps } from './form';
import { type TimeAxis, TimePlot } from './TimePlot';

/** Two periods: a slope a series, with both values. */
export default function SlopeChart(props: FormProps) {
  const text = useText();
  const { periods } = props.chart;
  const axis = useMemo((): TimeAxis => {
    const places = new Map(periods.map((period, i) => [period, i]));
    return {
      min: 0,
      max: Math.max(1, periods.length - 1),
      ticks: [...places.values()],
      label: (tick) => text.period(periods[tick] ?? '', 'short'),
      at: (period) => places.get(period) ?? null,
    };
  }, [periods, text]);
  return <TimePlot {...props} axis={axis} bothEnds />;
}
