import { AXIS, GRID, TARGET_LABEL, TARGET_LINE, TICK } from '../drawing';
import { usePlot } from '../frame/plot';
import { placeTicks } from './timeAxis';

/** How far the words along an axis stand from it. */
const GAP = 8;
/** Moves a baseline so that a text of ticks hangs from a height, or has its middle there. */
const HANG = '0.71em';
const MIDDLE = '0.355em';

/** A tick: a value and what it is called. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Faint lines across the plot. */
export function Gridlines({ values }: { values: readonly number[] }) {
  const { x, width, yScale } = usePlot();
  return values.map((value) => (
    <line key={value} x1={x} x2={x + width} y1={yScale(value)} y2={yScale(value)} stroke={GRID} />
  ));
}

/** The words below the plot, and the line above them. */
export function AxisBelow({ ticks }: { ticks: readonly Tick[] }) {
  const { x, y, width, height, xScale } = usePlot();
  const places = placeTicks(ticks.map(({ value, label }) => ({ x: xScale(value), label })));
  return (
    <g>
      <line x1={x} x2={x + width} y1={y + height} y2={y + height} stroke={AXIS} />
      {ticks.map(({ value, label }, i) => (
        <text key={value} x={places[i]} y={y + height + GAP} dy={HANG} textAnchor="middle" {...TICK}>
          {label}
        </text>
      ))}
    </g>
  );
}

/** The numbers before the plot. */
export function AxisBefore({ ticks }: { ticks: readonly Tick[] }) {
  const { x, yScale } = usePlot();
  return ticks.map(({ value, label }) => (
    <text key={value} x={x - GAP} y={yScale(value)} dy={MIDDLE} textAnchor="end" {...TICK}>
      {label}
    </text>
  ));
}

/** A dotted line across the plot with its words below it. */
export function TargetLine({ value, label }: Tick) {
  const { x, width, yScale } = usePlot();
  const y = yScale(value);
  return (
    <g>
      <line x1={x} x2={x + width} y1={y} y2={y} {...TARGET_LINE} />
      <text x={x + 5} y={y + 5} dy={HANG} {...TARGET_LABEL}>
        {label}
      </text>
    </g>
  );
}
