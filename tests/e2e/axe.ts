/** Holds a page against the rules that axe can check. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects axe to find nothing; what it finds is said with where it is.
 * @param contrast false where the same colours have been measured already; it is most of the time axe takes
 */
export async function expectAccessible(page: Page, where: string, contrast = true): Promise<void> {
  // Parts that the browser has put off drawing have no true size for axe to measure.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
    }
  });
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: TAGS },
      rules: { 'color-contrast': { enabled: contrast } },
      resultTypes: ['violations'],
    })
    // Without frames nothing needs to be gathered in a second page.
    .setLegacyMode()
    .analyze();
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect.soft(found, `axe, ${where}`).toEqual([]);
}
