/** Rows of tables with tabs between their cells, as a page is made text: a line that is broken in a cell is one here. */
import { empty, isCell, isWords } from './texts';

/** Lines that the heads of a table may take. */
const MOST_HEAD_LINES = 40;

/** Lines of names that may stand above a row. */
const MOST_NAME_LINES = 3;
const isName = (line = ''): boolean => isWords(line.trim().replace(/,$/, ''));

type Row = readonly string[];

/** Lines of which each begins in the last cell of the one before. */
const joined = (lines: readonly Row[]): string[] =>
  lines.reduce<string[]>((row, [first = '', ...more], n) => {
    if (n === 0) return [first, ...more];
    return [...row.slice(0, -1), `${row.at(-1) ?? ''} ${first}`.trim(), ...more];
  }, []);

/** Years alone are a row of their own. */
const areYears = (row: Row): boolean => row.length > 1 && row.every((text) => /^(?:19|20)\d\d$/.test(text));

/** How little lines look like one row: cells that go on with a capital or years alone, and a row that begins with none. */
function oddity(lines: readonly Row[]): number {
  const starts = lines.map(([first = '']) => first);
  const isDated = joined(lines).every((text) => text === '' || /^\d/.test(text));
  return (
    lines.slice(1).filter((row) => /^\p{Lu}/u.test(row[0] ?? '') || areYears(row)).length +
    (/^[\p{Ll}(]/u.test(starts[0] ?? '') || (/^\d/.test(starts[0] ?? '') && !isDated) ? 1 : 0)
  );
}

/** Lines as one row, two or three. */
function splits(lines: readonly Row[]): Row[][][] {
  const count = lines.length;
  const cut = (...ends: number[]) => [0, ...ends].map((from, n) => lines.slice(from, ends[n] ?? count));
  const inner = Array.from({ length: Math.max(0, count - 1) }, (_, n) => n + 1);
  return [
    [[...lines]],
    ...inner.map((end) => cut(end)),
    ...inner.flatMap((end) => inner.filter((other) => other > end).map((other) => cut(end, other))),
  ];
}

/** Lines of heads as up to three rows, and names of groups behind them; null where they do not fit so many columns. */
function headRows(lines: readonly Row[], columns: number): Row[] | null {
  let best: { rows: Row[]; odd: number } | null = null;
  const named = lines.length - 1 - lines.findLastIndex(({ length }) => length > 1);
  for (let names = 0; names <= named; names += 1) {
    const [heads, groups] = [lines.slice(0, lines.length - names), lines.slice(lines.length - names)];
    for (const parts of heads.length > 0 ? splits(heads) : []) {
      const rows = parts.map(joined);
      const widths = rows.map(({ length }) => length);
      const isEven = (width: number) => [width, width - 1].some((over) => (columns - 1) % over === 0);
      const fits =
        widths.every((width) => width > 1 && width <= columns && (rows.length < 3 || isEven(width))) &&
        (widths.at(-1) ?? 0) >= columns - widths.length;
      const broken = heads.length - rows.length;
      // Where cells are broken, a number is the rest of one.
      const numbers = broken > 0 ? groups.filter(([name = '']) => /^\d/.test(name)).length : 0;
      // Of those as good, that with two rows at most and the fewest lines to be joined.
      const odd =
        [...parts, ...groups.map((group) => [group])].reduce((sum, part) => sum + oddity(part), numbers) +
        broken / MOST_HEAD_LINES +
        (rows.length > 2 ? 0.5 : 0);
      if (fits && (best === null || odd < best.odd)) best = { rows: [...rows, ...groups], odd };
    }
  }
  return best?.rows ?? null;
}

/** The rows of a table that begins at a line, and the line after it; null where its heads do not fit its figures. */
export function tabbedRows(lines: readonly string[], first: number): { rows: Row[]; end: number } | null {
  const cellsOf = (n: number): Row => (lines[n] ?? '').split('\t').map((cell) => cell.trim());
  const isEmpty = (n: number) => (lines[n] ?? '').trim() === '';
  const hasFigures = (row: Row) => row.slice(1).some(isCell);
  let end = first;
  while (!isEmpty(end) && !hasFigures(cellsOf(end)) && end < first + MOST_HEAD_LINES) end += 1;
  const model = cellsOf(end);
  if (!hasFigures(model)) return null;
  const columns = model.length;
  const heads = headRows(
    Array.from({ length: end - first }, (_, n) => cellsOf(first + n)),
    columns,
  );
  if (!heads) return null;
  const rows = [...heads];
  while (end < lines.length) {
    // A table may have empty lines between its rows.
    const at = isEmpty(end) && cellsOf(end + 1).length === columns ? end + 1 : end;
    let row = cellsOf(at);
    let next = at + 1;
    for (let n = next; row.length > 1 && row.length < columns && !isEmpty(n); n += 1) {
      const more = joined([row, cellsOf(n)]);
      if (more.length > columns || isCell(row.at(-1) ?? '') || isCell(cellsOf(n)[0] ?? '')) break;
      [row, next] = [more, n + 1];
    }
    // The name of a group, or of a row, may be broken too.
    let below = at;
    while (below < at + MOST_NAME_LINES && cellsOf(below).length === 1 && isName(lines[below])) below += 1;
    if (row.length === 1 && cellsOf(below).length !== columns) break;
    // A name over columns leaves fewer cells, the last of the row.
    const isWide = row.length < columns - 1 && hasFigures(row) && isCell(model[1] ?? '');
    rows.push(isWide ? [row[0] ?? '', ...empty(columns - row.length), ...row.slice(1)] : row);
    end = next;
  }
  return { rows, end };
}
