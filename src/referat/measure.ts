/** What a number counts, by the words right beside it: per cent, money, a rank, persons, any other noun. */
import type { NumberMention } from './numbers';

/** What sort of thing a number counts. */
export type MeasureSort =
  | 'percent'
  | 'point'
  | 'money'
  | 'rank'
  | 'fulltime'
  | 'persons'
  | 'things'
  /** A time. */
  | 'duration'
  /** What a text counts of its own: indsatser, anbefalinger. */
  | 'abstract';

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

const PERSON =
  /(?:^|fuldtids|heltids|deltids)(?:person(?:er)?|borger(?:e|ne)?|menneske(?:r)?|individ(?:er)?|ledig(?:e)?|unge|ung|børn|barn|voksne|voksen|ældre|elev(?:er)?|medarbejder(?:e)?|ansatte?|deltager(?:e)?|kursist(?:er)?|beboere?|indbyggere?|flygtning(?:e)?|fordrevne|ukrainere?|sygemeldte?|syge|dimittend(?:er)?|kvinder?|mænd|kandidat(?:er)?|studerende|forældre|indvandrere?|efterkommere?|jobsøgende|jobparate|aktivitetsparate|uddannelsesparate|selvforsørgende|langtidsledige|forsikrede|henviste|visiterede|tilmeldte|inviterede|adspurgte|respondent(?:er)?|brugere?|klient(?:er)?|mentorer|mentor|vejledere?|frivillige|handicappede|udlændinge|integranter|nytilkomne|familiesammenførte|svarpersoner|kolleger|læger|pædagoger|sygeplejersker|socialrådgivere|rådgivere|ydelsesmodtagere|lærlinge?|praktikanter|fleksjobbere|fleksjobansatte|fleksjobvisiterede|pensionister|ufaglærte|faglærte|afsluttede|enlige|hjemløse|førtidspensionister|seniorer|efterlønnere|akademikere|nyuddannede|erhvervsaktive|arbejdsløse|beskæftigede|lønmodtagere|bruttoledige|nettoledige)$|(?:modtager|behandler|konsulent|borger|pensionist|jobber|ledig|arbejder|formidler|koordinator|rådgiver|vejleder|leder|sygemeldt|ansat|ansatt|forsørged|elev|kursist|deltager|person|person|flygtning|indvandrer|visitered|berettiged|parat|medlem|specialist|terapeut|psykolog|studerend|ansøger|besøgend|iværksætter|patient|gæst|pårørend|tilflytter)(?:e|er|ere|ne|s|mer)?$/iu;
const FULLTIME =
  /^(?:(?:fuldtids|helårs)(?:person(?:er)?|modtagere?|ledige|ydelser|forsørgede|deltagere|borgere|ansatte(?=$))|helårsværk|årsværk)$/iu;
const DURATION =
  /^(?:dages?|døgn|ugers?|måneders?|mdr\.?|års?|timers?|timer|minutters?|arbejdsdage|kalenderdage|lektioner)$/iu;
/** What a text counts of its own; a count of them is no figure about the municipality. */
const ABSTRACT =
  /^(?:\p{L}*(?:indsatser|områder|spor|mål|kriterier|temaer|anbefalinger|initiativer|principper|pejlemærker|faser|trin|niveauer|former|typer|kategorier|spørgsmål|scenarier|modeller|forslag|aftaler|lovændringer|ændringer|bilag|elementer|greb|udfordringer|formål|grunde|årsager|måder|gange|steder|ben|perioder|parametre|nøgletal|fag|brancher|retninger|begreber|adresser|afsnit|datoer|punkter|dele|led|del|parter|processer|opgaver|redskaber|værktøjer|ydelser|målgrupper|grupper|målepunkter|indikatorer|emner|dagsordenpunkter|workshops|besøg|muligheder|forhold|betingelser|krav|regler|love|paragraffer|formater|versioner|udvalg|fokuspunkter|tiltag|hovedspor|hovedområder|udgaver|linjer|sider|ord|point|eksempler|områder|visioner|ambitioner|værdier|strategier|politikker|planer|handlinger|aktiviteter|prioriteter|delmål|søjler|principper|hovedtemaer|kvartaler|halvår|kvartal|udvalgsmøder|centre|områder|huse|byer|landsdele|regioner|døre|lag|halvdele|ministermål|fremskrivninger|målinger|resultatmål|delområder|delelementer|hovedelementer))$/iu;
/** Nouns that a small number in words is a figure with. */
const COUNTABLE =
  /^(?:\p{L}*(?:virksomheder|familier|husstande|stillinger|pladser|sager|kommuner|værelser|boliger|lejligheder|praktikker|praktikpladser|elevpladser|job|jobs|småjob|fleksjob|ansættelser|forløb|klager|ansøgninger|årsværk|ordrer|jobåbninger|afgørelser|tilsagn|projekter|henvendelser|arbejdspladser|årspladser))$/iu;

/** Words that are no noun, and end what a number could count. */
const STOP = new Set(
  'og eller men samt af i på til fra for med om ved hos hvor hvoraf hvilket mens når som der den det de dem disse dette denne er var har havde bliver blev kan kunne skal skulle vil ville må måtte ligger lå udgør udgjorde svarer svarede modtager modtog får fik kommer kom går gik står stod bor boede deltog deltager viser viste end mod under over mellem efter før siden inden uden pr per ca cirka knap godt ikke også kun alene dog fortsat stadig allerede henholdsvis hhv heraf deraf dvs så da at nu blandt inkl ekskl jf ift iht ifm mht svarende samlet varierer falder faldt steg stiger forventes ventes er’ blevet været ud op ned ind bestod fandt angiver angav oplever oplevede vurderer mener mente venter ventede har’ hvis idet både enten ifølge sammenlignet imod indenfor udenfor lige sammen alle begge sidste forrige næste seneste året samme hver hvert'.split(
    ' ',
  ),
);
/** Present and past tenses that look like nouns. */
const VERB =
  /^(?:modtager|deltager|kommer|bliver|venter|svarer|går|får|står|mangler|bruger|arbejder|afventer|bor|oplever|angiver|vurderer|kender|søger|afslutter|starter|begynder|fortsætter|vender|flytter|overgår|stiger|falder|ligger|vokser|svarede|deltog|fik|kom|startede|afsluttede(?=\s)|vendte|flyttede|besvarede|modtog|overgik|bestod|kendte|mente|oplevede|angav|søgte|arbejdede|boede|ventede|manglede)$/iu;
const COMPARATIVE = /^(?:færre|flere|mindre|ekstra|yderligere)$/iu;
/** Words that a noun may come after; those that are nouns themselves only before a noun that is known. */
const ADJECTIVE =
  /^(?:nye|samlede|yderligere|månedlige|årlige|ugentlige|ugentligt|løbende|aktive|forskellige|andre|øvrige|ekstra|hele|fulde|ordinære|kommunale|private|offentlige|midlertidige|faste|ikke-vestlige|statslige|lokale|konkrete|store|små|mindre|større|gennemsnitlige|berørte|fysiske|digitale|tidligere|nuværende|kommende|forventede|skattepligtige|udsatte|danske|udenlandske|etniske|jobparate|aktivitetsparate|uddannelsesparate|ledige|unge|ældre|voksne|sygemeldte|fordrevne|ansatte|nytilkomne|beskæftigede|visiterede|mandlige|kvindelige|forgæves|samlet|fuldtids|deltids|støttede|ustøttede|virksomhedsrettede|afsluttede|igangværende|uafsluttede|påbegyndte|etablerede|oprettede|bevilgede|modtagne|indkomne|gennemførte|afholdte|planlagte|besatte|ubesatte|ledigmeldte|langtidsledige|selvstændige|små-|særlige|sociale|almene|reelle|egentlige|faktiske|registrerede|kendte|anonyme|midlertidigt|potentielle|enkelte|fraflyttede|tilflyttede|hjemløse|enlige|borgerrettede|forsikrede|\p{L}+ende|\p{L}+(?:ske|ige|iske|ive|bare|somme|løse))$/iu;

const word = new RegExp(`^${SPACE}+([\\p{L}][\\p{L}’'-]*)`, 'u');

/** Words that were asked about before: a text asks about the same ones again and again. */
const asked = new Map<string, { readonly person: boolean; readonly known: boolean }>();
const MOST_ASKED = 5000;

/** Whether a noun is one of people, and whether it is one that is counted at all. */
function nounOf(noun: string): { readonly person: boolean; readonly known: boolean } {
  let told = asked.get(noun);
  if (!told) {
    const person = PERSON.test(noun) && !/^afsluttede$/i.test(noun);
    told = { person, known: person || FULLTIME.test(noun) || COUNTABLE.test(noun) || DURATION.test(noun) };
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(noun, told);
  }
  return told;
}
const isPerson = (noun: string): boolean => nounOf(noun).person;
const isKnown = (noun: string): boolean => nounOf(noun).known;

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
    const next = word.exec(text.slice(place + match[0].length, place + match[0].length + 40))?.[1] ?? '';
    if (VERB.test(lower) && !(/(?:ede|te)$/.test(lower) && isKnown(next))) break;
    place += match[0].length;
    if (COMPARATIVE.test(found) && n < 2) {
      if (/^flere$/i.test(found)) more = 'more';
      else if (/^færre|^mindre$/i.test(found)) more = 'fewer';
      continue;
    }
    // Names of people and places are no nouns that are counted.
    if (/^\p{Lu}/u.test(found) && !/^[A-Z]-dagpenge|^RKI/.test(found)) break;
    const known = isKnown(found);
    // “1.890 fuldtidspersoner bruttoledige” are full-time persons.
    if (FULLTIME.test(found)) return { noun: found, to: place, more, rate };
    if (/^månedlig|^månedligt/i.test(found)) rate = 'måned';
    if (/^ugentlig/i.test(found)) rate = 'uge';
    // A participle, which ends no plural: “54 gennemført”.
    if (/[^n]t$/iu.test(found) && !known && !/^\p{L}*point$/iu.test(found)) {
      if (pending) break;
      return null;
    }
    if (ADJECTIVE.test(found) || isKnown(next)) {
      if (known) pending = { noun: found, to: place };
      continue;
    }
    if (pending !== null && !known && !/(?:er|e|erne|ene)$/iu.test(found)) break;
    return { noun: found, to: place, more, rate };
  }
  return pending ? { ...pending, more, rate } : null;
}

function sortOf(noun: string): MeasureSort {
  if (FULLTIME.test(noun)) return 'fulltime';
  if (DURATION.test(noun)) return 'duration';
  if (isPerson(noun)) return 'persons';
  return ABSTRACT.test(noun) ? 'abstract' : 'things';
}

const UNIT_OF: Partial<Record<MeasureSort, string>> = { persons: 'personer' };
/** Times in the plural, as units are called. */
const DURATIONS: readonly (readonly [RegExp, string])[] = [
  [/^dage?s?$|^døgn|dage$/iu, 'dage'],
  [/^uge/iu, 'uger'],
  [/^måned|^mdr/iu, 'måneder'],
  [/^års?$/iu, 'år'],
  [/^time/iu, 'timer'],
  [/^minut/iu, 'minutter'],
];

/** The unit of a noun: `personer` for all sorts of people. */
function unitOf(noun: string, sort: MeasureSort): string {
  if (sort === 'fulltime') return /årsværk/iu.test(noun) ? 'årsværk' : 'fuldtidspersoner';
  if (sort === 'duration')
    return DURATIONS.find(([pattern]) => pattern.test(noun))?.[1] ?? noun.toLowerCase();
  return UNIT_OF[sort] ?? noun.toLowerCase();
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
  /(?:(?<![\p{L}-])(?:nr\.?|nummer)|(?<![\p{L}])(?:på\s+en\s+)?(?:plads|placering)(?:en|erne)?(?:\s+(?:som|på|er|nr\.?|nummer|nu|fra|til|var|en))*|placeret(?:\s+som)?|ranger(?:er|et|es)(?:\s+som)?|ranglisten?(?:\s+\p{L}+){0,3}\s+som)\s*$/iu;
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
  const money = /^[\s\u00A0]?(?:kr(?:oner?)?\b\.?|DKK\b|,-)/iu.exec(after);
  if (money) {
    const per = /^\s*(?:pr\.?|per|på)\s+(?:borger|indbygger)/iu.exec(after.slice(money[0].length));
    return measure('money', per ? 'kr. pr. borger' : 'kr.', money[0].length + (per?.[0].length ?? 0));
  }
  const currency = /(?<![\p{L}])(?:kr\.?|DKK)\s*$/iu.exec(text.slice(Math.max(0, from - 6), from));
  if (currency) return measure('money', 'kr.', 0, from - currency[0].length);
  const rank = RANK_BEFORE.exec(before);
  if (rank && !RANK_NO.test(before) && Number.isInteger(number.value) && number.value > 0) {
    const named = /(?:nr\.?|nummer)\s*$/iu.exec(before)?.[0].length ?? 0;
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
    '(?:(?:\\s+[\\p{L}.-]+){0,9}?[\\s:]*(?:på|er|var|til|udgør|udgjorde|lå|ligger|fra|med|nu|:|=|bliver|blev|\\()(?:\\s+(?:i|ved|pr\\.|ultimo|primo|den|udgangen|af|nu|alt|kommunen|samlet|oppe|nede))*[\\s:]*|\\s*)$';
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
    /%|(?<![\p{L}])(?:pct\.?|procent)(?![\p{L}])|\p{L}*(?:procent|(?<!h)andel|frekvens)(?:en)?(?![\p{L}])|(?<![\p{L}])andel/iu,
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
    /fuldtids(?:person|modtager|ledig|ydelse|forsørge)\p{L}*|helårsperson\p{L}*/iu,
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
  const nouns = [...text.matchAll(/(?<![\p{L}-])[\p{L}-]{3,}(?![\p{L}])/gu)].map(([noun]) =>
    noun.toLowerCase(),
  );
  const persons = nouns.find((noun) => isPerson(noun));
  const things = nouns.find((noun) => COUNTABLE.test(noun));
  const counted = /(?<![\p{L}])antal\s+([\p{L}-]+)/iu.exec(text)?.[1]?.toLowerCase();
  if (counted && !STOP.has(counted) && !TIME_WORD.test(counted)) {
    const sort = sortOf(counted);
    if (sort === 'things' && persons !== undefined && things === undefined && ADJECTIVE.test(counted))
      return { sort: 'persons', unit: 'personer', scale: 1 };
    if (sort !== 'abstract') return { sort, unit: unitOf(counted, sort), scale: 1 };
  }
  if (things !== undefined) return { sort: 'things', unit: things, scale: 1 };
  return persons === undefined ? null : { sort: 'persons', unit: 'personer', scale: 1 };
}

/** What a sentence over a table says of how its amounts are written: “(mio. kr.)”, “beløb i 1.000 kr.” */
const SAID_OF_ALL =
  /(?:\(\s*|(?:^|\s)i\s+(?:hele\s+)?|(?:^|·)\s*)(?:mio\.?|mia\.?|1[.\s]?000|t\.?|tusinde?)\s*kr(?:oner)?\.?(?![\p{L}])/iu;
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

/** Whether a small number in words with this noun is a figure: people, firms, cases; no “to områder”. */
export function isCountable(measure: Measure): boolean {
  return measure.sort === 'persons' || measure.sort === 'fulltime' || COUNTABLE.test(measure.noun);
}
