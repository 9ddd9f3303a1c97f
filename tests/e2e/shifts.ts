import type { Page } from '@playwright/test';

/** More than this of a view may not move by itself while a page comes; what Core Web Vitals call good is 0.1. */
export const MOST_MOVED = 0.02;

interface Shift {
  readonly value: number;
  /** What moved, from where to where. */
  readonly moved: readonly string[];
}

type ShiftEntry = PerformanceEntry & {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Element | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
};

/** Has every page that is opened keep account of what moves in it by itself. */
export async function keepAccount(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join();
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as ShiftEntry[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.className || node?.nodeName} ${place(previousRect)} → ${place(currentRect)}`,
        );
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved by itself in a page that keeps account since it was opened, and what. */
export async function movedIn(page: Page): Promise<{ readonly sum: number; readonly told: string }> {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  return {
    sum: shifts.reduce((all, { value }) => all + value, 0),
    told: shifts.map(({ value, moved }) => `${value.toFixed(4)}: ${moved.join(' | ')}`).join('\n'),
  };
}
