/** Makes sure that there is a Chromium: the system's, else Debian's package, else Playwright's own download. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './browser';
import { installDebian, run } from './debian';

const present = () => findChromium() !== undefined || existsSync(chromium.executablePath());

if (!present()) {
  console.log('No Chromium found; installing one …');
  const installed =
    installDebian('chromium-headless-shell') ||
    run('npx', 'playwright', 'install', '--with-deps', 'chromium');
  if (!installed || !present()) {
    console.error(
      'No Chromium could be found or installed. Install Chromium or Chrome, or set CHROME_PATH to one, and run npm test again.',
    );
    process.exitCode = 1;
  }
}
