import type { ImportFormat } from '../../model/import';

const has = (header: readonly string[], ...names: readonly string[]): boolean =>
  names.every((name) => header.includes(name));

/** What a header says of where the table comes from. */
export function formatOf(header: readonly string[]): ImportFormat {
  const heads = header.map((head) => head.trim().toLowerCase());
  const one = (...names: readonly string[]) => names.some((name) => heads.includes(name));
  if (has(heads, 'omraade', 'noegletal', 'periode', 'vaerdi')) return 'noegletal-csv';
  if (one('tid', 'time') && one('indhold', 'content', 'contents')) return 'statistikbanken-csv';
  if (heads[0] === 'område' && heads.slice(0, 3).includes('periode')) return 'jobindsats-csv';
  return 'tabel';
}

/** Who publishes tables of a format. */
export const PUBLISHERS: Readonly<Partial<Record<ImportFormat, string>>> = {
  'statistikbanken-csv': 'Danmarks Statistik',
  'jobindsats-csv': 'Jobindsats',
  'jobindsats-json': 'Jobindsats',
};
