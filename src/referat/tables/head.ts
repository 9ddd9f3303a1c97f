/** What the heads of a table say of the cells that they cover. */
import type { Kind } from '../../model/kind';
import type { AreaMention } from '../areaMentions';
import type { Span } from '../blocks';
import type { ItemContext } from '../context';
import { type NamedUnit, namedUnit } from '../namedUnit';
import { findPeriods } from '../periods/findPeriods';
import type { PeriodMention } from '../periods/mention';

/** What heads say of the cells they cover. */
export interface Head {
  readonly text: string;
  readonly at: Span | null;
  readonly unit: NamedUnit | null;
  readonly periods: readonly PeriodMention[];
  readonly areas: readonly AreaMention[];
  readonly kind: Kind | null;
  /** A difference between two others: “Ændring”, “Afvigelse”. */
  readonly difference: boolean;
}

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [
    /(?<![\p{L}])(?:mål(?:tal|sætning|niveau)?|resultatkrav|ambition|målet)(?![\p{L}]|\s*\d{1,2}(?!\d))/iu,
    'maal',
  ],
  [
    /forventet\s+(?:regnskab|forbrug|resultat|årsresultat|udgift|afvigelse|merforbrug|mindreforbrug)|forv\.\s*(?:regnskab|forbrug)|prognose|skøn|estimat|fremskriv|(?<![\p{L}])FR\s?\d*(?![\p{L}])|helårsforventning|forventning/iu,
    'prognose',
  ],
  [/(?<![\p{L}])forvente(?:t|de)(?![\p{L}])/iu, 'forventet'],
  [
    /budget|bevilling|investeringsforslag|ramme|afsat|(?<![\p{L}])(?:OB|KB|VB)(?![\p{L}])|(?<![\p{L}])B\s?20\d\d/iu,
    'budget',
  ],
  [/regnskab|forbrug|realiseret|faktisk|afregn|(?<![\p{L}])R\s?20\d\d/iu, 'faktisk'],
];

const DIFFERENCE =
  /(?<![\p{L}])(?:ændring(?:en|er)?|ændr\.|udvikling(?:en)?|udv\.|forskel(?:len)?|afvigelse(?:r|n)?|difference|diff\.?|vækst|stigning|fald|mer-?\/?\s?mindreforbrug|restbudget|rest)(?![\p{L}])/iu;

/** Heads of a difference from another time. */
export const CHANGE =
  /(?<![\p{L}])(?:ændring(?:en|er)?|ændr\.|udvikling(?:en)?|udv\.|vækst|stigning|stigning\/fald|fald)(?![\p{L}])/iu;

/** Years of heads are often two digits: “3. kvt. 24”, “maj 24”. */
const SHORT_YEAR =
  /((?:kvartal|kvt|kv|halvår|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.?)\s+['’]?([12]\d)(?![\d.,]|\s?%)/giu;

/** What a head says. @param named the period that was named before it; `unitIn` how its unit is told */
export function headOf(
  text: string,
  span: Span | null,
  item: ItemContext,
  named: string,
  unitIn = namedUnit,
): Head {
  // The part next to the cells comes before those above it.
  const parts = text.split(' · ').reverse();
  const first = <T>(tell: (part: string) => T | null): T | null => {
    for (const part of parts) {
      const told = tell(part);
      if (told !== null) return told;
    }
    return null;
  };
  const deviates = /afvigelse|mer-?\/?\s?mindreforbrug|merforbrug|mindreforbrug/iu.test(text);
  // “Udvikling i pct.” over “Hele landet” is of a difference still.
  const [lowest = ''] = parts;
  const isArea = item.meeting.findAreas(lowest).some(({ from, to }) => to - from === lowest.trim().length);
  const kind = first((part) => KINDS.find(([pattern]) => pattern.test(part))?.[1] ?? null);
  return {
    text,
    at: span,
    unit: first(unitIn),
    periods: findPeriods(text.replace(SHORT_YEAR, '$1 20$2'), {
      meeting: item.meeting.date,
      before: named,
      terms: item.terms,
    }).filter(({ role }) => role !== 'plan'),
    areas: item.meeting.findAreas(text),
    kind: deviates && kind === 'budget' ? null : kind,
    difference: parts.some(
      (part, i) => DIFFERENCE.test(part) && (i === 0 || isArea || !/\p{L}{3}/u.test(lowest)),
    ),
  };
}

/** A period of a head that names one. */
export function ownPeriod(head: Head): PeriodMention | null {
  const named = head.periods.filter(({ period }) => period !== '');
  const different = new Set(named.map(({ period }) => period));
  return different.size === 1 ? (named[0] ?? null) : (named.find(({ role }) => role === 'plain') ?? null);
}
