/**
 * Tables in plain text: by signs between cells, by places of columns, by spaces in front of
 * figures, by a cell a line or a head in front of each.
 */
import { aligned } from './aligned';
import { delimited } from './delimited';
import { drawn } from './drawn';
import type { FoundTable } from './found';
import { labelled } from './labelled';
import { ruled } from './ruled';
import { spaced } from './spaced';
import { stacked } from './stacked';

/** The table that begins at a line; null where none does. */
export function tableAt(lines: readonly string[], first: number): FoundTable | null {
  return (
    drawn(lines, first) ??
    delimited(lines, first) ??
    ruled(lines, first) ??
    aligned(lines, first) ??
    spaced(lines, first) ??
    stacked(lines, first) ??
    labelled(lines, first)
  );
}
