/** Canonical texts (`model/period.ts`) of what is written. */
import { parsePeriod } from '../../model/period';
import type { Atom } from './atom';

/** Two digits. */
export const pad = (n: number): string => String(n).padStart(2, '0');

const lastDay = (y: number, m: number): string =>
  `${y}-${pad(m)}-${pad(new Date(Date.UTC(y, m, 0)).getUTCDate())}`;

/** The Monday or Sunday of an ISO week. */
export function weekDay(y: number, week: number, day: 0 | 6): string {
  const fourth = new Date(Date.UTC(y, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(monday + ((week - 1) * 7 + day) * 86_400_000).toISOString().slice(0, 10);
}

/** An atom with its year, as a canonical period; '' where that is none. */
export function canonical(atom: Atom, y: number): string {
  if (atom.whole !== '') return parsePeriod(atom.whole) ? atom.whole : '';
  if (y === 0) return '';
  const made = ((): string => {
    switch (atom.sort) {
      case 'date':
        return `${y}-${pad(atom.m)}-${pad(atom.d)}`;
      case 'month':
        if (atom.n > 1) return `${y}-01/${y}-${pad(atom.n)}`;
        return atom.edge === 'end' ? lastDay(y, atom.m) : `${y}-${pad(atom.m)}`;
      case 'quarter':
        return atom.d > atom.n ? `${y}-Q${atom.n}/${y}-Q${atom.d}` : `${y}-Q${atom.n}`;
      case 'half':
        return atom.n === 1 ? `${y}-01/${y}-06` : `${y}-07/${y}-12`;
      case 'week':
        return `${weekDay(y, atom.n, 0)}/${weekDay(y, atom.d || atom.n, 6)}`;
      case 'year':
        if (atom.edge === 'first') return `${y}-01`;
        if (atom.edge === 'last') return `${y}-12`;
        return atom.edge === 'end' ? `${y}-12-31` : String(y);
    }
  })();
  return parsePeriod(made) ? made : '';
}
