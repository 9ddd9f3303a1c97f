/** Tables of a Word document that are written as paragraphs with tabs between their cells. */
import { at } from '../model/at';
import { paragraphPieces, type Run } from './paragraph';
import type { Piece } from './pieces';
import { delimited } from './textTables/delimited';
import { isCell } from './textTables/texts';

/** The runs of paragraphs that have tabs in them, by what was made of each. */
export type Tabbed = ReadonlyMap<Piece, readonly Run[]>;

const lineOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Paragraphs with tabs that follow one another as such tables, and others as what they are. */
function piecesOf(paragraphs: readonly (readonly Run[])[]): Piece[] {
  const made: Piece[] = [];
  const lines = paragraphs.map(lineOf);
  for (let n = 0; n < lines.length; ) {
    const table = n + 1 < lines.length ? delimited(lines, n) : null;
    const figures =
      table?.piece.kind === 'table'
        ? table.piece.cells.filter(({ column, text }) => column > 0 && isCell(text)).length
        : 0;
    if (table && figures > 1) {
      made.push(table.piece);
      n = table.end;
    } else {
      made.push(...paragraphPieces(at(paragraphs, n)));
      n += 1;
    }
  }
  return made;
}

/** The pieces with such tables as tables, and other paragraphs with tabs as what they are. */
export function withTabbedTables(pieces: readonly Piece[], tabbed: Tabbed): Piece[] {
  const made: Piece[] = [];
  let open: (readonly Run[])[] = [];
  for (const piece of pieces) {
    const runs = tabbed.get(piece);
    if (runs) open.push(runs);
    else {
      made.push(...piecesOf(open), piece);
      open = [];
    }
  }
  return [...made, ...piecesOf(open)];
}
