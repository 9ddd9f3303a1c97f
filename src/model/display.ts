/**
 * Ways to show an indicator: the chart forms and the table. The key is the word of the code, the value the word in
 * addresses. A further form is one entry here, and a folder with its entry in `charts/forms/table.ts`.
 */
export const DISPLAYS = {
  /** Budgeted against realised, line by line, with the result. */
  account: 'regnestykke',
  /** One panel an area on a shared scale. */
  multiples: 'paneler',
  /** Expected and actual over time, with the gap between them. */
  gap: 'forventet',
  /** Expected and actual in one period, a pair of dots a row. */
  dumbbell: 'par',
  /** Bars to both sides of zero. */
  deviation: 'afvigelse',
  /** Values against a marked target. */
  target: 'maal',
  /** Ranks on an axis that runs downwards from 1. */
  rank: 'rang',
  /** Lines over time. */
  line: 'udvikling',
  /** Two periods. */
  slope: 'haeldning',
  /** Parts of a whole in per cent. */
  parts: 'andele',
  /** The months of the year, a line a year. */
  season: 'saeson',
  /** Change from the same month or quarter a year before. */
  overYear: 'et-aar',
  /** Relative to the first period, which is 100. */
  index: 'indeks',
  /** The latest values, sorted. */
  bars: 'sammenlign',
  /** One number. */
  number: 'tal',
  table: 'tabel',
} as const;

/** See {@link DISPLAYS}. */
export type Display = keyof typeof DISPLAYS;

/** A way to show an indicator as a chart. */
export type ChartForm = Exclude<Display, 'table'>;
