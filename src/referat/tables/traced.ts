/** A part of a figure with where it was taken from. */
import type { Span } from '../blocks';
import type { TakenFrom, Traced } from '../proposal';

/** A part of a figure: its value, where it was taken from and where that stands. */
export const traced = <T>(
  value: T,
  from: TakenFrom,
  where: Span | null,
  sure = true,
  or: readonly T[] = [],
): Traced<T> => ({ value, from, at: where, sure, or });
