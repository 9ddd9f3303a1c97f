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

/** A value that a table has and its publisher withholds, since it is of too few people. */
export type Withheld = Pick<Observation, 'indicator' | 'area' | 'group' | 'period'>;

/** The parts that make an observation unique within a referat. */
export type ObservationKey = Pick<Observation, 'item' | 'indicator' | 'area' | 'group' | 'kind' | 'period'>;

/** A readable id that survives reordering of the file; used in links to a figure. */
export function observationId(key: ObservationKey): string {
  return observationIds()(key);
}

/** Makes ids of many observations; where they follow one another in a series, the beginning is made once. */
export function observationIds(): (key: ObservationKey) => string {
  let last: ObservationKey | null = null;
  let beginning = '';
  return (key) => {
    const { item, indicator, area, group, kind } = key;
    if (
      last === null ||
      last.area !== area ||
      last.indicator !== indicator ||
      last.group !== group ||
      last.kind !== kind ||
      last.item !== item
    ) {
      beginning = `${item}.${indicator}.${area}.${group}.${kind}.`;
      last = key;
    }
    return beginning + key.period.replace('/', '_');
  };
}
