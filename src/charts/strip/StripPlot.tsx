import { memo, useMemo, useRef } from 'react';
import type { ValueScale } from '../../analysis/chart/types';
import { at } from '../../model/at';
import type { Observation } from '../../model/observation';
import { classNames } from '../../ui/classNames';
import type { Color } from '../../ui/colors';
import { useOptions } from '../../ui/useOptions';
import { linearScale } from '../frame/plot';
import { useSize } from '../frame/useSize';
import styles from './StripPlot.module.css';
import { packNames, swarm } from './swarm';

/** A value marked across the strip. */
export interface StripMark {
  readonly value: number;
  readonly name: string;
  /** `middle` is drawn solid, `reference` dashed. */
  readonly sort: 'middle' | 'reference';
}

/** What a strip shows, in words and values. */
export interface StripProps {
  /** One a municipality, the lowest first. */
  readonly figures: readonly Observation[];
  readonly scale: ValueScale;
  /** From the lower to the upper quartile; null if there are none. */
  readonly half: readonly [number, number] | null;
  readonly marks: readonly StripMark[];
  /** Those that stand out, by area. */
  readonly chosen: ReadonlyMap<string, Color>;
  readonly label: string;
  /** The name that a municipality has on the strip. */
  readonly name: (area: string) => string;
  /** What is said of a municipality: name, value, place. */
  readonly say: (figure: Observation) => string;
  readonly tick: (value: number) => string;
  readonly onPoint: (area: string) => void;
  readonly onToggle: (area: string) => void;
  /** True for one among others, lower than one that is alone. */
  readonly small?: boolean;
}

/** Pixels. */
const SIDE = 10;
const ROW = 18;
const AXIS = 22;
/** Radius of the dots of a small one. */
const SMALL = 3.5;
/** So near its number a mark is drawn across it. */
const TICK = 12;
/** Width of a letter of a name at most, on average. */
const LETTER = 7.6;
/** Names of chosen municipalities take so many rows at most; the rest are named when pointed at. */
const MOST_ROWS = 4;

const nameWidth = (name: string) => name.length * LETTER;
const LEFT: readonly string[] = ['ArrowLeft', 'ArrowUp'];
const RIGHT: readonly string[] = ['ArrowRight', 'ArrowDown'];

/**
 * All municipalities as dots along a line of values, equal ones over one another, with the middle half behind them and
 * the chosen ones in their colours and named. Drawn once; what is pointed at is told to `onPoint`.
 */
export const StripPlot = memo(function StripPlot({
  figures,
  scale,
  half,
  marks,
  chosen,
  label,
  name,
  say,
  tick,
  onPoint,
  onToggle,
  small = false,
}: StripProps) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  // From left to right, which on a list of ranks is from the last.
  const areas = useMemo(() => {
    const ids = figures.map((o) => o.area);
    return scale.inverted ? ids.reverse() : ids;
  }, [figures, scale]);
  const move = (from: string, key: string) => {
    const step = LEFT.includes(key) ? -1 : RIGHT.includes(key) ? 1 : 0;
    return step === 0 ? null : (areas[areas.indexOf(from) + step] ?? null);
  };
  const { active, list } = useOptions(areas, move, onPoint, onToggle);
  const radius = small ? SMALL : width < 480 ? 4 : width < 800 ? 6 : 7;
  const x = useMemo(() => {
    const [from, to] = scale.inverted ? [scale.max, scale.min] : [scale.min, scale.max];
    return linearScale(from, to, SIDE, Math.max(SIDE, width - SIDE));
  }, [scale, width]);
  const dots = useMemo(() => {
    const order = scale.inverted ? [...figures].reverse() : figures;
    const { offsets, reach } = swarm(
      order.map((o) => x(o.value)),
      radius,
    );
    return { reach, list: order.map((o, i) => ({ o, x: x(o.value), offset: at(offsets, i) })) };
  }, [figures, scale, x, radius]);

  const named = dots.list.filter(({ o }) => chosen.has(o.area));
  const names = packNames(
    named.map((dot) => ({ x: dot.x, width: nameWidth(name(dot.o.area)) })),
    width,
  );
  const rows = Math.min(MOST_ROWS, Math.max(0, ...names.map(({ row }) => row + 1)));
  const top = rows * ROW + 6;
  const middle = top + dots.reach + 4;
  const bottom = middle + dots.reach + 4;
  const sorted = [...marks].sort((a, b) => x(a.value) - x(b.value));
  const markNames = packNames(
    sorted.map((mark) => ({ x: x(mark.value), width: nameWidth(mark.name) })),
    width,
  );
  const markRows = Math.max(0, ...markNames.map(({ row }) => row + 1));
  const height = bottom + AXIS + markRows * ROW + 2;
  const markTop = (i: number) => bottom + AXIS + at(markNames, i).row * ROW;
  return (
    <div ref={box} data-strip="" className={styles.strip}>
      {width > 0 && (
        <svg
          {...list}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drawing is the list box, its dots the options
          role="listbox"
          aria-multiselectable="true"
          aria-orientation="horizontal"
          aria-label={label}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus */}
          <g aria-hidden="true">
            {half && (
              <rect
                className={styles.half}
                x={Math.min(x(half[0]), x(half[1]))}
                width={Math.max(2, Math.abs(x(half[1]) - x(half[0])))}
                y={top}
                height={bottom - top}
              />
            )}
            <line className={styles.axis} x1={0} x2={width} y1={bottom} y2={bottom} />
            {scale.ticks.map((value) => (
              <g key={value}>
                <line className={styles.axis} x1={x(value)} x2={x(value)} y1={bottom} y2={bottom + 4} />
                {/* A mark that is drawn across its number says it, or nearly. */}
                {!marks.some((mark) => Math.abs(x(mark.value) - x(value)) < TICK) && (
                  <text
                    className={styles.tick}
                    x={Math.max(0, Math.min(width, x(value)))}
                    y={bottom + 17}
                    textAnchor={x(value) < 30 ? 'start' : x(value) > width - 30 ? 'end' : 'middle'}
                  >
                    {tick(value)}
                  </text>
                )}
              </g>
            ))}
            {sorted.map((mark, i) => (
              <line
                key={mark.name}
                className={classNames(styles.mark, styles[mark.sort])}
                x1={x(mark.value)}
                x2={x(mark.value)}
                y1={top - 4}
                y2={markTop(i)}
              />
            ))}
            {sorted.map((mark, i) => (
              <text
                key={mark.name}
                className={classNames(styles.mark, styles[mark.sort])}
                x={at(markNames, i).left + nameWidth(mark.name) / 2}
                y={markTop(i) + 14}
                textAnchor="middle"
              >
                {mark.name}
              </text>
            ))}
            {named.map(({ o, x: at, offset }, i) => {
              const place = names[i];
              if (!place || place.row >= rows) return null;
              const color = chosen.get(o.area);
              // The first row is the nearest to the dots.
              const y = top - 6 - place.row * ROW;
              return (
                <g key={o.area}>
                  <line
                    className={styles.lead}
                    x1={at}
                    x2={at}
                    y1={y}
                    y2={middle + offset}
                    stroke={color?.mark}
                  />
                  <text
                    className={styles.name}
                    x={place.left + nameWidth(name(o.area)) / 2}
                    y={y - 3}
                    textAnchor="middle"
                    fill={color?.text}
                  >
                    {name(o.area)}
                  </text>
                </g>
              );
            })}
          </g>
          {dots.list.map(({ o, x: at, offset }) => (
            <circle
              key={o.area}
              data-area={o.area}
              role="option"
              aria-selected={chosen.has(o.area)}
              aria-label={say(o)}
              tabIndex={o.area === active ? 0 : -1}
              className={styles.dot}
              cx={at}
              cy={middle + offset}
              r={chosen.has(o.area) ? radius + 2 : radius}
              style={{ fill: chosen.get(o.area)?.mark }}
            />
          ))}
        </svg>
      )}
    </div>
  );
});
