import { useText } from '../../../ui/useText';
import type { FormProps } from '../../drawing';
import { TimePlot } from '../../lines/TimePlot';
import { OVER_YEAR } from './words';

/** Lines of how far each value is from the same period a year before, around zero. */
export default function OverYear(props: FormProps) {
  const text = useText();
  const counted = text.index.unit(props.indicator.unit).type !== 'procent';
  return <TimePlot {...props} heading={OVER_YEAR[text.language].heading(counted)} />;
}
