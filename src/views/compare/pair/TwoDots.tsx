import type { ValueScale } from '../../../analysis/chart/types';
import type { PairRow } from '../../../analysis/compare/pair';
import { areaColor } from '../../../ui/colors';
import type { Text } from '../../../ui/useText';
import styles from '../Matrix.module.css';

/** Where a value lies from left to right, in per cent; of ranks the first lies to the right. */
function place(value: number, { min, max, inverted }: ValueScale): string {
  const share = (value - min) / (max - min || 1);
  return `${(100 * (inverted ? 1 - share : share)).toFixed(1)}%`;
}

/** The two values of a row on one scale: the first a dot, the second a diamond. The numbers stand beside it. */
export function TwoDots({ row, scale, text }: { row: PairRow; scale: ValueScale; text: Text }) {
  const format = text.format(row.indicator);
  const [left, right] = scale.inverted ? [scale.max, scale.min] : [scale.min, scale.max];
  const decimals = Number.isInteger(left) && Number.isInteger(right) ? 0 : undefined;
  return (
    <span className={styles.dots} aria-hidden="true">
      <span>{format.bare(left, decimals)}</span>
      <span className={styles.dotsTrack}>
        {scale.min < 0 && <b style={{ left: place(0, scale) }} />}
        {row.values.map((o) => (
          <i
            key={o.area}
            style={{
              left: place(o.value, scale),
              background: areaColor(
                o.area,
                text.index,
                row.values.map(({ area }) => area),
              ).mark,
            }}
          />
        ))}
      </span>
      <span>{format.bare(right, decimals)}</span>
    </span>
  );
}
