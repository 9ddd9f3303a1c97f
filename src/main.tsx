import './ui/base/base.css';
import './ui/base/dark.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { LazyChart } from './charts/LazyChart';
import { loadMessages } from './i18n/messages';
import { App } from './shell/App';
import { prefetchPage } from './shell/Page';
import { WholePage } from './shell/WholePage';
import { isEmbedded, isFramed } from './state/embed';
import { followAddress, useApp } from './state/store';
import { Boundary } from './ui/Boundary';
import { Loading } from './ui/LoadState';
import { lazyWithRetry } from './ui/lazyWithRetry';
import { catalogQuery, createQueryClient } from './ui/queries';

const InFrame = lazyWithRetry(() => import('./views/embed/InFrame'));

/** How long the first drawing waits for the script of its page before it says that it is loading; ms. */
const PATIENCE = 1000;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const drawn = root.querySelector('[data-drawn]') !== null;
const { other } = document.documentElement.dataset;
/** Whether the page stands there as its file shows it: the app draws beside it, so that it stays until the app has the same. */
const stands = drawn && other === undefined;
const stage = stands ? document.createElement('div') : root;
stage.id = root.id;
const page = createRoot(stage);
followAddress();
// An app is installed from whichever page is shown by then.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="manifest"]'))
  link.setAttribute('href', link.href);
const inFrame = isEmbedded() || isFramed();
// What is in another site's page is as light as that.
if (inFrame) document.documentElement.dataset.theme = 'light';
const client = createQueryClient();
const catalog = client.prefetchQuery(catalogQuery);
// The overview is in this script, and so at hand.
void prefetchPage('/');
const parts = inFrame
  ? Promise.all([InFrame.prefetch(), LazyChart.prefetch()])
  : prefetchPage(useApp.getState().address);
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
// Not awaited at the top level, which would keep the scripts that others share out of this one.
void Promise.all([
  loadMessages(useApp.getState().language),
  Promise.race([parts, patience]),
  // Where the page stands there is time to draw all of it at once, in pieces between which the browser answers; what stands
  // of it where more is chosen must not go and come again.
  drawn && other !== 'page' && catalog,
]).then(() => {
  // The single file has no pages that are drawn.
  if (!__IN_ONE_FILE__ && stands)
    void import('./shell/drawnPage').then(({ takePlace }) => takePlace(stage, root, client));
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <WholePage>
          {inFrame ? (
            <Boundary resetKey={null}>
              <Suspense fallback={<Loading />}>
                <InFrame />
              </Suspense>
            </Boundary>
          ) : (
            <App />
          )}
        </WholePage>
      </QueryClientProvider>
    </StrictMode>
  );
  if (stands) startTransition(() => page.render(app));
  else page.render(app);
});
