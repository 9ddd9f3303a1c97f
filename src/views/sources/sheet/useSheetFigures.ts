import { useQuery } from '@tanstack/react-query';
import type { CatalogIndex } from '../../../model/catalogIndex';
import type { Observation } from '../../../model/observation';
import type { FigureRef } from '../../../state/sheet';
import { observationsQuery } from '../../../ui/queries';
import { figureFiles } from '../figureFiles';

/** A figure with the others of its source: those of its item in minutes, those of its indicator in a table. */
export interface SheetFigures {
  readonly figure: Observation;
  readonly others: readonly Observation[];
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
  const files = figureFiles(source, id, index);
  const { data, error, refetch } = useQuery({ ...observationsQuery(files), enabled: files.length > 0 });
  const all = data?.observations.filter((o) => o.source === sourceId);
  const figure = all?.find((o) => o.id === id);
  const others = figure
    ? (all ?? []).filter((o) =>
        o !== figure && source.documentType === 'tabel'
          ? o.indicator === figure.indicator
          : o.item === figure.item,
      )
    : [];
  return {
    found: figure ? { figure, others } : data || files.length === 0 ? null : undefined,
    error,
    retry: () => void refetch(),
  };
}
