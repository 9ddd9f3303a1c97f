/** What a cell has in it: nothing, figures, or what no figure is in. */

/** A cell that has nothing in it, or a sign for that. */
export const NOTHING = /^(?:[-–—.*\s]+|x|n\/a|i\.?\s?a\.?|\.\.|u\/?o|-)?$/iu;

/** Columns that count lines or name accounts. */
export const NO_FIGURES =
  /^(?:nr\.?|id|konto(?:nr\.?)?|funktion|gruppering|sags?nr\.?|side|bilag|pkt\.?|punkt|#|løbenr\.?|cvr(?:-nr\.?)?|ean|kode|kommunekode|kommunenr\.?|prioritet|postnr\.?|telefon|tlf\.?|dato)$/iu;

/** A cell that is figures and what belongs to them, and no text with a number in it. */
export const FIGURES =
  /^[(<>~≈]?\s*(?:ca\.\s*|nr\.\s*)?(?:[-+\u2010-\u2015\u2212÷]\s?)?\d[\d.,\s\u00A0\u202F]*(?:\s*(?:%|pct\.?|procent|kr\.?|mio\.?|mia\.?|t\.?kr\.?|point|pp\.?|p\.p\.|[-\s]?point|dage|uger|måneder|timer|år|\*|personer|borgere|fuldtidspersoner|årsværk|plads))*\s*(?:[(/–-]\s*[-+\u2212]?\d[\d.,\s]*(?:%|pct\.?|point|\s)*\)?)*(?:\s+(?:ud\s+)?af\s+\d+)?\s*\*?\)?\s*$/iu;
