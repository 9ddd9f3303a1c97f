import { parsePeriod } from '../../model/period';

const MONTH = 30.44;

/**
 * Where a regular series skips periods: positions after which the line is broken. The step of a series is its shortest;
 * months, quarters and years that are one and a half steps apart or more have something missing between them. Series
 * of fewer than three periods, and dates, are not regular.
 * @param periods stated periods, oldest first
 */
export function breaksOf(periods: readonly string[]): number[] {
  const parsed = periods.map(parsePeriod);
  if (parsed.length < 3 || parsed.some((p) => p === null || p.type === 'date')) return [];
  const ends = parsed.map((p) => p?.end ?? 0);
  const steps = ends.slice(1).map((end, i) => Math.round((end - (ends[i] ?? 0)) / MONTH));
  const step = Math.max(1, Math.min(...steps));
  return steps.flatMap((months, i) => (months > step * 1.5 ? [i] : []));
}
