/**
 * Minutes in English, for a reader who knows Danish alone: numbers, times and what is counted as they are written in
 * Danish, each as long as it was, so that every place in the text stays what it is.
 */

/** Words and what they are in Danish, which is never longer; the longest first where one is part of another. */
const WORDS: readonly (readonly [english: string, danish: string])[] = [
  ['percentage points?', 'procentpoint'],
  ['per ?cent', 'procent'],
  ['full-time (?:persons|equivalents|recipients)', 'fuldtidspersoner'],
  ['persons|people|citizens|refugees|residents|participants|recipients', 'borger'],
  ['employees', 'ansatte'],
  ['unemployed', 'ledige'],
  ['as a whole', 'samlet'],
  ['the country', 'landet'],
  ['national average', 'landsgennemsnit'],
  ['nationally', 'landsplan'],
  ['(?:fewer|lower|less) than', 'under'],
  ['(?:more|higher) than', 'over'],
  ['compared (?:with|to)', 'mod'],
  ['against', 'mod'],
  ['(?:is|are) expected to be', 'forventes'],
  ['expenditure|spending|expenses', 'udgift'],
  ['ranked number|number', 'nummer'],
  ['first quarter', '1. kvartal'],
  ['second quarter', '2. kvartal'],
  ['third quarter', '3. kvartal'],
  ['fourth quarter', '4. kvartal'],
  ['first half', '1. halvår'],
  ['second half', '2. halvår'],
  ['january', 'januar'],
  ['february', 'februar'],
  ['march', 'marts'],
  ['may', 'maj'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['october', 'oktober'],
  ['denmark', 'Danmark'],
  ['from', 'fra'],
  ['and', 'og'],
  ['of(?= (?:19|20)\\d\\d)', 'af'],
  ['in', 'i'],
];
const PATTERNS = WORDS.map(
  ([english, danish]) => [new RegExp(`\\b(?:${english})\\b`, 'gi'), danish] as const,
);

/** “1,284.5”, whose comma is for thousands. */
const NUMBER = /(?<![\d.,])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d.,]*\d)/g;
const SWAPPED: Readonly<Record<string, string>> = { ',': '.', '.': ',' };

/** An English text with its numbers and the words beside them as in Danish, letter for letter as long. */
export function withDanishNumbers(text: string): string {
  const swapped = text.replace(NUMBER, (number) => number.replace(/[.,]/g, (sign) => SWAPPED[sign] ?? sign));
  return PATTERNS.reduce(
    (told, [pattern, danish]) => told.replace(pattern, (word) => danish.padStart(word.length)),
    swapped,
  );
}
