import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { formatAddress } from '../state/address';
import { hrefOf } from '../state/href';
import { useApp } from '../state/store';
import { Failure } from '../ui/Failure';
import { StartOver } from '../ui/StartOver';
import { useMessages } from '../ui/useMessages';

/** The outermost error boundary: says what is wrong with the whole page, such as a damaged catalogue, with ways out. */
export function WholePage({ children }: { children: ReactNode }) {
  const { address, language } = useApp();
  const t = useMessages();
  return (
    <ErrorBoundary
      resetKeys={[address]}
      fallback={
        <main>
          <h1>{t.product}</h1>
          <Failure as="div" role="alert">
            <p>{t.states.allFailed}</p>
            <StartOver />{' '}
            <a href={hrefOf(formatAddress({ page: 'overview' }, language))}>{t.states.toFront}</a>
          </Failure>
        </main>
      }
    >
      {children}
    </ErrorBoundary>
  );
}
