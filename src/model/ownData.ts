/** A user's own figures: kept in the browser, shown beside the bundled ones, never instead of them. */
import { type DocumentType, isReferat } from './documentType';

/** Ids of own sources begin with this, which no area's id does. */
const OWN = 'eget-';

/** Whether a source is the user's own. */
export function isOwn(source: string): boolean {
  return source.startsWith(OWN);
}

/** Whether an address may name something of the user's own. */
export function namesOwn(address: string): boolean {
  return address.includes(OWN);
}

/** The id of an own source, unique by `unique`, ending in the ISO date it was added like every source's. */
export function ownSourceId(unique: string, date: string): string {
  return `${OWN}${unique}-${date}`;
}

/** Path of a file of own observations; `load.ts` finds it in the store rather than on the site. */
export function ownPath(source: string, folder: 'noegletal' | 'omraader' | 'referater', id: string): string {
  return `egne/${source}/${folder}/${id}`;
}

/** Whether a path is one of {@link ownPath}. */
export function isOwnPath(path: string): boolean {
  return path.startsWith('egne/');
}

/** Whether the site itself has figures about an area. @param areaFiles as in the catalogue */
export function hasBundled(areaFiles: Readonly<Record<string, readonly string[]>>, area: string): boolean {
  return (areaFiles[area] ?? []).some((path) => !isOwnPath(path));
}

/** The paths of the files of a layer, each once. */
export function filesOf({
  source,
  indicatorEntries,
  areaFiles,
}: {
  readonly source: { readonly file: string | null };
  readonly indicatorEntries: readonly { readonly files: readonly string[] }[];
  readonly areaFiles: Readonly<Record<string, readonly string[]>>;
}): string[] {
  const listed = [...indicatorEntries.flatMap(({ files }) => files), ...Object.values(areaFiles).flat()];
  return [...new Set(source.file === null ? listed : [...listed, source.file])];
}

/**
 * The items of an own source, which of a table are called as it is called now, unless they have names of their own.
 * @param name of its data set
 */
export function itemsOf<T extends { readonly title: string }>(
  name: string,
  source: { readonly documentType: DocumentType; readonly items: readonly T[] },
): readonly T[] {
  const titles = new Set(source.items.map(({ title }) => title));
  if (isReferat(source) || titles.size > 1) return source.items;
  return source.items.map((item) => ({ ...item, title: name }));
}

/** An own data set that is kept but cannot be read: damaged, or kept by a newer version of the program. */
export interface Unreadable {
  readonly id: string;
  /** Its name, or its id if even that cannot be read. */
  readonly name: string;
}

/**
 * Why nothing lasts: the browser refuses or what is kept is damaged, a newer version of the program has kept it in a way
 * this one does not know, or an older one in another window does not let go of it.
 */
export type StoreTrouble = 'refused' | 'newer' | 'blocked';

/** Why nothing is restored from a file of own figures. `detail` is a version or a place. */
export interface BackupProblem {
  readonly problem: 'not-a-backup' | 'cut' | 'newer' | 'broken' | 'too-large' | 'full' | 'unavailable';
  readonly detail: string;
}

/** What a backup brought: how many data sets were added, how many were there already, and how many texts were added. */
export interface Restored {
  readonly added: number;
  readonly there: number;
  readonly texts: number;
}
