import { upperFirst } from '../model/upperFirst';
import { texts } from './texts';

/** How a figure lies to what it is held against. */
type Way = -1 | 0 | 1;

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const over = { '-1': 'under', '0': 'på niveau med', '1': 'over' } as const;
const overEn = { '-1': 'below', '0': 'level with', '1': 'above' } as const;

/** Words of judgement: signs, what a figure is held against, its age, and the sentence of a verdict. */
export const VERDICT = texts(
  {
    groups: { good: 'Går godt', attention: 'Kræver opmærksomhed', info: 'Til orientering' },
    /** The word of each sign, for those who do not see its form. */
    signs: {
      good: 'Godt',
      attention: 'Kræver opmærksomhed',
      mixed: 'Blandet',
      level: 'På niveau',
      info: 'Til orientering',
    },
    openRules: 'Sådan vurderes det',
    tooOld: 'for gammelt til at tælle med',
    infoWhich: (n: number): string =>
      n === 1 ? 'der hverken er klart godt eller dårligt' : 'der ikke er klart gode eller dårlige',
    figures: (n: number) => `${n} tal`,
    list: (words: readonly string[]) => list(words, 'og'),
    age: (years: number, months: number) =>
      years > 0 ? `${years} år gammelt` : months === 1 ? '1 måned gammelt' : `${months} måneder gammelt`,
    about: (value: string) => `ca. ${value}`,
    named: (area: string) => area,
    targetReached: (target: string) => `Målet (${target}) er nået`,
    target: (amount: string, above: boolean, target: string) =>
      `${amount} ${above ? 'over' : 'under'} målet (${target})`,
    expected: (amount: string, expected: string) => `${amount} end forventet (${expected})`,
    asExpected: (expected: string) => `Som forventet (${expected})`,
    /** Under a number that is itself the difference. */
    expectedAlone: { '-1': 'Færre end forventet', '0': 'Som forventet', '1': 'Flere end forventet' },
    lower: { '-1': 'Lavere', '0': 'På niveau', '1': 'Højere' },
    change: { '-1': 'Et fald', '0': 'Uændret', '1': 'En stigning' },
    budget: (way: Way, income: boolean, forecast: boolean) => {
      if (way === 0) return forecast ? 'Ventet at holde budgettet' : 'Budgettet holdt';
      const word = income
        ? { '-1': 'merindtægt', '1': 'mindreindtægt' }[way]
        : { '-1': 'mindreforbrug', '1': 'merforbrug' }[way];
      return forecast ? `Ventet ${word}` : upperFirst(word);
    },
    level: (area: string, value: string) => `På niveau med ${area} (${value})`,
    area: (amount: string, above: boolean, area: string, value: string) =>
      `${amount} ${above ? 'over' : 'under'} ${area} (${value})`,
    /** Without the amount: “under landet (3,0 %)”. */
    place: (way: Way, area: string, value: string) => `${over[way]} ${area} (${value})`,
    past: (amount: string, since: string, value: string) => `${amount} end ${since} (${value})`,
    unchanged: (since: string, value: string) => `Uændret fra ${since} (${value})`,
    sameAs: (since: string, value: string) => `På niveau med ${since} (${value})`,
    yearBefore: 'året før',
    inPeriod: (period: string) => `i ${period}`,
    unjudged: {
      'no-direction': 'Hverken godt eller dårligt',
      account: 'En del af et regnskab',
      doubt: 'Kan læses på flere måder',
      survey: 'Svar fra en undersøgelse',
      'no-comparison': 'Ingen at sammenligne med',
    },
    sentence: {
      areas: (way: Way, areas: string) =>
        ({ '-1': 'Lavere end ', '0': 'På niveau med ', '1': 'Højere end ' })[way] + areas,
      withValue: (area: string, value: string) => `${area} (${value})`,
      /** @param amount `21 %`, `0,3 procentpoint`; @param since `på et år`, `siden 2. kvartal 2017` */
      moved: (way: Way, amount: string, since: string) =>
        way === 0 ? `Uændret ${since}` : `${way > 0 ? 'Steget' : 'Faldet'} ${amount} ${since}`,
      overYear: 'på et år',
      since: (period: string) => `siden ${period}`,
      countryMoved: (way: Way, amount: string) =>
        way === 0
          ? 'i hele landet er tallet uændret'
          : `i hele landet er ${way > 0 ? 'stigningen' : 'faldet'} ${amount}`,
      countryTurned: (way: Way, amount: string) =>
        `i hele landet er tallet ${way > 0 ? 'steget' : 'faldet'} ${amount}`,
      rank: (rank: string, list: string, before: string | null) =>
        `${rank} – ${list}${before === null ? '' : `; året før ${before}`}`,
      officialPlace: (rank: number, of: number, lowest: boolean) =>
        `Nr. ${rank} af ${of}, regnet fra den ${lowest ? 'laveste' : 'højeste'}`,
    },
    headline: {
      level: (higher: boolean, what: string) => `${higher ? 'højere' : 'lavere'} ${what}`,
      target: (whom: string, reached: boolean) => `målet for ${whom} er ${reached ? '' : 'ikke '}nået`,
      expected: 'end ventet',
      country: 'end på landsplan',
      area: (area: string) => `end i ${area}`,
      past: 'end for et år siden',
      /** Of a figure that is itself more than a year old. */
      pastIn: (period: string) => `i ${period} end året før`,
      since: (period: string) => `end i ${period}`,
      /** In brackets after “end for et år siden”. */
      lessThanCountry: (up: boolean) => `${up ? 'en mindre stigning' : 'et mindre fald'} end i hele landet`,
      inYears: (years: string) => `i ${years}`,
      budget: (word: string, amount: string, group: string) => `et ${word} på ${amount} på ${group}`,
      over: (name: string, above: boolean, area: string) =>
        `${name} ligger ${above ? 'over' : 'under'} ${area}`,
      moved: (name: string, up: boolean) => `${name} er ${up ? 'steget' : 'faldet'}`,
      neither: 'Ingen af tallene er klart gode eller dårlige',
      /** @param apart whether a clause ends before it */
      and: (clause: string, apart: boolean) => `${apart ? ', og' : ' og'} ${clause}`,
      /** @param also whether both say more, or both fewer */
      but: (clause: string, also: boolean) => `, men ${also ? 'også ' : ''}${clause}`,
    },
  },
  {
    groups: { good: 'Going well', attention: 'Needs attention', info: 'For information' },
    signs: {
      good: 'Good',
      attention: 'Needs attention',
      mixed: 'Mixed',
      level: 'Level',
      info: 'For information',
    },
    openRules: 'How it is judged',
    tooOld: 'too old to count',
    infoWhich: (n) => (n === 1 ? 'neither clearly good nor bad' : 'none of them clearly good or bad'),
    figures: (n) => (n === 1 ? '1 figure' : `${n} figures`),
    list: (words) => list(words, 'and'),
    age: (years, months) => {
      const [n, unit] = years > 0 ? [years, 'year'] : [months, 'month'];
      return `${n} ${unit}${n === 1 ? '' : 's'} old`;
    },
    about: (value) => `approx. ${value}`,
    named: (area) => (/Region( of|$)/.test(area) ? `the ${area}` : area),
    targetReached: (target) => `The target (${target}) is reached`,
    target: (amount, above, target) => `${amount} ${above ? 'above' : 'below'} the target (${target})`,
    expected: (amount, expected) => `${amount} than expected (${expected})`,
    asExpected: (expected) => `As expected (${expected})`,
    expectedAlone: { '-1': 'Fewer than expected', '0': 'As expected', '1': 'More than expected' },
    lower: { '-1': 'Lower', '0': 'Level', '1': 'Higher' },
    change: { '-1': 'A fall', '0': 'Unchanged', '1': 'A rise' },
    budget: (way, income, forecast) => {
      if (way === 0) return forecast ? 'Expected to keep the budget' : 'The budget held';
      const word = income
        ? { '-1': 'extra income', '1': 'shortfall of income' }[way]
        : { '-1': 'underspend', '1': 'overrun' }[way];
      return forecast ? `Expected ${word}` : upperFirst(word);
    },
    level: (area, value) => `Level with ${area} (${value})`,
    area: (amount, above, area, value) => `${amount} ${above ? 'above' : 'below'} ${area} (${value})`,
    place: (way, area, value) => `${overEn[way]} ${area} (${value})`,
    past: (amount, since, value) => `${amount} than ${since} (${value})`,
    unchanged: (since, value) => `Unchanged from ${since} (${value})`,
    sameAs: (since, value) => `Level with ${since} (${value})`,
    yearBefore: 'the year before',
    inPeriod: (period) => `in ${period}`,
    unjudged: {
      'no-direction': 'Neither good nor bad',
      account: 'Part of an account',
      doubt: 'Can be read in several ways',
      survey: 'Answers of a survey',
      'no-comparison': 'Nothing to compare with',
    },
    sentence: {
      areas: (way, areas) => ({ '-1': 'Lower than ', '0': 'Level with ', '1': 'Higher than ' })[way] + areas,
      withValue: (area, value) => `${area} (${value})`,
      moved: (way, amount, since) =>
        way === 0 ? `Unchanged ${since}` : `${way > 0 ? 'Up' : 'Down'} ${amount} ${since}`,
      overYear: 'in a year',
      since: (period) => `since ${period}`,
      countryMoved: (way, amount) =>
        way === 0
          ? 'in the whole country it is unchanged'
          : `in the whole country the ${way > 0 ? 'rise' : 'fall'} is ${amount}`,
      countryTurned: (way, amount) => `in the whole country it is ${way > 0 ? 'up' : 'down'} ${amount}`,
      rank: (rank, list, before) =>
        `${rank} – ${list}${before === null ? '' : `; ${before} the year before`}`,
      officialPlace: (rank, of, lowest) =>
        `No. ${rank} of ${of}, counted from the ${lowest ? 'lowest' : 'highest'}`,
    },
    headline: {
      level: (higher, what) => `${higher ? 'higher' : 'lower'} ${what}`,
      target: (whom, reached) => `the target for ${whom} is ${reached ? '' : 'not '}reached`,
      expected: 'than expected',
      country: 'than in the country',
      area: (area) => `than in ${area}`,
      past: 'than a year ago',
      pastIn: (period) => `in ${period} than the year before`,
      since: (period) => `than in ${period}`,
      lessThanCountry: (up) => `a smaller ${up ? 'rise' : 'fall'} than in the country`,
      inYears: (years) => `in ${years}`,
      budget: (word, amount, group) =>
        `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word} of ${amount} on ${group}`,
      over: (name, above, area) => `${name} is ${above ? 'above' : 'below'} ${area}`,
      moved: (name, up) => `${name} has ${up ? 'risen' : 'fallen'}`,
      neither: 'None of the figures is clearly good or bad',
      and: (clause, apart) => `${apart ? ', and' : ' and'} ${clause}`,
      but: (clause, also) => `, but ${also ? 'also ' : ''}${clause}`,
    },
  },
);
