import { parsePeriod } from '../../model/period';

const MONTH = 30.44;

/**
 * Where a regular series skips periods: positions after which the line is broken. The step of a series is its shortest;
 * months, quarters and years that are one and a half steps apart or more have something missing between them. Series
 * of fewer than three periods, and dates, are not regular.
 * @param periods stated periods, oldest first
 */
export function breaksOf(periods: readonly string[]): number[] {
  if (periods.length < 3) return [];
  const steps: number[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  let before: number | null = null;
  for (const text of periods) {
    const period = parsePeriod(text);
    if (period === null || period.type === 'date') return [];
    if (before !== null) {
      const months = Math.round((period.end - before) / MONTH);
      steps.push(months);
      shortest = Math.min(shortest, months);
    }
    before = period.end;
  }
  const most = Math.max(1, shortest) * 1.5;
  return steps.flatMap((months, i) => (months > most ? [i] : []));
}
