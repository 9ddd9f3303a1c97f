import { useText } from '../../../ui/useText';
import type { FormProps } from '../../drawing';
import { TimePlot } from '../../lines/TimePlot';
import { INDEX } from './words';

/** Lines relative to a first period, which is 100; the axis says which. */
export default function Index(props: FormProps) {
  const text = useText();
  const heading = INDEX[text.language].heading(text.period(props.chart.base ?? ''));
  return <TimePlot {...props} heading={heading} />;
}
