/** The unit that a head of a table, a caption or a phrase names. */
import { ADJECTIVE, COUNTABLE, isPerson, type MeasureSort, STOP, sortOf, unitOf } from './nouns';
/** The unit that a head of a table, a caption or a phrase names. */
export interface NamedUnit {
  readonly sort: MeasureSort;
  readonly unit: string;
  /** What numbers of it are multiplied by. */
  readonly scale: number;
}

const NAMED: readonly (readonly [RegExp, MeasureSort, string, number])[] = [
  [/(?:%|pct\.?|procent)[\s-]?point|(?<![\p{L}])pp(?![\p{L}])/iu, 'point', 'procentpoint', 1],
  [/(?<![\p{L}])(?:mia\.?\s*kr|milliarder\s*kr)/iu, 'money', 'kr.', 1e9],
  [/(?<![\p{L}])(?:mio\.?(?:\s*kr)?|millioner(?:\s*kr)?)(?![\p{L}])/iu, 'money', 'kr.', 1e6],
  [
    /(?<![\p{L}\d])(?:1[.\s]?000\s*(?:kr|dkk)|t\.?\s?kr|tkr|tdkk|(?:hele\s+)?tusinde?\s*kr(?:oner)?)(?![\p{L}])/iu,
    'money',
    'kr.',
    1e3,
  ],
  [/kr\.?\s*(?:pr\.?|per)\s*(?:borger|indbygger)/iu, 'money', 'kr. pr. borger', 1],
  [/(?<![\p{L}])(?:kr\.?|kroner|dkk)(?![\p{L}])/iu, 'money', 'kr.', 1],
  [
    /%|(?:pct\.?|(?<![\p{L}])procent)(?![\p{L}])|\p{L}*(?:procent|(?<!h)andel|frekvens)(?:en)?(?![\p{L}])|(?<![\p{L}])andel/iu,
    'percent',
    'procent',
    1,
  ],
  [
    /(?<![\p{L}])(?:placering|rang(?:ering)?|rank|plads(?:ering)?|nr\.\s+på\s+ranglisten)(?![\p{L}])/iu,
    'rank',
    'placering',
    1,
  ],
  [
    /fuldtids(?:person|modtager|ledig|ydelse|forsørge|ansat|beskæftig)\p{L}*|helårsperson\p{L}*|\(\s*fuldtid\s*\)/iu,
    'fulltime',
    'fuldtidspersoner',
    1,
  ],
  [/årsværk|helårsværk/iu, 'fulltime', 'årsværk', 1],
];

/** Words of a head that say when, and count nothing. */
const TIME_WORD =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec|uge|kvartal|halvår|år|året|ultimo|primo|medio|status|samlet|total|alt)$/iu;

/** The unit that a text names; null where it names none. */
export function namedUnit(text: string): NamedUnit | null {
  for (const [pattern, sort, unit, scale] of NAMED) if (pattern.test(text)) return { sort, unit, scale };
  const duration = /(?<![\p{L}])(dage|uger|måneder|timer|år)(?![\p{L}])/iu.exec(
    /varighed|ventetid|gennemsnit|timetal|antal\s+(?:dage|uger|måneder|timer)|\(\s*(?:dage|uger|måneder|timer)\s*\)/iu.test(
      text,
    )
      ? text
      : '',
  );
  if (duration?.[1]) return { sort: 'duration', unit: duration[1].toLowerCase(), scale: 1 };
  return namedCount(text);
}

/** The people or things that a text counts; null where it names none. */
export function namedCount(text: string): NamedUnit | null {
  // “Til job”, “på virksomheder” say where to, and nothing that is counted.
  const nouns = [
    ...text.matchAll(
      /(?<![\p{L}-]|(?<![\p{L}])(?:til|i|på|fra|for|med|uden|efter|om)\s)[\p{L}-]{3,}(?![\p{L}])/giu,
    ),
  ].map(([noun]) => noun.toLowerCase());
  const persons = nouns.find((noun) => isPerson(noun));
  const things = nouns.find((noun) => COUNTABLE.test(noun));
  const counted = /(?<![\p{L}])antal\s+(\p{L}[\p{L}-]*\p{L})/iu.exec(text)?.[1]?.toLowerCase();
  // “Antal ledige stillinger”, “Antal afsluttede forløb”
  const isSaidOf = counted !== undefined && ADJECTIVE.test(counted) && (things ?? persons) !== undefined;
  if (counted && !isSaidOf && !STOP.has(counted) && !TIME_WORD.test(counted)) {
    const sort = sortOf(counted);
    if (sort !== 'abstract') return { sort, unit: unitOf(counted, sort), scale: 1 };
  }
  if (things !== undefined) return { sort: 'things', unit: things, scale: 1 };
  return persons === undefined ? null : { sort: 'persons', unit: 'personer', scale: 1 };
}

/** What a sentence over a table says of how its amounts are written: “(mio. kr.)”, “beløb i 1.000 kr.” */
const SAID_OF_ALL =
  /(?:\(\s*|(?:^|[\s(])i\s+(?:hele\s+)?|(?:^|·)\s*|[,:–-]\s+)(?:mio\.?|mia\.?|1[.\s]?000|t\.?|tusinde?)\s*kr(?:oner)?\.?(?![\p{L}])/iu;
/** Amounts and shares that a sentence states, which say nothing of the table under it. */
const STATED = /\d[\d.,\s]*(?:%|pct\.?|procent(?:point)?|mio\.?\s*kr\.?|mia\.?\s*kr\.?|t?\.?kr\.?|kroner)/giu;

/** The unit that a caption or a note names for the table beside it. */
export function captionUnit(text: string): NamedUnit | null {
  const said = SAID_OF_ALL.exec(text)?.[0];
  return namedUnit(said ?? text.replace(STATED, ' '));
}

/** Heads that speak of money without its unit. */
const MONEY_WORDS =
  /budget|regnskab|forbrug|udgift|indtægt|beløb|bevilling|tilskud|refusion|besparelse|merforbrug|(?<![\p{L}])pris(?:en|er)?(?![\p{L}])|omkostning|rådighedsbeløb|finansiering|anlæg(?![\p{L}])|(?<![\p{L}])takst/iu;

/** Whether a head is about money, though it names no unit. */
export const speaksOfMoney = (text: string): boolean => MONEY_WORDS.test(text);
