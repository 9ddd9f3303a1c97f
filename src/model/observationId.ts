import type { Observation } from './observation';

/** The parts that make an observation unique within a referat. */
export type ObservationKey = Pick<Observation, 'item' | 'indicator' | 'area' | 'group' | 'kind' | 'period'>;

/** A readable id that survives reordering of the file; used in links to a figure. */
export function observationId(key: ObservationKey): string {
  return observationIds()(key);
}

/** Makes ids of many observations; if they follow one another in a series, the beginning is made once. */
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
