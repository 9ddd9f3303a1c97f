/** A table in plain text. */
import type { Piece } from '../pieces';

/** A table that begins at a line, and the line after it. */
export interface FoundTable {
  readonly piece: Piece;
  readonly end: number;
}

/** Lines of the largest table. */
export const MOST_LINES = 5_000;

/** Columns of the widest table whose columns no sign or place tells. */
export const MOST_COLUMNS = 24;
