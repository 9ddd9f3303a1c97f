import { memo, useCallback, useContext, useMemo } from 'react';
import { datedPoints } from '../../analysis/chart/types';
import { pointText, tickText } from '../../analysis/insight/labels';
import { CHART } from '../../i18n/chart';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { CHARACTER, emphasisOf, FONT, type FormProps, HALO, INK, NARROW, PAPER } from '../drawing';
import type { Mark } from '../frame/marks';
import { PlotBox, useBox } from '../frame/PlotBox';
import { linearScale, type Plot, PlotContext, usePlot } from '../frame/plot';
import { Reader, usePlacedMarks } from '../frame/Reader';
import { StillFormsContext } from '../still/forms';
import { HALF_CAPITAL } from '../TextLines';
import { targetText } from '../targetText';
import { AxisBefore, AxisBelow, Gridlines, TargetLine, type Tick } from './Axes';
import { EndLabels, REACH } from './EndLabels';
import { ContextLines, Lines, OtherFigures } from './Lines';
import { type EndLabel, labelsWithin, lineLabels } from './lineLabels';
import { SAMPLE } from './lineStrokes';
import { BELOW, INSET, plotHeight, type TimePlotProps } from './props';
import styles from './TimePlot.module.css';
import { type TimeAxis, thinTicks, trueTime } from './timeAxis';
import { valueLabels } from './valueLabels';

/** With more points than this none is marked. */
const MOST_DOTS = 40;

/** Points if they are few, and values if there is room; then what the pointer reads. */
function Points(
  props: Pick<FormProps, 'chart' | 'colors' | 'focus' | 'onFocus'> & {
    unnamed: ReadonlySet<string>;
    axis: TimeAxis;
    showValues: boolean;
  },
) {
  const { chart, colors, focus, unnamed, axis, showValues } = props;
  const text = useText();
  const at = useCallback((mark: Mark) => axis.at(mark.observation.period), [axis]);
  const placed = usePlacedMarks(chart, at);
  const { y: top, height } = usePlot();
  const bottom = top + height;
  const few = placed.length <= MOST_DOTS;
  const key = (series: number) => chart.series[series]?.key ?? '';
  const faint = (series: number) =>
    unnamed.has(key(series)) || emphasisOf(key(series), focus) === 'background';
  const color = (series: number) => colors.get(key(series)) ?? { mark: INK, text: INK };
  const prints = ({ series, observation: { period } }: Mark) =>
    !faint(series) &&
    // Values at the end and before time begins stand in the labels there; the base of an index is 100 by definition.
    !['', chart.periods.at(-1), chart.base].includes(period);
  return (
    <g>
      {placed
        .filter((p) => (few || p.mark.observation.period === '') && !faint(p.mark.series))
        .map(({ mark, x, y }) => (
          <circle
            key={`${mark.series}.${mark.point}`}
            cx={x}
            cy={y}
            r={4}
            fill={PAPER}
            stroke={color(mark.series).mark}
            strokeWidth={2.5}
          />
        ))}
      {showValues &&
        valueLabels(
          placed.filter(({ mark }) => prints(mark)),
          placed,
          bottom,
        ).map(({ mark, x, middle }) => (
          <text
            key={`${mark.series}.${mark.point}`}
            x={x}
            y={middle + HALF_CAPITAL}
            textAnchor="middle"
            fontSize={FONT}
            fontWeight={600}
            fill={color(mark.series).text}
            {...HALO}
          >
            {pointText(mark, chart, text, false)}
          </text>
        ))}
      <Reader {...props} placed={placed} />
    </g>
  );
}

/** Lines between points along an axis of periods, with labels at their ends. Used by the forms that show time. */
export const TimePlot = memo(function TimePlot(props: TimePlotProps) {
  const still = useContext(StillFormsContext);
  return still ? <still.Lines {...props} /> : <MeasuredPlot {...props} />;
});

/** The same where there is a browser to measure in. */
function MeasuredPlot(props: TimePlotProps) {
  const { chart, indicator, colors, size, focus, onFocus } = props;
  const { axis: given, bothEnds = false, behind = null, heading = null } = props;
  const text = useText();
  const t = useTexts(CHART);
  const box = useBox(size);
  const { width, room: high } = box;
  const fills = high !== null;
  const axis = useMemo(() => given ?? trueTime(chart, text), [given, chart, text]);
  const { scale } = chart;
  const rank = scale.inverted;
  const topLabel = rank ? (indicator.direction === 'lav' ? t.best : t.hardest) : heading;
  const height = high ?? plotHeight(props, width < NARROW);
  // Nothing is drawn above a box that is filled, where a point at the top has its value.
  const top = topLabel ? 30 : fills ? 24 : 18;
  const down = Math.max(0, height - top - BELOW);
  const columns = Math.max(10, Math.floor((width * 0.36) / CHARACTER));
  // A slope gives both values in full if there is room; on a phone the subtitle says the unit.
  const full = bothEnds && width >= NARROW;
  const { before, after } = useMemo(
    () => lineLabels(chart, text, { axis, colors, columns, full, focus }),
    [chart, text, axis, colors, columns, full, focus],
  );
  // A page lets names run over the bottom if they are many; a box has none below it.
  const room = fills ? down + REACH.above + REACH.below : Number.POSITIVE_INFINITY;
  const { named, unnamed } = useMemo(
    () => labelsWithin(after, room, chart, focus, text),
    [after, room, chart, focus, text],
  );
  // What has no name is there as a background.
  const behindNames = useMemo(
    () => [...chart.context, ...chart.series.filter((s) => unnamed.has(s.key))],
    [chart, unnamed],
  );
  const labelWidth = ({ lines, color }: EndLabel) =>
    Math.max(...lines.map((line) => line.length)) * CHARACTER + 14 + (color.core ? SAMPLE.room : 0);
  const tick = (value: number) => tickText(value, chart, text);
  const yTickWidth = Math.max(...scale.ticks.map((value) => tick(value).length)) * CHARACTER + 10;
  const right = Math.max(14, ...named.filter((label) => label.period !== '').map(labelWidth));
  const left = bothEnds ? Math.max(0, ...before.map(labelWidth)) : 0;
  const points = chart.series.reduce((sum, s) => sum + datedPoints(s).length, 0);
  const x = left + (bothEnds ? 0 : yTickWidth);
  const across = width - x - right;
  const { min, max } = scale;
  const plot = useMemo(
    (): Plot => ({
      x,
      y: top,
      width: across,
      height: down,
      xScale: linearScale(axis.min, axis.max, x + INSET, x + across - INSET),
      yScale: linearScale(min, max, rank ? top : top + down, rank ? top + down : top),
    }),
    [axis, min, max, rank, x, top, across, down],
  );
  const periodTicks = useMemo(
    (): Tick[] => thinTicks(axis, across).map((value) => ({ value, label: axis.label(value) })),
    [axis, across],
  );

  return (
    <PlotBox box={box} height={height}>
      <svg
        className={styles.plot}
        role="presentation"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <PlotContext value={plot}>
          {!bothEnds && <Gridlines values={scale.ticks} />}
          <ContextLines series={behindNames} axis={axis} />
          {behind}
          {chart.targets.map((target) => (
            <TargetLine key={target.id} value={target.value} label={targetText(target, chart, text)} />
          ))}
          <AxisBelow ticks={periodTicks} />
          {!bothEnds && <AxisBefore ticks={scale.ticks.map((value) => ({ value, label: tick(value) }))} />}
          {topLabel && (
            <text x={0} y={14} fontSize={FONT} fill={INK}>
              {topLabel}
            </text>
          )}
          <Lines chart={chart} colors={colors} focus={focus} size={size} unnamed={unnamed} axis={axis} />
          <OtherFigures chart={chart} colors={colors} axis={axis} />
          <EndLabels labels={named} axis={axis} side="after" />
          {bothEnds && <EndLabels labels={before} axis={axis} side="before" />}
          <Points
            chart={chart}
            axis={axis}
            colors={colors}
            focus={focus}
            onFocus={onFocus}
            unnamed={unnamed}
            showValues={!bothEnds && points <= (rank ? 24 : 8)}
          />
        </PlotContext>
      </svg>
    </PlotBox>
  );
}
