import { texts } from './texts';

/** A lowest or highest value, and where it is: `i Faxe`. */
interface Extreme {
  readonly place: string;
  readonly value: string;
}

/** The words of comparisons: the matrix of areas, and the page of a pair. */
export const COMPARE = texts(
  {
    lede: (areas: string, reference: string | null) =>
      `De seneste tal for ${areas}${reference === null ? '' : `, sammenlignet med ${reference}`}. Hvert tal fører til sin graf.`,
    areas: (n: number) => `${n} områder`,
    inAreas: (n: number) => `i ${n} områder`,
    and: 'og',
    opening: {
      one: (what: string, value: string, place: string, other: string) =>
        `${what} er **${value} ${place}** mod ${other}`,
      equal: (what: string, value: string, places: string) => `${what} er **${value} ${places}**`,
      two: (what: string, low: Extreme, high: Extreme, rank: boolean) =>
        `${what} er **${rank ? 'bedre' : 'lavere'} ${low.place}** (${low.value}) end ${high.place} (${high.value})`,
      many: (what: string, low: Extreme, high: Extreme, rank: boolean) =>
        `${what} er **${rank ? 'bedst' : 'lavest'} ${low.place}** (${low.value}) og **${rank ? 'dårligst' : 'højest'} ${high.place}** (${high.value})`,
      sentence: (clause: string, other: string | null, period: string) =>
        `${clause}${other === null ? '' : `, mod ${other}`} (${period}).`,
    },
    standing: {
      official: 'Officiel statistik',
      alone: 'Kun oplyst for ét af områderne',
    },
    reference: 'Sammenlign med',
    all: 'Vis også tal, som kun ét område har',
    sort: 'Sortér efter',
    orders: {
      theme: 'Tema',
      name: 'Navn',
      nameBackwards: 'Navn, bagfra',
      highest: (area: string) => `${area}, højeste først`,
      lowest: (area: string) => `${area}, laveste først`,
    },
    pairs: 'Sammenlign to og to',
    pair: (a: string, b: string) => `${a} og ${b}`,
    rows: (n: number) => (n === 1 ? '1 række' : `${n} rækker`),
    allRows: (n: number) => `Vis alle ${n} rækker`,
    indicator: 'Nøgletal',
    referenceHead: 'sammenlignes med',
    sortedByName: 'Sorteret efter navn.',
    sortedByArea: (area: string, descending: boolean) =>
      `Sorteret efter ${area}, ${descending ? 'højeste' : 'laveste'} først, for sig i hver enhed, for personer og procent kan ikke stå i én rækkefølge. Den højeste placering er nr. 1.`,
    periodsDiffer: (n: number, of: number) =>
      `${n === of ? 'Tallene er' : `I ${n} af ${of} rækker er tallene`} ikke fra samme periode; perioden står ved hvert tal.`,
    sizes:
      'Antal og beløb følger, hvor stort området er. Derfor sammenlignes de kun mellem områder af samme slags, og ingen af dem kaldes gode eller dårlige.',
    dots: 'Prikken ved en placering viser pladsen på listen, nr. 1 længst til højre.',
    dash: '– betyder, at ingen af kilderne oplyser tallet.',
    computedHead: 'Sådan er forskellene regnet',
    computed: (reference: string) =>
      `En forskel er områdets tal minus tallet for ${reference} i samme periode. Kendes det ikke, er det minus det seneste tal, som så står i parentes med sin periode.`,
    example: (what: string, sum: string) => `Fx ${what}: ${sum}`,
    about: (notes: number) =>
      notes === 0 ? 'Forklaring' : notes === 1 ? 'Forklaring og 1 note' : `Forklaring og ${notes} noter`,
    differentPeriods: 'Ikke samme periode',
    expectedNotObserved: 'Ventet, ikke målt',
    missing: 'ikke oplyst',
    level: 'på niveau',
    points: (n: string) => `${n} pct.point`,
    above: (amount: string) => `${amount} over`,
    below: (amount: string) => `${amount} under`,
    samePeriodValue: (value: string) => `(${value} i samme periode)`,
    otherPeriodValue: (value: string, period: string) => `(${value}, ${period})`,
    withoutFigures: (areas: string) => `Der er ingen tal for ${areas}.`,
    notLoaded: (areas: string) => `Tallene for ${areas} kunne ikke hentes.`,
    table: (rows: string, areas: string) => `Sammenligning: ${rows}, ${areas}`,
    largeHint: 'Tabellen er stor. Rul, eller gå rundt i den med piletasterne.',
    printedPart: (rows: string, areas: string) =>
      `Udskriften viser den del af tabellen, der var på skærmen. Hele tabellen har ${rows} og ${areas}; hent den som fil.`,
    empty: {
      one: (area: string) => `Der er kun ${area} at vise. Vælg et område mere for at sammenligne.`,
      none: 'Ingen af de valgte områder har tal.',
      shared: (areas: string) =>
        `Intet kan sammenlignes: der er ikke ét nøgletal, som er oplyst for to af områderne ${areas} med samme gruppe og type.`,
      theme: (theme: string) => `Intet kan sammenlignes under ${theme}.`,
      showAll: 'Vis det, kun ét område har',
      allThemes: 'Vis alle temaer',
      best: (areas: string) => `Vis ${areas}, som har mest til fælles`,
    },
    pairLede: (a: string, b: string, n: number) =>
      n === 0
        ? `${a} og ${b} har ingen tal til fælles: intet nøgletal er oplyst for dem begge med samme gruppe og type.`
        : `${a} og ${b} har **${n === 1 ? 'ét tal' : `${n} tal`}** til fælles.`,
    pairScore: (area: string, n: number, of: number) =>
      `Hvor det ene tal er bedre end det andet, ligger ${area} bedst i **${n} af ${of}**.`,
    pairEven: (n: number) => `Hvor det ene tal er bedre end det andet, har de hver ${n}.`,
    finding: {
      equal: (what: string, a: string, b: string, values: string) =>
        `${what}: ${a} og ${b} ligger **på niveau** (${values}).`,
      lies: (what: string, a: string, difference: string, b: string, values: string) =>
        `${what}: ${a} ligger **${difference}** ${b} (${values}).`,
      liesThan: (what: string, a: string, difference: string, b: string, values: string) =>
        `${what}: ${a} ligger **${difference}** end ${b} (${values}).`,
      has: (what: string, a: string, difference: string, b: string, values: string) =>
        `${what}: ${a} har **${difference}** end ${b} (${values}).`,
      values: (a: string, b: string) => `${a} mod ${b}`,
    },
    valueIn: (value: string, period: string) => `${value}, ${period}`,
    newer: (value: string, period: string) => `Nyere: ${value}, ${period}`,
    sharedHead: 'Det, de begge har',
    difference: 'Forskel',
    differenceOf: (a: string, b: string) => `${a} mod ${b}`,
    scale: 'På samme skala',
    only: (area: string) => `Kun ${area}`,
    onlyCount: (n: number, other: string) => `${n === 0 ? 'Ingen' : n} tal, som ${other} ikke har`,
    matrix: 'Sammenlign med flere',
  },
  {
    lede: (areas, reference) =>
      `The latest figures for ${areas}${reference === null ? '' : `, compared with ${reference}`}. Every figure leads to its chart.`,
    areas: (n) => `${n} areas`,
    inAreas: (n) => `in ${n} areas`,
    and: 'and',
    opening: {
      one: (what, value, place, other) => `${what} is **${value} ${place}** against ${other}`,
      equal: (what, value, places) => `${what} is **${value} ${places}**`,
      two: (what, low, high, rank) =>
        `${what} is **${rank ? 'better' : 'lower'} ${low.place}** (${low.value}) than ${high.place} (${high.value})`,
      many: (what, low, high, rank) =>
        `${what} is **${rank ? 'best' : 'lowest'} ${low.place}** (${low.value}) and **${rank ? 'worst' : 'highest'} ${high.place}** (${high.value})`,
      sentence: (clause, other, period) =>
        `${clause}${other === null ? '' : `, against ${other}`} (${period}).`,
    },
    standing: {
      official: 'Official statistics',
      alone: 'Stated for one of the areas only',
    },
    reference: 'Compare with',
    all: 'Show figures that only one area has too',
    sort: 'Sort by',
    orders: {
      theme: 'Theme',
      name: 'Name',
      nameBackwards: 'Name, backwards',
      highest: (area) => `${area}, highest first`,
      lowest: (area) => `${area}, lowest first`,
    },
    pairs: 'Compare two by two',
    pair: (a, b) => `${a} and ${b}`,
    rows: (n) => (n === 1 ? '1 row' : `${n} rows`),
    allRows: (n) => `Show all ${n} rows`,
    indicator: 'Key figure',
    referenceHead: 'compared with',
    sortedByName: 'Sorted by name.',
    sortedByArea: (area, descending) =>
      `Sorted by ${area}, ${descending ? 'highest' : 'lowest'} first, within each unit, since persons and per cent cannot stand in one order. The highest rank is no. 1.`,
    periodsDiffer: (n, of) =>
      `${n === of ? 'The' : `In ${n} of ${of} rows the`} figures are not of the same period; the period stands beside each figure.`,
    sizes:
      'Counts and amounts follow the size of the area. So they are compared only between areas of the same sort, and called neither good nor bad.',
    dots: 'The dot beside a rank shows the place on the list, no. 1 farthest to the right.',
    dash: '– means that none of the sources state the figure.',
    computedHead: 'How the differences are computed',
    computed: (reference) =>
      `A difference is the area’s figure minus that of ${reference} in the same period. Where that is not known it is minus the latest one, which then stands in parentheses with its period.`,
    example: (what, sum) => `For example ${what}: ${sum}`,
    about: (notes) =>
      notes === 0 ? 'Explanation' : notes === 1 ? 'Explanation and 1 note' : `Explanation and ${notes} notes`,
    differentPeriods: 'Not the same period',
    expectedNotObserved: 'Expected, not observed',
    missing: 'not stated',
    level: 'level',
    points: (n) => `${n} pp`,
    above: (amount) => `${amount} above`,
    below: (amount) => `${amount} below`,
    samePeriodValue: (value) => `(${value} in the same period)`,
    otherPeriodValue: (value, period) => `(${value}, ${period})`,
    withoutFigures: (areas) => `There are no figures for ${areas}.`,
    notLoaded: (areas) => `The figures for ${areas} could not be loaded.`,
    table: (rows, areas) => `Comparison: ${rows}, ${areas}`,
    largeHint: 'The table is large. Scroll, or move around in it with the arrow keys.',
    printedPart: (rows, areas) =>
      `The print shows the part of the table that was on the screen. The whole table has ${rows} and ${areas}; download it as a file.`,
    empty: {
      one: (area) => `There is only ${area} to show. Choose another area to compare.`,
      none: 'None of the areas chosen have figures.',
      shared: (areas) =>
        `Nothing can be compared: no key figure is stated for two of the areas ${areas} with the same group and kind.`,
      theme: (theme) => `Nothing can be compared under ${theme}.`,
      showAll: 'Show what only one area has',
      allThemes: 'Show all themes',
      best: (areas) => `Show ${areas}, which have most in common`,
    },
    pairLede: (a, b, n) =>
      n === 0
        ? `${a} and ${b} have no figures in common: no key figure is stated for both with the same group and kind.`
        : `${a} and ${b} have **${n === 1 ? 'one figure' : `${n} figures`}** in common.`,
    pairScore: (area, n, of) =>
      `Where one figure is better than the other, ${area} does best in **${n} of ${of}**.`,
    pairEven: (n) => `Where one figure is better than the other, they have ${n} each.`,
    finding: {
      equal: (what, a, b, values) => `${what}: ${a} and ${b} are **level** (${values}).`,
      lies: (what, a, difference, b, values) => `${what}: ${a} is **${difference}** ${b} (${values}).`,
      liesThan: (what, a, difference, b, values) =>
        `${what}: ${a} is **${difference}** than ${b} (${values}).`,
      has: (what, a, difference, b, values) => `${what}: ${a} has **${difference}** than ${b} (${values}).`,
      values: (a, b) => `${a} against ${b}`,
    },
    valueIn: (value, period) => `${value}, ${period}`,
    newer: (value, period) => `Newer: ${value}, ${period}`,
    sharedHead: 'What both have',
    difference: 'Difference',
    differenceOf: (a, b) => `${a} against ${b}`,
    scale: 'On the same scale',
    only: (area) => `Only ${area}`,
    onlyCount: (n, other) =>
      `${n === 0 ? 'No' : n} ${n === 1 ? 'figure' : 'figures'} that ${other} does not have`,
    matrix: 'Compare with more',
  },
);
