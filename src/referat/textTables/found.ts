/** A table in plain text. */
import type { Piece } from '../pieces';

/** A table that begins at a line, and the line after it. */
export interface FoundTable {
  readonly piece: Piece;
  readonly end: number;
}

/** Lines of the largest table. */
export const MOST_LINES = 5_000;
