import type { Catalog, CatalogFile, ObservationFile } from '../../model/catalog';
import type { Observation, Withheld } from '../../model/observation';
import { isOwnPath } from '../../model/ownData';
import { unpackCatalog } from '../files/catalogFile';
import { BrokenDataError, checkFile, decode, rowsOf } from '../files/columnar';
import { findOwn } from '../store/own/flag';
import { EMBEDDED } from './embedded';

/** Path of the catalogue, relative to the page. */
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
async function fetchJson(path: string, signal?: AbortSignal): Promise<unknown> {
  if (EMBEDDED) return JSON.parse(EMBEDDED[path] ?? 'null');
  let response: Response;
  try {
    response = await fetch(path, signal ? { signal } : {});
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
  'told',
  'held',
  'compared',
] as const;
/** Lists of which every entry has an id. */
const NAMED = ['areas', 'groups', 'units', 'themes', 'indicators', 'indicatorEntries', 'sources'] as const;
/** By area id. */
const TABLES = ['areaFiles', 'labourForce', 'headlines'] as const;

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
  return loadAs(CATALOG, readCatalog, signal);
}

/**
 * The catalogue with the reader's own figures, the same object where there are none. Those are read while it is on its
 * way; where they cannot be read it is the bundled one, and the page says so (`shell/own`). Fails only where it does.
 */
export async function addOwn(bundled: Catalog | Promise<Catalog>): Promise<Catalog> {
  if (!(await findOwn())) return bundled;
  const layers = import('../store/own/read').then((own) => own.readLayers()).catch(() => null);
  const [catalog, lay] = await Promise.all([bundled, layers]);
  try {
    return lay ? lay(catalog) : catalog;
  } catch {
    return catalog;
  }
}

/** A file of the reader's own observations. @throws {LoadError} */
async function readOwn(path: string): Promise<unknown> {
  try {
    return await (await import('../store/own/read')).readOwn(path);
  } catch (cause) {
    throw new LoadError(path, 'unreachable', { cause });
  }
}

/** Observations of one or more files. */
export interface LoadedObservations {
  readonly observations: readonly Observation[];
  /** How many rows were unusable and left out. */
  readonly skipped: number;
  /** Values that their publisher withholds, where there are any. */
  readonly withheld?: readonly Withheld[];
  /** True where files of own figures could not be read and are left out. */
  readonly unread?: boolean;
}

/** One file, by a path from the catalogue, as `read` understands it. @throws {LoadError} */
async function loadAs<T>(path: string, read: (json: unknown) => T, signal?: AbortSignal): Promise<T> {
  const json = isOwnPath(path) ? await readOwn(path) : await fetchJson(path, signal);
  try {
    return read(json);
  } catch (cause) {
    if (cause instanceof BrokenDataError) throw new LoadError(path, 'broken', { cause });
    throw cause;
  }
}

/** Loads one file of observations, by a path from the catalogue. @throws {LoadError} */
export function loadObservations(path: string, signal?: AbortSignal): Promise<LoadedObservations> {
  return loadAs(
    path,
    (json) => {
      const { withheld } = checkFile(json);
      return { ...decode(json), ...(Array.isArray(withheld) ? { withheld } : {}) };
    },
    signal,
  );
}

/** Loads of the file of an area what its comparisons need. @throws {LoadError} */
export function loadExcerpt(path: string, signal?: AbortSignal): Promise<LoadedObservations> {
  return loadAs(path, (json) => decode(json, checkFile(json).excerpt), signal);
}

/** Loads of one file the observations of some areas. @throws {LoadError} */
export function loadAreas(
  path: string,
  areas: readonly string[],
  signal?: AbortSignal,
): Promise<LoadedObservations> {
  return loadAs(path, (json) => decode(json, rowsOf(checkFile(json), areas)), signal);
}

/** Loads one file by columns, where its observations one by one are not wanted. @throws {LoadError} */
export function loadColumns(path: string, signal?: AbortSignal): Promise<ObservationFile> {
  return loadAs(path, checkFile, signal);
}
