/** What stands at the top and the foot of every page: names, dates, page numbers. It is no part of the text. */
import { type Line, type PdfPage, textOfLine } from './pdfPage';

/** How far from the edge it stands at most, as a share of the page's height. */
const ZONE = 0.13;
/** “3”, “Side 3 af 12”, “- 3 -”, “3/12”. */
const PAGE_NUMBER =
  /^(?:[-–—|\s]*)(?:side|page|s\.)?\s*\d{1,4}(?:\s*(?:af|of|\/|-)\s*\d{1,4})?(?:[-–—|\s]*)$/i;
/** Within how many points lines of two pages stand at the same height. */
const SAME = 4;

/** A line as what it repeats is compared by: its numbers may count. */
const key = (line: Line) => textOfLine(line.words).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, '');

/**
 * Takes those lines out.
 * @param lines of each page, from top to bottom
 * @returns the lines that are left, and the texts that were taken out, each once
 */
export function withoutMargins(
  pages: readonly Pick<PdfPage, 'height'>[],
  lines: readonly (readonly Line[])[],
): { readonly lines: Line[][]; readonly margins: string[] } {
  const seen = new Map<string, number[]>();
  const zoneOf = (line: Line, height: number) =>
    line.bottom < height * ZONE ? 'top' : line.top > height * (1 - ZONE) ? 'foot' : null;
  const edges = lines.map((own, n) => {
    const height = pages[n]?.height ?? 0;
    return own.filter((line) => zoneOf(line, height) !== null);
  });
  for (const own of edges)
    for (const line of own) {
      const name = key(line);
      seen.set(name, [...(seen.get(name) ?? []), line.base]);
    }
  const least = Math.max(2, Math.ceil(lines.length * 0.3));
  const repeats = (line: Line) =>
    (seen.get(key(line)) ?? []).filter((base) => Math.abs(base - line.base) < SAME).length >= least;
  const margins = new Set<string>();
  const left = lines.map((own, n) => {
    const height = pages[n]?.height ?? 0;
    const isMargin = (line: Line, zone: 'top' | 'foot') =>
      zoneOf(line, height) === zone && (repeats(line) || PAGE_NUMBER.test(textOfLine(line.words)));
    let [first, end] = [0, own.length];
    while (first < end && isMargin(own[first] as Line, 'top')) first += 1;
    while (end > first && isMargin(own[end - 1] as Line, 'foot')) end -= 1;
    for (const line of [...own.slice(0, first), ...own.slice(end)]) margins.add(textOfLine(line.words));
    return own.slice(first, end);
  });
  return { lines: left, margins: [...margins] };
}
