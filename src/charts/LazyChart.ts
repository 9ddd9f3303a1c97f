import { lazyWithRetry } from '../ui/lazyWithRetry';

/** {@link ChartView}, whose script is fetched when it is first rendered. */
export const LazyChart = lazyWithRetry(async () => {
  const part = await import('./ChartView');
  await part.lightDrawings;
  return part;
});
