/**
 * Finds the rows of a file that excerpts can need, over its columns and without making an observation of
 * any row. A national table has a hundred times as many rows as that. The rows of the files must be good.
 */
import { precedes } from '../../analysis/change';
import type { NumberColumn, ObservationFile } from '../../model/catalog';
import type { Kind } from '../../model/kind';
import { type Period, parsePeriod, yearBefore } from '../../model/period';

/** What a file has: how many rows, and which areas, groups and kinds, in order of first appearance. */
export interface Outline {
  readonly count: number;
  readonly areas: readonly string[];
  readonly groups: readonly string[];
  readonly kinds: readonly Kind[];
}

const NONE = -1;

/** Reads a column row by row. */
function reader(column: NumberColumn): (row: number) => number {
  return typeof column === 'number' ? () => column : (row) => column[row] as number;
}

/** Numbers a series by the codes of its area, group and kind. */
function seriesNumber({ codes }: ObservationFile) {
  return (area: number, group: number, kind: number): number =>
    (area * codes.group.length + group) * codes.kind.length + kind;
}

/** The rows of a file by series, with the period of each. */
interface Rows extends Outline {
  /** By row: which series. */
  readonly series: Int32Array;
  /** By row: code of the period. */
  readonly period: Int32Array;
  /** By series: code of the group. */
  readonly groupOf: readonly number[];
  /** The first row of each area. */
  readonly firsts: readonly number[];
}

function readRows(file: ObservationFile): Rows {
  const { codes, columns } = file;
  const count = columns.value.length;
  const [areaAt, groupAt] = [reader(columns.area), reader(columns.group)];
  const [kindAt, periodAt] = [reader(columns.kind), reader(columns.period)];
  const numberOf = seriesNumber(file);
  const series = new Int32Array(count);
  const period = new Int32Array(count);
  const found = new Map<number, number>();
  const firsts = new Map<number, number>();
  const groupOf: number[] = [];
  const kinds = new Set<number>();
  let lastNumber = NONE;
  let last = NONE;
  for (let row = 0; row < count; row += 1) {
    const area = areaAt(row);
    const group = groupAt(row);
    const kind = kindAt(row);
    const number = numberOf(area, group, kind);
    // Rows of a series mostly follow one another.
    if (number !== lastNumber) {
      lastNumber = number;
      last = found.get(number) ?? NONE;
      if (last === NONE) {
        last = found.size;
        found.set(number, last);
        groupOf.push(group);
        kinds.add(kind);
        if (!firsts.has(area)) firsts.set(area, row);
      }
    }
    series[row] = last;
    period[row] = periodAt(row);
  }
  const texts = (numbers: Iterable<number>, list: readonly string[]) =>
    [...numbers].map((n) => list[n] ?? '');
  return {
    count,
    areas: texts(firsts.keys(), codes.area),
    groups: texts(new Set(groupOf), codes.group),
    kinds: texts(kinds, codes.kind) as Kind[],
    series,
    period,
    groupOf,
    firsts: [...firsts.values()],
  };
}

/** The periods of a file in order. */
interface Ranks {
  /** By code: its place, the earliest 1; those that end and begin on the same days share one. 0 is not stated. */
  readonly of: Int32Array;
  /** By place: its codes. */
  readonly codes: readonly (readonly number[])[];
}

function rank(periods: readonly (Period | null)[]): Ranks {
  const of = new Int32Array(periods.length);
  const codes: number[][] = [[]];
  let last: Period | null = null;
  const stated = periods.flatMap((period, code) => (period ? [{ period, code }] : []));
  stated.sort(({ period: a }, { period: b }) => a.end - b.end || a.start - b.start);
  for (const { period, code } of stated) {
    if (last?.end !== period.end || last.start !== period.start) codes.push([]);
    last = period;
    codes.at(-1)?.push(code);
    of[code] = codes.length - 1;
  }
  return { of, codes };
}

/** So many of its latest periods are kept of each series. */
const LATEST = 3;

/** By series, the places of its latest periods, `LATEST` each, the last first; 0 if there are fewer. */
function latestPlaces({ series, period, groupOf }: Rows, { of }: Ranks): Int32Array {
  const places = new Int32Array(groupOf.length * LATEST);
  for (let row = 0; row < series.length; row += 1) {
    let place = of[period[row] as number] as number;
    const start = (series[row] as number) * LATEST;
    for (let i = start; i < start + LATEST && place > 0; i += 1) {
      const there = places[i] as number;
      if (there === place) break;
      if (there > place) continue;
      places[i] = place;
      place = there;
    }
  }
  return places;
}

/**
 * What a file has, and its rows that matter, in order. Of each series they are: all of its latest three periods, of
 * those that are the latest of another series of its group and those that are not stated; the period a year before
 * its latest, and the latest that a change to its latest can be told from. Also the first of each area, whose group is
 * the main one if there is no whole. Everything that is stated of a period is there, so that what is the stronger
 * claim among all is it among these.
 */
export function recentRows(file: ObservationFile): { outline: Outline; rows: number[] } {
  const found = readRows(file);
  const { count, series, period, groupOf, areas, groups, kinds } = found;
  const periods = file.codes.period.map(parsePeriod);
  const codeOf = new Map(file.codes.period.map((text, code) => [text, code]));
  const ranks = rank(periods);
  const places = latestPlaces(found, ranks);

  const heads = file.codes.group.map(() => new Uint8Array(0));
  /** By series: the code of its latest period, `NONE` if no period is stated. */
  const latestOf = new Int32Array(groupOf.length).fill(NONE);
  /** By series: the place of the period a year before; of the latest one that can be told a change from. */
  const before = new Int32Array(groupOf.length).fill(NONE);
  const earlier = new Int32Array(groupOf.length).fill(NONE);
  /** By series: 1 if two periods end and begin on the same days, which is too rare to be told apart here. */
  const whole = new Uint8Array(groupOf.length);
  for (const [s, group] of groupOf.entries()) {
    const place = places[s * LATEST] as number;
    if (heads[group]?.length === 0) heads[group] = new Uint8Array(ranks.codes.length);
    const [code = NONE, other] = ranks.codes[place] ?? [];
    const latest = periods[code];
    if (place === 0 || !latest) continue;
    (heads[group] as Uint8Array)[place] = 1;
    latestOf[s] = code;
    whole[s] = Number(other !== undefined);
    before[s] = ranks.of[codeOf.get(yearBefore(latest)) ?? NONE] ?? NONE;
  }

  const preceding = new Map<number, Uint8Array>();
  const precedingOf = (code: number): Uint8Array => {
    let known = preceding.get(code);
    if (!known) {
      const later = periods[code];
      known = Uint8Array.from(periods, (p) => Number(!!p && !!later && precedes(p, later)));
      preceding.set(code, known);
    }
    return known;
  };
  let digest: Uint8Array = new Uint8Array(0);
  let digestOf = NONE;
  for (let row = 0; row < count; row += 1) {
    const s = series[row] as number;
    const code = period[row] as number;
    const place = ranks.of[code] as number;
    const latest = latestOf[s] as number;
    if (latest === NONE || place <= (earlier[s] as number)) continue;
    if (latest !== digestOf) {
      digest = precedingOf(latest);
      digestOf = latest;
    }
    if (digest[code] === 1) earlier[s] = place;
  }

  const rows: number[] = [];
  const first = new Set(found.firsts);
  for (let row = 0; row < count; row += 1) {
    const s = series[row] as number;
    const place = ranks.of[period[row] as number] as number;
    if (
      place === 0 ||
      place >= (places[s * LATEST + LATEST - 1] as number) ||
      place === before[s] ||
      place === earlier[s] ||
      whole[s] === 1 ||
      heads[groupOf[s] as number]?.[place] === 1 ||
      first.has(row)
    ) {
      rows.push(row);
    }
  }
  return { outline: { count, areas, groups, kinds }, rows };
}
