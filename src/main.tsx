import './shell/fonts.css';
import './shell/theme.css';
import './shell/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App';
import { isEmbedded } from './state/embed';
import { followAddress } from './state/store';
import { Boundary } from './ui/Boundary';
import { Loading } from './ui/LoadState';
import { loadable } from './ui/loadable';
import { createQueryClient } from './ui/queries';

const EmbeddedChart = loadable(() => import('./views/embed/EmbeddedChart'));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
followAddress();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      {/* Texts of another language than Danish are loaded first; until then there are no words to say so. */}
      <Suspense fallback={null}>
        {isEmbedded() ? (
          <Boundary resetKey={null}>
            <Suspense fallback={<Loading />}>
              <EmbeddedChart />
            </Suspense>
          </Boundary>
        ) : (
          <App />
        )}
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);
