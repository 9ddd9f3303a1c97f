import { type ReactNode, useEffect, useRef } from 'react';
import styles from './import.module.css';

/** The heading of a step, which takes focus when the step is reached, so that a screen reader goes on from there. */
export function StepHeading({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h2 ref={ref} tabIndex={-1} className={styles.stepHeading}>
      {children}
    </h2>
  );
}
