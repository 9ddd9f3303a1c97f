/** The one list of columns, and the one way from figures to rows, that every table in a file or on the clipboard has. */
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { neutral, neutralFigure } from '../csv/neutral';
import type { Cell } from '../csv/write';

/** What a row is made with: the wording, and the whole address of a figure in its source. */
export interface RowContext {
  readonly text: Wording;
  readonly link: (figure: Observation) => string;
  /** True leaves out of the notes that figures are the reader's own, as in a file that is brought in again. */
  readonly bare?: boolean;
  /** Groups that are written by their names: of a reader's own, which nobody else knows the ids of. */
  readonly namedGroups?: ReadonlySet<string>;
  /** True leaves texts as they are, for what no spreadsheet opens; else none is one that it would run as a formula. */
  readonly raw?: boolean;
}

const COLUMNS = {
  // As the data files have it, by id.
  referat: (o) => o.source,
  punkt: (o) => o.item,
  omraade: (o, { text }) => text.index.area(o.area).name.da,
  noegletal: (o) => o.indicator,
  maalgruppe: (o, { text, namedGroups }) =>
    namedGroups?.has(o.group) ? text.index.group(o.group).name.da : o.group,
  type: (o) => o.kind,
  periode: (o) => o.period,
  vaerdi: (o) => o.value,
  enhed: (o, { text }) => text.index.indicator(o.indicator).unit,
  trykt: (o) => o.printed,
  note: (o, { text, bare }) =>
    [o.note?.[text.language], !bare && isOwn(o.source) && text.t.own].filter(Boolean).join(' · '),
  note_en: (o) => (o.note && o.note.en !== o.note.da ? o.note.en : ''),
  // What describes an indicator to those who do not have it.
  navn: (o, { text }) => text.index.indicator(o.indicator).name.da,
  decimaler: (o, { text }) => text.index.indicator(o.indicator).decimals,
  retning: (o, { text }) => text.index.indicator(o.indicator).direction,
  tema: (o, { text }) => text.index.indicator(o.indicator).theme,
  // In words.
  areaName: (o, { text }) => text.area(o.area),
  indicatorName: (o, { text }) => text.indicator(o.indicator),
  groupName: (o, { text }) => text.group(o.group),
  kindName: (o, { text }) => text.t.kind[o.kind],
  unitName: (o, { text }) => unitName(o.indicator, text),
  periodName: (o, { text }) => text.period(o.period),
  definition: (o, { text }) => text.index.indicator(o.indicator).definition[text.language],
  sourceName: (o, { text }) => text.source(o),
  link: (o, { link }) => link(o),
} satisfies Record<string, (o: Observation, context: RowContext) => Cell>;

/** The name of a column in the code and, for those that the data files have, in `noegletal.csv`. */
export type Column = keyof typeof COLUMNS;

/** The unit of an indicator in words: `personer`, `%`, `kr.`. */
export function unitName(indicator: string, { index, language }: Wording): string {
  return index.unit(index.indicator(indicator).unit).other[language];
}

/** A row a figure, in the order given. */
export function figureRows(
  figures: readonly Observation[],
  columns: readonly Column[],
  context: RowContext,
): Cell[][] {
  return figures.map((o) =>
    columns.map((column) => {
      const cell: Cell = COLUMNS[column](o, context);
      if (typeof cell === 'number' || context.raw) return cell;
      return column === 'trykt' ? neutralFigure(cell) : neutral(cell);
    }),
  );
}
