/** Whether what changes is a share itself. */
import type { Before } from './before';
import type { Counted } from './counted';

/**
 * Whether what changes is a share itself, so that “0,5 %” may be points.
 * @param level whether the sentence has given a share
 * @param isCounted whether it has counted something
 */
export function changesShare(
  text: string,
  entry: Counted,
  { level, isCounted }: { readonly level: boolean; readonly isCounted: boolean },
  before: Before,
): boolean {
  const lead = text.slice(0, entry.from);
  const lastOf = (pattern: RegExp) => [...lead.matchAll(pattern)].at(-1)?.index ?? -1;
  const counts = lastOf(/antal|modtagere|borgere|udgift|forbrug|personer|budget|priser?(?![\p{L}])|løn/giu);
  const shares = lastOf(
    /(?<!h)andel|procent(?=en|$|\s+(?:er|var|lå))|pct\.\s+af|ledighed(?!sydelse)|frekvens/giu,
  );
  if (level) return true;
  if (shares >= 0) return shares > counts;
  return counts < 0 && !isCounted && before.shares;
}
