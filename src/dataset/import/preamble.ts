/** What stands above a table: its title, and lines such as “Enhed: 1.000 kr.” that go for all of it. */
import { statedPeriod } from './columnLook';
import type { IsArea } from './header';
import { readPeriod } from './periods';

/** What a table says of itself beside its rows. */
export interface Preamble {
  /** What it is called, or ''. */
  readonly title: string;
  /** Who publishes it, or ''. */
  readonly publisher: string;
  /** What its numbers are in, as it says it, or ''. */
  readonly unit: string;
  /** The area and the period of all its rows, as they are written; '' if no line says. */
  readonly area: string;
  readonly period: string;
  /** What else it says. */
  readonly notes: readonly string[];
}

/** Of a table that says nothing of itself. */
export const NO_PREAMBLE: Preamble = { title: '', publisher: '', unit: '', area: '', period: '', notes: [] };

const LINES = {
  unit: /^(?:måle)?(?:enhed|unit)\s*:\s*(.+)$/i,
  publisher: /^(?:kilde|source)\s*:\s*(.+)$/i,
  period: /^(?:periode|tid|år|måned|kvartal|dato|period|time|year|month|quarter)\s*:\s*(.+)$/i,
  area: /^(?:område|kommune|area|municipality)\s*:\s*(.+)$/i,
} as const;

/** Reads the rows above the heads. */
export function preambleOf(rows: readonly (readonly string[])[], isArea: IsArea): Preamble {
  const found = { title: '', publisher: '', unit: '', area: '', period: '' };
  const notes: string[] = [];
  const fits = {
    unit: () => true,
    publisher: () => true,
    period: (text: string) => Boolean(readPeriod(text)),
    area: isArea,
  };
  for (const row of rows) {
    const cells = row.flatMap((cell) => cell.trim() || []);
    // “Enhed:” and what it is may be in a cell each.
    const lines = cells[0]?.endsWith(':') && cells.length > 1 ? [cells.slice(0, 2).join(' ')] : cells;
    for (const line of lines) {
      const [name, text] =
        (['unit', 'publisher', 'period', 'area'] as const)
          .map((key) => [key, LINES[key].exec(line)?.[1]?.trim() ?? ''] as const)
          .find(([key, own]) => own !== '' && found[key] === '' && fits[key](own)) ?? [];
      if (name !== undefined && text !== undefined) found[name] = text;
      else if (found.period === '' && statedPeriod(line)) found.period = line;
      else if (found.title === '') found.title = line;
      else notes.push(line);
    }
  }
  return { ...found, notes };
}

/** What numbers are multiplied by if their unit says so: 1000 for “1.000 kr.”. */
export function scaleOf(unit: string): number {
  if (/(^|[\s(])(1[.\s]?000[.\s]?000|mio\b|million)/i.test(unit)) return 1_000_000;
  return /(^|[\s(])(1[.\s]?000(?![\d.])|t\.?\s?kr|tusind|thousand)/i.test(unit) ? 1000 : 1;
}
