/** How old a figure is. */
import type { Observation } from '../../model/observation';
import { parsePeriod } from '../../model/period';

/** Whole months since the end of a period, and whole years of them. */
export interface Age {
  readonly years: number;
  readonly months: number;
}

const DAY = 86_400_000;
/** A figure of so many years is not counted in a verdict, and its sign is hollow. */
export const OLD = 5;

/** Whole months from one day to another; the last day of a month completes it. */
function monthsBetween(from: Date, to: Date): number {
  const whole = 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  const lastOfMonth = new Date(to.getTime() + DAY).getUTCDate() === 1;
  return Math.max(0, whole - Number(to.getUTCDate() < from.getUTCDate() && !lastOfMonth));
}

/**
 * The age of a figure: from the end of its period, and at most from the day its source is of, as what was said of a year
 * that was not over is no younger than that; from that day too if no period is stated.
 * @param published the date of its source, ISO
 * @param today ISO
 */
export function ageOf(o: Pick<Observation, 'period'>, published: string, today: string): Age {
  const months = monthsBetween(bornOn(o, published), new Date(today));
  return { years: Math.floor(months / 12), months };
}

/** The day from which age is counted. */
function bornOn({ period }: Pick<Observation, 'period'>, published: string): Date {
  const parsed = parsePeriod(period);
  const said = new Date(published).getTime();
  return new Date(parsed ? Math.min(parsed.end * DAY, said) : said);
}

/** The day on which a figure has become too old to count, ISO. @param published as of {@link ageOf} */
export function oldOn(o: Pick<Observation, 'period'>, published: string): string {
  return plusYears(bornOn(o, published), OLD);
}

/** A day some years later, ISO. */
export function plusYears(from: Date, years: number): string {
  const day = new Date(from);
  day.setUTCFullYear(from.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}
