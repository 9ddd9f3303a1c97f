import { useMemo } from 'react';
import { useText } from '../../../ui/useText';
import type { FormProps } from '../../drawing';
import { TimePlot } from '../../lines/TimePlot';
import { monthsOfYear } from '../../lines/timeAxis';

/** The months of the year along the axis and a line a year, the latest in colour. */
export default function Season(props: FormProps) {
  const text = useText();
  const axis = useMemo(() => monthsOfYear(text), [text]);
  return <TimePlot {...props} axis={axis} />;
}
