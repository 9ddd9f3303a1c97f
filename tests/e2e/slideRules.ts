/** Holds the slides in view against the rules for a projector. Everything is measured as it is drawn. */
import type { Page } from '@playwright/test';
import { painted } from './fixtures';

const IN_VIEW = '[data-stage=shown]';

/** Smallest text and thinnest line at 1920 × 1080, pixels. */
const [SMALLEST, THINNEST] = [24, 6];

/** The size of the title, and every text that is too small to be read from the back of the room. */
export async function smallText(page: Page): Promise<{ title: number; small: string[] }> {
  return page.locator(IN_VIEW).evaluate((stage, smallest) => {
    const scale =
      (stage.querySelector('[data-part=stage]')?.getBoundingClientRect().width ?? 0) /
      (stage.querySelector<HTMLElement>('[data-part=stage]')?.offsetWidth ?? 1);
    const size = (element: Element) => {
      const own = Number.parseFloat(getComputedStyle(element).fontSize);
      const svg = element.closest('svg');
      // A drawing may be scaled once more.
      const inner = svg ? svg.getBoundingClientRect().width / (svg.clientWidth || 1) : scale;
      return own * inner;
    };
    const unseen = (e: Element | null): boolean =>
      e !== null &&
      (e.matches('title, desc') || getComputedStyle(e).clipPath !== 'none' || unseen(e.parentElement));
    const small: string[] = [];
    const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || unseen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width < 2 || height < 2 || getComputedStyle(parent).visibility === 'hidden') continue;
      const pixels = size(parent);
      if (pixels < smallest - 0.01) small.push(`${pixels.toFixed(1)} px: ${node.textContent}`);
    }
    const heading = stage.querySelector('[data-part=title]');
    return { title: heading ? size(heading) : 0, small };
  }, SMALLEST);
}

/** Every line of data that is too thin. */
export async function thinLines(page: Page): Promise<string[]> {
  return page.locator(IN_VIEW).evaluate(
    (stage, thinnest) =>
      [...stage.querySelectorAll<SVGGraphicsElement>('svg [data-mark=line]')].flatMap((line) => {
        const matrix = line.getScreenCTM();
        const drawn =
          Number.parseFloat(getComputedStyle(line).strokeWidth) * Math.hypot(matrix?.a ?? 0, matrix?.b ?? 0);
        return drawn < thinnest - 0.01
          ? [`${drawn.toFixed(1)} px: ${line.getAttribute('d')?.slice(0, 40)}`]
          : [];
      }),
    THINNEST,
  );
}

/**
 * Everything of the slides that is not where it should be: boxes that overflow, text outside its slide or cut off, the
 * body over the foot.
 * @param stages the elements that hold a slide each
 */
export async function misfits(page: Page, stages = IN_VIEW): Promise<string[]> {
  await painted(page);
  return page.locator(stages).evaluateAll((all) => {
    const wrong: string[] = [];
    const unseen = (e: Element | null): boolean =>
      e !== null &&
      (e.matches('title, desc') || getComputedStyle(e).clipPath !== 'none' || unseen(e.parentElement));
    for (const stage of all) {
      const slide = stage.querySelector<HTMLElement>('[data-part=slide]');
      const body = slide?.querySelector<HTMLElement>('[data-part=body]');
      const foot = slide?.querySelector<HTMLElement>('[data-part=foot]');
      const title = slide?.querySelector('[data-part=title]')?.textContent ?? '';
      const say = (what: string) => wrong.push(`${what} (${title})`);
      if (!slide || !body || !foot) {
        say('no slide');
        continue;
      }
      const outer = stage.getBoundingClientRect();
      const scale = outer.width / (slide.offsetWidth || 1);
      const slack = 1.5 * Math.max(1, scale);
      if (slide.scrollWidth > slide.clientWidth + 1)
        say(`slide ${slide.scrollWidth - slide.clientWidth} too wide`);
      if (slide.scrollHeight > slide.clientHeight + 1)
        say(`slide ${slide.scrollHeight - slide.clientHeight} too high`);
      if (body.scrollWidth > body.clientWidth + 1)
        say(`body ${body.scrollWidth - body.clientWidth} too wide`);
      // On a phone the body is scrolled.
      const scrolls = getComputedStyle(body).overflowY === 'auto';
      if (!scrolls && body.scrollHeight > body.clientHeight + 1)
        say(`body ${body.scrollHeight - body.clientHeight} too high`);
      const top = foot.getBoundingClientRect().top;
      const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || unseen(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width < 2 || box.height < 2 || (scrolls && body.contains(node))) continue;
          const text = node.textContent.slice(0, 60);
          if (
            box.left < outer.left - slack ||
            box.right > outer.right + slack ||
            box.top < outer.top - slack ||
            box.bottom > outer.bottom + slack
          )
            say(`outside the slide: “${text}”`);
          else if (body.contains(node) && box.bottom > top + slack) say(`over the foot: “${text}”`);
        }
      }
    }
    return wrong;
  });
}
