import { at } from '../model/at';
import type { Observation } from '../model/observation';
import { parsePeriod } from '../model/period';

const WIDTH = 260;
const HEIGHT = 52;
const PAD = 6;

/**
 * A word-sized line of a series with its last value marked. It says nothing that the words beside it do not say, so it
 * is hidden from assistive technology.
 * @param points with a period, oldest first; none keep its place
 * @param inverted for ranks: 1 at the top
 */
export function Sparkline({
  points,
  color,
  inverted,
}: {
  points: readonly Observation[];
  color: string;
  inverted: boolean;
}) {
  const xs = points.map((o) => parsePeriod(o.period)?.end ?? 0);
  const ys = points.map((o) => o.value);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const x = (value: number) => PAD + ((value - x0) / (x1 - x0 || 1)) * (WIDTH - 2 * PAD);
  const y = (value: number) => {
    const share = y1 === y0 ? 0.5 : (value - y0) / (y1 - y0);
    return PAD + (inverted ? share : 1 - share) * (HEIGHT - 2 * PAD);
  };
  const place = points.map((_, i) => [x(at(xs, i)), y(at(ys, i))] as const);
  const last = place.at(-1);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline
        fill="none"
        stroke={color}
        strokeWidth="2.5"
        strokeLinejoin="round"
        points={place.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')}
      />
      {last && <circle cx={last[0]} cy={last[1]} r="4.5" fill={color} />}
    </svg>
  );
}
