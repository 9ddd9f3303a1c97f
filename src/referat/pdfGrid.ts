/** Tables of a PDF page whose cells have lines drawn around them. */
import type { Rule, Word } from './pdfPage';

/** A cell by its place in the grid, with the words in it. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly words: readonly Word[];
}

/** A table on a page. */
export interface PlacedTable {
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and the last ends. */
  readonly edges: readonly number[];
  readonly cells: readonly PlacedCell[];
}

/** Points within which lines are at one place, and within which they touch. */
const [SAME, TOUCH] = [4.5, 4.5];

/** A drawn line, level or upright: where it lies, and from where to where it goes. */
interface Edge {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Places of lines, those close together as one. */
function places(values: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && value - (last.at(-1) ?? 0) <= SAME && value - (last[0] ?? 0) <= 2 * SAME) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** Lines drawn in pieces, as whole ones. */
export function whole(edges: readonly Edge[]): Edge[] {
  const joined: { at: number; from: number; to: number }[] = [];
  for (const edge of [...edges].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const same = joined.find(
      (other) =>
        Math.abs(other.at - edge.at) < 2 && edge.from <= other.to + TOUCH && edge.to >= other.from - TOUCH,
    );
    if (same) {
      same.from = Math.min(same.from, edge.from);
      same.to = Math.max(same.to, edge.to);
    } else joined.push({ ...edge });
  }
  return joined;
}

/** The level ones of drawn lines, as whole ones. */
export function levelEdges(rules: readonly Rule[]): Edge[] {
  return whole(
    rules
      .filter(({ left, right, top, bottom }) => right - left > bottom - top)
      .map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
  );
}

function uprightEdges(rules: readonly Rule[]): Edge[] {
  return whole(
    rules
      .filter(({ left, right, top, bottom }) => bottom - top >= right - left)
      .map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
  );
}

/** Groups of lines that touch one another. */
function connected(level: readonly Edge[], upright: readonly Edge[]): { level: Edge[]; upright: Edge[] }[] {
  const groups: { level: Edge[]; upright: Edge[] }[] = [];
  const left = new Set(level);
  for (const line of upright) {
    const touching = [...left].filter(
      (edge) =>
        line.at >= edge.from - TOUCH &&
        line.at <= edge.to + TOUCH &&
        edge.at >= line.from - TOUCH &&
        edge.at <= line.to + TOUCH,
    );
    for (const edge of touching) left.delete(edge);
    const touched = groups.filter((group) =>
      group.level.some(
        (edge) =>
          line.at >= edge.from - TOUCH &&
          line.at <= edge.to + TOUCH &&
          edge.at >= line.from - TOUCH &&
          edge.at <= line.to + TOUCH,
      ),
    );
    const merged = {
      level: [...touched.flatMap((group) => group.level), ...touching],
      upright: [...touched.flatMap((group) => group.upright), line],
    };
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** The cells of a grid: places between which no line is drawn are one. */
function cellsOf(group: { level: Edge[]; upright: Edge[] }, words: readonly Word[]): PlacedTable | null {
  const xs = places(group.upright.map(({ at }) => at));
  const ys = places(group.level.map(({ at }) => at));
  if (xs.length < 3 || ys.length < 2) return null;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const has = (edges: readonly Edge[], at: number, through: number) =>
    edges.some((edge) => Math.abs(edge.at - at) <= SAME && edge.from <= through && edge.to >= through);
  const middle = (list: readonly number[], n: number) => ((list[n] ?? 0) + (list[n + 1] ?? 0)) / 2;
  // Each place names the one it is part of.
  const owner = Array.from({ length: rows * columns }, (_, n) => n);
  const find = (n: number): number => {
    let top = n;
    while (owner[top] !== top) top = owner[top] as number;
    return top;
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column;
      if (column + 1 < columns && !has(group.upright, xs[column + 1] ?? 0, middle(ys, row)))
        owner[find(here + 1)] = find(here);
      if (row + 1 < rows && !has(group.level, ys[row + 1] ?? 0, middle(xs, column)))
        owner[find(here + columns)] = find(here);
    }
  const members = new Map<number, number[]>();
  for (let n = 0; n < rows * columns; n += 1) members.set(find(n), [...(members.get(find(n)) ?? []), n]);
  const cells = [...members.values()].map((places): PlacedCell => {
    const own = places.map((n) => [Math.floor(n / columns), n % columns] as const);
    const row = Math.min(...own.map(([y]) => y));
    const column = Math.min(...own.map(([, x]) => x));
    const toRow = Math.max(...own.map(([y]) => y)) + 1;
    const toColumn = Math.max(...own.map(([, x]) => x)) + 1;
    const inside = words.filter(({ left, right, base, size }) => {
      const [x, y] = [(left + right) / 2, base - 0.3 * size];
      return x > (xs[column] ?? 0) && x < (xs[toColumn] ?? 0) && y > (ys[row] ?? 0) && y < (ys[toRow] ?? 0);
    });
    return { row, column, rows: toRow - row, columns: toColumn - column, words: inside };
  });
  if (cells.filter((cell) => cell.words.length > 0).length < 2) return null;
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, edges: xs, cells };
}

/** Finds the tables that are drawn on a page. */
export function drawnTables(words: readonly Word[], rules: readonly Rule[]): PlacedTable[] {
  if (rules.length < 5) return [];
  return connected(levelEdges(rules), uprightEdges(rules))
    .map((group) => cellsOf(group, words))
    .filter((table) => table !== null);
}
