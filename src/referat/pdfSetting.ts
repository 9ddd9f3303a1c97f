/** How a PDF is set: its sizes, and how far its lines and paragraphs are from one another. */
import { at } from '../model/at';
import type { Line } from './pdfPage';

/** How the document is set. */
export interface Setting {
  /** Size of most letters. */
  readonly size: number;
  /** From one line to the next, in sizes. */
  readonly leading: number;
  /** Where full lines end, by page. */
  readonly right: ReadonlyMap<number, number>;
  /** Sizes larger than that of the text, the largest first. */
  readonly large: readonly number[];
}

function mostCommon(counts: ReadonlyMap<number, number>, otherwise: number): number {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

/** How lines are set. */
export function settingOf(lines: readonly Line[]): Setting {
  const letters = new Map<number, number>();
  const leadings = new Map<number, number>();
  const rights = new Map<number, number[]>();
  for (const [n, line] of lines.entries()) {
    letters.set(line.size, (letters.get(line.size) ?? 0) + line.right - line.left);
    rights.set(line.page, [...(rights.get(line.page) ?? []), line.right]);
    const before = lines[n - 1];
    if (before?.page !== line.page || before.size !== line.size || Math.abs(before.left - line.left) > 2)
      continue;
    const leading = Math.round((20 * (line.base - before.base)) / line.size) / 20;
    if (leading > 0.9 && leading < 2.6) leadings.set(leading, (leadings.get(leading) ?? 0) + 1);
  }
  const size = mostCommon(letters, 10);
  const right = new Map(
    [...rights].map(([page, all]) => [
      page,
      at(
        all.sort((a, b) => a - b),
        Math.floor((all.length - 1) * 0.95),
      ),
    ]),
  );
  const widest = Math.max(...right.values());
  // A page with short lines only has the margin of the others.
  for (const [page, own] of right) if (own < 0.9 * widest) right.set(page, widest);
  const large = [...letters.keys()].filter((other) => other > size * 1.1).sort((a, b) => b - a);
  // Lines of a paragraph stand closer than paragraphs do, of which there may be more.
  const all = [...leadings.values()].reduce((sum, count) => sum + count, 0);
  const often = [...leadings].filter(([, count]) => count > 0.06 * all).map(([leading]) => leading);
  return { size, leading: often.length > 0 ? Math.min(...often) : 1.2, right, large };
}

/** Whether a line is larger than the text. */
export const isLarge = (line: Line, setting: Setting) => line.size > setting.size * 1.1;
