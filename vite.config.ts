import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chartScales } from './src/build/chartScales';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy';
import { dataPlugin } from './src/build/dataPlugin';
import { licences } from './src/build/licences';
import { offlinePlugin } from './src/build/offlinePlugin';
import { pageFiles, pageServers } from './src/build/pageFiles';
import { SCRIPT_GROUPS } from './src/build/scripts';
import { singleFileDownload } from './src/build/singleFileDownload';
import { startScript } from './src/build/startScript';
import { styles } from './src/build/styles';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const notices = licences();

/** Tests that need a DOM, though they render nothing. */
const IN_A_PAGE = 'tests/unit/**/*.page.test.ts';

export default defineConfig({
  // Relative, so that dist/ works from any static host and any sub-path.
  base: './',
  plugins: [
    react(),
    styles(),
    chartScales(),
    dataPlugin(),
    contentSecurityPolicy(),
    startScript(),
    notices.gather(),
    notices.file(),
    singleFileDownload(),
    pageFiles(),
    pageServers(),
    offlinePlugin(),
  ],
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __SINGLE_FILE_BYTES__: 'null',
    __IN_ONE_FILE__: 'false',
    // Tests wait less.
    __REST_MS__: process.env.REST_MS ?? '5_000',
  },
  // What only some files need is loaded when it is needed.
  worker: { format: 'es', plugins: () => [notices.gather()] },
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // A font inlined as a data: URL would break the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Tells the size check which file needs which.
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: SCRIPT_GROUPS } } },
  },
  test: {
    testTimeout: 20_000,
    // All files of a worker share their modules, so that the bundled data are compiled once for all of them.
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [IN_A_PAGE],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/unit/**/*.test.tsx', IN_A_PAGE],
          setupFiles: ['tests/unit/setup.ts', 'tests/unit/setupPage.ts'],
          environment: 'jsdom',
        },
      },
    ],
  },
});
