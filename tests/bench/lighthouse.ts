import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { pathOf } from '../../src/state/path';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { VIEWS } from '../views';
import { builtSite } from './builtSite';
import { median } from './median';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUG_PORT = 9333;
const PORT = 4373;

/** A view of each of nine kinds of page. */
const KINDS = [
  'overblik',
  'kommune-faxe',
  'linje-grupper',
  'rang',
  'afvigelse-flere',
  'kommunekort',
  'sammenlign',
  'ydelse-fleksjob',
  'kilde-faxe',
];

/** Prints the medians of a page, by the debug port of a browser that runs, and what was found wanting. */
async function measurePage(name: string, url: string): Promise<void> {
  const results: Record<string, number>[] = [];
  const wanting = new Set<string>();
  for (let i = 0; i < RUNS; i += 1) {
    const run = await lighthouse(url, { port: DEBUG_PORT, onlyCategories: [...CATEGORIES] });
    const { categories = {}, audits = {} } = run?.lhr ?? {};
    results.push({
      ...Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)])),
      'FCP ms': audits['first-contentful-paint']?.numericValue ?? 0,
      'LCP ms': audits['largest-contentful-paint']?.numericValue ?? 0,
      'TBT ms': audits['total-blocking-time']?.numericValue ?? 0,
      'CLS ×1000': (audits['cumulative-layout-shift']?.numericValue ?? 0) * 1000,
      'kB sent': (audits['total-byte-weight']?.numericValue ?? 0) / 1000,
    });
    for (const { id, scoreDisplayMode, score, title } of Object.values(audits)) {
      const counted = CATEGORIES.some((category) =>
        categories[category]?.auditRefs.some((ref) => ref.id === id && ref.weight > 0),
      );
      if (counted && scoreDisplayMode === 'binary' && score !== null && score < 1) wanting.add(title);
    }
  }
  const keys = Object.keys(results[0] ?? {});
  const medians = keys.map((key) => `${key} ${Math.round(median(results.map((r) => r[key] ?? 0)))}`);
  console.log(`  ${name} (${url}): ${medians.join(' · ')}`);
  for (const title of wanting) console.log(`    ${title}`);
}

/**
 * Lighthouse 12 on a phone with its default throttling, on a page of each kind or the views that `PAGES` names
 * (`PAGES=overblik,par`): scores, FCP, LCP, TBT, CLS and bytes, medians of five runs, and what was found wanting. The
 * site is built as one that knows where it lies. What has a choice in its address is drawn by the app alone.
 */
export async function measurePages(): Promise<void> {
  const wanted = process.env.PAGES?.split(',') ?? KINDS;
  const folder = mkdtempSync(join(tmpdir(), 'noegletavlen-'));
  try {
    const site = await builtSite(folder, PORT, { SITE_URL: `http://127.0.0.1:${PORT}/` });
    try {
      const executablePath = findChromium();
      const browser = await chromium.launch({
        ...(executablePath ? { executablePath } : {}),
        args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${DEBUG_PORT}`],
      });
      try {
        for (const { name, hash } of VIEWS.filter((view) => wanted.includes(view.name)))
          await measurePage(name, site.url + pathOf(hash.slice(1), () => true));
      } finally {
        await browser.close();
      }
    } finally {
      await site.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
