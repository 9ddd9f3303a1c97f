import { useMemo } from 'react';
import { datedPoints } from '../analysis/chart/types';
import { CHART } from '../i18n/chart';
import { loadable } from '../ui/loadable';
import { useTexts } from '../ui/useMessages';
import { useText } from '../ui/useText';
import type { FormProps } from './form';
import { TimePlot } from './TimePlot';
import { trueTime } from './timeAxis';

/** Apart, as it needs the chart library, which ranks over time do without. */
const RankLadder = loadable(() => import('./RankLadder'));

/** Ranks, 1 at the top: over time as lines, else side by side, group by group. */
export default function RankChart(props: FormProps) {
  const text = useText();
  const t = useTexts(CHART);
  const { chart } = props;
  const overTime = chart.series.some((s) => datedPoints(s).length > 1);
  const axis = useMemo(() => trueTime(chart, text, t), [chart, text, t]);
  return overTime ? <TimePlot {...props} axis={axis} /> : <RankLadder {...props} />;
}
