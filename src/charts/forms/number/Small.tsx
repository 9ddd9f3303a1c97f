import { areaColor } from '../../../ui/colors';
import type { SmallProps } from '../../drawing';
import { Sparkline } from '../../Sparkline';

/** The past of a number as a line without words; nothing if it has none. */
export function SmallPast({ values, areas: [area = ''], pending = false, text }: SmallProps) {
  const indicator = values[0] && text.index.indicator(values[0].indicator);
  if (values.length < 2 && !pending) return null;
  return (
    <Sparkline
      points={values}
      color={areaColor(area, text.index).mark}
      inverted={indicator !== undefined && text.index.unit(indicator.unit).type === 'placering'}
    />
  );
}
