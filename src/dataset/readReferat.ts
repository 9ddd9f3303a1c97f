import type { Codelists, Indicator, Unit } from '../model/codelist';
import { isKind, KINDS } from '../model/kind';
import { type Observation, observationId } from '../model/observation';
import { parsePeriod } from '../model/period';
import { parsePrinted } from '../model/printed';
import type { Problem } from '../model/problem';
import type { AgendaItem, Referat, Remark } from '../model/source';
import { type Report, readTable, reporter } from './table';

/** Columns of `noegletal.csv`, the product's one format for figures, bundled or a user's own. */
export const OBSERVATION_COLUMNS = [
  'punkt',
  'omraade',
  'noegletal',
  'maalgruppe',
  'type',
  'periode',
  'vaerdi',
  'enhed',
  'trykt',
  'note',
  'note_en',
] as const;

type Cells = Readonly<Record<(typeof OBSERVATION_COLUMNS)[number], string>>;

/** The code lists by what the data files use to name their entries. */
export interface Lookup {
  readonly areaByName: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** Builds the {@link Lookup} once for all referater. */
export function lookup(codelists: Codelists): Lookup {
  return {
    areaByName: new Map(codelists.areas.map((area) => [area.name.da, area.id])),
    groups: new Set(codelists.groups.map((group) => group.id)),
    indicators: new Map(codelists.indicators.map((indicator) => [indicator.id, indicator])),
    units: new Map(codelists.units.map((unit) => [unit.id, unit])),
  };
}

/** At most a handful of the allowed words, nearest in spelling first, so that a list of 98 does not drown the message. */
export function nearest(word: string, allowed: Iterable<string>): string[] {
  const pairs = (text: string) => new Set([...text.toLowerCase()].map((c, i, all) => c + (all[i + 1] ?? '')));
  const wanted = pairs(word);
  const score = (candidate: string) => {
    const own = pairs(candidate);
    let shared = 0;
    for (const pair of own) if (wanted.has(pair)) shared += 1;
    return (2 * shared) / (own.size + wanted.size);
  };
  return [...allowed]
    .map((text) => ({ text, score: score(text) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ text }) => text);
}

/** Reads one row; null when something is wrong with it, which has then been reported. */
function readObservation(
  cells: Cells,
  source: string,
  items: ReadonlySet<string> | null,
  codes: Lookup,
  report: Report,
): Observation | null {
  let ok = true;
  const fail: Report = (...args) => {
    ok = false;
    report(...args);
  };
  if (items !== null && !items.has(cells.punkt)) fail('punkt', 'unknown-item', cells.punkt, [...items]);
  const area = codes.areaByName.get(cells.omraade);
  if (area === undefined)
    fail('omraade', 'unknown-area', cells.omraade, nearest(cells.omraade, codes.areaByName.keys()));
  const indicator = codes.indicators.get(cells.noegletal);
  if (!indicator) {
    fail(
      'noegletal',
      'unknown-indicator',
      cells.noegletal,
      nearest(cells.noegletal, codes.indicators.keys()),
    );
  }
  if (!codes.groups.has(cells.maalgruppe)) {
    fail('maalgruppe', 'unknown-group', cells.maalgruppe, nearest(cells.maalgruppe, codes.groups));
  }
  const kind = cells.type;
  if (!isKind(kind)) fail('type', 'unknown-kind', kind, KINDS);
  else if (indicator && !indicator.kinds.includes(kind))
    fail('type', 'kind-not-allowed', kind, indicator.kinds);
  if (cells.periode !== '' && !parsePeriod(cells.periode)) fail('periode', 'malformed-period', cells.periode);
  const value = Number(cells.vaerdi);
  const wellFormed = /^-?\d+(\.\d+)?$/.test(cells.vaerdi);
  if (!wellFormed) fail('vaerdi', 'malformed-number', cells.vaerdi, ['2684', '10.7', '-14100000']);
  if (indicator && cells.enhed !== indicator.unit)
    fail('enhed', 'unit-mismatch', cells.enhed, [indicator.unit]);
  const printed = parsePrinted(cells.trykt);
  if (!printed) fail('trykt', 'printed-unreadable', cells.trykt);
  // The text may leave out the sign (“et fald på 25 %”), so the size is what must agree.
  else if (
    wellFormed &&
    Math.abs(printed.magnitude - Math.abs(value)) > 1e-9 * Math.max(1, printed.magnitude)
  ) {
    fail('trykt', 'printed-mismatch', cells.trykt, [cells.vaerdi]);
  }
  if (cells.note_en !== '' && cells.note === '') fail('note', 'required', '');
  if (!ok || area === undefined || !indicator || !isKind(kind) || !printed) return null;

  const key = {
    item: cells.punkt,
    area,
    indicator: indicator.id,
    group: cells.maalgruppe,
    kind,
    period: cells.periode,
  };
  const share = ['procent', 'point'].includes(codes.units.get(indicator.unit)?.type ?? '');
  return {
    ...key,
    id: observationId(key),
    source,
    value,
    decimals: share ? Math.min(indicator.decimals, printed.decimals) : indicator.decimals,
    printed: cells.trykt,
    note: cells.note === '' ? null : { da: cells.note, en: cells.note_en || cells.note },
  };
}

/**
 * Reads and checks a table of figures.
 * @param items numbers of the agenda items the referat has, or null when there is no referat to hold them against
 */
export function readObservations(
  file: string,
  text: string,
  source: string,
  items: ReadonlySet<string> | null,
  codes: Lookup,
): { observations: Observation[]; problems: Problem[] } {
  const { rows, problems: tableProblems } = readTable(file, text, OBSERVATION_COLUMNS);
  const problems = [...tableProblems];
  const observations: Observation[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of rows) {
    const report = reporter(problems, file, line);
    const observation = readObservation(cells, source, items, codes, report);
    if (!observation) continue;
    const earlier = seen.get(observation.id);
    if (earlier !== undefined) {
      report('', 'duplicate', observation.id, [String(earlier)]);
      continue;
    }
    seen.set(observation.id, line);
    observations.push(observation);
  }
  return { observations, problems };
}

const ITEM_EXAMPLE = '{ "nummer": "4", "titel": "Status" }';
const REMARK_EXAMPLE = '{ "punkt": "4", "da": "…", "en": "…" }';

/** A text, or a number written without quotes. */
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** The objects of a list in a JSON file with their place in it; anything else is reported. A list left out is empty. */
function records(
  value: unknown,
  column: string,
  example: string,
  report: Report,
): { at: number; entry: Record<string, unknown> }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(column, 'malformed-entry', JSON.stringify(value), [`[${example}]`]);
    return [];
  }
  return value.flatMap((entry: unknown, at) => {
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) {
      return [{ at, entry: entry as Record<string, unknown> }];
    }
    report(`${column}[${at}]`, 'malformed-entry', JSON.stringify(entry), [example]);
    return [];
  });
}

/**
 * Reads and checks a `referat.json`. `kommune` is the area's name, `dato` an ISO date; the folder's name must be
 * the area's id and the date.
 */
export function readReferat(
  file: string,
  json: string,
  id: string,
  codes: Lookup,
): { referat: Referat | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reporter(problems, file, 0);
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
    if (typeof data !== 'object' || data === null) throw new SyntaxError('not an object');
  } catch (error) {
    report('', 'broken-json', error instanceof Error ? error.message : String(error));
    return { referat: null, problems };
  }
  const name = text(data.kommune);
  const area = codes.areaByName.get(name);
  if (area === undefined) report('kommune', 'unknown-area', name, nearest(name, codes.areaByName.keys()));
  const date = text(data.dato);
  if (parsePeriod(date)?.type !== 'date') report('dato', 'malformed-date', date, ['2023-11-06']);
  else if (area !== undefined && id !== `${area}-${date}`)
    report('dato', 'folder-name', id, [`${area}-${date}`]);
  const committee = text(data.udvalg);
  if (committee === '') report('udvalg', 'required', '');
  const documentType = text(data.dokumenttype);
  if (documentType !== 'referat' && documentType !== 'dagsorden') {
    report('dokumenttype', 'unknown-choice', documentType, ['referat', 'dagsorden']);
  }
  const items: AgendaItem[] = records(data.punkter, 'punkter', ITEM_EXAMPLE, report).map(
    ({ at, entry: item }) => {
      const number = text(item.nummer);
      if (number === '') report(`punkter[${at}].nummer`, 'required', '');
      if (text(item.titel) === '') report(`punkter[${at}].titel`, 'required', '');
      return { number, title: text(item.titel), caseNumber: text(item.sagsnummer) || null };
    },
  );
  if (items.length === 0) report('punkter', 'required', '');
  const numbers = items.map((item) => item.number);
  for (const number of new Set(numbers.filter((n, i) => numbers.indexOf(n) !== i))) {
    report('punkter', 'duplicate', number);
  }
  const remarks: Remark[] = records(data.bemaerkninger, 'bemaerkninger', REMARK_EXAMPLE, report).map(
    ({ at, entry: remark }) => {
      const item = text(remark.punkt);
      if (!numbers.includes(item)) report(`bemaerkninger[${at}].punkt`, 'unknown-item', item, numbers);
      if (text(remark.da) === '') report(`bemaerkninger[${at}].da`, 'required', '');
      return { item, da: text(remark.da), en: text(remark.en) || text(remark.da) };
    },
  );
  if (problems.length > 0) return { referat: null, problems };
  return {
    referat: {
      id,
      area: area as string,
      committee,
      date,
      documentType: documentType as Referat['documentType'],
      items,
      remarks,
    },
    problems,
  };
}
