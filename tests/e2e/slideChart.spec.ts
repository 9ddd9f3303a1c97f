/** Charts on slides, which are laid out at half the size of the screen and enlarged. */
import type { Page } from '@playwright/test';
import { VIEWS } from '../views';
import { expect, test } from './fixtures';

/** What can be read from ten metres at 1920 × 1080, pixels of the screen. */
const LEAST = { text: 24, line: 6 };
/** A chart that is drawn, one of rows, and one that the browser lays out; all forms are measured without it. */
const FORMS = ['rang', 'maal-flere', 'andele'];

test.use({ viewport: { width: 1920, height: 1080 } });

async function present(page: Page, hash: string): Promise<void> {
  await page.goto(`./#/praesenter?af=${encodeURIComponent(hash.slice(1))}`);
  await expect(page.locator('[data-part=chart] figure')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-part=chart]').getByRole('status')).toHaveCount(0);
}

/** What is too small or reaches over its slide, as the reader sees it. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(({ text, line }) => {
    const box = document.querySelector('[data-part=chart]')?.getBoundingClientRect();
    const stage = document.querySelector<HTMLElement>('[data-part=stage]');
    if (!box || !stage) throw new Error('There is no slide');
    const scale = stage.getBoundingClientRect().width / stage.offsetWidth;
    const found: string[] = [];
    for (const element of document.querySelectorAll('[data-part=chart] *')) {
      const style = getComputedStyle(element);
      const own = element.getBoundingClientRect();
      const unseen = element.closest('.visually-hidden, [data-readout]') || style.opacity === '0';
      if (unseen || own.width === 0) continue;
      const named = `${element.localName} “${element.textContent}”`;
      const over = [box.left - own.left, box.top - own.top, own.right - box.right, own.bottom - box.bottom];
      // A group reaches as far as what is not seen in it.
      if (!element.closest('defs') && !['svg', 'g'].includes(element.localName) && Math.max(...over) > 2)
        found.push(`${named} reaches ${Math.max(...over)} over`);
      const words = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (words && Number.parseFloat(style.fontSize) * scale < text) found.push(`${named} is small`);
    }
    for (const path of document.querySelectorAll<SVGPathElement>('[data-part=chart] path[data-mark=line]')) {
      const matrix = path.getScreenCTM();
      const thick = Number.parseFloat(getComputedStyle(path).strokeWidth) * (matrix?.a ?? 0);
      if (thick < line) found.push(`a line is ${thick} thick`);
    }
    return found;
  }, LEAST);
}

for (const { name, hash } of VIEWS.filter((view) => FORMS.includes(view.name))) {
  test(`${name} fills its slide, and everything on it is large enough`, async ({ page }) => {
    await present(page, hash);
    await expect.poll(() => faults(page)).toEqual([]);
  });
}

test('what is pointed at is read where it is shown', async ({ page }) => {
  await present(page, '#/noegletal/star-placering?omr=faxe');
  const chart = page.locator('[data-part=chart]');
  await chart.getByText('26', { exact: true }).hover({ force: true });
  await expect(chart.locator('[data-readout]')).toHaveText(/^Faxe nr\.\s26\s·/);
});
