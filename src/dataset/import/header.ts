/** How many of the first rows may be titles and notes before the heads. */
const SEARCHED = 20;

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** Place of the row of heads: the first that fills at least half as many columns as the fullest of the first rows. */
export function headerPlace(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, SEARCHED);
  const most = Math.max(0, ...first.map(filled));
  const least = Math.max(Math.min(2, most), most / 2);
  return Math.max(
    0,
    first.findIndex((row) => filled(row) >= least),
  );
}

/** A column as spreadsheets name it: A, B, … Z, AA. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

/** Columns up to the last that has anything in one of the rows. */
export function usedColumns(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
}

/** Heads as they are shown: trimmed, and those that are empty by their letter. */
export function headNames(row: readonly string[], columns: number): string[] {
  return Array.from({ length: columns }, (_, i) => row[i]?.trim() || letters(i));
}
