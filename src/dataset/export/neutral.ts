/** What a spreadsheet may take for the beginning of a formula; its full-width twins are read as the same. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/** A text that no spreadsheet runs as a formula: where it begins like one, an apostrophe makes it text. */
export function neutral(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A figure as printed, made harmless too; a bare number such as `-70` is no formula and stays as it is. */
export function neutralFigure(printed: string): string {
  return NUMBER.test(printed) ? printed : neutral(printed);
}

/** The text that {@link neutral} was given, by what it made of it. */
export function unneutral(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
