import { useMemo } from 'react';
import { CHART } from '../i18n/chart';
import { useTexts } from '../ui/useMessages';
import { useText } from '../ui/useText';
import type { FormProps } from './form';
import { TimePlot } from './TimePlot';
import { trueTime } from './timeAxis';

/** Lines of how far each value lies from the same period a year before, around zero. */
export default function OverYearChart(props: FormProps) {
  const text = useText();
  const t = useTexts(CHART);
  const { chart, indicator } = props;
  const axis = useMemo(() => trueTime(chart, text, t), [chart, text, t]);
  const counted = text.index.unit(indicator.unit).type !== 'procent';
  return <TimePlot {...props} axis={axis} heading={t.overYearHeading(counted)} />;
}
