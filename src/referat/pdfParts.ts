/** What is on a page of a PDF from top to bottom: lines, tables, cells that only place text. */
import { asLine, isLayout } from './grid';
import { alignedTables } from './pdfColumns/alignedTables';
import { drawnTables, type PlacedCell, type PlacedTable } from './pdfGrid';
import { type Line, linesOf, type PdfPage } from './pdfPage';
import { textOfWords } from './pdfPlacedText';
import type { PieceCell } from './pieces';

/** What is on a page, from top to bottom. */
export type Part =
  | { readonly line: Line }
  | { readonly table: PlacedTable; readonly page: number }
  /** Cells that only place text, one after another, or all of them as one line. */
  | { readonly cells: readonly (readonly Line[])[]; readonly isLine: boolean };

/** A drawn table as a part of its page: itself, or what is in its cells where it only places text. */
function partOf(table: PlacedTable, page: number): Part {
  const cells = table.cells
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((cell): PieceCell & PlacedCell => ({ ...cell, text: textOfWords(page, cell.words).text }));
  const isLine = asLine(cells) !== null;
  if (!isLine && !isLayout(cells)) return { table, page };
  return { cells: cells.map(({ words }) => linesOf(page, words)), isLine };
}

/** The parts of a page from top to bottom. */
export function partsOfPage(page: PdfPage, lines: readonly Line[]): Part[] {
  const words = lines.flatMap((line) => line.words);
  const drawn = drawnTables(words, page.rules);
  const taken = new Set(drawn.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
  const free = linesOf(
    page.number,
    words.filter((word) => !taken.has(word)),
  );
  const aligned = alignedTables(free, page.rules);
  for (const table of aligned) for (const cell of table.cells) for (const word of cell.words) taken.add(word);
  const rest = free.filter((line) => !line.words.some((word) => taken.has(word)));
  const parts: { top: number; part: Part }[] = [
    ...rest.map((line) => ({ top: line.top, part: { line } })),
    ...drawn.map((table) => ({ top: table.top, part: partOf(table, page.number) })),
    ...aligned.map((table) => ({ top: table.top, part: { table, page: page.number } })),
  ];
  return parts.sort((a, b) => a.top - b.top).map(({ part }) => part);
}
