/** A row of heads over more columns than it has cells. */
import { empty } from './texts';

/** A row of heads over so many columns: those that are fewer stand over several each, or leave the corner out. */
export function spread(heads: readonly string[], columns: number, noCorner: boolean): string[] {
  const own = heads.length;
  if (own >= columns || own === 0) return [...heads];
  const over = columns - 1;
  const each = (list: readonly string[]) => list.flatMap((text) => [text, ...empty(over / list.length - 1)]);
  if (own === over && noCorner) return ['', ...heads];
  if (own > 2 && over % (own - 1) === 0) return [heads[0] ?? '', ...each(heads.slice(1))];
  if (own > 1 && over % own === 0) return ['', ...each(heads)];
  return [...heads, ...empty(columns - own)];
}
