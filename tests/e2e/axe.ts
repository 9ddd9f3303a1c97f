/** Holds a page against the rules that axe can check. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from './fixtures';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Expects axe to find nothing; what it finds is said with where it is. A page that stays, as when a link within it is
 * followed, takes axe in only once, which takes longer than a small page's check.
 * @param contrast false where the same colours have been measured already; it is most of the time axe takes
 */
export async function expectAccessible(page: Page, where: string, contrast = true): Promise<void> {
  // Parts that the browser has put off drawing have no true size for axe to measure.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
    }
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const found = await page.evaluate(
    async ([tags, withContrast]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: [...tags] },
        rules: { 'color-contrast': { enabled: withContrast } },
        resultTypes: ['violations'],
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    [TAGS, contrast] as const,
  );
  expect.soft(found, `axe, ${where}`).toEqual([]);
}
