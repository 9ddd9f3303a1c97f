import type { Kind } from './kind';

/** One value: of one indicator, for one area, one group, one period, of one kind, stated in one source. */
export interface Observation {
  /** Stable within its referat; see {@link observationId}. */
  readonly id: string;
  /** Id of the referat, the name of its folder. */
  readonly source: string;
  /** Number of the agenda item that states it. */
  readonly item: string;
  readonly area: string;
  readonly indicator: string;
  readonly group: string;
  readonly kind: Kind;
  /** Canonical period text (see `period.ts`), or '' when the source states none. */
  readonly period: string;
  /** In the indicator's unit, scale applied, sign as meant. */
  readonly value: number;
  /** Decimals the source gave, at most the indicator's. */
  readonly decimals: number;
  /** The figure as printed. */
  readonly printed: string;
  /** A remark in our own words, or null. */
  readonly note: { readonly da: string; readonly en: string } | null;
}

/** The parts that make an observation unique within a referat. */
export type ObservationKey = Pick<Observation, 'item' | 'indicator' | 'area' | 'group' | 'kind' | 'period'>;

/** A readable id that survives reordering of the file; used in links to a figure. */
export function observationId(key: ObservationKey): string {
  return [key.item, key.indicator, key.area, key.group, key.kind, key.period.replace('/', '_')].join('.');
}
