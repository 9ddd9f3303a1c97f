/** PDF to blocks: lines to paragraphs, and what stands in columns to tables. */
import { at } from '../model/at';
import type { Box, ReferatDocument } from './blocks';
import { isCaseNumber } from './caseNumber';
import { asLine, isLayout } from './grid';
import { splitMarker } from './marker';
import { alignedTables } from './pdfColumns/alignedTables';
import { drawnTables, type PlacedCell, type PlacedTable } from './pdfGrid';
import { withoutMargins } from './pdfMargins';
import { type Line, linesOf, type PdfPage, textOfLine, type Word } from './pdfPage';
import { assemble, type Piece, type PieceCell, type PiecePlace } from './pieces';
import { sectionNamed } from './sectionNames';
import { joinLine, looksLikeHeading } from './text';

/** A text made of lines, with the place of each. */
class PlacedText {
  text = '';
  readonly places: PiecePlace[] = [];

  /** @param broken whether the author ended the line before */
  add(line: Line, own: string, broken: boolean): void {
    const joined = this.text === '' ? own : broken ? `${this.text}\n${own}` : joinLine(this.text, own);
    const from = joined.length - own.length;
    // A hyphen that is gone shortens what was before.
    const last = this.places.at(-1);
    if (last && last.to > from) this.places[this.places.length - 1] = { ...last, to: from };
    this.text = joined;
    this.places.push({ from, to: joined.length, page: line.page, box: boxOf(line) });
  }
}

function boxOf({ left, right, top, bottom }: Pick<Line, 'left' | 'right' | 'top' | 'bottom'>): Box {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { left: round(left), top: round(top), width: round(right - left), height: round(bottom - top) };
}

function textOfWords(page: number, words: readonly Word[]): PlacedText {
  const text = new PlacedText();
  for (const line of linesOf(page, words)) text.add(line, textOfLine(line.words), false);
  return text;
}

/** What is on a page, from top to bottom. */
type Part =
  | { readonly line: Line }
  | { readonly table: PlacedTable; readonly page: number }
  /** Cells that only place text, one after another, or all of them as one line. */
  | { readonly cells: readonly (readonly Line[])[]; readonly isLine: boolean };

/** How the document is set. */
interface Setting {
  /** Size of most letters. */
  readonly size: number;
  /** From one line to the next, in sizes. */
  readonly leading: number;
  /** Where full lines end, by page. */
  readonly right: ReadonlyMap<number, number>;
  /** Sizes larger than that of the text, the largest first. */
  readonly large: readonly number[];
}

function mostCommon(counts: ReadonlyMap<number, number>, otherwise: number): number {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

function settingOf(lines: readonly Line[]): Setting {
  const letters = new Map<number, number>();
  const leadings = new Map<number, number>();
  const rights = new Map<number, number[]>();
  for (const [n, line] of lines.entries()) {
    letters.set(line.size, (letters.get(line.size) ?? 0) + line.right - line.left);
    rights.set(line.page, [...(rights.get(line.page) ?? []), line.right]);
    const before = lines[n - 1];
    if (before?.page !== line.page || before.size !== line.size || Math.abs(before.left - line.left) > 2)
      continue;
    const leading = Math.round((20 * (line.base - before.base)) / line.size) / 20;
    if (leading > 0.9 && leading < 2.6) leadings.set(leading, (leadings.get(leading) ?? 0) + 1);
  }
  const size = mostCommon(letters, 10);
  const right = new Map(
    [...rights].map(([page, all]) => [
      page,
      at(
        all.sort((a, b) => a - b),
        Math.floor((all.length - 1) * 0.95),
      ),
    ]),
  );
  const widest = Math.max(...right.values());
  // A page with short lines only has the margin of the others.
  for (const [page, own] of right) if (own < 0.9 * widest) right.set(page, widest);
  const large = [...letters.keys()].filter((other) => other > size * 1.1).sort((a, b) => b - a);
  // Lines of a paragraph stand closer than paragraphs do, of which there may be more.
  const all = [...leadings.values()].reduce((sum, count) => sum + count, 0);
  const often = [...leadings].filter(([, count]) => count > 0.06 * all).map(([leading]) => leading);
  return { size, leading: often.length > 0 ? Math.min(...often) : 1.2, right, large };
}

const isLarge = (line: Line, setting: Setting) => line.size > setting.size * 1.1;

/** Makes pieces of lines. */
class Paragraphs {
  readonly pieces: Piece[] = [];
  private lines: { line: Line; broken: boolean }[] = [];

  constructor(private readonly setting: Setting) {}

  flush(): void {
    const [first] = this.lines;
    if (!first) return;
    const text = new PlacedText();
    const { marker, form, rest } = splitMarker(textOfLine(first.line.words));
    for (const [n, { line, broken }] of this.lines.entries())
      text.add(line, n === 0 && marker !== '' && rest !== '' ? rest : textOfLine(line.words), broken);
    const places = text.places;
    const own = text.text;
    const all = this.lines.map(({ line }) => line);
    const bold = all.every((line) => line.bold);
    const large = all.every((line) => isLarge(line, this.setting));
    this.lines = [];
    const isHeading = (bold || large) && form !== 'bullet' && looksLikeHeading(own.replace(/:$/, ''));
    if (isHeading) {
      const rank = this.setting.large.indexOf(first.line.size);
      const level = large ? Math.min(3, 1 + Math.max(rank, 0)) : 4;
      this.pieces.push({ kind: 'heading', level, marker: rest === '' ? '' : marker, text: own, places });
    } else if (marker === '' || rest === '') this.pieces.push({ kind: 'paragraph', text: own, places });
    else if (form === 'word') this.pieces.push(this.unmarked(marker, own, places));
    else {
      const indent = first.line.left - Math.min(...this.lefts);
      this.pieces.push({
        kind: 'list',
        marker,
        depth: Math.max(0, Math.min(3, Math.round(indent / 36) - 1)),
        text: own,
        places,
      });
    }
  }

  /** “Punkt 4: Titel” in plain letters: the title of an item where it is short, else a sentence. */
  private unmarked(marker: string, text: string, places: readonly PiecePlace[]): Piece {
    if (looksLikeHeading(text)) return { kind: 'heading', level: 4, marker, text, places };
    const shift = marker.length + 1;
    return {
      kind: 'paragraph',
      text: `${marker} ${text}`,
      places: places.map((place, n) => ({
        ...place,
        from: n === 0 ? 0 : place.from + shift,
        to: place.to + shift,
      })),
    };
  }

  private readonly lefts: number[] = [];

  /** Whether a line goes on with the paragraph; and if, whether the author ended the line before. */
  private goesOn(line: Line): 'no' | 'joined' | 'broken' {
    const last = this.lines.at(-1)?.line;
    const first = this.lines[0]?.line;
    if (!last || !first) return 'no';
    const { setting } = this;
    if (Math.abs(line.size - last.size) > 0.6) return 'no';
    const headed = last.bold && this.lines.every((own) => own.line.bold);
    if (headed !== line.bold && (headed || line.bold)) return 'no';
    const text = textOfLine(line.words);
    const lastText = textOfLine(last.words);
    const { form } = splitMarker(text);
    const right = setting.right.get(last.page) ?? last.right;
    const space = 0.28 * line.size;
    const full = last.right + space + (at(line.words, 0).right - at(line.words, 0).left) > right - 1;
    if (last.page !== line.page) {
      // Over the end of a page a sentence goes on where it has not ended.
      return form === 'none' && full && /^[\p{Ll}\d(]/u.test(text) && !/[.:!?]$/.test(lastText)
        ? 'joined'
        : 'no';
    }
    if (line.base - last.base > setting.leading * 1.22 * line.size) return 'no';
    if (line.base - last.base < 0.3 * line.size) return 'joined';
    // A title goes on in the next line whatever that begins with.
    if (full && (headed || isLarge(last, setting)) && form === 'bullet') return 'joined';
    const stands = (own: string) => sectionNamed(own) !== null || isCaseNumber(own);
    if (form === 'word' || (!full && (stands(text) || stands(lastText)))) return 'no';
    if (form !== 'none')
      return full &&
        form === 'number' &&
        !/[.:;,]$/.test(lastText) &&
        line.left > last.left - 2 &&
        !this.isList()
        ? 'joined'
        : 'no';
    // A point of a list is indented; what stands further left is none of it.
    if (this.isList() && line.left < first.left - 2) return 'no';
    if (this.isList() && Math.abs(line.left - first.left) < 2 && !full) return 'no';
    if (full) return 'joined';
    return isLarge(last, setting) || headed ? 'no' : 'broken';
  }

  private isList(): boolean {
    const first = this.lines[0]?.line;
    if (!first) return false;
    const { form } = splitMarker(textOfLine(first.words));
    return form !== 'none' && form !== 'word';
  }

  /** Lines that are one paragraph whatever is in them. */
  whole(lines: readonly Line[]): void {
    this.flush();
    this.lines = lines.map((line) => ({ line, broken: false }));
    this.flush();
  }

  line(line: Line): void {
    this.lefts.push(line.left);
    const how = this.goesOn(line);
    if (how === 'no') this.flush();
    this.lines.push({ line, broken: how === 'broken' });
  }
}

/** The pieces of a table on a page. */
function tablePieces(table: PlacedTable, page: number): Piece[] {
  const cells = table.cells
    .filter(({ words }) => words.length > 0)
    .map((cell: PlacedCell): PieceCell => {
      const { text, places } = textOfWords(page, cell.words);
      return { row: cell.row, column: cell.column, rows: cell.rows, columns: cell.columns, text, places };
    });
  return [{ kind: 'table', cells, headRows: null }];
}

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
function partsOfPage(page: PdfPage, lines: readonly Line[]): Part[] {
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

/** Points by which columns of a table on the next page may lie elsewhere. */
const SAME_COLUMNS = 20;

/** Whether a table goes on with one on the page before. */
function continues(before: PlacedTable, table: PlacedTable): boolean {
  return (
    before.edges.length === table.edges.length &&
    before.edges.every((edge, n) => Math.abs(edge - at(table.edges, n)) < SAME_COLUMNS)
  );
}

/** A table with the rows of the next page under it, less the heads that are there again. */
function joinTables(before: Piece, after: Piece): Piece {
  if (before.kind !== 'table' || after.kind !== 'table') return before;
  const rowText = (cells: readonly PieceCell[], row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ column, text }) => `${column} ${text}`)
      .join('\n');
  const rows = Math.max(...before.cells.map(({ row, rows }) => row + rows));
  let again = 0;
  while (
    again < 4 &&
    rowText(after.cells, again) !== '' &&
    rowText(after.cells, again) === rowText(before.cells, again)
  )
    again += 1;
  const more = after.cells
    .filter(({ row }) => row >= again)
    .map((cell) => ({ ...cell, row: cell.row - again + rows }));
  return { ...before, cells: [...before.cells, ...more] };
}

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
    const [piece] = tablePieces(part.table, part.page);
    if (!piece) continue;
    if (last && last.page < part.page && continues(last.table, part.table))
      pieces[pieces.length - 1] = joinTables(at(pieces, -1), piece);
    else pieces.push(piece);
    last = part;
  }
  paragraphs.flush();
  return { document: assemble('pdf', pieces, pages.length), margins };
}
