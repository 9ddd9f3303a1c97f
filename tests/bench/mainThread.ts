import type { Page } from '@playwright/test';

/** Milliseconds of the processor that a page's main thread used, whatever else the machine was doing. */
export interface MainThread {
  readonly all: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** Does something in a page, and gives what it took of the page's main thread. */
export async function withMainThread<T>(
  page: Page,
  act: () => Promise<T>,
): Promise<readonly [T, MainThread]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  };
  const before = await read();
  const result = await act();
  const after = await read();
  await session.detach();
  const used = (name: string) => after(name) - before(name);
  return [
    result,
    {
      all: used('TaskDuration'),
      script: used('ScriptDuration'),
      style: used('RecalcStyleDuration'),
      layout: used('LayoutDuration'),
    },
  ];
}
