import type { CheckStatus, CheckType } from '../model/check';
import type { AreaType, Direction, UnitType } from '../model/codelist';
import type { Kind } from '../model/kind';
import type { Problem, ProblemCode } from '../model/problem';
import type { Missing } from '../dataset/verify';

const quote = (text: string): string => `“${text}”`;
const list = (words: readonly string[], last = 'eller'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
const allowed = (p: Problem): string => (p.allowed.length > 0 ? ` Tilladt: ${list(p.allowed)}.` : '');
const nearest = (p: Problem): string => (p.allowed.length > 0 ? ` Nærmest: ${list(p.allowed)}.` : '');

const problem: Record<ProblemCode, (p: Problem) => string> = {
  'missing-file': (p) => `Filen ${p.value} mangler i mappen.`,
  'broken-json': (p) => `Filen er ikke gyldig JSON: ${p.value}.`,
  'broken-csv': (p) => `Linjen kan ikke læses som CSV: ${p.value}.`,
  'missing-column': (p) =>
    p.column ? `Kolonnen ${quote(p.column)} mangler. Filen skal have: ${p.allowed.join(', ')}.` : `Filen er tom. Den skal begynde med: ${p.allowed.join(',')}.`,
  'extra-column': (p) => `Kolonnen ${quote(p.value)} kendes ikke. Fjern den, eller ret navnet.`,
  'extra-field': (p) => `Linjen har flere felter end de ${p.allowed[0]} kolonner. For meget: ${quote(p.value)}. Står der et komma i en tekst, skal teksten have anførselstegn.`,
  'missing-field': (p) => `Linjen har færre felter end de ${p.allowed[0]} kolonner.`,
  required: (p) => `${quote(p.column)} skal udfyldes.`,
  'unknown-area': (p) => `Området ${quote(p.value)} kendes ikke.${nearest(p)} Alle områder står i areas.csv.`,
  'unknown-group': (p) => `Målgruppen ${quote(p.value)} kendes ikke.${nearest(p)} Alle grupper står i groups.csv.`,
  'unknown-indicator': (p) => `Nøgletallet ${quote(p.value)} kendes ikke.${nearest(p)} Alle nøgletal står i indicators.csv.`,
  'unknown-unit': (p) => `Enheden ${quote(p.value)} kendes ikke.${allowed(p)}`,
  'unknown-theme': (p) => `Temaet ${quote(p.value)} kendes ikke.${allowed(p)}`,
  'unknown-parent': (p) => `${quote(p.value)} i del_af findes ikke i filen.`,
  'unknown-kind': (p) => `Typen ${quote(p.value)} kendes ikke.${allowed(p)}`,
  'kind-not-allowed': (p) => `Nøgletallet har ikke typen ${quote(p.value)}.${allowed(p)}`,
  'unknown-choice': (p) => `${quote(p.value)} kan ikke bruges her.${allowed(p)}`,
  'unknown-item': (p) => `Punkt ${quote(p.value)} findes ikke i referat.json.${allowed(p)}`,
  'malformed-id': (p) => `${quote(p.value)} kan ikke være et id. Brug små bogstaver a-z, tal og bindestreg.`,
  'malformed-period': (p) =>
    `Perioden ${quote(p.value)} kan ikke læses. Skriv 2023-09, 2021, 2019-Q2, 2023-08-31, 2022-07/2023-06, eller lad feltet være tomt.`,
  'malformed-number': (p) =>
    /^-?[\d.]*\d,\d+$/.test(p.value)
      ? `Tallet ${quote(p.value)} er skrevet med komma. Skriv det med punktum og uden tusindtalsskiller, fx ${p.value.replaceAll('.', '').replace(',', '.')}.`
      : `${quote(p.value)} er ikke et tal, som kan læses. Skriv fx ${list(p.allowed)}.`,
  'malformed-date': (p) => `Datoen ${quote(p.value)} kan ikke læses. Skriv den som ${p.allowed[0]}.`,
  'unit-mismatch': (p) => `Enheden er ${quote(p.value)}, men nøgletallet måles i ${quote(p.allowed[0] ?? '')}.`,
  'printed-mismatch': (p) => `Tallet som trykt, ${quote(p.value)}, passer ikke med værdien ${p.allowed[0]}.`,
  'printed-unreadable': (p) => `Der er intet tal i ${quote(p.value)}, som skal være tallet som trykt.`,
  'malformed-check': (p) => `Leddet ${quote(p.value)} kan ikke læses. Skriv det som ${p.allowed[0]}.`,
  'folder-name': (p) => `Mappen hedder ${quote(p.value)}, men skal hedde ${quote(p.allowed[0] ?? '')} efter kommune og dato.`,
  duplicate: (p) =>
    p.allowed.length > 0 ? `${quote(p.value)} står også på linje ${p.allowed[0]}.` : `${quote(p.value)} står to gange.`,
};

const missing: Record<Missing['reason'], string> = {
  'no-text': 'Der er ingen tekst til referatet i mappen.',
  'no-item': 'Punktets overskrift blev ikke fundet i teksten.',
  'no-figure': 'Tallet blev ikke fundet i punktets tekst.',
};

const kind: Record<Kind, string> = {
  faktisk: 'Faktisk',
  forventet: 'Forventet',
  maal: 'Mål',
  budget: 'Budget',
  prognose: 'Prognose',
  aendring: 'Ændring',
};

const areaType: Record<AreaType, string> = {
  land: 'Land',
  region: 'Region',
  rar: 'Regionalt arbejdsmarkedsråd',
  beskaeftigelsesregion: 'Beskæftigelsesregion',
  kommune: 'Kommune',
};

const checkStatus: Record<CheckStatus, string> = {
  ok: 'Passer',
  rounding: 'Kan skyldes afrunding',
  mismatch: 'Passer ikke',
};

const checkType: Record<CheckType, (stated: string, computed: string) => string> = {
  sum: (stated, computed) => `Der står ${stated}, men delene giver ${computed}.`,
  andel: (stated, computed) => `Der står ${stated}, men regnet af antallene er det ${computed}.`,
  aendring: (stated, computed) => `Der står ${stated}, men regnet af første og sidste tal er det ${computed}.`,
  mangler: (stated, computed) => `Der står ${stated}, men regnet af antal og andel er det ${computed}.`,
  gentaget: (stated, computed) => `Der står ${stated} ét sted og ${computed} et andet.`,
};

const more: Record<UnitType, readonly [string, string]> = {
  antal: ['flere', 'færre'],
  procent: ['højere', 'lavere'],
  point: ['højere', 'lavere'],
  kroner: ['mere', 'mindre'],
  placering: ['dårligere', 'bedre'],
};

/** The word for a difference: more or less of a count, higher or lower of a share, better or worse of a rank. */
function moreOrLess(difference: number, unit: UnitType, direction: Direction): string {
  if (unit === 'placering' && direction === 'neutral') return difference > 0 ? 'længere nede' : 'højere oppe';
  return more[unit][difference > 0 ? 0 : 1];
}

/** Danish texts, the product's first language. Every other language has the same shape ({@link Messages}). */
export const da = {
  product: 'Nøgletavlen',
  tagline: 'Kommunernes beskæftigelsestal fra udvalgenes referater',
  languageName: { da: 'Dansk', en: 'English' },
  chooseLanguage: 'Sprog',
  skipToContent: 'Gå til indhold',
  menu: 'Menu',
  mainNavigation: 'Hovedmenu',
  breadcrumb: 'Sti',
  nav: { overblik: 'Overblik', noegletal: 'Nøgletal', kilder: 'Kilder', om: 'Om', tilgaengelighed: 'Tilgængelighed' },
  list,
  problem,
  /** Where a problem is: file, line and column. */
  problemPlace: (p: Problem) => `${p.file}${p.line ? `, linje ${p.line}` : ''}${p.column ? `, kolonne ${p.column}` : ''}`,
  problemCount: (n: number) => (n === 1 ? '1 fejl i data' : `${n} fejl i data`),
  missing,
  kind,
  areaType,
  checkStatus,
  checkType,
  notStated: 'periode ikke angivet',
  figures: (n: number) => (n === 1 ? '1 tal' : `${n} tal`),
  /** An area's name inside a sentence. */
  areaInSentence: (name: string) => (name === 'Hele landet' ? 'hele landet' : name),

  overview: {
    title: 'Hvordan går det på beskæftigelsesområdet?',
    lede: (figures: number, sources: number, municipalities: number) =>
      `${figures} nøgletal fra ${sources} referater, ${municipalities} kommuner. Vælg en kommune, og følg hvert tal tilbage til det punkt på dagsordenen, der oplyser det.`,
    municipalities: 'Kommuner med tal',
    references: 'Sammenligningsområder',
    referencesLede: 'Landet, regionerne og de regionale arbejdsmarkedsråd, som referaterne sammenligner med.',
    all: (area: string, n: number) => `Alle ${n} tal for ${area}`,
    one: (area: string) => `Det ene tal for ${area}`,
    latestMeeting: (date: string) => `Møde ${date}`,
    noMeeting: 'Nævnt i en anden kommunes referat',
  },

  area: {
    noFigures: (area: string) => `Der er ingen tal for ${area} endnu.`,
    noFiguresHelp: 'Ingen af referaterne nævner området. Vælg et område, der har tal:',
    headlines: 'De vigtigste tal',
    sources: (n: number) => (n === 1 ? 'Tallene står i' : 'Tallene står i'),
    moreGroups: (n: number) => `og ${n} til`,
    allOf: (name: string) => `Se hele nøgletallet: ${name}`,
  },

  card: {
    item: (number: string, date: string) => `Punkt ${number} · ${date}`,
    source: 'Kilde',
    sourceOf: (name: string) => `Kilde til ${name}`,
  },

  facts: {
    moreOrLess,
    change: (amount: string, word: string, since: string) => `${amount} ${word} end ${since}`,
    unchanged: (since: string) => `Uændret fra ${since}`,
    yearBefore: 'året før',
    target: (amount: string, above: boolean, target: string) => `${amount} ${above ? 'over' : 'under'} målet på ${target}`,
    onTarget: (target: string) => `Lige på målet: ${target}`,
    targetItself: 'Mål',
    expected: (amount: string, word: string, expected: string) => `${amount} ${word} end forventet (${expected})`,
    asExpected: (expected: string) => `Som forventet (${expected})`,
    reference: (amount: string, above: boolean, area: string) => `${amount} ${above ? 'over' : 'under'} ${area}`,
    sameAs: (area: string) => `På niveau med ${area}`,
    against: (value: string, area: string) => `mod ${value} i ${area}`,
    /** `70 færre fuldtidspersoner`, `8,4 mio. kr. mere`. */
    signed: (amount: string, word: string) => amount.replace(/\s/, ` ${word} `),
    good: 'godt',
    bad: 'skidt',
  },

  indicators: {
    title: 'Nøgletal',
    lede: (n: number) => `${n} nøgletal i alt. Samme nøgletal betyder det samme i alle kommuner, så de kan sammenlignes.`,
    search: 'Søg i nøgletal',
    searchHint: 'Navn, forklaring, kommune eller ydelse',
    theme: 'Tema',
    allThemes: 'Alle temaer',
    found: (n: number) => (n === 1 ? '1 nøgletal fundet' : `${n} nøgletal fundet`),
    none: (query: string) => `Ingen nøgletal passer på “${query}”.`,
    noneHelp: 'Prøv et kortere ord, en ydelse som “sygedagpenge” eller et kommunenavn.',
    showAll: 'Vis alle nøgletal',
  },

  indicator: {
    areas: 'Områder',
    remove: (area: string) => `Fjern ${area}`,
    add: 'Tilføj område',
    close: 'Luk',
    find: 'Find område',
    withFigures: 'Har tal',
    withoutFigures: 'Uden tal for dette nøgletal',
    withoutFiguresWhy: 'Ingen af referaterne oplyser nøgletallet for disse områder, så de kan ikke vælges.',
    noneFound: 'Intet område hedder det.',
    group: 'Gruppe',
    everyGroup: 'Alle grupper',
    show: 'Vis som',
    displays: { udvikling: 'Udvikling', sammenlign: 'Sammenlign', tabel: 'Tabel' },
    single: 'Tallet',
    reading: 'Sådan læses tallet',
    related: 'Beslægtede nøgletal',
    sources: 'Kilder',
    notes: 'Noter',
    noSelection: 'Der er ingen tal for det valgte.',
    noSelectionHelp: (areas: string) => `Nøgletallet er oplyst for ${areas}.`,
    showThose: 'Vis de områder, der har tal',
    unit: (unit: string) => `Enhed: ${unit}`,
    noAreas: 'Ingen af de valgte områder har tal for dette nøgletal. Her vises dem, der har.',
    rank: 'Placering',
  },

  chart: {
    readHint: 'Tryk Enter for at læse værdierne én for én, piletasterne for at gå mellem dem og Esc for at komme ud.',
    readout: 'Aflæst værdi',
    hoverHint: 'Peg på grafen for at aflæse den.',
    best: 'bedst',
    hardest: 'sværest',
    target: (value: string) => `Mål ${value}`,
    undatedAxis: 'uden periode',
    source: (text: string) => `Kilde: ${text}`,
    sourceItem: (area: string, item: string, date: string) => `${area}, punkt ${item} (${date})`,
    summary: 'Grafen i ord',
    summaryLine: (label: string, first: string, firstPeriod: string, last: string, lastPeriod: string) =>
      `${label}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
    summaryPoint: (label: string, value: string, period: string) => `${label}: ${value} (${period}).`,
    summaryExtremes: (low: string, lowPeriod: string, high: string, highPeriod: string) =>
      `Lavest ${low} (${lowPeriod}), højest ${high} (${highPeriod}).`,
    forms: { line: 'Linjer', slope: 'Hældning', bars: 'Søjler', number: 'Tal' },
    caveats: {
      overlapping: 'Perioderne overlapper hinanden, så to nabotal tæller delvis de samme måneder.',
      undated: (areas: string) => `For ${areas} er perioden ikke angivet i kilden.`,
      differentPeriods: 'Tallene er fra forskellige perioder; perioden står ved hvert tal.',
      skipped: (n: number) => `${n === 1 ? 'Én række' : `${n} rækker`} i datafilen kunne ikke læses og er udeladt.`,
    },
  },

  table: {
    area: 'Område',
    indicator: 'Nøgletal',
    group: 'Gruppe',
    kind: 'Type',
    period: 'Periode',
    value: 'Værdi',
    printed: 'Som trykt',
    source: 'Kilde',
    note: 'Note',
    caption: (name: string) => `${name}: alle viste tal`,
  },

  sources: {
    title: 'Kilder',
    lede: 'Hvert tal står i et referat eller en dagsorden. Her er de alle, punkt for punkt, med det, der ikke stemmer.',
    documentType: { referat: 'Referat', dagsorden: 'Dagsorden' },
    meeting: (type: string, date: string) => `${type} fra mødet ${date}`,
    age: (days: number) => {
      const years = Math.floor(days / 365.25);
      if (years >= 1) return years === 1 ? 'over 1 år gammelt' : `over ${years} år gammelt`;
      const months = Math.floor(days / 30.4);
      return months < 1 ? 'under en måned gammelt' : months === 1 ? '1 måned gammelt' : `${months} måneder gammelt`;
    },
    discrepancies: (n: number) => (n === 0 ? 'Alt stemmer' : n === 1 ? '1 ting stemmer ikke' : `${n} ting stemmer ikke`),
    checked: (n: number) => (n === 1 ? '1 regnestykke efterprøvet' : `${n} regnestykker efterprøvet`),
    download: 'Hent alle tal som CSV',
    item: (number: string) => `Punkt ${number}`,
    caseNumber: (number: string) => `Sagsnummer ${number}`,
    noFigures: 'Punkter uden nøgletal',
    doesNotAddUp: 'Det stemmer ikke',
    rounding: 'Kan skyldes afrunding',
    roundingNote: 'Forskellen kan skyldes, at tallene er afrundet.',
    computed: 'beregnet',
    linkTo: 'Link til dette tal',
    figureNotFound: 'Det tal, linket peger på, findes ikke længere i referatet. Her er alle referatets tal.',
    contents: 'Punkter med tal',
  },

  states: {
    loading: 'Henter tal …',
    retry: 'Prøv igen',
    catalogTitle: 'Tallene kan ikke hentes',
    unreachable: 'Filen med tal kunne ikke hentes. Se efter, om der er forbindelse, og prøv igen.',
    broken: 'Filen med tal er ikke hel. Prøv igen; sker det fortsat, skal siden lægges op på ny.',
    file: (path: string) => `Fil: ${path}`,
    failed: 'Noget gik galt i denne del af siden. Resten virker stadig.',
    chartFailed: 'Grafen kan ikke vises. Tallene står i tabellen.',
    noticeTitle: 'En del af adressen blev ikke forstået',
    notice: (parameter: string, value: string) => `“${parameter}=${value}” kendes ikke og er sprunget over.`,
    dismiss: 'Luk beskeden',
    unknown: {
      side: 'Siden findes ikke',
      omraade: 'Området findes ikke',
      indikator: 'Nøgletallet findes ikke',
      kilde: 'Kilden findes ikke',
    },
    unknownText: (value: string) => `Der er ikke noget her, der hedder “${value}”. Måske er linket skrevet forkert eller blevet gammelt.`,
    unknownWays: 'Gå i stedet til:',
  },

  footer: {
    what: 'Nøgletavlen samler beskæftigelsestal fra kommunale udvalgs referater. Hvert tal kan følges tilbage til sit punkt.',
    version: (version: string) => `Version ${version}`,
    dataDate: (date: string) => `Nyeste referat ${date}`,
    licence: 'Fri software under MIT-licensen',
  },

  about: {
    title: 'Om Nøgletavlen',
    sections: [
      {
        heading: 'Hvad det er',
        text: [
          'Nøgletavlen viser de nøgletal om beskæftigelse, som kommunale udvalg får i deres referater: hvor mange der er i fleksjob, hvor mange der er ledige, hvordan kommunen ligger i statens måling, og om budgettet holder.',
          'Tallene er taget fra referaterne, som de står der. Værdien, perioden og typen er skrevet ind for hvert tal sammen med punktet, det står i, og tallet præcis som det er trykt.',
        ],
      },
      {
        heading: 'Sådan skelnes der',
        text: [
          'Faktisk er det, der er målt. Forventet er, hvad en model siger. Mål er det, man vil nå. Budget er det, der er sat af. Prognose er det, man tror, det ender med. Ændring er tal, der kun er oplyst som en forskel.',
          'Personer og fuldtidspersoner er ikke det samme, og procent er ikke procentpoint. Tal, der ikke måler det samme, deler aldrig nøgletal.',
          'Står der ingen periode i kilden, gættes der ikke på en: så står der “periode ikke angivet”.',
        ],
      },
      {
        heading: 'Når kilden tager fejl',
        text: [
          'Det trykte tal bliver stående. Regnestykker, der kan efterprøves, bliver efterprøvet, og det, der ikke stemmer, står som en note under Kilder med begge tal.',
        ],
      },
      {
        heading: 'Dine oplysninger',
        text: [
          'Siden henter intet fra andre steder, sætter ingen cookies og sender intet videre. Dit sprogvalg huskes i din egen browser.',
        ],
      },
    ],
  },

  accessibility: {
    title: 'Tilgængelighedserklæring',
    sections: [
      {
        heading: 'Hvad siden lever op til',
        text: [
          'Nøgletavlen er lavet til at opfylde WCAG 2.2 på niveau AA, som er kravet til offentlige websteder efter webtilgængelighedsloven og EN 301 549.',
          'Hver udgave afprøves automatisk med axe på alle sider i begge sprog og med tastaturet alene. En automatisk prøve finder ikke alt.',
        ],
      },
      {
        heading: 'Grafer',
        text: [
          'Hver graf har et navn, en beskrivelse i ord og de samme tal i en tabel. Farve står aldrig alene: linjer har navn ved enden, og godt og skidt står også med ord.',
          'Med tastaturet: Tab går forbi grafen, Enter går ind i den, piletasterne går fra tal til tal, og Esc går ud igen.',
        ],
      },
      {
        heading: 'Det ved vi ikke er godt nok endnu',
        text: [
          'Titlerne på dagsordenens punkter er kun på dansk, også når resten af siden er på engelsk. De er mærket som dansk, så en skærmlæser udtaler dem rigtigt.',
          'Siden er ikke afprøvet af mennesker, der bruger skærmlæser til daglig.',
        ],
      },
      {
        heading: 'Giv besked',
        text: [
          'Finder du noget, du ikke kan bruge, så skriv til den kommune eller organisation, der har lagt siden op. Får du ikke et brugbart svar, kan du klage til Digitaliseringsstyrelsen.',
        ],
      },
    ],
  },
};

/** The shape of the texts; a language that lacks one does not compile. */
export type Messages = typeof da;
