/** What `npm run data:fetch` says, in Danish, the language of those who run it. */
import { da } from './da';

const { list } = da;
const and = (words: readonly string[]) => list(words, 'og');
const quote = (text: string) => `”${text}”`;
const LIST = 'data/tables.csv';
/** The first of many, and how many more. */
const some = (words: readonly string[], most = 10): string =>
  words.length <= most ? and(words) : `${words.slice(0, most).join(', ')} og ${words.length - most} mere`;
const figures = (n: number) => `${n} tal`;

/** Periods, those of a long series by the first and the last. */
const periods = (sorted: readonly string[]): string =>
  sorted.length <= 6 ? and(sorted) : `${sorted[0]} til ${sorted.at(-1)}, ${sorted.length} perioder`;
const value = (text: string) => (text === '' ? 'tilbageholdt' : text.replace('.', ','));

export const daFetch = {
  usage: `Brug: npm run data:fetch [-- <tabel> …] [--alle]
  <tabel>  id af en tabel i ${LIST} (ellers dem alle)
  --alle   hent også tabeller, som ikke er opdateret siden sidst`,
  unchanged: 'Intet er ændret.',

  // Before anything is asked.
  unknownTable: (table: string, known: readonly string[]) =>
    `Tabellen ${quote(table)} står ikke i ${LIST}. Dér står ${and(known)}.`,
  noTables: `Der er ingen tabeller at hente: ${LIST} er tom.`,
  tokenMissing: (others: readonly string[]) =>
    `Der mangler en nøgle til Jobindsats. Sæt miljøvariablen JOBINDSATS_TOKEN; nøglen fås hos jobindsats@star.dk.${
      others.length > 0 ? ` Uden nøgle kan de andre hentes: npm run data:fetch -- ${others.join(' ')}` : ''
    }`,
  running: (pid: string, path: string) =>
    `En anden hentning er i gang (proces ${pid}). Vent, til den er færdig. Kører den ikke, så slet ${path}.`,

  // What a publisher answers.
  waiting: (name: string, status: string, seconds: number) =>
    `${name} svarer ${status}. Prøver igen om ${seconds} s …`,
  refused: (name: string, status: number, token: boolean) =>
    token
      ? `${name} afviser nøglen (${status}). Se efter, at JOBINDSATS_TOKEN er den rette, og bed om en ny, hvis den er udløbet.`
      : `${name} afviser forespørgslen (${status}). Prøv igen senere.`,
  notFound: (name: string, table: string) =>
    `${name} har ikke tabellen ${table} (404). Er den nedlagt eller omdøbt, så ret ${LIST}.`,
  tooOften: (name: string, tries: number) =>
    `${name} siger, at der spørges for tit (429), også efter ${tries} forsøg. Prøv igen om en time.`,
  tooLong: (name: string, minutes: number) =>
    `${name} beder om en pause på ${minutes} minutter (429). Prøv igen derefter.`,
  serverFails: (name: string, status: number, tries: number) =>
    `${name} fejler (${status}), også efter ${tries} forsøg. Prøv igen senere.`,
  otherStatus: (name: string, table: string, status: number, message: string) =>
    `${name} svarer ${status} på tabellen ${table}${message === '' ? '' : `: ${message}`}. Se efter, at valgene i ${LIST} passer til tabellen.`,
  page: (name: string, table: string) =>
    `${name} svarer med en webside i stedet for tal (${table}). Der er nok vedligehold. Prøv igen senere.`,
  halfBody: (name: string, table: string, tries: number) =>
    `Svaret fra ${name} (${table}) er kun halvt, også efter ${tries} forsøg. Prøv igen senere.`,
  timeout: (name: string, seconds: number, tries: number) =>
    `${name} svarer ikke inden for ${seconds} s, også efter ${tries} forsøg. Prøv igen senere.`,
  noConnection: (name: string, cause: string, tries: number) =>
    `Der er ingen forbindelse til ${name} (${cause}), også efter ${tries} forsøg. Se efter, om nettet virker.`,
  status: { timeout: 'ikke', cut: 'kun halvt', noConnection: 'ikke' },

  // What its table is.
  otherForm: (table: string, place: string) =>
    `Svaret for ${table} har ikke den form, som det plejer (${place}). Udgiveren har ændret sin API, og koden skal rettes.`,
  notWhole: (table: string) => `Svaret for ${table} er ikke helt: Der mangler tal i det. Prøv igen senere.`,
  variableGone: (table: string, variable: string, known: readonly string[]) =>
    `${table} har ikke længere ${quote(variable)}. Tabellen har ${some(known)}. Ret ${LIST}.`,
  variableNew: (table: string, variable: string) =>
    `${table} har fået variablen ${quote(variable)}, og en værdi skal vælges. Skriv den i kolonnen valg i ${LIST}.`,
  codeGone: (table: string, variable: string, code: string) =>
    `${table} har ikke længere værdien ${quote(code)} af ${variable}. Ret kolonnen valg i ${LIST}.`,
  noPeriods: (table: string, template: string) =>
    `${table} har ingen perioder, der kan skrives som ${template}. Ret kolonnerne periode og fra i ${LIST}.`,
  unknownArea: (table: string, code: string | undefined, name: string) =>
    `${table} har et område, som ikke kendes: ${quote(name)}${code === undefined ? '' : ` (${code})`}. Tilføj det i data/areas.csv, eller skriv ${
      code === undefined ? 'navnet' : 'koden'
    } i kolonnen uden i ${LIST}.`,
  renamedArea: (table: string, code: string, ours: string, theirs: string) =>
    `Området ${code} hedder ${quote(theirs)} i ${table}, men ${quote(ours)} i data/areas.csv. Er det det samme område, så ret navnet dér og i noegletal.csv.`,
  areasGone: (table: string, names: readonly string[]) =>
    `${table} mangler ${names.length === 1 ? 'et område' : `${names.length} områder`}, som var der før: ${some(names)}. Prøv igen senere. Er området nedlagt, så fjern dets linjer i noegletal.csv.`,
  twice: (table: string, area: string, period: string) =>
    `${table} har to tal for ${area} i ${period}. Vælg én værdi af hver variabel i kolonnen valg i ${LIST}, eller meld fejlen til udgiveren.`,
  noNumber: (table: string, text: string) =>
    `${table} har ${quote(text)} på et tals plads, og det kan ikke læses. Koden skal rettes, hvis udgiveren skriver sådan.`,
  notValid: (report: string) => `De hentede tal kan ikke bruges:\n${report}`,

  // What was done.
  notUpdated: (table: string, date: string) =>
    `${table}: ikke opdateret siden ${date}. Sprunget over (--alle henter den alligevel).`,
  table: (table: string, folder: string) => `${table} (${folder})`,
  same: '  Ingen ændringer.',
  added: (n: number, sorted: readonly string[], withheld: number) =>
    `  Nye: ${figures(n)} (${periods(sorted)})${withheld > 0 ? `, heraf ${withheld} tilbageholdt` : ''}`,
  revised: (n: number, of: number) => `  Rettede: ${n} af ${figures(of)}`,
  revision: (area: string, period: string, series: string, before: string, after: string) =>
    `    ${area}, ${period}, ${series}: ${value(before)} → ${value(after)}`,
  more: (n: number) => `    og ${n} mere`,
  withdrawn: (n: number, sorted: readonly string[]) =>
    `  Trukket tilbage: ${figures(n)} (${periods(sorted)}). De er taget ud.`,
  nothing: 'Alt er, som det var. Intet er skrevet.',
  written: (paths: readonly string[]) => ['Skrevet:', ...paths.map((path) => `  ${path}`)].join('\n'),
  nextBuild: (indicators: readonly string[], areas: number) =>
    `Næste build laver filerne for ${and(indicators)} og for ${areas === 1 ? '1 område' : `${areas} områder`} om, og kataloget. Mapperne hedder det samme, så alle links virker som før.`,
  remarks: (folders: readonly string[]) =>
    `Bemærkninger er ikke rettet. Læs dem igennem i referat.json: ${folders.join(', ')}`,
  notWritten: (path: string, cause: string) =>
    `${path} kan ikke skrives (${cause}). ${
      cause === 'ENOSPC' ? 'Disken er fuld: gør plads' : 'Se efter, at mappen må skrives i'
    }, og prøv igen. Alt er sat tilbage, som det var.`,
};
