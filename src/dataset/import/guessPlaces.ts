/** Which columns say where and when; open, for the reader to say, if several could and do not agree. */
import type { Area } from '../../model/codelist';
import { parsePeriod } from '../../model/period';
import { type AreaFinder, strippedCodes } from './areas';
import { type ColumnLook, statedPeriod } from './columnLook';

/** What is seen of a table. */
export interface TableSample {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly looks: readonly ColumnLook[];
}

/** What was found: the columns that say it, and those that say the same again or cannot be told apart from them. */
export interface FoundColumns {
  readonly columns: readonly number[];
  readonly others: readonly number[];
}

/** A share of the filled cells that is enough to say what a column is. */
export const MOST = 0.6;

const AREA_HEAD =
  /^(område|omraade|kommuner?|kommunenavn|kommunekode|area|municipality|geografi|bopæl|kom(k|nr))/i;
/** A head of codes of areas. */
const CODE_HEAD = new RegExp(`${AREA_HEAD.source}|^(region|landsdel|kode|code)\\b|(kode|code|kom)$`, 'i');
/** Rows that are asked whether they have an area that is misspelt. */
const TRIED = 10;
/** So many numbers that are all codes of areas are hardly anything else. */
const BY_CHANCE = 5;
/** A head that leaves no doubt; “Område” may be one of the budget. */
const MUNICIPALITY_HEAD = /^(kommune|municipality)/i;
const PERIOD_HEAD =
  /^(tid|periode?|dato|måned|kvartal|år|aar|årstal|time|month|year|quarter|date)$|(år|måned|kvartal|periode|dato)$/i;
/** What a number is called that is none of a year. */
export const COUNT_HEAD = /antal|andel|pct|procent|indhold|contents?|værdi|value|beløb|personer|kr\b/i;
const PART_HEAD = /^(måned|mdr?|kvartal|kvt|month|quarter|halvår|uge|week)\b/i;

/** The first column that all others agree with, row by row. */
function agreedOn(
  candidates: readonly number[],
  agrees: (chosen: number, other: number) => boolean,
): FoundColumns {
  const chosen = candidates.find((one) => candidates.every((other) => other === one || agrees(one, other)));
  return chosen === undefined
    ? { columns: [], others: candidates }
    : { columns: [chosen], others: candidates.filter((other) => other !== chosen) };
}

/** Codes of regions without their nought, which are nothing else: `84`. */
const REGION_CODE = /^8[1-5]$/;

/** Whether some texts are codes of areas, the country and regions without their noughts among them. */
function areCodes(
  cells: readonly string[],
  finder: AreaFinder,
  stripped: ReadonlyMap<string, string>,
): boolean {
  const texts = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const isFull = (text: string) =>
    text.length > 2 && (finder.find(text) !== null || finder.leavesOut(text) || finder.now(text).length > 0);
  const sure = [...texts].some((text) => isFull(text) || REGION_CODE.test(text));
  return (
    (sure || (texts.size === 1 && texts.has('0'))) &&
    [...texts].every((text) => isFull(text) || stripped.has(text))
  );
}

/**
 * The column of areas. Others may repeat it as a code, or name the region it lies in. A column of codes has whole numbers
 * and no head of values; one whose head says nothing is one of areas only if no other is and it leaves one of values.
 */
export function areaColumn(
  { header, sample, looks }: TableSample,
  areas: readonly Area[],
  finder: AreaFinder,
): FoundColumns {
  const parents = new Map(areas.map((area) => [area.id, area.parents]));
  const stripped = strippedCodes(areas);
  const head = (at: number) => header[at]?.trim() ?? '';
  const places = header.map((_, at) => at);
  const share = (at: number) => looks[at]?.areas ?? 0;
  const isNumeric = (at: number) => (looks[at]?.numbers ?? 0) >= MOST;
  const seemsMisspelt = (at: number) =>
    sample.slice(0, TRIED).some((row) => finder.near(row[at] ?? '').length > 0);
  const named = places.filter(
    (at) =>
      !isNumeric(at) &&
      (share(at) >= MOST ||
        MUNICIPALITY_HEAD.test(head(at)) ||
        (AREA_HEAD.test(head(at)) && (share(at) > 0 || seemsMisspelt(at)))),
  );
  const codes = places.filter((at) => {
    if (!isNumeric(at) || looks[at]?.integers !== 1 || COUNT_HEAD.test(head(at))) return false;
    const all = areCodes(
      sample.map((row) => row[at] ?? ''),
      finder,
      stripped,
    );
    return all || (share(at) >= MOST && CODE_HEAD.test(head(at)));
  });
  const codeColumns = codes.filter((at) => CODE_HEAD.test(head(at)));
  const agrees = (chosen: number, other: number) =>
    sample.every((row) => {
      const [a, b] = [finder.find(row[chosen] ?? ''), finder.find(row[other] ?? '')];
      return a === null || b === null || a === b || (parents.get(a) ?? []).includes(b);
    });
  // Names before codes, then by the head.
  const order = (at: number) => 2 * Number(isNumeric(at)) + Number(!AREA_HEAD.test(head(at)));
  const sure = [...named, ...codeColumns].sort((a, b) => order(a) - order(b) || a - b);
  // Of a column whose head says nothing, every code must be a whole one, and more of them than numbers are by chance.
  const silent = codes.filter(
    (at) => !codeColumns.includes(at) && share(at) === 1 && (looks[at]?.distinct ?? 0) >= BY_CHANCE,
  );
  if (sure.length > 0) {
    const found = agreedOn(sure, agrees);
    const [chosen] = found.columns;
    if (chosen === undefined) return found;
    return { ...found, others: [...found.others, ...silent.filter((at) => agrees(chosen, at))] };
  }
  const numbers = places.filter((at) => isNumeric(at) && (looks[at]?.periods ?? 0) < MOST);
  return agreedOn(numbers.length > silent.length ? silent : silent.slice(0, -1), agrees);
}

/** The spellings that a column of codes needs, if noughts were lost before its codes: area id by code. */
export function codeSpellings(
  cells: readonly string[],
  areas: readonly Area[],
  finder: AreaFinder,
): Readonly<Record<string, string>> {
  const stripped = strippedCodes(areas);
  const lost = cells.some((cell) => stripped.has(cell.trim()));
  return lost && areCodes(cells, finder, stripped) ? Object.fromEntries(stripped) : {};
}

/** Whether each row's period in `inner` lies in that of `outer`. */
function lies(sample: TableSample['sample'], inner: number, outer: number): boolean {
  return sample.every((row) => {
    const [a, b] = [inner, outer].map((at) => parsePeriod(statedPeriod(row[at] ?? '') ?? ''));
    return !a || !b || (b.start <= a.start && a.end <= b.end);
  });
}

/**
 * The column of periods, or the two that make one: a year and its month or quarter.
 * @param free whether a column can be one of periods
 */
export function periodColumns(
  { header, sample, looks }: TableSample,
  free: (at: number) => boolean,
): FoundColumns {
  const places = header.flatMap((_, at) => (free(at) ? [at] : []));
  const named = (at: number) => PERIOD_HEAD.test(header[at]?.trim() ?? '');
  const share = (at: number) => looks[at]?.periods ?? 0;
  const looksIt = places.filter((at) => share(at) >= MOST || (share(at) > 0 && named(at)));
  const sure = looksIt.filter((at) => !looks[at]?.bareYears || named(at));
  const onlyYears = looksIt.filter((at) => share(at) === 1 && !COUNT_HEAD.test(header[at] ?? ''));
  const candidates = sure.length > 0 ? sure : onlyYears.slice(0, 1);
  const found = agreedOn(candidates, (chosen, other) => lies(sample, chosen, other));
  const [chosen] = found.columns;
  if (chosen === undefined || !looks[chosen]?.bareYears) return found;
  const parts = places.filter((at) => !candidates.includes(at) && PART_HEAD.test(header[at]?.trim() ?? ''));
  const [part] = parts;
  if (part === undefined) return found;
  const pair = [chosen, part].sort((a, b) => a - b);
  const joined = sample.filter(
    (row) => statedPeriod(pair.map((at) => (row[at] ?? '').trim()).join(' ')) !== null,
  );
  const makes = parts.length === 1 && joined.length >= MOST * sample.length;
  // A year alone would take twelve months for one.
  return makes ? { ...found, columns: pair } : { columns: [], others: [...candidates, ...parts] };
}
