/** Plain text whose sections are named in a column of their own, left of the text: both are put under one another. */

/** How far in from the left such text begins. */
const LEAST = 10;
const MOST = 44;
/** The share of lines that begin there, and how many of them have a name beside them, at least. */
const SHARE = 0.4;
const NAMES = 3;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether a line has a name and, at that place, its text beside it. */
const isNamed = (line: string, column: number): boolean =>
  /^\S/.test(line) && /[\p{L}"“”«»(]/u.test(line.charAt(column)) && /\s{2}$/.test(line.slice(0, column));

/** Where the text begins beside its column of names; 0 where there is none. */
function columnOf(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const indent = indentOf(line);
    // Cells with gaps between them are those of a table.
    if (line.trim() !== '' && indent >= LEAST && indent <= MOST && !/\S {3,}\S/.test(line.trim()))
      counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [column, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const written = lines.filter((line) => line.trim() !== '').length;
  const named = lines.filter((line) => isNamed(line, column)).length;
  return column > 0 && named >= NAMES && count + named >= SHARE * written ? column : 0;
}

/** The lines with each name over its text; a number in the column is that of an agenda item. */
export function withoutLabelColumn(lines: readonly string[]): readonly string[] {
  const column = columnOf(lines);
  if (column === 0) return lines;
  return lines.flatMap((line) => {
    if (!isNamed(line, column)) return indentOf(line) >= column ? [line.slice(column)] : [line];
    const [label, text] = [line.slice(0, column).trim(), line.slice(column)];
    if (!/^\d{1,3}[a-z]?\.?$/.test(label)) return ['', label, '', text];
    const [title = '', ...beside] = text.split(/\s{3,}/);
    return ['', `Punkt ${label.replace(/\.$/, '')}: ${title}`, ...beside, ''];
  });
}
