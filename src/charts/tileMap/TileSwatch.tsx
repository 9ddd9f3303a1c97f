import { levelColors } from './levelColors';
import styles from './TileMap.module.css';

/** A tile of the legend, drawn as those of the map. */
export function TileSwatch({ level, diverging }: { level: number | null; diverging: boolean }) {
  return (
    <svg width="24" height="24" aria-hidden="true" style={levelColors(level, diverging)}>
      <rect className={styles.face} x="1" y="1" width="22" height="22" />
      {level === null && <path className={styles.cross} d="M2 22L22 2" />}
    </svg>
  );
}
