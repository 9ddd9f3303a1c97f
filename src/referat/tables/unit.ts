/** The unit of a cell. */
import { at } from '../../model/at';
import type { Measure } from '../measure';
import { captionUnit, type NamedUnit, namedCount, speaksOfMoney } from '../namedUnit';
import type { TakenFrom, Traced } from '../proposal';
import type { Around } from './around';
import type { Grid } from './grid';
import type { Head } from './head';
import { traced } from './traced';

/** The unit of a number in a cell: its own, or the nearest that heads and surroundings name. */
export function unitOfCell(
  own: Measure | null,
  grid: Grid,
  around: Around,
  row: number,
  column: number,
): { unit: Traced<string>; sort: NamedUnit['sort']; scale: number } | null {
  if (own && own.sort !== 'abstract')
    return { unit: traced(own.unit, 'figure', null), sort: own.sort, scale: 1 };
  const [columnHead, rowHead] = [at(grid.columns, column), at(grid.rows, row)];
  const explicit = (unit: NamedUnit | null) =>
    unit !== null && ['percent', 'point', 'money', 'rank', 'fulltime', 'duration'].includes(unit.sort);
  const near: readonly (readonly [Head, TakenFrom])[] = [
    [columnHead, 'column'],
    [rowHead, 'row'],
  ];
  const over: readonly (readonly [Head, TakenFrom])[] = [
    ...(grid.said ? [[grid.said, 'caption'] as const] : []),
    [around.corner, 'caption'],
    [around.caption, 'caption'],
    [around.note, 'caption'],
  ];
  const further = around.more.map(captionUnit);
  const money = [
    ...[...near, ...over].map(([head]) => head.unit),
    ...around.more.map((text) => (SCALE_SAID.test(text) ? captionUnit(text) : null)),
  ].find((unit) => unit?.sort === 'money');
  const speaks = (head: Head) => head.unit?.sort !== 'percent' && speaksOfMoney(head.text);
  const inMoney = (from: TakenFrom, head: Head) => ({
    // Amounts of millions are written whole, whatever the table says.
    unit: traced('kr.', from, head.at, money !== undefined || grid.largest >= MILLIONS),
    sort: 'money' as const,
    scale: money?.scale ?? 1,
  });
  if (explicit(columnHead.unit) && columnHead.unit?.sort !== 'money') return named(columnHead, 'column', 1);
  const counts = near.some(([head]) => COUNTS.test(head.text));
  if (speaks(columnHead) && !columnHead.unit && !counts) return inMoney('column', columnHead);
  const close = near.find(([head]) => explicit(head.unit)) ?? near.find(([head]) => head.unit !== null);
  // What only stands further away is not of a number that is counted, nor of one without the sign that others have.
  const may = (unit: NamedUnit | null): unit is NamedUnit =>
    unit !== null &&
    !(counts && ['percent', 'point', 'money', 'rank'].includes(unit.sort)) &&
    !(unit.sort === 'percent' && grid.signs.percent) &&
    !(unit.sort === 'money' && grid.signs.money);
  if (counts && !close) {
    const texts = [...over.map(([head]) => head.text), ...around.more];
    const whole = texts.map(captionUnit).find((unit) => unit?.sort === 'fulltime');
    const counted = whole ?? texts.map(namedCount).find((unit) => unit !== null);
    if (counted) return { unit: traced(counted.unit, 'caption', null), sort: counted.sort, scale: 1 };
  }
  // “Fleksjob” as a head, “Ledige” over a row name whom it is about, where what stands over all rows says what is counted.
  const overall = over.find(([head]) => (explicit(head.unit) || COUNTS.test(head.text)) && may(head.unit));
  const isName =
    close !== undefined &&
    !explicit(close[0].unit) &&
    !COUNTS.test(close[0].text) &&
    (isBenefit(close[0]) ||
      (close[1] === 'row' && overall !== undefined && (!counts || overall[0].unit?.sort === 'fulltime')));
  const found = (isName ? overall : close) ?? over.find(([head]) => may(head.unit));
  if (found) {
    const [head, from] = found;
    // “Forbrug (kr.)” in a table of 1.000 kr.: the scale may be told elsewhere.
    const scale =
      head.unit?.sort === 'money' && head.unit.scale === 1 && !/kr/iu.test(head.text)
        ? (money?.scale ?? 1)
        : (head.unit?.scale ?? 1);
    return named(head, from, scale);
  }
  const spoken = counts ? undefined : [...near, ...over].find(([head]) => speaks(head));
  if (spoken) return inMoney(spoken[1], spoken[0]);
  const told = further.find(may);
  return told ? { unit: traced(told.unit, 'paragraph', null, false), sort: told.sort, scale: 1 } : null;
}

/** From here on amounts are hardly in thousands. */
const MILLIONS = 2_000_000;

const COUNTS = /(?<![\p{L}])antal(?![\p{L}])/iu;

/** “Fleksjob” among benefits: who has one, and no number of jobs. */
const isBenefit = ({ text }: Head): boolean => /(?:^|· )fleksjob$/iu.test(text.trim());

/** Of what is further away only what is said of all amounts tells their scale. */
const SCALE_SAID =
  /\((?:i\s+)?(?:mio|mia|1[.\s]?000|t\.?)\s*\.?\s*kr\.?\)|(?:beløb|tal)\p{L}*\s+(?:er\s+)?i\s+[\d\p{L}. ]{2,14}kr/iu;

/** The unit that a head names. */
export function named(
  head: Head,
  from: TakenFrom,
  scale: number,
): { unit: Traced<string>; sort: NamedUnit['sort']; scale: number } | null {
  return head.unit ? { unit: traced(head.unit.unit, from, head.at), sort: head.unit.sort, scale } : null;
}
