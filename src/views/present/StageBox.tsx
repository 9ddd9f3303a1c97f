import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './StageBox.module.css';
import { type Stage, stageFor } from './stage';

/** A slide's stage in the element around: laid out at its own size and enlarged or made smaller to fill it. */
export function StageBox({
  dark = false,
  waiting = false,
  children,
}: {
  dark?: boolean;
  /** True keeps what is rendered out of sight. */
  waiting?: boolean;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      setStage(clientWidth > 0 && clientHeight > 0 ? stageFor(clientWidth, clientHeight) : null);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={ref}
      className={styles.stage}
      data-stage={waiting ? 'waiting' : 'shown'}
      data-theme={dark ? 'dark' : 'light'}
    >
      {stage && (
        <div
          className={styles.inner}
          data-part="stage"
          style={{ width: stage.width, height: stage.height, transform: `scale(${stage.scale})` }}
        >
          {children}
        </div>
      )}
    </div>
  );
}
