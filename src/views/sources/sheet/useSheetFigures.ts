import { useQuery } from '@tanstack/react-query';
import type { SourceEntry } from '../../../model/catalog';
import type { CatalogIndex } from '../../../model/catalogIndex';
import type { Observation } from '../../../model/observation';
import type { FigureRef } from '../../../state/sheet';
import { areaQuery, observationsQuery } from '../../../ui/queries';
import { indicatorOf } from '../figureFiles';

/** A figure with the others of its source: those of its item in minutes, those of its indicator in a table. */
export interface SheetFigures {
  readonly figure: Observation;
  readonly others: readonly Observation[];
}

/** What loads a figure of a source with those beside it; null if there can be no such figure. */
function figureQuery(source: SourceEntry, id: string, index: CatalogIndex) {
  if (source.file !== null) return observationsQuery([source.file]);
  const found = indicatorOf(source, id);
  return found !== null && index.has('indicator', found.indicator) && index.has('area', found.area)
    ? areaQuery(found.indicator, found.area, index)
    : null;
}

/** Loads a figure in its source. `found` is null when there is none, undefined until that is known. */
export function useSheetFigures(
  { source: sourceId, id }: FigureRef,
  index: CatalogIndex,
): {
  readonly found: SheetFigures | null | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
} {
  const source = index.source(sourceId);
  const query = figureQuery(source, id, index);
  const { data, error, refetch } = useQuery({ ...(query ?? observationsQuery([])), enabled: query !== null });
  const all = data?.observations.filter((o) => o.source === sourceId);
  const figure = all?.find((o) => o.id === id);
  const others = figure
    ? (all ?? []).filter((o) =>
        source.documentType === 'tabel' ? o.indicator === figure.indicator : o.item === figure.item,
      )
    : [];
  return {
    found: figure ? { figure, others } : data || query === null ? null : undefined,
    error,
    retry: () => void refetch(),
  };
}
