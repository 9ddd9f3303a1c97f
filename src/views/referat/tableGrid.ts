/** A table of the text as a grid of its figures. */
import { groupBy } from '../../model/groupBy';
import { type ReferatDocument, type Table, textOf } from '../../referat/blocks';
import type { TableSum } from '../../referat/proposal';
import { measuredIn } from '../../referat/review/amongDrafts';
import type { Draft } from '../../referat/review/drafts';

/** A cell: the figure that is read in it, or only its text. */
export interface GridCell {
  readonly column: number;
  readonly draft: Draft | null;
  readonly text: string;
}

/** A row or a column, and what all its figures say alike. */
export interface GridLine {
  readonly head: string;
  readonly drafts: readonly Draft[];
  /** One of them, where they have the same indicator and group; null where they differ. */
  readonly named: Draft | null;
}

/** A column; null where its figures differ. */
export interface GridColumn extends GridLine {
  readonly column: number;
  readonly unit: string | null;
  readonly period: string | null;
}

/** A row, with a cell for each column of figures. */
export interface GridRow extends GridLine {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** See the top. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** What tells the indicators apart: nothing where there is one, else columns, else rows. */
  readonly namedBy: 'table' | 'columns' | 'rows';
  /** What stands over the rows' names. */
  readonly corner: string;
  /** What stands over all columns of figures; '' where nothing does. */
  readonly over: string;
  /** Cells with no text among the columns of figures. */
  readonly empty: number;
}

function alike<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** One of figures that have the same indicator and group. */
function namedAlike(drafts: readonly Draft[]): Draft | null {
  return alike(drafts.map(measuredIn)) === null ? null : (drafts[0] ?? null);
}

/** The grid of a table. @param drafts the figures that are read in it */
export function gridOf(document: ReferatDocument, table: Table, drafts: readonly Draft[]): Grid {
  const byCell = new Map(drafts.map((draft) => [draft.places[0].cell, draft]));
  const byColumn = groupBy(drafts, ({ places }) => table.cells[places[0].cell ?? -1]?.column ?? -1);
  const textAt = (row: number, column: number) => {
    const cell = table.cells.find((one) => one.row === row && one.column === column);
    return cell ? textOf(document, cell).trim() : '';
  };
  const firstFigure = Math.min(...[...byColumn.keys()].filter((column) => column >= 0));
  // What stands over all of them is said once.
  const heads = table.heads.slice(firstFigure);
  const shared = (heads[0] ?? []).findIndex((part, i) =>
    heads.some((head) => head[i] !== part || i === head.length - 1),
  );
  const common = Math.max(heads.length > 1 ? shared : 0, 0);
  const columns = Array.from({ length: table.columns - firstFigure }, (_, i): GridColumn => {
    const column = firstFigure + i;
    const own = byColumn.get(column) ?? [];
    return {
      column,
      head: (table.heads[column] ?? []).slice(common).join(' · '),
      drafts: own,
      named: namedAlike(own),
      unit: alike(own.map(({ unit }) => unit)),
      period: alike(own.map(({ period }) => period)),
    };
  });
  let empty = 0;
  const rows = Array.from({ length: table.rows - table.headRows }, (_, i): GridRow => {
    const row = table.headRows + i;
    const head = Array.from({ length: firstFigure }, (_, column) => textAt(row, column))
      .filter(Boolean)
      .join(' · ');
    const cells = columns.map(({ column }): GridCell => {
      const at = table.cells.findIndex((one) => one.row === row && one.column === column);
      const cell = table.cells[at];
      const draft = byCell.get(at) ?? null;
      const text = cell ? textOf(document, cell).trim() : '';
      if (text === '') empty += 1;
      return { column, draft, text };
    });
    const own = cells.flatMap(({ draft }) => draft ?? []);
    return { row, head, drafts: own, named: namedAlike(own), cells };
  });
  const isNamed = ({ drafts: own, named }: GridLine) => own.length === 0 || named !== null;
  const namedBy = namedAlike(drafts) ? 'table' : columns.every(isNamed) ? 'columns' : 'rows';
  const corner = (table.heads[0] ?? []).join(' · ');
  const over = (heads[0] ?? []).slice(0, common).join(' · ');
  return { columns, rows, namedBy, corner, over, empty };
}

/** A total as it stands now that figures may have been changed or left out. */
export interface Sum {
  readonly total: Draft;
  readonly parts: readonly Draft[];
  readonly computed: number;
  readonly ok: boolean;
}

/** The totals of a table, computed anew from what its figures say now. */
export function sumsOf(sums: readonly TableSum[], drafts: readonly Draft[]): Sum[] {
  const byId = new Map(drafts.flatMap((draft) => (draft.proposal ? [[draft.proposal.id, draft]] : [])));
  return sums.flatMap(({ total: id, parts: ids, status }) => {
    const total = byId.get(id);
    const parts = ids.flatMap((part) => byId.get(part) ?? []);
    if (!total || parts.length !== ids.length || total.verdict === 'skipped') return [];
    const isAsRead = [total, ...parts].every(({ value, proposal }) => value === proposal?.value.value);
    const computed = Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6;
    // What the rounding of the printed figures can explain is told apart while they are as they were read.
    const ok = isAsRead ? status !== 'mismatch' : Math.abs(computed - total.value) < 1e-6;
    return [{ total, parts, computed, ok }];
  });
}
