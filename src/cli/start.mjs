/**
 * `npm start`: from a fresh clone to a running site. Plain JavaScript without dependencies, because it is what
 * installs them.
 */
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const build = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const { preview } = await import('vite');
const server = await preview({
  configLoader: 'runner',
  // Another port when this one is taken.
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4170), strictPort: false },
});
console.log(`\nNøgletavlen: ${server.resolvedUrls?.local[0]}\n`);
