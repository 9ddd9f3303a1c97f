/** The words and the drawn lines of a page, from what the library says is to be drawn, glyph by glyph. */
import type { OPS as Ops, PDFPageProxy } from 'pdfjs-dist';
import { type PdfPage, type Rule, SPACE, type Word } from './pdfPage';

type Matrix = readonly [number, number, number, number, number, number];
type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** What of a font is used. */
export interface PdfFont {
  readonly bold: boolean;
  /** Width of a glyph's unit, in sizes. */
  readonly unit: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `b`, then `a`. */
function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** Points that a drawn line is thick at most, and long at least. */
const [THICK, LONG] = [3, 5];

/** A glyph, or a number of thousandths of the size to go back. */
type Shown = { readonly unicode: string; readonly width: number; readonly isSpace?: boolean } | number;

/** Letters that fonts have as one. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'ft',
  '\ufb06': 'st',
};

/** How text is set at a place of the page. */
interface TextState {
  matrix: Matrix;
  font: string;
  size: number;
  letterSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Gathers letters to words. */
class Words {
  readonly words: Word[] = [];
  private text = '';
  private left = 0;
  private right = 0;
  private base = 0;
  private size = 0;
  private bold = false;

  /** A letter at its place. */
  letter(text: string, left: number, right: number, base: number, size: number, bold: boolean): void {
    const goesOn =
      this.text !== '' &&
      Math.abs(base - this.base) < 0.05 * size &&
      size === this.size &&
      bold === this.bold &&
      Math.abs(left - this.right) < SPACE * size;
    if (!goesOn) {
      this.end();
      this.left = left;
      this.base = base;
      this.size = size;
      this.bold = bold;
    }
    this.text += text;
    this.right = right;
  }

  end(): void {
    if (this.text !== '') {
      const { text, left, right, base, size, bold } = this;
      this.words.push({ text, left, right, base, size, bold });
    }
    this.text = '';
  }
}

/** What of a page is drawn as it stands in it: words and lines. */
export interface OnPage extends Pick<PdfPage, 'words' | 'rules'> {
  /** The way most letters stand: quarters of a turn with the clock, 0 for upright. */
  readonly turned: number;
}

/** See {@link OnPage}: only what is upright is among the words. */
export function drawnOn(
  list: OperatorList,
  OPS: typeof Ops,
  view: Matrix,
  fontOf: (name: string) => PdfFont,
): OnPage {
  const letters = [0, 0, 0, 0];
  const rules: Rule[] = [];
  const words = new Words();
  let matrix = IDENTITY;
  let lineMatrix = IDENTITY;
  let state: TextState = {
    matrix: IDENTITY,
    font: '',
    size: 0,
    letterSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  const stack: { matrix: Matrix; state: TextState }[] = [];
  /** For each part that is marked, whether it is no part of the text, such as the foot of a page. */
  const marked: boolean[] = [];

  const rule = (x0: number, y0: number, x1: number, y1: number) => {
    const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (width <= THICK === height <= THICK || Math.max(width, height) < LONG) return;
    rules.push({
      left: Math.min(x0, x1),
      right: Math.max(x0, x1),
      top: Math.min(y0, y1),
      bottom: Math.max(y0, y1),
    });
  };
  const path = (values: ArrayLike<number>, stroked: boolean) => {
    const whole = times(view, matrix);
    let points: (readonly [number, number])[] = [];
    const end = () => {
      if (points.length > 1 && stroked)
        for (const [n, [x, y]] of points.slice(1).entries()) {
          const [fromX, fromY] = points[n] as readonly [number, number];
          if (Math.min(Math.abs(x - fromX), Math.abs(y - fromY)) < 1) rule(fromX, fromY, x, y);
        }
      else if (points.length > 1) {
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        rule(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
      }
      points = [];
    };
    for (let i = 0; i < values.length; ) {
      const point = (n: number) => apply(whole, values[i + n] as number, values[i + n + 1] as number);
      // To begin at, a straight line to, two kinds of curve to, and back to the beginning.
      switch (values[i]) {
        case 0:
          end();
          points.push(point(1));
          i += 3;
          break;
        case 1:
          points.push(point(1));
          i += 3;
          break;
        case 2:
          points.push(point(5));
          i += 7;
          break;
        case 3:
          points.push(point(3));
          i += 5;
          break;
        default:
          if (points[0]) points.push(points[0]);
          end();
          i += 1;
      }
    }
    end();
  };
  const show = (glyphs: readonly Shown[]) => {
    const font = fontOf(state.font);
    const whole = times(times(view, matrix), state.matrix);
    const [a, b, c, d] = whole;
    const isLevel = Math.abs(b) < 0.2 * Math.abs(a) && a * state.size > 0;
    const size = Math.round(10 * Math.hypot(c, d) * Math.abs(state.size)) / 10;
    const isText = isLevel && !marked.includes(true);
    const sign = Math.sign(state.size);
    const quarter = (Math.round(Math.atan2(b * sign, a * sign) / (Math.PI / 2)) + 4) % 4;
    letters[quarter] = (letters[quarter] ?? 0) + glyphs.length;
    let x = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph / 1000) * state.size * state.scale;
        continue;
      }
      const spacing = state.letterSpace + (glyph.isSpace ? state.wordSpace : 0);
      const width = glyph.width * font.unit * state.size * state.scale;
      const text = LIGATURES[glyph.unicode] ?? glyph.unicode;
      if (isText) {
        if (/^\s*$/.test(text)) words.end();
        else {
          const [left, base] = apply(whole, x, state.rise);
          const [right] = apply(whole, x + width + state.letterSpace * state.scale, state.rise);
          words.letter(text, left, right, base, size, font.bold);
        }
      }
      x += width + spacing * state.scale;
    }
    state = { ...state, matrix: times(state.matrix, [1, 0, 0, 1, x, 0]) };
  };
  const move = (x: number, y: number) => {
    lineMatrix = times(lineMatrix, [1, 0, 0, 1, x, y]);
    state = { ...state, matrix: lineMatrix };
  };

  for (const [n, operator] of list.fnArray.entries()) {
    const args = list.argsArray[n];
    switch (operator) {
      case OPS.save:
        stack.push({ matrix, state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        ({ matrix, state } = stack.pop() ?? { matrix, state });
        break;
      case OPS.transform:
        matrix = times(matrix, args as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        stack.push({ matrix, state });
        if (args?.[0]) matrix = times(matrix, args[0] as Matrix);
        break;
      case OPS.constructPath: {
        const [paint, [values]] = args as [number, [ArrayLike<number> | null]];
        const stroked = paint === OPS.stroke || paint === OPS.closeStroke;
        if (values && paint !== OPS.endPath) path(values, stroked);
        break;
      }
      case OPS.beginText:
        lineMatrix = IDENTITY;
        state = { ...state, matrix: IDENTITY };
        break;
      case OPS.setFont:
        state = { ...state, font: args[0] as string, size: args[1] as number };
        break;
      case OPS.setCharSpacing:
        state = { ...state, letterSpace: args[0] as number };
        break;
      case OPS.setWordSpacing:
        state = { ...state, wordSpace: args[0] as number };
        break;
      case OPS.setHScale:
        state = { ...state, scale: (args[0] as number) / 100 };
        break;
      case OPS.setLeading:
        state = { ...state, leading: -(args[0] as number) };
        break;
      case OPS.setTextRise:
        state = { ...state, rise: args[0] as number };
        break;
      case OPS.moveText:
        move(args[0] as number, args[1] as number);
        break;
      case OPS.setLeadingMoveText:
        state = { ...state, leading: args[1] as number };
        move(args[0] as number, args[1] as number);
        break;
      case OPS.nextLine:
        move(0, state.leading);
        break;
      case OPS.setTextMatrix:
        lineMatrix = (Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args) as Matrix;
        state = { ...state, matrix: lineMatrix };
        break;
      case OPS.showText:
        show(args[0] as readonly Shown[]);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        marked.push(args?.[0] === 'Artifact');
        break;
      case OPS.endMarkedContent:
        marked.pop();
        break;
    }
  }
  words.end();
  return { words: words.words, rules, turned: letters.indexOf(Math.max(...letters)) };
}
