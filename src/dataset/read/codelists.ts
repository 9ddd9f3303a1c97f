import { at } from '../../model/at';
import {
  AREA_TYPES,
  type Area,
  type Codelists,
  DIRECTIONS,
  type Group,
  type Indicator,
  NATURES,
  type Name,
  type Theme,
  UNIT_TYPES,
  type Unit,
} from '../../model/codelist';
import { isKind, KINDS } from '../../model/kind';
import { isMunicipalityId } from '../../model/municipalityId';
import type { Problem } from '../../model/problem';
import { type Report, type Row, readTable, reporter } from './table';

/** Columns that lists written before these came lack; they are read as empty. */
export const OPTIONAL_COLUMNS = [
  'emne',
  'hvem',
  'hvem_en',
  'hoerer_til',
  'formaal',
  'formaal_ord',
  'formaal_ord_en',
  'hoejere_ord',
  'hoejere_ord_en',
] as const;

/** Columns of the code lists, in the order of the files. */
export const CODELIST_COLUMNS = {
  areas: [
    'id',
    'navn',
    'navn_en',
    'langt_navn',
    'langt_navn_en',
    'type',
    'kode',
    'del_af',
    'naboer',
    'i_saetning',
  ],
  groups: ['id', 'navn', 'navn_en', 'slags', 'del_af'],
  units: ['id', 'type', 'ental', 'flertal', 'ental_en', 'flertal_en'],
  themes: ['id', 'navn', 'navn_en', 'beskrivelse', 'beskrivelse_en'],
  indicators: [
    'id',
    'navn',
    'navn_en',
    'definition',
    'definition_en',
    'tema',
    'vedroerer',
    'enhed',
    'decimaler',
    'retning',
    'typer',
    'laesning',
    'laesning_en',
    'placeringer',
    'vigtighed',
    'saetning',
    'saetning_en',
    'art',
    'mangler',
    'forskel',
    'statistik',
    ...OPTIONAL_COLUMNS,
  ],
} as const;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function choice<T extends string>(value: string, allowed: readonly T[], column: string, report: Report): T {
  if (!(allowed as readonly string[]).includes(value)) report(column, 'unknown-choice', value, allowed);
  return value as T;
}

function required(cells: Readonly<Record<string, string>>, column: string, report: Report): string {
  const value = cells[column] ?? '';
  if (value === '') report(column, 'required', '');
  return value;
}

/** A whole number that is not negative; '' gives `fallback`, or a problem when there is none. */
function whole(text: string, column: string, report: Report, fallback?: number): number {
  if (text === '' && fallback !== undefined) return fallback;
  if (!/^\d+$/.test(text)) report(column, 'malformed-number', text, ['0', '1', '2']);
  return Number(text);
}

/** Reads the rows of one list, refusing malformed and repeated ids. */
function list<C extends string, T>(
  file: string,
  text: string,
  columns: readonly (C | 'id')[],
  problems: Problem[],
  make: (cells: Readonly<Record<C | 'id', string>>, report: Report) => T,
  idPattern: RegExp = ID,
): { item: T; row: Row<C | 'id'> }[] {
  const table = readTable(file, text, columns, OPTIONAL_COLUMNS);
  problems.push(...table.problems);
  const seen = new Map<string, number>();
  return table.rows.map((row) => {
    const report = reporter(problems, file, row.line);
    const id = row.cells.id;
    if (!idPattern.test(id)) report('id', 'malformed-id', id, ['smaa-bogstaver-og-bindestreg']);
    const earlier = seen.get(id);
    if (earlier !== undefined) report('id', 'duplicate', id, [String(earlier)]);
    seen.set(id, row.line);
    return { item: make(row.cells, report), row };
  });
}

/** Entries that are a part of themselves, each with the way round; `partsOf` gives what an entry is a part of. */
function circles(ids: Iterable<string>, partsOf: (id: string) => readonly string[]): string[][] {
  const round = (id: string, way: readonly string[]): string[] | null => {
    if (way.includes(id)) return way[0] === id ? [...way, id] : null;
    for (const next of partsOf(id)) {
      const found = round(next, [...way, id]);
      if (found) return found;
    }
    return null;
  };
  return [...ids].flatMap((id) => {
    const way = round(id, []);
    return way ? [way] : [];
  });
}

/** What is put into a sentence of an indicator. */
const PLACEHOLDERS = [
  '{omraade}',
  '{vaerdi}',
  '{antal}',
  '{afvigelse}',
  '{udgift}',
  '{forskel}',
  '{stoerrelse}',
  '{aendring}',
  '{hele}',
  '{gruppe}',
  '{paa_gruppe}',
  '{bolig}',
];

/** Entries of a list with the rows that they stand on. */
type Listed<T> = readonly { readonly item: T; readonly row: Row<string> }[];

/** Reads lines of `groups.csv`, with heads. @param problems are added to as they are found */
export function readGroups(file: string, text: string, problems: Problem[]): Listed<Group> {
  return list(
    file,
    text,
    CODELIST_COLUMNS.groups,
    problems,
    (c, report): Group => ({
      id: c.id,
      name: { da: required(c, 'navn', report), en: required(c, 'navn_en', report) },
      sort: required(c, 'slags', report),
      parent: c.del_af || null,
    }),
  );
}

/** Reads lines of `units.csv`, with heads. @param problems are added to as they are found */
export function readUnits(file: string, text: string, problems: Problem[]): Listed<Unit> {
  return list(
    file,
    text,
    CODELIST_COLUMNS.units,
    problems,
    (c, report): Unit => ({
      id: c.id,
      type: choice(c.type, UNIT_TYPES, 'type', report),
      one: { da: required(c, 'ental', report), en: required(c, 'ental_en', report) },
      other: { da: required(c, 'flertal', report), en: required(c, 'flertal_en', report) },
    }),
    // A unit is written as a person would write it: «kr. pr. borger».
    /\S/,
  );
}

/** Reads lines of `indicators.csv`, with heads. @param problems are added to as they are found */
export function readIndicators(
  file: string,
  text: string,
  { units, themes }: Pick<Codelists, 'units' | 'themes'>,
  problems: Problem[],
): Listed<Indicator> {
  const unitIds = units.map((unit) => unit.id);
  const themeIds = themes.map((theme) => theme.id);
  return list(file, text, CODELIST_COLUMNS.indicators, problems, (c, report): Indicator => {
    if (!unitIds.includes(c.enhed)) report('enhed', 'unknown-unit', c.enhed, unitIds);
    if (!themeIds.includes(c.tema)) report('tema', 'unknown-theme', c.tema, themeIds);
    const kinds = words(required(c, 'typer', report));
    for (const kind of kinds) if (!isKind(kind)) report('typer', 'unknown-kind', kind, KINDS);
    for (const [own, other] of [
      ['laesning', 'laesning_en'],
      ['laesning_en', 'laesning'],
      ['saetning', 'saetning_en'],
      ['saetning_en', 'saetning'],
      ['hvem', 'hvem_en'],
      ['hvem_en', 'hvem'],
      ['hoejere_ord', 'hoejere_ord_en'],
      ['hoejere_ord_en', 'hoejere_ord'],
    ] as const) {
      if (c[own] === '' && c[other] !== '') report(own, 'required', '');
      if (!own.startsWith('saetning')) continue;
      // What is said of one kind or sort of group alone, see `analysis/insight/template.ts`.
      const plain = c[own]
        .replace(/\{[^{}|[\]]*(?:\|[^{}|[\]]*){1,2}\}/g, '')
        .replace(/\[([^|[\]]*)(?:\|([^|[\]]*))?(?:\|([^|[\]]*))?\]/g, '$1$2$3');
      for (const [placeholder] of plain.matchAll(/\{[^}]*\}?|[}[\]|]/g)) {
        if (!PLACEHOLDERS.includes(placeholder))
          report(own, 'unknown-placeholder', placeholder, PLACEHOLDERS);
      }
    }
    const [way = '', group = ''] = words(c.formaal);
    return {
      id: c.id,
      name: { da: required(c, 'navn', report), en: required(c, 'navn_en', report) },
      definition: { da: required(c, 'definition', report), en: required(c, 'definition_en', report) },
      theme: c.tema,
      concerns: words(c.vedroerer),
      unit: c.enhed,
      decimals: whole(c.decimaler, 'decimaler', report),
      direction: choice(c.retning, DIRECTIONS, 'retning', report),
      kinds: kinds.filter(isKind),
      reading: { da: c.laesning, en: c.laesning_en },
      ranked: c.placeringer === '' ? null : whole(c.placeringer, 'placeringer', report),
      importance: whole(c.vigtighed, 'vigtighed', report, 99),
      sentence: c.saetning ? { da: c.saetning, en: c.saetning_en } : null,
      nature: choice(c.art || 'niveau', NATURES, 'art', report),
      missing: c.mangler || null,
      difference: c.forskel || null,
      ...(c.statistik ? { statistic: c.statistik } : {}),
      ...(c.emne ? { subject: c.emne } : {}),
      ...(c.hoerer_til ? { joins: c.hoerer_til } : {}),
      ...(c.formaal
        ? {
            aim: {
              group,
              direction: choice(way, DIRECTIONS, 'formaal', report),
              words: { da: required(c, 'formaal_ord', report), en: required(c, 'formaal_ord_en', report) },
            },
          }
        : {}),
      ...(c.hvem ? { whom: { da: c.hvem, en: c.hvem_en } } : {}),
      ...(c.hoejere_ord ? { level: { da: c.hoejere_ord, en: c.hoejere_ord_en } } : {}),
    };
  });
}

/** Reports what is part of itself, over however many others. */
function reportCircles(rows: Listed<{ readonly id: string }>, file: string, problems: Problem[]): void {
  const partOf = new Map(rows.map(({ item, row }) => [item.id, row]));
  for (const way of circles(partOf.keys(), (id) => words(partOf.get(id)?.cells.del_af ?? ''))) {
    const id = at(way, 0);
    reporter(problems, file, partOf.get(id)?.line ?? 0)('del_af', 'circular', id, way);
  }
}

/** Lines of a list, with the file that they are reported by. */
interface ListFile<T> {
  readonly file: string;
  readonly rows: Listed<T>;
}

/**
 * Checks that the groups and indicators that lines name are there, among the lines or those known already, that no group is
 * part of itself, and that an indicator joins one of its theme that has a page of its own. @param problems are added to as they are found
 */
export function checkReferences(
  groups: ListFile<Group>,
  indicators: ListFile<Indicator>,
  known: Pick<Codelists, 'groups' | 'indicators'>,
  problems: Problem[],
): void {
  const idsOf = (list: readonly { readonly id: string }[], { rows }: ListFile<{ readonly id: string }>) =>
    new Set([...list, ...rows.map(({ item }) => item)].map(({ id }) => id));
  const groupIds = idsOf(known.groups, groups);
  const indicatorOf = new Map(
    [...known.indicators, ...indicators.rows.map(({ item }) => item)].map((one) => [one.id, one]),
  );
  const indicatorIds = new Set(indicatorOf.keys());
  for (const { item, row } of groups.rows) {
    if (item.parent !== null && !groupIds.has(item.parent)) {
      reporter(problems, groups.file, row.line)('del_af', 'unknown-parent', item.parent, [...groupIds]);
    }
  }
  reportCircles(groups.rows, groups.file, problems);
  for (const { item, row } of indicators.rows) {
    const report = reporter(problems, indicators.file, row.line);
    for (const [column, id] of [
      ['mangler', item.missing],
      ['forskel', item.difference],
      ['statistik', item.statistic ?? null],
      ['hoerer_til', item.joins ?? null],
    ] as const) {
      if (id !== null && !indicatorIds.has(id)) report(column, 'unknown-indicator', id, [...indicatorIds]);
    }
    const main = item.joins === undefined ? undefined : indicatorOf.get(item.joins);
    if (main?.joins !== undefined) report('hoerer_til', 'joins-joined', main.id, [main.joins]);
    else if (main && main.theme !== item.theme)
      report('hoerer_til', 'joins-other-theme', main.id, [item.theme, main.theme]);
    if (item.aim && !groupIds.has(item.aim.group))
      report('formaal', 'unknown-group', item.aim.group, [...groupIds]);
    for (const group of item.concerns) {
      if (!groupIds.has(group)) report('vedroerer', 'unknown-group', group, [...groupIds]);
    }
  }
}

/** The texts of the five code list files. */
export type CodelistFiles = Readonly<Record<keyof typeof CODELIST_COLUMNS, string>>;

/** Reads and checks the code lists. Problems are returned, never thrown. */
export function readCodelists(files: CodelistFiles): { codelists: Codelists; problems: Problem[] } {
  const problems: Problem[] = [];

  const areaRows = list('areas.csv', files.areas, CODELIST_COLUMNS.areas, problems, (c, report): Area => {
    const name: Name = { da: required(c, 'navn', report), en: required(c, 'navn_en', report) };
    // The address of its page follows its id.
    const types = AREA_TYPES.filter((type) => (type === 'kommune') === isMunicipalityId(c.id));
    return {
      id: c.id,
      name,
      longName: { da: c.langt_navn || name.da, en: c.langt_navn_en || name.en },
      type: choice(c.type, types, 'type', report),
      code: c.kode || null,
      parents: words(c.del_af),
      neighbours: words(c.naboer),
      ...(c.i_saetning ? { within: c.i_saetning } : {}),
    };
  });
  const groupRows = readGroups('groups.csv', files.groups, problems);
  const units = readUnits('units.csv', files.units, problems).map(({ item }) => item);
  const themes = list(
    'themes.csv',
    files.themes,
    CODELIST_COLUMNS.themes,
    problems,
    (c, report): Theme => ({
      id: c.id,
      name: { da: required(c, 'navn', report), en: required(c, 'navn_en', report) },
      description: { da: required(c, 'beskrivelse', report), en: required(c, 'beskrivelse_en', report) },
    }),
  ).map(({ item }) => item);
  const indicatorRows = readIndicators('indicators.csv', files.indicators, { units, themes }, problems);
  const indicators = indicatorRows.map(({ item }) => item);
  const areas = areaRows.map(({ item }) => item);
  const groups = groupRows.map(({ item }) => item);
  const areaIds = new Set(areas.map((area) => area.id));
  for (const { item, row } of areaRows) {
    for (const [column, ids] of [
      ['del_af', item.parents],
      ['naboer', item.neighbours],
    ] as const) {
      for (const id of ids) {
        if (areaIds.has(id)) continue;
        reporter(problems, 'areas.csv', row.line)(column, 'unknown-parent', id, [...areaIds].slice(0, 15));
      }
    }
  }
  reportCircles(areaRows, 'areas.csv', problems);
  checkReferences(
    { file: 'groups.csv', rows: groupRows },
    { file: 'indicators.csv', rows: indicatorRows },
    { groups: [], indicators: [] },
    problems,
  );
  const names = new Map<string, number>();
  for (const { item, row } of areaRows) {
    const earlier = names.get(item.name.da);
    if (earlier !== undefined) {
      reporter(problems, 'areas.csv', row.line)('navn', 'duplicate', item.name.da, [String(earlier)]);
    }
    names.set(item.name.da, row.line);
  }
  return { codelists: { areas, groups, units, themes, indicators }, problems };
}
