import type { Catalog, ObservationFile } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Group, Indicator } from '../../model/codelist';
import { ownPath, ownSourceId } from '../../model/ownData';
import type { Layer, OwnDataset } from '../../model/ownDataset';
import { compileFigures } from '../compile/figures';
import { encode } from '../files/columnar';
import { extendedIndex } from './extendedIndex';
import type { KeepAs } from './protocol';

/** What was read, ready to be kept. */
export interface ReadFigures {
  /** By indicator id, of no source; only indicators with figures. */
  readonly files: ReadonlyMap<string, ObservationFile>;
  /** See `fingerprint.ts`. */
  readonly fingerprint: string;
  readonly newIndicators: readonly Indicator[];
  readonly newGroups: readonly Group[];
  /** Numbers of the items that state figures, in the order they are met. */
  readonly items: readonly string[];
  /** What the table says beside its figures. */
  readonly notes: readonly string[];
}

/** An own data set with its files. */
export interface CompiledOwn {
  readonly dataset: OwnDataset;
  readonly files: readonly (readonly [path: string, file: ObservationFile])[];
}

const idOf = ({ id }: { readonly id: string }) => id;

/** The one municipality that figures are about; the country where they are about several areas. */
export function coveredArea(areas: ReadonlySet<string>, index: CatalogIndex): string {
  const municipalities = [...areas].filter((id) => index.area(id).type === 'kommune');
  const [only] = municipalities;
  if (only !== undefined && municipalities.length === 1) return only;
  return index.catalog.areas.find(({ type }) => type === 'land')?.id ?? only ?? [...areas][0] ?? '';
}

/**
 * Compiles what was read into an own data set, by the same code as the bundled data.
 * @param unique tells its id from all others
 * @param added ISO date and time
 * @param others code lists of the own data sets there are, which the catalogue has too
 */
export function compileOwn(
  read: ReadFigures,
  catalog: Catalog,
  as: KeepAs,
  origin: OwnDataset['origin'],
  unique: string,
  added: string,
  others: readonly Pick<Layer['codelists'], 'indicators' | 'groups'>[] = [],
): CompiledOwn {
  const index = extendedIndex(catalog, read.newIndicators, read.newGroups);
  const id = ownSourceId(unique, as.today);
  // Only their source is not known before; no column is copied.
  const byIndicator = new Map(
    [...read.files].map(([indicator, file]) => [
      indicator,
      { ...file, codes: { ...file.codes, source: [id] } },
    ]),
  );
  const { indicatorEntries, excerpts, headlines } = compileFigures(byIndicator, index);
  const files: [string, ObservationFile][] = [];
  const add = (folder: 'noegletal' | 'omraader', name: string, file: ObservationFile) => {
    const path = ownPath(id, folder, name);
    files.push([path, file]);
    return path;
  };
  const entries = indicatorEntries.map((entry) => ({
    ...entry,
    files: [add('noegletal', entry.id, byIndicator.get(entry.id) as ObservationFile)],
  }));
  const areaFiles = Object.fromEntries(
    [...excerpts].map(([area, own]) => [area, [add('omraader', area, encode(area, own))]]),
  );
  const groups = new Set(entries.flatMap((entry) => entry.groups));
  const brought = {
    indicators: new Set([...others.flatMap((other) => other.indicators), ...read.newIndicators].map(idOf)),
    groups: new Set([...others.flatMap((other) => other.groups), ...read.newGroups].map(idOf)),
  };
  const source: Layer['source'] = {
    id,
    area: coveredArea(new Set(entries.flatMap((entry) => entry.areas)), index),
    committee: as.publisher,
    date: as.today,
    documentType: 'tabel',
    items: read.items.map((number) => ({ number, title: as.name, caseNumber: null })),
    remarks: read.notes.map((note) => ({ da: note, en: note, item: read.items[0] ?? '' })),
    file: null,
    count: entries.reduce((sum, { count }) => sum + count, 0),
    checked: 0,
  };
  const layer: Layer = {
    codelists: {
      // Another data set may have brought them too, and may be deleted.
      indicators: entries.filter((e) => brought.indicators.has(e.id)).map((e) => index.indicator(e.id)),
      groups: index.catalog.groups.filter(({ id }) => groups.has(id) && brought.groups.has(id)),
      units: [],
      themes: [],
    },
    source,
    indicatorEntries: entries,
    areaFiles,
    headlines,
  };
  return {
    dataset: {
      id,
      name: as.name,
      added,
      origin,
      on: true,
      fingerprint: read.fingerprint,
      layer,
    },
    files,
  };
}
