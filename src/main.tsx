import './shell/fonts.css';
import './shell/theme.css';
import './shell/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from './i18n/messages';
import { App } from './shell/App';
import { isEmbedded } from './state/embed';
import { followAddress, useApp } from './state/store';
import { Boundary } from './ui/Boundary';
import { Loading } from './ui/LoadState';
import { loadable } from './ui/loadable';
import { createQueryClient } from './ui/queries';

const EmbeddedChart = loadable(() => import('./views/embed/EmbeddedChart'));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const page = createRoot(root);
followAddress();
// Not awaited at the top level, which would keep the scripts that others share out of this one.
void loadMessages(useApp.getState().language).then(() =>
  page.render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        {isEmbedded() ? (
          <Boundary resetKey={null}>
            <Suspense fallback={<Loading />}>
              <EmbeddedChart />
            </Suspense>
          </Boundary>
        ) : (
          <App />
        )}
      </QueryClientProvider>
    </StrictMode>,
  ),
);
