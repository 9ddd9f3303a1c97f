/** Lines that follow one another and are of one table. */
import { at } from '../../model/at';
import { isFigure } from '../figureCell';
import { LEADING, SAME } from './alignment';
import { columnsOf } from './columnsOf';
import { extentOf, isHeadLine } from './extent';
import { place, statesFigure } from './placed';
import { type Row, textOf } from './row';

/** Whether a line has a figure that stands apart from what is left of it. */
export function isAnchor({ parts }: Row): boolean {
  const figures = parts.filter((part) => isFigure(textOf(part)));
  return parts.length > 1 && figures.some((part) => part !== parts[0]);
}

/** Lines of names at most between two with figures. */
const MOST_NAMES = 7;

/** How far lines of a table are apart at most, in sizes. */
const APART = 2.6;

/** The lines from one with figures on that are of one table: more with figures, and names before the first figures. */
export function figureRun(rows: readonly Row[], first: number): number {
  let end = first + 1;
  let extent = extentOf([at(rows, first)]);
  for (let next = end; next < rows.length && next - end <= MOST_NAMES; next += 1) {
    const row = at(rows, next);
    const { line, parts } = row;
    if (line.top - at(rows, next - 1).line.bottom > APART * line.size) break;
    if (Math.abs(line.size - at(rows, first).line.size) > 2) break;
    // A line whose figures stand close to its name has them in the columns that are known.
    if (isAnchor(row) || statesFigure(place(row, columnsOf(extent.rows, [])))) {
      end = next + 1;
      extent = extentOf([...extent.rows, row]);
    } else if (parts.length > 1 && line.right < extent.right + 20) end = next + 1;
    else if (line.right > extent.figures && line.left < extent.name) break;
  }
  return end;
}

/** The lines with several parts that follow one another, with lines of one part between them. */
export function textRun(rows: readonly Row[], first: number): number {
  let end = first + 1;
  for (let next = end; next < rows.length && next - end < 3; next += 1) {
    const { line, parts } = at(rows, next);
    if (line.top - at(rows, next - 1).line.bottom > APART * line.size) break;
    if (parts.length > 1) end = next + 1;
    else if (line.right - line.left > 0.6 * (at(rows, first).line.right - at(rows, first).line.left)) break;
  }
  return end;
}

/** A run with the heads above it, and what its last name goes on with below it. @param from the first line that is free */
export function extended(
  rows: readonly Row[],
  first: number,
  end: number,
  from: number,
): readonly [number, number] {
  const seed = rows.slice(first, end);
  const figures = seed.filter(isAnchor);
  // A name of several rows may stand between them, and further left than theirs.
  const left = Math.min(...seed.map(({ line }) => line.left));
  const extent = { ...extentOf(figures.length > 0 ? figures : seed), left };
  let top = first;
  for (let above = first - 1, names = 0; above >= from && names <= MOST_NAMES; above -= 1) {
    const { line } = at(rows, above);
    // Heads that are there again at the top of a page may stand further off.
    if (at(rows, above + 1).line.top - line.bottom > (above === 0 ? 2 : 1) * APART * line.size) break;
    if (isHeadLine(at(rows, above), extent)) {
      top = above;
      names = 0;
      // Between the heads and the first figures may stand a name: of the rows below, or the beginning of the first.
    } else if (line.right < extent.figures && figures.length > 0) names += 1;
    else break;
  }
  // A name that begins above its figures, at the top of a page.
  const nameless = at(rows, first).line.left > extent.left + SAME;
  while (nameless && top <= first) {
    const above = rows[top - 1]?.line;
    if (!above || top - 1 < from || above.right > extent.figures) break;
    if (at(rows, top).line.base - above.base > LEADING * above.size) break;
    top -= 1;
  }
  let bottom = end;
  while (bottom < rows.length && at(rows, bottom).parts.length === 1) {
    const { line } = at(rows, bottom);
    const gap = line.base - at(rows, bottom - 1).line.base;
    const close = gap < 0.8 * line.size || (/^[\p{Ll}(/&]/u.test(textOf(line)) && gap < LEADING * line.size);
    if (!close || line.right > Math.max(extent.name + 10, extent.figures)) break;
    bottom += 1;
  }
  return [top, bottom];
}
