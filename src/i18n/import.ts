import type { Direction } from '../model/codelist';
import type {
  ImportFailure,
  ImportFormat,
  ImportProblemCode,
  MappingGap,
  MissingReason,
} from '../model/import';
import { da } from './da';
import { texts } from './texts';

/** What a sentence about a problem is made of. */
export interface ProblemWords {
  readonly value: string;
  readonly allowed: readonly string[];
}

const daFormats: Readonly<Record<ImportFormat, string>> = {
  'noegletal-csv': 'Nøgletal-CSV',
  'statistikbanken-csv': 'Statistikbanken',
  'json-stat': 'JSON-stat',
  'jobindsats-csv': 'Jobindsats',
  'jobindsats-json': 'Jobindsats',
  tabel: 'En tabel',
};

const daRoles = {
  ignore: 'Udelades',
  area: 'Område',
  period: 'Periode',
  value: 'Tal',
  group: 'Gruppe',
  indicator: 'Nøgletal',
  kind: 'Type (faktisk, mål …)',
  unit: 'Enhed',
  item: 'Punkt',
  printed: 'Tallet som trykt',
  note: 'Note',
  noteEn: 'Note på engelsk',
};

const daGaps: Readonly<Record<MappingGap, string>> = {
  area: 'hvilket område tallene er om',
  period: 'hvilken periode tallene er fra',
  value: 'hvilken kolonne der har tallene',
  indicator: 'hvilket nøgletal det er',
  decimals: 'hvordan decimaler er skrevet',
};

const daMissing: Readonly<Record<MissingReason, string>> = {
  empty: 'tomme felter',
  'not-available': 'ikke oplyst (..)',
  confidential: 'skjult, fordi der er for få bag (x eller *)',
  nothing: 'nul eller intet (-)',
  'not-applicable': 'kan ikke forekomme (.)',
};

const daDirections: Readonly<Record<Direction, string>> = {
  hoej: 'Et højere tal er godt',
  lav: 'Et lavere tal er godt',
  neutral: 'Hverken højt eller lavt er godt',
};

const daProblems: Readonly<Record<ImportProblemCode, (p: ProblemWords) => string>> = {
  'extra-field': () => 'Rækken har flere felter end tabellen har kolonner',
  'missing-field': () => 'Rækken har færre felter end tabellen har kolonner',
  'unknown-area': (p) => `“${p.value}” er ikke et område, vi kender`,
  'former-municipality': (p) => `${p.value} er en kommune fra før 2007`,
  'unknown-indicator': (p) => `“${p.value}” er ikke et nøgletal, vi kender`,
  'unknown-kind': (p) => `“${p.value}” er ikke en type, vi kender`,
  'kind-not-allowed': (p) => `Nøgletallet findes ikke som “${p.value}”`,
  'malformed-period': (p) => `“${p.value}” kan ikke læses som en periode`,
  'future-period': (p) => `Perioden ${p.value} ligger i fremtiden`,
  'malformed-number': (p) => `“${p.value}” kan ikke læses som et tal`,
  'other-decimals': (p) => `“${p.value}” har decimaler skrevet på en anden måde end resten`,
  'negative-count': (p) => `${p.value} er under nul, og det kan et antal ikke være`,
  'impossible-percent': (p) => `${p.value} kan ikke være en andel i procent`,
  'rank-out-of-range': (p) => `${p.value} kan ikke være en plads på ranglisten`,
  'unit-mismatch': (p) => `Enheden er “${p.value}”, men nøgletallet måles i noget andet`,
  'printed-mismatch': (p) => `Tallet som trykt, “${p.value}”, er ikke det samme som værdien`,
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
  'unknown-indicator': (p) =>
    p.allowed.length > 0
      ? `Det, der ligner mest: ${da.list(p.allowed)}.`
      : 'Navnene står i listen over gyldige navne.',
  'unknown-kind': (p) => `Det kan være ${da.list(p.allowed)}.`,
  'kind-not-allowed': (p) => `Det kan være ${da.list(p.allowed)}.`,
  'malformed-period': (p) =>
    `Skriv fx ${da.list(p.allowed.length > 0 ? p.allowed : ['2023', '2023K3', '2023M09'])}.`,
  'future-period': () =>
    'Kun mål, budgetter og prognoser kan gælde en periode, der ikke er slut. Ret perioden eller typen.',
  'malformed-number': (p) =>
    `Skriv fx ${da.list(p.allowed.length > 0 ? p.allowed : ['2684', '10,7', '-14,1'])}. Et tal, der mangler, kan stå som et tomt felt.`,
  'other-decimals': () => 'Svar herunder på, hvordan decimaler skrives, så læses filen igen.',
  'negative-count': () => 'Se efter i kilden. Er det en ændring, så vælg typen “Ændring”.',
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
      : 'Det første tages med. Slet det, der er forkert.',
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
    'Den ser ud til at være et billede, et dokument eller noget andet, uanset hvad den hedder. Gem tabellen som CSV eller Excel (.xlsx).',
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

const daDetails: Readonly<Partial<Record<ImportFailure, (detail: string) => string>>> = {
  'unclosed-quote': (line) => `Det begynder omkring linje ${line}.`,
  'too-many-columns': (most) => `Der kan være ${most}.`,
  'too-many-groups': (most) => `Der kan være ${most}.`,
  'broken-json': (said) => `Browseren siger: ${said}`,
  'broken-xlsx': (said) =>
    said === 'xls' ? 'Det er et gammelt Excel-format (.xls), eller der er kodeord på.' : `Nærmere: ${said}`,
};

const enDetails: typeof daDetails = {
  'unclosed-quote': (line) => `It begins around line ${line}.`,
  'too-many-columns': (most) => `There can be ${most}.`,
  'too-many-groups': (most) => `There can be ${most}.`,
  'broken-json': (said) => `The browser says: ${said}`,
  'broken-xlsx': (said) =>
    said === 'xls' ? 'It is an old Excel format (.xls), or it has a password.' : `More precisely: ${said}`,
};

const enFormats: Readonly<Record<ImportFormat, string>> = {
  'noegletal-csv': 'Nøgletal-CSV',
  'statistikbanken-csv': 'StatBank Denmark',
  'json-stat': 'JSON-stat',
  'jobindsats-csv': 'Jobindsats',
  'jobindsats-json': 'Jobindsats',
  tabel: 'A table',
};

const enList = (words: readonly string[], last = 'or'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const enProblems: Readonly<Record<ImportProblemCode, (p: ProblemWords) => string>> = {
  'extra-field': () => 'The row has more fields than the table has columns',
  'missing-field': () => 'The row has fewer fields than the table has columns',
  'unknown-area': (p) => `“${p.value}” is not an area we know`,
  'former-municipality': (p) => `${p.value} is a municipality from before 2007`,
  'unknown-indicator': (p) => `“${p.value}” is not a key figure we know`,
  'unknown-kind': (p) => `“${p.value}” is not a kind we know`,
  'kind-not-allowed': (p) => `The key figure does not exist as “${p.value}”`,
  'malformed-period': (p) => `“${p.value}” cannot be read as a period`,
  'future-period': (p) => `The period ${p.value} is in the future`,
  'malformed-number': (p) => `“${p.value}” cannot be read as a number`,
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
  'unknown-indicator': (p) =>
    p.allowed.length > 0
      ? `The most alike: ${enList(p.allowed)}.`
      : 'The names are in the list of valid names.',
  'unknown-kind': (p) => `It can be ${enList(p.allowed)}.`,
  'kind-not-allowed': (p) => `It can be ${enList(p.allowed)}.`,
  'malformed-period': (p) =>
    `Write for example ${enList(p.allowed.length > 0 ? p.allowed : ['2023', '2023K3', '2023M09'])}.`,
  'future-period': () =>
    'Only targets, budgets and forecasts can be of a period that has not ended. Mend the period or the kind.',
  'malformed-number': (p) =>
    `Write for example ${enList(p.allowed.length > 0 ? p.allowed : ['2684', '10,7', '-14,1'])}. A number that is missing can be an empty field.`,
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
      : 'The first is taken. Delete the one that is wrong.',
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
    'It looks like a picture, a document or something else, whatever it is called. Save the table as CSV or Excel (.xlsx).',
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

/** Texts of importing: choosing a file, saying what its columns mean, the report, keeping. */
export const IMPORT = texts(
  {
    title: 'Indlæs egne tal',
    lede: 'Læg kommunens egne tal eller tabeller, du har hentet, ved siden af tallene fra referaterne. Filen bliver læst her i browseren og sendes ingen steder hen.',
    /** Follows a kind of format: what is shown of a file that is understood. */
    formats: daFormats,
    list: (words: readonly string[]) => da.list(words, 'og'),
    choose: {
      heading: 'Vælg en fil',
      drop: 'Træk en fil hertil, eller',
      file: 'Vælg fil',
      dropNow: 'Slip filen for at læse den',
      onlyOne: 'Der blev sluppet flere filer. Den første bliver læst; tag de andre bagefter.',
      paste: 'Indsæt fra regneark',
      pasteHelp:
        'Kopiér cellerne i regnearket med overskrifter, og indsæt dem med Ctrl+V her på siden eller i feltet.',
      pasteLabel: 'Celler fra et regneark',
      pasteRead: 'Læs det indsatte',
      formatsHeading: 'Det kan du tage med',
      formatsList: [
        ['Statistikbanken', 'CSV eller JSON-stat, som Danmarks Statistik giver dem'],
        ['Jobindsats', 'tabeller som CSV og API’ens JSON'],
        ['Excel', '.xlsx: det første ark eller det, du vælger'],
        ['Nøgletal-CSV', 'vores eget format, se skabelonen'],
        ['Alle andre tabeller', 'CSV eller celler, du indsætter: så spørger vi, hvad kolonnerne er'],
      ] as readonly (readonly [string, string])[],
      templateHeading: 'Skriv tallene selv',
      template: 'Hent skabelon',
      templateHelp:
        'En CSV-fil til Excel med kolonnerne og nogle eksempler. Slet eksemplerne, før du indlæser den.',
      names: 'Hent gyldige navne',
      namesHelp: 'En liste over de områder, grupper, nøgletal og enheder, som skabelonen kan bruge.',
      ended: {
        cancelled: 'Læsningen er afbrudt. Intet er gemt, og det, der var her før, er urørt.',
        nothing: 'Intet er gemt, og det, der var her før, er urørt.',
      },
      left: (name: string) => `Du var i gang med ${name}. Intet af det er gemt.`,
      resume: 'Gå videre med den',
      forget: 'Glem den',
      pasted: 'det indsatte',
    },
    template: {
      file: 'noegletal-skabelon.csv',
      namesFile: 'noegletal-gyldige-navne.csv',
      example: 'EKSEMPEL – slet denne række',
      list: 'liste',
      write: 'skriv',
      meaning: 'betydning',
      unit: 'enhed',
      lists: { area: 'område', group: 'målgruppe', indicator: 'nøgletal', unit: 'enhed', kind: 'type' },
    },
    reading: {
      opening: (name: string) => `Åbner ${name} …`,
      heading: (name: string) => `Læser ${name}`,
      rows: (rows: string, share: string) => `${rows} rækker, ${share} af filen`,
      label: 'Så meget af filen er læst',
      cancel: 'Afbryd',
    },
    mapping: {
      heading: 'Hvordan skal kolonnerne læses?',
      understood: (format: string, parts: string) => `${format}: ${parts}.`,
      nothing: 'Vi kunne ikke se, hvad kolonnerne er. Sig det herunder.',
      remembered: 'Sådan læste du en fil med de samme kolonner sidst.',
      parts: {
        area: (columns: string) => `områder i ${columns}`,
        period: (columns: string) => `perioder i ${columns}`,
        value: (columns: string) => `tal i ${columns}`,
        group: (columns: string) => `grupper i ${columns}`,
        indicator: (columns: string) => `nøgletal i ${columns}`,
        periodValue: (from: string, to: string) => `en kolonne for hver periode fra ${from} til ${to}`,
        areaValue: (n: string) => `en kolonne for hvert af ${n} områder`,
      },
      gaps: (what: string) => `Vi mangler at vide, ${what}.`,
      gap: daGaps,
      sheet: 'Ark',
      table: (rows: string) => `De første ${rows} rækker`,
      tableHelp: 'Vælg over hver kolonne, hvad den er.',
      column: (name: string) => `Kolonnen ${name}`,
      unnamed: (n: number) => `nr. ${n}`,
      roles: daRoles,
      periodValue: (period: string) => `Tal for ${period}`,
      areaValue: (area: string) => `Tal for ${area}`,
      moreColumns: (n: string) => `Vis alle ${n} kolonner`,
      rowsHeading: 'Det, ingen kolonne siger',
      area: 'Område for alle rækker',
      chooseArea: 'Vælg et område',
      period: 'Periode for alle rækker',
      periodHelp: 'Fx 2023, 2023K3, september 2023 eller 30.09.2023',
      periodWrong: 'Det kan ikke læses som en periode.',
      noPeriod: 'Perioden er ikke oplyst',
      measuresHeading: 'Hvad tallene er',
      measureOf: (column: string) => `Tallene i ${column}`,
      allValues: 'Tallene',
      indicator: 'Nøgletal',
      findIndicator: 'Søg i nøgletal',
      found: (n: string) => `${n} passer`,
      chooseIndicator: 'Vælg et nøgletal',
      likely: 'Ligner',
      newIndicator: 'Nyt nøgletal',
      aNew: 'Lav et nyt nøgletal …',
      kind: 'Type',
      group: 'Gruppe',
      noGroup: 'Alle',
      scale: 'Tallene er i',
      scales: { 1: 'hele', 1000: 'tusinder', 1000000: 'millioner' } as Readonly<Record<number, string>>,
      scaled: (scale: string, unit: string) => (scale === 'hele' ? unit : `${scale} ${unit}`),
      name: 'Navn',
      nameWrong: 'Giv nøgletallet et navn.',
      unit: 'Enhed',
      decimals: 'Decimaler',
      direction: 'Hvad er godt?',
      directions: daDirections,
      theme: 'Tema',
      definition: 'Forklaring',
      definitionHelp: 'Hvad måles der, og for hvem? Den står på nøgletallets side.',
      /** How the number of a new indicator is read; in both languages of the indicator. */
      readings: {
        hoej: 'Et højere tal er bedre.',
        lav: 'Et lavere tal er bedre.',
        neutral: 'Et højere tal er hverken bedre eller værre.',
      } as Readonly<Record<Direction, string>>,
      decimalsQuestion: 'Hvordan er tallene skrevet?',
      decimalsKnown: {
        comma: 'Tallene læses med komma før decimaler',
        dot: 'Tallene læses med punktum før decimaler',
      },
      decimalsWhy: 'Tallene i filen kan læses på to måder.',
      decimal: { comma: 'Komma før decimaler: 1.234,5', dot: 'Punktum før decimaler: 1,234.5' },
      reads: (text: string, value: string, below: string, above: string | null) =>
        above === null
          ? `${text} er ${value}, altså over tusind`
          : `${text} er ${value}, altså mellem ${below} og ${above}`,
      previewHeading: 'Sådan bliver det',
      previewNone: 'Endnu ingen tal: sig først det, der mangler.',
      previewHelp: 'De første tal, som de bliver læst nu:',
      previewProblems: (n: string) =>
        `${n} af de første tal kan ikke læses sådan. Hvorfor står i rapporten, når filen er læst.`,
      chart: 'Graf af de første rækker',
      chartNote: 'Grafen er kun tegnet af de første rækker.',
      read: 'Læs filen',
      other: 'Vælg en anden fil',
    },
    report: {
      heading: (name: string) => `Det står der i ${name}`,
      nothingKept: 'Intet er gemt endnu.',
      rows: 'Rækker læst',
      figures: 'Tal, der kan bruges',
      rejected: 'Afvist',
      missing: 'Mangler i filen',
      missingReasons: daMissing,
      edit: 'Ret, hvordan kolonnerne læses',
      recognised: 'Det blev genkendt',
      areas: (n: string) => (n === '1' ? '1 område' : `${n} områder`),
      areasAll: (n: string) => `Alle ${n} kommuner`,
      missingAreas: (names: string) => `Kommuner, der ikke er med: ${names}`,
      spellings: 'Skrevet på en anden måde i filen',
      spelling: (spellings: string, name: string) => `${spellings} er læst som ${name}`,
      periods: (from: string, to: string, n: string) =>
        from === to ? `Perioden ${from}` : `${n} perioder fra ${from} til ${to}`,
      noPeriods: 'Ingen perioder',
      indicators: (n: string) => (n === '1' ? '1 nøgletal' : `${n} nøgletal`),
      figuresOf: (n: string) => (n === '1' ? '1 tal' : `${n} tal`),
      isNew: 'nyt',
      groups: (n: string) => (n === '1' ? '1 ny gruppe' : `${n} nye grupper`),
      repeated: (n: string) =>
        n === '1'
          ? 'Ét tal står to gange med samme værdi. Det tages med én gang.'
          : `${n} tal står flere gange med samme værdi. De tages med én gang.`,
      sameAs: (name: string) =>
        `De samme tal ligger her allerede som “${name}”. Beholder du dem, er de her to gange.`,
      conflicts: 'Tal, der står her i forvejen',
      conflict: (source: string, same: string, different: string) =>
        `${source}: ${same} er de samme, ${different} er forskellige.`,
      conflictHelp: 'Dine tal bliver vist ved siden af, aldrig i stedet for.',
      conflictTable: (source: string) => `Tal, der er forskellige fra ${source}`,
      figure: 'Tal',
      own: 'Din fil',
      problems: 'Det kunne ikke læses',
      problemCount: (n: string) => (n === '1' ? '1 gang' : `${n} gange`),
      inColumn: (column: string) => `i kolonnen ${column}`,
      /** @param more whether there are more of them than are named */
      lines: (lines: readonly string[], more: boolean) => `linje ${lines.join(', ')}${more ? ' …' : ''}`,
      moreOfSort: (n: string) => (n === '1' ? 'Vis 1 til af samme slags' : `Vis ${n} til af samme slags`),
      moreProblems: 'Der er flere slags fejl, end der er plads til her. Alle er med i filen.',
      download: 'Hent alt det afviste (CSV)',
      problem: daProblems,
      /** In place of a value that is empty, or stands for many that are not told apart. */
      blank: '…',
      right: daRight,
      aliasLabel: (value: string) => `Hvad er “${value}”?`,
      aliasNone: 'Vælg …',
      aliasIs: (area: string) => `Det er ${area}`,
      aliasOmit: 'Udelad rækkerne',
      aliasNear: 'Ligner mest',
      aliasAll: 'Alle områder',
      answered: 'Du har svaret på noget, som filen ikke er læst med endnu.',
      again: 'Læs filen igen',
      preview: 'De første tal',
      previewTable: 'De første tal, som de bliver gemt',
      keep: 'Skal tallene beholdes?',
      name: 'Navn',
      publisher: 'Hvem har lavet tallene?',
      publisherHelp: 'Står som kilde ved hvert tal, fx Danmarks Statistik eller kommunens jobcenter.',
      keepAll: (n: string) => `Behold alle ${n} tal`,
      keepGood: (n: string) => `Behold de ${n}, der kan bruges`,
      keepNothing: 'Behold intet',
      keeping: 'Gemmer …',
      nothingGood: 'Der er ingen tal at beholde.',
      notKept: 'Tallene kunne ikke gemmes.',
    },
    kept: {
      heading: (name: string) => `“${name}” er gemt`,
      where:
        'Tallene ligger i denne browser og vises med mærket “egne tal” ved siden af tallene fra referaterne.',
      temporary:
        'Browseren kunne ikke gemme tallene: der er ikke plads, eller vinduet er privat. De er her, til du lukker siden. Hent dem som fil under Egne tal.',
      indicators: 'Se dem her',
      more: (n: string) => `og ${n} til under Nøgletal`,
      toOwn: 'Egne tal',
      another: 'Indlæs en fil til',
    },
    failed: {
      heading: (name: string) => `${name} kunne ikke indlæses`,
      failures: daFailures,
      /** What more there is to say of a failure, where it says more. */
      details: daDetails,
      untouched: 'Intet er gemt, og det, der var her før, er urørt.',
    },
  },
  {
    title: 'Import own figures',
    lede: 'Put the municipality’s own figures, or tables you have downloaded, beside the figures from the minutes. The file is read here in the browser and is sent nowhere.',
    formats: enFormats,
    list: (words) => enList(words, 'and'),
    choose: {
      heading: 'Choose a file',
      drop: 'Drag a file here, or',
      file: 'Choose file',
      dropNow: 'Drop the file to read it',
      onlyOne: 'Several files were dropped. The first is read; take the others afterwards.',
      paste: 'Paste from a spreadsheet',
      pasteHelp:
        'Copy the cells in the spreadsheet with their headings, and paste them with Ctrl+V here on the page or in the field.',
      pasteLabel: 'Cells of a spreadsheet',
      pasteRead: 'Read what was pasted',
      formatsHeading: 'What you can bring',
      formatsList: [
        ['StatBank Denmark', 'CSV or JSON-stat, as Statistics Denmark gives them'],
        ['Jobindsats', 'tables as CSV and the JSON of the API'],
        ['Excel', '.xlsx: the first sheet or the one you choose'],
        ['Nøgletal-CSV', 'our own format, see the template'],
        ['Any other table', 'CSV or cells that you paste: then we ask what the columns are'],
      ],
      templateHeading: 'Write the figures yourself',
      template: 'Download template',
      templateHelp:
        'A CSV file for a Danish Excel with the columns and some examples. Delete the examples before you import it.',
      names: 'Download valid names',
      namesHelp: 'A list of the areas, groups, key figures and units that the template can use.',
      ended: {
        cancelled: 'Reading has been stopped. Nothing has been kept, and what was here before is untouched.',
        nothing: 'Nothing has been kept, and what was here before is untouched.',
      },
      left: (name) => `You had begun on ${name}. Nothing of it has been kept.`,
      resume: 'Go on with it',
      forget: 'Forget it',
      pasted: 'what was pasted',
    },
    template: {
      file: 'noegletal-template.csv',
      namesFile: 'noegletal-valid-names.csv',
      example: 'EXAMPLE – delete this row',
      list: 'list',
      write: 'write',
      meaning: 'meaning',
      unit: 'unit',
      lists: { area: 'area', group: 'group', indicator: 'key figure', unit: 'unit', kind: 'kind' },
    },
    reading: {
      opening: (name) => `Opening ${name} …`,
      heading: (name) => `Reading ${name}`,
      rows: (rows, share) => `${rows} rows, ${share} of the file`,
      label: 'How much of the file has been read',
      cancel: 'Stop',
    },
    mapping: {
      heading: 'How are the columns to be read?',
      understood: (format, parts) => `${format}: ${parts}.`,
      nothing: 'We could not see what the columns are. Say it below.',
      remembered: 'This is how you read a file with the same columns last time.',
      parts: {
        area: (columns) => `areas in ${columns}`,
        period: (columns) => `periods in ${columns}`,
        value: (columns) => `figures in ${columns}`,
        group: (columns) => `groups in ${columns}`,
        indicator: (columns) => `key figures in ${columns}`,
        periodValue: (from, to) => `a column for each period from ${from} to ${to}`,
        areaValue: (n) => `a column for each of ${n} areas`,
      },
      gaps: (what) => `We still need to know ${what}.`,
      gap: {
        area: 'which area the figures are about',
        period: 'which period the figures are of',
        value: 'which column has the figures',
        indicator: 'which key figure it is',
        decimals: 'how decimals are written',
      },
      sheet: 'Sheet',
      table: (rows) => `The first ${rows} rows`,
      tableHelp: 'Choose over each column what it is.',
      column: (name) => `The column ${name}`,
      unnamed: (n) => `no. ${n}`,
      roles: {
        ignore: 'Left out',
        area: 'Area',
        period: 'Period',
        value: 'Figures',
        group: 'Group',
        indicator: 'Key figure',
        kind: 'Kind (actual, target …)',
        unit: 'Unit',
        item: 'Agenda item',
        printed: 'The figure as printed',
        note: 'Note',
        noteEn: 'Note in English',
      },
      periodValue: (period) => `Figures for ${period}`,
      areaValue: (area) => `Figures for ${area}`,
      moreColumns: (n) => `Show all ${n} columns`,
      rowsHeading: 'What no column says',
      area: 'Area of all rows',
      chooseArea: 'Choose an area',
      period: 'Period of all rows',
      periodHelp: 'For example 2023, 2023K3, September 2023 or 30.09.2023',
      periodWrong: 'That cannot be read as a period.',
      noPeriod: 'The period is not stated',
      measuresHeading: 'What the figures are',
      measureOf: (column) => `The figures in ${column}`,
      allValues: 'The figures',
      indicator: 'Key figure',
      findIndicator: 'Search key figures',
      found: (n) => `${n} found`,
      chooseIndicator: 'Choose a key figure',
      likely: 'Alike',
      newIndicator: 'New key figure',
      aNew: 'Make a new key figure …',
      kind: 'Kind',
      group: 'Group',
      noGroup: 'All',
      scale: 'The figures are in',
      scales: { 1: 'whole', 1000: 'thousands of', 1000000: 'millions of' },
      scaled: (scale, unit) => (scale === 'whole' ? unit : `${scale} ${unit}`),
      name: 'Name',
      nameWrong: 'Give the key figure a name.',
      unit: 'Unit',
      decimals: 'Decimals',
      direction: 'What is good?',
      directions: {
        hoej: 'A higher figure is good',
        lav: 'A lower figure is good',
        neutral: 'Neither high nor low is good',
      },
      theme: 'Theme',
      definition: 'Explanation',
      definitionHelp: 'What is measured, and for whom? It is shown on the page of the key figure.',
      readings: {
        hoej: 'A higher figure is better.',
        lav: 'A lower figure is better.',
        neutral: 'A higher figure is neither better nor worse.',
      },
      decimalsQuestion: 'How are the numbers written?',
      decimalsKnown: {
        comma: 'The numbers are read with a comma before decimals',
        dot: 'The numbers are read with a dot before decimals',
      },
      decimalsWhy: 'The numbers in the file can be read in two ways.',
      decimal: { comma: 'Comma before decimals: 1.234,5', dot: 'Dot before decimals: 1,234.5' },
      reads: (text, value, below, above) =>
        above === null
          ? `${text} is ${value}, which is over a thousand`
          : `${text} is ${value}, which is between ${below} and ${above}`,
      previewHeading: 'What it will be',
      previewNone: 'No figures yet: first say what is missing.',
      previewHelp: 'The first figures, as they are read now:',
      previewProblems: (n) =>
        `${n} of the first figures cannot be read like this. The report says why, when the file has been read.`,
      chart: 'Chart of the first rows',
      chartNote: 'The chart is drawn from the first rows only.',
      read: 'Read the file',
      other: 'Choose another file',
    },
    report: {
      heading: (name) => `What is in ${name}`,
      nothingKept: 'Nothing has been kept yet.',
      rows: 'Rows read',
      figures: 'Figures that can be used',
      rejected: 'Rejected',
      missing: 'Missing in the file',
      missingReasons: {
        empty: 'empty fields',
        'not-available': 'not stated (..)',
        confidential: 'withheld because few are behind it (x or *)',
        nothing: 'zero or nothing (-)',
        'not-applicable': 'cannot occur (.)',
      },
      edit: 'Amend how the columns are read',
      recognised: 'What was recognised',
      areas: (n) => (n === '1' ? '1 area' : `${n} areas`),
      areasAll: (n) => `All ${n} municipalities`,
      missingAreas: (names) => `Municipalities that are not there: ${names}`,
      spellings: 'Written in another way in the file',
      spelling: (spellings, name) => `${spellings} is read as ${name}`,
      periods: (from, to, n) => (from === to ? `The period ${from}` : `${n} periods from ${from} to ${to}`),
      noPeriods: 'No periods',
      indicators: (n) => (n === '1' ? '1 key figure' : `${n} key figures`),
      figuresOf: (n) => (n === '1' ? '1 figure' : `${n} figures`),
      isNew: 'new',
      groups: (n) => (n === '1' ? '1 new group' : `${n} new groups`),
      repeated: (n) =>
        n === '1'
          ? 'One figure is stated twice with the same value. It is taken once.'
          : `${n} figures are stated more than once with the same value. They are taken once.`,
      sameAs: (name) =>
        `The same figures are here already as “${name}”. If you keep them, they are here twice.`,
      conflicts: 'Figures that are here already',
      conflict: (source, same, different) => `${source}: ${same} are the same, ${different} are different.`,
      conflictHelp: 'Your figures are shown beside them, never instead of them.',
      conflictTable: (source) => `Figures that differ from ${source}`,
      figure: 'Figure',
      own: 'Your file',
      problems: 'What could not be read',
      problemCount: (n) => (n === '1' ? 'once' : `${n} times`),
      inColumn: (column) => `in the column ${column}`,
      lines: (lines, more) =>
        lines.length === 1 && !more ? `line ${lines[0]}` : `lines ${lines.join(', ')}${more ? ' …' : ''}`,
      moreOfSort: (n) => `Show ${n} more of the same sort`,
      moreProblems: 'There are more sorts of errors than there is room for here. All are in the file.',
      download: 'Download everything rejected (CSV)',
      problem: enProblems,
      blank: '…',
      right: enRight,
      aliasLabel: (value) => `What is “${value}”?`,
      aliasNone: 'Choose …',
      aliasIs: (area) => `It is ${area}`,
      aliasOmit: 'Leave the rows out',
      aliasNear: 'Most alike',
      aliasAll: 'All areas',
      answered: 'You have answered something that the file has not been read with yet.',
      again: 'Read the file again',
      preview: 'The first figures',
      previewTable: 'The first figures, as they will be kept',
      keep: 'Are the figures to be kept?',
      name: 'Name',
      publisher: 'Who made the figures?',
      publisherHelp:
        'Named as the source of each figure, for example Statistics Denmark or the municipality’s jobcenter.',
      keepAll: (n) => `Keep all ${n} figures`,
      keepGood: (n) => `Keep the ${n} that can be used`,
      keepNothing: 'Keep nothing',
      keeping: 'Keeping …',
      nothingGood: 'There are no figures to keep.',
      notKept: 'The figures could not be kept.',
    },
    kept: {
      heading: (name) => `“${name}” has been kept`,
      where:
        'The figures are in this browser and are shown, marked “own figures”, beside the figures from the minutes.',
      temporary:
        'The browser could not store the figures: it is full, or the window is private. They are here until you close the page. Download them as a file under Own figures.',
      indicators: 'See them here',
      more: (n) => `and ${n} more under Key figures`,
      toOwn: 'Own figures',
      another: 'Import another file',
    },
    failed: {
      heading: (name) => `${name} could not be imported`,
      failures: enFailures,
      details: enDetails,
      untouched: 'Nothing has been kept, and what was here before is untouched.',
    },
  },
);
