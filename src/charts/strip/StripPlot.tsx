import { memo, useContext, useMemo, useRef } from 'react';
import { classNames } from '../../ui/classNames';
import { useOptions } from '../../ui/useOptions';
import { useSize } from '../frame/useSize';
import { StillFormsContext } from '../still/forms';
import { layOutStrip, SMALL, saysTick } from './layout';
import type { StripProps } from './props';
import styles from './StripPlot.module.css';

const LEFT: readonly string[] = ['ArrowLeft', 'ArrowUp'];
const RIGHT: readonly string[] = ['ArrowRight', 'ArrowDown'];

/**
 * All municipalities as dots along a line of values, equal ones over one another, with the middle half behind them and
 * the chosen ones in their colours and named. Drawn once; what is pointed at is told to `onPoint`.
 */
export const StripPlot = memo(function StripPlot(props: StripProps) {
  const still = useContext(StillFormsContext);
  return still ? <still.Strip {...props} /> : <MeasuredStrip {...props} />;
});

/** The same where there is a browser to measure in. */
function MeasuredStrip({
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
  const { x, dots, top, middle, bottom, height, names, lines } = useMemo(
    () => layOutStrip({ figures, scale, marks, chosen, name }, width, radius),
    [figures, scale, marks, chosen, name, width, radius],
  );
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
                {saysTick(value, marks, x) && (
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
            {lines.map(({ mark, bottom }) => (
              <line
                key={mark.name}
                className={classNames(styles.mark, styles[mark.sort])}
                x1={x(mark.value)}
                x2={x(mark.value)}
                y1={top - 4}
                y2={bottom}
              />
            ))}
            {lines.map(({ mark, middle, bottom }) => (
              <text
                key={mark.name}
                className={classNames(styles.mark, styles[mark.sort])}
                x={middle}
                y={bottom + 14}
                textAnchor="middle"
              >
                {mark.name}
              </text>
            ))}
            {names.map(({ area, x: at, offset, middle: over, y }) => {
              const color = chosen.get(area);
              return (
                <g key={area}>
                  <line
                    className={styles.lead}
                    x1={at}
                    x2={at}
                    y1={y}
                    y2={middle + offset}
                    stroke={color?.mark}
                  />
                  <text className={styles.name} x={over} y={y - 3} textAnchor="middle" fill={color?.text}>
                    {name(area)}
                  </text>
                </g>
              );
            })}
          </g>
          {dots.map(({ o, x: at, offset }) => (
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
}
