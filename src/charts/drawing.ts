import type { Tone } from '../analysis/change';
import type { Chart } from '../analysis/chart/types';
import type { Indicator } from '../model/codelist';
import type { Observation } from '../model/observation';
import type { Color } from '../ui/colors';
import type { Text } from '../ui/useText';

/**
 * How large a chart is: low enough for a card, as high as a page allows, or filling the element around it, which has a
 * height of its own: a slide, a picture, a frame on another site. What fills never grows over that element and never
 * scrolls; what has no room in it is left out, and how much is said.
 */
export type ChartSize = 'card' | 'page' | 'fill';

/** A colour of a series. */
export interface SeriesColor extends Color {
  /** Of a line whose colour an earlier one of its chart has: what tells it from that one. */
  readonly core?: Core;
}

/** What runs along the middle of a line, in the colour of the paper: a thinner line, or beads. */
export type Core = 'whole' | 'beads';

/** What every chart form is given. It draws; what is shown has been decided. */
export interface FormProps {
  readonly chart: Chart;
  readonly indicator: Indicator;
  /** By series key. */
  readonly colors: ReadonlyMap<string, SeriesColor>;
  readonly size: ChartSize;
  /** Key of the series that stands out, or null when none does. */
  readonly focus: string | null;
  /** Called with the key of a series the reader chose, or null to let none stand out. */
  readonly onFocus: (key: string | null) => void;
}

/** What a form draws small, on a card. */
export interface SmallProps {
  /** Figures of one indicator. */
  readonly values: readonly Observation[];
  /** The area that the card is about, then those it is compared with. */
  readonly areas: readonly string[];
  /** True keeps the place of figures that are being fetched. */
  readonly pending?: boolean;
  readonly text: Text;
}

/** How a series is drawn: as it is, standing out, or behind those that do. */
type Emphasis = 'normal' | 'foreground' | 'background';

/** The emphasis of a series. */
export function emphasisOf(key: string, focus: string | null): Emphasis {
  return focus === null ? 'normal' : key === focus ? 'foreground' : 'background';
}

/** Text in charts, pixels. */
export const FONT = 13.5;
/** A width that a character of that size seldom exceeds on average, pixels. */
export const CHARACTER = 7.3;
/** Height of a line of that text, pixels. */
export const LINE_HEIGHT = 16;
/** A chart narrower than this is on a phone, pixels. */
export const NARROW = 560;
/** What a chart stands on. */
export const PAPER = 'var(--paper)';
/** Axes, guides and targets: dark grey, so that the data speak. */
export const INK = 'var(--ink-2)';
/** Words behind those that stand out. */
export const FAINT = 'var(--ink-3)';
/** Words and numbers that are the data. */
export const STRONG = 'var(--ink)';
/** Gridlines. */
export const GRID = 'var(--line)';
/** The line of zero, and of the axis. */
export const AXIS = 'var(--line-strong)';
/** Lines and rows behind those that stand out. */
export const BEHIND = 'var(--behind)';
/** Colours of tones. */
export const TONES: Readonly<Record<Tone, string>> = {
  good: 'var(--good)',
  bad: 'var(--bad)',
  neutral: 'var(--ink-2)',
};
/** Numbers and words along an axis. */
export const TICK = { fontSize: FONT, fill: INK } as const;
/** A target: a dotted line across the chart. */
export const TARGET_LINE = {
  stroke: INK,
  strokeWidth: 2,
  strokeDasharray: '1 4',
  strokeLinecap: 'round',
} as const;
/** The words at a target's line. */
export const TARGET_LABEL = { fontSize: FONT, fontWeight: 600, fill: INK } as const;
/** A label over lines: the paper behind its letters. */
export const HALO = { stroke: PAPER, strokeWidth: 3, paintOrder: 'stroke' } as const;
