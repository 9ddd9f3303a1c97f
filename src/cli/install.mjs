/** Installs what a fresh clone lacks. Plain JavaScript without dependencies. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const MARK = 'node_modules/.package-lock.json';

/** Stops with a clear message when Node is too old. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Nøgletavlen needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
}

/** Installs the packages of the lock file, exactly these, when they are missing or older than it. */
export function ensureInstalled() {
  checkNode();
  const upToDate = existsSync(MARK) && statSync(MARK).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (upToDate) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
