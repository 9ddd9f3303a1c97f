/** Where long Danish words may be parted, for browsers that have no hyphenation of Danish, as Chromium has not. */

/** Shorter words stay whole, and no part is shorter than that; letters. */
const LONG = 9;
const LEAST = 3;

/** Seams of compounds that the rule of consonants would miss: ends of a first part, and beginnings of a second. */
const SEAM =
  /(?<=heds|ings|elses|ions|tets|skabs|arbejds|markeds|tids|lands|stads|holds|skuds|drifts|fleks|brutto|hjemme|^for)(?!$)|(?<=.)(?=arbejd|ansat|ansøg|afklar|afvig|forløb|kommune|gade|indsat|indtægt|lund|udgift|uddan|undersøg|område|ydelse|østs|økonomi)/;

/** A syllable: to its vowels, and the consonants after them that do not begin the next one. */
const SYLLABLE =
  /[^aeiouyæøå]*[aeiouyæøå]+(?:[^aeiouyæøå]*?(?=(?:s[kpt][rv]?|[bfgkps]l|[bdfgkpt]r|[kt]v|[hsf]j|[^aeiouyæøå])[aeiouyæøå])|[^aeiouyæøå]*$)/g;

/** Parts in which short ones are joined: to the one before if that is short as well, else to the one after. */
function joined(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (const [i, part] of parts.entries()) {
    const last = found.at(-1);
    const short = part.length < LEAST && ((last?.length ?? 0) <= LEAST || i === parts.length - 1);
    if (last !== undefined && (short || last.length < LEAST)) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

/** A word as parts, between which it may be broken with a hyphen. */
function parts(word: string): string[] {
  if (word.length < LONG) return [word];
  const seams = word.toLowerCase().split(SEAM);
  let at = 0;
  return joined(seams.flatMap((seam) => joined(seam.match(SYLLABLE) ?? [seam]))).map(({ length }) => {
    at += length;
    return word.slice(at - length, at);
  });
}

/** A text in pieces; between two of them it may be broken with a hyphen. Joined they are the text. */
export function syllables(text: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const [whole] of text.matchAll(/\p{L}+|[^\p{L}]+/gu)) {
    const [first = '', ...more] = parts(whole);
    open += first;
    for (const part of more) {
      pieces.push(open);
      open = part;
    }
  }
  return [...pieces, open];
}
