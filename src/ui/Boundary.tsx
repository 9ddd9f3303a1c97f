import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { anyFailed, renewFailed } from './loadable';
import { StartOver } from './StartOver';
import { useMessages } from './useMessages';

/**
 * Keeps an error in the part of the page where it happened.
 * @param resetKey when it changes, the part is tried again
 * @param message what to say instead of the general text
 */
export function Boundary({
  children,
  resetKey,
  message,
}: {
  children: ReactNode;
  resetKey: unknown;
  message?: string | undefined;
}) {
  const t = useMessages();
  return (
    <ErrorBoundary
      resetKeys={[resetKey]}
      onReset={renewFailed}
      fallbackRender={({ resetErrorBoundary }) => (
        <div className="failure" role="alert">
          <p>{message ?? t.states.failed}</p>
          <button type="button" className="button" onClick={resetErrorBoundary}>
            {t.states.retry}
          </button>
          {anyFailed() && <StartOver />}
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
