/** A character as the browser placed it. */
export interface PlacedCharacter {
  readonly character: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text as the browser broke it. */
export interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SPACE = /[\t\n\r ]/;

/** Characters of one line as that line, without the spaces at its ends. */
function lineOf(characters: readonly PlacedCharacter[]): PlacedLine[] {
  const drawn = (c: PlacedCharacter) => !SPACE.test(c.character);
  const from = characters.findIndex(drawn);
  if (from < 0) return [];
  const own = characters.slice(from, characters.findLastIndex(drawn) + 1);
  return [
    {
      text: own
        .map((c) => c.character)
        .join('')
        .replace(/[\t\n\r ]+/g, ' '),
      left: Math.min(...own.map((c) => c.left)),
      right: Math.max(...own.map((c) => c.right)),
      top: Math.min(...own.map((c) => c.top)),
      bottom: Math.max(...own.map((c) => c.bottom)),
    },
  ];
}

/**
 * The lines that characters stand in: a character whose middle lies below the character before it begins another.
 * Spaces that the browser did not draw, such as those at a break, are left out; those within a line are one each.
 * @param characters in the order they are read
 */
export function linesOf(characters: readonly PlacedCharacter[]): PlacedLine[] {
  const lines: PlacedCharacter[][] = [];
  for (const own of characters) {
    if (own.right <= own.left) continue;
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && (own.top + own.bottom) / 2 < last.bottom) line.push(own);
    else lines.push([own]);
  }
  return lines.flatMap(lineOf);
}
