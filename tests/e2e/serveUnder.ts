/** Serves the built site from a folder of a host, as a municipality may do. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** A running server, with the paths it was asked for, and those of them that it does not have. */
export interface SubPathSite {
  readonly url: string;
  readonly asked: readonly string[];
  readonly missed: readonly string[];
  /** Pages that it answers with in place of files, by path in the folder, as a guest network does until one logs in. */
  readonly instead: Map<string, string>;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site under `folder`, which begins and ends with a slash, and nothing beside it.
 * @param built gives the folder of the built site, asked at each request
 */
export async function serveUnder(folder: string, built: () => string = () => 'dist'): Promise<SubPathSite> {
  const asked: string[] = [];
  const missed: string[] = [];
  const instead = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.slice(folder.length).replace(/^$|(?<=\/)$/, 'index.html');
    asked.push(pathname);
    const other = instead.get(name);
    if (other !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(other);
      return;
    }
    try {
      if (!pathname.startsWith(folder)) throw new Error('Outside the folder');
      const body = await readFile(join(built(), name));
      response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      missed.push(pathname);
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    asked,
    missed,
    instead,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
