import { parsePrinted } from '../../model/printed';
import { printedAgrees } from '../read/figureRules';

/** Whether a printed figure has the size of a value, as Danes write it or, in a file that does, with a dot. */
export function printedMatches(printed: string, value: number, dot: boolean): boolean {
  const read = parsePrinted(printed);
  if (read !== null && printedAgrees(read, value)) return true;
  const other = dot ? parsePrinted(printed, 'dot') : null;
  return other !== null && printedAgrees(other, value);
}

/** A cell of a column in thousands, millions or billions, as it is said: `12,5 mio.`. */
export function withScale(cell: string, scale: number): string {
  const word = scale === 1e3 ? 'tusind' : scale === 1e6 ? 'mio.' : scale === 1e9 ? 'mia.' : `× ${scale}`;
  return `${cell} ${word}`;
}
