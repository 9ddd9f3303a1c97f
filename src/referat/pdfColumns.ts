/** Tables of a PDF page that are told by where their words stand: in columns, with gaps between them. */
import { at } from '../model/at';
import { levelEdges, type PlacedCell, type PlacedTable } from './pdfGrid';
import { type Line, lineOf, type Rule, segmentsOf, textOfLine, type Word } from './pdfPage';

/** A column: from where to where its words reach. */
interface Column {
  left: number;
  right: number;
}

/** Gaps, in sizes: one between columns always, and one where the words of the line stand closer than that. */
const [WIDE, GAP] = [1.7, 0.75];
/** Points within which words begin, end or are centred at one place. */
const SAME = 3;
/** A figure, alone in its cell. */
const FIGURE =
  /^[(<>]?[-−–+]?\d[\d.,\s]*(?:\s?(?:%|pct\.?|procent|kr\.?|mio\.?|mia\.?|t\.kr\.?|point|stk\.?))*\)?[*⁰¹²³⁴⁵⁶⁷⁸⁹]*$|^[-–—]$/i;
const YEAR = /^(?:19|20)\d\d$/;

const textOf = (line: Line) => textOfLine(line.words);

/** Parts of a line between gaps that no running text has. */
export function partsOf(line: Line): Line[] {
  const gaps = line.words.slice(1).map((word, n) => word.left - at(line.words, n).right);
  const sorted = [...gaps].sort((a, b) => a - b);
  const common = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const least = Math.min(WIDE, Math.max(GAP, (1.8 * common) / line.size));
  return segmentsOf(line, least);
}

/** A line with its parts. */
interface Row {
  readonly line: Line;
  readonly parts: readonly Line[];
}

/** Whether two parts begin, end or are centred at one place. */
const aligned = (a: Line, b: Line) =>
  Math.abs(a.left - b.left) < SAME ||
  Math.abs(a.right - b.right) < SAME ||
  Math.abs(a.left + a.right - b.left - b.right) < 2 * SAME;

/** Whether lines with several parts are those of a table: most parts line up with one of another line. */
function isTable(rows: readonly Row[]): boolean {
  const several = rows.filter(({ parts }) => parts.length > 1);
  if (several.length < 2) return false;
  let [all, inLine, figures] = [0, 0, 0];
  for (const [n, { parts }] of several.entries())
    for (const part of parts.slice(1)) {
      all += 1;
      if (several.some((other, m) => m !== n && other.parts.slice(1).some((its) => aligned(part, its))))
        inLine += 1;
      if (FIGURE.test(textOf(part))) figures += 1;
    }
  if (inLine < 0.6 * all) return false;
  // Words in two columns may be names and what they are; figures, or three of them, are a table.
  return figures >= 2 || several.filter(({ parts }) => parts.length > 2).length > 1 || several.length > 2;
}

/** Columns by the parts of the lines that have most of them; what lies over two columns makes none. */
function columnsOf(rows: readonly Row[]): Column[] {
  const counts = new Map<number, number>();
  for (const { parts } of rows) counts.set(parts.length, (counts.get(parts.length) ?? 0) + 1);
  const figureRows = rows.filter(({ parts }) => parts.some((part, n) => n > 0 && FIGURE.test(textOf(part))));
  const base = (figureRows.length > 0 ? figureRows : rows).flatMap(({ parts }) =>
    parts.length > 1 ? parts : [],
  );
  const columns: Column[] = [];
  for (const { left, right } of [...base].sort((a, b) => a.right - a.left - (b.right - b.left))) {
    const over = columns.filter((column) => left < column.right && right > column.left);
    if (over.length === 0) columns.push({ left, right });
    else if (over.length === 1) {
      const column = at(over, 0);
      const wider = { left: Math.min(left, column.left), right: Math.max(right, column.right) };
      const reaches = columns.some(
        (other) => other !== column && wider.left < other.right && wider.right > other.left,
      );
      if (!reaches) Object.assign(column, wider);
    }
  }
  return columns.sort((a, b) => a.left - b.left);
}

/** A part of a line in the columns it lies over. */
interface Placed {
  readonly first: number;
  readonly last: number;
  readonly line: Line;
}

/** Where between columns their borders are: the middle of the gap. */
const bordersOf = (columns: readonly Column[]) =>
  columns.slice(1).map((column, n) => (at(columns, n).right + column.left) / 2);

/** The parts of a line by column. Words on both sides of a border are apart, unless one stands across it. */
function place({ line, parts }: Row, columns: readonly Column[]): Placed[] {
  const borders = bordersOf(columns);
  const columnAt = (x: number) => borders.filter((border) => border < x).length;
  const placed: Placed[] = [];
  for (const part of parts) {
    const first = columnAt(part.left + 1);
    const last = columnAt(part.right - 1);
    if (first === last) {
      placed.push({ first, last, line: part });
      continue;
    }
    const crossed = borders.slice(first, last);
    const split = crossed.every((border) =>
      part.words.every((word) => word.right <= border + 1 || word.left >= border - 1),
    );
    const isHead = parts.length > 1 || crossed.length === columns.length - 1;
    if (split && isHead) {
      const groups = new Map<number, Word[]>();
      for (const word of part.words) {
        const column = columnAt((word.left + word.right) / 2);
        groups.set(column, [...(groups.get(column) ?? []), word]);
      }
      for (const [column, words] of groups)
        placed.push({ first: column, last: column, line: lineOf(line.page, words) });
    } else placed.push({ first, last, line: part });
  }
  return placed;
}

/** Lines with something in common, as one row. */
interface Band {
  placed: Placed[];
  top: number;
  bottom: number;
  base: number;
}

const bandOf = (placed: Placed[]): Band => ({
  placed,
  top: Math.min(...placed.map(({ line }) => line.top)),
  bottom: Math.max(...placed.map(({ line }) => line.bottom)),
  base: Math.min(...placed.map(({ line }) => line.base)),
});

const hasFigure = (placed: readonly Placed[]) =>
  placed.some(({ first, line }) => first > 0 && FIGURE.test(textOf(line)) && !YEAR.test(textOf(line)));

/**
 * Rows of the body. A line with figures begins one; a line without them is more of a name, and belongs to the row that
 * it is nearer to, or to the one before it.
 */
function bodyRows(lines: readonly Placed[][], separators: readonly number[]): Band[] {
  const bands: Band[] = [];
  const anchors = lines.map((placed) => hasFigure(placed));
  const separated = (a: Line, b: Line) => separators.some((y) => y > a.base && y < b.base);
  const baseOf = (n: number) => lines[n]?.[0]?.line.base ?? Number.NaN;
  for (let n = 0; n < lines.length; n += 1) {
    const placed = at(lines, n);
    const last = bands.at(-1);
    const lastLine = lines[n - 1]?.[0]?.line;
    const here = at(placed, 0).line;
    const parted = lastLine !== undefined && separated(lastLine, here);
    const nextParted = lines[n + 1] !== undefined && separated(here, at(at(lines, n + 1), 0).line);
    const before = lastLine ? here.base - baseOf(n - 1) : Number.POSITIVE_INFINITY;
    const after = n + 1 < lines.length ? baseOf(n + 1) - here.base : Number.POSITIVE_INFINITY;
    const close = before < 1.45 * here.size;
    if (!last || parted) bands.push(bandOf(placed));
    else if (anchors[n]) {
      // A name may begin a line above its figures, where they stand in the middle of it.
      const waiting = !bandHasFigure(last) && close && placed[0]?.first !== 0;
      const goesOn = !bandHasFigure(last) && close && startsLow(placed);
      if (waiting || goesOn) Object.assign(last, bandOf([...last.placed, ...placed]));
      else bands.push(bandOf(placed));
    } else {
      const onlyFirst = placed.every(({ first }) => first === 0);
      const belongsDown =
        anchors[n + 1] &&
        !nextParted &&
        onlyFirst &&
        after < before * 0.8 &&
        at(lines, n + 1)[0]?.first !== 0;
      if (belongsDown || !close || (onlyFirst && !startsLow(placed) && !nameGoesOn(last, before, after)))
        bands.push(bandOf(placed));
      else Object.assign(last, bandOf([...last.placed, ...placed]));
    }
  }
  return bands;
}

const bandHasFigure = (band: Band) => hasFigure(band.placed);
/** Whether the first words go on with a sentence or a name. */
const startsLow = (placed: readonly Placed[]) => /^[\p{Ll}(/&]/u.test(textOf(at(placed, 0).line));
/** Whether a name is likely to go on in the next line, which is nearer to it than rows are to one another. */
const nameGoesOn = (band: Band, before: number, after: number) =>
  before < after * 0.85 ||
  /[-/,]$|\b(?:og|i|på|af|til|for|med|der|som)$/i.test(textOf(at(band.placed, 0).line));

/** What a row of fewer parts than columns covers, where it stands over others: the columns nearest to each part. */
function spread(
  placed: readonly Placed[],
  columns: readonly Column[],
  below: readonly Placed[] | undefined,
): Placed[] {
  const data = columns.length - 1;
  const over = placed.filter(({ first, last }) => first > 0 || last > 0);
  const parts = over.length;
  if (parts === 0 || parts >= data || !below) return [...placed];
  const isSpan =
    over.some(({ first, last }) => last > first) ||
    over.every(({ line }) => /(?:19|20)\d\d/.test(textOf(line)));
  const fills = below.filter(({ first }) => first > 0).length;
  if (!isSpan || fills <= parts) return [...placed];
  const lefts = over.every(({ first, line }) => Math.abs(line.left - at(columns, first).left) < 2 * SAME);
  const result: Placed[] = placed.filter((part) => !over.includes(part));
  for (const [n, part] of over.entries()) {
    if (lefts && !over.some(({ first, last }) => last > first)) {
      const next = over[n + 1]?.first ?? columns.length;
      result.push({ ...part, last: next - 1 });
      continue;
    }
    const nearest = columns
      .map((_, column) => column)
      .slice(1)
      .filter((column) => {
        const centre = (at(columns, column).left + at(columns, column).right) / 2;
        const away = (other: Placed) => Math.abs((other.line.left + other.line.right) / 2 - centre);
        return over.every((other) => other === part || away(part) < away(other));
      });
    result.push({ ...part, first: nearest[0] ?? part.first, last: nearest.at(-1) ?? part.last });
  }
  return result.sort((a, b) => a.first - b.first);
}

/** A table of lines that follow one another. */
function tableOf(rows: readonly Row[], separators: readonly number[]): PlacedTable | null {
  const columns = columnsOf(rows);
  if (columns.length < 2) return null;
  const lines = rows.map((row) => place(row, columns));
  const firstFigure = lines.findIndex(hasFigure);
  const headLines = firstFigure < 0 ? 1 : firstFigure;
  const heads = lines.slice(0, headLines).map((placed, n) => spread(placed, columns, lines[n + 1]));
  // The name of the first row may begin in the line above its figures.
  const nameAbove =
    headLines > 1 &&
    at(heads, -1).every(({ first, last }) => first === 0 && last === 0) &&
    !at(lines, headLines).some(({ first }) => first === 0);
  const headBands = (nameAbove ? heads.slice(0, -1) : heads).map(bandOf);
  const body = bodyRows(lines.slice(nameAbove ? headLines - 1 : headLines), separators);
  const cells: PlacedCell[] = [];
  for (const [row, { placed }] of [...headBands, ...body].entries()) {
    const byColumn = new Map<string, Placed[]>();
    for (const part of placed) {
      const key = `${part.first}`;
      byColumn.set(key, [...(byColumn.get(key) ?? []), part]);
    }
    for (const parts of byColumn.values()) {
      const first = at(parts, 0).first;
      const last = Math.max(...parts.map((part) => part.last));
      const words = parts.flatMap(({ line }) => line.words);
      cells.push({ row, column: first, rows: 1, columns: last - first + 1, words });
    }
  }
  return {
    top: Math.min(...rows.map(({ line }) => line.top)),
    bottom: Math.max(...rows.map(({ line }) => line.bottom)),
    edges: [at(columns, 0).left, ...bordersOf(columns), at(columns, -1).right],
    cells,
  };
}

/** Whether a line may stand over a table: it lies over its columns and is not text that begins at the margin. */
function isHeadLine(row: Row, columns: readonly Column[], left: number): boolean {
  if (row.parts.length > 1) return true;
  const part = at(row.parts, 0);
  return (
    part.left > at(columns, 0).right && part.left > left + 10 && part.right <= at(columns, -1).right + 20
  );
}

/**
 * Finds the tables among lines.
 * @param lines of a page from top to bottom, without those of tables that are drawn
 */
export function alignedTables(lines: readonly Line[], rules: readonly Rule[]): PlacedTable[] {
  const rows = lines.map((line): Row => ({ line, parts: partsOf(line) }));
  const level = levelEdges(rules);
  const tables: PlacedTable[] = [];
  for (let first = 0; first < rows.length; first += 1) {
    if (at(rows, first).parts.length < 2) continue;
    // Lines with one part are of the table where more with several follow soon.
    let end = first + 1;
    for (let next = end; next < rows.length && next - end < 3; next += 1) {
      const gap = at(rows, next).line.top - at(rows, next - 1).line.bottom;
      if (gap > 2.2 * at(rows, next).line.size) break;
      const { line, parts } = at(rows, next);
      if (parts.length > 1) end = next + 1;
      else if (line.right - line.left > 0.6 * (at(rows, first).line.right - at(rows, first).line.left)) break;
    }
    let run = rows.slice(first, end);
    if (!isTable(run)) continue;
    const columns = columnsOf(run);
    const left = Math.min(...run.map(({ line }) => line.left));
    let top = first;
    while (top > 0) {
      const above = at(rows, top - 1);
      const gap = at(rows, top).line.top - above.line.bottom;
      if (gap > 1.2 * above.line.size || !isHeadLine(above, columns, left)) break;
      top -= 1;
    }
    // The last name may go on under its figures.
    while (end < rows.length && at(rows, end).parts.length === 1) {
      const { line } = at(rows, end);
      const before = at(rows, end - 1).line;
      const low = /^[\p{Ll}(/&]/u.test(textOf(line));
      if (!low || line.base - before.base > 1.45 * line.size || line.right > at(columns, 0).right + 10) break;
      end += 1;
    }
    run = rows.slice(top, end);
    const span = { left, right: Math.max(...run.map(({ line }) => line.right)) };
    const separators = level
      .filter(
        ({ from, to }) =>
          Math.min(to, span.right) - Math.max(from, span.left) > 0.7 * (span.right - span.left),
      )
      .map((edge) => edge.at);
    const table = tableOf(run, separators);
    if (table) {
      tables.push(table);
      first = end - 1;
    }
  }
  return tables;
}
