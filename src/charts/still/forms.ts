import { type ComponentType, createContext } from 'react';
import type { TimePlotProps } from '../lines/props';
import type { RowsProps } from '../rows/props';
import type { StripProps } from '../strip/props';

/** What draws lines, rows and strips where there is no browser to measure in, as wide as they will have room for. */
export interface StillForms {
  readonly Lines: ComponentType<TimePlotProps>;
  readonly Rows: ComponentType<RowsProps>;
  readonly Strip: ComponentType<StripProps>;
}

/** See {@link StillForms}; null in a browser, which needs none of them. */
export const StillFormsContext = createContext<StillForms | null>(null);
