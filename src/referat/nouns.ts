/** Nouns that are counted in minutes: people, times, things, and what a text counts of its own. */

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

const PERSON =
  /(?:^|fuldtids|heltids|deltids)(?:person(?:er)?|borger(?:e|ne)?|menneske(?:r)?|individ(?:er)?|ledig(?:e)?|unge|ung|børn|barn|voksne|voksen|ældre|elev(?:er)?|medarbejder(?:e)?|ansatte?|deltager(?:e)?|kursist(?:er)?|beboere?|indbyggere?|flygtning(?:e)?|fordrevne|ukrainere?|sygemeldte?|syge|dimittend(?:er)?|kvinder?|mænd|kandidat(?:er)?|studerende|forældre|indvandrere?|efterkommere?|jobsøgende|jobparate|aktivitetsparate|uddannelsesparate|selvforsørgende|langtidsledige|forsikrede|henviste|visiterede|tilmeldte|inviterede|adspurgte|respondent(?:er)?|brugere?|klient(?:er)?|mentorer|mentor|vejledere?|frivillige|handicappede|udlændinge|integranter|nytilkomne|familiesammenførte|svarpersoner|kolleger|læger|pædagoger|sygeplejersker|socialrådgivere|rådgivere|ydelsesmodtagere|lærlinge?|praktikanter|fleksjobbere|fleksjobansatte|fleksjobvisiterede|pensionister|ufaglærte|faglærte|afsluttede|enlige|hjemløse|førtidspensionister|seniorer|efterlønnere|akademikere|nyuddannede|erhvervsaktive|arbejdsløse|beskæftigede|lønmodtagere|bruttoledige|nettoledige)$|(?:modtager|behandler|konsulent|borger|pensionist|jobber|ledig|arbejder|formidler|koordinator|rådgiver|vejleder|leder|sygemeldt|ansat|ansatt|forsørged|elev|kursist|deltager|person|person|flygtning|indvandrer|visitered|berettiged|parat|medlem|specialist|terapeut|psykolog|studerend|ansøger|besøgend|iværksætter|patient|gæst|pårørend|tilflytter|assistent|hjælper|ingeniør|lærling|chauffør|håndværker|forsker)(?:e|er|ere|ne|s|mer)?$/iu;
export const FULLTIME =
  /^(?:(?:fuldtids|helårs)(?:person(?:er)?|modtagere?|ledige|ydelser|forsørgede|deltagere|borgere|ansatte(?=$))|helårsværk|årsværk)$/iu;
const DURATION =
  /^(?:dages?|døgn|ugers?|måneders?|mdr\.?|års?|timers?|timer|minutters?|arbejdsdage|kalenderdage|lektioner)$/iu;
/** What a text counts of its own; a count of them is no figure about the municipality. */
const ABSTRACT =
  /^(?:\p{L}*(?:indsatser|områder|spor|mål|kriterier|temaer|anbefalinger|initiativer|principper|pejlemærker|faser|trin|niveauer|former|typer|kategorier|spørgsmål|scenarier|modeller|forslag|aftaler|lovændringer|ændringer|bilag|elementer|greb|udfordringer|formål|grunde|årsager|måder|gange|steder|ben|perioder|parametre|nøgletal|fag|brancher|(?<!under)retninger|begreber|adresser|afsnit|datoer|punkter|dele|led|del|parter|processer|opgaver|redskaber|værktøjer|ydelser|målgrupper|grupper|målepunkter|indikatorer|emner|dagsordenpunkter|workshops|besøg|muligheder|forhold|betingelser|krav|regler|love|paragraffer|formater|versioner|udvalg|fokuspunkter|tiltag|hovedspor|hovedområder|udgaver|linjer|sider|ord|point|eksempler|områder|visioner|ambitioner|værdier|strategier|politikker|planer|handlinger|aktiviteter|prioriteter|delmål|søjler|principper|hovedtemaer|kvartaler|halvår|kvartal|udvalgsmøder|centre|områder|huse|byer|landsdele|regioner|døre|lag|halvdele|ministermål|fremskrivninger|målinger|resultatmål|delområder|delelementer|hovedelementer))$/iu;
/** Nouns that a small number in words is a figure with. */
export const COUNTABLE =
  /^(?:\p{L}*(?:virksomheder|familier|husstande|stillinger|pladser|sager|kommuner|værelser|boliger|lejligheder|praktikker|praktikpladser|elevpladser|job|jobs|småjob|fleksjob|ansættelser|forløb|klager|ansøgninger|årsværk|ordrer|jobåbninger|afgørelser|tilsagn|projekter|henvendelser|arbejdspladser|årspladser))$/iu;

/** Words that are no noun, and end what a number could count. */
export const STOP = new Set(
  'og eller men samt af i på til fra for med om ved hos hvor hvoraf hvilket mens når som der den det de dem disse dette denne er var har havde bliver blev kan kunne skal skulle vil ville må måtte ligger lå udgør udgjorde svarer svarede modtager modtog får fik kommer kom går gik står stod bor boede deltog deltager viser viste end mod under over mellem efter før siden inden uden pr per ca cirka knap godt ikke også kun alene dog fortsat stadig allerede henholdsvis hhv heraf deraf dvs så da at nu blandt inkl ekskl jf ift iht ifm mht svarende samlet varierer falder faldt steg stiger forventes ventes er’ blevet været ud op ned ind bestod fandt angiver angav oplever oplevede vurderer mener mente venter ventede har’ hvis idet både enten ifølge sammenlignet imod indenfor udenfor lige sammen alle begge sidste forrige næste seneste året samme hver hvert'.split(
    ' ',
  ),
);
/** Present and past tenses that look like nouns. */
export const VERB =
  /^(?:modtager|deltager|kommer|bliver|venter|svarer|går|får|står|mangler|bruger|arbejder|afventer|bor|oplever|angiver|vurderer|kender|søger|afslutter|starter|begynder|fortsætter|vender|flytter|overgår|stiger|falder|ligger|vokser|svarede|deltog|fik|kom|startede|afsluttede(?=\s)|vendte|flyttede|besvarede|modtog|overgik|bestod|kendte|mente|oplevede|angav|søgte|arbejdede|boede|ventede|manglede)$/iu;
export const COMPARATIVE = /^(?:færre|flere|mindre|ekstra|yderligere)$/iu;
/** Words that a noun may come after; those that are nouns themselves only before a noun that is known. */
export const ADJECTIVE =
  /^(?:nye|samlede|yderligere|månedlige|årlige|ugentlige|ugentligt|løbende|aktive|forskellige|andre|øvrige|ekstra|hele|fulde|ordinære|kommunale|private|offentlige|midlertidige|faste|ikke-vestlige|statslige|lokale|konkrete|store|små|mindre|større|gennemsnitlige|berørte|fysiske|digitale|tidligere|nuværende|kommende|forventede|skattepligtige|udsatte|danske|udenlandske|etniske|jobparate|aktivitetsparate|uddannelsesparate|ledige|unge|ældre|voksne|sygemeldte|fordrevne|ansatte|nytilkomne|beskæftigede|visiterede|mandlige|kvindelige|forgæves|samlet|fuldtids|deltids|støttede|ustøttede|virksomhedsrettede|afsluttede|igangværende|uafsluttede|påbegyndte|etablerede|oprettede|bevilgede|modtagne|indkomne|gennemførte|afholdte|planlagte|besatte|ubesatte|ledigmeldte|langtidsledige|selvstændige|små-|særlige|sociale|almene|reelle|egentlige|faktiske|registrerede|kendte|anonyme|midlertidigt|potentielle|enkelte|fraflyttede|tilflyttede|hjemløse|enlige|borgerrettede|forsikrede|\p{L}+ende|\p{L}+(?:ske|ige|iske|ive|bare|somme|løse))$/iu;

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
export const isPerson = (noun: string): boolean => nounOf(noun).person;
export const isKnown = (noun: string): boolean => nounOf(noun).known;

/** How the names of most benefits end; in a regular expression. */
export const BENEFIT_ENDING = '(?:hjælp|dagpenge|ydelse|pension)';
/** “200 uddannelseshjælp”: a benefit is counted by those who have it. */
const BENEFIT = new RegExp(`${BENEFIT_ENDING}$`, 'iu');

export function sortOf(noun: string): MeasureSort {
  if (FULLTIME.test(noun)) return 'fulltime';
  if (DURATION.test(noun)) return 'duration';
  if (isPerson(noun) || BENEFIT.test(noun)) return 'persons';
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
export function unitOf(noun: string, sort: MeasureSort): string {
  if (sort === 'fulltime') return /årsværk/iu.test(noun) ? 'årsværk' : 'fuldtidspersoner';
  if (sort === 'duration')
    return DURATIONS.find(([pattern]) => pattern.test(noun))?.[1] ?? noun.toLowerCase();
  return UNIT_OF[sort] ?? noun.toLowerCase();
}
