/** What a spreadsheet may split a file at, whichever sign its user or its language has chosen. */
const SEPARATOR = /[,;|\t\r\n]/;
/**
 * Where a cell would begin like a formula: at the beginning or after any separator, quotes, blanks and apostrophes
 * before it included. Full-width signs are read as the same. At the beginning a break or a tab is enough.
 */
const BEGINNINGS = new RegExp(
  `(?<=^|${SEPARATOR.source})(?:"|[^\\S\\t\\r\\n])*'*(?=[=+\\-@＝＋－＠])|^'*(?=[\\t\\r\\n])`,
  'g',
);
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/**
 * A text of which no spreadsheet runs any part as a formula, wherever it splits the file: an apostrophe makes it text.
 */
export function neutral(text: string): string {
  return text.replace(BEGINNINGS, "$&'");
}

/** A figure as printed, made harmless too; a bare number such as `-70` is no formula and stays as it is. */
export function neutralFigure(printed: string): string {
  return NUMBER.test(printed) ? printed : neutral(printed);
}

/** The text that {@link neutral} was given, by what it made of it. */
export function unneutral(text: string): string {
  // Few texts have an apostrophe, and a table may have millions of cells.
  if (!text.includes("'")) return text;
  return text.replace(BEGINNINGS, (found) => (found.endsWith("'") ? found.slice(0, -1) : found));
}

/** Whether a text must stand in quotes, so that a program which looks for the separator of a file is not led astray. */
export function needsQuotes(text: string): boolean {
  return SEPARATOR.test(text) && !NUMBER.test(text);
}
