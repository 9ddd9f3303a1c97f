/** The axes of a chart. */
import { tag } from '../markup';
import {
  AXIS,
  flag,
  GRID,
  INK,
  LABEL,
  line,
  numberFormat,
  SMALL,
  shape,
  textLook,
  value,
} from './chartMarkup';
import type { NativeChart } from './nativeChart';
import { serial } from './workbook';

/** Ids of the two axes. */
const [ALONG, VALUES] = ['111111111', '222222222'];

/** What tells the chart which axes it has. */
export const AXES = value('c:axId', ALONG) + value('c:axId', VALUES);

/** The axis that the categories lie along. */
export function along(chart: NativeChart): string {
  const { categories: own, axis } = chart;
  const rows = chart.type === 'rows' || chart.type === 'stacked';
  const common = (scaling: string, format: string) =>
    value('c:axId', ALONG) +
    tag('c:scaling', {}, scaling) +
    flag('c:delete', false) +
    value('c:axPos', rows ? 'l' : 'b') +
    numberFormat(format) +
    value('c:majorTickMark', 'none') +
    value('c:minorTickMark', 'none') +
    // Names of rows stand beside the plot, also where bars go to the left of zero.
    value('c:tickLblPos', axis.inverted && !rows ? 'high' : 'low') +
    shape(line(AXIS, 1)) +
    textLook(rows || chart.type === 'dots' ? LABEL : SMALL, rows ? '161B26' : INK) +
    value('c:crossAx', VALUES) +
    // The axis of ranks runs downwards: its end is below.
    (axis.inverted && !rows
      ? value('c:crosses', 'max')
      : rows
        ? value('c:crosses', 'autoZero')
        : value('c:crosses', 'min'));
  if (own.type === 'words') {
    return tag(
      'c:catAx',
      {},
      common(value('c:orientation', rows ? 'maxMin' : 'minMax'), 'General') +
        flag('c:auto', false) +
        value('c:lblAlgn', 'ctr') +
        value('c:lblOffset', 100) +
        flag('c:noMultiLvlLbl', true),
    );
  }
  return tag(
    'c:dateAx',
    {},
    common(value('c:orientation', 'minMax') + value('c:min', serial(own.from)), own.format) +
      flag('c:auto', false) +
      value('c:lblOffset', 100) +
      value('c:baseTimeUnit', own.unit) +
      value('c:majorUnit', own.step) +
      value('c:majorTimeUnit', own.stepUnit),
  );
}

/** The axis of values. */
export function valueAxis(chart: NativeChart): string {
  const { axis } = chart;
  const rows = chart.type === 'rows' || chart.type === 'stacked';
  return tag(
    'c:valAx',
    {},
    value('c:axId', VALUES) +
      tag(
        'c:scaling',
        {},
        value('c:orientation', axis.inverted && !rows ? 'maxMin' : 'minMax') +
          value('c:max', axis.max) +
          value('c:min', axis.min),
      ) +
      flag('c:delete', false) +
      value('c:axPos', rows ? 'b' : 'l') +
      tag('c:majorGridlines', {}, shape(line(GRID, 0.75))) +
      numberFormat(axis.format) +
      value('c:majorTickMark', 'none') +
      value('c:minorTickMark', 'none') +
      value('c:tickLblPos', rows ? 'high' : 'nextTo') +
      shape(line(AXIS, null)) +
      textLook(SMALL, INK) +
      value('c:crossAx', ALONG) +
      value('c:crosses', 'autoZero') +
      value('c:crossBetween', chart.inset ? 'between' : 'midCat') +
      value('c:majorUnit', axis.step),
  );
}
