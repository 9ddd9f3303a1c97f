/** A table of figures as the files of `data/`, so that a maintainer can take it into the bundled data. */
import type { ObservationFile } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Group, Indicator, Unit } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import type { Observation } from '../../model/observation';
import { parsePrinted, plainPrint } from '../../model/printed';
import type { Referat } from '../../model/source';
import { OBSERVATION_COLUMNS } from '../csv/figureColumns';
import { neutralFigure } from '../csv/neutral';
import { decimalsIn, plainNumber } from '../csv/number';
import { writeCsv } from '../csv/write';
import { decode } from '../files/columnar';
import { idOf } from '../import/spellings';
import { CODELIST_COLUMNS } from '../read/codelists';
import { printedAgrees } from '../read/figureRules';

/** A source that is to be one of `data/`. */
export interface Publication extends Omit<Referat, 'id'> {
  /** What a table is called. */
  readonly name: string;
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
    emne: indicator.subject ?? '',
    hvem: indicator.whom?.da ?? '',
    hvem_en: indicator.whom?.en ?? '',
    hoerer_til: indicator.joins ?? '',
    formaal: indicator.aim ? `${indicator.aim.direction} ${indicator.aim.group}` : '',
    formaal_ord: indicator.aim?.words.da ?? '',
    formaal_ord_en: indicator.aim?.words.en ?? '',
    hoejere_ord: indicator.level?.da ?? '',
    hoejere_ord_en: indicator.level?.en ?? '',
  };
  return CODELIST_COLUMNS.indicators.map((column) => cells[column]);
}

function groupRow({ id, name, sort, parent }: Group): string[] {
  return [id, name.da, name.en, sort, parent ?? ''];
}

/** Name of the folder of a source in `data/referater/`. */
export function folderName(source: Publication): string {
  const { area, name, date } = source;
  return isReferat(source) ? `${area}-${date}` : `${area}-${idOf(name, 'tabel')}-${date}`;
}

/** The text of its `referat.json`. */
export function referatJson(source: Publication, index: CatalogIndex): string {
  const { area, committee, name, date, documentType, items, remarks, terms, link } = source;
  const referat = {
    kommune: index.area(area).name.da,
    udvalg: committee || name,
    dato: date,
    dokumenttype: documentType,
    ...(terms && { vilkaar: terms.da, vilkaar_en: terms.en }),
    ...(link !== undefined && { link }),
    punkter: items.map(({ number, title, caseNumber }) => ({
      nummer: number,
      titel: title,
      ...(caseNumber !== null && { sagsnummer: caseNumber }),
    })),
    bemaerkninger: remarks.map(({ item, da, en }) => ({ punkt: item, da, en })),
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

/** Lines to be added to `units.csv`, without heads. */
export function unitLines(units: readonly Unit[]): string {
  return lines(units.map(({ id, type, one, other }) => [id, type, one.da, other.da, one.en, other.en]));
}

/** The heads of `noegletal.csv` and of the code lists. */
export const HEADS = {
  figures: lines([OBSERVATION_COLUMNS]),
  indicators: lines([CODELIST_COLUMNS.indicators]),
  groups: lines([CODELIST_COLUMNS.groups]),
  units: lines([CODELIST_COLUMNS.units]),
} as const;

/**
 * What stands in `trykt`: nothing if the value is plainly written, or written as no Danish reader writes it, unless it
 * is of minutes, in which it is to be as printed.
 */
function trykt(o: Observation, file: ObservationFile, plain: boolean): string {
  const written = plain ? '' : plainPrint(o.value, o.decimals, 'da');
  const plainly = (decimals: number) => o.printed === plainPrint(o.value, decimals, file.print);
  if (file.print === 'dot' || plainly(o.decimals) || (plain && plainly(decimalsIn(vaerdi(o)))))
    return written;
  const read = parsePrinted(o.printed);
  return read && printedAgrees(read, o.value) ? o.printed : written;
}

/** The value with the decimals it was given, if it has no more than those. */
function vaerdi({ value, decimals }: Observation): string {
  const fixed = value.toFixed(decimals);
  return Number(fixed) === value ? fixed : plainNumber(value, '.');
}

/** Figures as lines of `noegletal.csv`, without heads. @param plain whether they are of a table */
export function figureLines(file: ObservationFile, index: CatalogIndex, plain: boolean): string {
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
        trykt: trykt(o, file, plain),
        note: o.note?.da ?? '',
        note_en: o.note?.en ?? '',
      };
      return OBSERVATION_COLUMNS.map((column) => cells[column]);
    }),
  );
}
