import { useMemo } from 'react';
import { type Verdict, verdictOf } from '../analysis/verdict/verdict';
import { useAreaFigures } from './areaFigures';
import { useCatalog } from './catalogContext';
import { today } from './today';

/**
 * The verdict on an area, by its file and the country's, and all observations of them. Undefined until they are loaded.
 * @param most how many figures: 7 on its page, 5 elsewhere
 * @param enabled false puts off loading
 */
export function useVerdict(area: string, most: number, enabled = true) {
  const index = useCatalog();
  const { figures, error, refetch } = useAreaFigures(area, enabled);
  const verdict = useMemo(
    (): Verdict | undefined => figures && verdictOf(figures, area, most, index, today()),
    [figures, area, most, index],
  );
  return { verdict, figures, error, refetch };
}
