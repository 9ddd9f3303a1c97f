import { EXPORT } from '../../i18n/export';
import type { Language } from '../../model/language';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { plainNumber } from '../csv/number';
import type { Cell } from '../csv/write';
import { type Column, figureRows } from './columns';
import type { FigureSet } from './set';

/** A table for the clipboard, in the two forms that programs ask for. */
export interface CopiedTable {
  /** For Word, mail and spreadsheets. */
  readonly html: string;
  /** For everything else: tabs between cells, a line a row. */
  readonly text: string;
}

const DECIMAL: Readonly<Record<Language, ',' | '.'>> = { da: ',', en: '.' };
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
/** A cell of a line of text has neither tabs nor breaks. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The columns that say something here: what is the same for every figure by its nature is left out. */
function columnsFor(figures: readonly Observation[]): Column[] {
  const several = (part: (o: Observation) => string) => new Set(figures.map(part)).size > 1;
  const groups = several((o) => o.group) || figures.some((o) => !TOTAL_GROUPS.includes(o.group));
  return [
    'indicatorName',
    'areaName',
    ...(groups ? (['groupName'] as const) : []),
    'kindName',
    'periodName',
    'vaerdi',
    'unitName',
    'sourceName',
  ];
}

/**
 * Figures as a table that pastes into Excel and Word: a number in the digits of the language, so that a spreadsheet in
 * that language reads it as a number. Without styles: a browser lays the table out before it takes it, and would hold
 * them against the site's own policy.
 */
export function copiedTable(set: FigureSet): CopiedTable {
  const { figures, text } = set;
  const { columns } = EXPORT[text.language];
  const shown = columnsFor(figures);
  const head = shown.map((column) => columns[column as keyof typeof columns]);
  const rows = figureRows(figures, shown, set);
  const words = (cell: Cell) =>
    typeof cell === 'number' ? plainNumber(cell, DECIMAL[text.language]) : oneLine(cell);
  const td = (cell: Cell) =>
    typeof cell === 'number' ? `<td align="right">${words(cell)}</td>` : `<td>${escaped(words(cell))}</td>`;
  const tr = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  return {
    html: [
      `<table border="1" cellspacing="0" cellpadding="4" lang="${text.language}">`,
      `<thead>${tr(head.map((name) => `<th align="left">${escaped(name)}</th>`))}</thead>`,
      `<tbody>${rows.map((row) => tr(row.map(td))).join('')}</tbody>`,
      '</table>',
    ].join(''),
    text: [head, ...rows.map((row) => row.map(words))].map((row) => `${row.join('\t')}\r\n`).join(''),
  };
}
