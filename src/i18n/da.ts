import type { Direction, UnitType } from '../model/codelist';
import { formatNumber } from '../model/format';
import type { Kind } from '../model/kind';
import { upperFirst } from '../model/upperFirst';
import { numberWord } from './numberWords';

const list = (words: readonly string[], last = 'eller'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
const kind: Record<Kind, string> = {
  faktisk: 'Faktisk',
  forventet: 'Forventet',
  maal: 'Mål',
  budget: 'Budget',
  prognose: 'Prognose',
  aendring: 'Ændring',
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
  languageName: { da: 'Dansk', en: 'English' },
  chooseLanguage: 'Sprog',
  present: 'Præsentér',
  print: 'Udskriv',
  skipToContent: 'Gå til indhold',
  menu: 'Menu',
  mainNavigation: 'Hovedmenu',
  breadcrumb: 'Sti',
  list,
  kind,
  notStated: 'periode ikke angivet',
  /** Opens how numbers that no source states are computed. */
  computed: 'Sådan er det regnet',
  /** Opens the dialog of what can be taken out of a page. */
  export: 'Hent eller kopiér',
  /** Marks figures that the reader has brought in, in the middle of other words. */
  own: 'egne tal',
  figures: (n: number) => (n === 1 ? '1 tal' : `${formatNumber(n, 0, 'da')} tal`),
  /** An area's name inside a sentence. */
  areaInSentence: (name: string) => (name === 'Hele landet' ? 'hele landet' : name),

  municipality: {
    find: 'Find kommune',
    findYours: 'Find din kommune',
    placeholder: 'Skriv eller vælg',
    /** In the field, beside the name. */
    remembered: 'husket',
    change: 'Skift kommune',
    about: (n: number) => `${n} kommuner. Valget huskes kun i denne browser.`,
    forget: (area: string) => `Glem ${area}`,
    /** Marks those that minutes tell of. */
    minutes: 'referat',
    found: (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`),
    none: (query: string) => `Ingen kommune hedder noget med ”${query}”.`,
  },

  overview: {
    title: 'Hvordan går det med beskæftigelsen?',
    lede: 'Hvad går godt, og hvad kræver opmærksomhed?',
  },

  area: {
    noFigures: (area: string) => `Der er ingen tal for ${area} endnu.`,
    noFiguresHelp: 'Ingen af kilderne nævner området. Se i stedet:',
    moreGroups: (n: number) => `og ${n} til`,
  },

  card: {
    sourceOf: (name: string) => `Kilde til ${name}`,
  },

  facts: {
    moreOrLess,
    /** How exact a figure is said to be. */
    hedged: {
      ca: (amount: string) => `ca.\u00A0${amount}`,
      under: (amount: string) => `knap ${amount}`,
      over: (amount: string) => `godt ${amount}`,
    },
    /** Of one more or fewer. */
    one: 'én',
    /** Of a share of people. */
    moreOfPeople: (more: boolean): string => (more ? 'flere' : 'færre'),
    third: 'en tredjedel',
    hasMoved: (amount: string, up: boolean) => `er ${up ? 'steget' : 'faldet'} med ${amount}`,
    hasHalved: 'er halveret',
    hasNotMoved: 'er uændret',
    /** After a sentence about a figure that can be read in another way. */
    doubt: ', hvis tallet er læst rigtigt',
    /** A difference with its word: `483 færre`. */
    change: (difference: string, since: string) => `${difference} end ${since}`,
    inPeriod: (period: string, sort: 'date' | 'interval' | 'other') =>
      `${{ date: 'den', interval: 'i perioden', other: 'i' }[sort]} ${period}`,
    unchanged: (since: string) => `Uændret fra ${since}`,
    yearBefore: 'året før',
    target: (amount: string, above: boolean, target: string, reached: boolean) =>
      `${amount} ${above ? 'over' : 'under'} målet på ${target}${reached ? ', som er nået' : ''}`,
    onTarget: (target: string) => `Lige på målet: ${target}`,
    /** What a difference was before: a difference of differences would not be understood. */
    earlier: (since: string, difference: string) => `${upperFirst(since)}: ${difference}`,
    /** Follows a change. */
    inPercent: (share: string) => ` (${share})`,
    record: (highest: boolean, count: number, since: string) =>
      `${highest ? 'Højeste' : 'Laveste'} niveau i de ${numberWord(count, 'da')} målinger siden ${since}`,
    /** A high rank number is the worst. */
    recordRank: (highest: boolean, count: number, since: string) =>
      `${highest ? 'Dårligste' : 'Bedste'} placering i de ${numberWord(count, 'da')} målinger siden ${since}`,
    /** A deviation from the budget; an overrun is positive. */
    budget: (amount: string, over: boolean) => `${over ? 'merforbrug' : 'mindreforbrug'} på ${amount}`,
    /** An income that falls short counts as an overrun, but is not called one. */
    income: (amount: string, short: boolean) => `${short ? 'mindreindtægt' : 'merindtægt'} på ${amount}`,
    /** What came in, or how much less or more of it than was budgeted. */
    cameIn: (area: string, amount: string, group: string, short: boolean | null) =>
      short === null
        ? `${area} fik ${amount} i ${group}`
        : `${area} fik ${amount} ${short ? 'mindre' : 'mere'} i ${group} end budgetteret`,
    onBudget: 'ingen afvigelse',
    /** Of a deviation that is neither kept nor broken, but carried over. */
    noneCarried: 'intet',
    /** A deviation inside a sentence. */
    aDeviation: (deviation: string, income: boolean) => `${income ? 'en' : 'et'} ${deviation}`,
    /** When a figure without a period was made known. */
    stated: (date: string) => `oplyst ${date}`,
    /** A line of an account, where plus is an expense. */
    expense: (amount: string, saving: boolean) => `${saving ? 'en besparelse' : 'en udgift'} på ${amount}`,
    expected: (difference: string, expected: string) => `${difference} end forventet (${expected})`,
    asExpected: (expected: string) => `Som forventet (${expected})`,
    reference: (amount: string, above: boolean, area: string) =>
      `${amount} ${above ? 'over' : 'under'} ${area}`,
    /** @param value the area's, where it is not the same to the last decimal; else '' */
    sameAs: (area: string, value: string) => `På niveau med ${area}${value && ` (${value})`}`,
    /** `70 færre fuldtidspersoner`, `1 person færre`, `8,4 mio. kr. mere`. */
    signed: (amount: string, word: string, counted: boolean) =>
      counted && !/^1\s/.test(amount) ? amount.replace(/\s/, ` ${word} `) : `${amount} ${word}`,
    good: 'godt',
    bad: 'dårligt',
  },

  indicator: {
    group: 'Gruppe',
    everyGroup: 'Alle grupper',
    show: 'Vis som',
    related: 'Beslægtede nøgletal',
    sources: 'Kilder',
    noSelection: 'Der er ingen tal for det valgte.',
    /** @param group inside a sentence, if one is chosen */
    noFigures: (areas: string, group: string | null) =>
      `${areas} har ingen tal${group === null ? '' : ` for ${group}`}`,
    standing: 'Sådan står det til',
    words: 'Ord på siden',
    overall: 'Samlet',
    /** When a figure was stated, where its period is not known. */
    statedOn: (date: string) => `oplyst ${date}, perioden kendes ikke`,
    noSelectionHelp: (name: string, areas: string) => `”${name}” er oplyst for ${areas}.`,
    showThose: 'Vis de områder, der har tal',
    unit: (unit: string) => `Enhed: ${unit}`,
  },

  table: {
    sourceItem: (area: string, item: string, date: string) => `${area}, punkt ${item} (${date})`,
    /** The same where it is known whose it is. */
    item: (item: string) => `punkt ${item}`,
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
    documentType: { referat: 'Referat', dagsorden: 'Dagsorden', tabel: 'Tabel' },
    meeting: (type: string, date: string) => `${type} fra mødet ${date}`,
    item: (number: string) => `Punkt ${number}`,
  },

  states: {
    skipped: (n: number) =>
      `${n === 1 ? 'Én række' : `${n} rækker`} i datafilen kunne ikke læses og er udeladt.`,
    unread: 'Nogle egne tal kunne ikke læses og er ikke med.',
    readAgain: 'Genindlæs siden. Sker det fortsat, så indlæs tallene igen på ”Egne tal”.',
    unreadable: 'Tallene er dine egne, og browseren kan ikke læse dem.',
    loading: 'Henter tal …',
    retry: 'Prøv igen',
    startOver: 'Hent alt igen',
    startOverRefused: 'Det kræver forbindelse til siden. Prøv igen, når den er der.',
    catalogTitle: 'Tallene kan ikke hentes',
    unreachable: 'Filen med tal kunne ikke hentes. Se efter, om der er forbindelse, og prøv igen.',
    broken: 'Filen med tal er ikke hel. Prøv igen; sker det fortsat, skal siden lægges op på ny.',
    file: (path: string) => `Fil: ${path}`,
    failed: 'Noget gik galt i denne del af siden. Resten virker stadig.',
    allFailed:
      'Siden kan ikke vises. Det kan hjælpe at hente alt igen; dine præsentationer og egne tal bliver i browseren.',
    toFront: 'Gå til forsiden',
    chartFailed: 'Grafen kan ikke vises. Tallene står i tabellen.',
    noticeTitle: 'En del af adressen blev ikke forstået',
    notice: (parameter: string, value: string) => `”${parameter}=${value}” kendes ikke og er sprunget over.`,
    dismiss: 'Luk beskeden',
    unknown: {
      page: 'Siden findes ikke',
      area: 'Området findes ikke',
      indicator: 'Nøgletallet findes ikke',
      source: 'Kilden findes ikke',
      group: 'Ydelsen findes ikke',
    },
    unknownText: (value: string) =>
      `Der er ikke noget her, der hedder ”${value}”. Måske er linket skrevet forkert eller blevet gammelt.`,
    unknownWays: 'Gå i stedet til:',
  },

  footer: {
    what: 'Nøgletavlen samler beskæftigelsestal fra kommunale udvalgs referater og den officielle statistik. Hvert tal kan følges tilbage til sin kilde.',
    version: (version: string) => `Version ${version}`,
    statisticsDate: (date: string) => `Statistik hentet ${date}`,
    dataDate: (date: string) => `Nyeste referat ${date}`,
    licence: 'Fri software under MIT-licensen',
  },
};

/** The shape of the texts; a language that lacks one does not compile. */
export type Messages = typeof da;
