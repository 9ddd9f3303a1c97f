/** Tables of a Word document that are written as paragraphs with tabs between their cells. */
import { paragraphPieces, type Run } from './paragraph';
import type { Piece } from './pieces';
import { delimited } from './textTables/delimited';
import { isCell } from './textTables/texts';

/** The runs of paragraphs that have tabs in them, by what was made of each. */
export type Tabbed = ReadonlyMap<Piece, readonly Run[]>;

const lineOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The pieces with such tables as tables, and other paragraphs with tabs as what they are. */
export function withTabbedTables(pieces: readonly Piece[], tabbed: Tabbed): Piece[] {
  const made: Piece[] = [];
  for (let n = 0; n < pieces.length; ) {
    const rest = pieces.slice(n);
    const other = rest.findIndex((piece) => !tabbed.has(piece));
    const rows = rest.slice(0, other < 0 ? rest.length : other).map((piece) => tabbed.get(piece) ?? []);
    const table = rows.length > 1 ? delimited(rows.map(lineOf), 0) : null;
    const figures =
      table?.piece.kind === 'table'
        ? table.piece.cells.filter(({ column, text }) => column > 0 && isCell(text)).length
        : 0;
    if (table && figures > 1) {
      made.push(table.piece);
      n += table.end;
    } else {
      made.push(...(rows[0] ? paragraphPieces(rows[0]) : rest.slice(0, 1)));
      n += 1;
    }
  }
  return made;
}
