import { texts } from './texts';

/** Texts of all municipalities held against one another on the page of an indicator. */
export const NATIONAL = texts(
  {
    title: 'Alle kommuner',
    show: 'Vis alle kommuner som',
    tabs: { distribution: 'Fordeling', map: 'Kort', table: 'Tabel' },
    period: 'Periode',
    slide: 'Gå gennem perioderne',
    keepClasses: 'Samme klasser i alle perioder',
    withBefore: 'Vis året før ved siden af',
    periodOption: (period: string, n: number) => `${period} (${n} kommuner)`,
    /** How many have a value, of which group, kind and period. */
    coverage: (n: number, all: number, about: string) =>
      `${n === all ? `Alle ${all}` : `${n} af ${all}`} kommuner har tal: ${about}.`,
    newer: (period: string, n: number) => `For ${period} har kun ${n} kommuner tal endnu.`,
    noSuchPeriod: (period: string) => `For få kommuner har tal for ${period} til at vise dem.`,
    /** @param inLow where the lowest is: `på Samsø` */
    range: (low: string, inLow: string, high: string, inHigh: string) =>
      `Fra ${low} ${inLow} til ${high} ${inHigh}.`,
    allEqual: (value: string) => `Alle har samme tal: ${value}.`,
    middle: (median: string, first: string, third: string) =>
      `Medianen, tallet i midten, er **${median}**, og den midterste halvdel ligger fra ${first} til ${third}`,
    /** @param place as {@link rank} says it */
    placed: (area: string, place: string, from: 'lowest' | 'highest', best: boolean, value: string) =>
      `**${area} ligger som ${place}**, talt fra det ${from === 'lowest' ? 'laveste' : 'højeste'} tal${best ? ', som er bedst' : ''}: ${value}`,
    rank: (rank: number, of: number, shared: boolean) => `${shared ? 'delt ' : ''}nr. ${rank} af ${of}`,
    shortRank: (rank: number, shared: boolean) => `${rank}${shared ? ' (delt)' : ''}`,
    fromMedian: (amount: string, above: boolean, median: string) =>
      `${amount} ${above ? 'over' : 'under'} medianen på ${median}`,
    onMedian: (median: string) => `på niveau med medianen på ${median}`,
    without: (areas: string, _several: boolean) =>
      `${areas} har ikke tal for perioden og er derfor ikke med.`,
    /** @param areas by name where they are few */
    disputed: (areas: string) =>
      `For ${areas} er der også oplyst et andet tal. Her er brugt det, der er målt som de andres.`,
    municipalities: (n: number) => `${n} kommuner`,
    totals:
      'Tallet vokser med kommunens størrelse, så de største kommuner ligger højest. Det siger ikke, hvem det går godt.',
    ranks:
      'Tallene er selv placeringer, som kilden oplyser dem. Derfor regnes der hverken median eller placering af dem.',
    noValue: 'ingen tal',
    median: (value: string) => `Median ${value}`,
    hints: {
      strip: 'Hver prik er en kommune. Peg på en for at se dens tal, klik for at vælge den.',
      map: 'Hvert felt er en kommune. Peg på et for at se dens tal, klik for at vælge den.',
      tapStrip: 'Hver prik er en kommune. Tryk på en for at se dens tal.',
      tapMap: 'Hvert felt er en kommune. Tryk på et for at se dens tal.',
      keys: 'På tastatur: pile og Enter.',
    },
    stripLabel: (name: string, n: number) => `${name}: ${n} kommuner efter tal`,
    mapLabel: (name: string) => `Kommunekort: ${name}`,
    choose: (area: string) => `Vælg ${area}`,
    drop: (area: string) => `Fravælg ${area}`,
    key: { half: 'Den midterste halvdel', median: 'Median', others: 'Andre kommuner' },
    classes: 'Klasser',
    methods: { quantiles: 'Omtrent lige mange kommuner i hver', steps: 'Lige store trin' },
    /** @param open the limit that is not in the class */
    classLimits: (from: string, to: string, open: 'from' | 'to' | null) => {
      if (open === 'to') return `${from} til under ${to}`;
      if (from === to) return from;
      return open === 'from' ? `over ${from} til ${to}` : `${from} til ${to}`;
    },
    legend: 'Forklaring: kommuner i hver klasse',
    inClass: (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`),
    chosen: 'Valgt',
    table: {
      label: (name: string) => `${name}: alle områder`,
      choose: 'Vælg',
      place: 'Nr.',
      name: 'Område',
      region: 'Region',
      value: 'Tal',
      median: 'Fra medianen',
      country: 'Fra landet',
      change: (period: string) => `Siden ${period}`,
      differences: (unit: string) => `Forskelle er i ${unit}.`,
    },
    computed: 'Sådan er tallene regnet',
    formulas: {
      quantile: (name: string, place: string, n: number, arithmetic: string) =>
        `${name}: ${place} af ${n} i rækkefølge, ${arithmetic}`,
      oneOf: (place: number) => `tal nr. ${place}`,
      between: (place: number, next: number) => `mellem tal nr. ${place} og ${next}`,
      first: 'Nedre kvartil',
      median: 'Median',
      third: 'Øvre kvartil',
      rank: (area: string, ahead: number, from: 'lowest' | 'highest') =>
        `${area}: ${ahead} kommuner har et ${from === 'lowest' ? 'lavere' : 'højere'} tal, og ${ahead} + 1 = ${ahead + 1}. Ens tal deler plads.`,
      fromMedian: 'Fra medianen: områdets tal − medianen',
      fromCountry: 'Fra landet: områdets tal − hele landets tal',
      change: (now: string, before: string) => `Siden ${before}: tallet for ${now} − tallet for ${before}`,
      definition:
        'Kvartiler regnes med lineær interpolation (type 7 hos Hyndman og Fan, 1996, som KVARTIL.MEDTAG i Excel).',
      classes:
        'Klassernes grænser regnes af tallene selv, enten så der er omtrent lige mange kommuner i hver, eller så trinene er lige store.',
    },
  },
  {
    title: 'All municipalities',
    show: 'Show all municipalities as',
    tabs: { distribution: 'Spread', map: 'Map', table: 'Table' },
    period: 'Period',
    slide: 'Go through the periods',
    keepClasses: 'The same classes in all periods',
    withBefore: 'Show the year before beside it',
    periodOption: (period, n) => `${period} (${n} municipalities)`,
    coverage: (n, all, about) =>
      `${n === all ? `All ${all}` : `${n} of ${all}`} municipalities have a figure: ${about}.`,
    newer: (period, n) => `Only ${n} municipalities have a figure for ${period} so far.`,
    noSuchPeriod: (period) => `Too few municipalities have a figure for ${period} to show them.`,
    range: (low, inLow, high, inHigh) => `From ${low} ${inLow} to ${high} ${inHigh}.`,
    allEqual: (value) => `All have the same figure: ${value}.`,
    middle: (median, first, third) =>
      `The median, the figure in the middle, is **${median}**, and the middle half lies from ${first} to ${third}`,
    placed: (area, place, from, best, value) =>
      `**${area} is ${place}**, counted from the ${from === 'lowest' ? 'lowest' : 'highest'} figure${best ? ', which is best' : ''}: ${value}`,
    rank: (rank, of, shared) => `${shared ? 'joint ' : ''}no. ${rank} of ${of}`,
    shortRank: (rank, shared) => `${rank}${shared ? ' (joint)' : ''}`,
    fromMedian: (amount, above, median) => `${amount} ${above ? 'above' : 'below'} the median of ${median}`,
    onMedian: (median) => `level with the median of ${median}`,
    without: (areas, several) =>
      `${areas} ${several ? 'have' : 'has'} no figure for the period so ${several ? 'are' : 'is'} left out.`,
    disputed: (areas) =>
      `Another figure is stated too for ${areas}. Here the one is used that is measured as the others are.`,
    municipalities: (n) => `${n} municipalities`,
    totals:
      'The figure grows with the size of the municipality, so the largest are highest. It does not say who is doing well.',
    ranks:
      'The figures are ranks themselves, as the source states them. So neither a median nor a rank of them is computed.',
    noValue: 'no figure',
    median: (value) => `Median ${value}`,
    hints: {
      strip: 'Each dot is a municipality. Point at one to see its figure, click to select it.',
      map: 'Each tile is a municipality. Point at one to see its figure, click to select it.',
      tapStrip: 'Each dot is a municipality. Tap one to see its figure.',
      tapMap: 'Each tile is a municipality. Tap one to see its figure.',
      keys: 'By keyboard: arrows and Enter.',
    },
    stripLabel: (name, n) => `${name}: ${n} municipalities by figure`,
    mapLabel: (name) => `Map of municipalities: ${name}`,
    choose: (area) => `Select ${area}`,
    drop: (area) => `Deselect ${area}`,
    key: { half: 'The middle half', median: 'Median', others: 'Other municipalities' },
    classes: 'Classes',
    methods: { quantiles: 'About equally many municipalities in each', steps: 'Equal steps' },
    classLimits: (from, to, open) => {
      if (open === 'to') return `${from} to under ${to}`;
      if (from === to) return from;
      return open === 'from' ? `over ${from} to ${to}` : `${from} to ${to}`;
    },
    legend: 'Key: municipalities in each class',
    inClass: (n) => (n === 1 ? '1 municipality' : `${n} municipalities`),
    chosen: 'Selected',
    table: {
      label: (name) => `${name}: all areas`,
      choose: 'Select',
      place: 'No.',
      name: 'Area',
      region: 'Region',
      value: 'Figure',
      median: 'From the median',
      country: 'From the country',
      change: (period) => `Since ${period}`,
      differences: (unit) => `Differences are in ${unit}.`,
    },
    computed: 'How the figures are computed',
    formulas: {
      quantile: (name, place, n, arithmetic) => `${name}: ${place} of ${n} in order, ${arithmetic}`,
      oneOf: (place) => `figure no. ${place}`,
      between: (place, next) => `between figures no. ${place} and ${next}`,
      first: 'Lower quartile',
      median: 'Median',
      third: 'Upper quartile',
      rank: (area, ahead, from) =>
        `${area}: ${ahead} municipalities have a ${from === 'lowest' ? 'lower' : 'higher'} figure, and ${ahead} + 1 = ${ahead + 1}. Equal figures share a place.`,
      fromMedian: 'From the median: the area’s figure − the median',
      fromCountry: 'From the country: the area’s figure − the whole country’s',
      change: (now, before) => `Since ${before}: the figure for ${now} − the figure for ${before}`,
      definition:
        'Quartiles are computed by linear interpolation (type 7 of Hyndman and Fan, 1996, as QUARTILE.INC in Excel).',
      classes:
        'The limits of the classes are computed from the figures themselves, either with about equally many municipalities in each or in equal steps.',
    },
  },
);
