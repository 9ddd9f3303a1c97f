import { at } from '../../model/at';
import type { Catalog, CatalogFile, ObservationFile } from '../../model/catalog';
import type { Observation, Withheld } from '../../model/observation';
import { isOwnPath } from '../../model/ownData';
import type { OwnDataset } from '../../model/ownDataset';
import { ROOT } from '../../model/siteRoot';
import { unpackCatalog } from '../files/catalogFile';
import { BrokenDataError, checkFile, decode, rowsOf } from '../files/columnar';
import { findOwn } from '../store/own/flag';
import { EMBEDDED } from './embedded';

/** Path of the catalogue, relative to the site. */
const CATALOG = 'data/catalog.json';

/** A data file that could not be had: not reachable, or not what it should be. */
export class LoadError extends Error {
  override name = 'LoadError';
  constructor(
    readonly path: string,
    readonly reason: 'unreachable' | 'broken',
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
  }
}

/** JSON of the site itself: what the page carries, else fetched. @throws {LoadError} */
export async function fetchJson(path: string, signal?: AbortSignal): Promise<unknown> {
  if (EMBEDDED) return JSON.parse(EMBEDDED[path] ?? 'null');
  let response: Response;
  try {
    response = await fetch(ROOT + path, signal ? { signal } : {});
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new LoadError(path, 'unreachable', { cause });
  }
  if (!response.ok) throw new LoadError(path, 'unreachable');
  try {
    return await response.json();
  } catch (cause) {
    throw new LoadError(path, 'broken', { cause });
  }
}

const LISTS = [
  'areas',
  'groups',
  'units',
  'themes',
  'indicators',
  'areaLists',
  'indicatorEntries',
  'sources',
  'discrepancies',
  'withMinutes',
  'held',
  'compared',
] as const;
/** Lists of which every entry has an id. */
const NAMED = ['areas', 'groups', 'units', 'themes', 'indicators', 'indicatorEntries', 'sources'] as const;
/** By area id. */
const TABLES = ['areaFiles', 'labourForce'] as const;

function readCatalog(json: unknown): Catalog {
  const file = json as Partial<CatalogFile> | null;
  const whole =
    typeof file === 'object' &&
    file?.version === 1 &&
    LISTS.every((name) => Array.isArray(file[name]) && !file[name].includes(null as never)) &&
    NAMED.every((name) => file[name]?.every(({ id }) => typeof id === 'string')) &&
    TABLES.every((name) => typeof file[name] === 'object' && file[name] !== null);
  if (!whole) throw new BrokenDataError('not a catalogue');
  try {
    return unpackCatalog(file as CatalogFile);
  } catch (cause) {
    throw new BrokenDataError('not a catalogue', { cause });
  }
}

/** Loads the bundled catalogue. @throws {LoadError} when it cannot be had or lacks one of its lists */
export function loadCatalog(signal?: AbortSignal): Promise<Catalog> {
  return loadAs(CATALOG, readCatalog, signal && { signal });
}

/**
 * The catalogue with the reader's own figures, the same object if there are none. Those are read while it is on its way; if
 * they cannot be read it is the bundled one, and the page says so (`shell/own`). Fails only if that does.
 * @param readDatasets reads own data sets, shown or not
 */
export async function addOwn(
  bundled: Catalog | Promise<Catalog>,
  readDatasets: () => Promise<readonly OwnDataset[]>,
): Promise<Catalog> {
  if (!(await findOwn())) return bundled;
  const own = Promise.all([import('../store/own/merge'), readDatasets()]).catch(() => null);
  const [catalog, found] = await Promise.all([bundled, own]);
  if (!found) return catalog;
  const [{ mergeDatasets }, datasets] = found;
  try {
    return mergeDatasets(catalog, datasets);
  } catch {
    return catalog;
  }
}

/** How files are loaded. */
export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Reads a file of the reader's own by its path; if left out, it is taken as it is kept. */
  readonly readOwn?: (path: string) => Promise<unknown>;
}

/** A file of the reader's own observations as it is kept. @throws {StoreError} */
async function readKept(path: string): Promise<unknown> {
  return (await (await import('../store/own/store')).openOwnStore()).file(path);
}

/** A file by a path from the catalogue, of the site or the reader's own. @throws {LoadError} */
async function loadJson(path: string, { signal, readOwn = readKept }: LoadOptions): Promise<unknown> {
  if (!isOwnPath(path)) return fetchJson(path, signal);
  try {
    return await readOwn(path);
  } catch (cause) {
    throw new LoadError(path, 'unreachable', { cause });
  }
}

/** Observations of one or more files. */
export interface LoadedObservations {
  readonly observations: readonly Observation[];
  /** How many rows were unusable and left out. */
  readonly skipped: number;
  /** Values that their publisher withholds, if there are any. */
  readonly withheld?: readonly Withheld[];
  /** True if files of own figures could not be read and are left out. */
  readonly unread?: boolean;
}

/** Several loaded as one. */
export function mergeLoaded(loaded: readonly LoadedObservations[]): LoadedObservations {
  return {
    observations: loaded.flatMap(({ observations }) => observations),
    withheld: loaded.flatMap(({ withheld = [] }) => withheld),
    skipped: loaded.reduce((sum, { skipped }) => sum + skipped, 0),
    unread: loaded.some(({ unread }) => unread),
  };
}

/**
 * Loads several files as one. Own files that cannot be read are left out, which is told, so that they take nothing away
 * from the others.
 * @throws {LoadError} if a bundled file cannot be loaded, or none at all
 */
export async function loadSeveral(
  paths: readonly string[],
  load: (path: string) => Promise<LoadedObservations>,
): Promise<LoadedObservations> {
  const answers = await Promise.allSettled(paths.map(load));
  const loaded = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const failed = answers.flatMap((answer, i) =>
    answer.status === 'rejected' ? [{ own: isOwnPath(at(paths, i)), error: answer.reason }] : [],
  );
  const fatal = failed.find(({ own }) => !own || loaded.length === 0);
  if (fatal) throw fatal.error;
  return { ...mergeLoaded(loaded), unread: failed.length > 0 };
}

/** One file, by a path from the catalogue, as `read` understands it. @throws {LoadError} */
async function loadAs<T>(path: string, read: (json: unknown) => T, options: LoadOptions = {}): Promise<T> {
  const json = await loadJson(path, options);
  try {
    return read(json);
  } catch (cause) {
    if (cause instanceof BrokenDataError) throw new LoadError(path, 'broken', { cause });
    throw cause;
  }
}

/** Loads one file of observations, by a path from the catalogue. @throws {LoadError} */
export function loadObservations(path: string, options?: LoadOptions): Promise<LoadedObservations> {
  return loadAs(
    path,
    (json) => {
      const { withheld } = checkFile(json);
      return { ...decode(json), ...(Array.isArray(withheld) ? { withheld } : {}) };
    },
    options,
  );
}

/** Loads of the file of an area what its comparisons need. @throws {LoadError} */
export function loadExcerpt(path: string, options?: LoadOptions): Promise<LoadedObservations> {
  return loadAs(path, (json) => decode(json, checkFile(json).excerpt), options);
}

/** Loads of one file the observations of some areas. @throws {LoadError} */
export function loadAreas(
  path: string,
  areas: readonly string[],
  options?: LoadOptions,
): Promise<LoadedObservations> {
  return loadAs(path, (json) => decode(json, rowsOf(checkFile(json), areas)), options);
}

/** Loads one file by columns, if its observations one by one are not wanted. @throws {LoadError} */
export function loadColumns(path: string, options?: LoadOptions): Promise<ObservationFile> {
  return loadAs(path, checkFile, options);
}
