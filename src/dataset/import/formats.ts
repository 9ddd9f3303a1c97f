/**
 * The formats that are recognised. The page has this list too, so it does not have what opens them: JSON in `json.ts`, text
 * in `open.ts`.
 */
import type { ImportFormat } from '../../model/import';

/** A table of rows under heads, as formats are told by it. */
interface Headed {
  readonly heads: readonly string[];
  /** The rows above the heads. */
  readonly above: readonly (readonly string[])[];
  /** The first rows under them. */
  readonly rows: readonly (readonly string[])[];
}

interface Format {
  /** Endings of its files as they are offered for choosing; what is in a file tells its format, never its name. */
  readonly endings: readonly string[];
  /** Who publishes all tables in it. A publisher is known by what no other writes: heads such as “Område” are anybody's. */
  readonly publisher?: string;
  /** How a text begins that is in it. */
  readonly text?: RegExp;
  /** True if it is JSON. */
  readonly json?: true;
  /** Whether rows under heads, of a text or a sheet, are in it. */
  readonly headed?: (table: Headed) => boolean;
}

/** What no other than Jobindsats writes: its benchmark, and periods such as `2022QMAT02`, `2023MAT09` and `2023YTD09`. */
const BENCHMARK = /benchmarkranglisten/i;
const RUNNING = /^\d{4}(?:Q?MAT|M?MAT|YTDM?)\d{2}$/;
const NAMED = /\bjobindsats\b/i;
/** Rows that are looked at. */
const SEEN = 20;

const PX_KEYWORDS =
  /^(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGES?|CREATION-DATE|DECIMALS|SHOWDECIMALS|MATRIX|COPYRIGHT|SUBJECT-(?:AREA|CODE)|TITLE|CONTENTS|STUB|HEADING|UNITS|DESCRIPTION|SOURCE|DATABASE|AUTOPEN|TABLEID)(?:\[\w+\])?\s*=\s*(?:"|\d|YES|NO)/i;

const ENTRIES = {
  'noegletal-csv': {
    endings: ['.csv', '.zip'],
    headed: ({ heads }) => {
      const lower = heads.map((head) => head.toLowerCase());
      return ['omraade', 'noegletal', 'periode', 'vaerdi'].every((name) => lower.includes(name));
    },
  },
  'statistikbanken-csv': {
    endings: ['.csv'],
    publisher: 'Danmarks Statistik',
    headed: ({ heads }) =>
      ['TID', 'TIME'].some((name) => heads.includes(name)) &&
      ['INDHOLD', 'CONTENT', 'CONTENTS'].some((name) => heads.includes(name)),
  },
  'json-stat': { endings: ['.json'], json: true },
  'jobindsats-csv': {
    endings: ['.csv'],
    publisher: 'Jobindsats',
    headed: ({ heads, above, rows }) =>
      heads.some((head) => BENCHMARK.test(head)) ||
      above.flat().some((text) => NAMED.test(text)) ||
      rows.slice(0, SEEN).some((row) => row.some((cell) => RUNNING.test(cell.trim()))),
  },
  'jobindsats-json': {
    endings: ['.json'],
    publisher: 'Jobindsats',
    json: true,
  },
  px: { endings: ['.px'], text: PX_KEYWORDS },
  tabel: { endings: ['.csv', '.tsv', '.txt', '.xlsx', '.ods'], headed: () => true },
} as const satisfies Readonly<Record<ImportFormat, Format>>;

/** By what they are kept as. The first that a table can be in is its format. */
export const FORMATS: Readonly<Record<ImportFormat, Format>> = ENTRIES;

/** The formats that say a thing of themselves. */
type Saying<K extends keyof Format> = {
  [F in ImportFormat]: (typeof ENTRIES)[F] extends Required<Pick<Format, K>> ? F : never;
}[ImportFormat];
/** See {@link Format.json}. */
export type JsonFormat = Saying<'json'>;
/** See {@link Format.text}. */
export type TextFormat = Saying<'text'>;

/** The files that can be chosen, as an `accept` of a file field. */
export const ACCEPTED_FILES = [
  ...new Set(Object.values(FORMATS).flatMap(({ endings }) => endings)),
  'text/csv',
  'text/plain',
  'application/json',
].join();

/** The format of a table of rows under heads. */
export function headedFormat(table: Headed): ImportFormat {
  const trimmed = { ...table, heads: table.heads.map((head) => head.trim()) };
  const ids = Object.keys(FORMATS) as ImportFormat[];
  return ids.find((id) => FORMATS[id].headed?.(trimmed)) ?? 'tabel';
}
