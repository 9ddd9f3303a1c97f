import { texts } from './texts';

/** What a link to a page shows below its title in other places, and what searches show of it. */
export const PAGE_FILES = texts(
  {
    overview:
      'Kommunernes beskæftigelsestal fra udvalgenes referater og den officielle statistik, vist i grafer og ført tilbage til den kilde, der oplyser dem.',
    indicators:
      'Alle nøgletal om beskæftigelse, samlet efter emne, med hvad de måler, og hvor mange områder der har dem.',
    benefits: 'Ydelserne i tal: hvor mange der får dem, hvor længe, og hvad de koster kommunen.',
    compare: 'Hold kommuners beskæftigelsestal op mod hinanden, række for række, med kilde og forbehold.',
    decks: 'Dine egne præsentationer med grafer og tal. De ligger kun i din browser.',
    about: 'Hvad Nøgletavlen er, hvordan tallene læses, og under hvilke licenser den deles.',
    sources:
      'De referater og tabeller, som tallene kommer fra, med dato, antal tal og det, der ikke stemmer.',
    own: 'Læg dine egne tal ind ved siden af de officielle. De bliver i din browser.',
    import:
      'Indlæs et regneark, en CSV-fil eller en tabel fra Jobindsats eller Statistikbanken. Filen bliver i din browser.',
    referat: 'Find tallene i et referat, og sig god for dem et for et. Filen bliver i din browser.',
    offline: 'Sådan bruger du Nøgletavlen uden net: i browseren, som app og som én fil på en USB-nøgle.',
    accessibility: 'Hvad Nøgletavlen lever op til af krav til webtilgængelighed, og hvor du melder fejl.',
    openData: 'Alle tal som CSV, JSON-stat og Excel på faste adresser, med eksempler for Excel, R og Python.',
    /** @param where “i Faxe” */
    area: (where: string) =>
      `Sådan går det med beskæftigelsen ${where}: ledighed, ydelser og job efter den officielle statistik og udvalgenes referater, hvert tal med sin kilde.`,
    benefit: (name: string) =>
      `${name} i tal: mennesker, tid og penge, kommune for kommune, hvert tal med sin kilde.`,
    /** @param figures “212 tal” */
    source: (publisher: string, date: string, figures: string) =>
      `${publisher}, ${date}: ${figures}, hvert som det står i kilden.`,
    /** Stands where something is loaded by the program. */
    needsScript: 'Vises med JavaScript.',
    noScript: 'Du ser siden uden JavaScript: tal, grafer og links virker, men valg og søgning kræver det.',
    /** The same on a page that does nothing without. */
    takesScript: 'Du ser siden uden JavaScript. Her kræver alt det.',
    /** The link to this language from another. */
    readInThis: 'På dansk',
  },
  {
    overview:
      'Employment figures of Danish municipalities from committee minutes and official statistics, charted and traced back to the source that states them.',
    indicators: 'Every key figure on employment, by theme, with what it measures and how many areas have it.',
    benefits:
      'Benefits in figures: how many receive them, for how long, and what they cost the municipality.',
    compare:
      'Hold the employment figures of municipalities against each other, row by row, with sources and caveats.',
    decks: 'Your own presentations with charts and figures. They stay in your browser.',
    about: 'What Nøgletavlen is, how to read its figures, and under which licences it is shared.',
    sources:
      'The minutes and tables that the figures come from, with date, number of figures and what does not add up.',
    own: 'Put your own figures beside the official ones. They stay in your browser.',
    import:
      'Import a spreadsheet, a CSV file or a table from Jobindsats or Statistics Denmark. The file stays in your browser.',
    referat: 'Find the figures in minutes, and vouch for them one by one. The file stays in your browser.',
    offline:
      'How to use Nøgletavlen without a network: in the browser, as an app, and as one file on a USB stick.',
    accessibility: 'Which requirements for web accessibility Nøgletavlen meets, and where to report faults.',
    openData:
      'All figures as CSV, JSON-stat and Excel at addresses that do not change, with examples for Excel, R and Python.',
    area: (where: string) =>
      `How employment is doing ${where}: unemployment, benefits and jobs from official statistics and committee minutes, every figure with its source.`,
    benefit: (name: string) =>
      `${name} in figures: people, time and money, municipality by municipality, every figure with its source.`,
    source: (publisher: string, date: string, figures: string) =>
      `${publisher}, ${date}: ${figures}, each as the source states it.`,
    needsScript: 'Shown with JavaScript.',
    noScript:
      'You see the page without JavaScript: figures, charts and links work, but choices and search need it.',
    takesScript: 'You see the page without JavaScript. Everything here needs it.',
    readInThis: 'In English',
  },
);
