/** Holds a page against the rules that axe can check. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from './fixtures';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
type Checked = Window & {
  readonly axe: typeof axe;
  /** Numbers of the looks met in this page, by what each is made of, and those that a text measured had. */
  looks: Map<string, number>;
  measured: Set<number>;
};

/** Takes axe into a page that does not have it yet; one that stays, as when a link in it is followed, keeps it. */
async function takeIn(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(SOURCE);
  await page.evaluate(() => {
    const here = window as unknown as Checked;
    here.looks = new Map();
    here.measured = new Set();
    here.axe.configure({ rules: [{ id: 'color-contrast', selector: ':not([data-measured])' }] });
  });
}

/**
 * Marks the texts that look as one does that is measured, on this view or on another of a page that stays: to measure
 * every text is most of the time axe takes. The look of a text is its own and that of everything around it.
 */
function markMeasured(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { looks, measured } = window as unknown as Checked;
    const found = new Map<Element, number>();
    const lookOf = (element: Element): number => {
      const known = found.get(element);
      if (known !== undefined) return known;
      const style = getComputedStyle(element);
      const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } = style;
      const { position, filter, mixBlendMode, textShadow } = style;
      const made = [
        element.parentElement ? lookOf(element.parentElement) : 0,
        ...[color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight],
        ...[position, filter, mixBlendMode, textShadow],
      ].join();
      const look = looks.get(made) ?? looks.size + 1;
      looks.set(made, look);
      found.set(element, look);
      return look;
    };
    for (const element of document.body.querySelectorAll('*')) {
      const says = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!says || !element.checkVisibility({ visibilityProperty: true })) continue;
      const look = lookOf(element);
      element.toggleAttribute('data-measured', measured.has(look));
      measured.add(look);
    }
  });
}

/** Expects axe to find nothing; what it finds is said with where it is. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Parts that the browser has put off drawing have no true size for axe to measure.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
    }
  });
  await takeIn(page);
  await markMeasured(page);
  const found = await page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as Checked).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, TAGS);
  expect.soft(found, `axe, ${where}`).toEqual([]);
}
