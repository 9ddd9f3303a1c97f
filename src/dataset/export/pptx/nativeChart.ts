/** A colour as six hexadecimal digits: `0072B2`. */
export type Hex = string;

/** A label of one point: the name of its series, its value or both. */
export interface PointLabel {
  /** Which point, from 0. */
  readonly point: number;
  readonly name: boolean;
  readonly side: 'left' | 'right';
  /** How far below where it would stand it is moved, as a share of the chart's height. */
  readonly shift: number;
}

/** A line, or a row of bars or dots: a value a category, null where there is none. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: Hex;
  /** The colour of its text. */
  readonly text: Hex;
  /** A line or a bar as it is; one of what was not observed, dashed or hollow; a target, dotted; points without a line. */
  readonly look: 'plain' | 'unobserved' | 'target' | 'points';
  /** The colours of single bars, where they differ. */
  readonly colors?: readonly Hex[];
  /** Labels of single points of a line. */
  readonly labels: readonly PointLabel[];
}

/** What values are held against along the other axis. */
export type Categories =
  /** Words at even distances. */
  | { readonly type: 'words'; readonly names: readonly string[] }
  /** True time: the last day of each period, days since 1970-01-01 UTC, oldest first. */
  | {
      readonly type: 'days';
      readonly days: readonly number[];
      readonly unit: 'days' | 'months' | 'years';
      /** Where the axis begins, and how many units or years there are between the words along it. */
      readonly from: number;
      readonly step: number;
      readonly stepUnit: 'months' | 'years';
      readonly format: string;
    };

/** A chart that PowerPoint draws itself. */
export interface NativeChart {
  /**
   * `lines` over time; `rows` of bars from left to right; `stacked` rows of parts of a whole, and `areas`, those over time;
   * `dots`, one a category.
   */
  readonly type: 'lines' | 'rows' | 'stacked' | 'areas' | 'dots';
  /** What the categories are, for the head of the workbook. */
  readonly head: string;
  readonly categories: Categories;
  readonly series: readonly NativeSeries[];
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    /** True of ranks, where 1 is at the top. */
    readonly inverted: boolean;
    readonly format: string;
  };
  /** How values are written, as a format of Excel. */
  readonly format: string;
  /** True breaks a line where a value is missing, false goes on to the next value. */
  readonly broken: boolean;
  /** Whether the names of series stand above the chart. */
  readonly legend: boolean;
  /** Whether there is room beside the first and the last category. */
  readonly inset: boolean;
  /** The plot within the chart of `lines`, `areas` and `dots`, in shares of its width and height. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
