/** Numbers in minutes that are no figures, and why: dates, times, laws, references, ages, limits, addresses. */
import type { Span } from './blocks';
import { findNumbers, type NumberMention } from './numbers';

/** Why a number is not proposed. */
export const NO_FIGURE = [
  'date',
  'time',
  'law',
  'reference',
  'address',
  'age',
  'limit',
  'scale',
  'list',
  'ordinal',
  'name',
  'count',
  'no-unit',
  'repeated',
  'heading',
  'closed',
] as const;
/** See {@link NO_FIGURE}. */
export type NoFigure = (typeof NO_FIGURE)[number];

/** A part of the text whose numbers are none. */
export interface Excluded extends Span {
  /** `code`: the number of a case, of a telephone, an address of the web, which is no number at all. */
  readonly why: NoFigure | 'code';
}

const NUMBER_LIST =
  '\\d+(?:\\.\\d+)*[a-zA-Z]?(?:(?:\\s*,\\s*|\\s+og\\s+|\\s+samt\\s+|\\s+til\\s+|\\s*[-–]\\s*|\\s*/\\s*)\\d+(?:\\.\\d+)*[a-z]?(?![\\d.,]*\\s?(?:%|pct|procent|kr|mio|mia)))*';
/** A reference ends where a number with a unit would begin. */
const NOT_MEASURED =
  '(?!\\d|,\\d|\\.\\d{3}|\\s?(?:%|pct|procent|kr\\b|kroner|mio|mia|tusind|borgere|personer|fuldtids|ledige\\b|årsværk|kommuner))';

/** What references are to: `bilag 2`, `pkt. 29`, `side 6`, `mål 1`. */
const REFERRED = [
  'bilag(?:ene)?',
  'punkt(?:et|erne|er)?',
  'pkt\\.?',
  'dagsordens?punkt(?:et)?',
  'sag(?:s)?nr\\.?:?',
  'journalnr\\.?:?',
  'sag(?:en)?',
  'side',
  'sider(?:ne)?',
  's\\.',
  'tabel(?:len)?',
  'figur(?:en)?',
  'afsnit(?:tet)?',
  'kapit(?:el|let|lerne|ler)',
  'kap\\.',
  'artikel',
  'fase(?:n|rne)?',
  'spor(?:et)?',
  'trin(?:net)?',
  'niveau',
  'mål',
  'delmål',
  'hovedmål',
  'resultatmål',
  'effektmål',
  'succeskriteri(?:e|um|et)',
  'kriteri(?:e|um|et)',
  'pejlemærke(?:t)?',
  'fokusområde(?:t)?',
  'indsatsområde(?:t)?',
  'indsats',
  'tema',
  'serviceområde(?:t)?',
  'politikområde(?:t)?',
  'bevillingsområde(?:t)?',
  'budgetområde(?:t)?',
  'hovedkonto(?:en)?',
  'konto',
  'funktion',
  'gruppering',
  'version',
  'note',
  'ad',
  'anbefaling',
  'forslag(?:et)?',
  'scenari(?:e|um|et)',
  'model',
  'kategori',
  'gruppe',
  'matchgruppe',
  'målgruppe',
  'match(?:kategori)?',
  'delprojekt(?:et)?',
  'projekt',
  'lokale(?:t)?',
  'mødelokale(?:t)?',
  'udvalgslokale(?:t)?',
  'spørgsmål(?:et)?',
  'klynge',
  'dansk',
  'danskuddannelse',
  'modul',
  'runde',
  'budgetopfølgning(?:en)?',
  'budgetrevision(?:en)?',
  'økonomirapport(?:en)?',
  'økonomiopfølgning(?:en)?',
  'økonomivurdering(?:en)?',
  'forventet regnskab',
  'opfølgning',
  'delaftale',
  'trin',
  'tiltag',
  'BO',
  'FR',
  'ØR',
  'BR',
  'id',
  'EAN(?:-nr\\.?|-nummer)?:?',
];

type Rule = readonly [Excluded['why'], RegExp];

const MONTHS =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)';
const STREET =
  '(?:[\\p{Lu}][\\p{L}.-]*\\s+){0,3}[\\p{Lu}][\\p{L}-]*(?:vej|vejen|gade|gaden|allé|alle|stræde|plads|torv|torvet|vænge|vænget|parken|park|have|haven|gården|bakken|kajen|kaj|boulevard|toften|ager|agre|skoven|brygge|bro|husene|centret|engen|højen|marken|stien|sti|krogen|svinget|banken|lunden)s?|(?:[\\p{Lu}][\\p{L}.-]*\\s+){1,3}(?:Vej|Gade|Allé|Alle|Plads|Torv|Boulevard|Have|Park|Stræde|Bakke|Kaj|Bro)';

/** What is left out wherever it stands; the first that fits a place is the reason. */
const RULES: readonly Rule[] = [
  [
    'code',
    /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|\b[\w-]+\.(?:dk|com|eu|org|pdf|docx?|xlsx?|pptx?)\b/giu,
  ],
  ['code', /\b\d{2}\.\d{2}\.\d{2}(?:[\s.-]*[A-ZÆØÅ]\d{2}[-–]\d+(?:[-–]\d+)?)?/gu],
  [
    'code',
    /(?<!\p{L})(?:sags?|journal|dokument|dok|j|case|edoc|acadre|sbsys)\.?(?:[-\s]?(?:nr|nummer|id|no))?[.:]*\s*(?:[A-Z]{1,4}-?)?\d[\d./-]+\d/giu,
  ],
  [
    'code',
    /\b(?:EMN|S|D|SAG)-?\d{4}[-–]\d+\b|(?<![\d.,/-])(?:20)?\d{2}[-/](?!(?:19|20)\d\d(?!\d))\d{4,7}(?![\d.,/-])/gu,
  ],
  ['code', /\b\d{6}[-–]\d{4}\b|CVR(?:[\s-]?(?:nr|nummer))?\.?:?\s*(?:\d\s?){8}/giu],
  [
    'code',
    /(?:tlf|telefon|mobil|tel)(?:\.|nr\.?|nummer)*:?\s*(?:\+45\s*)?(?:\d[\s.]?){8}|\+45\s?(?:\d\s?){8}|(?<![\d.,])\d{2} \d{2} \d{2} \d{2}(?![\d.,])/giu,
  ],
  ['code', /EAN(?:[\s-]?(?:nr|nummer))?\.?:?\s*\d{13}|(?<!\d)\d{13}(?!\d)/giu],
  [
    'time',
    /\bkl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:[-–]|til|og)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?)*(?!\s?(?:%|pct))/giu,
  ],
  ['time', /(?<![\d.,])(?:[01]?\d|2[0-4]):[0-5]\d(?:\s*[-–]\s*(?:[01]?\d|2[0-4]):[0-5]\d)?(?!\d)/gu],
  [
    'date',
    new RegExp(
      `(?<![\\d.,])\\d{1,2}\\.?(?:\\s*(?:[-–]|og|til)\\s*(?:den\\s+)?\\d{1,2}\\.?)?\\s*${MONTHS}(?![\\p{L}])(?:\\s*\\d{4})?`,
      'giu',
    ),
  ],
  ['date', /(?<![\d.,])\d{1,2}[.\-/]\d{1,2}[.\-/]\s?(?:\d{4}|\d{2})(?![\d.,]\d|\d)/gu],
  ['date', /\buge(?:rne)?\s+\d{1,2}(?:\s*(?:[-–]|til|og)\s*\d{1,2})?/giu],
  [
    'law',
    /§+\s*\d+\s?[a-z]?\b(?:\s*,?\s*(?:stk|nr|litra|pkt)\.?\s*(?:\d+|[a-z]\b))*(?:\s*(?:,|og|eller|til|samt|[-–]|jf\.)\s*(?:§+\s*)?\d+(?:\s?[a-z]\b)?(?:\s*,?\s*(?:stk|nr|litra)\.?\s*\d+)*(?!\s?(?:%|pct|kr|mio|[\p{L}]{3,})))*(?:[-–]\p{L}+)?/giu,
  ],
  ['law', /\b(?:stk|litra)\.?\s*\d+(?:\s*(?:,|og|[-–])\s*\d+)*/giu],
  [
    'law',
    /(?:\p{L}*lov(?:en|bekendtgørelse|forslag|s)?|\p{L}*bekendtgørelse(?:n)?|LBK|BEK|VEJ|vejledning|cirkulære|forordning|direktiv|aktstykke|L)\s*(?:nr\.?\s*)?\d+(?:\/\d+)?(?:\s+af\s+\d{1,2}[./]\s?\d{1,2}[./ ]\s?\d{4})?/gu,
  ],
  ['law', /\blov(?:bekendtgørelse)?\s+nr\.?\s*\d+/giu],
  [
    'reference',
    /(?:lokalplan|kommuneplan|kommuneplantillæg|matrikel|matr|plannr|rammeområde|delområde|tillæg|husnummer|husnr|rute|linje|buslinje)(?:en|et)?\.?\s*(?:nr\.?\s*)?\d[\d.\p{L}-]*/giu,
  ],
  [
    'reference',
    new RegExp(
      `(?<![\\p{L}\\d])(?:${REFERRED.join('|')})\\s*(?:nr\\.?\\s*|nummer\\s+)?(?<!\\d)${NUMBER_LIST}${NOT_MEASURED}`,
      'giu',
    ),
  ],
  // “Vedlagt er informationsmail om Ukraine nr. 97”: one of many mails.
  [
    'reference',
    /(?<![\p{L}])(?:vedlagt|vedhæftet|vedlægges|\p{L}*(?:mail|brev|notat|skrivelse))(?:\s+(?!(?:er|var|ligger|lå|placeret)\s+(?:nr|nummer))[\p{L}-]+){0,8}\s+(?:nr\.?|nummer)\s*\d+/giu,
  ],
  // “i top 10 (nr. 8)” is a place in a list.
  [
    'reference',
    new RegExp(
      `\\((?:pkt|punkt|bilag|sag|(?<!(?:(?<![\\p{L}])top|placer|rang|plads|bedst|ligger)[^.(]{0,60}\\()nr)\\.?\\s*${NUMBER_LIST}\\)`,
      'giu',
    ),
  ],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}])(?:${STREET})\\s+\\d{1,3}\\s?[A-Z]?(?![\\d.,]?\\d|\\s?(?:%|pct|kr|mio|borgere|beboere|personer|værelser|lejligheder|boliger|pladser))(?:,?\\s*\\d\\.\\s*(?:sal|tv|th|mf))?`,
      'gu',
    ),
  ],
  [
    'address',
    /(?<![\d.,])(?:DK-)?[1-9]\d{3}\s+(?=(?:[A-ZÆØÅ][a-zæøå]+))(?<=(?:,|\d|[A-Z])\s*(?:DK-)?\d{4}\s+)/gu,
  ],
  [
    'scale',
    /skala(?:en)?\s+(?:fra|på|mellem|med)?\s*\d{1,2}\s*(?:til|[-–]|og)\s*\d{1,2}|(?:fra\s+)?\d{1,2}\s*(?:til|[-–])\s*\d{1,2},?\s+hvor\s+\d{1,2}\s+er\s|\(?hvor\s+\d{1,2}\s+er\s+(?:bedst|højest|lavest|dårligst)(?:\s+og\s+\d{1,2}\s+er)?/giu,
  ],
  // “beløb i 1.000 kr.” tells how the others are written.
  [
    'scale',
    /\((?:beløb\s+)?(?:hele\s+)?1[.\s]?000\s*kr\.?\)|(?<![\p{L}])i\s+(?:hele\s+)?1[.\s]?000\s*kr(?:oner)?\b\.?|[,–-]\s*1[.\s]?000\s*kr\.?\s*$/giu,
  ],
  // “42 sager pr. 1.000 indbyggere”, “nr. 19 af 98”: what is counted for, and among how many.
  [
    'scale',
    /(?<=(?<![\p{L}])(?:pr\.?|per)\s)10{1,2}(?:[.\s]?000)?(?=\s\p{L}{3})|(?<=(?<![\p{L}])(?:pr\.?|per)\s)1[.\s]000(?=\s\p{L}{3})/giu,
  ],
  [
    'scale',
    /(?<=(?:nr\.?|nummer)\s*\d{1,3}\s+(?:ud\s+)?af\s+(?:de\s+)?)\d{1,3}(?!\d|[.,]\d|\s+(?:\p{L}+\s+)?kommuner)/giu,
  ],
  // Votes.
  ['count', /(?<![\d.,])\d{1,2}\s+stemte(?![\p{L}])|(?<![\p{L}])stemte\s+\d{1,2}(?!\d)/giu],
  ['scale', /\d(?:-|\s)?punkts?(?:-|\s)?skala|skala\s+på\s+\d{1,2}/giu],
  [
    'age',
    /(?<![\d.,])\d{1,2}\s*(?:[-–]|til|og)\s*\d{1,2}\s*-?\s*(?:års?(?:\b|-)|årige?s?\b)(?!\s+(?:efter|siden|tidligere))/giu,
  ],
  ['age', /(?<![\d.,])(?:\+\s*)?\d{1,3}\s*\+?\s*-?\s*årige?s?\b/giu],
  ['age', /(?<![\d.,])\d{2}\+(?![\d\p{L}])(?:\s*år)?/giu],
  [
    'age',
    /(?:under|over|fyldt|fylder|alderen|mellem|ml\.|fra|til|og|ældre\s+end|yngre\s+end|mindst|indtil)\s+(?:de\s+)?\d{1,2}\s*(?:(?:[-–]|og|til)\s*\d{1,2}\s*)?(?:års?\b)(?:s?alderen)?/giu,
  ],
  ['age', /(?<![\d.,])\d{1,2}\s*(?:[-–]|til|og)\s*\d{1,2}\s+år(?:s)?(?![\p{L}])/giu],
  [
    'limit',
    /(?<![\d.,])\d+\s+(?:fuldtidsperson|helårsperson|årsværk)\s+(?:svarer\s+til|er\s+lig(?:\s+med)?)\s+(?:\d+|én|en)\s+\p{L}+(?:\s+i\s+\d+\s+(?:år|måneder|uger))?/giu,
  ],
  [
    'ordinal',
    /(?<![\d.,])(?:\d{1,2}\.\s?(?:[-–]|og|til)\s?)?\d{1,3}\.(?:\s|-)?(?=(?:kvartal|halvår|behandling|viceborgmester|suppleant|sal|klasse|klassetrin|part|udgave|version|generation|prioritet|rate|møde|gang|del|fase|delaftale|led|instans|ledd?|ledende|juridiske|etape|udbetaling|runde|måned|år|uge|semester|modul|praktik)\p{L}*)/giu,
  ],
  [
    'name',
    /\b(?:covid|corona|EU|G|FN|SARS-CoV)[-\s]?\d+\b|(?<![\p{L}\d])\p{L}+-\d{1,3}(?![\d.,%]|\s?(?:%|pct|kr|mio|\p{Ll}{3,}))|\b\p{L}+\d[\p{L}\d]*|\b24\/7\b|\b\d+'?erne\b|\b\d{4}'erne\b|\b(?:Agenda|Windows|Office|Vision|Danmark)\s+20\d\d|\b\d+\.0\b(?!\d|\s?(?:%|pct|mio|mia))/giu,
  ],
];

const MONTHS_OF_DURATION = '(?:dages?|døgn|ugers?|måneders?|mdr\\.?|års?|timers?|minutters?)';
const WORD =
  '(?:\\d+(?:,\\d+)?|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|halvanden|halvandet|fireogtyve)';
/** Limits: a time within which something is to be done, or that divides people. */
const LIMIT_RULES: readonly Rule[] = [
  [
    'limit',
    new RegExp(
      `(?:inden(?:\\s+for)?|indenfor|under|over|op\\s+til|højst|maks(?:imalt)?\\.?|mindst|minimum|senest|efter|hver|hvert|i\\s+(?:mere|mindre)\\s+end|mere\\s+end|mindre\\s+end|længere\\s+end|kortere\\s+end|de\\s+(?:sidste|seneste|første|næste|kommende)|inden\\s+der\\s+er\\s+gået|ca\\.|cirka|efter\\s+(?:de\\s+)?første|i|på)\\s+(?:ca\\.\\s+)?${WORD}\\s*(?:(?:[-–]|til|og|eller)\\s*${WORD}\\s*)?(?:hele\\s+|løbende\\s+)?${MONTHS_OF_DURATION}(?![\\p{L}])`,
      'giu',
    ),
  ],
  [
    'limit',
    new RegExp(
      `(?<![\\p{L}\\d,.])${WORD}\\s*(?:(?:[-–]|til)\\s*${WORD}\\s*)?${MONTHS_OF_DURATION}(?:\\s+(?:eller\\s+(?:derunder|derover|mindre|mere|flere)|før|efter|forud|varighed|tidligere|senere|siden|om\\s+ugen|frem|tilbage))(?![\\p{L}])`,
      'giu',
    ),
  ],
  [
    'count',
    new RegExp(
      `(?<![\\p{L}\\d,.])${WORD}\\s+gange?\\b(?:\\s+(?:om|årligt|ugentligt|månedligt|dagligt|i|pr\\.)\\s*\\p{L}*)?`,
      'giu',
    ),
  ],
];

/** What tells that a time is measured and no limit. */
export const MEASURED_TIME =
  /gennemsnit|(?<![\p{L}])snit(?![\p{L}])|varighed|varede|varer(?![\p{L}])|ventetid|sagsbehandlingstid|median|forløbslængde|timetal/iu;

/** What of a sentence is left out, whatever is in it. */
export function excludedIn(text: string): Excluded[] {
  const found: Excluded[] = [];
  const take = (rules: readonly Rule[]) => {
    for (const [why, pattern] of rules) {
      for (const match of text.matchAll(pattern)) {
        const span = { from: match.index, to: match.index + match[0].length };
        if (!found.some((other) => other.from <= span.from && span.to <= other.to))
          found.push({ ...span, why });
      }
    }
  };
  take(RULES);
  const measured = MEASURED_TIME.test(text);
  for (const rule of LIMIT_RULES) {
    const before = found.length;
    take([rule]);
    // 11,2 uger is measured; 14 dage is a limit unless it is said to be a mean.
    for (let i = found.length - 1; i >= before; i -= 1) {
      const { from, to } = found[i] as Excluded;
      const part = text.slice(from, to);
      if (
        /\d,\d/.test(part) ||
        (measured &&
          /\d/.test(part) &&
          !/^(?:inden|under|over|op|højst|maks|mindst|senest|hver|længere|kortere)/i.test(part))
      )
        found.splice(i, 1);
    }
  }
  return found;
}

/** The numbers of a text, and what of it is left out; what is in codes is in neither. */
export function numbersIn(text: string): {
  readonly numbers: readonly NumberMention[];
  readonly excluded: readonly (Span & { readonly why: NoFigure })[];
} {
  const numbers = findNumbers(text);
  const all = numbers.length > 0 ? excludedIn(text) : [];
  const codes = all.filter(({ why }) => why === 'code');
  return {
    numbers: numbers.filter(({ from, to }) => !codes.some((code) => code.from < to && from < code.to)),
    excluded: all.flatMap((part) => (part.why === 'code' ? [] : [{ ...part, why: part.why }])),
  };
}
