import { texts } from './texts';

/** The highest or the lowest of a line: its value, its period, and whether others before it are the same. */
interface Extreme {
  readonly value: string;
  readonly when: string;
  readonly several: boolean;
}

/** The words of charts: axes, readings, summaries and caveats. */
export const CHART = texts(
  {
    readHint:
      'Tryk Enter for at læse værdierne én for én, piletasterne for at gå mellem dem, mellemrum for at fremhæve og Esc for at komme ud.',
    hoverHint: 'Peg på grafen for at aflæse den.',
    tapHint: 'Tryk på grafen for at aflæse den.',
    best: 'bedst',
    hardest: 'sværest',
    target: (value: string) => `Mål ${value}`,
    /** Lines that there was no room to name, and rows or parts that there was no room for. */
    others: (n: number) => `og ${n} flere`,
    leftOut: (n: number) => `Der er ikke plads til ${n} ${n === 1 ? 'anden' : 'andre'}.`,
    summaryLine: (label: string, first: string, firstPeriod: string, last: string, lastPeriod: string) =>
      `${label}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
    summaryPoint: (label: string, value: string, period: string) => `${label}: ${value} (${period}).`,
    summaryExtremes: (low: string, lowPeriod: string, high: string, highPeriod: string) =>
      `Lavest ${low} (${lowPeriod}), højest ${high} (${highPeriod}).`,
    /** For ranks: low and high would be ambiguous. */
    summaryBest: (best: string, bestPeriod: string, worst: string, worstPeriod: string) =>
      `Bedst ${best} (${bestPeriod}), dårligst ${worst} (${worstPeriod}).`,
    /** The table as a choice among the forms. */
    table: 'Tabel',
    /** What is said of a row, whose value stands beside it. */
    facts: {
      expected: (amount: string, word: string) => `${amount} ${word} end forventet`,
      asExpected: 'som forventet',
    },
    titles: {
      /** Of a line that ends before the others. */
      endingIn: (title: string, period: string) => `${title}, tal fra ${period}`,
      /** Of a line: its highest and its lowest value, each with its period. */
      development: (area: string, high: Extreme, low: Extreme) =>
        `${area} var højest${high.several ? ', senest' : ''} i ${high.when} (${high.value}) og lavest${low.several ? ', senest' : ''} i ${low.when} (${low.value})`,
      /** A group of an area, where both vary. */
      groupIn: (group: string, area: string) => `${group} i ${area}`,
    },
    neutralTitle: 'Neutral titel',
    fromZero: 'Aksen fra nul',
    also: (area: string, period: string, value: string, source: string) =>
      `For ${area}, ${period}, står der et andet sted ${value} (${source}).`,
    /** Marks of another origin than the lines. */
    beside: {
      bundled: 'Firkanterne i grafen er, hvad kilderne oplyser om det samme. Linjen er egne tal.',
      own: 'Firkanterne i grafen er egne tal om det samme. Linjen er, hvad kilderne oplyser.',
    },
    alsoMore: (n: number) =>
      n === 1 ? 'Et tal mere står to steder i kilderne.' : `${n} tal mere står flere steder i kilderne.`,
    ownAgree: (n: number) =>
      n === 1
        ? 'Ét af dine egne tal er det samme som kildens.'
        : `${n} af dine egne tal er de samme som kildernes.`,
    own: {
      all: 'Tallene er egne tal.',
      some: (areas: string) => `Egne tal er med for ${areas}.`,
      onlyHere: 'De ligger kun i denne browser.',
      areas: (n: number) => `${n} områder`,
    },
    computed: 'beregnet',
    context: (n: number) => `De grå linjer er ${n} andre kommuner.`,
    allBehind: (n: number) => `De grå linjer er ${n} kommuner.`,
    outside: (areas: string) => `Ikke tegnet, da tallene går ud over skalaen: ${areas}.`,
    dwarfing: (area: string) =>
      `Tal for ${area} er ikke vist, fordi kommunernes ville forsvinde ved siden af. Tilføj området for at se dem.`,
    focused: (name: string) => `${name} er fremhævet.`,
    releaseFocus: 'Fremhæv ingen',
    wholePicture: 'Alle tal om ydelsen',
    computedTitle: 'Tal i overskriften er beregnet af kildens tal.',
    computedChart: 'Grafen viser tal, der er beregnet af kildens tal.',
    cited: {
      line: 'Kilde: ',
      item: (area: string, item: string, date: string) => `referat fra ${area} ${date}, punkt ${item}`,
      more: (n: number) => (n === 1 ? 'én kilde til' : `${n} kilder til`),
    },
    caveats: {
      cut: (from: string) => `Aksen begynder ved ${from} og ikke ved nul, så forskelle ser større ud.`,
      gaps: 'Hvor linjen er brudt, mangler der tal for en eller flere perioder.',
      noBase: (areas: string, period: string) =>
        `Kan ikke sættes i forhold til ${period} og er derfor ikke med: ${areas}.`,
      forecast: 'Prognoser er det, man venter, ikke det, der er målt.',
      sum: (parts: string, whole: string, period: string, more: number) =>
        `Delene giver ${parts}, men der står ${whole} i alt (${period}).${more > 0 ? ` Det samme gælder ${more === 1 ? 'én anden periode' : `${more} andre perioder`}.` : ''} Andelene er regnet af delene.`,
      sumOfShares: (parts: string, whole: string, period: string, more: number) =>
        `Andelene giver ${parts} og ikke ${whole} (${period}).${more > 0 ? ` Det samme gælder ${more === 1 ? 'én anden periode' : `${more} andre perioder`}.` : ''}`,
      aside: (why: string, figures: string, more: number) =>
        `Uden for grafen, fordi ${why}: ${figures}${more > 0 ? ` og ${more} til` : ''}.`,
      why: {
        undated: 'perioden ikke er oplyst',
        size: 'tallet ville fylde det hele',
        change: 'det er en ændring',
        year: 'det er et andet år eller en prognose',
        period: 'det er fra en anden periode',
      },
      overlapping: 'Perioderne overlapper hinanden, så to nabotal tæller delvis de samme måneder.',
      undated: (areas: string) => `For ${areas} er perioden ikke angivet i kilden.`,
      differentPeriods: 'Tallene er fra forskellige perioder; perioden står ved hvert tal.',
    },
  },
  {
    readHint:
      'Press Enter to read the values one by one, the arrow keys to move between them, Space to make one stand out and Esc to leave.',
    hoverHint: 'Point at the chart to read it.',
    tapHint: 'Tap the chart to read it.',
    best: 'best',
    hardest: 'hardest',
    target: (value) => `Target ${value}`,
    others: (n) => `and ${n} more`,
    leftOut: (n) => `There is no room for ${n} ${n === 1 ? 'other' : 'others'}.`,
    summaryLine: (label, first, firstPeriod, last, lastPeriod) =>
      `${label}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
    summaryPoint: (label, value, period) => `${label}: ${value} (${period}).`,
    summaryExtremes: (low, lowPeriod, high, highPeriod) =>
      `Lowest ${low} (${lowPeriod}), highest ${high} (${highPeriod}).`,
    summaryBest: (best, bestPeriod, worst, worstPeriod) =>
      `Best ${best} (${bestPeriod}), worst ${worst} (${worstPeriod}).`,
    table: 'Table',
    facts: {
      expected: (amount, word) => `${amount} ${word} than expected`,
      asExpected: 'as expected',
    },
    titles: {
      endingIn: (title, period) => `${title}, figures from ${period}`,
      development: (area, high, low) =>
        `${area} was highest${high.several ? ', last' : ''} in ${high.when} (${high.value}) and lowest${low.several ? ', last' : ''} in ${low.when} (${low.value})`,
      groupIn: (group, area) => `${group} in ${area}`,
    },
    neutralTitle: 'Neutral title',
    fromZero: 'Axis from zero',
    also: (area, period, value, source) =>
      `For ${area}, ${period}, ${value} is stated elsewhere (${source}).`,
    beside: {
      bundled: 'The squares in the chart are what the sources state of the same. The line is own figures.',
      own: 'The squares in the chart are own figures of the same. The line is what the sources state.',
    },
    alsoMore: (n) =>
      n === 1 ? 'One more figure is stated twice.' : `${n} more figures are stated more than once.`,
    ownAgree: (n) =>
      n === 1
        ? 'One of your own figures is the same as the source’s.'
        : `${n} of your own figures are the same as the sources’.`,
    own: {
      all: 'The figures are own figures.',
      some: (areas) => `Own figures are shown for ${areas}.`,
      onlyHere: 'They are in this browser only.',
      areas: (n) => `${n} areas`,
    },
    computed: 'computed',
    context: (n) => `The grey lines are ${n} other municipalities.`,
    allBehind: (n) => `The grey lines are ${n} municipalities.`,
    outside: (areas) => `Not drawn, since the figures leave the scale: ${areas}.`,
    dwarfing: (area) =>
      `Figures for ${area} are not shown, since those of the municipalities would disappear beside them. Add the area to see them.`,
    focused: (name) => `${name} stands out.`,
    releaseFocus: 'Let none stand out',
    wholePicture: 'All figures on the benefit',
    computedTitle: 'Figures in the title are computed from those of the source.',
    computedChart: 'The chart shows figures computed from those of the source.',
    cited: {
      line: 'Source: ',
      item: (area, item, date) => `minutes of ${area} ${date}, item ${item}`,
      more: (n) => (n === 1 ? 'one more source' : `${n} more sources`),
    },
    caveats: {
      cut: (from) => `The axis begins at ${from} and not at zero, so differences look larger.`,
      gaps: 'Where the line is broken, figures for one or more periods are missing.',
      noBase: (areas, period) => `Cannot be put relative to ${period} and so left out: ${areas}.`,
      forecast: 'Forecasts are what is expected, not what was observed.',
      sum: (parts, whole, period, more) =>
        `The parts give ${parts}, but the stated total is ${whole} (${period}).${more > 0 ? ` The same holds for ${more === 1 ? 'one other period' : `${more} other periods`}.` : ''} Shares are computed from the parts.`,
      sumOfShares: (parts, whole, period, more) =>
        `The shares give ${parts} and not ${whole} (${period}).${more > 0 ? ` The same holds for ${more === 1 ? 'one other period' : `${more} other periods`}.` : ''}`,
      aside: (why, figures, more) =>
        `Beside the chart, since ${why}: ${figures}${more > 0 ? ` and ${more} more` : ''}.`,
      why: {
        undated: 'the period is not stated',
        size: 'it would dwarf the rest',
        change: 'it is a change',
        year: 'it is another year or a forecast',
        period: 'it is from another period',
      },
      overlapping: 'The periods overlap, so neighbouring figures partly count the same months.',
      undated: (areas) => `For ${areas} the source does not state the period.`,
      differentPeriods: 'The figures are from different periods; the period stands beside each figure.',
    },
  },
);
