/** What can go wrong with a file that is imported, and what would be right: apart, since the worker writes it into a file too. */
import { type ImportFailure, type ImportProblemCode, LOOKS, type Look } from '../model/import';
import type { Language } from '../model/language';
import { da } from './da';

/** What a sentence about a problem is made of. */
export interface ProblemWords {
  readonly value: string;
  readonly allowed: readonly string[];
}

/** A number without the brackets around it. */
const unbracketed = ({ value }: ProblemWords) => value.replace(/^\(\s*|\s*\)$/g, '');

const daProblems: Readonly<Record<ImportProblemCode, (p: ProblemWords) => string>> = {
  'extra-field': () => 'Rækken har flere felter end tabellen har kolonner',
  'missing-field': () => 'Rækken har færre felter end tabellen har kolonner',
  'unknown-area': (p) => `”${p.value}” er ikke et område, vi kender`,
  'former-municipality': (p) => `${p.value} er en kommune fra før 2007`,
  'missing-group': () => 'Rækken siger ikke, hvilken gruppe den er om',
  'unknown-indicator': (p) => `”${p.value}” er ikke et nøgletal, vi kender`,
  'unknown-kind': (p) => `”${p.value}” er ikke en type, vi kender`,
  'kind-not-allowed': (p) => `Nøgletallet findes ikke som ”${p.value}”`,
  'malformed-period': (p) => `”${p.value}” kan ikke læses som en periode`,
  'future-period': (p) => `Perioden ${p.value} ligger i fremtiden`,
  'malformed-number': (p) => `”${p.value}” kan ikke læses som et tal`,
  'marked-number': (p) => `”${p.value}” har et mærke efter tallet`,
  'bracketed-number': (p) => `”${p.value}” står i parentes, og det kan betyde flere ting`,
  'other-decimals': (p) => `”${p.value}” har decimaler skrevet på en anden måde end resten`,
  'negative-count': (p) => `${p.value} er under nul, og det kan et antal ikke være`,
  'impossible-percent': (p) => `${p.value} kan ikke være en andel i procent`,
  'rank-out-of-range': (p) => `${p.value} kan ikke være en plads på ranglisten`,
  'unit-mismatch': (p) => `Enheden er ”${p.value}”, men nøgletallet måles i noget andet`,
  'printed-mismatch': (p) => `Tallet som trykt, ”${p.value}”, er ikke det samme som værdien`,
  duplicate: () => 'Det samme tal står to gange med hver sin værdi',
};

const daRight: Readonly<Record<ImportProblemCode, (p: ProblemWords) => string>> = {
  'extra-field': (p) =>
    `Der skal være ${p.allowed[0] ?? 'lige så mange som i den første række'}. Står skilletegnet inde i en tekst, skal teksten have anførselstegn om sig.`,
  'missing-field': (p) =>
    `Der skal være ${p.allowed[0] ?? 'lige så mange som i den første række'}. Måske er rækken knækket over midt i en tekst.`,
  'unknown-area': () => 'Sig herunder, hvilket område det er, eller udelad rækkerne.',
  'former-municipality': (p) =>
    p.allowed.length > 0
      ? `Den er i dag en del af ${da.list(p.allowed, 'og')}. Tallene kan ikke lægges over i en kommune, der er større, så de udelades.`
      : 'Den findes ikke længere, så tallene udelades.',
  'missing-group': () => 'Sig herunder, hvad en tom celle betyder, eller skriv gruppen i filen.',
  'unknown-indicator': (p) =>
    p.allowed.length > 0
      ? `Det, der ligner mest: ${da.list(p.allowed)}.`
      : 'Navnene står i listen over gyldige navne.',
  'unknown-kind': (p) => `Det kan være ${da.list(p.allowed)}.`,
  'kind-not-allowed': (p) => `Det kan være ${da.list(p.allowed)}.`,
  'malformed-period': (p) =>
    `Skriv fx ${da.list(p.allowed.length > 0 ? p.allowed : ['2023', '2023K3', '2023M09'])}.`,
  'future-period': () =>
    'Kun mål, budgetter og prognoser kan gælde en periode, der ikke er begyndt. Ret perioden eller typen.',
  'malformed-number': (p) =>
    `Skriv fx ${da.list(p.allowed.length > 0 ? p.allowed : ['2684', '10,7', '-14,1'])}. Et tal, der mangler, kan stå som et tomt felt.`,
  'marked-number': () =>
    'Fjern mærket efter tallet. Det henviser som regel til en fodnote: læs den, før tallet bruges.',
  'bracketed-number': (p) =>
    `Er det under nul, så skriv -${unbracketed(p)}, ellers ${unbracketed(p)}. Er tallet for usikkert til at bruge, kan feltet være tomt.`,
  'other-decimals': () => 'Svar herunder på, hvordan decimaler skrives, så læses filen igen.',
  'negative-count': () => 'Se efter i kilden. Er det en ændring, så vælg typen ”Ændring”.',
  'impossible-percent': () => 'En andel er fra 0 til 100. Er det et antal, så vælg et andet nøgletal.',
  'rank-out-of-range': (p) => `Pladserne er hele tal: ${p.allowed[0] ?? '1–98'}.`,
  'unit-mismatch': (p) =>
    `Den skal være ${da.list(p.allowed)}. Vælg ellers et andet nøgletal, eller lav et nyt.`,
  'printed-mismatch': (p) =>
    p.allowed.length > 0
      ? `Værdien er ${p.allowed[0]}. Ret den, der er forkert.`
      : 'Ret den, der er forkert.',
  duplicate: (p) =>
    p.allowed.length > 0
      ? `Det første står på linje ${p.allowed[0]} og er det, der tages med. Slet det, der er forkert.`
      : 'Det første af hvert tages med. Filen med det afviste siger, på hvilken linje det står.',
};

const daFailures: Readonly<Record<ImportFailure, readonly [what: string, help: string]>> = {
  empty: ['Filen er tom.', 'Gem den igen derfra, hvor den kommer fra, og se efter, at der er noget i den.'],
  'only-header': [
    'Der er kun overskrifter i filen og ingen rækker med tal.',
    'Se efter, om der var valgt noget, da filen blev hentet.',
  ],
  'too-large': [
    'Filen er for stor til at blive læst i en browser.',
    'Hent færre områder, færre år eller færre grupper ad gangen, og læs filerne ind hver for sig.',
  ],
  'not-a-table': [
    'Filen er ikke en tabel.',
    'Der er ikke en tabel i den, som vi kan læse, uanset hvad den hedder. Gem tabellen som CSV eller Excel (.xlsx).',
  ],
  'unclosed-quote': [
    'Et anførselstegn begynder og slutter ikke, så resten af filen bliver til ét felt.',
    'Find anførselstegnet på den linje, der er nævnt, og slet det eller skriv det to gange.',
  ],
  'broken-json': [
    'Filen er ikke hel: den begynder som JSON, men kan ikke læses til ende.',
    'Hent den igen derfra, hvor den kommer fra.',
  ],
  'broken-xlsx': [
    'Regnearket kan ikke læses. Måske er det beskyttet med kodeord, eller også er det ikke hentet helt.',
    'Åbn det i Excel, gem det som .xlsx uden kodeord, og prøv igen. Eller kopiér cellerne, og indsæt dem her.',
  ],
  'broken-px': [
    'Filen er i PC-Axis’ format (.px), men kan ikke læses.',
    'Hent den igen derfra, hvor den kommer fra, eller vælg CSV i stedet.',
  ],
  'broken-folder': [
    'Filen er en referat-mappe, men det, der står ved siden af tallene, kan ikke læses.',
    'Hent den igen derfra, hvor den kommer fra.',
  ],
  'expands-too-far': [
    'Regnearket fylder langt mere pakket ud, end et regneark med tal gør, så det bliver ikke åbnet.',
    'Kopiér de celler, der skal bruges, over i et nyt ark, og gem det. Kommer filen fra nogen, du ikke kender, så slet den.',
  ],
  'too-many-columns': [
    'Tabellen har for mange kolonner.',
    'Slet de kolonner, der ikke skal bruges, eller byt om på rækker og kolonner.',
  ],
  'too-many-groups': [
    'Der er for mange forskellige grupper i filen.',
    'Måske er en kolonne med navne eller numre læst som gruppe. Udelad den.',
  ],
  'no-figures': [
    'Der er ingen tal i filen, når kolonnerne læses sådan.',
    'Ret, hvordan kolonnerne læses: måske er det en anden kolonne, der har tallene.',
  ],
  'storage-full': [
    'Der er ikke plads i browseren.',
    'Slet egne tal, der ikke skal bruges længere, eller gør plads på disken, og prøv igen.',
  ],
  unreadable: [
    'Filen kunne ikke læses.',
    'Måske er den flyttet eller åben i et andet program. Luk den der, og vælg den igen.',
  ],
};

const daLooks: Readonly<Record<Look, string>> = {
  picture: 'et billede',
  pdf: 'en PDF-fil',
  document: 'et tekstdokument',
  presentation: 'en præsentation',
  archive: 'et arkiv med andre filer (som .zip). Pak det ud først',
  web: 'en webside',
  xml: 'XML',
  json: 'JSON, men hverken JSON-stat eller en tabel fra Jobindsats',
  database: 'en fil fra en database eller et statistikprogram',
  program: 'et program',
};
const enLooks: typeof daLooks = {
  picture: 'a picture',
  pdf: 'a PDF file',
  document: 'a text document',
  presentation: 'a presentation',
  archive: 'an archive of other files (such as .zip). Unpack it first',
  web: 'a web page',
  xml: 'XML',
  json: 'JSON, but neither JSON-stat nor a table of Jobindsats',
  database: 'a file of a database or a statistics program',
  program: 'a program',
};

/** What a file looks like, in words. */
const lookIn = (words: typeof daLooks, look: string): string =>
  LOOKS.filter((known) => known === look).map((known) => words[known])[0] ?? look;

const daDetails: Readonly<Partial<Record<ImportFailure, (detail: string) => string>>> = {
  'not-a-table': (look) => `Den ligner ${lookIn(daLooks, look)}.`,
  'broken-px': (keyword) => `Nærmere: ${keyword}`,
  'broken-folder': (place) => `Fejlen er i ${place}.`,
  'unclosed-quote': (line) => `Det begynder omkring linje ${line}.`,
  'too-many-columns': (most) => `Der kan være ${most}.`,
  'too-many-groups': (most) => `Der kan være ${most}.`,
  'broken-json': (said) => `Browseren siger: ${said}`,
  'broken-xlsx': (said) =>
    said === 'xls' ? 'Det er et gammelt Excel-format (.xls), eller der er kodeord på.' : `Nærmere: ${said}`,
};

const enDetails: typeof daDetails = {
  'not-a-table': (look) => `It looks like ${lookIn(enLooks, look)}.`,
  'broken-px': (keyword) => `More precisely: ${keyword}`,
  'broken-folder': (place) => `The mistake is in ${place}.`,
  'unclosed-quote': (line) => `It begins around line ${line}.`,
  'too-many-columns': (most) => `There can be ${most}.`,
  'too-many-groups': (most) => `There can be ${most}.`,
  'broken-json': (said) => `The browser says: ${said}`,
  'broken-xlsx': (said) =>
    said === 'xls' ? 'It is an old Excel format (.xls), or it has a password.' : `More precisely: ${said}`,
};

/** Words as a list: “a, b or c”. */
export const enList = (words: readonly string[], last = 'or'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const enProblems: Readonly<Record<ImportProblemCode, (p: ProblemWords) => string>> = {
  'extra-field': () => 'The row has more fields than the table has columns',
  'missing-field': () => 'The row has fewer fields than the table has columns',
  'unknown-area': (p) => `“${p.value}” is not an area we know`,
  'former-municipality': (p) => `${p.value} is a municipality from before 2007`,
  'missing-group': () => 'The row does not say which group it is about',
  'unknown-indicator': (p) => `“${p.value}” is not a key figure we know`,
  'unknown-kind': (p) => `“${p.value}” is not a kind we know`,
  'kind-not-allowed': (p) => `The key figure does not exist as “${p.value}”`,
  'malformed-period': (p) => `“${p.value}” cannot be read as a period`,
  'future-period': (p) => `The period ${p.value} is in the future`,
  'malformed-number': (p) => `“${p.value}” cannot be read as a number`,
  'marked-number': (p) => `“${p.value}” has a mark after the number`,
  'bracketed-number': (p) => `“${p.value}” is in brackets, which can mean several things`,
  'other-decimals': (p) => `“${p.value}” has its decimals written in another way than the rest`,
  'negative-count': (p) => `${p.value} is below zero, which a count cannot be`,
  'impossible-percent': (p) => `${p.value} cannot be a share in per cent`,
  'rank-out-of-range': (p) => `${p.value} cannot be a place on the list`,
  'unit-mismatch': (p) => `The unit is “${p.value}”, but the key figure is measured in something else`,
  'printed-mismatch': (p) => `The figure as printed, “${p.value}”, is not the same as the value`,
  duplicate: () => 'The same figure is stated twice with different values',
};

const enRight: Readonly<Record<ImportProblemCode, (p: ProblemWords) => string>> = {
  'extra-field': (p) =>
    `There should be ${p.allowed[0] ?? 'as many as in the first row'}. Where the delimiter is part of a text, the text needs quotes around it.`,
  'missing-field': (p) =>
    `There should be ${p.allowed[0] ?? 'as many as in the first row'}. Perhaps the row is broken in the middle of a text.`,
  'unknown-area': () => 'Say below which area it is, or leave its rows out.',
  'former-municipality': (p) =>
    p.allowed.length > 0
      ? `Today it is part of ${enList(p.allowed, 'and')}. Its figures cannot be moved to a municipality that is larger, so they are left out.`
      : 'It no longer exists, so its figures are left out.',
  'missing-group': () => 'Say below what an empty cell means, or write the group in the file.',
  'unknown-indicator': (p) =>
    p.allowed.length > 0
      ? `The most alike: ${enList(p.allowed)}.`
      : 'The names are in the list of valid names.',
  'unknown-kind': (p) => `It can be ${enList(p.allowed)}.`,
  'kind-not-allowed': (p) => `It can be ${enList(p.allowed)}.`,
  'malformed-period': (p) =>
    `Write for example ${enList(p.allowed.length > 0 ? p.allowed : ['2023', '2023K3', '2023M09'])}.`,
  'future-period': () =>
    'Only targets, budgets and forecasts can be of a period that has not begun. Mend the period or the kind.',
  'malformed-number': (p) =>
    `Write for example ${enList(p.allowed.length > 0 ? p.allowed : ['2684', '10,7', '-14,1'])}. A number that is missing can be an empty field.`,
  'marked-number': () =>
    'Remove the mark after the number. It usually refers to a footnote: read that before the number is used.',
  'bracketed-number': (p) =>
    `If it is below zero, write -${unbracketed(p)}, otherwise ${unbracketed(p)}. If the number is too uncertain to use, the field can be empty.`,
  'other-decimals': () => 'Say below how decimals are written, and the file is read again.',
  'negative-count': () => 'Look it up in the source. If it is a change, choose the kind “Change”.',
  'impossible-percent': () => 'A share is from 0 to 100. If it is a count, choose another key figure.',
  'rank-out-of-range': (p) => `Places are whole numbers: ${p.allowed[0] ?? '1–98'}.`,
  'unit-mismatch': (p) =>
    `It should be ${enList(p.allowed)}. Otherwise choose another key figure, or make a new one.`,
  'printed-mismatch': (p) =>
    p.allowed.length > 0
      ? `The value is ${p.allowed[0]}. Mend the one that is wrong.`
      : 'Mend the one that is wrong.',
  duplicate: (p) =>
    p.allowed.length > 0
      ? `The first is on line ${p.allowed[0]} and is the one that is taken. Delete the one that is wrong.`
      : 'The first of each is taken. The file of what was rejected says which line it is on.',
};

const enFailures: Readonly<Record<ImportFailure, readonly [what: string, help: string]>> = {
  empty: ['The file is empty.', 'Save it again where it comes from, and see that there is something in it.'],
  'only-header': [
    'The file has only headings and no rows with figures.',
    'See whether anything was chosen when the file was downloaded.',
  ],
  'too-large': [
    'The file is too large to be read in a browser.',
    'Download fewer areas, fewer years or fewer groups at a time, and import the files one by one.',
  ],
  'not-a-table': [
    'The file is not a table.',
    'There is no table in it that we can read, whatever it is called. Save the table as CSV or Excel (.xlsx).',
  ],
  'unclosed-quote': [
    'A quotation mark begins and does not end, so the rest of the file becomes one field.',
    'Find the quotation mark on the line that is named, and delete it or write it twice.',
  ],
  'broken-json': [
    'The file is not whole: it begins as JSON but cannot be read to its end.',
    'Download it again from where it comes from.',
  ],
  'broken-xlsx': [
    'The workbook cannot be read. Perhaps it has a password, or has not been downloaded whole.',
    'Open it in Excel, save it as .xlsx without a password, and try again. Or copy the cells and paste them here.',
  ],
  'broken-px': [
    'The file is in the format of PC-Axis (.px) but cannot be read.',
    'Download it again from where it comes from, or choose CSV instead.',
  ],
  'broken-folder': [
    'The file is a folder of minutes, but what stands beside its figures cannot be read.',
    'Download it again from where it comes from.',
  ],
  'expands-too-far': [
    'Unpacked, the workbook is far larger than a workbook with figures is, so it is not opened.',
    'Copy the cells that are needed into a new sheet and save it. If the file comes from someone you do not know, delete it.',
  ],
  'too-many-columns': [
    'The table has too many columns.',
    'Delete the columns that are not needed, or swap rows and columns.',
  ],
  'too-many-groups': [
    'There are too many different groups in the file.',
    'Perhaps a column of names or numbers is read as a group. Leave it out.',
  ],
  'no-figures': [
    'There are no figures in the file when its columns are read like this.',
    'Amend how the columns are read: perhaps another column has the figures.',
  ],
  'storage-full': [
    'There is no room in the browser.',
    'Delete own figures that are no longer needed, or make room on the disk, and try again.',
  ],
  unreadable: [
    'The file could not be read.',
    'Perhaps it has been moved, or is open in another program. Close it there and choose it again.',
  ],
};

const faults = {
  da: { problem: daProblems, right: daRight, failures: daFailures, details: daDetails },
  en: { problem: enProblems, right: enRight, failures: enFailures, details: enDetails },
} as const;

/** What is wrong, what would be right, why nothing could be read and what to do, and what more there is to say. */
export function faultsOf(language: Language): (typeof faults)[Language] {
  return faults[language];
}
