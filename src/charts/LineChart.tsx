import { useMemo } from 'react';
import { CHART } from '../i18n/chart';
import { useTexts } from '../ui/useMessages';
import { useText } from '../ui/useText';
import type { FormProps } from './form';
import { TimePlot } from './TimePlot';
import { trueTime } from './timeAxis';

/** Three or more periods: lines along true time. */
export default function LineChart(props: FormProps) {
  const text = useText();
  const t = useTexts(CHART);
  const { chart } = props;
  const axis = useMemo(() => trueTime(chart, text, t), [chart, text, t]);
  return <TimePlot {...props} axis={axis} />;
}
