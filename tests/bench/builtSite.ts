import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { Site } from '../site';

/**
 * Builds a site of its own, and serves it.
 * @param folder where it is built
 * @param settings variables of the environment that the build reads
 */
export async function builtSite(
  folder: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<Site> {
  execFileSync(
    process.execPath,
    [
      ...['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'error'],
      ...['--outDir', folder, '--emptyOutDir'],
    ],
    { env: { ...process.env, ...settings }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const server = await preview({
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true },
    configLoader: 'runner',
    logLevel: 'warn',
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
