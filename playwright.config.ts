import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/browser';

const executablePath = findChromium();
const port = Number(process.env.PORT ?? 4174);

/** Pages of tests live for seconds: drawing them by an imitated graphics card, and optimising their scripts, costs more than it gains. */
const QUICK = ['--disable-gpu', '--disable-software-rasterizer', '--js-flags=--no-turbofan'];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // More than the cores of the machine: each waits now and then, for frames and for answers.
  workers: 3,
  timeout: 90_000,
  // A browser starved of processor time hangs now and then; what passes only at the second try is reported as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 900 },
    locale: 'da-DK',
    // A service worker would answer requests that tests answer themselves; only the tests of it allow one.
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS, ...QUICK] },
  },
  webServer: {
    command: `npm run preview -- --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
