/** What a number counts, by the words right beside it: per cent, money, a rank, persons, any other noun. */
import {
  ADJECTIVE,
  COMPARATIVE,
  COUNTABLE,
  FULLTIME,
  isKnown,
  type MeasureSort,
  STOP,
  sortOf,
  unitOf,
  VERB,
} from './nouns';
import type { NumberMention } from './numbers';

/** What is said beside a number. */
export interface Measure {
  readonly sort: MeasureSort;
  /** Id of the unit, or the noun as printed. */
  readonly unit: string;
  /** The noun as printed, with what is said of it; '' where there is none. */
  readonly noun: string;
  /** Where the words for it begin and end, the number between or beside; what is quoted as the figure. */
  readonly from: number;
  readonly to: number;
  /** Whether it says “færre” or “flere”, and how many more or fewer it is. */
  readonly more: 'more' | 'fewer' | null;
}

const SPACE = '[\\s\\u00A0]';

const word = new RegExp(`^${SPACE}+([\\p{L}][\\p{L}’'-]*)`, 'u');

/** The noun that a number counts, right behind it. */
function nounAfter(
  text: string,
  at: number,
): { noun: string; to: number; more: Measure['more']; rate: string } | null {
  let place = at;
  let more: Measure['more'] = null;
  let rate = '';
  let pending: { noun: string; to: number } | null = null;
  for (let n = 0; n < 5; n += 1) {
    const match = word.exec(text.slice(place, place + 60));
    const found = match?.[1];
    if (match === null || found === undefined) break;
    const lower = found.toLowerCase();
    if (STOP.has(lower)) break;
    // “social- og sundhedsassistenter”
    const whole = /^-\s(?:og|eller)\s/u.exec(text.slice(place + match[0].length - 1, place + 60));
    if (found.endsWith('-') && whole) {
      place += match[0].length + whole[0].length - 2;
      continue;
    }
    const next = word.exec(text.slice(place + match[0].length, place + match[0].length + 40))?.[1] ?? '';
    if (VERB.test(lower) && !(/(?:ede|te)$/.test(lower) && isKnown(next))) break;
    place += match[0].length;
    if (COMPARATIVE.test(found) && n < 2) {
      if (/^flere$/i.test(found)) more = 'more';
      else if (/^færre|^mindre$/i.test(found)) more = 'fewer';
      continue;
    }
    // Names of people and places are no nouns that are counted.
    if (/^\p{Lu}/u.test(found)) break;
    const known = isKnown(found);
    // “1.890 fuldtidspersoner bruttoledige” are full-time persons.
    if (FULLTIME.test(found)) return { noun: found, to: place, more, rate };
    if (/^månedlig|^månedligt/i.test(found)) rate = 'måned';
    if (/^ugentlig/i.test(found)) rate = 'uge';
    // A participle, which ends no plural: “54 gennemført”.
    if (/[^n]t$/iu.test(found) && !known) {
      if (pending) break;
      return null;
    }
    if (ADJECTIVE.test(found) || isKnown(next)) {
      if (known) pending = { noun: found, to: place };
      continue;
    }
    if (pending !== null && !known) break;
    return { noun: found, to: place, more, rate };
  }
  return pending ? { ...pending, more, rate } : null;
}

const PER =
  /^\s*(?:pr\.?|per|om)\s+(uge|ugen|måned|måneden|md|mdr|år|året|borger|indbygger|kvartal|dag)\b\.?/iu;
/** “42 sager pr. 1.000 indbyggere” */
const AMONG = /^\s*(?:pr\.?|per)\s+(10{1,2}(?:[.\s]?000)?\s\p{L}{3,}|1[.\s]000\s\p{L}{3,})/iu;
const PER_NAMES: Readonly<Record<string, string>> = {
  ugen: 'uge',
  måneden: 'måned',
  md: 'måned',
  mdr: 'måned',
  året: 'år',
  indbygger: 'borger',
};

/** What comes in front of a rank: `nr. 19`, `placeret som nummer`, `en placering på`. */
const RANK_BEFORE =
  /(?:(?<![\p{L}-])(?:nr\.?|nummer|(?:i|blandt|uden\s+for)\s+top)|(?<![\p{L}])(?:på\s+en\s+)?(?:plads|placering)(?:en|erne)?(?:\s+(?:som|på|er|nr\.?|nummer|nu|fra|til|var|en))*|placeret(?:\s+som)?|ranger(?:er|et|es)(?:\s+som)?|ranglisten?(?:\s+\p{L}+){0,3}\s+som)\s*$/iu;
const RANK_NO =
  /(?<![\p{L}])(?:lov|sags?|bilag|punkt|pkt\.?|hus|cvr|journal|lokalplan|side|tlf|telefon|konto|dagsorden|matrikel|aktstykke|bekendtgørelse|vejledning|§\s*\d+\s*[a-z]?,?(?:\s*stk\.\s*\d+)?,?|postnr|løbe|version|L)\s*-?(?:nr\.?|nummer)?\s*(?:nr\.?|nummer)\s*$/iu;
const RANK_AFTER = /^(?:\.?[\s-]?plads(?:en)?|\.\s+bedst(?:e)?|\.\s+laveste|\.\s+højeste)(?![\p{L}])/iu;

/** What is measured by the words right before and behind a number; null where they do not say. */
export function measureOf(text: string, number: NumberMention): Measure | null {
  const { from, to, start } = number;
  const after = text.slice(to, to + 120);
  const before = text.slice(Math.max(0, start - 80), start);
  const measure = (sort: MeasureSort, unit: string, length: number, begin = start, noun = ''): Measure => ({
    ...{ sort, unit, noun, more: null },
    from: begin,
    to: to + length,
  });
  const first = (pattern: RegExp) => pattern.exec(after)?.[0].length ?? 0;
  const point = first(
    /^[\s\u00A0]?(?:(?:%|pct\.?|procent)[\s-]?(?:-\s?)?point(?:s|er)?|pp\b\.?|p\.p\.)(?![\p{L}])/iu,
  );
  if (point > 0) return measure('point', 'procentpoint', point);
  const percent = first(/^[\s\u00A0]{0,2}(?:%|pct\.?|procent)(?![\p{L}])/iu);
  if (percent > 0) return measure('percent', 'procent', percent);
  if (number.percent !== null) return measure('percent', 'procent', 0);
  const money = /^[\s\u00A0]?(?:(?:kr(?:oner?)?|DKK)\b(?!\.?\s?\d)\.?|,-)/iu.exec(after);
  if (money) {
    const per = /^\s*(?:pr\.?|per|på)\s+(?:borger|indbygger)/iu.exec(after.slice(money[0].length));
    return measure('money', per ? 'kr. pr. borger' : 'kr.', money[0].length + (per?.[0].length ?? 0));
  }
  const currency = /(?<![\p{L}])(?:kr\.?|DKK)\s*$/iu.exec(text.slice(Math.max(0, from - 6), from));
  if (currency) return measure('money', 'kr.', 0, from - currency[0].length);
  const rank = RANK_BEFORE.exec(before);
  if (rank && !RANK_NO.test(before) && Number.isInteger(number.value) && number.value > 0) {
    const named = /(?:nr\.?|nummer|top)\s*$/iu.exec(before)?.[0].length ?? 0;
    // “plads til 60 deltagere”
    const room =
      named === 0 && /plads(?:er)?\s+(?:til|på)\s*$/iu.test(before) && nounAfter(text, to) !== null;
    if (!room && (named > 0 || number.value < 100)) return measure('rank', 'placering', 0, start - named);
  }
  const place = first(RANK_AFTER);
  if (place > 0 && Number.isInteger(number.value)) return measure('rank', 'placering', place);
  const counted = nounAfter(text, to);
  // “rykket 12 pladser frem”
  if (
    counted?.noun.toLowerCase() === 'pladser' &&
    (/^\s+(?:frem|tilbage|op|ned|bedre|dårligere|højere|lavere)(?![\p{L}])/iu.test(text.slice(counted.to)) ||
      /(?:fremgang|tilbagegang|rykke[rt]|rykkede|avancere[rt]|forbedring)(?:\s+\p{L}+){0,3}\s*$/iu.test(
        before,
      ))
  )
    return measure('rank', 'placering', counted.to - to);
  if (counted) {
    const { noun, to: end, more, rate } = counted;
    const sort = sortOf(noun);
    const per = PER.exec(text.slice(end, end + 20));
    const spoken = per?.[1]?.toLowerCase() ?? '';
    const rates = PER_NAMES[spoken] ?? (spoken || rate);
    const among = AMONG.exec(text.slice(end, end + 40))?.[1];
    const unit = unitOf(noun, sort) + (among === undefined ? '' : ` pr. ${among}`);
    const rated = rates !== '' && (sort === 'things' || (sort === 'duration' && rates === 'uge'));
    return { sort, unit: rated ? `${unit} pr. ${rates}` : unit, noun, more, from: start, to: end };
  }
  if (number.scale >= 1e6) return measure('money', 'kr.', 0);
  return null;
}

/** A noun in front of its number: “antallet af ledige var 241”, “svarprocent på 34”. */
export function measureBefore(text: string, number: NumberMention): Measure | null {
  const before = text.slice(Math.max(0, number.start - 140), number.start);
  const gap =
    '(?:(?:\\s+[\\p{L}.-]+|\\s+\\d+(?=\\s(?:uger|måneder|dage|år)\\s)|,\\s(?:som|der)(?:\\s+[\\p{L}-]+){1,8},){0,9}?[\\s:]*(?:på|er|var|til|udgør|udgjorde|lå|ligger|fra|med|nu|:|=|bliver|blev|\\()(?:\\s+(?:i|ved|pr\\.|ultimo|primo|den|udgangen|af|nu|alt|kommunen|samlet|oppe|nede))*[\\s:]*|\\s*)$';
  const plain = (sort: MeasureSort, unit: string, noun = ''): Measure => ({
    ...{ sort, unit, noun, more: null },
    from: number.start,
    to: number.to,
  });
  const counted = new RegExp(
    `(?<![\\p{L}])antal(?:let)?\\s+(?:af\\s+)?([\\p{L}-]+(?:\\s+[\\p{L}-]+){0,2}(?:\\s+\\([\\p{L} -]+\\))?)${gap}`,
    'iu',
  ).exec(before);
  const nouns = counted?.[1]?.split(/[\s()]+/).filter((one) => one !== '') ?? [];
  const noun =
    nouns.find((one) => FULLTIME.test(one)) ??
    nouns.find((one, i) => isKnown(one) && !isKnown(nouns[i + 1] ?? '')) ??
    nouns.find((one) => /(?:er|e|job|forløb)$/iu.test(one) && !STOP.has(one.toLowerCase()));
  if (noun !== undefined) {
    const sort = sortOf(noun);
    if (sort !== 'abstract' && sort !== 'duration') return plain(sort, unitOf(noun, sort), noun);
  }
  if (
    new RegExp(
      `(?:\\p{L}*(?:procent(?:en)?|(?<!h)andel(?:en)?|frekvens(?:en)?|rate(?:n)?|kvotient(?:en)?|(?:dæknings|beskæftigelses|deltagelses|samarbejds|belægnings|gennemførelses|kompensations|succes|fastholdelses|selvforsørgelses|erhvervs|aktiverings|rettidigheds|fravær[es]*)grad(?:en)?)|ledighed(?:en)?)(?![\\p{L}])${gap}`,
      'iu',
    ).test(before)
  )
    return plain('percent', 'procent');
  return null;
}

/** Whether a small number in words with this noun is a figure: people, firms, cases; no “to områder”. */
export function isCountable(measure: Measure): boolean {
  return measure.sort === 'persons' || measure.sort === 'fulltime' || COUNTABLE.test(measure.noun);
}
