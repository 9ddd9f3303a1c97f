import { loadable } from '../ui/loadable';

/** {@link ChartView}, whose script is fetched when it is first rendered. */
export const LazyChart = loadable(async () => {
  const part = await import('./ChartView');
  await part.lightDrawings;
  return part;
});
