/** Figures of running text, sentence by sentence. */
import type { Kind } from '../model/kind';
import { parsePeriod } from '../model/period';
import type { AreaMention } from './areaMentions';
import type { Span } from './blocks';
import { type ItemContext, namesPeriods, type PeriodFrom } from './context';
import { type Meaning, meaningLike, meaningOf } from './meaning';
import { isCountable, type Measure, measureBefore, measureOf, namedUnit } from './measure';
import { excludedIn, type NoFigure } from './notFigures';
import { findNumbers, type NumberMention } from './numbers';
import { findPeriods, type PeriodMention } from './periodMentions';
import type { AreaName, Said } from './proposal';
import { clausesOf, sentencesOf } from './sentences';

/** A figure as it was read in one place. */
export interface ReadFigure {
  /** What is quoted as the figure, in the document. */
  readonly at: Span;
  readonly around: Span;
  readonly number: NumberMention;
  readonly measure: Measure;
  readonly value: Said<number>;
  readonly unit: Said<string>;
  readonly area: Said<AreaName>;
  readonly period: Said<string>;
  readonly kind: Said<Kind>;
  /** Whether it is a difference: from another time, from what was expected, from another area. */
  readonly isDifference: boolean;
  /** Words near it that say what it is, the nearest part first: what stands before it, and behind it. */
  readonly words: { readonly before: string; readonly after: string; readonly sentence: string };
}

/** A number that was not taken. */
export interface LeftNumber extends Span {
  readonly why: NoFigure;
}

/** What a piece of text was read to. */
export interface ReadText {
  readonly figures: readonly ReadFigure[];
  readonly left: readonly LeftNumber[];
}

/** What is known before a sentence from those before it, and from what it stands under. */
export interface Before {
  /** The period that goes on; from the paragraph, the heading or the title. */
  readonly period: Said<string> | null;
  /** Two periods that a development went from and to. */
  readonly pair: readonly [string, string] | null;
  readonly area: Said<AreaName> | null;
  /** What was counted last: “388 af dem”. */
  readonly counted: Measure | null;
  /** The sentence before speaks of shares, so that a change in per cent may be one in points. */
  readonly shares: boolean;
  /** The period of the change that the paragraph told last. */
  readonly change: Said<string> | null;
  /** The last periods that the item named with a level and with a change; only to suggest. */
  readonly earlier: { readonly level: PeriodFrom | null; readonly change: PeriodFrom | null };
  /** The intervals that the item has named for changes, and in how many sentences. */
  readonly intervals: ReadonlyMap<string, number>;
  /** The last period that was named at all, by which a month without a year is understood. */
  readonly named: string;
  /** Whether the paragraph says of nothing when: with nothing before it either, its figures have no period. */
  readonly undated: boolean;
}

/** Nothing is known. */
export const NOTHING_BEFORE: Before = {
  period: null,
  pair: null,
  area: null,
  counted: null,
  shares: false,
  change: null,
  earlier: { level: null, change: null },
  intervals: new Map(),
  named: '',
  undated: true,
};

/** A number with what it counts, while its sentence is read. */
interface Counted {
  readonly number: NumberMention;
  measure: Measure | null;
  /** Where its words begin and end. */
  from: number;
  to: number;
  why: NoFigure | null;
  unitFrom: Said<string>['from'];
  unitSure: boolean;
}

const within = (span: Span, other: Span): boolean => other.from < span.to && span.from < other.to;
const CONNECTED = /^(?:[\s\u00A0]|,|\/|og\b|samt\b|eller\b|til\b|mod\b|henholdsvis\b|hhv\.?|fra\b|[-–])+$/iu;
const PARTITIVE =
  /^\s+(?:ud\s+)?af\s+(?:dem|disse|de(?![\p{L}])|hvilke|borgerne|deltagerne|personerne|kursisterne|eleverne)/iu;

/** Numbers with their units, and which of them are none. */
function countedIn(text: string, bare: string, periods: readonly PeriodMention[], before: Before): Counted[] {
  const found = findNumbers(text);
  const excluded = found.length > 0 ? excludedIn(text) : [];
  const list = found.map((number): Counted => {
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
      if (PARTITIVE.test(rest)) take(countOf(previous) ?? lastCount);
      else if (named) entry.measure = named;
      else if (moreIn(rest) !== null) take(countOf(previous) ?? lastCount ?? PEOPLE, lastCount !== null);
      else if (previous === null && (GOES_ON.test(text) || COUNT_AGAIN.test(gap))) take(lastCount);
      else if (previous === null && IN_STATE.test(rest)) take(lastCount ?? PEOPLE);
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

/** “I 2023 var antallet 17.900” counts what was counted before. */
const COUNT_AGAIN =
  /(?<![\p{L}])(?:antallet|tallet)\s+(?:(?:var|er|på|nu|kun|steget\s+til|faldet\s+til)\s+)*$/iu;
/** “71 i job”, “310 modtog seniorpension”: people, whom nothing else can be meant by. */
const IN_STATE =
  /^\s+(?:(?:er|var|kom|kommet|blev|fik)\s+)?(?:(?:i|på)\s+(?:\p{L}*job|arbejde|beskæftigelse|uddannelse|løntilskud|\p{L}*praktik|ressourceforløb|jobafklaringsforløb|\p{L}*hjælp|sygedagpenge|a-dagpenge|dagpenge|ledighedsydelse|førtidspension|efterløn)|modtager|modtog|gennemførte|fuldførte|deltog|afsluttede|var\s+ledige)(?![\p{L}])/iu;

const PEOPLE: Measure = { sort: 'persons', unit: 'personer', noun: '', more: null, from: 0, to: 0 };

/** A measure that counts people or things; null for shares, money, ranks and times. */
const countOf = (measure: Measure | null): Measure | null =>
  measure && ['persons', 'fulltime', 'things'].includes(measure.sort) ? measure : null;

/** “42 færre end” counts what was counted before. */
function moreIn(rest: string): Measure['more'] {
  const word = /^\s+(færre|flere)(?:\s+(?:end|i|på|er|har|kommer|om)(?![\p{L}])|[.,])/iu
    .exec(rest)?.[1]
    ?.toLowerCase();
  return word === undefined ? null : word === 'flere' ? 'more' : 'fewer';
}

/** A label with a colon, as points of lists have it: “Unge på uddannelseshjælp: 154”. */
function labelled(bare: string, number: NumberMention): Measure | null {
  const label = /^([^:;.]{3,90}):\s*(?:ca\.\s*)?$/u.exec(bare.slice(0, number.start))?.[1];
  const unit = label === undefined ? null : namedUnit(label);
  return unit && countOf({ ...PEOPLE, sort: unit.sort })
    ? { ...PEOPLE, sort: unit.sort, unit: unit.unit, from: number.start, to: number.to }
    : null;
}

/** Whether a number without a unit goes on counting what the one before counted. */
function continues(gap: string, rest: string): boolean {
  if (
    IN_STATE.test(rest) &&
    /(?:^|[\s,])(?:og|samt|mens|men|heraf|hvoraf|,)\s+(?:yderligere\s+|andre\s+)?$/iu.test(gap)
  )
    return true;
  if (
    /^\s*(?:i|på|for|ud\s+af)\s+(?:en|et|den|det)\s/iu.test(rest) &&
    !/\b(?:til|mod|var|er)\s*$/iu.test(gap)
  )
    return false;
  if (
    /^\s+(?:i|pr\.|ved|for)\s+(?:(?:19|20)\d\d|\d\.\s+(?:kvartal|halvår)|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|samme|år\b|uge)/iu.test(
      rest,
    )
  )
    return true;
  if (
    /^\s*(?:[.,;)]|$|(?:og|samt|i\s+alt)(?![\p{L}]))/iu.test(rest) &&
    /(?:et|t|rne|ne|es)\s+(?:kun\s+|ca\.\s+)?$/iu.test(gap)
  )
    return true;
  return /(?:\b(?:til|mod|var|er|har|havde|fik|og|heraf|hvoraf|mens|på|fra|antal(?:let)?|udgør|udgjorde|kun|blot|nu|samt|lå|henholdsvis)|[(,:])\s*(?:kun\s+|blot\s+|i\s+alt\s+|nu\s+|de\s+|et\s+|en\s+|yderligere\s+|ca\.\s+|knap\s+|godt\s+|omkring\s+|forvente(?:t|de)\s+|budgetteret\s+|mål(?:et)?\s+på\s+)*$/iu.test(
    gap,
  );
}

/** Whether a number is no figure by what it counts. */
function noFigure(entry: Counted, text: string): NoFigure | null {
  const { number, measure } = entry;
  if (measure === null) return 'no-unit';
  if (measure.sort === 'abstract') return 'count';
  if (measure.sort === 'duration') {
    const decimal = number.decimals > 0 && !number.words;
    const mean =
      /gennemsnit|i\s+snit|\bsnit\b|varighed|varede|varer\b|ventetid|sagsbehandlingstid|median|timetal/iu.test(
        text,
      );
    const rated = / pr\. /.test(measure.unit) || /ugentlig/iu.test(text.slice(number.from, measure.to + 12));
    return decimal || (mean && !number.words) || rated ? null : 'limit';
  }
  if (
    number.words &&
    number.percent === null &&
    !isCountable(measure) &&
    !['money', 'rank', 'point', 'percent'].includes(measure.sort)
  )
    return 'count';
  return null;
}

const BREAKS =
  /[;:]|,|\b(?:og|men|mens|hvor|hvilket|hvoraf|end|mod|sammenlignet|svarende|samt|der|som|overfor|fordi|hvis)\b/iu;
const INTO_PERIOD =
  /(?:^|\s|\()(?:i|for|pr\.?|ved|til|om|per|på|af|fra|siden|ultimo|primo|medio|den|år|året|perioden|budget|budgetår(?:et)?|regnskab|hele|løbet\s+af|måneden|udgangen\s+af)\s*$|^\s*\(?\s*$/iu;

/** Whether nothing between a figure and what comes behind it keeps them apart. */
const isTight = (gap: string): boolean => gap.length <= 70 && !BREAKS.test(gap.replace(/^\s*\)/, ''));

/** Runs of numbers, areas or periods that only “og” and commas keep apart. */
function runsOf<T extends Span>(text: string, list: readonly T[], between: RegExp): T[][] {
  const runs: T[][] = [];
  for (const entry of list) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && between.test(text.slice(previous.to, entry.from))) run.push(entry);
    else runs.push([entry]);
  }
  return runs.filter(({ length }) => length > 1);
}

const AND = '(?:\\s|,|og|samt|eller|i|på|for|med|både|hele|gennemsnittet|andelen|tallet|tilsvarende|\\()+';
const BETWEEN_AREAS = new RegExp(`^${AND}$`, 'iu');
const BETWEEN_NUMBERS = /^(?:\s|,|og|samt|%|pct\.?|procent|mio\.?|kr\.?|\)|\()+$/iu;

/** What every number of a run is paired with, where a run of areas or periods is as long and stands near. */
function paired<T extends Span>(
  text: string,
  numbers: readonly Counted[],
  others: readonly T[],
  used: ReadonlySet<T>,
): Map<Counted, T> {
  const pairs = new Map<Counted, T>();
  const runs = runsOf(
    text,
    others.filter((other) => !used.has(other)),
    BETWEEN_AREAS,
  );
  if (runs.length === 0) return pairs;
  for (const run of runsOf(text, numbers, BETWEEN_NUMBERS)) {
    if (run.some(({ number }) => number.range !== null)) continue;
    const [first, last] = [run[0] as Counted, run.at(-1) as Counted];
    const said = /(?:henholdsvis|hhv\.?)\s*(?:på\s+)?(?:ca\.\s+)?$/iu.test(text.slice(0, first.from));
    const fits = runs.filter(({ length }) => length === run.length);
    const before = fits.filter((other) => (other.at(-1) as T).to <= first.from);
    const after = fits.filter((other) => (other[0] as T).from >= last.to);
    const match = before.at(-1) ?? after[0];
    if (!match) continue;
    // Without “henholdsvis” only a list that is as long as the list of numbers, and has more than one sort of sense.
    if (!said && run.length < 2) continue;
    for (const [i, entry] of run.entries()) pairs.set(entry, match[i] as T);
  }
  return pairs;
}

/** Whether an area is only what a figure is held against: “end i hele landet”. */
function isCompared(text: string, area: AreaMention): boolean {
  return /(?:\bend|sammen(?:lignet|holdt)\s+med|i\s+forhold\s+til|ift\.|\bmod|kontra|overfor|på\s+niveau\s+med|tæt\s+på|ligger\s+(?:over|under)|afviger\s+fra|over|under|blandt)\s+(?:(?:både|i|på|for|gennemsnittet|niveauet|andelen|tallet|det\s+tilsvarende\s+tal|resten\s+af|den|det)\s+)*$/iu.test(
    text.slice(Math.max(0, area.from - 70), area.from),
  );
}

/** Whether an area has the number right behind it: “landsgennemsnittet på 2,8 %”, “hele landet (8,3 %)”. */
function claims(text: string, area: AreaMention, number: Counted): boolean {
  return /^(?:\s*[-–:(]\s*|\s+(?:[\p{L}-]+\s+){0,3}?(?:på|er|var|med|havde|har|lå|ligger|udgør|udgjorde|tallet|hvor)\s+(?:[\p{L}.-]+\s+){0,4}?\(?|\s+(?:ca\.\s+)?|\s+som\s+helhed\s+\(?|,\s+(?:hvor|der)\s+(?:[\p{L}-]+\s+){0,4}?)$/iu.test(
    text.slice(area.to, number.from),
  );
}

const IN_AREA =
  /^\)?\s*(?:(?:af\s+(?:[\p{L}-]+\s+){1,3}?)|(?:(?!(?:er|var|har|havde|bor|bliver|blev|kan|skal|vil)\s)[\p{L}-]+\s+){0,7}?)?(?:(?:i|på|for|hos|blandt\s+\p{L}+\s+i|fra)\s+(?:hele\s+)?(?:gennemsnittet\s+(?:for|i)\s+)?)$|^\s*\(\s*$/iu;

/** The area that stands right behind a figure: “0,9 % i Region Sjælland”. */
function areaBehind(
  text: string,
  entry: Counted,
  areas: readonly AreaMention[],
  next: number,
): AreaMention | null {
  const area = areas.find(({ from }) => from >= entry.to);
  if (!area || area.from >= next) return null;
  const gap = text.slice(entry.to, area.from);
  return gap.length <= 60 &&
    !BREAKS.test(gap) &&
    !/\b(?:niveau|forhold|over|under|med)\b/iu.test(gap) &&
    IN_AREA.test(gap)
    ? area
    : null;
}

/** Sentences that go on about what the one before was about. */
const GOES_ON =
  /^(?:heraf|deraf|af\s+(?:dem|disse|de\b)|det\s+(?:svarer|er|giver)|dette\s+(?:svarer|er)|hermed|dermed|det\s+svarer|herunder|blandt\s+(?:dem|disse))/iu;

interface Sentence {
  readonly text: string;
  /** Of its first letter in the document. */
  readonly offset: number;
  readonly item: ItemContext;
  readonly before: Before;
  readonly periods: readonly PeriodMention[];
  readonly areas: readonly AreaMention[];
  readonly numbers: readonly Counted[];
}

const spanAt = ({ offset }: Sentence, { from, to }: Span): Span => ({ from: from + offset, to: to + offset });

/** The area of every figure; two where one number is about two. */
function areasOf(sentence: Sentence): Map<Counted, readonly Said<AreaName>[]> {
  const { text, areas, numbers, item, before } = sentence;
  const { home, homeKnown } = item.meeting;
  const found = new Map<Counted, readonly Said<AreaName>[]>();
  const say = (area: AreaMention, sure = true): Said<AreaName> => ({
    value: { id: area.id, name: area.name },
    from: 'sentence',
    at: spanAt(sentence, area),
    sure: sure && area.id !== null,
    or: [],
  });
  const pairs = paired(text, numbers, areas, new Set());
  const nobody: Said<AreaName> = { value: home, from: 'meeting', at: null, sure: homeKnown, or: [] };
  for (const [i, entry] of numbers.entries()) {
    const pair = pairs.get(entry);
    if (pair) {
      found.set(entry, [say(pair)]);
      continue;
    }
    const next = numbers[i + 1]?.from ?? text.length + 1;
    // “nr. 4 i regionen”: among whom, and not who.
    const own = entry.measure?.sort === 'rank' ? areas.filter(({ isMunicipality }) => isMunicipality) : areas;
    const behind = areaBehind(text, entry, own, next);
    if (
      behind &&
      !(numbers[i + 1] && claims(text, behind, numbers[i + 1] as Counted) && isCompared(text, behind))
    ) {
      found.set(entry, [say(behind)]);
      continue;
    }
    if (entry.measure?.unit === 'kommuner') {
      const country: AreaName = { id: 'hele-landet', name: 'Hele landet' };
      const there = areas.find(
        (area) =>
          area.from >= entry.to &&
          /^(?:\s+(?:ud\s+)?af\s+(?:de\s+)?\d+\s+kommuner)?\s+(?:i|på)\s+$/u.test(
            text.slice(entry.to, area.from),
          ),
      );
      found.set(entry, [
        there ? say(there) : { value: country, from: 'figure', at: null, sure: true, or: [home] },
      ]);
      continue;
    }
    const preceding = own.filter(({ to }) => to <= entry.from);
    const governing = preceding.filter((area, n) => {
      const last = n === preceding.length - 1;
      if (!isCompared(text, area))
        return (
          !(area.vague && area.id === home.id) ||
          !preceding.slice(0, n).some((other) => other.isMunicipality && other.id !== home.id)
        );
      // What is held against only has the number right behind it, or behind those it stands with.
      const others = numbers.slice(0, i).filter(({ from }) => from > area.to);
      return (
        others.length === 0 &&
        (claims(text, area, entry) ||
          (!last &&
            claims(text, preceding.at(-1) as AreaMention, entry) &&
            BETWEEN_AREAS.test(text.slice(area.to, (preceding[n + 1] as AreaMention).from))))
      );
    });
    const last = governing.at(-1);
    if (last) {
      // “Landsgennemsnittet og RAR-tallet er faldet med 0,2 %” is about both.
      const both: AreaMention[] = [last];
      for (let n = governing.length - 2; n >= 0; n -= 1) {
        const other = governing[n] as AreaMention;
        const gap = text.slice(other.to, (both[0] as AreaMention).from);
        if (
          !BETWEEN_AREAS.test(gap) ||
          !/og|samt|,/.test(gap) ||
          other.id === both[0]?.id ||
          other.vague ||
          last.vague
        )
          break;
        both.unshift(other);
      }
      const between = text.slice(last.to, entry.from);
      const several =
        both.length > 1 &&
        !numbers.slice(0, i).some(({ from }) => from > last.to) &&
        !/henholdsvis|hhv/iu.test(between) &&
        claimsLoosely(between);
      found.set(entry, several ? both.map((area) => say(area)) : [say(last)]);
      continue;
    }
    if (/(?<![\p{L}])BNP(?![\p{L}])|bruttonationalprodukt/iu.test(text)) {
      found.set(entry, [
        { value: { id: 'hele-landet', name: 'Hele landet' }, from: 'sentence', at: null, sure: true, or: [] },
      ]);
      continue;
    }
    if (before.area && (before.area.from === 'heading' || before.area.from === 'row' || GOES_ON.test(text))) {
      found.set(entry, [before.area]);
      continue;
    }
    // The number comes first: “… 12,5 % … i Greve Kommune”.
    found.set(entry, [nobody]);
  }
  return found;
}

const claimsLoosely = (between: string): boolean =>
  between.length < 80 && !/[;:]|,\s*(?:mens|men|hvor)/iu.test(between);

/** The period of a figure, by its sentence and by what goes on. */
function periodOf(
  sentence: Sentence,
  i: number,
  isChange: boolean,
  pairs: ReadonlyMap<Counted, PeriodMention>,
): Said<string> {
  const { text, periods, numbers } = sentence;
  const entry = numbers[i] as Counted;
  const next = numbers[i + 1]?.from ?? text.length + 1;
  const said = (mention: PeriodMention, sure = true): Said<string> => ({
    value: mention.period,
    from: 'sentence',
    at: spanAt(sentence, mention),
    sure: sure && mention.period !== '' && !mention.assumed,
    or: [],
  });
  const usable = periods.filter(({ role }) => role !== 'event' && role !== 'plan');
  const pair = pairs.get(entry);
  if (pair) return said(pair);
  if (isChange) {
    const change = changePeriod(sentence, entry, usable);
    if (change) return change;
  }
  const plain = usable.filter(({ role }) => role === 'plain');
  const both = endsBehind(sentence, i, usable);
  if (both) return both;
  const behind = usable.find(({ from }) => from >= entry.to);
  if (behind && behind.from < next && behind.role !== 'since') {
    const gap = text.slice(entry.to, behind.from);
    const held = behind.role === 'compared' && !/^\s*\)?\s*$/.test(gap);
    if (!held && isTight(gap) && INTO_PERIOD.test(gap)) return said(behind);
  }
  const preceding = usable.filter(
    ({ to, role }) => to <= entry.from && (role === 'plain' || role === 'compared' || role === 'since'),
  );
  const start = preceding.at(-1);
  if (start?.role === 'since' && isFirstOfTwo(sentence, i)) return said(start);
  const ends = fromTo(sentence, i, preceding.at(-1));
  if (ends) return { ...said(preceding.at(-1) as PeriodMention), value: ends };
  const nearest = preceding.findLast(
    (mention) =>
      mention.role === 'plain' || /^,?\s*(?:hvor|da|og|var|lå)/iu.test(text.slice(mention.to, entry.from)),
  );
  if (nearest) {
    // “faldt fra 200 i 2023 til 180”: the period is the other number's.
    const others = numbers.slice(0, i).filter(({ to }) => to <= nearest.from);
    const other = others.at(-1);
    const taken =
      other !== undefined &&
      isTight(text.slice(other.to, nearest.from)) &&
      INTO_PERIOD.test(text.slice(other.to, nearest.from)) &&
      /^\)?\s*(?:til|mod|og\s+til)\s+(?:[\p{L}.]+\s+){0,2}$/iu.test(text.slice(nearest.to, entry.from));
    return said(nearest, !taken);
  }
  const since = usable.find(({ role, from }) => role === 'since' && from >= entry.to);
  if (since && isFirstOfTwo(sentence, i)) return said(since);
  const later = plain.find(({ from }) => from >= entry.to);
  if (later && !isOthers(sentence, i, later)) {
    const different = new Set(plain.map(({ period }) => period));
    const between = numbers.slice(i + 1).some(({ from }) => from < later.from)
      ? text.slice(entry.to, later.from)
      : '';
    // “Andelen er 42 pct., mens målet for 2024 er 45 pct.”
    const apart = /[;,]\s*(?:mens|men|hvor|og)\s/iu.test(text.slice(entry.to, later.from));
    if (apart && sentence.before.period) return inherited(sentence, i, isChange);
    return said(later, different.size === 1 && !apart && !/[,;]|\bat\b/iu.test(between));
  }
  return inherited(sentence, i, isChange);
}

/** Whether a period behind several numbers is the last one's alone: “til nr. 78 fra nr. 72 sidste år”. */
function isOthers({ text, numbers }: Sentence, i: number, later: PeriodMention): boolean {
  const others = numbers.slice(i + 1).filter(({ from }) => from < later.from);
  const [next, last] = [others[0], others.at(-1)];
  if (!next || !last) return false;
  return (
    isTight(text.slice(last.to, later.from)) &&
    /\b(?:fra|mod|til|end)\b/iu.test(text.slice((numbers[i] as Counted).to, next.from))
  );
}

const FROM = /\bfra\s+(?:[\p{L}.]+\s+){0,4}$/iu;
const TO = /^[^.;]{0,30}\btil\s+(?:[\p{L}.]+\s+){0,4}$/iu;

/** Whether a number is the first of “fra 12 til 19”. */
function isFirstOfTwo({ text, numbers }: Sentence, i: number): boolean {
  const [entry, next] = [numbers[i], numbers[i + 1]];
  return (
    entry !== undefined &&
    next !== undefined &&
    FROM.test(text.slice(Math.max(0, entry.from - 40), entry.from)) &&
    TO.test(text.slice(entry.to, next.from))
  );
}

/** “fra 12 til 19” with “fra 2022 til 2023”: the first number is of the first period. */
function fromTo(sentence: Sentence, i: number, mention: PeriodMention | undefined): string | null {
  const [first, last] = mention?.period.split('/') ?? [];
  if (first === undefined || last === undefined) return null;
  if (isFirstOfTwo(sentence, i)) return first;
  return i > 0 && isFirstOfTwo(sentence, i - 1) ? last : null;
}

/** “fra 120 til 240 fra maj 2022 til maj 2023”: each number is of one end. */
function endsBehind(sentence: Sentence, i: number, usable: readonly PeriodMention[]): Said<string> | null {
  const { text, numbers } = sentence;
  const first = isFirstOfTwo(sentence, i);
  const last = first ? numbers[i + 1] : i > 0 && isFirstOfTwo(sentence, i - 1) ? numbers[i] : undefined;
  const mention = last && usable.find(({ from }) => from >= (numbers[first ? i : i - 1]?.to ?? 0));
  const [start, end] = mention?.period.split('/') ?? [];
  if (!last || !mention || mention.from < last.to || start === undefined || end === undefined) return null;
  const gap = text.slice(last.to, mention.from);
  if (!/^[^,;.]{0,40}\b(?:fra|i|perioden|mellem)\s+(?:den\s+)?$/iu.test(gap)) return null;
  const sure = mention.role === 'plain' && !mention.assumed;
  return { value: first ? start : end, from: 'sentence', at: spanAt(sentence, mention), sure, or: [] };
}

/** Two periods of one sort as the ends of an interval; '' where they are none. */
function ends(a: string, b: string): string {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  if (!x || !y || x.interval || y.interval || x.type !== y.type) return '';
  return x.start < y.start ? `${a}/${b}` : `${b}/${a}`;
}

/** The two ends of a change as one period; null where its sentence does not have them. */
function changePeriod(
  sentence: Sentence,
  entry: Counted,
  usable: readonly PeriodMention[],
): Said<string> | null {
  const { before, text } = sentence;
  const whole = usable.find(({ period, role }) => period.includes('/') && role !== 'compared');
  const base = usable.find(
    ({ role, from }) => (role === 'compared' || role === 'since') && Math.abs(from - entry.to) < 200,
  );
  const plain = usable.filter(({ role, period }) => role === 'plain' && period !== '');
  const spans = (mention: PeriodMention) => spanAt(sentence, mention);
  const sure = (value: string, at: Span): Said<string> => ({
    value,
    from: 'sentence',
    at,
    sure: true,
    or: [],
  });
  if (base) {
    const now =
      plain.findLast(({ to }) => to <= entry.from) ??
      plain.find(({ from, period }) => from !== base.from && period !== base.period);
    if (now) {
      const made = ends(now.period, base.period);
      if (made !== '') return sure(made, spans(base));
    } else if (before.period) {
      const made = ends(before.period.value, base.period);
      if (made !== '')
        return {
          value: made,
          from: 'sentence',
          at: spans(base),
          sure: before.period.sure && before.period.from === 'paragraph',
          or: [],
        };
    }
    if (base.role === 'since' && now === undefined) {
      const year = sentence.item.meeting.date.slice(0, 4);
      return {
        value: /^\d{4}$/.test(base.period) ? ends(base.period, year) || base.period : base.period,
        from: 'sentence',
        at: spans(base),
        sure: false,
        or: [],
      };
    }
    if (base.role === 'compared' && now === undefined)
      return { value: base.period, from: 'sentence', at: spans(base), sure: false, or: [] };
  }
  if (whole && !/gennemsnit/iu.test(text)) return sure(whole.period, spans(whole));
  const earlier = plain.filter(({ to }) => to <= entry.from);
  if (earlier.length === 2) {
    const made = ends((earlier[0] as PeriodMention).period, (earlier[1] as PeriodMention).period);
    if (made !== '' && /svarende til|det svarer til|hvilket|et fald|en stigning|faldet|steget/iu.test(text))
      return sure(made, spans(earlier[1] as PeriodMention));
  }
  // “steget med 4,2 mio. kr. fra 88,0 mio. kr. i 2023 til 92,2 mio. kr. i 2024”
  const [a, b] = plain.filter(({ from }) => from >= entry.to);
  if (
    a &&
    b &&
    /\bfra\b/iu.test(text.slice(entry.to, a.from)) &&
    /\btil\b/iu.test(text.slice(a.to, b.from))
  ) {
    const made = ends(a.period, b.period);
    if (made !== '') return sure(made, spans(b));
  }
  return null;
}

/** What goes on from before the sentence, or is only suggested. */
function inherited({ before, text, numbers }: Sentence, i: number, isChange: boolean): Said<string> {
  const { pair, period, change } = before;
  const earlier = isChange ? (before.earlier.change ?? before.earlier.level) : before.earlier.level;
  const entry = numbers[i] as Counted;
  if (pair) {
    const lead = text.slice(Math.max(0, entry.from - 30), entry.from);
    const at = /\bfra\s+(?:[\p{L}.]+\s+){0,3}$/iu.test(lead)
      ? pair[0]
      : /\btil\s+(?:[\p{L}.]+\s+){0,3}$/iu.test(lead)
        ? pair[1]
        : null;
    if (at !== null) return { value: at, from: 'paragraph', at: null, sure: false, or: [] };
  }
  if (isChange && change) return change;
  if (period) return isChange && !/^\d{4}$/.test(period.value) ? { ...period, sure: false } : period;
  // What has been said again and again, and nothing else, is meant where a change is told without a time.
  const [interval, ...others] = before.intervals;
  if (isChange && interval && others.length === 0 && interval[1] > 1 && earlier?.period === interval[0])
    return { value: interval[0], from: 'item', at: earlier.at, sure: true, or: [] };
  return earlier
    ? { value: earlier.period, from: 'item', at: earlier.at, sure: false, or: [] }
    : { value: '', from: 'nothing', at: null, sure: before.undated, or: [] };
}

/** What a sentence was read to, and what is known after it. */
interface ReadSentence extends ReadText {
  readonly after: Before;
}

function readSentence(text: string, offset: number, item: ItemContext, before: Before): ReadSentence {
  const periods = findPeriods(text, { meeting: item.meeting.date, before: before.named, terms: item.terms });
  const areas = item.meeting.findAreas(text);
  const bare = without(text, [...areas, ...periods]);
  const all = countedIn(text, bare, periods, before);
  for (const entry of all) entry.why ??= noFigure(entry, text);
  const left: LeftNumber[] = all.flatMap(({ why, number }) =>
    why === null ? [] : [{ from: number.start + offset, to: number.to + offset, why }],
  );
  const numbers = all.filter(({ why }) => why === null);
  const sentence: Sentence = { text, offset, item, before, periods, areas, numbers };
  const clauses = clausesOf(text);
  const areasByNumber = areasOf(sentence);
  const periodPairs = paired(
    text,
    numbers,
    periods.filter(({ role }) => role === 'plain'),
    new Set(),
  );
  const figures: ReadFigure[] = [];
  const meanings: Meaning[] = [];
  let level = false;
  for (const [i, entry] of numbers.entries()) {
    const measure = entry.measure as Measure;
    const { number } = entry;
    const previous = numbers[i - 1];
    const clause = clauses.find(({ from, to }) => from <= entry.from && entry.from < to) ?? {
      from: 0,
      to: text.length,
    };
    const since = previous?.to ?? 0;
    const lead = text.slice(since, entry.from);
    const tail = text.slice(entry.to, numbers[i + 1]?.from ?? text.length);
    const part =
      text.slice(previous && previous.to > clause.from ? previous.to : clause.from, entry.to) +
      (/^[^,]*?(?=,|\s(?:og|men|mens|samt|mod)\s|$)/u.exec(tail)?.[0] ?? '');
    const own = meaningOf(number, measure, lead, tail, part, text.slice(clause.from, clause.to), text);
    const earlier = meanings.at(-1);
    const meaning =
      previous && earlier && goesOnFrom(text, previous, entry) ? meaningLike(own, number, earlier) : own;
    const shared =
      meaning.kind === 'faktisk' &&
      earlier?.kind === 'budget' &&
      measure.sort === 'money' &&
      !/forbrug|udgift|brugt|regnskab|realiser|indtægt/iu.test(lead);
    meanings.push(shared ? { ...meaning, kind: 'budget' } : meaning);
    const value = meaning.sign < 0 && number.value > 0 ? -number.value : number.value;
    const isTimeChange =
      meaning.difference === 'time' && (measure.sort !== 'money' || meaning.kind === 'aendring');
    const pointsMeant =
      measure.sort === 'percent' &&
      meaning.difference !== null &&
      number.percent === null &&
      changesShare(text, entry, level, before);
    if (measure.sort === 'percent' && meaning.difference === null) level = true;
    const told = endOf(
      periodOf(sentence, i, isTimeChange, periodPairs),
      text.slice(0, entry.from),
      meaning.difference === null,
    );
    // A change in a month is one since some other month, which is not said.
    const period =
      isTimeChange && told.from === 'sentence' && !/\/|^\d{4}$/.test(told.value)
        ? { ...told, sure: false }
        : told;
    for (const area of areasByNumber.get(entry) ?? []) {
      figures.push({
        at: { from: entry.from + offset, to: Math.max(entry.to, number.to) + offset },
        around: { from: offset, to: offset + text.length },
        number,
        measure,
        value: {
          value,
          from: 'figure',
          at: null,
          sure: meaning.signSure,
          or: meaning.signSure ? [] : [-value],
        },
        unit: {
          value: pointsMeant ? 'procentpoint' : measure.unit,
          from: entry.unitFrom,
          at: null,
          sure: entry.unitSure && !pointsMeant,
          or: pointsMeant ? ['procent'] : [],
        },
        area,
        period: ofAccounts(period, measure, shared ? 'budget' : meaning.kind, item),
        kind: {
          value: shared ? 'budget' : meaning.kind,
          from: 'sentence',
          at: null,
          sure: meaning.kindSure,
          or: [],
        },
        isDifference:
          meaning.difference !== null ||
          (measure.sort === 'money' && /(?:mer|mindre)(?:forbrug|udgift)/iu.test(lead)),
        words: {
          before: bare.slice(Math.max(clause.from, since), entry.from),
          after: bare.slice(entry.to, numbers[i + 1]?.from ?? text.length),
          sentence: text,
        },
      });
    }
  }
  return { figures, left, after: afterSentence(sentence, figures, level) };
}

/** A text with spaces where some parts of it stand. */
function without(text: string, parts: readonly Span[]): string {
  let bare = text;
  for (const { from, to } of parts) bare = bare.slice(0, from) + ' '.repeat(to - from) + bare.slice(to);
  return bare;
}

/** “steget til 78,3 procent fra 2022 til 2023” is the level at the end. */
function endOf(period: Said<string>, lead: string, isLevel: boolean): Said<string> {
  const last = period.value.split('/')[1];
  return isLevel &&
    last &&
    period.from === 'sentence' &&
    /^\d{4}$|^\d{4}-\d\d$/.test(last) &&
    /(?:stig|steg|fald|øg|voks|reducer|ned|op)\p{L}*[^.]*\btil\s+(?:[\p{L}.]+\s+){0,2}$/iu.test(lead)
    ? { ...period, value: last }
    : period;
}

/** Titles of accounts, whose year is that of the money in them. */
const ACCOUNTS = /regnskab|budget|økonomi(?:rapport|vurdering|opfølgning)|forbrug|bevilling/iu;

/**
 * What a title says of when is sure for the money of accounts, and else only likely. What is expected of them by the
 * day, month or quarter that they are followed up is expected of the year.
 */
export function ofAccounts(
  period: Said<string>,
  measure: Measure,
  kind: Kind,
  { title }: ItemContext,
): Said<string> {
  if (measure.sort !== 'money') return period;
  const sure = period.sure || (period.from === 'title' && ACCOUNTS.test(title));
  const status =
    kind === 'prognose' || (kind === 'budget' && period.from === 'title')
      ? (period.from === 'sentence' ? /^(\d{4})-\d\d-\d\d$/ : /^(\d{4})-(?:\d\d(?:-\d\d)?|Q\d)$/).exec(
          period.value,
        )
      : null;
  return { ...period, sure, value: status?.[1] ?? period.value };
}

/** Whether what is said of the number before is said of this one too: “et fald på 3,3 % på landsplan og 3,2 % i regionen”. */
function goesOnFrom(text: string, previous: Counted, entry: Counted): boolean {
  const gap = text.slice(previous.to, entry.from);
  if (BETWEEN_NUMBERS.test(gap) || /^[^.;]{0,60}\bsvarende\s+til\s+(?:[\p{L}.]+\s+){0,2}$/iu.test(gap))
    return true;
  const words = '(?:(?:på|i|for|blandt|til)\\s+(?:[\\p{L}\\d.-]+\\s+){1,4}?)?';
  return (
    gap.length < 90 &&
    !/forbrug|udgift|indtægt|fald|stigning|antal|andel/iu.test(gap) &&
    new RegExp(`^\\)?\\s*${words}(?:og|samt|henholdsvis|,)\\s+${words}(?:med\\s+|på\\s+)?$`, 'iu').test(gap)
  );
}

/** Whether what changes is a share itself, so that “0,5 %” may be points. */
function changesShare(text: string, entry: Counted, level: boolean, before: Before): boolean {
  const lead = text.slice(0, entry.from);
  const lastOf = (pattern: RegExp) => [...lead.matchAll(pattern)].at(-1)?.index ?? -1;
  const counts = lastOf(/antal|modtagere|borgere|udgift|forbrug|personer|budget|priser?(?![\p{L}])|løn/giu);
  const shares = lastOf(/andel|procent(?=en|$|\s+(?:er|var|lå))|pct\.\s+af|ledighed(?!sydelse)|frekvens/giu);
  if (shares >= 0 || level) return level ? counts < 0 || !/antal/iu.test(lead) : shares > counts;
  return counts < 0 && before.shares;
}

/** The interval of a comparison: “i august 2024 sammenlignet med august 2023”; '' where a sentence has none. */
function comparedIn(periods: readonly PeriodMention[]): string {
  const [now, ...more] = periods.filter(({ role, period }) => role === 'plain' && period !== '');
  const [base, ...others] = periods.filter(({ role, period }) => role === 'compared' && period !== '');
  return now && base && more.length === 0 && others.length === 0 ? ends(now.period, base.period) : '';
}

const DONE =
  /(?<![\p{L}])(?:beslutte\p{L}*|vedt[ao]g\p{L}*|godkend\p{L}*|iværksat\p{L}*|iværksatte|igangsat\p{L}*|igangsatte|start(?:e[dt]|ede|er)|begynd\p{L}*|åbn\p{L}*|etabler\p{L}*|oprette\p{L}*|ansat\p{L}*|indgå\p{L}*|indgik|trådte|træder|orienter\p{L}*|behandle\p{L}*|offentliggj\p{L}*|drøfte\p{L}*|forlæng\p{L}*|overfør\p{L}*|lov(?:en|ændring\p{L}*)?|reform\p{L}*|aftale\p{L}*|udløb\p{L}*|ophør\p{L}*|lukke\p{L}*|investeringsforslag\p{L}*|budgetforlig\p{L}*)(?![\p{L}])/iu;

/** Whether a sentence without figures says when those are of that follow it: not when something was decided or begun. */
function isTopic(text: string, { period }: PeriodMention): boolean {
  const [first = '', last = first] = period.split('/');
  return !DONE.test(text) && Number(last.slice(0, 4)) - Number(first.slice(0, 4)) < 3;
}

function afterSentence(
  { text, offset, periods, areas, numbers, before, item }: Sentence,
  figures: readonly ReadFigure[],
  shares: boolean,
): Before {
  const plain = periods.filter(({ role, period }) => role === 'plain' && period !== '');
  const different = [...new Set(plain.map(({ period }) => period))];
  const first = plain[0];
  const counted =
    figures.findLast(({ measure }) => ['persons', 'fulltime', 'things'].includes(measure.sort))?.measure ??
    before.counted;
  const used = (change: boolean) => {
    const period = figures.findLast(
      ({ period, kind }) =>
        period.from === 'sentence' &&
        period.value !== '' &&
        (kind.value === 'aendring' && period.value.includes('/')) === change,
    )?.period;
    return period?.at ? { period: period.value, at: period.at } : null;
  };
  const [level, change] = [used(false), used(true)];
  const interval = change?.period ?? comparedIn(periods);
  const named = different.at(-1);
  const own = [...new Set(areas.filter(({ vague }) => !vague).map(({ id }) => id))];
  const lastArea = figures.at(-1)?.area ?? null;
  return {
    period:
      first && named !== undefined
        ? {
            value: first.period,
            from: 'paragraph',
            at: { from: first.from + offset, to: first.to + offset },
            sure: different.length === 1 && !first.assumed && (numbers.length > 0 || isTopic(text, first)),
            or: different.slice(1),
          }
        : before.period,
    pair:
      plain.length >= 2 && different.length === 2 && numbers.length >= 2 && /\bfra\b/iu.test(text)
        ? [different[0] as string, different[1] as string]
        : null,
    area:
      own.length === 1 && lastArea?.from === 'sentence'
        ? { ...lastArea, from: 'paragraph', sure: lastArea.value.id === item.meeting.home.id }
        : before.area?.from === 'heading'
          ? before.area
          : null,
    counted,
    shares: shares || (before.shares && figures.length === 0),
    change: change
      ? { value: change.period, from: 'paragraph', at: change.at, sure: true, or: [] }
      : figures.length === 0 || plain.length === 0
        ? before.change
        : null,
    earlier: { level: level ?? before.earlier.level, change: change ?? before.earlier.change },
    intervals: interval
      ? new Map(before.intervals).set(interval, (before.intervals.get(interval) ?? 0) + 1)
      : before.intervals,
    named: named ?? before.named,
    undated: before.undated,
  };
}

/** Reads a paragraph, or a point of a list. @param offset of its first letter in the document */
export function readProse(
  text: string,
  offset: number,
  item: ItemContext,
  before: Before,
): ReadText & { readonly after: Before } {
  const figures: ReadFigure[] = [];
  const left: LeftNumber[] = [];
  let known = { ...before, undated: before.undated && !namesPeriods(text, item.meeting.date) };
  for (const { from, to } of sentencesOf(text)) {
    const read = readSentence(text.slice(from, to), offset + from, item, known);
    figures.push(...read.figures);
    left.push(...read.left);
    known = read.after;
  }
  return { figures, left, after: known };
}
