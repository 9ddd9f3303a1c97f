/** A page of measurements: built as the product is, served, and opened in the browser that the tests use. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { styles } from '../../src/build/styles';
import config from '../../vite.config';
import { CHROMIUM_FLAGS, findChromium } from '../browser';

/** A page of measurements that is being served. */
export interface MeasuringPage {
  /** Opens it anew, as wide as a desktop; comes back when the page has set `window.ready`. */
  readonly open: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

declare global {
  interface Window {
    /** True once a page of measurements can be asked to measure. */
    ready?: boolean;
  }
}

/** Frames follow one another as fast as they are made, so that the wait for the next one is not measured. */
const FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Builds a page with the build settings of the product into a folder that is taken away again, and serves it.
 * @param folder the one with the page's `index.html`
 */
export async function serveMeasuringPage(folder: string): Promise<MeasuringPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'noegletavlen-bench-'));
  const common = {
    configFile: false as const,
    base: './',
    root: resolve(folder),
    logLevel: 'warn' as const,
    // Without the data of the product: what is measured is invented.
    plugins: [react(), styles()],
    // Nor is it put into the scripts of the product.
    build: { ...config.build, rolldownOptions: {}, outDir, emptyOutDir: true, manifest: false },
  };
  await build(common);
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 4391 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server has no address');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_FLAGS, ...FLAGS],
  });
  return {
    open: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(url);
      await page.waitForFunction(() => window.ready);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
