import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { FormProps } from '../../drawing';
import { PartBars } from './Bars';

/** Apart, as it needs the chart library, which bars do without. */
const PartAreas = lazyWithRetry(() => import('./Areas'));

/** Parts of a whole: one area over several periods as stacked areas, everything else as one stacked bar a whole. */
export default function Parts(props: FormProps) {
  const areas = new Set(props.chart.series.map((s) => s.area));
  return areas.size === 1 && props.chart.periods.length > 2 ? (
    <PartAreas {...props} />
  ) : (
    <PartBars {...props} />
  );
}
