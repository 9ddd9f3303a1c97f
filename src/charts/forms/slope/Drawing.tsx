import { useMemo } from 'react';
import { useText } from '../../../ui/useText';
import type { FormProps } from '../../drawing';
import { TimePlot } from '../../lines/TimePlot';
import { evenly } from '../../lines/timeAxis';

/** Two periods: a slope a series, with both values. */
export default function Slope(props: FormProps) {
  const text = useText();
  const { periods } = props.chart;
  const axis = useMemo(() => evenly(periods, text), [periods, text]);
  return <TimePlot {...props} axis={axis} bothEnds />;
}
