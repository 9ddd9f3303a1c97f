import { EXPORT } from '../../i18n/export';
import { at } from '../../model/at';
import { KINDS } from '../../model/kind';
import { neutral } from '../csv/neutral';
import { type Column, figureRows, unitName } from './columns';
import { FILE_COLUMNS } from './csv';
import type { FigureSet } from './set';
import { documentName, indicatorsOf, statingItems } from './sources';
import type { WorkbookCell, WorkbookSheet } from './workbook';

/** Columns of the sheet of figures, with their widths in characters; definitions have a sheet of their own. */
const WIDTHS = {
  noegletal: 22,
  indicatorName: 40,
  groupName: 28,
  kindName: 11,
  unitName: 17,
  areaName: 18,
  periode: 18,
  vaerdi: 14,
  trykt: 22,
  note: 40,
  referat: 20,
  punkt: 8,
  link: 60,
} as const satisfies Partial<Record<Column, number>>;
const FIGURE_COLUMNS = FILE_COLUMNS.filter((column) => column !== 'definition');

/** The widths of the sheet of sources and definitions, in characters. */
const ABOUT_WIDTHS = [24, 40, 20, 40, 14, 8, 50, 60];

/** Text as text: the format keeps it that even when someone edits the cell. */
function textCell(value: string, style: Partial<WorkbookCell> = {}): WorkbookCell {
  return { value: neutral(value), format: '@', ...style };
}
const heading = (value: string) => textCell(value, { fontWeight: 'bold' });
const wrapped = (value: string) => textCell(value, { wrap: true, alignVertical: 'top' });

/** A number with the decimals its source gave; a spreadsheet writes it in its own language. */
function numberCell(value: number, decimals: number): WorkbookCell {
  return { value, format: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0' };
}

function figureSheet(set: FigureSet): WorkbookSheet {
  const { columns, sheets } = EXPORT[set.text.language];
  const rows = figureRows(set.figures, FIGURE_COLUMNS, set);
  return {
    sheet: sheets.figures,
    stickyRowsCount: 1,
    columns: FIGURE_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    data: [
      FIGURE_COLUMNS.map((column) => heading(columns[column])),
      ...rows.map((row, i) =>
        row.map((cell) =>
          typeof cell === 'number'
            ? numberCell(cell, at(set.figures, i).decimals)
            : { value: cell, format: '@' },
        ),
      ),
    ],
  };
}

function aboutSheet(set: FigureSet): WorkbookSheet {
  const { text, title, date, address } = set;
  const { language, t } = text;
  const { about, columns, directions, kinds, onlyStated, sheets } = EXPORT[language];
  const shown = new Set(set.figures.map((o) => o.kind));
  return {
    sheet: sheets.sources,
    columns: ABOUT_WIDTHS.map((width) => ({ width })),
    data: [
      [heading(about.shows), textCell(title)],
      [heading(about.made), textCell(text.date(date))],
      [heading(about.page), textCell(address)],
      [textCell(onlyStated)],
      [],
      [heading(about.sources)],
      [
        columns.referat,
        about.municipality,
        about.document,
        about.committee,
        about.meeting,
        about.item,
        about.title,
        columns.link,
      ].map(heading),
      ...statingItems(set).map(({ source, item, link }) =>
        [
          source.id,
          text.index.area(source.area).longName[language],
          documentName(source, text),
          source.committee,
          text.date(source.date),
          item.number,
          item.title,
          link,
        ].map(wrapped),
      ),
      [],
      [heading(about.indicators)],
      [
        columns.noegletal,
        columns.indicatorName,
        columns.unitName,
        columns.definition,
        about.direction,
        null,
        about.reading,
      ].map((words) => (words ? heading(words) : null)),
      ...indicatorsOf(set).map((indicator) =>
        [
          indicator.id,
          indicator.name[language],
          unitName(indicator.id, text),
          indicator.definition[language],
          directions[indicator.direction],
          null,
          indicator.reading[language],
        ].map((words) => (words ? wrapped(words) : null)),
      ),
      [],
      [heading(about.kinds)],
      ...KINDS.filter((kind) => shown.has(kind)).map((kind) => [
        textCell(t.kind[kind]),
        textCell(kinds[kind]),
      ]),
    ],
  };
}

/** Figures as the sheets of an Excel workbook: one of figures with real numbers, and one of sources and definitions. */
export function figureSheets(set: FigureSet): readonly WorkbookSheet[] {
  return [figureSheet(set), aboutSheet(set)];
}
