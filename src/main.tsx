import './shell/fonts.css';
import './shell/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App';
import { followAddress } from './state/store';
import { createQueryClient } from './ui/queries';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
followAddress();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
