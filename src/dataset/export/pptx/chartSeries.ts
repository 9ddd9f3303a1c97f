/** Series of a chart: their numbers, with where in the workbook they are, and how they are drawn. */
import { escapeXml, tag } from '../markup';
import { barLabels, pointLabels } from './chartLabels';
import { flag, LIGHT, line, PAPER, shape, value } from './chartMarkup';
import type { Categories, NativeChart, NativeSeries } from './nativeChart';
import { solid } from './units';
import { DATE_FORMAT, SHEET, serial } from './workbook';

/** The name of a column of the workbook: A, B … AA. */
function columnName(i: number): string {
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

/** A line, or dots. @param i its place */
export function lineSeries(series: NativeSeries, i: number, chart: NativeChart): string {
  const { color, look } = series;
  const few = series.values.filter((own) => own !== null).length < 13;
  const dots = chart.type === 'dots';
  const strokes = {
    plain: line(color, dots ? null : 3),
    unobserved: line(color, 2.5, 'sysDash'),
    target: line(color, 2.25, 'sysDot'),
    points: line(color, null),
  } as const;
  const marks = {
    plain: dots ? marker('circle', 13, color, color) : marker(few ? 'circle' : 'none', 7, color, color),
    unobserved: marker(few ? 'circle' : 'none', 7, LIGHT, color),
    target: marker('none', 0, color, color),
    points: marker('square', 7, PAPER, color),
  } as const;
  const single = (series.colors ?? []).map((own, point) =>
    tag(
      'c:dPt',
      {},
      value('c:idx', point) +
        marker('circle', 13, own, own) +
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

/** A row of bars. @param i its place */
export function barSeries(series: NativeSeries, i: number, chart: NativeChart): string {
  const { color, look, colors = [] } = series;
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
      barLabels(series, chart) +
      values(series, i, chart),
  );
}

/** A part of a whole over time. */
export const areaSeries = (series: NativeSeries, i: number, chart: NativeChart): string =>
  tag(
    'c:ser',
    {},
    head(series, i) + shape(solid(series.color) + line(PAPER, 0.75)) + values(series, i, chart),
  );
