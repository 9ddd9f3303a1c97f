/** Labels of a chart: of single points of lines, and of bars. */
import { tag } from '../markup';
import { flag, INK, LABEL, numberFormat, PAPER, SMALL, shape, textLook, value } from './chartMarkup';
import type { NativeChart, NativeSeries } from './nativeChart';

/** Which parts of a point its label says. */
const says = (number: boolean, name = false) =>
  flag('c:showLegendKey', false) +
  flag('c:showVal', number) +
  flag('c:showCatName', false) +
  flag('c:showSerName', name) +
  flag('c:showPercent', false) +
  flag('c:showBubbleSize', false) +
  (name ? '<c:separator> </c:separator>' : '');

/** A label: how its number is written, its look, where it stands, and what it says. */
const label = (
  { format }: NativeChart,
  size: number,
  color: string,
  position: 'l' | 'r' | 'outEnd' | 'ctr',
  name: boolean,
) =>
  numberFormat(format) +
  shape('<a:noFill/><a:ln><a:noFill/></a:ln>') +
  textLook(size, color, true) +
  value('c:dLblPos', position) +
  says(true, name);

/** Labels of single points of a line. */
export function pointLabels({ labels, text }: NativeSeries, chart: NativeChart): string {
  const own = [...labels]
    .sort((a, b) => a.point - b.point)
    .map(({ point, name, side, shift }) => {
      const moved = tag('c:manualLayout', {}, value('c:x', 0) + value('c:y', shift.toFixed(4)));
      return tag(
        'c:dLbl',
        {},
        value('c:idx', point) +
          (shift === 0 ? '' : tag('c:layout', {}, moved)) +
          label(chart, LABEL, text, side === 'left' ? 'l' : 'r', name),
      );
    });
  return tag('c:dLbls', {}, own.join('') + says(false));
}

/** With more bars than this, labels are smaller. */
const MANY = 17;

/** Labels of all bars: their values, at the end or within; with the name of a target, which has no colour to tell it. */
export function barLabels({ look }: NativeSeries, chart: NativeChart): string {
  const { series, type } = chart;
  const stacked = type === 'stacked';
  const bars = (series[0]?.values.length ?? 0) * (stacked ? 1 : series.length);
  const size = bars > MANY ? SMALL : LABEL;
  const own = stacked
    ? label(chart, size, PAPER, 'ctr', false)
    : label(chart, size, INK, 'outEnd', look === 'target');
  return tag('c:dLbls', {}, own);
}
