import { MOST_PRINTED } from '../../model/decimals';
import { isKind, KINDS } from '../../model/kind';
import type { Observation, Withheld } from '../../model/observation';
import { type ObservationKey, observationIds } from '../../model/observationId';
import { parsePeriod } from '../../model/period';
import { hasMinus, parsePrinted, plainPrint } from '../../model/printed';
import type { Problem } from '../../model/problem';
import { OBSERVATION_COLUMNS } from '../csv/figureColumns';
import { decimalsIn } from '../csv/number';
import { implausible, printedAgrees, ranksOf } from './figureRules';
import type { Lookup } from './referat';
import { type Report, readRows, reporter } from './table';

/** What stands in `trykt`, and nothing in `vaerdi`, if the publisher of a table withholds the value. */
export const WITHHELD = '..';

/** Years that a figure may be about; another is a slip of the hand. */
const YEARS = /^(?!.*\b(?!19[5-9]\d|20\d\d)\d{4}\b)/;

type Cells = Readonly<Record<(typeof OBSERVATION_COLUMNS)[number], string>>;

/** What a table of figures is read with. */
interface Origin {
  readonly source: string;
  readonly items: ReadonlySet<string> | null;
  readonly plain: boolean;
  readonly codes: Lookup;
  /** The same text as one and the same string: thousands of rows have it. */
  readonly one: (text: string) => string;
  readonly idOf: (key: ObservationKey) => string;
}

/** Reads one row; null when something is wrong with it, which has then been reported. */
function readObservation(
  cells: Cells,
  { source, items, plain, codes, one, idOf }: Origin,
  report: Report,
): Observation | ObservationKey | null {
  let ok = true;
  const fail: Report = (...args) => {
    ok = false;
    report(...args);
  };
  if (items !== null && !items.has(cells.punkt)) fail('punkt', 'unknown-item', cells.punkt, [...items]);
  const area = codes.areaByName.get(cells.omraade);
  if (area === undefined) fail('omraade', 'unknown-area', cells.omraade, codes.near.area(cells.omraade));
  const indicator = codes.indicators.get(cells.noegletal);
  if (!indicator) {
    fail('noegletal', 'unknown-indicator', cells.noegletal, codes.near.indicator(cells.noegletal));
  }
  if (!codes.groups.has(cells.maalgruppe)) {
    fail('maalgruppe', 'unknown-group', cells.maalgruppe, codes.near.group(cells.maalgruppe));
  }
  const kind = one(cells.type);
  if (!isKind(kind)) fail('type', 'unknown-kind', kind, KINDS);
  if (cells.periode !== '') {
    if (!parsePeriod(cells.periode)) fail('periode', 'malformed-period', cells.periode);
    else if (!YEARS.test(cells.periode)) fail('periode', 'implausible-period', cells.periode, ['1950–2099']);
  }
  const withheld = plain && cells.vaerdi === '' && cells.trykt === WITHHELD;
  const value = Number(cells.vaerdi);
  const wellFormed = /^-?\d+(\.\d+)?$/.test(cells.vaerdi);
  if (!wellFormed && !withheld)
    fail('vaerdi', 'malformed-number', cells.vaerdi, ['2684', '10.7', '-14100000']);
  const rules = indicator && codes.rules.get(indicator.id);
  // More than all may be right of what is no share, which a note says.
  const isExplained = rules?.part === 'share' && cells.note !== '';
  const why = rules && isKind(kind) && !withheld ? implausible(rules, KINDS.indexOf(kind), value) : null;
  if (why === 'kind-not-allowed') fail('type', why, kind, indicator?.kinds);
  else if (why !== null && wellFormed && !(why === 'impossible-percent' && isExplained)) {
    fail('vaerdi', why, cells.vaerdi, why === 'rank-out-of-range' && rules ? [ranksOf(rules)] : []);
  }
  if (indicator && cells.enhed !== indicator.unit)
    fail('enhed', 'unit-mismatch', cells.enhed, [indicator.unit]);
  // If nothing is printed in a table of plain numbers, it is the value as written.
  const unprinted = withheld || (plain && cells.trykt === '');
  const printed = unprinted ? null : parsePrinted(cells.trykt);
  if (!printed && !unprinted) fail('trykt', 'printed-unreadable', cells.trykt);
  else if (printed && wellFormed && !printedAgrees(printed, value)) {
    fail('trykt', 'printed-mismatch', cells.trykt, [cells.vaerdi]);
  } else if (printed && value > 0 && cells.note === '' && hasMinus(cells.trykt)) {
    // An income may be printed so; then a note says it.
    fail('trykt', 'printed-sign', cells.trykt, [cells.vaerdi]);
  }
  const scaled = printed !== null && printed.step > 10 ** -printed.decimals;
  for (const [own, other] of [
    ['note', 'note_en'],
    ['note_en', 'note'],
  ] as const) {
    if (cells[own] === '' && cells[other] !== '') fail(own, 'required', '');
  }
  if (!ok || area === undefined || !indicator || !isKind(kind)) return null;

  const decimals = Math.min(printed?.decimals ?? decimalsIn(cells.vaerdi), MOST_PRINTED);
  const item = one(cells.punkt);
  const group = one(cells.maalgruppe);
  const period = one(cells.periode);
  if (withheld) return { item, area, indicator: indicator.id, group, kind, period };
  return {
    id: idOf({ item, area, indicator: indicator.id, group, kind, period }),
    source,
    item,
    area,
    indicator: indicator.id,
    group,
    kind,
    period,
    value,
    // As printed: 3,6 is not 3,60. What is printed in millions is shown to the indicator's own place, and so is what a
    // table states more finely.
    decimals: scaled ? indicator.decimals : printed ? decimals : Math.min(indicator.decimals, decimals),
    printed: printed ? cells.trykt : plainPrint(value, decimals, 'da'),
    note: cells.note === '' ? null : { da: cells.note, en: cells.note_en },
  };
}

/** Tells figures that are stated twice: the line of the first, by series and period. */
function firstLines(): (o: ObservationKey, line: number) => number | undefined {
  const bySeries = new Map<string, Map<string, number>>();
  let last: ObservationKey | null = null;
  let periods = new Map<string, number>();
  return (o, line) => {
    const { item, indicator, area, group, kind, period } = o;
    // Rows of a series mostly follow one another.
    const same =
      last?.area === area &&
      last.indicator === indicator &&
      last.group === group &&
      last.kind === kind &&
      last.item === item;
    if (!same) {
      const key = `${item}.${indicator}.${area}.${group}.${kind}`;
      periods = bySeries.get(key) ?? new Map();
      bySeries.set(key, periods);
      last = o;
    }
    const first = periods.get(period);
    if (first === undefined) periods.set(period, line);
    return first;
  };
}

/**
 * Reads and checks a table of figures.
 * @param items numbers of the agenda items the referat has, or null when there is no referat to hold them against
 * @param plain whether `trykt` may be left empty, for the value as plainly written in Danish, and a value withheld
 */
export function readObservations(
  file: string,
  text: string,
  source: string,
  items: ReadonlySet<string> | null,
  codes: Lookup,
  plain = false,
): { observations: Observation[]; withheld: Withheld[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const observations: Observation[] = [];
  const withheld: Withheld[] = [];
  const texts = new Map<string, string>();
  const one = (found: string): string => {
    const known = texts.get(found);
    if (known === undefined) texts.set(found, found);
    return known ?? found;
  };
  const origin: Origin = { source, items, plain, codes, one, idOf: observationIds() };
  const firstLine = firstLines();
  readRows(file, text, OBSERVATION_COLUMNS, problems, ({ line, cells }) => {
    const report = reporter(problems, file, line);
    const observation = readObservation(cells, origin, report);
    if (!observation) return;
    const earlier = firstLine(observation, line);
    const { area, indicator, group, period } = observation;
    if (earlier !== undefined) report('', 'duplicate', origin.idOf(observation), [String(earlier)]);
    else if ('value' in observation) observations.push(observation);
    else withheld.push({ indicator, area, group, period });
  });
  return { observations, withheld, problems };
}
