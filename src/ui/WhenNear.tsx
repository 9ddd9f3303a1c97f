import { type ReactNode, Suspense, useContext, useRef } from 'react';
import { Drawing, type useDrawnPart } from './drawnPart';
import { Loading } from './LoadState';
import { useNearViewport } from './useNearViewport';

/**
 * What is rendered once it is near the view (see {@link useNearViewport}). Its room is kept until then, and while its
 * script is loaded, so that what stands below does not move. Nobody waits for what has `data-far`.
 * @param room about its height, as CSS has it
 * @param part its name on the page, if the file of that shows it; see {@link useDrawnPart}
 * @param waiting what stands there instead, if not just room
 */
export function WhenNear({
  className,
  room,
  part,
  waiting,
  children,
}: {
  className?: string | undefined;
  room?: string | number;
  part?: string;
  waiting?: ReactNode;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const drawn = useContext(Drawing) === 'all' && part !== undefined;
  const near = useNearViewport(ref) || drawn;
  return (
    <div
      ref={ref}
      className={className}
      data-part={part}
      data-far={near ? undefined : ''}
      style={near ? undefined : { minHeight: room }}
    >
      {near ? <Suspense fallback={waiting ?? <Loading room={room} />}>{children}</Suspense> : waiting}
    </div>
  );
}
