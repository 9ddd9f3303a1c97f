import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Button } from './Button';
import { Failure } from './Failure';
import { anyFailed, retryFailed } from './lazyWithRetry';
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
      onReset={retryFailed}
      fallbackRender={({ resetErrorBoundary }) => (
        <Failure as="div" role="alert">
          <p>{message ?? t.states.failed}</p>
          <Button onClick={resetErrorBoundary}>{t.states.retry}</Button>
          {anyFailed() && <StartOver />}
        </Failure>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
