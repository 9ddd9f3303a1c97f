/** Tables in plain text: by signs between cells, by places of columns, by spaces in front of figures, or a cell a line. */
import { aligned } from './aligned';
import { delimited } from './delimited';
import type { FoundTable } from './found';
import { ruled } from './ruled';
import { spaced } from './spaced';
import { stacked } from './stacked';

/** The table that begins at a line; null where none does. */
export function tableAt(lines: readonly string[], first: number): FoundTable | null {
  return (
    delimited(lines, first) ??
    ruled(lines, first) ??
    aligned(lines, first) ??
    spaced(lines, first) ??
    stacked(lines, first)
  );
}
