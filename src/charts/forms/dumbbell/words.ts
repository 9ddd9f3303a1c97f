import { texts } from '../../../i18n/texts';
import { all, within } from '../phrases';

/** The words of expected and actual in one period. */
export const DUMBBELL = texts(
  {
    name: 'Seneste mod forventet',
    /** Of the areas, or of the parts of one area, which is then named. */
    title: (below: number, n: number, name: string, amount: string, area: string | null) => {
      const some = below === n ? all.da(n) : below === 0 ? `Ingen af de ${n}` : `${below} af ${n}`;
      const lie = area === null ? `${some} ligger` : `I ${area} ligger ${some.toLowerCase()}`;
      return `${lie} under det forventede; længst fra er ${name}: ${amount}`;
    },
    allAsExpected: (n: number, area: string | null) => `${all.da(n)}${within.da(area)} ligger som forventet`,
    onlyDifference: (difference: string) => `${difference} end forventet; kun forskellen er oplyst`,
  },
  {
    name: 'Latest against expected',
    title: (below, n, name, amount, area) => {
      const some = below === n ? all.en(n) : below === 0 ? `None of the ${n}` : `${below} of ${n}`;
      const are = area === null ? some : `In ${area} ${some.toLowerCase()}`;
      return `${are} are below what was expected; farthest off is ${name}: ${amount}`;
    },
    allAsExpected: (n, area) => `${all.en(n)}${within.en(area)} are as expected`,
    onlyDifference: (difference) => `${difference} than expected; only the difference is stated`,
  },
);
