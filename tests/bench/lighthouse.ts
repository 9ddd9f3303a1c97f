import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';
import { pathOf } from '../../src/state/path';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { serveSite } from '../site';
import { EVERY_KIND, VIEWS } from '../views';
import { median } from './median';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUG_PORT = 9333;
const DEVICES = [
  ['mobile', undefined],
  ['desktop', desktop],
] as const;

/** The pages measured: one of every kind, or the views that `PAGES` names (`PAGES=overblik,par`). */
function pages(): typeof EVERY_KIND {
  const wanted = process.env.PAGES?.split(',');
  return wanted ? VIEWS.filter(({ name }) => wanted.includes(name)) : EVERY_KIND;
}

/**
 * Lighthouse 12 on a page of every kind by its path, as a phone and as a desktop with its default throttling: scores, FCP,
 * LCP, TBT, CLS and bytes, medians of three runs, and on a phone what was found wanting. Needs a built site. What has a
 * choice in its address is drawn by the app alone.
 */
export async function measurePages(): Promise<void> {
  const executablePath = findChromium();
  const site = await serveSite(4373);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${DEBUG_PORT}`],
  });
  for (const { name, hash } of pages()) {
    const path = pathOf(hash.slice(1), () => true);
    for (const [device, config] of DEVICES) {
      const results: Record<string, number>[] = [];
      for (let i = 0; i < RUNS; i += 1) {
        const flags = { port: DEBUG_PORT, onlyCategories: [...CATEGORIES] };
        const run = await lighthouse(site.url + path, flags, config);
        const { categories = {}, audits = {} } = run?.lhr ?? {};
        results.push({
          ...Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)])),
          'FCP ms': audits['first-contentful-paint']?.numericValue ?? 0,
          'LCP ms': audits['largest-contentful-paint']?.numericValue ?? 0,
          'TBT ms': audits['total-blocking-time']?.numericValue ?? 0,
          'CLS ×1000': (audits['cumulative-layout-shift']?.numericValue ?? 0) * 1000,
          'kB sent': (audits['total-byte-weight']?.numericValue ?? 0) / 1000,
        });
        if (i > 0 || device !== 'mobile') continue;
        for (const audit of Object.values(audits)) {
          const counted = CATEGORIES.some((id) =>
            categories[id]?.auditRefs.some((ref) => ref.id === audit.id && ref.weight > 0),
          );
          const binary = audit.scoreDisplayMode === 'binary';
          if (counted && binary && audit.score !== null && audit.score < 1)
            console.log(`  ${name}: ${audit.title}`);
        }
      }
      const keys = Object.keys(results[0] ?? {});
      const medians = keys.map((key) => `${key} ${Math.round(median(results.map((r) => r[key] ?? 0)))}`);
      console.log(`  ${name} (${path}), ${device}: ${medians.join(' · ')}`);
    }
  }
  await browser.close();
  await site.close();
}
