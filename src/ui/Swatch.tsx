import { classNames } from './classNames';
import styles from './Swatch.module.css';

/** Colour of an area or a group, before its name. */
export function Swatch({ color, className }: { color: string; className?: string | undefined }) {
  return (
    <span className={classNames(styles.swatch, className)} style={{ background: color }} aria-hidden="true" />
  );
}
