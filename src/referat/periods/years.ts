/** Years of what is written without one. */
import type { Atom } from './atom';
import { pad, weekDay } from './canonical';

/** The year of a period that was named before, for one that has none. */
export function yearNear(atom: Atom, before: string): number {
  const end = before.split('/').at(-1) ?? '';
  const y = Number(end.slice(0, 4));
  return Number.isFinite(y) ? (atom.sort === 'year' ? 0 : y) : 0;
}

/** The latest year in which a period without one was over, or had begun, by the day of the meeting. */
export function yearByMeeting(atom: Atom, meeting: string): number {
  const y = Number(meeting.slice(0, 4));
  if (!(y > 0)) return 0;
  const start =
    atom.sort === 'quarter'
      ? `${y}-${pad(atom.n * 3 - 2)}-01`
      : atom.sort === 'half'
        ? `${y}-${atom.n === 1 ? '01' : '07'}-01`
        : atom.sort === 'week'
          ? weekDay(y, atom.n, 0)
          : `${y}-${pad(atom.m || 1)}-${pad(atom.d || 1)}`;
  return start <= meeting ? y : y - 1;
}
