import { type ComponentType, createContext } from 'react';
import type { TimePlotProps } from '../lines/props';
import type { RowsProps } from '../rows/props';

/** What draws lines and rows where there is no browser to measure in, as wide as they will have room for. */
export interface StillForms {
  readonly Lines: ComponentType<TimePlotProps>;
  readonly Rows: ComponentType<RowsProps>;
}

/** See {@link StillForms}; null in a browser, which needs none of them. */
export const StillFormsContext = createContext<StillForms | null>(null);
