import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { serveSite } from '../site';
import { median } from './median';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUG_PORT = 9333;
const PAGES = [
  ['overview', ''],
  ['Faxe', '#/omraade/faxe'],
] as const;

/**
 * Lighthouse 12, mobile, default throttling, on the overview and on Faxe's page: scores, LCP, TBT and bytes, medians of
 * three runs. Needs a built site.
 */
export async function measurePages(): Promise<void> {
  const executablePath = findChromium();
  const site = await serveSite(4373);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${DEBUG_PORT}`],
  });
  for (const [name, hash] of PAGES) {
    const results: Record<string, number>[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      const run = await lighthouse(site.url + hash, {
        port: DEBUG_PORT,
        output: 'json',
        onlyCategories: [...CATEGORIES],
      });
      const { categories = {}, audits = {} } = run?.lhr ?? {};
      results.push({
        ...Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)])),
        'FCP ms': audits['first-contentful-paint']?.numericValue ?? 0,
        'LCP ms': audits['largest-contentful-paint']?.numericValue ?? 0,
        'TBT ms': audits['total-blocking-time']?.numericValue ?? 0,
        'CLS ×1000': (audits['cumulative-layout-shift']?.numericValue ?? 0) * 1000,
        'kB sent': (audits['total-byte-weight']?.numericValue ?? 0) / 1000,
      });
      for (const audit of Object.values(audits)) {
        const counted = CATEGORIES.some((id) =>
          categories[id]?.auditRefs.some((ref) => ref.id === audit.id && ref.weight > 0),
        );
        const binary = audit.scoreDisplayMode === 'binary';
        if (i === 0 && counted && binary && audit.score !== null && audit.score < 1)
          console.log(`  ${name}: ${audit.title}`);
      }
    }
    const keys = Object.keys(results[0] ?? {});
    const medians = keys.map((key) => `${key} ${Math.round(median(results.map((r) => r[key] ?? 0)))}`);
    console.log(`  ${name}: ${medians.join(' · ')}`);
  }
  await browser.close();
  await site.close();
}
