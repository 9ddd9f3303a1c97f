import { datedPoints } from '../../../analysis/chart/types';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { FormProps } from '../../drawing';
import { TimePlot } from '../../lines/TimePlot';

/** Apart, as it needs the chart library, which ranks over time do without. */
const Ladder = lazyWithRetry(() => import('./Ladder'));

/** Ranks, 1 at the top: over time as lines, else side by side, group by group. */
export default function Rank(props: FormProps) {
  const overTime = props.chart.series.some((s) => datedPoints(s).length > 1);
  return overTime ? <TimePlot {...props} /> : <Ladder {...props} />;
}
