import { type ReactNode, Suspense, useContext, useRef } from 'react';
import { useNearViewport } from '../ui/useNearViewport';
import { StillFormsContext } from './still/forms';

/** About the height of a small drawing, pixels. */
const ROOM = 160;

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
    <div ref={ref} data-plot="near" style={near ? undefined : { minHeight: ROOM }}>
      {near && <Suspense fallback={null}>{children}</Suspense>}
    </div>
  );
}
