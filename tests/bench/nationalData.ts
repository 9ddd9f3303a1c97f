/**
 * Figures of a whole country, made up: every municipality and reference area by month, the same in every run. They are
 * for measuring and are never published.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DATA_FOLDER, loadDataset } from '../../src/build/dataFolder';
import { OBSERVATION_COLUMNS } from '../../src/dataset/csv/figureColumns';
import { CODELIST_COLUMNS } from '../../src/dataset/read/codelists';
import type { Area, Codelists, Indicator } from '../../src/model/codelist';
import { seeded } from '../seeded';

/** How much there is of a country: 98 municipalities and 14 areas they are part of, for 120 indicators by month. */
export const NATIONAL = { indicators: 120, months: 208, rows: 2_800_000 } as const;
const FIRST_YEAR = 2008;
/** Characters that are written at a time. */
const CHUNK = 1 << 20;

/** Months from January 2008 on, as periods. */
export function months(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `${FIRST_YEAR + Math.floor(i / 12)}-${month}`;
  });
}

/** The municipalities and the areas of other sorts that they are part of. */
export function nationalAreas({ areas }: Codelists): Area[] {
  return areas.filter(({ type }) => type !== 'beskaeftigelsesregion');
}

/** How large an area is, in persons of working age: few municipalities are large. */
function sizeOf(area: Area, place: number): number {
  if (area.type === 'land') return 3_600_000;
  if (area.type !== 'kommune') return 250_000 + ((place * 97) % 9) * 60_000;
  return Math.round(2_000 * Math.exp(((place * 61) % 98) / 24));
}

/** A row of the country's table. */
export interface NationalRow {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly group: string;
  readonly period: string;
  /** As a number is written in the data files. */
  readonly value: string;
}

/** A value of an indicator: where it lies, where it goes, the time of the year, and what happens to happen. */
function writtenValue(
  type: string,
  level: number,
  drift: number,
  indicator: Indicator,
  size: number,
): string {
  const moved = level * (1 + drift);
  switch (type) {
    case 'procent':
      return Math.min(99.9, Math.max(0.1, moved * 60)).toFixed(Math.min(1, indicator.decimals));
    case 'point':
      return ((moved - level) * 60).toFixed(Math.min(1, indicator.decimals));
    case 'placering':
      return String(Math.min(indicator.ranked ?? 98, 98, Math.max(1, Math.round(moved * 98))));
    case 'kroner':
      return String(Math.round(moved * size * 9) * 1000);
    default:
      return String(Math.max(0, Math.round(moved * size * 0.08)));
  }
}

/** The rows of a country, by indicator, group, area and month. */
export function* nationalRows(
  codelists: Codelists,
  indicators: readonly Indicator[],
  groups: readonly string[],
  periods: readonly string[] = months(NATIONAL.months),
): Iterable<NationalRow> {
  const random = seeded(98);
  const types = new Map(codelists.units.map(({ id, type }) => [id, type]));
  const areas = nationalAreas(codelists);
  for (const indicator of indicators) {
    const type = types.get(indicator.unit) ?? '';
    const [trend, season, phase] = [random() - 0.4, 0.02 + random() * 0.08, random() * 12];
    for (const group of groups) {
      for (const [place, area] of areas.entries()) {
        const size = sizeOf(area, place);
        const level = 0.05 + random() * 0.9;
        for (const [month, period] of periods.entries()) {
          const way = (trend * month) / periods.length;
          const year = season * Math.sin(((month + phase) * Math.PI) / 6);
          const value = writtenValue(type, level, way + year + (random() - 0.5) * 0.04, indicator, size);
          yield { area, indicator, group, period, value };
        }
      }
    }
  }
}

/** Rows as texts of about a megabyte, with a header first; at most `most` rows. */
function* chunks(
  rows: Iterable<NationalRow>,
  cells: (row: NationalRow) => string,
  most = Number.POSITIVE_INFINITY,
): Iterable<string> {
  let text = `${OBSERVATION_COLUMNS.join(',')}\n`;
  let count = 0;
  for (const row of rows) {
    if (count === most) break;
    count += 1;
    text += `${cells(row)}\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Groups that each indicator of a file has. */
const GROUPS = 4;

/** Indicators of the site that may have what is observed, those with short ids first. */
function observed({ indicators }: Codelists): Indicator[] {
  return indicators
    .filter(({ kinds }) => kinds.includes('faktisk'))
    .sort((a, b) => a.id.length - b.id.length || Number(a.id > b.id) - 0.5);
}

/**
 * A file that a user might bring: Nøgletal-CSV of the site's own indicators, areas and groups, some 60 bytes a row, so
 * that 2.8 million are 165 MB. The item, the unit, what is printed and the notes are left empty, as they may be in what
 * is brought.
 */
export function* nationalCsv(rows: number = NATIONAL.rows): Iterable<string> {
  const { codelists } = loadDataset();
  const indicators = observed(codelists);
  const groups = codelists.groups.map(({ id }) => id).sort((a, b) => a.length - b.length);
  yield* chunks(
    nationalRows(codelists, indicators, groups.slice(0, GROUPS)),
    ({ area, indicator, group, period, value }) =>
      `,${area.name.da},${indicator.id},${group},faktisk,${period},${value},,,,`,
    rows,
  );
}

/** An indicator like another, as a row of `indicators.csv`. */
function indicatorRow(cells: Readonly<Record<string, string>>, nr: number): string[] {
  const own: Readonly<Record<string, string>> = {
    id: `tal-${String(nr).padStart(3, '0')}`,
    navn: `Tal ${nr}: ${cells.navn?.toLowerCase()}`,
    navn_en: `Figure ${nr}: ${cells.navn_en?.toLowerCase()}`,
    vigtighed: String(nr),
    typer: 'faktisk',
    mangler: '',
    forskel: '',
  };
  return CODELIST_COLUMNS.indicators.map((column) => own[column] ?? cells[column] ?? '');
}

/**
 * Writes a data folder: the bundled one with a national table, and as many indicators as that has.
 * @returns how many figures the table has
 */
export function writeNationalFolder(
  folder: string,
  periods: readonly string[] = months(NATIONAL.months),
): number {
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const file = join(folder, 'indicators.csv');
  const known = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true }).data;
  // The bundled ones take part too, as far as they may have what is observed.
  const like = known.filter(({ typer, art }) => typer?.includes('faktisk') && art === '');
  const bundled = known.filter(({ typer }) => typer?.includes('faktisk')).length;
  const more = Array.from({ length: NATIONAL.indicators - bundled }, (_, i) =>
    indicatorRow(like[i % like.length] ?? {}, known.length + i + 1),
  );
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${Papa.unparse(more, { newline: '\n' })}\n`);

  const { codelists } = loadDataset(folder);
  const source = join(folder, 'referater', 'hele-landet-landstal-2026-01-15');
  mkdirSync(source);
  writeFileSync(
    join(source, 'referat.json'),
    JSON.stringify({
      kommune: 'Hele landet',
      udvalg: 'Målingen',
      dato: '2026-01-15',
      dokumenttype: 'tabel',
      punkter: [{ nummer: '1', titel: 'Tal til måling' }],
      bemaerkninger: [],
    }),
  );
  const indicators = observed(codelists).slice(0, NATIONAL.indicators);
  const rows = nationalRows(codelists, indicators, ['alle'], periods);
  const cells = ({ area, indicator, group, period, value }: NationalRow) =>
    `1,${area.name.da},${indicator.id},${group},faktisk,${period},${value},${indicator.unit},,,`;
  const figures = join(source, 'noegletal.csv');
  writeFileSync(figures, '');
  for (const text of chunks(rows, cells)) writeFileSync(figures, text, { flag: 'a' });
  return indicators.length * nationalAreas(codelists).length * periods.length;
}
