/** A chart as PowerPoint draws it: DrawingML with the numbers, which its workbook has too. */
import type { Language } from '../../../model/language';
import { tag } from '../markup';
import { AXES, along, valueAxis } from './chartAxes';
import { flag, INK, LABEL, SMALL, shape, textLook, value } from './chartMarkup';
import { areaSeries, barSeries, lineSeries } from './chartSeries';
import type { NativeChart } from './nativeChart';
import { OFFICE_LANGUAGE } from './text';
import { part } from './units';

/** Points from the top to the bottom of a bar, and of all bars together. */
const [BAR, BARS] = [34, 240];

/** The room between rows, in per cent of a bar: so much that few bars are not thick. */
function gap({ series, type }: NativeChart): number {
  const bars = type === 'stacked' ? 1 : series.length;
  const row = BARS / Math.max(1, series[0]?.values.length ?? 1);
  return Math.round(Math.min(500, Math.max(45, 100 * (row / BAR - bars))));
}

function plotted(chart: NativeChart): string {
  if (chart.type === 'lines' || chart.type === 'dots') {
    return tag(
      'c:lineChart',
      {},
      value('c:grouping', 'standard') +
        flag('c:varyColors', false) +
        chart.series.map((series, i) => lineSeries(series, i, chart)).join('') +
        flag('c:marker', true) +
        AXES,
    );
  }
  if (chart.type === 'areas') {
    return tag(
      'c:areaChart',
      {},
      value('c:grouping', 'stacked') +
        flag('c:varyColors', false) +
        chart.series.map((series, i) => areaSeries(series, i, chart)).join('') +
        AXES,
    );
  }
  const stacked = chart.type === 'stacked';
  return tag(
    'c:barChart',
    {},
    value('c:barDir', 'bar') +
      value('c:grouping', stacked ? 'stacked' : 'clustered') +
      flag('c:varyColors', false) +
      chart.series.map((series, i) => barSeries(series, i, chart)).join('') +
      value('c:gapWidth', gap(chart)) +
      value('c:overlap', stacked ? 100 : 0) +
      AXES,
  );
}

function layout({ type, plot }: NativeChart): string {
  if (type === 'rows' || type === 'stacked') return '<c:layout/>';
  return tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      value('c:layoutTarget', 'inner') +
        value('c:xMode', 'edge') +
        value('c:yMode', 'edge') +
        value('c:x', plot.x.toFixed(4)) +
        value('c:y', plot.y.toFixed(4)) +
        value('c:w', plot.width.toFixed(4)) +
        value('c:h', plot.height.toFixed(4)),
    ),
  );
}

/** The chart as a part of the file. Its workbook is its relation `rId1`. */
export function chartPart(chart: NativeChart, language: Language): string {
  const legend = chart.legend
    ? tag('c:legend', {}, value('c:legendPos', 't') + flag('c:overlay', false) + textLook(LABEL, INK))
    : '';
  return part(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    flag('c:date1904', false) +
      value('c:lang', OFFICE_LANGUAGE[language]) +
      flag('c:roundedCorners', false) +
      tag(
        'c:chart',
        {},
        flag('c:autoTitleDeleted', true) +
          tag('c:plotArea', {}, layout(chart) + plotted(chart) + along(chart) + valueAxis(chart)) +
          legend +
          flag('c:plotVisOnly', true) +
          value('c:dispBlanksAs', chart.broken ? 'gap' : 'span'),
      ) +
      shape('<a:noFill/><a:ln><a:noFill/></a:ln>') +
      textLook(SMALL, INK) +
      tag('c:externalData', { 'r:id': 'rId1' }, flag('c:autoUpdate', false)),
  );
}
