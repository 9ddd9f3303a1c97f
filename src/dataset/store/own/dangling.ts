/** Codes that nothing stands for: what a backup's data sets and files name must be what the data set says it has. */
import type { ObservationFile } from '../../../model/catalog';
import { isKind } from '../../../model/kind';
import type { OwnDataset } from '../../../model/ownDataset';
import { parsePeriod } from '../../../model/period';

/** Columns whose codes a data set declares. */
type Declared = Pick<ObservationFile['codes'], 'source' | 'item' | 'area' | 'indicator' | 'group'>;

/** What a data set says it has. */
export type Declaration = { readonly [column in keyof Declared]: ReadonlySet<string> };

/** See {@link Declaration}. What of it the bundled catalogue lacks is a matter of merging (`merge.ts`). */
export function declaredBy({ id, layer }: OwnDataset): Declaration {
  const { indicatorEntries, source } = layer;
  return {
    source: new Set([id]),
    item: new Set(source.items.map(({ number }) => number)),
    area: new Set(indicatorEntries.flatMap(({ areas }) => areas)),
    indicator: new Set(indicatorEntries.map((entry) => entry.id)),
    group: new Set(indicatorEntries.flatMap(({ groups }) => groups)),
  };
}

const COLUMNS = ['source', 'item', 'area', 'indicator', 'group'] as const;

/** The first area that a data set has excerpts of and does not declare, or null. */
export function danglingInLayer({ layer }: OwnDataset, declared: Declaration): string | null {
  return Object.keys(layer.areaFiles).find((area) => !declared.area.has(area)) ?? null;
}

/** The first code of a file that its data set does not declare, or that is none, or null. */
export function danglingInFile({ codes }: ObservationFile, declared: Declaration): string | null {
  for (const column of COLUMNS)
    for (const code of codes[column]) if (!declared[column].has(code)) return code;
  for (const kind of codes.kind) if (!isKind(kind)) return kind;
  for (const period of codes.period) if (period !== '' && !parsePeriod(period)) return period;
  return null;
}
