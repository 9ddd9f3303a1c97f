import type { Tone } from '../../analysis/change';
import type { ChartSeries } from '../../analysis/chart/types';
import { LINE_HEIGHT } from '../drawing';
import { wrapLabel } from '../labels';

/**
 * A mark of a row, plain as the row is: drawn in SVG where there is a browser to measure in (`RowMarks`), else in HTML
 * (`still/StillRows`). A bar, or a dot on a thin line, is drawn from zero, or from the least of the scale; of a pair of
 * dots the first is hollow, and a line joins them; what stands across a row has words under it.
 */
export type RowMark =
  | {
      readonly kind: 'bar';
      readonly value: number;
      readonly color: string;
      readonly hollow?: boolean;
      /** The half of the row that it takes, the whole unless given. */
      readonly half?: 'upper' | 'lower';
    }
  | { readonly kind: 'dot'; readonly value: number; readonly color: string }
  | { readonly kind: 'pair'; readonly value: [number, number]; readonly color: string }
  | { readonly kind: 'across'; readonly value: number; readonly words: string };

/**
 * A row of a chart: its series, its name and its details. It has all that it is drawn from, as the chart
 * library renders the rows of the chart before once more when others take their place.
 */
export interface PlotRow {
  readonly series: ChartSeries;
  readonly label: string;
  /** Drawn in this order. */
  readonly marks: readonly RowMark[];
  /** The part of the chart it belongs to, which stands above the first of its rows. */
  readonly part?: string | null;
  /** The value in words. */
  readonly words: string;
  /** What it means, in the colour of its tone; lines are kept apart. */
  readonly remark?: string | undefined;
  readonly tone?: Tone;
  /** A row that sums up others is set in bold under a rule. */
  readonly total?: boolean;
  /** Room under its marks, pixels. */
  readonly below?: number;
  /** How much the row tells: if there is no room for all, those that tell least are left out. */
  readonly weight: number;
}

/** A row laid out: its label in lines, and where it stands. All in pixels from the top of the rows. */
export interface LaidRow extends PlotRow {
  readonly lines: readonly string[];
  /** Its value first, then what it means. */
  readonly details: readonly string[];
  /** True puts them in one line, false each in a line of its own. */
  readonly inline: boolean;
  /** What stands above the row, where a new part of the chart begins. */
  readonly heading: string | null;
  readonly top: number;
  readonly height: number;
  /** The middle of its marks. */
  readonly middle: number;
  /** How thick its marks may be. */
  readonly thick: number;
}

/** Room above the first row, pixels. */
export const ABOVE = 20;
/** Marks have this thickness if there is room enough and no more, pixels. */
export const THICK = 22;

/** How close rows stand. */
interface Density {
  /** The least height of what is drawn. */
  readonly track: number;
  /** Room around what is written. */
  readonly around: number;
  readonly heading: number;
  /** Characters in a line of a remark. */
  readonly remark: number;
  /** True puts value and remark in one line if it has room. */
  readonly inline: boolean;
}
const ROOMY: Density = { track: 38, around: 13, heading: 34, remark: 28, inline: false };
const TIGHT: Density = { track: 22, around: 5, heading: 26, remark: 38, inline: false };
const TIGHTEST: Density = { ...TIGHT, track: 20, around: 3, inline: true };

/** If there is room, a row grows up to this height, and its marks to that thickness, pixels. */
const MOST = { height: 96, thick: 40 };
/** Share of a row that its marks may take. */
const SHARE = 0.58;

/** What rows are laid out in. */
export interface RowRoom {
  /** Characters in a line of a label. */
  readonly columns: number;
  /** Characters that may stand in one line after the marks. */
  readonly after: number;
  /** True stands the label and its details above its marks, as on a phone. */
  readonly narrow: boolean;
  /** The height to fill, pixels; null if rows take what they need. */
  readonly height: number | null;
}

/** Rows laid out. */
export interface RowLayout {
  readonly rows: readonly LaidRow[];
  /** How many rows are left out. */
  readonly left: number;
  readonly height: number;
}

/** Lays out rows as close as told, `extra` pixels higher each. */
function stack(rows: readonly PlotRow[], room: RowRoom, density: Density, extra: number): RowLayout {
  const { columns, narrow } = room;
  let top = 0;
  const laid = rows.map((row, i): LaidRow => {
    const heading = row.part && row.part !== rows[i - 1]?.part ? row.part : null;
    const start = top + (heading ? density.heading : 0);
    // On a phone the name and the details of the row stand above its marks, and its value if it is long.
    const raised = narrow && row.words.length * 2 > columns;
    const above = [raised && row.words, row.remark?.replaceAll('\n', ', ')].filter(Boolean).join(', ');
    const lines = wrapLabel(narrow ? [row.label, above].filter(Boolean).join(': ') : row.label, columns);
    const words = raised ? '' : row.words;
    const remark = narrow || !row.remark ? [] : row.remark.split('\n');
    const joined = [words, remark.join(', ')].filter(Boolean);
    const inline = density.inline && joined.join(' ').length <= room.after;
    const wrapped = remark.flatMap((line) => wrapLabel(line, density.remark));
    const details = inline ? joined : [words, ...wrapped].filter(Boolean);
    const under = inline ? 1 : details.length;
    const below = row.below ?? 0;
    const name = narrow ? lines.length * LINE_HEIGHT : 0;
    const written = narrow ? 0 : Math.max(lines.length, under) * LINE_HEIGHT + density.around;
    const own = Math.max(density.track, written) + extra;
    top = start + name + own + below;
    return {
      ...row,
      words,
      lines,
      details,
      inline,
      heading,
      top: start,
      height: name + own + below,
      middle: start + name + own / 2,
      thick:
        room.height === null ? THICK : Math.min(MOST.thick, Math.max(own * SHARE, density.track * SHARE)),
    };
  });
  return { rows: laid, left: 0, height: top };
}

/** Characters of the longest line of the details of rows. */
export function longestDetail(rows: readonly LaidRow[]): number {
  const lines = rows.flatMap(({ details, inline }) => (inline ? [details.join(' ')] : details));
  return Math.max(0, ...lines.map((line) => line.length));
}

/**
 * Lays out rows in the room given. If a height is to be filled, rows first move closer and say what they say in one
 * line; when they still do not fit, those that tell least are left out, totals last.
 */
export function layOutRows(rows: readonly PlotRow[], room: RowRoom): RowLayout {
  const { height } = room;
  if (height === null) return stack(rows, room, ROOMY, 0);
  /** Rows spread over the height up to `end`; null if they do not fit in it. */
  const laidIn = (shown: readonly PlotRow[], density: Density, end: number): RowLayout | null => {
    const extra = (end - stack(shown, room, density, 0).height) / shown.length;
    return extra < 0 ? null : stack(shown, room, density, Math.min(extra, MOST.height - density.track));
  };
  for (const density of [ROOMY, TIGHT, TIGHTEST]) {
    const found = laidIn(rows, density, height);
    if (found) return found;
  }
  const weight = (row: PlotRow) => (row.total ? Number.POSITIVE_INFINITY : row.weight);
  const order = [...rows].sort((a, b) => weight(b) - weight(a));
  for (let n = rows.length - 1; n > 0; n -= 1) {
    const kept = new Set(order.slice(0, n));
    const shown = rows.filter((row) => kept.has(row));
    // There is a line below to say how many are left out.
    const found = laidIn(shown, TIGHTEST, height - LINE_HEIGHT - 4);
    if (found) return { ...found, left: rows.length - n };
  }
  // Not even one fits; it is drawn all the same.
  return { ...stack(order.slice(0, 1), room, TIGHTEST, 0), left: rows.length - 1 };
}
