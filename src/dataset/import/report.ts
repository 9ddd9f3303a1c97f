import type { ObservationFile } from '../../model/catalog';
import type { Indicator } from '../../model/codelist';
import type { ImportReport } from '../../model/import';
import { isOwnPath } from '../../model/ownData';
import { comparePeriods } from '../../model/period';
import { decode } from '../files/columnar';
import { LoadError, loadObservations } from '../load/load';
import { openOwnStore } from '../store/own/store';
import { ConflictLog } from './conflicts';
import { ImportError } from './failure';
import type { ReadFigures } from './layer';
import type { ImportRequest } from './protocol';
import type { FigureReader } from './reader';

/** Figures shown before anything is kept. */
const PREVIEW = 20;

type Lists = Pick<Extract<ImportRequest, { type: 'open' }>, 'catalog' | 'base'>;

/** Holds the figures against all that is there of the same indicators. */
async function conflictsWith(reader: FigureReader, { catalog, base }: Lists): Promise<ConflictLog> {
  const log = new ConflictLog();
  for (const [id, figures] of reader.figures) {
    if (figures.length === 0) continue;
    const paths = catalog.indicatorEntries.find((entry) => entry.id === id)?.files ?? [];
    for (const path of paths) {
      try {
        const address = base === null || isOwnPath(path) ? path : new URL(path, base).href;
        log.compare(figures, reader.codes, (await loadObservations(address)).observations);
      } catch (cause) {
        // What cannot be had cannot be compared with; the figures themselves are none the worse.
        if (!(cause instanceof LoadError)) throw cause;
      }
    }
  }
  return log;
}

/** How many figures there are of each area, by its id. */
function countAreas(files: readonly ObservationFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { codes, columns } of files) {
    const at = codes.area.map(() => 0);
    for (let row = 0; row < columns.value.length; row += 1) {
      const code = typeof columns.area === 'number' ? columns.area : (columns.area[row] as number);
      at[code] = (at[code] as number) + 1;
    }
    codes.area.forEach((id, code) => {
      counts.set(id, (counts.get(id) ?? 0) + (at[code] as number));
    });
  }
  return counts;
}

function preview(files: readonly ObservationFile[]): ImportReport['preview'] {
  const shown: ImportReport['preview'][number][] = [];
  for (const file of files) {
    const rows = Math.min(PREVIEW - shown.length, file.columns.value.length);
    shown.push(
      ...decode(
        file,
        Array.from({ length: rows }, (_, row) => row),
      ).observations,
    );
  }
  return shown;
}

/**
 * What came of reading a table.
 * @param repeated figures that were stated twice with the same value
 * @param proposed indicators that rows name and nobody knows
 * @throws {ImportError} `no-figures`
 */
export async function reportOf(
  read: ReadFigures,
  reader: FigureReader,
  repeated: number,
  proposed: readonly Indicator[],
  beside: Lists,
): Promise<ImportReport> {
  const files = [...read.files.values()];
  const figures = files.reduce((sum, { columns }) => sum + columns.value.length, 0);
  if (figures === 0 && reader.problems.count === 0) throw new ImportError('no-figures');
  const counts = countAreas(files);
  const groups = new Set(files.flatMap(({ codes }) => codes.group));
  const periods = [...new Set(files.flatMap(({ codes }) => codes.period))].filter((period) => period !== '');
  const inTime = periods.sort(comparePeriods);
  const [first] = inTime;
  const kept = await (await openOwnStore()).list().catch(() => []);
  const isNew = new Set(read.newIndicators.map(({ id }) => id));
  return {
    rows: reader.rows,
    figures,
    rejected: reader.problems.count,
    missing: reader.missing,
    ...reader.problems.report(),
    areas: beside.catalog.areas.flatMap(({ id }) => {
      const count = counts.get(id) ?? 0;
      return count === 0 ? [] : [{ id, count, spellings: [...(reader.areaSpellings.get(id) ?? [])] }];
    }),
    indicators: files.map(({ id, columns }) => ({ id, count: columns.value.length, isNew: isNew.has(id) })),
    newGroups: reader.newGroups.filter(({ id }) => groups.has(id)),
    proposed,
    periods: first === undefined ? null : { first, last: inTime.at(-1) ?? first, count: inTime.length },
    omitted: [...reader.omitted].map(([text, count]) => ({ text, count })),
    repeated,
    notes: read.notes,
    conflicts: (await conflictsWith(reader, beside)).report(),
    sameAs:
      figures === 0 ? null : (kept.find((dataset) => dataset.fingerprint === read.fingerprint)?.name ?? null),
    preview: preview(files),
  };
}
