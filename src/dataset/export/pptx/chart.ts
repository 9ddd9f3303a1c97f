/** A chart as PowerPoint draws it: DrawingML with the numbers, which its workbook has too. */
import type { Language } from '../../../model/language';
import { escapeXml, tag } from '../markup';
import type { Categories, NativeChart, NativeSeries } from './nativeChart';
import { OFFICE_LANGUAGE } from './text';
import { emu, part, solid } from './units';
import { DATE_FORMAT, SHEET, serial } from './workbook';

const INK = '475063';
const GRID = 'DDE1DA';
const AXIS = '8A92A0';
const PAPER = 'FFFFFF';
/** Within what is hollow: programs that draw no edge would else draw nothing. */
const LIGHT = 'DDE1DA';
/** Words along axes, points. */
const SMALL = 12;
/** Labels of points and rows, points. */
const LABEL = 14;

/** Ids of the two axes. */
const [ALONG, VALUES] = ['111111111', '222222222'];

const value = (name: string, val: string | number) => tag(name, { val: String(val) });
const flag = (name: string, on: boolean) => value(name, on ? 1 : 0);

/** The look of text. @param size points */
const textLook = (size: number, color: string, bold = false) =>
  tag(
    'c:txPr',
    {},
    // A label is one line; where it has no room, PowerPoint would else break it into narrow ones.
    `<a:bodyPr${bold ? ' wrap="none" anchor="ctr"><a:spAutoFit/></a:bodyPr>' : '/>'}<a:lstStyle/>${tag(
      'a:p',
      {},
      tag('a:pPr', {}, tag('a:defRPr', { sz: String(size * 100), b: bold ? '1' : '0' }, solid(color))) +
        '<a:endParaRPr lang="en-US"/>',
    )}`,
  );

/** A line. @param width points; `null` for none */
function line(color: string, width: number | null, dash: 'sysDash' | 'sysDot' | null = null): string {
  if (width === null) return tag('a:ln', {}, '<a:noFill/>');
  return tag(
    'a:ln',
    { w: emu(width), cap: 'rnd' },
    `${solid(color)}${dash === null ? '' : value('a:prstDash', dash)}<a:round/>`,
  );
}

const shape = (content: string) => tag('c:spPr', {}, content);

/** The name of a column of the workbook: A, B … AA. */
export function columnName(i: number): string {
  return i < 26
    ? String.fromCharCode(65 + i)
    : columnName(Math.floor(i / 26) - 1) + String.fromCharCode(65 + (i % 26));
}

/** Where cells of the workbook are. */
const cells = (column: number, from: number, to: number) => {
  const name = columnName(column);
  return tag(
    'c:f',
    {},
    from === to ? `${SHEET}!$${name}$${from}` : `${SHEET}!$${name}$${from}:$${name}$${to}`,
  );
};

function points(all: readonly (string | number | null)[]): string {
  return (
    value('c:ptCount', all.length) +
    all
      .map((own, idx) =>
        own === null ? '' : tag('c:pt', { idx: String(idx) }, `<c:v>${escapeXml(String(own))}</c:v>`),
      )
      .join('')
  );
}

function categories(own: Categories): string {
  const count = own.type === 'words' ? own.names.length : own.days.length;
  const reference = cells(0, 2, count + 1);
  const content =
    own.type === 'words'
      ? tag('c:strRef', {}, reference + tag('c:strCache', {}, points(own.names)))
      : tag(
          'c:numRef',
          {},
          reference +
            tag(
              'c:numCache',
              {},
              `<c:formatCode>${DATE_FORMAT}</c:formatCode>${points(own.days.map(serial))}`,
            ),
        );
  return tag('c:cat', {}, content);
}

/** Which parts of a point its label says. */
function says(name: boolean): string {
  return (
    flag('c:showLegendKey', false) +
    flag('c:showVal', true) +
    flag('c:showCatName', false) +
    flag('c:showSerName', name) +
    flag('c:showPercent', false) +
    flag('c:showBubbleSize', false)
  );
}

const NO_LABELS = tag(
  'c:dLbls',
  {},
  ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize']
    .map((name) => flag(name, false))
    .join(''),
);

const numberFormat = (format: string) => tag('c:numFmt', { formatCode: format, sourceLinked: '0' });

/** Labels of single points of a line. */
function pointLabels({ labels, text }: NativeSeries, chart: NativeChart): string {
  if (labels.length === 0) return NO_LABELS;
  const own = [...labels]
    .sort((a, b) => a.point - b.point)
    .map(({ point, name, side, shift }) =>
      tag(
        'c:dLbl',
        {},
        value('c:idx', point) +
          (shift === 0
            ? ''
            : tag(
                'c:layout',
                {},
                tag('c:manualLayout', {}, value('c:x', 0) + value('c:y', shift.toFixed(4))),
              )) +
          numberFormat(chart.format) +
          shape('<a:noFill/><a:ln><a:noFill/></a:ln>') +
          textLook(LABEL, text, true) +
          value('c:dLblPos', side === 'left' ? 'l' : 'r') +
          says(name) +
          '<c:separator> </c:separator>',
      ),
    )
    .join('');
  return tag(
    'c:dLbls',
    {},
    own +
      ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize']
        .map((name) => flag(name, false))
        .join(''),
  );
}

/** Points from the top to the bottom of a bar, and of all bars together. */
const [BAR, BARS] = [34, 240];
/** With more bars than this, labels are smaller. */
const MANY = 17;

/** Labels of all bars: their values, at the end or within; with the name of what has no colour to tell it. */
function barLabels(
  color: string,
  { format, series, type }: NativeChart,
  position: 'outEnd' | 'ctr',
  name: boolean,
): string {
  const bars = (series[0]?.values.length ?? 0) * (type === 'stacked' ? 1 : series.length);
  return tag(
    'c:dLbls',
    {},
    numberFormat(format) +
      shape('<a:noFill/><a:ln><a:noFill/></a:ln>') +
      textLook(bars > MANY ? SMALL : LABEL, color, true) +
      value('c:dLblPos', position) +
      says(name) +
      (name ? '<c:separator> </c:separator>' : ''),
  );
}

/** What a series begins with: its place and its name. */
const head = ({ name }: NativeSeries, i: number) =>
  value('c:idx', i) +
  value('c:order', i) +
  tag('c:tx', {}, tag('c:strRef', {}, cells(i + 1, 1, 1) + tag('c:strCache', {}, points([name]))));

/** What it ends with: its values. */
const values = ({ values: own }: NativeSeries, i: number, chart: NativeChart) =>
  categories(chart.categories) +
  tag(
    'c:val',
    {},
    tag(
      'c:numRef',
      {},
      cells(i + 1, 2, own.length + 1) +
        tag('c:numCache', {}, `<c:formatCode>${escapeXml(chart.format)}</c:formatCode>${points(own)}`),
    ),
  );

/** A mark at each point. @param size points */
function marker(symbol: 'circle' | 'square' | 'none', size: number, fill: string, edge: string): string {
  if (symbol === 'none') return tag('c:marker', {}, value('c:symbol', 'none'));
  return tag(
    'c:marker',
    {},
    value('c:symbol', symbol) + value('c:size', size) + shape(solid(fill) + line(edge, 2)),
  );
}

function lineSeries(series: NativeSeries, i: number, chart: NativeChart): string {
  const { color, look } = series;
  const few = series.values.filter((own) => own !== null).length < 13;
  const dots = chart.type === 'dots';
  const strokes = {
    plain: line(color, dots ? null : 3),
    unobserved: line(color, dots ? null : 2.5, 'sysDash'),
    target: line(color, 2.25, 'sysDot'),
    points: line(color, null),
  } as const;
  const marks = {
    plain: dots ? marker('circle', 13, color, color) : marker(few ? 'circle' : 'none', 7, color, color),
    unobserved: dots ? marker('circle', 11, LIGHT, color) : marker(few ? 'circle' : 'none', 7, LIGHT, color),
    target: marker('none', 0, color, color),
    points: marker('square', 7, PAPER, color),
  } as const;
  const single = (series.colors ?? []).map((own, point) =>
    tag(
      'c:dPt',
      {},
      value('c:idx', point) +
        marker('circle', 13, look === 'unobserved' ? LIGHT : own, own) +
        flag('c:bubble3D', false) +
        shape(solid(own) + line(own, null)),
    ),
  );
  return tag(
    'c:ser',
    {},
    head(series, i) +
      shape(strokes[look]) +
      marks[look] +
      single.join('') +
      pointLabels(series, chart) +
      values(series, i, chart) +
      flag('c:smooth', false),
  );
}

/** How a bar is filled: what was not observed and what is aimed at are hollow. */
function bar(color: string, look: NativeSeries['look']): string {
  if (look === 'unobserved') return shape(solid(PAPER) + line(color, 1.5));
  if (look === 'target') return shape(solid(PAPER) + line(color, 2.25, 'sysDash'));
  return shape(solid(color));
}

function barSeries(series: NativeSeries, i: number, chart: NativeChart): string {
  const { color, look, colors = [] } = series;
  const stacked = chart.type === 'stacked';
  return tag(
    'c:ser',
    {},
    head(series, i) +
      bar(color, look) +
      flag('c:invertIfNegative', false) +
      colors
        .map((own, point) =>
          tag(
            'c:dPt',
            {},
            value('c:idx', point) +
              flag('c:invertIfNegative', false) +
              flag('c:bubble3D', false) +
              bar(own, look),
          ),
        )
        .join('') +
      (stacked ? barLabels(PAPER, chart, 'ctr', false) : barLabels(INK, chart, 'outEnd', look === 'target')) +
      values(series, i, chart),
  );
}

/** A part of a whole over time. */
const areaSeries = (series: NativeSeries, i: number, chart: NativeChart): string =>
  tag(
    'c:ser',
    {},
    head(series, i) + shape(solid(series.color) + line(PAPER, 0.75)) + values(series, i, chart),
  );

/** The room between rows, in per cent of a bar: so much that few bars are not thick. */
function gap({ series, type }: NativeChart): number {
  const bars = type === 'stacked' ? 1 : series.length;
  const row = BARS / Math.max(1, series[0]?.values.length ?? 1);
  return Math.round(Math.min(500, Math.max(45, 100 * (row / BAR - bars))));
}

const axes = value('c:axId', ALONG) + value('c:axId', VALUES);

function plotted(chart: NativeChart): string {
  if (chart.type === 'lines' || chart.type === 'dots') {
    return tag(
      'c:lineChart',
      {},
      value('c:grouping', 'standard') +
        flag('c:varyColors', false) +
        chart.series.map((series, i) => lineSeries(series, i, chart)).join('') +
        (chart.type === 'dots' && chart.series.length > 1
          ? tag('c:hiLowLines', {}, shape(line(AXIS, 3)))
          : '') +
        flag('c:marker', true) +
        axes,
    );
  }
  if (chart.type === 'areas') {
    return tag(
      'c:areaChart',
      {},
      value('c:grouping', 'stacked') +
        flag('c:varyColors', false) +
        chart.series.map((series, i) => areaSeries(series, i, chart)).join('') +
        axes,
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
      axes,
  );
}

/** The axis that the categories lie along. */
function along(chart: NativeChart): string {
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
function valueAxis(chart: NativeChart): string {
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
