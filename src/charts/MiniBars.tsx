import { Hyphenated } from '../ui/Hyphenated';
import styles from './MiniBars.module.css';

/** One bar with its label and value as text. */
interface MiniBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly color: string;
}

/**
 * A few labelled bars from a common zero, as a list of words and numbers to those who do not see the bars.
 * @param ranked for ranks: how many are ranked; then dots on the list, the first to the right, because a longer bar
 *   would seem a better rank
 */
export function MiniBars({ bars, ranked }: { bars: readonly MiniBar[]; ranked: number | null }) {
  const low = Math.min(0, ...bars.map((bar) => bar.value));
  const span = Math.max(0, ...bars.map((bar) => bar.value)) - low || 1;
  const share = (value: number) => `${((100 * value) / span).toFixed(2)}%`;
  return (
    <ul className={styles.bars}>
      {bars.map(({ key, label, value, text, color }) => (
        <li key={key}>
          <span className={styles.label}>
            <Hyphenated text={label} />
          </span>
          <span className={styles.track} aria-hidden="true">
            {ranked === null ? (
              <i
                style={{
                  left: share(Math.min(0, value) - low),
                  width: share(Math.abs(value)),
                  background: color,
                }}
              />
            ) : (
              <i
                className={styles.dot}
                style={{ left: `${(100 * (ranked - value)) / (ranked - 1)}%`, background: color }}
              />
            )}
            {low < 0 && <b style={{ left: share(-low) }} />}
          </span>
          <span className={styles.value}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
