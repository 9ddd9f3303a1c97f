import { texts } from './texts';

const allDanish = (n: number) => (n === 2 ? 'Begge' : `Alle ${n}`);
const allEnglish = (n: number) => (n === 2 ? 'Both' : `All ${n}`);
const inDanish = (area: string | null) => (area === null ? '' : ` i ${area}`);
const inEnglish = (area: string | null) => (area === null ? '' : ` in ${area}`);

/** The words of charts: axes, readings, summaries and caveats. */
export const CHART = texts(
  {
    readHint:
      'Tryk Enter for at læse værdierne én for én, piletasterne for at gå mellem dem, mellemrum for at fremhæve og Esc for at komme ud.',
    hoverHint: 'Peg på grafen for at aflæse den.',
    best: 'bedst',
    hardest: 'sværest',
    target: (value: string) => `Mål ${value}`,
    undatedAxis: 'uden periode',
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
    /** What the reader sees of each form, as a choice. */
    displays: {
      account: 'Plan og resultat',
      multiples: 'Hver for sig',
      gap: 'Mod forventet',
      dumbbell: 'Seneste mod forventet',
      deviation: 'Afvigelse',
      target: 'Mod målet',
      rank: 'Placering',
      line: 'Udvikling',
      slope: 'Udvikling',
      parts: 'Andele',
      season: 'Sæson',
      overYear: 'Ændring på et år',
      index: 'Indeks',
      bars: 'Sammenlign',
      number: 'Tallet',
      table: 'Tabel',
    },
    /** What is said of a row, whose value stands beside it. */
    facts: {
      expected: (amount: string, word: string) => `${amount} ${word} end forventet`,
      asExpected: 'som forventet',
    },
    titles: {
      /** Of a line that ends before the others. */
      endingIn: (title: string, period: string) => `${title}, tal fra ${period}`,
      inAYear: 'på et år',
      since: (period: string) => `siden ${period}`,
      moved: (area: string, from: string, to: string, since: string) =>
        `${area} rykkede fra ${from} til ${to} ${since}`,
      sameRank: (area: string, rank: string) => `${area} ligger uændret ${rank}`,
      rankSpan: (area: string, best: string, worst: string) =>
        `${area} ligger bedst på ${best} og dårligst på ${worst}`,
      conditionsSpan: (area: string, hardest: string, easiest: string) =>
        `${area} har de sværeste vilkår på ${hardest} og de letteste på ${easiest}`,
      bestOf: (area: string, n: number, rank: string, group: string | null) =>
        `${area} ligger bedst af de ${n}${group ? ` (${group})` : ''}: ${rank}`,
      /** A group of an area, where both vary. */
      groupIn: (group: string, area: string) => `${group} i ${area}`,
      /** An area has so many more or less, or lies so much higher or lower. */
      expected: (area: string, amount: string, has: boolean) =>
        `${area} ${has ? 'har' : 'ligger'} ${amount} end forventet`,
      asExpected: (area: string) => `${area} ligger som forventet`,
      /** Of the areas, or of the parts of one area, which is then named; so in those that follow. */
      allAsExpected: (n: number, area: string | null) =>
        `${allDanish(n)}${inDanish(area)} ligger som forventet`,
      pairs: (below: number, n: number, name: string, amount: string, area: string | null) => {
        const some = below === n ? allDanish(n) : below === 0 ? `Ingen af de ${n}` : `${below} af ${n}`;
        const lie = area === null ? `${some} ligger` : `I ${area} ligger ${some.toLowerCase()}`;
        return `${lie} under det forventede; længst fra er ${name}: ${amount}`;
      },
      largest: (name: string, value: string, area: string | null) =>
        `Størst${inDanish(area)} er ${name}: ${value}`,
      largestDeviation: (name: string, value: string, area: string | null) =>
        `Største afvigelse${inDanish(area)}: ${name}, ${value}`,
      account: (result: string, area: string, period: string, actual: string, plan: string) =>
        `${result} i ${area} ${period}: ${actual} mod ${plan} i budgettet`,
      /** A line of an account, where plus is an expense. */
      expense: (amount: string, saving: boolean) => `${saving ? 'en besparelse' : 'en udgift'} på ${amount}`,
      largestPart: (name: string, share: string, area: string) =>
        `Den største del i ${area} er ${name}: ${share}`,
      /** What all the changes are of, where they do not say it: a part, or the area of several parts. */
      index: (about: string | null, base: string, changes: string) =>
        `${about === null ? 'Siden' : `${about} siden`} ${base}: ${changes}`,
      allEqual: (n: number, value: string, area: string | null) =>
        `${allDanish(n)}${inDanish(area)} har samme tal: ${value}`,
      from: (low: string, lowArea: string, high: string, highArea: string) =>
        `Fra ${low} i ${lowArea} til ${high} i ${highArea}`,
    },
    neutralTitle: 'Neutral titel',
    fromZero: 'Aksen fra nul',
    also: (area: string, period: string, value: string, source: string) =>
      `For ${area}, ${period}, står også ${value} (${source}).`,
    /** Marks of another origin than the lines. */
    beside: {
      bundled: 'Firkanterne i grafen er, hvad kilderne oplyser om det samme. Linjen er egne tal.',
      own: 'Firkanterne i grafen er egne tal om det samme. Linjen er, hvad kilderne oplyser.',
    },
    alsoMore: (n: number) =>
      n === 1 ? 'Ét tal mere er oplyst to gange.' : `${n} tal mere er oplyst flere gange.`,
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
    sharedScale: (low: string, high: string, from: string, to: string) =>
      `Samme skala i alle: ${low} til ${high}, ${from} – ${to}. De grå linjer er alle de andre.`,
    onlyDifference: (difference: string) => `${difference} end forventet; kun forskellen er oplyst`,
    more: 'over forventet',
    fewer: 'under forventet',
    /** @param counted true of a count, whose change is in per cent */
    overYearHeading: (counted: boolean) =>
      `Ændring fra samme tid året før, ${counted ? 'procent' : 'procentpoint'}`,
    indexHeading: (period: string) => `Indeks, ${period} = 100`,
    context: (n: number) => `De grå linjer er ${n} andre kommuner.`,
    allBehind: (n: number) => `De grå linjer er ${n} kommuner.`,
    outside: (areas: string) => `Ikke tegnet, da tallene går ud over skalaen: ${areas}.`,
    dwarfing: (area: string) =>
      `Tal for ${area} er ikke vist, fordi kommunernes ville forsvinde ved siden af. Tilføj området for at se dem.`,
    focused: (name: string) => `${name} er fremhævet.`,
    releaseFocus: 'Fremhæv ingen',
    inWords: 'I ord',
    notReached: 'ikke nået',
    wholePicture: 'Mennesker og penge på ydelsen',
    computedTitle: 'Tal i overskriften er beregnet af kildens tal.',
    computedChart: 'Grafen viser tal, der er beregnet af kildens tal.',
    cited: {
      line: (items: string) => `Kilde: ${items}`,
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
      overlapping: 'Perioderne overlapper hinanden, så to nabotal tæller delvis de samme måneder.',
      undated: (areas: string) => `For ${areas} er perioden ikke angivet i kilden.`,
      differentPeriods: 'Tallene er fra forskellige perioder; perioden står ved hvert tal.',
    },
  },
  {
    readHint:
      'Press Enter to read the values one by one, the arrow keys to move between them, Space to make one stand out and Esc to leave.',
    hoverHint: 'Point at the chart to read it.',
    best: 'best',
    hardest: 'hardest',
    target: (value) => `Target ${value}`,
    undatedAxis: 'no period',
    others: (n) => `and ${n} more`,
    leftOut: (n) => `There is no room for ${n} ${n === 1 ? 'other' : 'others'}.`,
    summaryLine: (label, first, firstPeriod, last, lastPeriod) =>
      `${label}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
    summaryPoint: (label, value, period) => `${label}: ${value} (${period}).`,
    summaryExtremes: (low, lowPeriod, high, highPeriod) =>
      `Lowest ${low} (${lowPeriod}), highest ${high} (${highPeriod}).`,
    summaryBest: (best, bestPeriod, worst, worstPeriod) =>
      `Best ${best} (${bestPeriod}), worst ${worst} (${worstPeriod}).`,
    displays: {
      account: 'Plan and result',
      multiples: 'Each on its own',
      gap: 'Against expected',
      dumbbell: 'Latest against expected',
      deviation: 'Deviation',
      target: 'Against target',
      rank: 'Rank',
      line: 'Over time',
      slope: 'Over time',
      parts: 'Shares',
      season: 'Season',
      overYear: 'Change over a year',
      index: 'Index',
      bars: 'Compare',
      number: 'The figure',
      table: 'Table',
    },
    facts: {
      expected: (amount, word) => `${amount} ${word} than expected`,
      asExpected: 'as expected',
    },
    titles: {
      endingIn: (title, period) => `${title}, figures from ${period}`,
      inAYear: 'in a year',
      since: (period) => `since ${period}`,
      moved: (area, from, to, since) => `${area} moved from ${from} to ${to} ${since}`,
      sameRank: (area, rank) => `${area} is unchanged at ${rank}`,
      rankSpan: (area, best, worst) => `${area} does best on ${best} and worst on ${worst}`,
      conditionsSpan: (area, hardest, easiest) =>
        `${area} has the hardest conditions on ${hardest} and the easiest on ${easiest}`,
      bestOf: (area, n, rank, group) =>
        `${area} is the best of the ${n}${group ? ` (${group})` : ''}: ${rank}`,
      groupIn: (group, area) => `${group} in ${area}`,
      expected: (area, amount, has) => `${area} ${has ? 'has' : 'is'} ${amount} than expected`,
      asExpected: (area) => `${area} is as expected`,
      allAsExpected: (n, area) => `${allEnglish(n)}${inEnglish(area)} are as expected`,
      pairs: (below, n, name, amount, area) => {
        const some = below === n ? allEnglish(n) : below === 0 ? `None of the ${n}` : `${below} of ${n}`;
        const are = area === null ? some : `In ${area} ${some.toLowerCase()}`;
        return `${are} are below what was expected; farthest off is ${name}: ${amount}`;
      },
      largest: (name, value, area) => `The largest${inEnglish(area)} is ${name}: ${value}`,
      largestDeviation: (name, value, area) => `Largest deviation${inEnglish(area)}: ${name}, ${value}`,
      account: (result, area, period, actual, plan) =>
        `${result} in ${area} ${period}: ${actual} against ${plan} in the budget`,
      expense: (amount, saving) => `${saving ? 'a saving' : 'an expense'} of ${amount}`,
      largestPart: (name, share, area) => `The largest part in ${area} is ${name}: ${share}`,
      index: (about, base, changes) => `${about === null ? 'Since' : `${about} since`} ${base}: ${changes}`,
      allEqual: (n, value, area) => `${allEnglish(n)}${inEnglish(area)} have the same figure: ${value}`,
      from: (low, lowArea, high, highArea) => `From ${low} in ${lowArea} to ${high} in ${highArea}`,
    },
    neutralTitle: 'Neutral title',
    fromZero: 'Axis from zero',
    also: (area, period, value, source) => `For ${area}, ${period}, ${value} is stated too (${source}).`,
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
    sharedScale: (low, high, from, to) =>
      `The same scale in all: ${low} to ${high}, ${from} – ${to}. The grey lines are all the others.`,
    onlyDifference: (difference) => `${difference} than expected; only the difference is stated`,
    more: 'above expected',
    fewer: 'below expected',
    overYearHeading: (counted) =>
      `Change from the same time a year before, ${counted ? 'per cent' : 'percentage points'}`,
    indexHeading: (period) => `Index, ${period} = 100`,
    context: (n) => `The grey lines are ${n} other municipalities.`,
    allBehind: (n) => `The grey lines are ${n} municipalities.`,
    outside: (areas) => `Not drawn, since the figures leave the scale: ${areas}.`,
    dwarfing: (area) =>
      `Figures for ${area} are not shown, since those of the municipalities would disappear beside them. Add the area to see them.`,
    focused: (name) => `${name} stands out.`,
    releaseFocus: 'Let none stand out',
    inWords: 'In words',
    notReached: 'not reached',
    wholePicture: 'People and money of the benefit',
    computedTitle: 'Figures in the title are computed from those of the source.',
    computedChart: 'The chart shows figures computed from those of the source.',
    cited: {
      line: (items) => `Source: ${items}`,
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
      overlapping: 'The periods overlap, so neighbouring figures partly count the same months.',
      undated: (areas) => `For ${areas} the source does not state the period.`,
      differentPeriods: 'The figures are from different periods; the period stands beside each figure.',
    },
  },
);

/** See {@link CHART}. */
export type ChartTexts = (typeof CHART)['da'];
