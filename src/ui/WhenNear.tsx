import { type ReactNode, Suspense, useRef } from 'react';
import { Loading } from './LoadState';
import { useNearViewport } from './useNearViewport';

/**
 * What is rendered once it is near the view (see {@link useNearViewport}). Its room is kept until then, and while its
 * script is loaded, so that what stands below does not move. Nobody waits for what has `data-far`.
 * @param room about its height, as CSS has it
 * @param waiting what stands there instead, if not just room
 */
export function WhenNear({
  className,
  room,
  waiting,
  children,
}: {
  className?: string | undefined;
  room?: string | number;
  waiting?: ReactNode;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const near = useNearViewport(ref);
  return (
    <div
      ref={ref}
      className={className}
      data-far={near ? undefined : ''}
      style={near ? undefined : { minHeight: room }}
    >
      {near ? <Suspense fallback={waiting ?? <Loading room={room} />}>{children}</Suspense> : waiting}
    </div>
  );
}
