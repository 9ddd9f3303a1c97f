import type { ReactNode } from 'react';
import { classNames } from '../ui/classNames';
import styles from './Key.module.css';

/** What the marks of a chart mean, above it: {@link KeyEntry}s. */
export function Key({ children }: { children: ReactNode }) {
  return <p className={styles.key}>{children}</p>;
}

/** A mark with its meaning. */
export function KeyEntry({ mark, children }: { mark?: ReactNode; children: ReactNode }) {
  return (
    <span className={styles.entry}>
      {mark} {children}
    </span>
  );
}

/** A mark as charts draw it; grey unless given a colour. */
export function KeyMark({
  shape,
  hollow = false,
  color,
}: {
  shape: 'dot' | 'bar' | 'area';
  hollow?: boolean;
  color?: string;
}) {
  return (
    <span
      aria-hidden="true"
      className={classNames(styles[shape], hollow && styles.hollow)}
      style={color ? { background: color } : undefined}
    />
  );
}
