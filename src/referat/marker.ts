/** What a line is numbered or marked with in front: `Punkt 17:`, `17.`, `a)`, `–`. */

/** A marker and what stands after it. */
export interface Marked {
  /** As printed; '' where there is none. */
  readonly marker: string;
  /** `word`: “Punkt 17:” or “17 (Åben)”, which only items of an agenda have. */
  readonly form: 'word' | 'number' | 'parts' | 'letter' | 'bullet' | 'none';
  /** Without words and signs: `17`, `4a`, `1.2`; '' for bullets. */
  readonly number: string;
  readonly rest: string;
}

const WORD =
  /^((?:(?:åbent?|lukket|offentligt?)\s+)?(?:dagsordens?\s?punkt|punkt|pkt\.?|sag|emne|agenda item|item)(?:\s*(?:nr|no)\.?)?\s*#?\s*(\d{1,4}\s?[a-z]?(?![\p{L}\d]))(?:\/\d{2,4})?\s*(?:[.:)/]|[-–—](?=\s))*)\s*(.*)$/isu;
/** “21 (Åben) Titel”, which only items have too. */
const OPENNESS =
  /^((\d{1,4}[a-z]?)[.:)]?\s*\((?:åbent?|åbne?|offentlige?t?|lukkede?t?|fortrolige?t?)(?: [^)]*)?\)\s*[:–-]?)\s*(.*)$/is;
/** “Ad 3”, “Ad. pkt. 3:”: an item in what was said about it. */
const AD =
  /^(ad\.?\s*(?:punkt|pkt\.?)?\s*(\d{1,3}\s?[a-z]?(?![\p{L}\d]))\s*(?:[.:)]|[-–—](?=\s))*)\s*(.*)$/isu;
const NUMBER =
  /^(\(?(\d{1,3}[a-z]?)\s?[.)](?:\s*[:–-](?=\s))?|(\d{1,3}[a-z]?)\s?[:–—-](?=\s)|(\d{1,3})(?=\t| {2,}))\s+(.*)$/s;
const PARTS = /^((\d{1,2}(?:\.\d{1,2}){1,3})\.?)\s+(?=\p{L})(.*)$/su;
const LETTER = /^(\(?([a-zæøå]|[ivx]{1,4})[.)])\s+(.*)$/s;
const BULLET = /^([-–—•·▪◦●○■□*‣⁃➢✓\uF0B7\uF0A7\uF0D8]|o(?=\s\s|\t))\s+(.*)$/s;

/** What follows a number that is part of the sentence: “3. kvartal”, “1. januar”, “2. behandling”. */
const ORDINAL =
  /^(?:kvartal|kvt|halvår|behandling|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|quarter|plads|del)\b/i;

/** Takes the marker off the front of a line. */
export function splitMarker(text: string): Marked {
  const line = text.trim();
  const none: Marked = { marker: '', form: 'none', number: '', rest: line };
  const found = (form: Marked['form'], marker = '', number = '', rest = ''): Marked => ({
    marker: marker.trim(),
    form,
    number: number.replace(/\s/g, ''),
    rest: rest.trim(),
  });
  const word = OPENNESS.exec(line) ?? WORD.exec(line) ?? AD.exec(line);
  if (word) return found('word', word[1], word[2], word[3]);
  const alone = /^\(?(\d{1,3}[a-z]?)[.)]?$/.exec(line);
  if (alone) return found('number', line, alone[1], '');
  const number = NUMBER.exec(line);
  if (number && !ORDINAL.test(number[5] ?? ''))
    return found('number', number[1], number[2] ?? number[3] ?? number[4], number[5]);
  const parts = PARTS.exec(line);
  if (parts && !ORDINAL.test(parts[3] ?? '')) return found('parts', parts[1], parts[2], parts[3]);
  const letter = LETTER.exec(line);
  if (letter) return found('letter', letter[1], letter[2], letter[3]);
  const bullet = BULLET.exec(line);
  return bullet ? found('bullet', bullet[1], '', bullet[2]) : none;
}
