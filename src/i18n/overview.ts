import { texts } from './texts';

/** Texts of the overview below its head. */
export const OVERVIEW = texts(
  {
    country: {
      title: 'Landet i ét billede',
      /** Follows a link to the indicator. @param period of the latest figures */
      lede: (period: string) => `i hele landet, ${period}.`,
      begin: 'De fleste begynder med deres egen kommune: Find den øverst på siden.',
      /** How many municipalities lie so to the country. */
      spread: (below: number, level: number, above: number, all: number, country: string) =>
        `${below} af ${all} kommuner ligger under landets ${country}, ${level} på niveau og ${above} over`,
      mapAbout: (period: string, mine: string | null) =>
        `Tal for ${period}. Et felt for hver kommune${mine === null ? '' : `; ${mine} er indrammet`}.`,
      mapHint: 'Peg på et felt for at se tallet, klik for at gå til kommunen.',
      tapHint: 'Tryk på et felt for at se navn og tal.',
      noValue: 'ingen tal',
      legend: (name: string) => `${name}. I feltet: antal kommuner.`,
      upTo: (value: string) => `til ${value}`,
      from: (value: string) => `fra ${value}`,
      asCountry: 'som landet',
      inClass: (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`),
      lowest: (period: string) => `Lavest, ${period}`,
      highest: (period: string) => `Højest, ${period}`,
      /** @param tied names of those that have the value of the last named */
      tied: (tied: string, value: string) => `Også ${tied} har ${value}.`,
    },
    mine: {
      tally: {
        good: 'går godt',
        attention: 'kræver opmærksomhed',
        info: 'til orientering',
        mixed: 'blandet',
      },
      whole: (area: string) => `Se hele ${area}`,
      slides: 'Vis som dias',
      /** On the card of the reader's own. */
      yours: 'din kommune',
    },
    /** The sign of a figure too old to count. */
    hollow: 'Hult tegn: fem år eller ældre',
    municipalities: 'Kommuner med referater',
    /** @param others how many no minutes tell of */
    municipalitiesLede: (others: number) =>
      others === 0
        ? 'De vigtigste tal fra udvalgets seneste referat.'
        : `Det nyeste officielle tal og to tal fra udvalgets seneste referat. De øvrige ${others} kommuner har officielle tal.`,
    showCards: (n: number) => `Vis alle ${n} kommuner med referater`,
    latestMeeting: (type: string, date: string) => `${type} ${date}`,
    noMeeting: 'Nævnt i en anden kommunes referat',
    ways: {
      all: (n: number) => `Alle ${n} kommuner`,
      allAbout: 'Også kommuner uden referater her, fra nr. 1 til den sidste.',
      showAll: 'Se alle i en tabel',
      missing: 'Mangler dit udvalgs tal?',
      missingAbout:
        'Læg referatet ind, så finder Nøgletavlen de tal, der står i det. Intet forlader din computer.',
      bring: 'Læs et referat',
    },
    references: 'Landet, regionerne og andre områder',
    referencesLede: 'De områder, som kommunerne sammenlignes med.',
  },
  {
    country: {
      title: 'The country in one picture',
      lede: (period) => `across Denmark, ${period}.`,
      begin: 'Most people begin with their own municipality: find it at the top of the page.',
      spread: (below, level, above, all, country) =>
        `${below} of ${all} municipalities are below the country’s ${country}, ${level} level with it and ${above} above`,
      mapAbout: (period, mine) =>
        `Figures for ${period}. A tile for each municipality${mine === null ? '' : `; ${mine} is framed`}.`,
      mapHint: 'Point at a tile to see its figure, click to go to the municipality.',
      tapHint: 'Tap a tile to see its name and figure.',
      noValue: 'no figure',
      legend: (name) => `${name}. In each box: how many municipalities.`,
      upTo: (value) => `up to ${value}`,
      from: (value) => `from ${value}`,
      asCountry: 'as the country',
      inClass: (n) => (n === 1 ? '1 municipality' : `${n} municipalities`),
      lowest: (period) => `Lowest, ${period}`,
      highest: (period) => `Highest, ${period}`,
      tied: (tied, value) => `${tied} also at ${value}.`,
    },
    mine: {
      tally: {
        good: 'going well',
        attention: 'needing attention',
        info: 'for information',
        mixed: 'mixed',
      },
      whole: (area) => `See all of ${area}`,
      slides: 'Show as slides',
      yours: 'your municipality',
    },
    hollow: 'Hollow sign: five years or older',
    municipalities: 'Municipalities with minutes',
    municipalitiesLede: (others) =>
      others === 0
        ? 'The most important figures of the committee’s latest minutes.'
        : `The newest official figure and two of the committee’s latest minutes. The other ${others} municipalities have official figures.`,
    showCards: (n) => `Show all ${n} municipalities with minutes`,
    latestMeeting: (type, date) => `${type} ${date}`,
    noMeeting: 'Named in another municipality’s minutes',
    ways: {
      all: (n) => `All ${n} municipalities`,
      allAbout: 'Those without minutes here too, from no. 1 to the last.',
      showAll: 'See all in a table',
      missing: 'Are your committee’s figures missing?',
      missingAbout:
        'Add the minutes, and Nøgletavlen finds the figures in them. Nothing leaves your computer.',
      bring: 'Read minutes',
    },
    references: 'The country, the regions and other areas',
    referencesLede: 'The areas that municipalities are compared with.',
  },
);
