/** Makes sure that there is a Chromium: the system's, else Debian's package, else Playwright's own download. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './browser';

const present = () => findChromium() !== undefined || existsSync(chromium.executablePath());
const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

if (!present()) {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  console.log('No Chromium found; installing one …');
  const installed =
    (debian &&
      run('apt-get', ['update', '-q']) &&
      run('apt-get', ['install', '-y', '-q', 'chromium-headless-shell'])) ||
    run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  if (!installed || !present()) {
    console.error(
      'No Chromium could be found or installed. Install Chromium or Chrome, or set CHROME_PATH to one, and run npm test again.',
    );
    process.exitCode = 1;
  }
}
