import { Children, isValidElement, type ReactNode } from 'react';
import type { ChartSeries } from '../../analysis/chart/types';
import { tickText, valueText } from '../../analysis/insight/labels';
import { CHART } from '../../i18n/chart';
import { at } from '../../model/at';
import { useText } from '../../ui/useText';
import { AXIS, BEHIND, CHARACTER, INK, LINE_HEIGHT, STRONG, TONES } from '../drawing';
import { linearScale } from '../frame/plot';
import { AXIS_ROOM, type RowsProps } from '../rows/props';
import type { RowMarks } from '../rows/RowMarks';
import { ABOVE, type LaidRow, layOutRows, longestDetail } from '../rows/rowLayout';
import { targetText } from '../targetText';
import { percent, px, StillBox } from './StillBox';

/** Widths that rows are laid out for: on a phone, else by the size of the chart; pixels. */
const NARROW = 320;
const WIDE = { card: 620, page: 900, fill: 900 };

type Value = Parameters<typeof RowMarks>[0]['value'];

/** What the marks of rows are drawn from. */
const valuesIn = (children: ReactNode): Value[] =>
  Children.toArray(children).flatMap((child) =>
    isValidElement<{ value: Value }>(child) ? [child.props.value] : [],
  );

/** Rows laid out for a phone, or for a wider screen. */
function layOut({ rows, size }: RowsProps, narrow: boolean) {
  const width = narrow ? NARROW : WIDE[size];
  return layOutRows(rows, {
    columns: Math.max(12, Math.floor((width * (narrow ? 1 : 0.3)) / CHARACTER)),
    after: Math.floor((width * 0.42) / CHARACTER),
    narrow,
    height: null,
  });
}

/** The marks of a row: a bar for each value, a dot on a list of ranks, two dots for a pair, a line across for a target. */
function Marks({
  row: { series, tone, total },
  values,
  x,
  props: { chart, colors },
}: {
  row: LaidRow;
  values: readonly Value[];
  x: (value: number) => number;
  props: RowsProps;
}) {
  const text = useText();
  const { form, scale } = chart;
  const isAccount = form === 'account';
  const own = isAccount ? (total ? STRONG : INK) : (colors.get(series.key)?.mark ?? INK);
  const color = form === 'deviation' ? TONES[tone ?? 'neutral'] : own;
  const dot = (value: number, hollow = false) => (
    <i data-hollow={hollow ? '' : undefined} style={{ left: percent(x(value)), color }} />
  );
  const from = Math.max(scale.min, Math.min(0, scale.max));
  return values.map((take, n) => {
    const value = take(series);
    const key = n;
    if (value === null) return null;
    if (typeof value !== 'number')
      return (
        <span key={key}>
          {dot(value[0], true)}
          {dot(value[1])}
        </span>
      );
    if (form === 'target' && n === 1)
      return (
        <s key={key} style={{ left: percent(x(value)) }}>
          <span>
            {series.against && CHART[text.language].target(valueText(series.against.observation, text))}
          </span>
        </s>
      );
    const planned = isAccount && at(series.points, n).observation.kind !== 'faktisk';
    return (
      <span key={key}>
        <u
          data-guide={scale.inverted ? '' : undefined}
          data-half={isAccount ? n : undefined}
          data-hollow={planned ? '' : undefined}
          style={{
            left: percent(Math.min(x(from), x(value))),
            width: percent(Math.abs(x(value) - x(from))),
            color: planned ? AXIS : scale.inverted ? BEHIND : color,
          }}
        />
        {scale.inverted && dot(value)}
      </span>
    );
  });
}

/** Rows as they are on a phone, or on a wider screen. */
function RowsAt({ narrow, props }: { narrow: boolean; props: RowsProps }) {
  const { chart, atEnd = false, acrossTargets = true, children } = props;
  const text = useText();
  const { scale } = chart;
  const { rows: laid, height } = layOut(props, narrow);
  const longest = Math.max(0, ...laid.flatMap(({ lines }) => lines.map((line) => line.length)));
  const lastTick = tickText(scale.ticks.at(-1) ?? scale.max, chart, text).length;
  const left = narrow ? 30 : longest * CHARACTER + 14;
  const right = Math.max(longestDetail(laid) * CHARACTER + 20, (lastTick * CHARACTER) / 2 + 4);
  const x = linearScale(scale.min, scale.max, 0, 1);
  const ends = [scale.min, ...(scale.min < 0 && scale.max > 0 ? [0] : []), scale.max];
  const ticks = narrow ? [...new Set(ends)] : scale.ticks;
  const endOf = ({ points }: ChartSeries) => Math.max(...points.map(({ value }) => value));
  const values = valuesIn(children);
  return (
    <div data-still-rows={narrow ? 'narrow' : 'wide'}>
      {laid.map((row) => {
        const label = narrow ? row.top : row.middle - (row.lines.length * LINE_HEIGHT) / 2;
        return (
          <p key={row.series.key} data-total={row.total ? '' : undefined}>
            {row.heading && <strong style={{ top: px(ABOVE + row.top - 24) }}>{row.heading}</strong>}
            <span style={{ top: px(ABOVE + label) }}>{row.lines.join('\n')}</span>
          </p>
        );
      })}
      <div style={{ left: px(left), right: px(right), top: px(ABOVE), height: px(height) }}>
        {ticks.map((value) => (
          <em key={value} data-zero={value === 0 ? '' : undefined} style={{ left: percent(x(value)) }}>
            <span>{tickText(value, chart, text)}</span>
          </em>
        ))}
        {acrossTargets &&
          chart.targets.map((target) => (
            <em key={target.id} data-still-target="" style={{ left: percent(x(target.value)) }}>
              <span>{targetText(target, chart, text)}</span>
            </em>
          ))}
        {laid.map((row) => (
          <div key={row.series.key} data-total={row.total ? '' : undefined} style={{ top: px(row.middle) }}>
            <Marks row={row} values={values} x={x} props={props} />
            <p data-still-words="" style={{ left: atEnd ? percent(x(endOf(row.series))) : '100%' }}>
              {row.details.map((words, n) => (
                <span
                  key={words}
                  style={n === 0 && row.words ? { fontWeight: 600 } : { color: TONES[row.tone ?? 'neutral'] }}
                >
                  {words}
                </span>
              ))}
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}

/**
 * Rows as wide as there is room for, without a browser that measures it, in both ways that they are laid out. They stand
 * where the rows that are measured will, as high as those.
 */
export function StillRows(props: RowsProps) {
  const heights = [true, false].map((narrow) => ABOVE + layOut(props, narrow).height + AXIS_ROOM);
  return (
    <StillBox size={props.size} heights={heights as [number, number]}>
      <RowsAt narrow props={props} />
      <RowsAt narrow={false} props={props} />
    </StillBox>
  );
}
