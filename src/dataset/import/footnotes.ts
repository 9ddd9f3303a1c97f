/** Notes under a table: rows with nothing but a text. */

type Row = readonly string[];

/** Signs and words that a note begins with: `1)`, `*`, `Kilde:`, `x = …`. */
const BEGINS =
  /^(?:[*†‡§¹²³]|\(?[\da-z]{1,2}[).:]\s|\[[\da-z]{1,2}\]|(?:fod)?noter?\b|anm\b|anmærkning|bemærk|kilde|source|obs\b|opdateret|senest|(?:x|\.\.|-|–)\s*[:=]\s)/i;

/** Whether a text is written as a note is: begun by a sign or word of one, or several words. */
export function isNoteText(text: string): boolean {
  return BEGINS.test(text) || /\p{L}[.,]?\s+\p{L}/u.test(text);
}

/** The only text of a row, or null if there are none or several. */
export function loneText(row: Row): string | null {
  let found: string | null = null;
  for (const cell of row) {
    if (cell === '') continue;
    const text = cell.trim();
    if (text === '') continue;
    if (found !== null) return null;
    found = text;
  }
  return found;
}

/** The rows without the notes under them. */
export function withoutNotes<T extends Row>(rows: readonly T[]): readonly T[] {
  const last = rows.findLastIndex((row) => {
    const text = loneText(row);
    return text === null || !isNoteText(text);
  });
  return last < 0 ? rows : rows.slice(0, last + 1);
}
