import type { Codelists, Indicator, Unit } from '../../model/codelist';
import { DOCUMENT_TYPES } from '../../model/documentType';
import { parsePeriod } from '../../model/period';
import type { Problem } from '../../model/problem';
import type { AgendaItem, Referat, Remark } from '../../model/source';
import { isWebAddress } from '../../model/webAddress';
import { type FigureRules, rulesOf } from './figureRules';
import { nearestIn } from './nearest';
import { lostCharacters, type Report, reporter } from './table';

/** The code lists by what the data files use to name their entries. */
export interface Lookup {
  readonly areaByName: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  /** By indicator id. */
  readonly rules: ReadonlyMap<string, FigureRules>;
  /** What a word that is not known may stand for. */
  readonly near: Readonly<Record<'area' | 'group' | 'indicator', (word: string) => readonly string[]>>;
}

/** Builds the {@link Lookup} once for all referater. */
export function lookup(codelists: Codelists): Lookup {
  const units = new Map(codelists.units.map((unit) => [unit.id, unit]));
  return {
    areaByName: new Map(codelists.areas.map((area) => [area.name.da, area.id])),
    groups: new Set(codelists.groups.map((group) => group.id)),
    indicators: new Map(codelists.indicators.map((indicator) => [indicator.id, indicator])),
    units,
    rules: new Map(
      codelists.indicators.map((indicator) => [
        indicator.id,
        rulesOf(indicator, units.get(indicator.unit)?.type),
      ]),
    ),
    near: {
      area: nearestIn(codelists.areas.map(({ name }) => ({ id: name.da, name }))),
      group: nearestIn(codelists.groups),
      indicator: nearestIn(codelists.indicators),
    },
  };
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
 * Whether a folder is named after its source: the area and the date; for a table the area and words of its own, with or
 * without the date. One that is brought up to date keeps its name, and so do links to it.
 */
function isFolderOf(id: string, area: string, date: string, table: boolean): boolean {
  return (
    id === `${area}-${date}` ||
    (table && id.startsWith(area) && /^(-[a-z0-9]+)+$/.test(id.slice(area.length)))
  );
}

/**
 * If a text is no JSON, by what the parser says of it: the line, 0 if it does not say, and what stands there; '' at
 * the end of the text.
 */
function jsonFault(json: string, said: string): { readonly line: number; readonly around: string } {
  const position = /position (\d+)/.exec(said)?.[1];
  const token = /token '(.)'/u.exec(said)?.[1];
  if (position === undefined && token !== undefined) return { line: 0, around: token };
  const at = Number(position ?? json.length);
  const [around = ''] = /^.{0,30}/.exec(json.slice(at)) ?? [];
  return { line: json.slice(0, at).trimEnd().split('\n').length, around: around.trim() };
}

/**
 * Reads and checks a `referat.json`. `kommune` is the area's name, `dato` an ISO date; the folder is named after them.
 */
export function readReferat(
  file: string,
  json: string,
  id: string,
  codes: Lookup,
): { referat: Referat | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reporter(problems, file, 0);
  const lost = lostCharacters(json);
  if (lost)
    problems.push({
      file,
      line: lost.line,
      column: '',
      code: 'lost-characters',
      value: lost.around,
      allowed: [],
    });
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
    if (typeof data !== 'object' || data === null) throw new SyntaxError('no object at position 0');
  } catch (error) {
    const { line, around } = jsonFault(json, String(error));
    problems.push({ file, line, column: '', code: 'broken-json', value: around, allowed: [] });
    return { referat: null, problems };
  }
  const name = text(data.kommune);
  const area = codes.areaByName.get(name);
  if (area === undefined) report('kommune', 'unknown-area', name, codes.near.area(name));
  const date = text(data.dato);
  const documentType = text(data.dokumenttype);
  if (parsePeriod(date)?.type !== 'date') report('dato', 'malformed-date', date, ['2023-11-06']);
  else if (area !== undefined && !isFolderOf(id, area, date, documentType === 'tabel'))
    report('dato', 'folder-name', id, [documentType === 'tabel' ? `${area}-jobindsats` : `${area}-${date}`]);
  const committee = text(data.udvalg);
  if (committee === '') report('udvalg', 'required', '');
  if (!(DOCUMENT_TYPES as readonly string[]).includes(documentType)) {
    report('dokumenttype', 'unknown-choice', documentType, DOCUMENT_TYPES);
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
  const terms = { da: text(data.vilkaar), en: text(data.vilkaar_en) || text(data.vilkaar) };
  const link = text(data.link);
  if (link !== '' && !isWebAddress(link)) {
    report('link', 'malformed-entry', link, ['https://www.odense.dk/dagsordener/1234']);
  }
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
      ...(terms.da === '' ? {} : { terms }),
      ...(link === '' ? {} : { link }),
    },
    problems,
  };
}
