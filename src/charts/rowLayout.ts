import type { Tone } from '../analysis/change';
import { LINE_HEIGHT } from './form';
import { wrapLabel } from './labels';

/** A row of a chart: what it is called, what is said of it, and its place among the chart's series. */
export interface PlotRow {
  readonly series: number;
  readonly label: string;
  /** The part of the chart it belongs to, which stands above the first of its rows. */
  readonly part?: string | null;
  /** The value in words. */
  readonly words: string;
  /** What it means, in the colour of its tone; lines are kept apart. */
  readonly remark?: string | undefined;
  readonly tone?: Tone;
  /** A row that sums up others is set in bold under a rule. */
  readonly total?: boolean;
  /** How much the row tells: where there is no room for all, those that tell least are left out. */
  readonly weight: number;
}

/** A row laid out: its label in lines, and where it stands. All in pixels from the top of the rows. */
export interface LaidRow extends PlotRow {
  readonly lines: readonly string[];
  /** What is said of the row, in lines: its value first, then what it means. */
  readonly said: readonly string[];
  /** What stands above the row, where a new part of the chart begins. */
  readonly heading: string | null;
  readonly top: number;
  readonly height: number;
  /** The middle of its marks. */
  readonly middle: number;
  /** How thick its marks may be. */
  readonly thick: number;
}

/** Marks have this thickness where there is room enough and no more, pixels. */
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
}
const ROOMY: Density = { track: 38, around: 13, heading: 34, remark: 28 };
const TIGHT: Density = { track: 22, around: 5, heading: 26, remark: 38 };

/** Where there is room, a row grows up to this height, and its marks to that thickness, pixels. */
const MOST = { height: 96, thick: 40 };
/** Share of a row that its marks may take. */
const SHARE = 0.58;

/** What rows are laid out in. */
export interface RowRoom {
  /** Characters in a line of a label. */
  readonly columns: number;
  /** True stands the label and what is said of a row above its marks, as on a phone. */
  readonly narrow: boolean;
  /** Room under the marks of each row, pixels. */
  readonly below: number;
  /** The height to fill, pixels; null where rows take what they need. */
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
  const { columns, narrow, below } = room;
  let top = 0;
  const laid = rows.map((row, i): LaidRow => {
    const heading = row.part && row.part !== rows[i - 1]?.part ? row.part : null;
    const start = top + (heading ? density.heading : 0);
    // On a phone the name and what is said of the row stand above its marks.
    const lines = narrow
      ? wrapLabel([row.label, row.remark?.replaceAll('\n', ', ')].filter(Boolean).join(': '), columns)
      : wrapLabel(row.label, columns);
    const remark = narrow || !row.remark ? [] : row.remark.split('\n');
    const said = [row.words, ...remark.flatMap((line) => wrapLabel(line, density.remark))].filter(Boolean);
    const above = narrow ? lines.length * LINE_HEIGHT : 0;
    const written = narrow ? 0 : Math.max(lines.length, said.length) * LINE_HEIGHT + density.around;
    const own = Math.max(density.track, written) + extra;
    top = start + above + own + below;
    return {
      ...row,
      lines,
      said,
      heading,
      top: start,
      height: above + own + below,
      middle: start + above + own / 2,
      thick:
        room.height === null ? THICK : Math.min(MOST.thick, Math.max(own * SHARE, density.track * SHARE)),
    };
  });
  return { rows: laid, left: 0, height: top };
}

/**
 * Lays out rows in the room given. Where a height is to be filled, rows first move closer; when they still do not fit,
 * those that tell least are left out, totals last.
 */
export function layOutRows(rows: readonly PlotRow[], room: RowRoom): RowLayout {
  const roomy = stack(rows, room, ROOMY, 0);
  const { height } = room;
  if (height === null) return roomy;
  const spread = (shown: readonly PlotRow[], density: Density, taken: number, end: number) => {
    const extra = (end - taken) / shown.length;
    return stack(shown, room, density, Math.max(0, Math.min(extra, MOST.height - density.track)));
  };
  if (roomy.height <= height) return spread(rows, ROOMY, roomy.height, height);
  const tight = stack(rows, room, TIGHT, 0);
  if (tight.height <= height) return spread(rows, TIGHT, tight.height, height);
  const weight = (row: PlotRow) => (row.total ? Number.POSITIVE_INFINITY : row.weight);
  const order = [...rows].sort((a, b) => weight(b) - weight(a));
  // There is a line below to say how many are left out.
  const end = height - LINE_HEIGHT - 4;
  for (let n = rows.length - 1; n > 0; n -= 1) {
    const kept = new Set(order.slice(0, n));
    const shown = rows.filter((row) => kept.has(row));
    const fit = stack(shown, room, TIGHT, 0);
    if (fit.height <= end || n === 1) {
      return { ...spread(shown, TIGHT, fit.height, end), left: rows.length - n };
    }
  }
  return tight;
}
