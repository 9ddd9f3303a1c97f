import type { FigureSet } from '../../dataset/export/set';

/** A file that figures can be saved as. What makes it is loaded when it is asked for. */
export interface Format {
  /** Names it in the texts. */
  readonly id: 'danish' | 'international' | 'xlsx' | 'jsonStat' | 'zip';
  readonly extension: string;
  /** Tells it from another of the same extension in its file name. */
  readonly variant?: string;
  readonly make: (set: FigureSet) => Promise<Blob>;
}

async function csv(set: FigureSet, style: 'danish' | 'international'): Promise<Blob> {
  const { figuresCsv } = await import('../../dataset/export/csv');
  return new Blob([figuresCsv(set, style)], { type: 'text/csv;charset=utf-8' });
}

/** The files on offer, in the order offered. */
export const FORMATS: readonly Format[] = [
  { id: 'danish', extension: 'csv', make: (set) => csv(set, 'danish') },
  {
    id: 'international',
    extension: 'csv',
    variant: 'international',
    make: (set) => csv(set, 'international'),
  },
  {
    id: 'xlsx',
    extension: 'xlsx',
    make: async (set) => {
      const [{ figureSheets }, { startWorkbook }] = await Promise.all([
        import('../../dataset/export/xlsx'),
        import('../../dataset/export/startWorkbook'),
      ]);
      return startWorkbook(figureSheets(set));
    },
  },
  {
    id: 'jsonStat',
    extension: 'json',
    make: async (set) => {
      const { figuresJsonStat } = await import('../../dataset/export/jsonStat');
      return new Blob([JSON.stringify(figuresJsonStat(set))], { type: 'application/json' });
    },
  },
  {
    id: 'zip',
    extension: 'zip',
    make: async (set) => {
      const { figuresZip } = await import('../../dataset/export/zip');
      return new Blob([figuresZip(set)], { type: 'application/zip' });
    },
  },
];
