import type { CSSProperties } from 'react';
import { type ChartSeries, datedPoints } from '../../analysis/chart/types';
import { tickText } from '../../analysis/insight/labels';
import { CHART } from '../../i18n/chart';
import { at } from '../../model/at';
import { useText } from '../../ui/useText';
import { BEHIND, CHARACTER, INK, PAPER } from '../drawing';
import { linearScale, PlotContext } from '../frame/plot';
import { placeLabels, wrapLabel } from '../labels';
import { type EndLabel, labelHeight, lineLabels } from '../lines/lineLabels';
import { linePaths, QUARTERS } from '../lines/linePath';
import { lineStrokes } from '../lines/lineStrokes';
import { BELOW, plotHeight, type TimePlotProps } from '../lines/props';
import { thinTicks, trueTime } from '../lines/timeAxis';
import { targetText } from '../targetText';
import { dotsPath, percent, px, StillBox } from './StillBox';

/** The plot is drawn in so many steps, and stretched; a small one in fewer. */
const STEPS = { width: 700, height: 400 };
const FEW_STEPS = { width: 350, height: 120 };
/** About the height of a box that a chart fills, pixels. */
const FILLED = 160;
/** Widths of the plot that its periods are named for: on a phone, else by the size of the chart; pixels. */
const NAMED_ON_PHONE = 200;
const NAMED_FOR = { card: 480, page: 750, fill: 480 };
/** Characters in a line of a label: at most, and on a phone. */
const COLUMNS = { most: 30, narrow: 15 };
/** With more points than this none is marked. */
const MOST_DOTS = 40;

/**
 * Lines over time as wide as there is room for, without a browser that measures it: lines are stretched, words are not.
 * They stand where the plot that is measured will, as high as that.
 */
export function StillLines(props: TimePlotProps) {
  const { chart, indicator, colors, size, axis: given, bothEnds = false, behind, heading } = props;
  const text = useText();
  const t = CHART[text.language];
  const axis = given ?? trueTime(chart, text);
  const { scale } = chart;
  const rank = scale.inverted;
  const topLabel = rank ? (indicator.direction === 'lav' ? t.best : t.hardest) : heading;
  const fills = size === 'fill';
  const top = topLabel ? 30 : fills ? 24 : 18;
  const [low, high] = [plotHeight(props, true), plotHeight(props, false)];
  const steps = fills ? FEW_STEPS : STEPS;
  const x = linearScale(axis.min, axis.max, 0, 1);
  const y = linearScale(scale.min, scale.max, rank ? 0 : 1, rank ? 1 : 0);
  const plot = {
    x: 0,
    y: 0,
    ...steps,
    xScale: (value: number) => x(value) * steps.width,
    yScale: (value: number) => y(value) * steps.height,
  };
  const path = (series: readonly ChartSeries[]) =>
    linePaths(series, axis, {
      xScale: (value) => plot.xScale(value) / QUARTERS,
      yScale: (value) => plot.yScale(value) / QUARTERS,
    })[0];
  const labels = lineLabels(chart, text, {
    axis,
    colors,
    columns: COLUMNS.most,
    full: bothEnds,
    focus: null,
  });
  const widthOf = ({ lines }: EndLabel) => Math.max(...lines.map((line) => line.length)) * CHARACTER + 14;
  /** Labels on one side, moved apart where the plot is lowest. */
  const placed = (own: readonly EndLabel[]) => {
    const down = (fills ? FILLED : low) - top - BELOW;
    const boxes = own.map(({ value, lines }) => ({
      y: y(value) * down,
      height: labelHeight(wrapLabel(lines.join(' '), COLUMNS.narrow)),
    }));
    const places = placeLabels(boxes, -10, down + 6);
    return own.map((label, i) => ({ ...label, top: percent(at(places, i) / down) }));
  };
  const tick = (value: number) => tickText(value, chart, text);
  const tickWidth = Math.max(...scale.ticks.map((value) => tick(value).length)) * CHARACTER + 10;
  const left = bothEnds ? Math.max(0, ...labels.before.map(widthOf)) : tickWidth;
  const right = Math.max(14, ...labels.after.map(widthOf));
  const [narrow = [], wide = []] = [NAMED_ON_PHONE, NAMED_FOR[size]].map((width) => thinTicks(axis, width));
  const colorOf = ({ key }: ChartSeries) => colors.get(key) ?? { mark: INK, text: INK };
  const dots = chart.series.map((series) => ({
    key: series.key,
    color: colorOf(series).mark,
    points: datedPoints(series).flatMap(({ value, observation: { period } }): [number, number][] => {
      const place = axis.at(period);
      return place === null ? [] : [[plot.xScale(place), plot.yScale(value)]];
    }),
  }));
  return (
    <StillBox size={size} heights={[low, high]}>
      {topLabel && <span style={{ left: '0', top: '0' }}>{topLabel}</span>}
      <div
        style={
          {
            '--after': `min(36cqw, ${px(right)})`,
            left: px(left),
            right: 'var(--after)',
            top: px(top),
            bottom: px(BELOW),
          } as CSSProperties
        }
      >
        {!bothEnds &&
          scale.ticks.map((value) => (
            <b key={value} style={{ top: percent(y(value)) }}>
              <span data-still-tick="">{tick(value)}</span>
            </b>
          ))}
        <b data-still-axis="" style={{ top: '100%' }} />
        {chart.targets.map((target) => (
          <b key={target.id} data-still-target="" style={{ top: percent(y(target.value)) }}>
            <span>{targetText(target, chart, text)}</span>
          </b>
        ))}
        <div data-still-inset="">
          <svg viewBox={`0 0 ${steps.width} ${steps.height}`} preserveAspectRatio="none" aria-hidden="true">
            <PlotContext value={plot}>{behind}</PlotContext>
            {chart.context.length > 0 && <path d={path(chart.context)} stroke={BEHIND} strokeWidth={1} />}
            {chart.series.map((series) =>
              lineStrokes(colorOf(series), fills ? 4 : 3).map((stroke, i) => (
                <path
                  key={i === 0 ? series.key : `${series.key} core`}
                  d={path([series])}
                  {...(series.kind === 'faktisk' ? {} : { strokeDasharray: '7 5' })}
                  {...stroke}
                />
              )),
            )}
            {dots.flatMap(({ points }) => points).length <= MOST_DOTS &&
              dots.map(({ key, color, points }) =>
                [color, PAPER].map((stroke, inner) => (
                  <path
                    key={`${key} ${stroke}`}
                    d={dotsPath(points)}
                    stroke={stroke}
                    strokeWidth={inner ? 5.5 : 10.5}
                    strokeLinecap="round"
                  />
                )),
              )}
          </svg>
          {[...new Set([...narrow, ...wide])].map((value) => (
            <span
              key={value}
              data-still-period={narrow.includes(value) ? (wide.includes(value) ? '' : 'narrow') : 'wide'}
              style={{ left: percent(x(value)) }}
            >
              {axis.label(value)}
            </span>
          ))}
          {placed(labels.after).map(({ key, lines, color, period, top }) => (
            <span
              key={key}
              data-still-name="after"
              style={{ left: percent(x(axis.at(period) ?? 0)), top, color: color.text }}
            >
              {lines.join(' ')}
            </span>
          ))}
          {bothEnds &&
            placed(labels.before).map(({ key, lines, color, top }) => (
              <span key={key} data-still-name="before" style={{ top, color: color.text }}>
                {lines.join(' ')}
              </span>
            ))}
        </div>
      </div>
    </StillBox>
  );
}
