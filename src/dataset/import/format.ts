import type { ImportFormat } from '../../model/import';

const has = (header: readonly string[], ...names: readonly string[]): boolean =>
  names.every((name) => header.includes(name));

/** What no other than Jobindsats writes: its benchmark, and periods such as `2022QMAT02`, `2023MAT09` and `2023YTD09`. */
const BENCHMARK = /benchmarkranglisten/i;
const RUNNING = /^\d{4}(?:Q?MAT|M?MAT|YTDM?)\d{2}$/;
const NAMED = /\bjobindsats\b/i;
/** Rows that are looked at. */
const SEEN = 20;

/**
 * What a table says of where it comes from. A publisher is known by what only that publisher writes: heads such as
 * “Område” and “Periode” are anybody's.
 * @param above the rows before the heads
 * @param rows the first rows after them
 */
export function formatOf(
  header: readonly string[],
  above: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
): ImportFormat {
  const written = header.map((head) => head.trim());
  const heads = written.map((head) => head.toLowerCase());
  const one = (...names: readonly string[]) => names.some((name) => written.includes(name));
  if (has(heads, 'omraade', 'noegletal', 'periode', 'vaerdi')) return 'noegletal-csv';
  if (one('TID', 'TIME') && one('INDHOLD', 'CONTENT', 'CONTENTS')) return 'statistikbanken-csv';
  const isJobindsats =
    heads.some((head) => BENCHMARK.test(head)) ||
    above.flat().some((text) => NAMED.test(text)) ||
    rows.slice(0, SEEN).some((row) => row.some((cell) => RUNNING.test(cell.trim())));
  return isJobindsats ? 'jobindsats-csv' : 'tabel';
}

/** Who publishes tables of a format. */
export const PUBLISHERS: Readonly<Partial<Record<ImportFormat, string>>> = {
  'statistikbanken-csv': 'Danmarks Statistik',
  'jobindsats-csv': 'Jobindsats',
  'jobindsats-json': 'Jobindsats',
};
