/** Columns of nothing but digits that hold no values: ages and other groups, codes and numbers of rows. */
import { COUNT_HEAD, type TableSample } from './guessPlaces';

/** Heads of groups. */
const GROUP_HEAD =
  /^(målgruppe|maalgruppe|gruppe|ydelse(r|sgrupper?|stype)?|køn|alder\p{L}*|group|sex|gender|age)(?!\p{L})/iu;
/** Heads of what tells rows or groups apart, and counts nothing. */
const ID_HEAD =
  /^(id|nr|no|nummer|kode|code|række|row|cvr|cpr)(?!\p{L})|(kode|code|nr|nummer|[\s_-]id)\.?$/iu;
/** The one column of values that Statistikbanken writes: all others say what they are of. */
const ONLY_VALUE_HEAD = /^(INDHOLD|CONTENTS?)$/;

/** What a column of digits is for, if it holds no values. */
export type DigitRole = 'group' | 'ignore';

/** The text of some columns of a row. */
const keyOf = (row: readonly string[], columns: readonly number[]): string =>
  columns.map((at) => (row[at] ?? '').trim()).join('\n');

const distinct = (sample: TableSample['sample'], columns: readonly number[]): number =>
  new Set(sample.map((row) => keyOf(row, columns))).size;

/** Whether each text of a column goes with one text of another, and the other way round. */
function repeats(sample: TableSample['sample'], one: number, other: number): boolean {
  const n = distinct(sample, [one]);
  return n > 1 && n === distinct(sample, [other]) && n === distinct(sample, [one, other]);
}

/** Whether a column counts its rows. */
const numbersRows = (sample: TableSample['sample'], at: number): boolean =>
  sample.length > 1 &&
  sample.every((row, i) => Number(row[at] || Number.NaN) === i + Number(sample[0]?.[at] || Number.NaN)) &&
  [0, 1].includes(Number(sample[0]?.[at]));

/**
 * The columns of digits without which rows would say the same of the same: each has few texts, which come again from area
 * to area and from period to period.
 */
function tellingApart(
  sample: TableSample['sample'],
  keys: readonly number[],
  candidates: readonly number[],
): readonly number[] {
  const chosen: number[] = [];
  for (const at of candidates) {
    const known = [...keys, ...chosen];
    const before = distinct(sample, known);
    // A row or two that stand twice are a mistake in a table, not a dimension of it.
    if (before > sample.length / 2) break;
    const rows = new Map<string, number>();
    for (const row of sample) rows.set(keyOf(row, known), (rows.get(keyOf(row, known)) ?? 0) + 1);
    const most = Math.max(...rows.values());
    if (distinct(sample, [at]) <= most && distinct(sample, [...known, at]) > before) chosen.push(at);
  }
  return chosen;
}

/**
 * What columns of digits are for, of those that hold no values.
 * @param numeric the columns of numbers that say neither where nor when
 * @param keys the columns that do, and those of groups
 * @param texts the columns of texts
 * @param others whether values are found elsewhere, so that none of the columns has to hold them
 */
export function digitRoles(
  { header, looks, sample }: TableSample,
  numeric: readonly number[],
  keys: readonly number[],
  texts: readonly number[],
  others: boolean,
): ReadonlyMap<number, DigitRole> {
  const roles = new Map<number, DigitRole>();
  const head = (at: number) => (header[at] ?? '').trim();
  const digits = numeric.filter((at) => looks[at]?.integers === 1 && !COUNT_HEAD.test(head(at)));
  const oneValue = numeric.some((at) => ONLY_VALUE_HEAD.test(head(at)));
  for (const at of digits) {
    const isId = ID_HEAD.test(head(at));
    if (GROUP_HEAD.test(head(at))) roles.set(at, 'group');
    else if (at === 0 && numbersRows(sample, at)) roles.set(at, 'ignore');
    else if (
      isId &&
      (texts.some((text) => repeats(sample, at, text)) || distinct(sample, [at]) === sample.length)
    )
      roles.set(at, 'ignore');
    else if (isId || oneValue) roles.set(at, 'group');
  }
  const groups = [...roles].flatMap(([at, role]) => (role === 'group' ? [at] : []));
  const left = digits.filter((at) => !roles.has(at));
  const values = numeric.filter((at) => !roles.has(at));
  // One column at least has the numbers.
  const free = others || values.length > left.length ? left : left.slice(0, -1);
  if (keys.length > 0)
    for (const at of tellingApart(sample, [...keys, ...groups], free)) roles.set(at, 'group');
  return roles;
}
