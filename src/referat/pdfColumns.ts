/** Tables of a PDF page that are told by where their words stand: in columns, with gaps between them. */
import { at } from '../model/at';
import { isFigure } from './figureCell';
import { splitMarker } from './marker';
import { levelEdges, type PlacedCell, type PlacedTable } from './pdfGrid';
import { type Line, lineOf, type Rule, segmentsOf, textOfLine, type Word } from './pdfPage';

/** Gaps, in sizes: one between columns always, and one where the words of the line stand closer than that. */
const [WIDE, GAP] = [1.7, 0.75];
/** Points within which words begin, end or are centred at one place. */
const SAME = 3;
/** From one line to the next of the same cell, in sizes, at most. */
const LEADING = 1.45;
const textOf = (line: Line) => textOfLine(line.words);

/** Parts of a line between gaps that no running text has. */
function partsOf(line: Line): Line[] {
  const gaps = line.words.slice(1).map((word, n) => word.left - at(line.words, n).right);
  const sorted = [...gaps].sort((a, b) => a - b);
  const common = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const parts = segmentsOf(line, Math.min(WIDE, Math.max(GAP, (1.8 * common) / line.size)));
  const [first, second, ...rest] = parts;
  // The sign of a point stands apart from its text.
  if (!first || !second || splitMarker(`${textOf(first)} x`).rest !== 'x') return parts;
  return [lineOf(line.page, [...first.words, ...second.words]), ...rest];
}

/** A line with its parts. */
interface Row {
  readonly line: Line;
  /** Parts between gaps that no running text has. */
  readonly parts: readonly Line[];
  /** Parts between gaps that are wider than a space, however little. */
  readonly phrases: readonly Line[];
  /** How wide a space in it is at most. */
  readonly space: number;
}

/** Whether two parts begin, end or are centred at one place. */
const aligned = (a: Line, b: Line) =>
  Math.abs(a.left - b.left) < SAME ||
  Math.abs(a.right - b.right) < SAME ||
  Math.abs(a.left + a.right - b.left - b.right) < 2 * SAME;

/** Whether lines with several parts are those of a table: most parts line up with one of another line. */
function isTable(rows: readonly Row[]): boolean {
  const several = rows.filter(({ parts }) => parts.length > 1);
  const figures = (row: Row) => row.parts.slice(1).filter((part) => isFigure(textOf(part))).length;
  const withFigures = several.filter((row) => figures(row) > 0);
  if (several.length < 2) return false;
  // One line of figures under heads, as at the end of a page, lines up with nothing.
  if (withFigures.length === 1 && several.indexOf(at(withFigures, 0)) > 0)
    return figures(at(withFigures, 0)) > 1;
  const compared = withFigures.length > 1 ? withFigures : several;
  const parts = compared.flatMap((row) => row.parts.slice(1).map((part) => ({ row, part })));
  const inLine = parts.filter(({ row, part }) =>
    compared.some((other) => other !== row && other.parts.slice(1).some((its) => aligned(part, its))),
  );
  if (inLine.length < 0.6 * parts.length) return false;
  // Words in two columns may be names and what they are; figures, or three of them, are a table.
  return (
    withFigures.length > 1 || several.filter((row) => row.parts.length > 2).length > 1 || several.length > 2
  );
}

/** An interval from left to right. */
interface Interval {
  readonly left: number;
  readonly right: number;
}

/** How wide spaces are at most, in sizes: a little more than most, which programs do not place all alike. */
function spaceIn(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap(({ words, size }) => words.slice(1).map((word, n) => (word.left - at(words, n).right) / size))
    .filter((gap) => gap > 0.12 && gap < 0.45)
    .sort((a, b) => a - b);
  return 1.2 * (gaps[Math.floor(gaps.length / 2)] ?? 0.25);
}

/** Lines with their parts. */
function rowsOf(lines: readonly Line[]): Row[] {
  const space = spaceIn(lines);
  return lines.map((line) => ({
    line,
    parts: partsOf(line),
    phrases: segmentsOf(line, space),
    space: space * line.size,
  }));
}

/** Words that are one figure or a figure and its unit, as one; others as they are. */
function tokensOf({ phrases }: Row): Interval[] {
  return phrases.flatMap((phrase): readonly Interval[] =>
    isFigure(textOf(phrase)) ? [phrase] : phrase.words,
  );
}

/**
 * The gaps between columns: where no word of any line stands. Between the words of names there are such gaps too, but
 * as narrow as a space in every line.
 */
function gapsOf(rows: readonly Row[]): Interval[] {
  const lines = rows.map(tokensOf);
  const covered = lines.flat().sort((a, b) => a.left - b.left);
  const gaps: Interval[] = [];
  let right = covered[0]?.right ?? 0;
  for (const word of covered) {
    if (word.left > right + 0.5) gaps.push({ left: right, right: word.left });
    right = Math.max(right, word.right);
  }
  const { size } = at(rows, 0).line;
  return gaps.filter((gap, n) => {
    const to = gaps[n + 1]?.left ?? Number.POSITIVE_INFINITY;
    // How far what stands right of the gap is from what stands left of it, in the lines that have both.
    const own = lines.flatMap((tokens) => {
      const next = tokens.findIndex(({ left }) => left >= gap.right - 0.1);
      const isHere = next > 0 && at(tokens, next).left < to;
      return isHere ? [at(tokens, next).left - at(tokens, next - 1).right] : [];
    });
    if (own.length === 0) return false;
    const width = gap.right - gap.left;
    if (width > 0.6 * size) return true;
    return (
      width > 0.15 * size && (Math.max(...own) - Math.min(...own) > 0.2 * size || width > at(rows, 0).space)
    );
  });
}

/** Columns by their borders. */
interface Columns {
  /** Between columns. */
  readonly borders: readonly number[];
  /** What the words of the body take of each. */
  readonly taken: readonly Interval[];
}

/** Whether a line states figures that stand apart from a name, or nothing but figures. */
function hasFigures({ phrases }: Row): boolean {
  return phrases.slice(1).some((phrase) => isFigure(textOf(phrase)));
}

/**
 * Where in each gap its border is: where the fewest words of the other lines stand, in the middle of what is free.
 * @param body lines that have gaps between all columns
 */
function columnsOf(body: readonly Row[], others: readonly Row[]): Columns {
  const gaps = gapsOf(body);
  const words = others.flatMap(({ line }) => line.words);
  const phrases = others.flatMap((row) => row.phrases);
  const across = (intervals: readonly Interval[], x: number) =>
    intervals.filter(({ left, right }) => left < x && right > x).length;
  /** For each gap, the places in it that the fewest words stand across. */
  const choices = gaps.map((gap) => {
    const stops = [gap.left, gap.right, ...words.flatMap(({ left, right }) => [left, right])]
      .filter((x) => x >= gap.left && x <= gap.right)
      .sort((a, b) => a - b);
    const free = stops.slice(0, -1).map((from, n) => {
      const to = at(stops, n + 1);
      const x = (from + to) / 2;
      const crossed = to - from < 0.5 ? Number.POSITIVE_INFINITY : 3 * across(words, x) + across(phrases, x);
      return { x, crossed, width: to - from };
    });
    const least = Math.min(...free.map(({ crossed }) => crossed));
    return free.filter(({ crossed }) => crossed === least);
  });
  // Among these, so that as many columns as can be have something in them, and then where most is free.
  let best: { x: number; worth: number; before: readonly number[] }[] = [
    { x: Number.NEGATIVE_INFINITY, worth: 0, before: [] },
  ];
  const holds = (from: number, to: number) =>
    words.some(({ left, right }) => (left + right) / 2 > from && (left + right) / 2 < to);
  for (const [n, free] of choices.entries())
    best = free.map(({ x, width }) => {
      const worths = best.map((last) => last.worth + (n > 0 && holds(last.x, x) ? 1_000 : 0));
      const most = worths.indexOf(Math.max(...worths));
      return { x, worth: at(worths, most) + width, before: [...at(best, most).before, x] };
    });
  const ends = best.map(({ x, worth }) => worth + (holds(x, Number.POSITIVE_INFINITY) ? 1_000 : 0));
  const borders = at(best, ends.indexOf(Math.max(...ends))).before;
  const all = body.flatMap(({ line }) => line.words);
  const taken = [...borders, Number.POSITIVE_INFINITY].map((to, n) => {
    const from = borders[n - 1] ?? Number.NEGATIVE_INFINITY;
    const own = all.filter(
      (word) => (word.left + word.right) / 2 > from && (word.left + word.right) / 2 < to,
    );
    return {
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
    };
  });
  return { borders, taken };
}

/** A part of a line in the columns it stands in. */
interface Placed {
  readonly first: number;
  readonly last: number;
  readonly line: Line;
}

/** The words of a line by column; those that stand close together across a border are one part over several. */
function place({ line }: Row, { borders }: Columns): Placed[] {
  const columnAt = (x: number) => borders.filter((border) => border < x).length;
  const groups: { first: number; last: number; words: Word[] }[] = [];
  for (const word of line.words) {
    const [from, to] = [columnAt(word.left + 0.3), columnAt(word.right - 0.3)];
    const last = groups.at(-1);
    // A word across a border, or one that follows such a word, is of a part that covers several columns.
    const isClose = last && word.left - at(last.words, -1).right < 0.6 * word.size;
    if (last && (last.last === from || (isClose && last.last > last.first && from === last.last + 1))) {
      last.words.push(word);
      last.last = Math.max(last.last, to);
    } else if (last && isClose && to > from) {
      last.words.push(word);
      last.last = to;
    } else groups.push({ first: from, last: to, words: [word] });
  }
  return groups.map(({ first, last, words }) => ({ first, last, line: lineOf(line.page, words) }));
}

/** A cell that is being put together. */
interface Cell {
  first: number;
  last: number;
  lines: Line[];
}

const topOf = ({ lines }: Cell) => Math.min(...lines.map(({ top }) => top));
const bottomOf = ({ lines }: Cell) => Math.max(...lines.map(({ bottom }) => bottom));

/**
 * What a line of heads covers that has fewer parts than the fullest line under it. Heads stand at the left, in the
 * middle or at the right of what they cover, all of them alike: those columns are taken that this fits best.
 * @param extents what is in each column under the line
 * @param under columns that the fullest line under it has
 */
function spread(
  placed: readonly Placed[],
  extents: readonly Interval[],
  under: ReadonlySet<number>,
): readonly Placed[] {
  // What has nothing under it covers the rows, not the columns.
  const over = placed.filter(({ first, last }) =>
    [...under].some((column) => column >= first && column <= last),
  );
  if (over.length === 0 || under.size <= over.length) return placed;
  const count = extents.length;
  let best = { cost: Number.POSITIVE_INFINITY, spans: [] as readonly (readonly [number, number])[] };
  const sides: readonly ((interval: Interval) => number)[] = [
    ({ left }) => left,
    ({ left, right }) => (left + right) / 2,
    ({ right }) => right,
  ];
  for (const side of sides) {
    /** Least cost of the parts from `n` on in the columns from `column` on. */
    const known = new Map<number, typeof best>();
    const from = (n: number, column: number): typeof best => {
      if (n === over.length) return { cost: 0, spans: [] };
      const key = n * count + column;
      const found = known.get(key);
      if (found) return found;
      const part = at(over, n);
      let least = { cost: Number.POSITIVE_INFINITY, spans: [] as readonly (readonly [number, number])[] };
      for (let first = column; first < count; first += 1)
        for (let last = first; last < count; last += 1) {
          if (part.last > part.first && (first > part.first || last < part.last)) continue;
          const covered = extents.slice(first, last + 1);
          const whole = {
            left: Math.min(...covered.map(({ left }) => left)),
            right: Math.max(...covered.map(({ right }) => right)),
          };
          // A little for each column decides between those that fit alike.
          const own = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((i) =>
            under.has(i),
          ).length;
          const away = Math.abs(side(part.line) - side(whole)) + 2 * (last - first + 1 - own) - 4 * own;
          const rest = from(n + 1, last + 1);
          if (away + rest.cost < least.cost)
            least = { cost: away + rest.cost, spans: [[first, last], ...rest.spans] };
        }
      known.set(key, least);
      return least;
    };
    const found = from(0, 1);
    if (found.cost < best.cost) best = found;
  }
  // Where nothing fits, they stay where they stand.
  if (best.cost > 12 * over.length) return placed;
  return placed.map((part) => {
    const span = best.spans[over.indexOf(part)];
    return span ? { ...part, first: span[0], last: span[1] } : part;
  });
}

/** Rows of cells: those that stand beside one another. */
function inRows(cells: readonly Cell[]): Cell[][] {
  const rows: { cells: Cell[]; top: number; bottom: number }[] = [];
  for (const cell of [...cells].sort((a, b) => topOf(a) - topOf(b))) {
    const [top, bottom] = [topOf(cell), bottomOf(cell)];
    const row = rows.at(-1);
    const shared = row ? Math.min(bottom, row.bottom) - Math.max(top, row.top) : 0;
    const free = row?.cells.every((other) => other.last < cell.first || other.first > cell.last);
    if (row && free && shared > 0.4 * Math.min(bottom - top, row.bottom - row.top)) {
      row.cells.push(cell);
      row.bottom = Math.max(row.bottom, bottom);
    } else rows.push({ cells: [cell], top, bottom });
  }
  return rows.map((row) => row.cells);
}

/** A text that says when and no more. */
const ONLY_PERIOD =
  /^(?:(?:19|20)\d\d|[1-4]\. ?(?:kvartal|kvt\.?)|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?|[ -–/])+$/iu;

/** Lines of heads as cells: what stands under one another, as close as lines do and lined up, is one. */
function headCells(rows: readonly Row[], { borders }: Columns, separators: readonly number[]): Cell[] {
  const columnAt = (x: number) => borders.filter((border) => border < x).length;
  const lines = rows.flatMap(({ phrases }) => {
    // A line of years is one of heads of its own, however close the next.
    const whole = phrases.every((phrase) => ONLY_PERIOD.test(textOf(phrase)));
    return phrases.map((phrase) => ({ line: phrase, whole }));
  });
  const stacked = (above: Line, below: Line) => {
    const gap = below.base - above.base;
    return gap > 0.95 * below.size && gap < LEADING * below.size && aligned(above, below) ? gap : null;
  };
  const gaps = lines.flatMap(({ line }, n) =>
    lines.slice(n + 1).flatMap((other) => stacked(line, other.line) ?? []),
  );
  const pitch = Math.min(...gaps);
  const cells: { lines: Line[]; whole: boolean }[] = [];
  for (const { line, whole } of lines) {
    const cell = cells.find((other) => {
      const last = at(other.lines, -1);
      const gap = stacked(last, line);
      const parted = separators.some((y) => y > last.base && y < line.base);
      return gap !== null && gap < 1.12 * pitch && !parted && (whole || !other.whole);
    });
    if (cell) cell.lines.push(line);
    else cells.push({ lines: [line], whole });
  }
  return cells.map((cell) => {
    const columns = cell.lines.flatMap(({ words }) =>
      words.map(({ left, right }) => columnAt((left + right) / 2)),
    );
    return { first: Math.min(...columns), last: Math.max(...columns), lines: cell.lines };
  });
}

/** A cell as a line as wide as its widest. */
function boundsOf({ lines }: Cell): Line {
  return {
    ...at(lines, 0),
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

/** The heads, from the lowest row up, since those above stand over what is under them. */
function headRows(lines: readonly Row[], columns: Columns, separators: readonly number[]): Cell[][] {
  const rows = inRows(headCells(lines, columns, separators));
  const extents = [...columns.taken];
  for (const [n, row] of [...rows.entries()].reverse()) {
    const below = rows.slice(n + 1);
    const full = Math.max(0, ...below.map((cells) => cells.length));
    const fullest = below.find((cells) => cells.length === full) ?? [];
    const under = new Set(
      fullest.filter(({ first, last }) => first === last && first > 0).map(({ first }) => first),
    );
    const placed = row.map((cell) => ({ ...cell, line: boundsOf(cell) }));
    for (const [i, { first, last }] of spread(placed, extents, under).entries())
      Object.assign(at(row, i), { first, last });
    for (const { first, last, lines: own } of row)
      if (first === last) {
        const all = [at(extents, first), ...own];
        extents[first] = {
          left: Math.min(...all.map(({ left }) => left)),
          right: Math.max(...all.map(({ right }) => right)),
        };
      }
  }
  return rows;
}

const statesFigure = (placed: readonly Placed[]) =>
  placed.some(({ first, line }) => first > 0 && isFigure(textOf(line)));
const startsLow = (placed: readonly Placed[]) => /^[\p{Ll}(/&]/u.test(textOf(at(placed, 0).line));
const ENDS_OPEN = /[-/,]$|\b(?:og|i|på|af|til|for|med|der|som|eller|under|over|fra|efter)$/i;

/**
 * Rows of the body. Where lines are drawn between them these say; else a line with figures is a row, and one without
 * is more of a name, of the row that it stands closer to.
 */
function bodyRows(lines: readonly Placed[][], separators: readonly number[]): Placed[][] {
  const baseOf = (n: number) => at(at(lines, n), 0).line.base;
  const parted = (n: number) => separators.some((y) => y > baseOf(n - 1) && y < baseOf(n));
  const anchors = lines.flatMap((placed, n) => (statesFigure(placed) ? [n] : []));
  const drawn = anchors.slice(1).filter((n, i) => {
    const before = at(anchors, i);
    return Array.from({ length: n - before }, (_, k) => before + k + 1).some(parted);
  });
  if (anchors.length > 1 && drawn.length >= 0.8 * (anchors.length - 1)) {
    const rows: Placed[][] = [];
    for (const [n, placed] of lines.entries())
      if (n === 0 || parted(n)) rows.push([...placed]);
      else at(rows, -1).push(...placed);
    return rows;
  }
  return inBlocks(lines) ?? byWords(lines, separators);
}

/**
 * Rows by their names, where lines of a name stand closer than names do; null where they do not, or where more than one
 * line of figures stands beside a name.
 */
function inBlocks(lines: readonly Placed[][]): Placed[][] | null {
  const names = lines.flatMap((placed) => placed.filter(({ first }) => first === 0).map(({ line }) => line));
  const gaps = names.slice(1).map((line, n) => line.base - at(names, n).base);
  const { size } = at(at(lines, 0), 0).line;
  const least = Math.min(...gaps);
  if (least > LEADING * size || Math.max(...gaps) < 1.1 * least) return null;
  const blocks: { top: number; bottom: number; figures: number; placed: Placed[] }[] = [];
  for (const [n, { top, bottom }] of names.entries()) {
    const last = blocks.at(-1);
    if (last && at(gaps, n - 1) < 1.1 * least) last.bottom = bottom;
    else blocks.push({ top, bottom, figures: 0, placed: [] });
  }
  for (const placed of lines) {
    const { top, bottom } = at(placed, 0).line;
    const away = ({ top: from, bottom: to }: { top: number; bottom: number }) =>
      Math.max(0, from - (top + bottom) / 2, (top + bottom) / 2 - to);
    const block = blocks.reduce((best, other) => (away(other) < away(best) ? other : best));
    block.placed.push(...placed);
    if (statesFigure(placed)) block.figures += 1;
  }
  return blocks.some(({ figures }) => figures > 1) ? null : blocks.map(({ placed }) => placed);
}

/** Rows by what lines say, where they stand at equal distances or a row has no more than a line. */
function byWords(lines: readonly Placed[][], separators: readonly number[]): Placed[][] {
  const baseOf = (n: number) => at(at(lines, n), 0).line.base;
  const parted = (n: number) => separators.some((y) => y > baseOf(n - 1) && y < baseOf(n));
  const { size } = at(at(lines, 0), 0).line;
  const gapTo = (n: number) => baseOf(n) - baseOf(n - 1);
  // As close as two rows come.
  const anchors = lines.flatMap((placed, n) => (statesFigure(placed) ? [n] : []));
  const pitch = Math.min(...anchors.filter((n) => anchors.includes(n - 1)).map(gapTo));
  const inner = Math.min(LEADING * size, 0.8 * pitch);
  const rows: Placed[][] = [];
  for (const [n, placed] of lines.entries()) {
    const last = rows.at(-1);
    if (!last || parted(n)) rows.push([...placed]);
    else if (gapTo(n) < inner) last.push(...placed);
    else if (pitch > LEADING * size || gapTo(n) > LEADING * size) rows.push([...placed]);
    // Rows stand as close as the lines of one: what they say must tell.
    else if (statesFigure(placed) && statesFigure(last)) rows.push([...placed]);
    else if (startsLow(placed) || placed[0]?.first !== 0 || ENDS_OPEN.test(lastName(last)))
      last.push(...placed);
    else rows.push([...placed]);
  }
  return rows;
}

const lastName = (placed: readonly Placed[]) => {
  const name = placed.findLast(({ first }) => first === 0);
  return name ? textOf(name.line) : '';
};

/** The cells of a row: what stands in a column is one. */
function cellsOfRow(placed: readonly Placed[]): Cell[] {
  const cells: Cell[] = [];
  for (const { first, last, line } of placed) {
    const cell = cells.find((other) => other.first === first);
    if (cell) {
      cell.lines.push(line);
      cell.last = Math.max(cell.last, last);
    } else cells.push({ first, last, lines: [line] });
  }
  return cells.sort((a, b) => a.first - b.first);
}

/** A table of lines that follow one another. */
function tableOf(rows: readonly Row[], separators: readonly number[]): PlacedTable | null {
  const withFigures = rows.filter(hasFigures);
  const body = withFigures.length > 1 ? withFigures : rows.filter(({ parts }) => parts.length > 1);
  const firstBody = rows.indexOf(at(body, 0));
  const columns = columnsOf(
    body,
    rows.filter((row) => !body.includes(row)),
  );
  if (columns.borders.length === 0) return null;
  const lines = rows.map((row) => place(row, columns));
  let heads = withFigures.length > 1 ? firstBody : 1;
  // The name of the first row may begin in the line above its figures.
  while (
    heads > 1 &&
    at(lines, heads - 1).every(({ last }) => last === 0) &&
    (!at(lines, heads).some(({ first }) => first === 0) || startsLow(at(lines, heads))) &&
    at(rows, heads).line.base - at(rows, heads - 1).line.base < LEADING * at(rows, heads).line.size
  )
    heads -= 1;
  const table = [
    ...headRows(rows.slice(0, heads), columns, separators),
    ...bodyRows(lines.slice(heads), separators).map(cellsOfRow),
  ];
  return {
    top: Math.min(...rows.map(({ line }) => line.top)),
    bottom: Math.max(...rows.map(({ line }) => line.bottom)),
    edges: [at(columns.taken, 0).left, ...columns.borders, at(columns.taken, -1).right],
    cells: table.flatMap((cells, row) =>
      cells.map(
        (cell): PlacedCell => ({
          row,
          column: cell.first,
          rows: 1,
          columns: cell.last - cell.first + 1,
          words: cell.lines.flatMap(({ words }) => words),
        }),
      ),
    ),
  };
}

/** Where the name at the left of a line ends: before the first figure or gap. */
function nameEnd({ line, parts }: Row): number {
  const { words } = at(parts, 0);
  const figure = words.findIndex(({ text }, n) => n > 0 && isFigure(text));
  return figure > 0 ? at(words, figure - 1).right : Math.min(at(parts, 0).right, line.right);
}

/** What lines that are known to be of a table tell of where it is. */
interface Extent extends Interval {
  readonly rows: readonly Row[];
  /** Where the names at its left end, and its first figures begin. */
  readonly name: number;
  readonly figures: number;
}

function extentOf(rows: readonly Row[]): Extent {
  const left = Math.min(...rows.map(({ line }) => line.left));
  const named = rows.filter(
    ({ line, parts }) => Math.abs(line.left - left) < SAME && !isFigure(textOf(at(parts, 0))),
  );
  const figures = rows.flatMap(({ parts }) => parts.filter((part) => isFigure(textOf(part))));
  return {
    rows,
    left,
    right: Math.max(...rows.map(({ line }) => line.right)),
    name: Math.max(left, ...named.map(nameEnd)),
    figures: Math.min(...figures.map((part) => part.left)),
  };
}

/** Whether words of a line stand in all columns but the first and none across a border, as heads do. */
function fills(row: Row, extent: Extent): boolean {
  const columns = columnsOf(extent.rows, [row]);
  const placed = place(row, columns);
  if (placed.some(({ first, last }) => first !== last)) return false;
  const filled = new Set(placed.map(({ first }) => first).filter((column) => column > 0));
  if (filled.size === 0 || filled.size < columns.borders.length) return false;
  // A sentence has gaps at the borders too, as narrow as its others.
  const { words } = row.line;
  const gaps = words.slice(1).map((word, n) => word.left - at(words, n).right);
  const common = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const atBorders = placed.slice(1).map(({ line }, n) => line.left - at(placed, n).line.right);
  return row.line.bold || atBorders.every((gap) => gap > 1.3 * common || gap > row.line.size);
}

/** Whether a line may stand over a table: it lies over its columns and is not text that begins at the margin. */
function isHeadLine(row: Row, extent: Extent): boolean {
  const { line, parts } = row;
  if (line.right > extent.right + 80 || line.left < extent.left - 20) return false;
  if (parts.length > 1 || line.left > extent.name || fills(row, extent)) return true;
  // The head of the first column, where it stands lower or higher than the others.
  return line.left > extent.left + 2 && line.right < extent.name + 10 && line.bold;
}

/** Whether a line has a figure that stands apart from what is left of it. */
function isAnchor({ parts }: Row): boolean {
  const figures = parts.filter((part) => isFigure(textOf(part)));
  return parts.length > 1 && figures.some((part) => part !== parts[0]);
}

/** Lines of names at most between two with figures. */
const MOST_NAMES = 7;
/** How far lines of a table are apart at most, in sizes. */
const APART = 2.6;

/** The lines from one with figures on that are of one table: more with figures, and names before the first figures. */
function figureRun(rows: readonly Row[], first: number): number {
  let end = first + 1;
  let extent = extentOf([at(rows, first)]);
  for (let next = end; next < rows.length && next - end <= MOST_NAMES; next += 1) {
    const row = at(rows, next);
    const { line, parts } = row;
    if (line.top - at(rows, next - 1).line.bottom > APART * line.size) break;
    if (Math.abs(line.size - at(rows, first).line.size) > 2) break;
    // A line whose figures stand close to its name has them in the columns that are known.
    if (isAnchor(row) || statesFigure(place(row, columnsOf(extent.rows, [])))) {
      end = next + 1;
      extent = extentOf([...extent.rows, row]);
    } else if (parts.length > 1 && line.right < extent.right + 20) end = next + 1;
    else if (line.right > extent.figures && line.left < extent.name) break;
  }
  return end;
}

/** The lines with several parts that follow one another, with lines of one part between them. */
function textRun(rows: readonly Row[], first: number): number {
  let end = first + 1;
  for (let next = end; next < rows.length && next - end < 3; next += 1) {
    const { line, parts } = at(rows, next);
    if (line.top - at(rows, next - 1).line.bottom > APART * line.size) break;
    if (parts.length > 1) end = next + 1;
    else if (line.right - line.left > 0.6 * (at(rows, first).line.right - at(rows, first).line.left)) break;
  }
  return end;
}

/** A run with the heads above it, and what its last name goes on with below it. @param from the first line that is free */
function extended(rows: readonly Row[], first: number, end: number, from: number): readonly [number, number] {
  const seed = rows.slice(first, end);
  const figures = seed.filter(isAnchor);
  const extent = extentOf(figures.length > 0 ? figures : seed);
  let top = first;
  for (let above = first - 1, names = 0; above >= from && names <= MOST_NAMES; above -= 1) {
    const { line } = at(rows, above);
    // Heads that are there again at the top of a page may stand further off.
    if (at(rows, above + 1).line.top - line.bottom > (above === 0 ? 2 : 1) * APART * line.size) break;
    if (isHeadLine(at(rows, above), extent)) {
      top = above;
      names = 0;
      // Between the heads and the first figures may stand a name: of the rows below, or the beginning of the first.
    } else if (line.right < extent.figures && figures.length > 0) names += 1;
    else break;
  }
  // A name that begins above its figures, at the top of a page.
  const nameless = at(rows, first).line.left > extent.left + SAME;
  while (nameless && top <= first) {
    const above = rows[top - 1]?.line;
    if (!above || top - 1 < from || above.right > extent.figures) break;
    if (at(rows, top).line.base - above.base > LEADING * above.size) break;
    top -= 1;
  }
  let bottom = end;
  while (bottom < rows.length && at(rows, bottom).parts.length === 1) {
    const { line } = at(rows, bottom);
    const gap = line.base - at(rows, bottom - 1).line.base;
    const close = gap < 0.8 * line.size || (/^[\p{Ll}(/&]/u.test(textOf(line)) && gap < LEADING * line.size);
    if (!close || line.right > Math.max(extent.name + 10, extent.figures)) break;
    bottom += 1;
  }
  return [top, bottom];
}

/**
 * Finds the tables among lines.
 * @param lines of a page from top to bottom, without those of tables that are drawn
 */
export function alignedTables(lines: readonly Line[], rules: readonly Rule[]): PlacedTable[] {
  const rows = rowsOf(lines);
  const level = levelEdges(rules);
  const found: { first: number; end: number; table: PlacedTable }[] = [];
  const freeFrom = (n: number) => Math.max(0, ...found.filter(({ end }) => end <= n).map(({ end }) => end));
  const isFree = (n: number) => !found.some(({ first, end }) => n >= first && n < end);
  const find = (begins: (row: Row) => boolean, runFrom: (rows: readonly Row[], first: number) => number) => {
    for (let n = 0; n < rows.length; n += 1) {
      if (!isFree(n) || !begins(at(rows, n))) continue;
      let runEnd = runFrom(rows, n);
      while (runEnd > n + 1 && !isFree(runEnd - 1)) runEnd -= 1;
      const [first, end] = extended(rows, n, runEnd, freeFrom(n));
      const run = rows.slice(first, end);
      if (!isTable(run)) continue;
      const [left, right] = [
        Math.min(...run.map(({ line }) => line.left)),
        Math.max(...run.map(({ line }) => line.right)),
      ];
      const separators = level
        .filter(({ from, to }) => Math.min(to, right) - Math.max(from, left) > 0.7 * (right - left))
        .map((edge) => edge.at);
      const table = tableOf(run, separators);
      if (table) found.push({ first, end, table });
      if (table) n = end - 1;
    }
  };
  find(isAnchor, figureRun);
  find(({ parts }) => parts.length > 1, textRun);
  return found.map(({ table }) => table);
}
