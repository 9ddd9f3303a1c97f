/** Tables in plain text: by signs between cells, by places of columns, by spaces in front of figures, or a cell a line. */
import { isFigure } from './figureCell';
import type { Piece, PieceCell } from './pieces';
import { countHeadRows } from './tableHeads';

/** An entry of a table of contents: dots or a tab, then the page. */
export const LEADER = /(?:\.{3,}|…{2,}|_{3,}|(?:\. ){3,})\s*\d{0,4}\s*$/;

/** A table that begins at a line, and the line after it. */
export interface FoundTable {
  readonly piece: Piece;
  readonly end: number;
}

/** Rows of texts as a table. Above others, a head stands over the columns to its right that have none of their own. */
function gridPiece(rows: readonly (readonly string[])[], headRows: number | null = null): Piece {
  const cells: PieceCell[] = [];
  const grid = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, rows: 1, columns: 1, text })),
  );
  const heads = headRows ?? countHeadRows(grid.filter(({ text }) => text !== ''));
  for (const [row, texts] of rows.entries())
    for (const [column, text] of texts.entries()) {
      if (text === '') continue;
      let columns = 1;
      if (row < heads - 1 && column > 0)
        while (texts[column + columns] === '' && (rows[heads - 1]?.[column + columns] ?? '') !== '')
          columns += 1;
      cells.push({ row, column, rows: 1, columns, text });
    }
  return { kind: 'table', cells, headRows };
}

/** A figure, or a sign that there is none. */
const isCell = (text: string): boolean => isFigure(text) || /^(?:[-–—.]+|x|n\/a|i\.a\.)$/i.test(text);
const empty = (count: number): string[] => Array.from({ length: Math.max(0, count) }, () => '');
const figuresOf = (row: readonly string[]): number[] =>
  row.flatMap((text, column) => (column > 0 && isFigure(text) ? [column] : []));

/** A row of heads over so many columns: those that are fewer stand over several each, or leave the corner out. */
function spread(heads: readonly string[], columns: number, noCorner: boolean): string[] {
  const own = heads.length;
  if (own >= columns || own === 0) return [...heads];
  const over = columns - 1;
  const each = (list: readonly string[]) => list.flatMap((text) => [text, ...empty(over / list.length - 1)]);
  if (own === over && noCorner) return ['', ...heads];
  if (own > 2 && over % (own - 1) === 0) return [heads[0] ?? '', ...each(heads.slice(1))];
  if (own > 1 && over % own === 0) return ['', ...each(heads)];
  return [...heads, ...empty(columns - own)];
}

/**
 * Two rows of heads of which each lacks cells: those that go down through both stand in the upper one only, the first in
 * front and any others at the end; between them are those that stand over several. Null where that does not come out.
 */
function twoRows(upper: readonly string[], lower: readonly string[], columns: number): string[][] | null {
  const down = columns - lower.length;
  const over = upper.length - down;
  if (down < 1 || over < 1 || upper.length >= columns || lower.length % over !== 0) return null;
  const wide = upper.slice(1, 1 + over).flatMap((text) => [text, ...empty(lower.length / over - 1)]);
  return [
    [upper[0] ?? '', ...wide, ...upper.slice(1 + over)],
    ['', ...lower, ...empty(down - 1)],
  ];
}

/** Rows of one length, where cells that span others were written once and the rest left out. */
function squared(rows: readonly (readonly string[])[]): string[][] {
  const body = rows.findIndex((row) => figuresOf(row).length > 0);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (body < 0 || rows.every(({ length }) => length === columns)) return rows.map((row) => [...row]);
  let above: readonly number[] = [];
  const two = body === 2 ? twoRows(rows[0] ?? [], rows[1] ?? [], columns) : null;
  return rows.map((row, n) => {
    if (n < body) return two?.[n] ?? spread(row, columns, n > 0);
    const figures = figuresOf(row);
    // The first head of rows is written once for several of them.
    const isShort = row.length === columns - 1 && figures.length > 0 && above[0] === (figures[0] ?? 0) + 1;
    if (isShort) return ['', ...row];
    if (figures.length > 0) above = figures;
    return [...row, ...empty(columns - row.length)];
  });
}

/** Rows in which a head that was broken over two lines is whole again. */
function whole(rows: readonly (readonly string[])[]): string[][] {
  const kept: string[][] = [];
  for (const row of rows) {
    const [above, first] = [kept.at(-1), row[0] ?? ''];
    if (above?.[0] && above.slice(1).every((text) => text === '') && /^\p{Ll}/u.test(first))
      kept[kept.length - 1] = [`${above[0]} ${first}`, ...row.slice(1)];
    else kept.push([...row]);
  }
  return kept;
}

/** Letters of the longest cell of words. */
const LONGEST = 70;
/** A line that a cell of words could be. */
const isWords = (line: string): boolean =>
  line.length <= LONGEST &&
  /\p{L}|^(?:19|20)\d\d$/u.test(line) &&
  !/(?<!\b(?:pct|kr|mio|mia|mdr|kvt|gns|forv|korr|vedt|opr))[.;:,]$/i.test(line);

/** Cells of a line by tabs, `|` or `;`; null where it has none of them. */
function cellsOfLine(line: string): string[] | null {
  if (LEADER.test(line)) return null;
  const trimmed = (cells: readonly string[]) => cells.map((cell) => cell.trim());
  const bars = line.split('|');
  if (bars.length > 2) return trimmed(/^\s*\|.*\|\s*$/.test(line) ? bars.slice(1, -1) : bars);
  if (line.includes('\t')) return trimmed(line.split('\t'));
  const fields = line.split(';');
  return fields.length > 2 && fields.every((cell) => isWords(cell) || isCell(cell) || cell === '')
    ? trimmed(fields)
    : null;
}

/** A line that only rules off: `|---|---|`, `-----  ----`, `=====`. */
const isRule = (line: string): boolean => /^[\s|+:=_—–-]+$/.test(line) && /[-=_—–]{3}/.test(line);

/** A table whose cells have signs between them. A line of one cell between others heads the rows below it. */
function delimited(lines: readonly string[], first: number): FoundTable | null {
  const rows: string[][] = [];
  let end = first;
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const cells = isRule(line) ? null : cellsOfLine(line);
    const next = cellsOfLine(lines[i + 1] ?? '');
    if (cells) {
      rows.push(cells);
      end = i + 1;
    } else if (isRule(line) && (rows.length > 0 || next)) {
      if (rows.length > 0) end = i + 1;
    } else if (next && next.length > 2 && next.length === rows.at(-1)?.length && isWords(line.trim()))
      rows.push([line.trim()]);
    else if (rows.length === 0 || line.trim() !== '' || next?.length !== rows.at(-1)?.length) break;
  }
  const byTabs = (lines[first] ?? '').includes('\t');
  const several = rows[0] !== undefined && rows[0].filter((cell) => cell !== '').length > 2;
  return rows.length > 1 || (several && byTabs) ? { piece: gridPiece(squared(rows)), end } : null;
}

/** A part of a line that two spaces or more keep apart from the next. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const partsOf = (line: string): Part[] =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    text,
  }));

/**
 * Cells of lines by the places that figures stand at in them: what stands over or under one another is a column. Null
 * where figures are not under one another.
 */
function byPlace(block: readonly string[]): string[][] | null {
  const lines = block.filter((line) => !isRule(line)).map(partsOf);
  const figures = lines.map((parts) => parts.slice(1).filter(({ text }) => isCell(text)));
  const body = figures.filter((parts) => parts.length > 0);
  if (body.length < 2) return null;
  const columns: { from: number; to: number }[] = [];
  for (const { from, to } of body.flat().sort((a, b) => a.to - b.to)) {
    const column = columns.find((other) => from < other.to && other.from < to);
    if (column) Object.assign(column, { from: Math.min(from, column.from), to: Math.max(to, column.to) });
    else columns.push({ from, to });
  }
  columns.sort((a, b) => a.from - b.from);
  // Columns that a line has two figures in are none.
  for (const parts of body)
    for (const { from, to } of columns)
      if (parts.filter((part) => part.from < to && from < part.to).length > 1) return null;
  const first = columns[0]?.from ?? 0;
  const rows: string[][] = [];
  for (const parts of lines) {
    const row: string[] = Array.from({ length: columns.length + 1 }, () => '');
    for (const part of parts) {
      const overlap = ({ from, to }: { from: number; to: number }) =>
        Math.min(to, part.to) - Math.max(from, part.from);
      const best = columns.reduce((a, b) => (overlap(b) > overlap(a) ? b : a));
      // What begins before all columns is a row's head, unless it is a head of the first column jutting out.
      const isLabel = part === parts[0] && (part.from < first - 12 || part.from === 0) && overlap(best) <= 0;
      const place = isLabel ? 0 : columns.indexOf(best) + 1;
      if (!isLabel && overlap(best) < -14) return null;
      row[place] = row[place] === '' ? part.text : `${row[place]} ${part.text}`;
    }
    rows.push(row);
  }
  return rows;
}

/** Places at which columns begin that are apart by spaces in all lines: those where every line has a gap of two. */
function alignedColumns(lines: readonly string[]): number[] | null {
  const width = Math.max(...lines.map((line) => line.length));
  const gap = Array.from({ length: width }, (_, x) => lines.every((line) => (line[x] ?? ' ') === ' '));
  const starts: number[] = [];
  for (let x = 0; x < width; x += 1) {
    if (gap[x]) continue;
    if (x === 0 || (gap[x - 1] && (x === 1 || gap[x - 2]))) starts.push(x);
  }
  return starts.length > 1 ? starts : null;
}

/** A line cut where columns begin. One that has no gap heads what is below it, however far it goes. */
function cutAt(line: string, starts: readonly number[]): string[] {
  const [part, ...more] = partsOf(line);
  if (part && more.length === 0 && part.from < (starts[1] ?? 0))
    return [part.text, ...empty(starts.length - 1)];
  return starts.map((x, n) => line.slice(n === 0 ? 0 : x, starts[n + 1]).trim());
}

/** Whether a line has gaps between parts, or stands in from the left. */
const hasGaps = (line = ''): boolean => /\S {2,}\S/.test(line) || /^ {3,}\S/.test(line) || isRule(line);
/** The name of a group of rows, or the rest of a name that was too long for its line. */
const isName = (line = ''): boolean => /^ {0,3}\S.{0,40}$/.test(line) && !/\S {2,}\S/.test(line);

/** The line after those that stand under one another. */
function endOfAligned(lines: readonly string[], first: number): number {
  const starts = (n: number) => hasGaps(lines[n]) || (isName(lines[n]) && hasGaps(lines[n + 1]));
  /** Rows go on behind an empty line where no new heads come. */
  const goesOn = (n: number) =>
    [n, n + 1].some(
      (row) =>
        hasGaps(lines[row]) &&
        partsOf(lines[row] ?? '')
          .slice(1)
          .some(({ text }) => isCell(text)),
    );
  let end = first;
  for (let n = first; n < lines.length && n < first + MOST_LINES; n += 1) {
    if ((lines[n] ?? '').trim() === '') {
      if (end === first || !starts(n + 1) || !goesOn(n + 1)) break;
    } else if (n === first ? hasGaps(lines[n]) : starts(n)) end = n + 1;
    else break;
  }
  return end;
}

/** A table whose cells stand under one another. */
function aligned(lines: readonly string[], first: number): FoundTable | null {
  const end = endOfAligned(lines, first);
  const block = lines.slice(first, end).filter((line) => line.trim() !== '' && !isRule(line));
  if (block.length < 2 || block.some((line) => LEADER.test(line))) return null;
  const starts = alignedColumns(block.filter((line) => partsOf(line).length > 1 || /^ {3,}/.test(line)));
  const placed = byPlace(block);
  const cut = starts && block.map((line) => cutAt(line, starts));
  // Heads that jut out over their neighbours make two columns one.
  const rows = placed && (!cut || (cut[0]?.length ?? 0) < (placed[0]?.length ?? 0)) ? placed : cut;
  return rows ? { piece: gridPiece(whole(rows)), end } : null;
}

/** Places of the columns that a rule with gaps draws: `------ ----- -----`. */
function ruledColumns(line: string): number[] | null {
  const starts = [...line.matchAll(/[-=_]{2,}/g)].map(({ index }) => index);
  return isRule(line) && starts.length > 1 ? starts : null;
}

/** A table between two rules, under whose heads is one with gaps; empty lines are between rows of several lines. */
function ruled(lines: readonly string[], first: number): FoundTable | null {
  if (!isRule(lines[first] ?? '')) return null;
  const under =
    lines.slice(first + 1, first + 10).findIndex((line) => ruledColumns(line) !== null) + first + 1;
  const starts = under > first ? ruledColumns(lines[under] ?? '') : null;
  const last = lines.findIndex((line, n) => n > under && isRule(line));
  if (!starts || last < 0) return null;
  const rows: string[][] = [];
  const add = (line: string) => {
    const row = rows.at(-1) ?? [];
    for (const [n, text] of cutAt(line, starts).entries()) row[n] = `${row[n] ?? ''} ${text}`.trim();
  };
  const isSpaced = lines.slice(under, last).some((line) => line.trim() === '');
  rows.push([]);
  for (let n = first + 1; n < last; n += 1) {
    const line = lines[n] ?? '';
    if (n === under || (n > under + 1 && (line.trim() === '' || !isSpaced))) rows.push([]);
    if (n !== under && line.trim() !== '') add(line);
  }
  return {
    piece: gridPiece(
      rows.filter((row) => row.some((text) => text !== '')),
      1,
    ),
    end: last + 1,
  };
}

/** Heads, and lines, of the largest table. */
const MOST_HEADS = 24;
const MOST_LINES = 5_000;

/** Heads over so many columns of figures, one a line: those of the columns last, before them any that stand over several. */
function stackedHeads(heads: readonly string[], width: number): string[][] | null {
  const upper = heads.length - width;
  if (upper < 0) return null;
  if (upper < 2) return [upper === 0 ? ['', ...heads] : [...heads]];
  const over = upper - 1;
  if (over < 2 || over >= width || width % over !== 0) return null;
  return [spread(heads.slice(0, upper), width + 1, false), ['', ...heads.slice(upper)]];
}

/** A table of which every cell has a line to itself, as a page of HTML is copied: heads, then a name and its figures. */
function stacked(lines: readonly string[], first: number): FoundTable | null {
  if (!isWords((lines[first] ?? '').trim())) return null;
  let next = first;
  /** The next line with something in it; null where a paragraph or a gap ends the table. */
  const take = (): string | null => {
    while (next < lines.length && next < first + MOST_LINES && (lines[next] ?? '').trim() === '') next += 1;
    const text = (lines[next] ?? '').trim();
    return isCell(text) || isWords(text) ? text : null;
  };
  const heads: string[] = [];
  for (let text = take(); text !== null && !isCell(text); text = take()) {
    heads.push(text);
    next += 1;
    if (heads.length > MOST_HEADS) return null;
  }
  // The last is the name of the first row.
  let label = heads.pop() ?? '';
  const cells: string[] = [];
  for (let text = take(); text !== null && isCell(text); text = take()) {
    cells.push(text);
    next += 1;
    if (cells.length > MOST_HEADS) return null;
  }
  const width = cells.length;
  const headed = width > 0 ? stackedHeads(heads, width) : null;
  if (!headed) return null;
  const rows = [[label, ...cells]];
  let end = next;
  for (;;) {
    label = take() ?? '';
    if (label === '' || isCell(label)) break;
    next += 1;
    const row: string[] = [];
    for (let text = take(); text !== null && isCell(text) && row.length < width; text = take()) {
      row.push(text);
      next += 1;
    }
    if (row.length < width) break;
    rows.push([label, ...row]);
    end = next;
  }
  if (rows.length < (width > 1 ? 2 : 3)) return null;
  return { piece: gridPiece([...headed, ...rows], headed.length), end };
}

/** A figure at the end of a line, with the sign that belongs to it. */
const LAST = /\s((?:[-−–+]\s?)?\d[\d.,]*(?:\s?(?:%|pct\.?|procent|mio\. kr\.?|kr\.?))?|[-–])$/u;

/** A row as it is left when the gaps between cells have become single spaces: its name, then figures alone. */
function spacedRow(line: string): string[] | null {
  const cells: string[] = [];
  let rest = line.trim();
  for (let found = LAST.exec(rest); found; found = LAST.exec(rest)) {
    cells.unshift(found[1] ?? '');
    rest = rest.slice(0, found.index).trimEnd();
  }
  return cells.length > 1 && isWords(rest) ? [rest, ...cells] : null;
}

/** Heads of so many columns that have only single spaces between them: a capital or a year begins each. */
function spacedHeads(line: string, count: number): string[] | null {
  const words = line.trim().split(' ');
  const parts: string[] = [];
  for (const word of words) {
    const previous = parts.at(-1);
    const isYear = /^(?:19|20)\d\d$/.test(word);
    const begins = /^\p{Lu}/u.test(word) || (isYear && (previous === undefined || !/\p{L}$/u.test(previous)));
    if (previous === undefined || begins) parts.push(word);
    else parts[parts.length - 1] = `${previous} ${word}`;
  }
  if (parts.length === count) return parts;
  if (parts.length === count - 1) return ['', ...parts];
  // “År 2022 2023 2024”, where a year follows the word of the corner.
  const [corner = '', ...more] = words;
  return more.length === count - 1 && more.every((word) => /^(?:19|20)\d\d$/.test(word))
    ? [corner, ...more]
    : null;
}

/** A table whose cells have single spaces between them, which its figures tell. */
function spaced(lines: readonly string[], first: number): FoundTable | null {
  const rows: string[][] = [];
  let end = first + 1;
  for (let i = first + 1; i < lines.length; i += 1) {
    const row = spacedRow(lines[i] ?? '');
    if (!row || (rows[0] && row.length !== rows[0].length)) break;
    rows.push(row);
    end = i + 1;
  }
  const [row] = rows;
  const line = (lines[first] ?? '').trim();
  if (!row || rows.length < 2 || line.length > 120 || spacedRow(line)?.length === row.length) return null;
  const heads = spacedHeads(line, row.length);
  return heads ? { piece: gridPiece([heads, ...rows], 1), end } : null;
}

/** The table that begins at a line; null where none does. */
export function tableAt(lines: readonly string[], first: number): FoundTable | null {
  return (
    delimited(lines, first) ??
    ruled(lines, first) ??
    aligned(lines, first) ??
    spaced(lines, first) ??
    stacked(lines, first)
  );
}
