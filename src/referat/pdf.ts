/** PDF to blocks: lines to paragraphs, and what stands in columns to tables. */
import { at } from '../model/at';
import type { ReferatDocument } from './blocks';
import type { PlacedTable } from './pdfGrid';
import { withoutMargins } from './pdfMargins';
import { linesOf, type PdfPage } from './pdfPage';
import { Paragraphs } from './pdfParagraphs';
import { partsOfPage } from './pdfParts';
import { settingOf } from './pdfSetting';
import { continues, joinTables, tablePiece } from './pdfTables';
import { assemble } from './pieces';

/** What a PDF has, and what stands in the margins of its pages. */
export interface OpenedPdf {
  readonly document: ReferatDocument;
  readonly margins: readonly string[];
}

/** Makes blocks of pages. */
export function blocksOfPages(pages: readonly PdfPage[]): OpenedPdf {
  const { lines, margins } = withoutMargins(
    pages,
    pages.map((page) => linesOf(page.number, page.words)),
  );
  const parts = pages.flatMap((page, n) => partsOfPage(page, lines[n] ?? []));
  const paragraphs = new Paragraphs(settingOf(parts.flatMap((part) => ('line' in part ? [part.line] : []))));
  const { pieces } = paragraphs;
  let last: { table: PlacedTable; page: number } | null = null;
  for (const part of parts) {
    if ('line' in part) {
      paragraphs.line(part.line);
      last = null;
      continue;
    }
    paragraphs.flush();
    if ('cells' in part) {
      if (part.isLine) paragraphs.whole(part.cells.flat());
      else
        for (const cell of part.cells) {
          for (const line of cell) paragraphs.line(line);
          paragraphs.flush();
        }
      last = null;
      continue;
    }
    const piece = tablePiece(part.table, part.page);
    if (last && last.page < part.page && continues(last.table, part.table))
      pieces[pieces.length - 1] = joinTables(at(pieces, -1), piece);
    else pieces.push(piece);
    last = part;
  }
  paragraphs.flush();
  return { document: assemble('pdf', pieces, pages.length), margins };
}
