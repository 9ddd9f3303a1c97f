/** The XML of a Word document to pieces: what was deleted is left out, and lists have the numbers that Word shows. */
import { eachTag } from '../dataset/import/xmlTags';
import { isOn, type Numbering, type Style, valOf } from './docxStyles';
import { type Table, tablePieces } from './docxTables';
import { headingPiece, paragraphPieces, type Run, tidy } from './paragraph';
import type { Piece } from './pieces';
import { looksLikeHeading } from './text';
import { hasGaps, withTypedTables } from './typedTables';

/** A run of text with its size. */
interface SizedRun extends Run {
  /** Half points. */
  readonly size: number;
}

/** A paragraph that is being read. */
interface Paragraph {
  runs: SizedRun[];
  style: Style;
  list: string | undefined;
  depth: number;
}

/** What is no text of the document: deleted, moved away, said twice, or of a drawing. */
const LEFT_OUT = new Set([
  ...['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'delInstrText', 'pict'],
  // How it was set before somebody changed that.
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'numberingChange'],
]);
/** Half points of text where no style says. */
export const STANDARD_SIZE = 20;
/** Tables within one another that are followed. */
const DEEPEST = 20;

/** Takes the pieces of a document. */
export class Reader {
  private readonly pieces: Piece[] = [];
  private readonly typed = new Map<Piece, readonly Run[]>();
  private readonly tables: Table[] = [];
  /** Paragraphs that are open: one in a text box stands in another. */
  private readonly open: Paragraph[] = [];
  private readonly letters = new Map<number, number>();

  constructor(
    private readonly styles: (id: string) => Style,
    private readonly numbering: Numbering,
    /** Half points of most text. */
    private readonly bodySize: number,
  ) {}

  private target(): Piece[] {
    return this.tables.at(-1)?.rows.at(-1)?.at(-1)?.pieces ?? this.pieces;
  }

  private endParagraph(): void {
    const paragraph = this.open.pop();
    if (!paragraph) return;
    const { runs, style } = paragraph;
    const text = tidy(runs.map((run) => run.text).join(''));
    const id = paragraph.list ?? style.numbering;
    const marker = id === undefined || id === '0' ? null : this.numbering.next(id, paragraph.depth);
    if (text === '') return;
    const target = this.target();
    const least = Math.min(...runs.filter((run) => /\S/.test(run.text)).map((run) => run.size));
    if (style.level !== undefined && text.length < 400) {
      const line = text.replace(/\n/g, ' ');
      const heading = headingPiece(line, style.level);
      target.push(marker ? { kind: 'heading', level: style.level, marker, text: line } : heading);
    } else if (marker !== null) {
      const bold = runs.every((run) => run.bold || !/\S/.test(run.text));
      // A numbered line that is bold or large names what follows.
      const heads = /\d/.test(marker) && (bold || least > this.bodySize * 1.15) && looksLikeHeading(text);
      if (heads) target.push({ kind: 'heading', level: 4, marker, text });
      else target.push({ kind: 'list', marker, depth: paragraph.depth, text });
    } else if (least >= this.bodySize * 1.15 && !text.includes('\n') && looksLikeHeading(text))
      target.push(headingPiece(text, least >= this.bodySize * 1.3 ? 2 : 3));
    else if (target === this.pieces && hasGaps(runs.map((run) => run.text).join(''))) {
      const piece: Piece = { kind: 'paragraph', text };
      this.typed.set(piece, runs);
      target.push(piece);
    } else target.push(...paragraphPieces(runs));
  }

  /** Letters of each size, to tell the one of running text. */
  commonSize(): number {
    return [...this.letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? STANDARD_SIZE;
  }

  /** Reads a part of the document. */
  read(xml: string): Piece[] {
    let out = 0;
    let inText = false;
    let inRun = false;
    let inMark = 0;
    let run: {
      bold?: boolean;
      size?: number | undefined;
      hidden?: boolean;
      style?: string | undefined;
    } = {};
    const say = (text: string) => {
      const paragraph = this.open.at(-1);
      if (!paragraph || out > 0 || run.hidden) return;
      const { style } = paragraph;
      const own = run.style === undefined ? {} : this.styles(run.style);
      const size = run.size ?? own.size ?? style.size ?? STANDARD_SIZE;
      paragraph.runs.push({ text, bold: run.bold ?? own.bold ?? style.bold ?? false, size });
      this.letters.set(size, (this.letters.get(size) ?? 0) + text.length);
    };
    eachTag(
      xml,
      (name, attributes) => {
        const empty = attributes.endsWith('/');
        if (LEFT_OUT.has(name.replace('/', ''))) {
          if (name.startsWith('/')) out -= 1;
          else if (!empty) out += 1;
          return;
        }
        if (out > 0) return;
        const paragraph = this.open.at(-1);
        const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1);
        switch (name) {
          case 'p':
            if (!empty) this.open.push({ runs: [], style: this.styles(''), list: undefined, depth: 0 });
            break;
          case '/p':
            this.endParagraph();
            break;
          case 'pPr':
            inMark += Number(!empty);
            break;
          case '/pPr':
            inMark -= 1;
            run = {};
            break;
          case 'pStyle':
            if (paragraph) {
              paragraph.style = this.styles(valOf(attributes) ?? '');
              paragraph.depth = paragraph.style.depth ?? 0;
            }
            break;
          case 'outlineLvl': {
            const level = Number(valOf(attributes));
            if (paragraph && level < 9) paragraph.style = { ...paragraph.style, level: level + 1 };
            break;
          }
          case 'numId':
            if (paragraph) paragraph.list = valOf(attributes);
            break;
          case 'ilvl':
            if (paragraph) paragraph.depth = Math.min(8, Number(valOf(attributes)) || 0);
            break;
          case 'r':
            inRun = !empty;
            run = {};
            break;
          case '/r':
            inRun = false;
            break;
          case 'rStyle':
            run.style = valOf(attributes);
            break;
          case 'b':
            if (inMark === 0) run.bold = isOn(attributes);
            break;
          case 'sz':
            if (inMark === 0) run.size = Number(valOf(attributes)) || undefined;
            break;
          case 'vanish':
            run.hidden = inMark === 0 && isOn(attributes);
            break;
          case 't':
            inText = !empty;
            break;
          case '/t':
            inText = false;
            break;
          case 'tab':
            if (inRun) say('\t');
            break;
          case 'br':
          case 'cr':
            if (inRun) say('\n');
            break;
          case 'noBreakHyphen':
            say('-');
            break;
          case 'tbl':
            if (!empty && this.tables.length < DEEPEST) this.tables.push({ rows: [], heads: 0 });
            break;
          case '/tbl': {
            const table = this.tables.pop();
            if (table) this.target().push(...tablePieces(table));
            break;
          }
          case 'tr':
            if (!empty) this.tables.at(-1)?.rows.push([]);
            break;
          case 'tblHeader': {
            const table = this.tables.at(-1);
            if (table && isOn(attributes) && table.heads === table.rows.length - 1) table.heads += 1;
            break;
          }
          case 'gridBefore':
            this.tables
              .at(-1)
              ?.rows.at(-1)
              ?.push({ pieces: [], columns: Number(valOf(attributes)) || 1, merge: null });
            break;
          case 'tc':
            if (!empty) this.tables.at(-1)?.rows.at(-1)?.push({ pieces: [], columns: 1, merge: null });
            break;
          case 'gridSpan':
            if (cell) cell.columns = Math.min(100, Number(valOf(attributes)) || 1);
            break;
          case 'vMerge':
            if (cell) cell.merge = valOf(attributes) === 'restart' ? 'begins' : 'covered';
            break;
        }
      },
      (text) => {
        if (inText) say(text.replace(/[\r\n\t]+/g, ' '));
      },
    );
    // What is cut in the middle of a paragraph or a table is read as far as it is there.
    while (this.open.length > 0) this.endParagraph();
    for (let table = this.tables.pop(); table; table = this.tables.pop())
      this.target().push(...tablePieces(table));
    return withTypedTables(this.pieces, this.typed);
  }
}
