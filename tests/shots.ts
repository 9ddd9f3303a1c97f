/**
 * `npm run shots [part of a name]`: a picture of every view at four sizes and in both languages, into `shots/`.
 * Needs a built site.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './browser';
import { settled } from './e2e/fixtures';
import { serveSite } from './site';
import { english, VIEWS } from './views';

const SIZES = [
  [1440, 900],
  [1920, 1080],
  [820, 1180],
  [390, 844],
] as const;

const only = process.argv[2] ?? '';
const executablePath = findChromium();
const site = await serveSite(4273);
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...CHROMIUM_FLAGS],
});
mkdirSync('shots', { recursive: true });
let count = 0;
for (const [width, height] of SIZES) {
  const context = await browser.newContext({ viewport: { width, height } });
  for (const { name, hash } of VIEWS.filter((view) => view.name.includes(only))) {
    for (const language of ['da', 'en'] as const) {
      const page = await context.newPage();
      await page.goto(site.url + (language === 'da' ? hash : english(hash)));
      await page.waitForLoadState('networkidle');
      await settled(page, { all: true });
      await page.screenshot({ path: `shots/${name}-${width}-${language}.png`, fullPage: true });
      await page.close();
      count += 1;
    }
  }
  await context.close();
}
await browser.close();
await site.close();
console.log(`${count} pictures in shots/`);
