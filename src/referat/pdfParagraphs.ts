/** Lines of a PDF to headings, paragraphs and points of lists. */
import { at } from '../model/at';
import { isCaseNumber } from './caseNumber';
import { splitMarker } from './marker';
import { type Line, textOfLine } from './pdfPage';
import { PlacedText } from './pdfPlacedText';
import { isLarge, type Setting } from './pdfSetting';
import type { Piece, PiecePlace } from './pieces';
import { sectionNamed } from './sectionNames';
import { looksLikeHeading } from './text';

/** Makes pieces of lines. */
export class Paragraphs {
  readonly pieces: Piece[] = [];
  private lines: { line: Line; broken: boolean }[] = [];

  constructor(private readonly setting: Setting) {}

  /** Ends what is being read. */
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

  /** Takes the next line. */
  line(line: Line): void {
    this.lefts.push(line.left);
    const how = this.goesOn(line);
    if (how === 'no') this.flush();
    this.lines.push({ line, broken: how === 'broken' });
  }
}
