/** Tables of a formatted file that are typed as lines with tabs or spaces between their cells. */
import { paragraphPieces, type Run } from './paragraph';
import type { Piece } from './pieces';
import { tableAt } from './textTables/tableAt';
import { isCell } from './textTables/texts';

/** The runs of paragraphs that have gaps in them, by what was made of each. */
export type Typed = ReadonlyMap<Piece, readonly Run[]>;

/** Whether a text has parts with a tab, or several spaces that are kept, between them. */
export const hasGaps = (text: string): boolean => /\S(?:[ \u00a0]*\t+[ \u00a0]*|[ \u00a0]{3,})\S/.test(text);

/** A paragraph's lines, each as its runs. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    for (const [i, text] of run.text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  return lines;
}

/** Paragraphs with gaps that follow one another as tables, and lines that are in none as what they are. */
function piecesOf(paragraphs: readonly (readonly Run[])[]): Piece[] {
  const lines = paragraphs.flatMap((runs, paragraph) => linesOf(runs).map((line) => ({ line, paragraph })));
  const texts = lines.map(({ line }) =>
    line
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' ')
      .trimEnd(),
  );
  const made: Piece[] = [];
  let open: Run[] = [];
  const close = () => {
    made.push(...paragraphPieces(open));
    open = [];
  };
  for (let n = 0; n < lines.length; ) {
    const table = n + 1 < lines.length ? tableAt(texts, n) : null;
    const figures =
      table?.piece.kind === 'table'
        ? table.piece.cells.filter(({ column, text }) => column > 0 && isCell(text)).length
        : 0;
    if (table && figures > 1) {
      close();
      made.push(table.piece);
      n = table.end;
      continue;
    }
    const own = lines[n];
    open.push(...(own?.line ?? []), { text: '\n', bold: true });
    if (lines[n + 1]?.paragraph !== own?.paragraph) close();
    n += 1;
  }
  close();
  return made;
}

/** The pieces with such tables as tables, and other paragraphs with gaps as what they are. */
export function withTypedTables(pieces: readonly Piece[], typed: Typed): Piece[] {
  const made: Piece[] = [];
  let open: (readonly Run[])[] = [];
  for (const piece of pieces) {
    const runs = typed.get(piece);
    if (runs) open.push(runs);
    else {
      made.push(...piecesOf(open), piece);
      open = [];
    }
  }
  return [...made, ...piecesOf(open)];
}
