import { createContext, useContext } from 'react';

/** Where a chart draws: the room within its axes, and the places of values in it. All in pixels. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly xScale: (value: number) => number;
  readonly yScale: (value: number) => number;
}

/** The plot of the chart around. */
export const PlotContext = createContext<Plot | null>(null);

/** See {@link PlotContext}. */
export function usePlot(): Plot {
  const plot = useContext(PlotContext);
  if (!plot) throw new Error('usePlot is used outside a plot');
  return plot;
}

/** The scale that takes `from` to `start` and `to` to `end`, and values beyond them beyond. */
export function linearScale(from: number, to: number, start: number, end: number): (value: number) => number {
  const step = from === to ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * step;
}
