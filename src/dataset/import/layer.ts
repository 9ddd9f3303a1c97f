import type { Catalog, ObservationFile } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Group, Indicator, Unit } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import type { Observation } from '../../model/observation';
import { ownPath, ownSourceId } from '../../model/ownData';
import type { Layer, OwnDataset } from '../../model/ownDataset';
import type { Referat } from '../../model/source';
import { compileFigures } from '../compile/figures';
import { decode, encode } from '../files/columnar';
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
  /** Units that the code lists lack; a table has none. */
  readonly newUnits?: readonly Unit[];
  /** Numbers of the items that state figures, in the order they are met. */
  readonly items: readonly string[];
  /** What the table says beside its figures. */
  readonly notes: readonly string[];
  /** What the file says of the source that the figures are of; null if it is a table of the reader's own. */
  readonly referat: Referat | null;
  /** Of such a source: its figures in the order they stand in. */
  readonly order: readonly { readonly indicator: string; readonly row: number }[];
}

/** An own data set with its files. */
export interface CompiledOwn {
  readonly dataset: OwnDataset;
  readonly files: readonly (readonly [path: string, file: ObservationFile])[];
}

const idOf = ({ id }: { readonly id: string }) => id;

/** The one municipality that figures are about; the country if they are about several areas. */
export function coveredArea(areas: ReadonlySet<string>, index: CatalogIndex): string {
  const municipalities = [...areas].filter((id) => index.area(id).type === 'kommune');
  const [only] = municipalities;
  if (only !== undefined && municipalities.length === 1) return only;
  return index.catalog.areas.find(({ type }) => type === 'land')?.id ?? only ?? [...areas][0] ?? '';
}

/** Figures in the order that they stand in. */
function inText(
  byIndicator: ReadonlyMap<string, ObservationFile>,
  order: ReadFigures['order'],
): Observation[] {
  const decoded = new Map([...byIndicator].map(([id, file]) => [id, decode(file).observations]));
  return order.flatMap(({ indicator, row }) => decoded.get(indicator)?.[row] ?? []);
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
  others: readonly Pick<Layer['codelists'], 'indicators' | 'groups' | 'units'>[] = [],
): CompiledOwn {
  const index = extendedIndex(catalog, read.newIndicators, read.newGroups, read.newUnits);
  const id = ownSourceId(unique, as.today);
  // Only their source is not known before; no column is copied.
  const byIndicator = new Map(
    [...read.files].map(([indicator, file]) => [
      indicator,
      { ...file, codes: { ...file.codes, source: [id] } },
    ]),
  );
  const { indicatorEntries, excerpts } = compileFigures(byIndicator, index);
  const files: [string, ObservationFile][] = [];
  const add = (folder: Parameters<typeof ownPath>[1], name: string, file: ObservationFile) => {
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
  for (const id of groups) {
    const { parent } = index.group(id);
    // What a set is added to while it is gone through is gone through too.
    if (parent !== null) groups.add(parent);
  }
  const brought = {
    indicators: new Set([...others.flatMap((other) => other.indicators), ...read.newIndicators].map(idOf)),
    groups: new Set([...others.flatMap((other) => other.groups), ...read.newGroups].map(idOf)),
    units: new Set([...others.flatMap((other) => other.units), ...(read.newUnits ?? [])].map(idOf)),
  };
  const units = new Set(entries.map(({ id }) => index.indicator(id).unit));
  const { referat } = read;
  const isListed = (number: string) => referat?.items.some((item) => item.number === number) ?? false;
  const titled = (number: string) => ({ number, title: as.name, caseNumber: null });
  const described: Omit<Referat, 'id' | 'committee'> = referat ?? {
    area: coveredArea(new Set(entries.flatMap((entry) => entry.areas)), index),
    date: as.today,
    documentType: 'tabel',
    items: [],
    remarks: read.notes.map((note) => ({ da: note, en: note, item: read.items[0] ?? '' })),
  };
  const source: Layer['source'] = {
    ...described,
    id,
    committee: as.publisher || (referat?.committee ?? ''),
    items: [...described.items, ...read.items.filter((number) => !isListed(number)).map(titled)],
    // Minutes are shown in the order of their text.
    file:
      referat && isReferat(referat)
        ? add('referater', id, encode(id, inText(byIndicator, read.order)))
        : null,
    count: entries.reduce((sum, { count }) => sum + count, 0),
    checked: 0,
  };
  const layer: Layer = {
    codelists: {
      // Another data set may have brought them too, and may be deleted.
      indicators: entries.filter((e) => brought.indicators.has(e.id)).map((e) => index.indicator(e.id)),
      groups: index.catalog.groups.filter(({ id }) => groups.has(id) && brought.groups.has(id)),
      units: index.catalog.units.filter(({ id }) => units.has(id) && brought.units.has(id)),
      themes: [],
    },
    source,
    indicatorEntries: entries,
    areaFiles,
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
