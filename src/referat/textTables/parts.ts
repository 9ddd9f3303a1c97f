/** Parts of a line that gaps keep apart. */

/** A part of a line that two spaces or more keep apart from the next. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The parts of a line. */
export const partsOf = (line: string): Part[] =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    text,
  }));
