/** What the openers of all formats make of a file: its parts in order, before each has its place in one text. */
import type { Block, Box, Place, ReferatDocument, ReferatFormat } from './blocks';
import { headsOf } from './tableHeads';

/** A stretch of a piece's text, and where it is printed. */
export interface PiecePlace {
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly box: Box;
}

/** A text with where it is printed, by offsets into itself. */
export interface PieceText {
  readonly text: string;
  readonly places?: readonly PiecePlace[];
}

/** A cell of a table by its place in the grid. */
export interface PieceCell extends PieceText {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A part of a file. */
export type Piece =
  | ({ readonly kind: 'heading'; readonly level: number; readonly marker: string } & PieceText)
  | ({ readonly kind: 'paragraph' } & PieceText)
  | ({ readonly kind: 'list'; readonly marker: string; readonly depth: number } & PieceText)
  | {
      readonly kind: 'table';
      readonly cells: readonly PieceCell[];
      /** Rows at the top that the file says are heads; null where it does not say. */
      readonly headRows: number | null;
    };

/** What stands between blocks in the running text. */
const BETWEEN = '\n\n';

/** Puts pieces into one text, and says where each lies. Pieces without text are left out. */
export function assemble(format: ReferatFormat, pieces: readonly Piece[], pages = 0): ReferatDocument {
  let text = '';
  const blocks: Block[] = [];
  const places: Place[] = [];
  const add = (piece: PieceText) => {
    const from = text.length;
    text += piece.text;
    for (const place of piece.places ?? [])
      places.push({ ...place, from: from + place.from, to: from + place.to });
    return { from, to: text.length };
  };
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      if (!piece.cells.some((cell) => cell.text !== '')) continue;
    } else if (piece.text === '') continue;
    if (text !== '') text += BETWEEN;
    switch (piece.kind) {
      case 'heading':
        blocks.push({ kind: 'heading', level: piece.level, marker: piece.marker, ...add(piece) });
        break;
      case 'list':
        blocks.push({ kind: 'list', marker: piece.marker, depth: piece.depth, ...add(piece) });
        break;
      case 'paragraph':
        blocks.push({ kind: 'paragraph', ...add(piece) });
        break;
      case 'table': {
        const from = text.length;
        const cells = [...piece.cells]
          .sort((a, b) => a.row - b.row || a.column - b.column)
          .map((cell, i, sorted) => {
            if (i > 0) text += sorted[i - 1]?.row === cell.row ? '\t' : '\n';
            const { row, column, rows, columns } = cell;
            return { row, column, rows, columns, ...add(cell) };
          });
        const inText = cells.map((cell) => ({ ...cell, text: text.slice(cell.from, cell.to) }));
        const { headRows, heads } = headsOf(inText, piece.headRows);
        blocks.push({
          kind: 'table',
          rows: cells.reduce((most, { row, rows }) => Math.max(most, row + rows), 0),
          columns: cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0),
          headRows,
          heads,
          cells,
          from,
          to: text.length,
        });
      }
    }
  }
  return { format, text, blocks, places, pages };
}
