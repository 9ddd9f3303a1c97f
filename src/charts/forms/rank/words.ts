import { numberWord } from '../../../i18n/numberWords';
import { texts } from '../../../i18n/texts';

/** The words of ranks. */
export const RANK = texts(
  {
    name: 'Placering',
    inAYear: 'på et år',
    since: (period: string) => `siden ${period}`,
    moved: (area: string, from: string, to: string, since: string) =>
      `${area} rykkede fra ${from} til ${to} ${since}`,
    same: (area: string, rank: string) => `${area} ligger uændret ${rank}`,
    span: (area: string, best: string, worst: string) =>
      `${area} ligger bedst på ${best} og dårligst på ${worst}`,
    conditionsSpan: (area: string, hardest: string, easiest: string) =>
      `${area} har de sværeste vilkår på ${hardest} og de letteste på ${easiest}`,
    /** @param other the place of the other, if there are two */
    bestOf: (area: string, n: number, rank: string, other: string | null, group: string | null) =>
      `${area} ligger bedst af de ${numberWord(n, 'da')}${group ? ` (${group})` : ''}: ${rank}${other === null ? '' : ` mod ${other}`}`,
  },
  {
    name: 'Rank',
    inAYear: 'in a year',
    since: (period) => `since ${period}`,
    moved: (area, from, to, since) => `${area} moved from ${from} to ${to} ${since}`,
    same: (area, rank) => `${area} is unchanged at ${rank}`,
    span: (area, best, worst) => `${area} does best on ${best} and worst on ${worst}`,
    conditionsSpan: (area, hardest, easiest) =>
      `${area} has the hardest conditions on ${hardest} and the easiest on ${easiest}`,
    bestOf: (area, n, rank, other, group) =>
      `${area} is the best of the ${numberWord(n, 'en')}${group ? ` (${group})` : ''}: ${rank}${other === null ? '' : ` against ${other}`}`,
  },
);
