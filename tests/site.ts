/** Serves the built site for tests, pictures and measurements. */
import { preview } from 'vite';

/** A running server of `dist/`. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `dist/` on 127.0.0.1 at `port`, or another when it is taken. */
export async function serveSite(port = 4173): Promise<Site> {
  const server = await preview({
    preview: { host: '127.0.0.1', port, strictPort: false },
    configLoader: 'runner',
    logLevel: 'warn',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server has no address');
  return { url, close: () => server.close() };
}
