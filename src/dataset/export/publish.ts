/** A table of figures as the files of `data/`, so that a maintainer can take it into the bundled data. */
import type { ObservationFile } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Group, Indicator } from '../../model/codelist';
import type { Observation } from '../../model/observation';
import { parsePrinted, plainPrint } from '../../model/printed';
import { neutralFigure } from '../csv/neutral';
import { plainNumber } from '../csv/number';
import { writeCsv } from '../csv/write';
import { decode } from '../files/columnar';
import { idOf } from '../import/spellings';
import { CODELIST_COLUMNS } from '../read/codelists';
import { printedAgrees } from '../read/figureRules';
import { OBSERVATION_COLUMNS } from '../read/observations';

/** What the source of the figures is. */
export interface Publication {
  readonly name: string;
  /** Who publishes the table; '' where nobody says. */
  readonly publisher: string;
  /** Id of the area that it covers. */
  readonly area: string;
  /** When it was taken, ISO date. */
  readonly date: string;
  /** Numbers of its items. */
  readonly items: readonly string[];
  /** What must be known of it; of its first item. */
  readonly notes: readonly string[];
}

/** Lines of CSV as the files of `data/` have them; nothing in them is run by a spreadsheet that they are looked at in. */
export function lines(rows: readonly (readonly string[])[]): string {
  return writeCsv(
    rows.map((row) => row.map(neutralFigure)),
    'data',
  );
}

function indicatorRow(indicator: Indicator): string[] {
  const { name, definition, reading, sentence } = indicator;
  const cells: Readonly<Record<(typeof CODELIST_COLUMNS.indicators)[number], string>> = {
    id: indicator.id,
    navn: name.da,
    navn_en: name.en,
    definition: definition.da,
    definition_en: definition.en,
    tema: indicator.theme,
    vedroerer: indicator.concerns.join(' '),
    enhed: indicator.unit,
    decimaler: String(indicator.decimals),
    retning: indicator.direction,
    typer: indicator.kinds.join(' '),
    laesning: reading.da,
    laesning_en: reading.en,
    placeringer: indicator.ranked === null ? '' : String(indicator.ranked),
    vigtighed: String(indicator.importance),
    saetning: sentence?.da ?? '',
    saetning_en: sentence?.en ?? '',
    art: indicator.nature === 'niveau' ? '' : indicator.nature,
    mangler: indicator.missing ?? '',
    forskel: indicator.difference ?? '',
    statistik: indicator.statistic ?? '',
  };
  return CODELIST_COLUMNS.indicators.map((column) => cells[column]);
}

function groupRow({ id, name, sort, parent }: Group): string[] {
  return [id, name.da, name.en, sort, parent ?? ''];
}

/** Name of the folder of a source in `data/referater/`. */
export function folderName({ area, name, date }: Publication): string {
  return `${area}-${idOf(name, 'tabel')}-${date}`;
}

/** The text of its `referat.json`. */
export function referatJson(
  { area, publisher, name, date, items, notes }: Publication,
  index: CatalogIndex,
): string {
  const referat = {
    kommune: index.area(area).name.da,
    udvalg: publisher || name,
    dato: date,
    dokumenttype: 'tabel',
    punkter: items.map((number) => ({ nummer: number, titel: name })),
    bemaerkninger: notes.map((note) => ({ punkt: items[0] ?? '', da: note, en: note })),
  };
  return `${JSON.stringify(referat, null, 2)}\n`;
}

/** Lines to be added to `indicators.csv`, without heads. */
export function indicatorLines(indicators: readonly Indicator[]): string {
  return lines(indicators.map(indicatorRow));
}

/** Lines to be added to `groups.csv`, without heads. */
export function groupLines(groups: readonly Group[]): string {
  return lines(groups.map(groupRow));
}

/** The heads of `noegletal.csv` and of the code lists. */
export const HEADS = {
  figures: lines([OBSERVATION_COLUMNS]),
  indicators: lines([CODELIST_COLUMNS.indicators]),
  groups: lines([CODELIST_COLUMNS.groups]),
} as const;

/** What stands in `trykt`: nothing where the value is plainly written, or written as no Danish reader writes it. */
function trykt(o: Observation, file: ObservationFile): string {
  if (file.print === 'dot' || o.printed === plainPrint(o.value, o.decimals, file.print)) return '';
  const read = parsePrinted(o.printed);
  return read && printedAgrees(read, o.value) ? o.printed : '';
}

/** The value with the decimals it was given, where it has no more than those. */
function vaerdi({ value, decimals }: Observation): string {
  const fixed = value.toFixed(decimals);
  return Number(fixed) === value ? fixed : plainNumber(value, '.');
}

/** The figures of an indicator as lines of `noegletal.csv`, without heads. */
export function figureLines(file: ObservationFile, index: CatalogIndex): string {
  return lines(
    decode(file).observations.map((o) => {
      const cells: Readonly<Record<(typeof OBSERVATION_COLUMNS)[number], string>> = {
        punkt: o.item,
        omraade: index.area(o.area).name.da,
        noegletal: o.indicator,
        maalgruppe: o.group,
        type: o.kind,
        periode: o.period,
        vaerdi: vaerdi(o),
        enhed: index.indicator(o.indicator).unit,
        trykt: trykt(o, file),
        note: o.note?.da ?? '',
        note_en: o.note && o.note.en !== o.note.da ? o.note.en : '',
      };
      return OBSERVATION_COLUMNS.map((column) => cells[column]);
    }),
  );
}
