/** Names of months, whole and short. */

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['marts', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Number of a month by its name, 1 for January; 0 where it is none. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((names) => names.includes(name.toLowerCase().replace('.', ''))) + 1;

const LONG = MONTHS.flatMap((names) => names.filter((name) => name.length > 3)).join('|');

const SHORT = MONTHS.flatMap((names) => names.filter((name) => name.length <= 4 && name !== 'maj')).join('|');

/** A month, whole or short, in a regular expression. */
export const MONTH = `(?:${LONG}|maj|(?:${SHORT})(?:\\.|(?![\\p{L}])))`;
