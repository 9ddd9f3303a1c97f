import { join } from 'node:path';
import { problemReport, readDataFiles } from '../../build/dataFolder';
import {
  areasGone,
  type Difference,
  difference,
  fetchedRows,
  figuresText,
  firstTwice,
  readFigures,
  withFetched,
} from '../../dataset/fetch/figures';
import { jobindsats } from '../../dataset/fetch/jobindsats';
import { FetchFailure, type Publisher } from '../../dataset/fetch/publisher';
import { statistikbanken } from '../../dataset/fetch/statistikbanken';
import { type DataFiles, readDataset } from '../../dataset/read/dataset';
import type { PublisherId, TableSlice } from '../../dataset/read/tables';
import { daFetch } from '../../i18n/daFetch';
import { at } from '../../model/at';
import type { Codelists } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import { askOf, type Patience } from './ask';
import { withLock } from './lock';
import { type Disk, realDisk, replaceFiles } from './replaceFiles';
import { changedRows, tableReport } from './report';

/** What is fetched, from where, and into what. */
export interface FetchOptions extends Patience {
  /** The data folder. */
  readonly data: string;
  /** Ids of tables; none for all of them. */
  readonly tables: readonly string[];
  /** Whether tables that have not changed since they were fetched are fetched all the same. */
  readonly all: boolean;
  /** ISO date. */
  readonly today: string;
  readonly addresses: Readonly<Record<PublisherId, string>>;
  /** The key to Jobindsats. */
  readonly token: string | undefined;
  readonly disk?: Disk;
  /** Cells that Statistikbanken gives at a time. */
  readonly mostCells?: number;
}

/** The tables that are asked for, each with its lines of `tables.csv`. */
function chosenTables(all: readonly TableSlice[], wanted: readonly string[]): TableSlice[][] {
  if (all.length === 0) throw new FetchFailure(daFetch.noTables);
  const idOf = ({ table }: TableSlice) => table.toLowerCase();
  const ids = new Set(wanted.map((table) => table.toLowerCase()));
  const known = new Set(all.map(idOf));
  const unknown = wanted.find((table) => !known.has(table.toLowerCase()));
  if (unknown !== undefined) {
    throw new FetchFailure(daFetch.unknownTable(unknown, [...new Set(all.map(({ table }) => table))]));
  }
  const chosen = all.filter((slice) => ids.size === 0 || ids.has(idOf(slice)));
  return [...groupBy(chosen, (slice) => `${slice.folder} ${idOf(slice)}`).values()];
}

/** Those who publish. @throws if one of them needs a token and has none */
function publishers(
  tables: readonly TableSlice[][],
  { areas }: Codelists,
  options: FetchOptions,
): Readonly<Record<PublisherId, Publisher>> {
  const { addresses, token, mostCells } = options;
  const of = (id: PublisherId) => tables.filter((slices) => at(slices, 0).publisher === id);
  if (!token && of('jobindsats').length > 0) {
    const others = of('statistikbanken').map((slices) => at(slices, 0).table);
    throw new FetchFailure(daFetch.tokenMissing(others));
  }
  const banken = askOf({ name: 'Statistikbanken', base: addresses.statistikbanken }, options);
  const indsats = askOf(
    { name: 'Jobindsats', base: addresses.jobindsats, ...(token ? { token } : {}) },
    options,
  );
  return {
    statistikbanken: statistikbanken(banken, areas, mostCells),
    jobindsats: jobindsats(indsats, areas),
  };
}

type Folder = DataFiles['referater'][string];

/** A folder with a table's newest figures. @throws a {@link FetchFailure} if they are not all there */
async function fetchInto(
  folder: Folder,
  slices: readonly TableSlice[],
  publisher: Publisher,
  codelists: Codelists,
): Promise<{ noegletal: string; found: Difference }> {
  const { table } = at(slices, 0);
  const fetched = [];
  for (const slice of slices) {
    const cells = await publisher.cells(slice);
    // A series without figures would be taken for one that nothing was asked about.
    if (cells.length === 0) throw new FetchFailure(daFetch.notWhole(table));
    fetched.push({ slice, cells });
  }
  const rows = fetchedRows(fetched, codelists);
  const twice = firstTwice(rows);
  if (twice) throw new FetchFailure(daFetch.twice(table, twice.omraade, twice.periode));
  const before = readFigures(folder.noegletal ?? '');
  const gone = areasGone(before, rows);
  if (gone.length > 0) throw new FetchFailure(daFetch.areasGone(table, gone));
  return {
    noegletal: figuresText(withFetched(before, rows, codelists)),
    found: difference(before, rows),
  };
}

/** A `referat.json` with another date and nothing else changed. */
const dated = (referat: string, date: string): string =>
  referat.replace(/("dato"\s*:\s*")[^"]*/, (_, head: string) => head + date);

async function run(options: FetchOptions): Promise<string> {
  const { data, today, all } = options;
  const files = readDataFiles(data);
  const { dataset, problems } = readDataset(files);
  if (problems.length > 0) throw new FetchFailure(problemReport(problems));
  const { codelists, sources } = dataset;
  const tables = chosenTables(dataset.tables, options.tables);
  const from = publishers(tables, codelists, options);

  const folders = new Map<string, Folder>();
  const found: Difference[] = [];
  const lines: string[] = [];
  for (const slices of tables) {
    const { table, folder: id, publisher } = at(slices, 0);
    const date = sources.find((source) => source.id === id)?.date ?? '';
    const updated = all ? null : await from[publisher].updated(table);
    if (updated !== null && updated < date) {
      lines.push(daFetch.notUpdated(table, date));
      continue;
    }
    const folder = folders.get(id) ?? files.referater[id];
    if (!folder) throw new RangeError(id);
    const fetched = await fetchInto(folder, slices, from[publisher], codelists);
    lines.push(daFetch.table(table, id), ...tableReport(fetched.found));
    if (changedRows(fetched.found).length === 0) continue;
    found.push(fetched.found);
    folders.set(id, { referat: dated(folder.referat ?? '', today), noegletal: fetched.noegletal });
  }
  if (found.length === 0) return [...lines, '', daFetch.nothing].join('\n');

  const referater = { ...files.referater, ...Object.fromEntries(folders) };
  const after = readDataset({ ...files, referater });
  if (after.problems.length > 0) {
    throw new FetchFailure(daFetch.notValid(problemReport(after.problems)));
  }
  const texts = new Map(
    [...folders].flatMap(([id, { referat, noegletal }]) => [
      [join(data, 'referater', id, 'noegletal.csv'), noegletal ?? ''] as const,
      [join(data, 'referater', id, 'referat.json'), referat ?? ''] as const,
    ]),
  );
  replaceFiles(texts, options.disk ?? realDisk);

  const changed = found.flatMap(changedRows);
  const indicators = [...new Set(changed.map(({ noegletal }) => noegletal))];
  const remarked = sources.filter(({ id, remarks }) => folders.has(id) && remarks.length > 0);
  return [
    ...lines,
    '',
    daFetch.written([...texts.keys()]),
    daFetch.nextBuild(indicators, new Set(changed.map(({ omraade }) => omraade)).size),
    ...(remarked.length > 0 ? [daFetch.remarks(remarked.map(({ id }) => id))] : []),
  ].join('\n');
}

/**
 * Brings the newest figures of the tables in `tables.csv` into the data folder, all of them or none.
 * @returns what is new, revised and withdrawn, in words
 * @throws a {@link FetchFailure} that says what to do; nothing is changed then
 */
export function fetchTables(options: FetchOptions): Promise<string> {
  return withLock(options.data, () => run(options));
}
