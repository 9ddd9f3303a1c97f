/** Numbers of cases as journals write them. */

/** KLE's subject, facet and year: `15.20.00-A00-2-19`, written with or without its signs. */
const KLE = /\b\d{2}\.\d{2}\.\d{2}[-.\s]?[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2,4}\b/;
const NAMED =
  /\b(?:(?:acadre\s*)?sags?(?:\s*-?\s*(?:nr|nummer|id|no))\.?|j(?:ournal)?\.?\s*-?\s*(?:nr|nummer)\.?|case (?:no|number)\.?|(?:edoc|esdh|sbsys)[\s-]*(?:sag|id|nr)?\.?)\s*[:.]?\s*((?=[\w./-]*\d)[A-ZÆØÅ]{0,4}-?[\w.]+(?:[-/][\w.]+)*)/i;
const BARE = /^(?:[A-Z]{1,4}-?)?\d{2,4}[-/]\d{3,8}$|^[A-Z]{2,4}-\d{4}-\d{3,6}$/;

/** The case number of a text, as printed, without the word before it; null without one. */
export function caseNumberIn(text: string): string | null {
  const kle = KLE.exec(text);
  if (kle) return kle[0];
  const named = NAMED.exec(text);
  return named?.[1]?.replace(/[.,]$/, '') ?? null;
}

/** Whether a block is there to give the number of a case. */
export function isCaseNumber(text: string): boolean {
  const line = text.trim();
  return (
    line.length < 120 &&
    (BARE.test(line) ||
      (caseNumberIn(line) !== null && /^(?:\d{2}\.\d{2}\.\d{2}|\D{0,25}(?:nr|nummer|id|no)\b)/i.test(line)))
  );
}
