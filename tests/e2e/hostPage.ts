/** Serves a page from another origin, such as a municipality's site in which a chart is embedded. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running server of one page. */
export interface HostPage {
  readonly url: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a page with `body` in a column of `width` pixels, under another name and port than the site. */
export async function serveHostPage(body: string, width: number): Promise<HostPage> {
  const html = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunens side</title>
<link rel="icon" href="data:,"></head><body><h1>Kommunens side</h1><div style="width:${width}px">${body}</div></body></html>`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/`,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
