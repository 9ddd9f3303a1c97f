/** The numbers of a sentence with what they count: by the words beside them, by their neighbours, by what went before. */
import type { Span } from '../blocks';
import { type Measure, measureBefore, measureOf } from '../measure';
import { namedUnit } from '../namedUnit';
import { numbersIn } from '../notFigures';
import { BENEFIT_ENDING } from '../nouns';
import type { NumberMention } from '../numbers';
import type { PeriodMention } from '../periods/mention';
import type { Before } from './before';
import { continues, IN_STATE } from './continues';
import { type Counted, countOf, PEOPLE } from './counted';
import { GOES_ON } from './sentence';

const within = (span: Span, other: Span): boolean => other.from < span.to && span.from < other.to;

const CONNECTED = /^(?:[\s\u00A0]|,|\/|og\b|samt\b|eller\b|til\b|mod\b|henholdsvis\b|hhv\.?|fra\b|[-–])+$/iu;

const PARTITIVE =
  /^\s+(?:ud\s+)?af\s+(?:dem|disse|de(?![\p{L}])|hvilke|borgerne|deltagerne|personerne|kursisterne|eleverne)/iu;

/** Numbers with their units, and which of them are none. */
export function countedIn(
  text: string,
  bare: string,
  periods: readonly PeriodMention[],
  before: Before,
): Counted[] {
  const { numbers, excluded } = numbersIn(text);
  const list = numbers.map((number): Counted => {
    const measure = measureOf(text, number);
    const span = { from: number.start, to: measure?.to ?? number.to };
    const base = {
      number,
      measure,
      from: measure?.from ?? span.from,
      to: span.to,
      unitFrom: 'figure' as const,
      unitSure: true,
    };
    const period = periods.find((other) => within(number, other));
    const part = excluded.find((other) => within(number, other));
    // A list's own number in front of it.
    if (number.from === 0 && /^\d{1,2}[.)]\s/.test(text)) return { ...base, why: 'list' };
    if (period) return { ...base, why: 'date' };
    if (part) return { ...base, why: part.why };
    return { ...base, why: null };
  });
  const open = list.filter(({ why }) => why === null);
  // From behind: of a list the last has the unit of all.
  for (let i = open.length - 2; i >= 0; i -= 1) {
    const [a, b] = [open[i] as Counted, open[i + 1] as Counted];
    if (a.measure !== null || b.measure === null) continue;
    const gap = text.slice(a.number.to, b.from);
    const outOf =
      ['persons', 'fulltime', 'things'].includes(b.measure.sort) &&
      /^\s+(?:ud\s+)?af\s+(?:de\s+|i\s+alt\s+|kommunens\s+)?$/iu.test(gap);
    if (CONNECTED.test(gap) || outOf) {
      a.measure = { ...b.measure, from: a.number.start, to: a.number.to };
      if (b.measure.sort === 'rank') a.from = a.number.start;
    }
  }
  /** The last thing that was measured, and the last that was counted. */
  let last: Measure | null = null;
  let lastCount: Measure | null = before.counted;
  let lastTo = 0;
  for (const entry of open) {
    const { number } = entry;
    if (entry.measure === null) {
      const rest = text.slice(number.to);
      const gap = text.slice(lastTo, number.start);
      const take = (measure: Measure | null, sure = true): void => {
        if (!measure) return;
        entry.measure = { ...measure, from: number.start, to: number.to, more: moreIn(rest) };
        entry.unitSure = sure;
      };
      const named = measureBefore(bare, number) ?? labelled(bare, number);
      const previous = last as Measure | null;
      // “hvor tallet var 1.134”: no per cent goes so far.
      const same =
        previous && ['percent', 'point'].includes(previous.sort) && number.value > 100 ? lastCount : previous;
      if (before.listed && /^\s*:\s*$/.test(bare.slice(0, number.start))) take(before.listed);
      else if (PARTITIVE.test(rest)) take(countOf(previous) ?? lastCount);
      else if (named) entry.measure = named;
      else if (BENEFIT.test(bare.slice(0, number.start))) take(PEOPLE, false);
      else if (moreIn(rest) !== null) take(countOf(previous) ?? lastCount ?? PEOPLE, lastCount !== null);
      else if (IN_STATE.test(rest)) take(countOf(previous) ?? lastCount ?? PEOPLE);
      else if (previous === null && (GOES_ON.test(text) || COUNT_AGAIN.test(gap))) take(lastCount);
      // “132 fyringer på 7 virksomheder i 2022; i 2023 er tallet 61”: what the sentence counts first.
      else if (COUNT_AGAIN.test(gap)) take(countOf(open[0]?.measure ?? null) ?? lastCount, false);
      else if (previous === null && SAID_OF_IT.test(gap) && /^\s*[.,;]/.test(rest)) take(lastCount, false);
      else if (same && same.sort !== 'duration' && !gap.includes(';') && continues(gap, rest))
        take(same, same.sort !== 'rank');
      entry.unitFrom = 'sentence';
    }
    if (entry.measure !== null) {
      last = entry.measure;
      lastCount = countOf(entry.measure) ?? lastCount;
      lastTo = entry.to;
    }
  }
  // “I 2022 var tallet 1.204, og i 2023 var det 1.118 personer”
  for (let i = open.length - 2; i >= 0; i -= 1) {
    const [a, b] = [open[i] as Counted, open[i + 1] as Counted];
    if (a.measure !== null || !countOf(b.measure) || b.unitFrom !== 'figure') continue;
    if (/(?:tallet|antallet|niveauet|det|var|er|på|fra)\s+$/iu.test(text.slice(0, a.number.start)))
      Object.assign(a, {
        measure: { ...b.measure, from: a.number.start, to: a.number.to, more: null },
        unitFrom: 'sentence',
        unitSure: false,
      });
  }
  return list;
}

/** “I 2023 var antallet 17.900”, “året før var der 214” count what was counted before. */
const COUNT_AGAIN =
  /(?<![\p{L}])(?:(?:antallet|tallet)\s+(?:(?:var|er|på|nu|kun|steget\s+til|faldet\s+til)\s+)*|(?:var|er)\s+(?:der|det)\s+)$/iu;

/** “Ud fra rammevilkårene forventes 2.990.”, “I 2023 blev der tilkendt 37.” */
const SAID_OF_IT =
  /(?<![\p{L}])(?:forventes|ventes|blev(?:\s+der)?\s+\p{L}+t|er\s+der\s+\p{L}+t)\s+(?:ca\.\s+)?$/iu;

/** “42 færre end” counts what was counted before. */
function moreIn(rest: string): Measure['more'] {
  const word = /^\s+(færre|flere)(?:\s+(?:end|i|på|er|har|kommer|om)(?![\p{L}])|[.,])/iu
    .exec(rest)?.[1]
    ?.toLowerCase();
  return word === undefined ? null : word === 'flere' ? 'more' : 'fewer';
}

/** “Kontanthjælp: 212”: most likely who has it. */
const BENEFIT = new RegExp(
  `^(?:\\p{L}+${BENEFIT_ENDING}|fleksjob|ressourceforløb|jobafklaring(?:sforløb)?|revalidering|efterløn|offentlig(?:t)? forsørge(?:de|lse)):\\s*(?:ca\\.\\s*)?$`,
  'iu',
);

/** A label with a colon, as points of lists have it: “Unge på uddannelseshjælp: 154”. */
function labelled(bare: string, number: NumberMention): Measure | null {
  const label = /^([^:;.]{3,90}):\s*(?:ca\.\s*)?$/u.exec(bare.slice(0, number.start))?.[1];
  const unit = label === undefined ? null : namedUnit(label);
  // “Antal virksomhedsbesøg: 120”
  const thing = /^\s*antal\s+(?:\p{L}+e\s+)?([\p{L}-]+)\s*$/iu.exec(label ?? '')?.[1]?.toLowerCase();
  if (!unit && thing !== undefined)
    return { ...PEOPLE, sort: 'things', unit: thing, noun: thing, from: number.start, to: number.to };
  return unit && countOf({ ...PEOPLE, sort: unit.sort })
    ? { ...PEOPLE, sort: unit.sort, unit: unit.unit, from: number.start, to: number.to }
    : null;
}
