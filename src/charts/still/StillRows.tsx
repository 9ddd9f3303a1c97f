import type { ChartSeries, ValueScale } from '../../analysis/chart/types';
import { tickText } from '../../analysis/insight/labels';
import { useText } from '../../ui/useText';
import { BEHIND, CHARACTER, LINE_HEIGHT, TONES } from '../drawing';
import { linearScale } from '../frame/plot';
import { AXIS_ROOM, type RowsProps } from '../rows/props';
import { ABOVE, layOutRows, longestDetail, type RowMark } from '../rows/rowLayout';
import { targetText } from '../targetText';
import { percent, px, StillBox } from './StillBox';

/** Widths that rows are laid out for: on a phone, else by the size of the chart; pixels. */
const NARROW = 320;
const WIDE = { card: 620, page: 900, fill: 900 };

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

/** A mark of a row in HTML, placed by shares of the plot. */
function Mark({ mark, scale, x }: { mark: RowMark; scale: ValueScale; x: (value: number) => number }) {
  const dot = (value: number, color: string, hollow = false) => (
    <i data-hollow={hollow ? '' : undefined} style={{ left: percent(x(value)), color }} />
  );
  if (mark.kind === 'across')
    return (
      <s style={{ left: percent(x(mark.value)) }}>
        <span>{mark.words}</span>
      </s>
    );
  if (mark.kind === 'pair')
    return (
      <>
        {dot(mark.value[0], mark.color, true)}
        {dot(mark.value[1], mark.color)}
      </>
    );
  const { kind, value, color } = mark;
  const from = x(Math.max(scale.min, Math.min(0, scale.max)));
  return (
    <>
      <u
        data-guide={kind === 'dot' ? '' : undefined}
        data-half={kind === 'bar' ? mark.half : undefined}
        data-hollow={kind === 'bar' && mark.hollow ? '' : undefined}
        style={{
          left: percent(Math.min(from, x(value))),
          width: percent(Math.abs(x(value) - from)),
          color: kind === 'dot' ? BEHIND : color,
        }}
      />
      {kind === 'dot' && dot(value, color)}
    </>
  );
}

/** Rows as they are on a phone, or on a wider screen. */
function RowsAt({ narrow, props }: { narrow: boolean; props: RowsProps }) {
  const { chart, atEnd = false, acrossTargets = true } = props;
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
            {row.marks.map((mark, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: its marks stand in an order of their own
              <Mark key={nth} mark={mark} scale={scale} x={x} />
            ))}
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
