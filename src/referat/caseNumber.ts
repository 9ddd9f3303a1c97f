/** Numbers of cases as journals write them. */

/** KLE's subject, facet and year: `15.20.00-A00-2-19`, written with or without its signs. */
const KLE = /\b\d{2}\.\d{2}\.\d{2}[-.\s]?[A-ZÆØÅ0]\d{2}-\d{1,6}-\d{2,4}\b/;
const NAMED =
  /\b(?:(?:acadre\s*)?sag(?:s?\s*-?\s*(?:nr|nummer|id|no)\.?|(?=\s*:))|j(?:ournal)?\.?\s*-?\s*(?:nr|nummer)\.?|case (?:no|number)\.?|(?:edoc|esdh|sbsys)[\s-]*(?:sag|id|nr)?\.?)\s*[:.]?\s*((?=[\w./-]*\d)[A-ZÆØÅ]{0,4}-?[\w.]+(?:[-/][\w.]+)*)/i;
const BARE = /^((?:[A-Z]{1,4}-?)?\d{2,4}[-/]\d{3,8}|[A-Z]{2,4}-\d{4}-\d{3,6})$/;

/** One at the end of a title. */
const AT_END =
  /[\s([–-]+((?:[A-Z]{1,4}-)?\d{2,4}[-/]\d{3,8}|\d{2}\.\d{2}\.\d{2}[-.\s]?[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2,4})[)\]]?$/;
/** “2024/2025” is no number of a case. */
const YEARS = /^(?:19|20)\d\d[-/](?:19|20)\d\d$/;

/** The case number of a text, as printed, without the word before it; null without one. */
export function caseNumberIn(text: string): string | null {
  const kle = KLE.exec(text);
  if (kle) return kle[0];
  const named = NAMED.exec(text) ?? AT_END.exec(text) ?? BARE.exec(text.trim());
  const number = named?.[1]?.replace(/[.,]$/, '') ?? null;
  return number === null || YEARS.test(number) ? null : number;
}

/** A title without the case number at its end. */
export function withoutCaseNumber(title: string): string {
  const number = AT_END.exec(title);
  return number && !YEARS.test(number[1] ?? '') ? title.slice(0, number.index).trimEnd() : title;
}

/** Whether a block is there to give the number of a case. */
export function isCaseNumber(text: string): boolean {
  const line = text.trim();
  if (line.length > 120 || caseNumberIn(line) === null) return false;
  return BARE.test(line) || /^(?:\d{2}\.\d{2}\.\d{2}|\D{0,25}(?:nr|nummer|id|no|sag)\b)/i.test(line);
}
