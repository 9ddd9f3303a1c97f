import { texts } from './texts';

/** Texts of the page of a municipality or another area. */
export const AREA = texts(
  {
    compare: 'Sammenlign',
    contents: 'På denne side',
    jump: 'Spring til',
    official: 'Officielle tal til og med',
    officialTitle: 'Ledighed og beskæftigelse',
    officialLede:
      'Officielle tal for alle 98 kommuner fra Styrelsen for Arbejdsmarked og Rekruttering (STAR) og Danmarks Statistik.',
    place: (rank: number, of: number, lowest: boolean, shared: boolean) =>
      `Nr. ${rank} af ${of}, regnet fra den ${lowest ? 'laveste' : 'højeste'}${shared ? ' (delt plads)' : ''}`,
    strip: (name: string, n: number) => `${name}: ${n} kommuner efter størrelsen af tallet`,
    stripHint: 'Hver prik er en kommune',
    minutes: (n: number): string => (n === 1 ? 'Fra referatet' : 'Fra referaterne'),
    minutesLede: 'De vigtigste punkter står først.',
    own: 'Egne tal',
    unfold: 'Fold alle ud',
    fold: 'Fold alle ind',
    all: (n: number): string => (n === 1 ? 'Vis tallet i punktet' : `Vis alle ${n} tal i punktet`),
    figure: 'Nøgletal',
    value: 'Tal',
    period: 'Periode',
    comparison: 'Sammenligning',
    source: 'Kilde',
    noMinutes: (area: string) => `Vi har ingen referater fra ${area}.`,
    addMinutes: 'Har du et, kan dets tal stå her. De bliver i din browser.',
    add: 'Læg et ind',
  },
  {
    compare: 'Compare',
    contents: 'On this page',
    jump: 'Jump to',
    official: 'Official figures up to',
    officialTitle: 'Unemployment and employment',
    officialLede:
      'Official figures of all 98 municipalities from the Danish Agency for Labour Market and Recruitment (STAR) and Statistics Denmark.',
    place: (rank, of, lowest, shared) =>
      `No. ${rank} of ${of}, counted from the ${lowest ? 'lowest' : 'highest'}${shared ? ' (shared)' : ''}`,
    strip: (name, n) => `${name}: ${n} municipalities by their figure`,
    stripHint: 'Each dot is a municipality',
    minutes: () => 'From the minutes',
    minutesLede: 'The most important items come first.',
    own: 'Own figures',
    unfold: 'Unfold all',
    fold: 'Fold all',
    all: (n) => (n === 1 ? 'Show the figure of the item' : `Show all ${n} figures of the item`),
    figure: 'Key figure',
    value: 'Figure',
    period: 'Period',
    comparison: 'Comparison',
    source: 'Source',
    noMinutes: (area) => `We have no minutes from ${area}.`,
    addMinutes: 'If you have some, their figures can stand here. They stay in your browser.',
    add: 'Bring some in',
  },
);
