import { numberWord } from '../../../i18n/numberWords';
import { texts } from '../../../i18n/texts';
import { all, within } from '../phrases';

/** How areas, or the groups of one area, lie to what was expected of them. */
interface Deviating {
  /** More or fewer, as so many of all are. */
  readonly word: string;
  readonly of: number;
  readonly n: number;
  /** True if the groups are all benefits. */
  readonly benefits: boolean;
  /** The one that is farthest off, how far, and whether to the same side. */
  readonly name: string;
  readonly amount: string;
  readonly same: boolean;
  /** Of one area, which is then named; null of several. */
  readonly area: string | null;
}

/** The words of expected and actual in one period. */
export const DUMBBELL = texts(
  {
    name: 'Seneste mod forventet',
    title: ({ word, of, n, benefits, name, amount, same, area }: Deviating) => {
      const some =
        of === n
          ? all.da(n).toLowerCase()
          : `${of === 1 && area === null ? 'et' : numberWord(of, 'da')} af ${numberWord(n, 'da')}`;
      const where =
        area === null ? `i ${some} områder` : `på ${some} ${benefits ? 'ydelser' : 'grupper'} i ${area}`;
      return `${word} end forventet ${where} – ${same ? 'mest' : 'længst fra'} ${area === null ? 'i' : 'på'} ${name} (${amount})`;
    },
    allAsExpected: (n: number, area: string | null) => `${all.da(n)}${within.da(area)} ligger som forventet`,
    onlyDifference: (difference: string) => `${difference} end forventet; kun forskellen er oplyst`,
  },
  {
    name: 'Latest against expected',
    title: ({ word, of, n, benefits, name, amount, same, area }) => {
      const some = of === n ? all.en(n).toLowerCase() : `${numberWord(of, 'en')} of ${numberWord(n, 'en')}`;
      const where =
        area === null ? `in ${some} areas` : `on ${some} ${benefits ? 'benefits' : 'groups'} in ${area}`;
      return `${word} than expected ${where} – ${same ? 'most' : 'farthest off'} ${area === null ? 'in' : 'on'} ${name} (${amount})`;
    },
    allAsExpected: (n, area) => `${all.en(n)}${within.en(area)} are as expected`,
    onlyDifference: (difference) => `${difference} than expected; only the difference is stated`,
  },
);
