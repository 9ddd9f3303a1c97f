import type { Page } from '@playwright/test';

/**
 * What is wrong with a page in a narrow window, as it is laid out: values of tables out of view, words of a chart that
 * run into one another, out of the window or are cut by an upright line, and words that break without a hyphen.
 */
export function narrowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const main = document.querySelector('main') as HTMLElement;
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const isOut = ({ left, right }: DOMRect) => left < -1 || right > innerWidth + 1;

    // The large comparison is a grid of its own, in which arrow keys move.
    for (const cell of main.querySelectorAll('td')) {
      if (isSeen(cell) && isOut(cell.getBoundingClientRect()))
        faults.add(`value out of view: ${cell.textContent}`);
    }

    for (const svg of main.querySelectorAll('svg')) {
      if (!isSeen(svg)) continue;
      const words = [...svg.querySelectorAll('text')].filter(isSeen).flatMap((text) => {
        const lines = [...text.querySelectorAll('tspan[x]')];
        return (lines.length > 0 ? lines : [text]).flatMap((line) => {
          const box = line.getBoundingClientRect();
          if (!line.textContent?.trim()) return [];
          // As high as its letters are: lines have room above and below.
          const inset = box.height / 4;
          return [
            {
              said: line.textContent,
              box: new DOMRect(box.x, box.y + inset, box.width, box.height - 2 * inset),
            },
          ];
        });
      });
      const across = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = (a: DOMRect, b: DOMRect) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // A strip leads a line from each mark to its name.
      const upright = svg.closest('[data-strip]')
        ? []
        : [...svg.querySelectorAll('line, .recharts-reference-line path')]
            .map((line) => line.getBoundingClientRect())
            .filter(({ width, height }) => width < 4 && height > 12);
      words.forEach(({ said, box }, i) => {
        if (isOut(box)) faults.add(`out of the window: ${said}`);
        for (const other of words.slice(i + 1)) {
          if (across(box, other.box) > 1 && down(box, other.box) > 1)
            faults.add(`over one another: ${said} | ${other.said}`);
        }
        for (const line of upright) {
          if (across(box, line) > 0 && down(box, line) > 2) faults.add(`cut by a line: ${said}`);
        }
      });
    }

    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('svg') || !isSeen(element)) continue;
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{L}{3,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)),
        );
        if (tops.size > 1) faults.add(`broken without a hyphen: ${word}`);
      }
    }
    return [...faults];
  });
}
