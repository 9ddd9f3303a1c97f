/** A sentence, read for figures. */
import type { Span } from '../blocks';
import type { ItemContext } from '../context';
import { type Meaning, meaningLike, meaningOf } from '../meaning';
import type { Measure } from '../measure';
import { findPeriods } from '../periods/findPeriods';
import type { Traced } from '../proposal';
import { clausesOf } from '../sentences';
import { ofAccounts } from './accounts';
import { afterSentence } from './after';
import { areasOf } from './areas';
import type { Before } from './before';
import { type Counted, countOf } from './counted';
import { countedIn } from './countedIn';
import type { LeftNumber, ReadFigure, ReadText } from './figure';
import { isUncertain, noFigure } from './noFigure';
import { BETWEEN_NUMBERS, paired } from './paired';
import { periodOf } from './period';
import type { Sentence } from './sentence';
import { changesShare } from './shares';

/** What a sentence was read to, and what is known after it. */
interface ReadSentence extends ReadText {
  readonly after: Before;
}

/** Reads a sentence. @param offset of its first letter in the document */
export function readSentence(text: string, offset: number, item: ItemContext, before: Before): ReadSentence {
  const said = findPeriods(text, { meeting: item.meeting.date, before: before.named, terms: item.terms });
  // “I samme periode” behind two periods is from one to the other.
  const periods = before.pair
    ? said.filter(({ from, to }) => !/samme\s+periode$/iu.test(text.slice(from, to)))
    : said;
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
    const isCounted = numbers.slice(0, i).some((other) => countOf(other.measure) !== null);
    const pointsMeant =
      measure.sort === 'percent' &&
      meaning.difference !== null &&
      number.percent === null &&
      changesShare(text, entry, { level, isCounted }, before);
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
          /yderligere\s*$/iu.test(lead) ||
          (measure.sort === 'money' && /(?:mer|mindre)(?:forbrug|udgift)/iu.test(lead)),
        uncertain: isUncertain(entry, text),
        words: {
          before: ownWords(bare.slice(Math.max(clause.from, since), entry.from), i > 0),
          after: bare.slice(entry.to, numbers[i + 1]?.from ?? text.length),
          counted: measure.noun === '' ? '' : text.slice(number.to, measure.to).trim() || measure.noun,
          sentence: text,
        },
      });
    }
  }
  return { figures, left, after: afterSentence(sentence, figures, level) };
}

/** The words before a number that are its own: “10 % tæt på, 25 % længere væk” says “tæt på” of the number before. */
const ownWords = (lead: string, follows: boolean): string =>
  follows
    ? lead.slice(/^.*(?:[,;]|(?<![\p{L}])(?:og|samt|mens|men)(?![\p{L}]))/isu.exec(lead)?.[0].length ?? 0)
    : lead;

/** A text with spaces where some parts of it stand. */
function without(text: string, parts: readonly Span[]): string {
  let bare = text;
  for (const { from, to } of parts) bare = bare.slice(0, from) + ' '.repeat(to - from) + bare.slice(to);
  return bare;
}

/** “steget til 78,3 procent fra 2022 til 2023” is the level at the end. */
function endOf(period: Traced<string>, lead: string, isLevel: boolean): Traced<string> {
  const last = period.value.split('/')[1];
  return isLevel &&
    last &&
    period.from === 'sentence' &&
    /^\d{4}$|^\d{4}-\d\d$/.test(last) &&
    /(?:stig|steg|fald|øg|voks|reducer|ned|op)\p{L}*[^.]*\btil\s+(?:[\p{L}.]+\s+){0,2}$/iu.test(lead)
    ? { ...period, value: last }
    : period;
}

/** Whether what is said of the number before is said of this one too: “et fald på 3,3 % på landsplan og 3,2 % i regionen”. */
function goesOnFrom(text: string, previous: Counted, entry: Counted): boolean {
  const gap = text.slice(previous.to, entry.from);
  if (BETWEEN_NUMBERS.test(gap) || /^[^.;]{0,60}\bsvarende\s+til\s+(?:[\p{L}.]+\s+){0,2}$/iu.test(gap))
    return true;
  // “41 færre end i februar 2024 (−6,8 %)”
  if ((entry.number.minus || entry.number.plus) && /\(\s*$/.test(gap)) return true;
  const words = '(?:(?:på|i|for|blandt|til)\\s+(?:[\\p{L}\\d.-]+\\s+){1,4}?)?';
  return (
    gap.length < 90 &&
    !/forbrug|udgift|indtægt|fald|stigning|antal|andel/iu.test(gap) &&
    new RegExp(`^\\)?\\s*${words}(?:og|samt|henholdsvis|,)\\s+${words}(?:med\\s+|på\\s+)?$`, 'iu').test(gap)
  );
}
