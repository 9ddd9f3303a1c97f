import { type ReactNode, Suspense, useContext, useRef } from 'react';
import { useNearViewport } from '../ui/useNearViewport';
import styles from './NearPlot.module.css';
import { StillFormsContext } from './still/forms';

/**
 * The place of a drawing that takes a while to load and to draw, such as those of the chart library: it is drawn once it is
 * near the view (see {@link useNearViewport}). The still one of the page's file stays until then (`shell/drawnPage.ts`).
 */
export function NearPlot({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const near = useNearViewport(ref);
  const inFile = useContext(StillFormsContext) !== null;
  if (inFile) return children;
  return (
    <div ref={ref} data-plot="near" className={styles.place}>
      {near && <Suspense fallback={null}>{children}</Suspense>}
    </div>
  );
}
