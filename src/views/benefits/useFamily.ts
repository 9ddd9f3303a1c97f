import { useMemo } from 'react';
import { type Family, familyOf, inFamily } from '../../analysis/benefit/family';
import type { CatalogIndex } from '../../model/catalogIndex';
import { type ManyObservations, useManyObservations } from '../../ui/queries';

/** What is stated of a benefit, of every area. */
export interface FamilyData extends ManyObservations {
  readonly family: Family;
}

/** Loads the figures of a benefit or target group. */
export function useFamily(group: string, index: CatalogIndex): FamilyData {
  const family = useMemo(() => familyOf(group, index), [group, index]);
  const files = useMemo(() => family.indicators.map((id) => index.entry(id).files), [family, index]);
  const loaded = useManyObservations(files);
  return useMemo(() => {
    const observations = loaded.observations.filter((o) => inFamily(o, family, index));
    return { ...loaded, observations, family };
  }, [loaded, family, index]);
}
