import { AXIS, STRONG } from '../drawing';
import { layOutStrip, SMALL, saysTick } from '../strip/layout';
import type { StripMark, StripProps } from '../strip/props';
import { dotsPath } from './StillBox';

/** The strip is laid out this wide, and stretched; pixels. */
const WIDTH = 400;

/** A place across the strip, as a drawing writes it. */
const across = (x: number) => `${Math.round((100 * x) / WIDTH)}%`;

const colorOf = ({ sort }: StripMark) => (sort === 'middle' ? STRONG : 'var(--ink-3)');

/**
 * All municipalities along a line of values as wide as there is room for, without a browser that measures it: places are
 * stretched, dots and words are not.
 */
export function StillStrip(props: StripProps) {
  const { scale, marks, chosen, name, tick } = props;
  const { x, dots, top, middle, bottom, height, names, lines } = layOutStrip(props, WIDTH, SMALL);
  const at = (value: number) => Math.round(x(value));
  const high = Math.round(height);
  const dotsOf = (own: readonly { readonly x: number; readonly offset: number }[]) =>
    dotsPath(own.map((dot) => [dot.x, middle + dot.offset]));
  const round = { strokeLinecap: 'round' } as const;
  return (
    <div data-strip="">
      <svg data-still-strip="" width="100%" height={high} aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} ${high}`} preserveAspectRatio="none" aria-hidden="true">
          <path
            d={`M0 ${bottom}H${WIDTH}${scale.ticks.map((value) => `M${at(value)} ${bottom}v4`).join('')}`}
            stroke={AXIS}
          />
          {lines.map(({ mark, bottom: end }) => (
            <path
              key={mark.name}
              d={`M${at(mark.value)} ${top - 4}V${end}`}
              stroke={colorOf(mark)}
              strokeWidth="2"
              strokeDasharray={mark.sort === 'middle' ? undefined : '5 4'}
            />
          ))}
          <path d={dotsOf(dots)} stroke="var(--reference)" strokeWidth={2 * SMALL} {...round} />
          {names.map((one) => (
            <g key={one.area} stroke={chosen.get(one.area)?.mark}>
              <path d={`M${Math.round(one.x)} ${one.y}V${middle + one.offset}`} />
              <path d={dotsOf([one])} strokeWidth={2 * SMALL + 4} {...round} />
            </g>
          ))}
        </svg>
        {scale.ticks
          .filter((value) => saysTick(value, marks, x))
          .map((value) => (
            <text key={value} x={across(x(value))} y={bottom + 17}>
              {tick(value)}
            </text>
          ))}
        {lines.map(({ mark, text, middle, bottom: end }) => (
          <text
            key={text}
            x={across(middle)}
            y={end + 14}
            fill={mark.sort === 'middle' ? colorOf(mark) : undefined}
          >
            {text}
          </text>
        ))}
        {names.map(({ area, middle, y }) => (
          <text key={area} x={across(middle)} y={y - 3} fill={chosen.get(area)?.text}>
            {name(area)}
          </text>
        ))}
      </svg>
    </div>
  );
}
