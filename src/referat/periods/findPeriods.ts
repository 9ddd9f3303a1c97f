/**
 * Periods in running Danish text, as canonical texts (`model/period.ts`): `pr. 1. maj 2024`, `januar-august 2024`,
 * `3. kvartal 2022 til 2. kvartal 2023`, `ultimo 2023`, `uge 23`, `samme periode sidste år`.
 */
import type { Atom } from './atom';
import { canonical } from './canonical';
import { findAtoms } from './findAtoms';
import { BETWEEN, joinIntervals, SHARING } from './intervals';
import { NO_CONTEXT, type PeriodContext, type PeriodMention } from './mention';
import { withRelative } from './relative';
import { roleOf } from './role';
import { withTerms } from './terms';
import { yearByMeeting, yearNear } from './years';

/** All periods of a sentence, or of a head, in their order. */
export function findPeriods(text: string, context: PeriodContext = NO_CONTEXT): PeriodMention[] {
  const atoms = findAtoms(text);
  // Years, from behind: of a list or an interval the last has the year of all.
  const years = atoms.map(({ y }) => y);
  for (let i = atoms.length - 2; i >= 0; i -= 1) {
    const [a, b] = [atoms[i] as Atom, atoms[i + 1] as Atom];
    const between = text.slice(a.to, b.from);
    if (years[i] !== 0 || a.whole !== '' || years[i + 1] === 0 || a.sort === 'year') continue;
    if (!(BETWEEN.test(between) || SHARING.test(between) || (b.sort === a.sort && /\btil\b/i.test(between))))
      continue;
    // November to January crosses a year.
    const crosses = a.sort === b.sort && BETWEEN.test(between) && (a.m > b.m || a.n > b.n);
    years[i] = (years[i + 1] ?? 0) - (crosses ? 1 : 0);
  }
  const assumed = atoms.map(() => false);
  let last = context.before;
  /** Whether the year of the last one was only assumed: another month may be of another. */
  let lastAssumed = false;
  const found: PeriodMention[] = [];
  for (let i = 0; i < atoms.length; i += 1) {
    const atom = atoms[i] as Atom;
    if (atom.whole === '' && years[i] === 0) {
      // “i år 2023 (jan.-sep.)”: the year that stands just before.
      const near = atoms.slice(0, i).findLast(({ sort, y }) => sort === 'year' && y > 0);
      years[i] = near ? near.y : lastAssumed ? 0 : yearNear(atom, last);
      const meetingYear = yearByMeeting(atom, context.meeting);
      if (years[i] === 0 || (last === context.before && !near && years[i] !== meetingYear)) {
        assumed[i] = true;
        years[i] = meetingYear || (years[i] ?? 0);
      }
    }
    const period = canonical(atom, years[i] ?? 0);
    if (period !== '') {
      last = period;
      lastAssumed = assumed[i] ?? false;
    }
    // “frem til september”: from when is not said.
    const open = /\b(?:frem\s+til|til\s+og\s+med|t\.o\.m\.)\s+$/iu.test(
      text.slice(Math.max(0, atom.from - 16), atom.from),
    );
    found.push({
      from: atom.from,
      to: atom.to,
      period,
      sort: atom.sort,
      role: roleOf(text, atom),
      assumed: (assumed[i] ?? false) || open,
    });
  }
  return withTerms(text, withRelative(text, joinIntervals(text, found), context), context);
}
