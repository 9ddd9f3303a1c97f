import type { CSSProperties, ReactNode } from 'react';
import styles from './official.module.css';

/**
 * The box of a strip: the place among all municipalities, and what is pointed at, over the drawing.
 * @param room kept for the drawing until it is there, px; paper needs none
 */
export function StripBox({
  place,
  room = 0,
  pointed,
  children,
}: {
  place: string;
  room?: number;
  pointed?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.strip} style={{ '--room': `${room}px` } as CSSProperties}>
      <p>
        {place && <strong>{place}</strong>}
        {pointed}
      </p>
      {children}
    </div>
  );
}
