import { type ReactNode, useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { type Plot, PlotContext } from './frame/plot';

/** A layer of the chart library over all others. */
export const ON_TOP = 3000;

/** Gives what stands in a chart of the library the plot of that chart; nothing before the library has laid it out. */
export function RechartsPlot({ children }: { children: ReactNode }) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = useMemo((): Plot | null => {
    if (!area || !x || !y) return null;
    return { ...area, xScale: (value) => x(value) ?? area.x, yScale: (value) => y(value) ?? area.y };
  }, [area, x, y]);
  return plot && <PlotContext value={plot}>{children}</PlotContext>;
}
