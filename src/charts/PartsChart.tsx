import { loadable } from '../ui/loadable';
import type { FormProps } from './form';
import { StackedBars } from './StackedBars';

/** Apart, as it needs the chart library, which bars do without. */
const StackedAreas = loadable(() => import('./StackedAreas'));

/** Parts of a whole: one area over several periods as stacked areas, everything else as one stacked bar a whole. */
export default function PartsChart(props: FormProps) {
  const areas = new Set(props.chart.series.map((s) => s.area));
  return areas.size === 1 && props.chart.periods.length > 2 ? (
    <StackedAreas {...props} />
  ) : (
    <StackedBars {...props} />
  );
}
