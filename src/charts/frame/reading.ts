import { createContext, useContext, useLayoutEffect } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Mark } from './marks';

/**
 * What is being read in one chart. It lies outside the chart's props, so that moving over a chart draws the reading
 * anew and not the chart.
 */
interface Reading {
  /** The value read by pointer, finger or keyboard. */
  readonly mark: Mark | null;
}

/** A store for one chart. */
export function createReading(): StoreApi<Reading> {
  return createStore<Reading>(() => ({ mark: null }));
}

/** The reading of the chart around. */
export const ReadingContext = createContext<StoreApi<Reading> | null>(null);

/** The store of the chart around. */
export function useReading(): StoreApi<Reading> {
  const store = useContext(ReadingContext);
  if (!store) throw new Error('useReading is used outside a chart');
  return store;
}

/** The value being read. */
export function useReadMark(): Mark | null {
  return useStore(useReading(), (state) => state.mark);
}

/**
 * Calls `show` with the value being read, at once and whenever it changes. For what follows the pointer: it writes to
 * the page itself, as drawing it by React takes several times as long.
 * @param show the same function between renders, until what it shows is another
 */
export function useOnRead(show: (mark: Mark | null) => void): void {
  const reading = useReading();
  useLayoutEffect(() => {
    show(reading.getState().mark);
    return reading.subscribe(({ mark }) => show(mark));
  }, [reading, show]);
}
