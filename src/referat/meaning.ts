/** What kind of statement a figure is, and which sign is meant, by the words around it. */
import type { Kind } from '../model/kind';
import type { Measure } from './measure';
import type { NumberMention } from './numbers';

/** What is said of a figure's kind and sign. */
export interface Meaning {
  readonly kind: Kind;
  readonly kindSure: boolean;
  readonly sign: 1 | -1;
  readonly signSure: boolean;
  /** Whether it is a difference: from another time, from what was expected, from another area. */
  readonly difference: 'time' | 'expected' | 'area' | null;
  /** Whether words say that it goes up or down. */
  readonly cue: boolean;
}

const DOWN_NOUN =
  '(?:netto)?(?:mindre\\s?(?:forbrug|udgift(?:er)?)|underforbrug|fald|reduktion|nedgang|tilbagegang|nedbringelse|sænkning|merindtægt(?:er)?|mindrebehov|afgang|underskudsreduktion)(?:et|en|erne)?';
const UP_NOUN =
  '(?:netto)?(?:mere?\\s?(?:forbrug|udgift(?:er)?)|mindre\\s?indtægt(?:er)?|overforbrug|stigning|vækst|forøgelse|fremgang|tilvækst|forhøjelse|forbedring)(?:et|en|erne)?';
const DOWN_VERB =
  '(?:fald(?:e|er|et)|faldt|reducer(?:e|er|es|et|ede)|nedbring(?:e|es|er)|nedbragt|sænk(?:e|es|et)|mindsk(?:e|es|et)|dal(?:e|er|et|ede)|nedsæt(?:te|tes)|nedsat|nedjuster(?:e|es|et|ing))';
const UP_VERB =
  '(?:stig(?:e|er)|steget|steg|øg(?:e|es|er|et|ede)|vokse(?:r|t|de)?|forøge[st]?|forbedret|hævet|hæves|opjuster(?:e|es|et|ing))';
/** Words between such a word and its number. */
const UP_TO = '(?:\\s+(?!til\\s|fra\\s)[\\p{L}”"“(-]+[.,)”"“]?){0,9}?\\s*[:(]?\\s*$';

const noun = (words: string) => new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])${UP_TO}`, 'iu');
const verb = (words: string) =>
  new RegExp(
    `(?<![\\p{L}])${words}(?:\\s+(?!til\\s)[\\p{L}-]+){0,9}?\\s+med\\s+(?:ca\\.?\\s+|cirka\\s+|omkring\\s+|knap\\s+|godt\\s+|i\\s+alt\\s+|hele\\s+|henholdsvis\\s+)*$`,
    'iu',
  );
/** “Fraværet faldt 0,4 procentpoint” */
const right = (words: string) => new RegExp(`(?<![\\p{L}])${words}\\s+$`, 'iu');
const DOWN_BEFORE = [noun(DOWN_NOUN), verb(DOWN_VERB), right(DOWN_VERB)];
const UP_BEFORE = [noun(UP_NOUN), verb(UP_VERB), right(UP_VERB)];
/** Deviations from a budget, whose kind is that of what they deviate with. */
const DEVIATION =
  /(?:mere?|mindre)\s?(?:forbrug|udgift|indtægt)|over(?:forbrug|skridelse)|underforbrug|afvigelse/iu;

const OWN_WORDS = '(?:\\s+(?!(?:og|men|mens|samt|eller|hvor|der|som|til|er|var)\\s)[\\p{L}-]+){0,4}?';
const FEWER_AFTER = new RegExp(
  `^${OWN_WORDS}\\s*(?:færre|lavere|mindre|under(?!\\s+\\d)|ringere)(?![\\p{L}])(?:\\s+end)?`,
  'iu',
);
const MORE_AFTER = new RegExp(
  `^${OWN_WORDS}\\s*(?:flere|højere|større|mere|over(?!\\s+\\d))(?![\\p{L}])(?:\\s+end)?`,
  'iu',
);
/** “143 har været syge i mere end 52 uger” are no more than others. */
const LONGER =
  /(?:mere|flere|højere|større|over)\s+(?:end\s+)?(?:et\s+(?:halvt\s+)?(?:år|kvartal)|en\s+(?:måned|uge)|\d+\s+(?:dage|uger|måneder|år|timer))(?![\p{L}]|\s+(?:tidligere|før|forinden|siden))/iu;
const NOUN_AFTER_DOWN = new RegExp(
  `^\\s*(?:i\\s+)?(?:forventet\\s+|forventede\\s+)?${DOWN_NOUN}(?![\\p{L}])`,
  'iu',
);
const NOUN_AFTER_UP = new RegExp(
  `^\\s*(?:i\\s+)?(?:forventet\\s+|forventede\\s+)?${UP_NOUN}(?![\\p{L}])`,
  'iu',
);

const TARGET =
  /(?<![\p{L}])(?:(?:(?:effekt|resultat|hoved|del|års)?mål(?:et|sætning(?:en)?|tal(?:let)?|niveau(?:et)?)?|ambition(?:en)?|resultatkrav(?:et)?|måltallet)(?![\p{L}]|\s*\d+\s*(?:[-–:,.]|$|er\b|viser))|succeskriteri\p{L}+)|(?<![\p{L}])skal\s+(?:øges|stige|hæves|være\s+steget|op\s+på|nå|falde|nedbringes|reduceres|sænkes|ned\s+på)|for\s+at\s+(?:opnå|nå)/iu;
/** “højst 13,2 pct.” of what shall be. */
const LIMIT = /(?<![\p{L}])(?:højst|mindst|minimum|maks\.|maksimalt)\s*$/iu;
const SHALL = /(?<![\p{L}])(?:skal|mål(?:et|sætning(?:en)?)?)(?![\p{L}])/iu;
/** “mod budgetteret 690” */
const BUDGETED = /(?:mod|end)\s+(?:de[nt]?\s+)?(?:budgetteret|budgetterede|forudsat(?:te)?)\s*$/iu;
const EXPECTED =
  /(?<![\p{L}])(?:forventede?\s+(?:antal|andel|niveau|placering|resultat|tal)|STARs?\s+forventning(?:er)?|rammevilkår\p{L}*\s+tilsiger|forventet\s+antal)/iu;
const FORECAST =
  /(?<![\p{L}])(?:forvent(?:es|er|et|ede|ning(?:en)?|elig(?:t)?)|vent(?:es|er)|prognose(?:n|r|rne)?|skøn(?:nes|net|nede|ner)?|estimat(?:et)?|estimer(?:es|et)|anslå(?:s|et)|anslået|frem(?:skrivning|skrevet)|vil\s+(?:være|blive|udgøre|modtage|stige|falde|kunne|der)|skal\s+modtage|ser\s+ud\s+til)(?![\p{L}])/iu;
const BUDGET =
  /(?<![\p{L}])(?:\p{L}*budget(?:tet|ter|teret|terede|tere[st]|ramme(?:n)?|lagt)?(?![\p{L}])|afsat(?:te)?|afsætte[rs]?|\p{L}*bevilling(?:en|er)?|bevil(?:get|gede|liget|ligede|ges|ger)|\p{L}*ramme(?:n)?(?![\p{L}])|tilskud(?:det)?|frigive[st]?|frigivelse|finansierer|tilsagn(?:et)?|pulje(?:n)?\s+på|overføres|overførsel)/iu;
const CHANGE_WORD =
  /(?<![\p{L}])(?:fald(?:et|t)?|stigning(?:en)?|steg(?:et)?|vækst|reduktion|nedgang|fremgang|tilbagegang|ændring|udvikling(?:en)?|forbedring|øget|reduceret)(?![\p{L}])/iu;

/**
 * What a figure says.
 * @param before the sentence up to the figure, at least from the number before it
 * @param after the sentence behind the figure's unit, up to the next number
 * @param part what is nearest to it, up to the next that is said
 * @param clause the clause it stands in
 */
export function meaningOf(
  number: NumberMention,
  measure: Measure,
  before: string,
  after: string,
  part: string,
  clause: string,
  sentence: string,
): Meaning {
  const level =
    /(?:^|\s)(?:til|fra|på\s+i\s+alt)\s+(?:ca\.?\s+|en\s+\p{L}+\s+(?:som|på)\s+)?(?:nr\.?\s*|nummer\s+)?$/iu.test(
      before,
    ) && measure.sort !== 'money';
  const down = !level && DOWN_BEFORE.some((pattern) => pattern.test(before));
  const up = !level && !down && UP_BEFORE.some((pattern) => pattern.test(before));
  const byVerb = DOWN_BEFORE[1]?.test(before) || (UP_BEFORE[1]?.test(before) ?? false);
  const isRank = measure.sort === 'rank';
  const fewer =
    !isRank && (measure.more === 'fewer' || FEWER_AFTER.test(after) || NOUN_AFTER_DOWN.test(after));
  const more =
    !isRank &&
    !fewer &&
    !LONGER.test(after) &&
    (measure.more === 'more' || MORE_AFTER.test(after) || NOUN_AFTER_UP.test(after));
  const compared = fewer || more;
  const around = `${before} ${after}`;
  const deviation = measure.sort === 'money' && (DEVIATION.test(clause) || DEVIATION.test(sentence));
  const changed = down || up || number.percent === 'change';
  let difference: Meaning['difference'] = null;
  if (compared || changed) {
    const than =
      /end\s+(?:det\s+)?(?:var\s+)?(?:budgetteret|budgettet|forudsat|forventet|forventeligt|ventet)|end\s+STAR/iu.test(
        after,
      ) || /end\s+forventet/iu.test(sentence);
    const held =
      /^(?:(?!\bend\s)[^.;]){0,60}\bend\s+(?:i\s+|på\s+|gennemsnittet|niveauet|for\s+)?(?!(?:i\s+)?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|samme|sidste|forrige|året|måneden|kvartalet|e[nt]\s+(?:halvt\s+)?(?:år|måned|kvartal)|tidligere|før|ved|primo|ultimo|\d))/iu;
    difference = than && compared ? 'expected' : compared && held.test(after) && !changed ? 'area' : 'time';
  }
  let sign: 1 | -1 = number.minus ? -1 : 1;
  let signSure = true;
  if (!number.minus && !number.plus && number.percent !== 'change') {
    if (down || fewer) sign = -1;
    // An income above the budget may be printed either way.
    if (/merindtægt/iu.test(before) && down) signSure = false;
  }
  const target = TARGET.test(part);
  const kind = ((): Kind => {
    if (difference === 'expected')
      return FORECAST.test(part) && !/end\s+(?:det\s+var\s+)?forvent/iu.test(part) ? 'prognose' : 'faktisk';
    if (EXPECTED.test(around)) return 'forventet';
    if (BUDGETED.test(before)) return 'budget';
    if (measure.sort !== 'money') {
      if (target) return /\bfra\s+$/iu.test(before) ? 'faktisk' : 'maal';
      if (LIMIT.test(before) && SHALL.test(sentence)) return 'maal';
    }
    if (
      measure.sort === 'money' &&
      /budget\p{L}*(?:\s+(?:for|i)\s+[\d/-]+)?\s+(?:på|er|var|udgør|til)(?:\s+i\s+alt)?\s*$/iu.test(before) &&
      !changed
    )
      return 'budget';
    if (deviation) return FORECAST.test(sentence) ? 'prognose' : 'faktisk';
    if (FORECAST.test(part) && !/end\s+(?:det\s+var\s+)?forvent/iu.test(part)) return 'prognose';
    if (measure.sort === 'money' && BUDGET.test(part)) return 'budget';
    if (difference === 'time' && (measure.sort !== 'money' || byVerb)) return 'aendring';
    return 'faktisk';
  })();
  const kindSure = !(
    kind === 'faktisk' &&
    CHANGE_WORD.test(before.slice(-60)) &&
    !level &&
    difference === null
  );
  return { kind, kindSure, sign, signSure, difference, cue: compared || changed };
}

/** What a figure says that stands in a list with another, which says more: “et fald på 5,8 og 4,6 %”. */
export function meaningLike(own: Meaning, number: NumberMention, other: Meaning): Meaning {
  if (own.cue || !other.cue) return own.kind === 'faktisk' && !own.cue ? { ...own, kind: other.kind } : own;
  return {
    ...own,
    sign: number.minus || number.plus ? own.sign : other.sign,
    signSure: own.signSure && other.signSure,
    difference: other.difference,
    kind: other.kind,
    cue: true,
  };
}
