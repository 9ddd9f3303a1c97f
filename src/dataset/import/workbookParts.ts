/** What is in the archive that a workbook is, unpacked and measured before anything reads it. */
import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { IMPORT_LIMITS, ImportError } from './failure';

/** Unpacked parts by their paths. */
export type WorkbookParts = ReadonlyMap<string, Uint8Array>;

/** Bytes handed to the unpacker at a time, so that a bomb is seen before it has gone off. */
const STEP = 65_536;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Unpacks the XML of a workbook, counting what comes out: what an archive says of its own size need not be true.
 * @param most bytes that may come out
 * @throws {ImportError} `expands-too-far`; others where the archive is broken
 */
export function unpack(bytes: Uint8Array, most: number = IMPORT_LIMITS.unpackedBytes): WorkbookParts {
  let unpacked = 0;
  const parts = new Map<string, Uint8Array[]>();
  const unzip = new Unzip((part) => {
    const pieces: Uint8Array[] = [];
    if ((part.originalSize ?? 0) > most) throw new ImportError('expands-too-far');
    const wanted = part.name.endsWith('.xml') || part.name.endsWith('.rels');
    if (wanted) parts.set(part.name, pieces);
    part.ondata = (error, data) => {
      if (error) throw error;
      unpacked += data.length;
      if (unpacked > most) throw new ImportError('expands-too-far');
      if (wanted) pieces.push(data);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  return new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]));
}

/**
 * The parts as an archive again, not compressed: what reads it need not unpack in workers of its own, which a strict
 * policy forbids.
 */
export function repack(parts: WorkbookParts): ArrayBuffer {
  return zipSync(Object.fromEntries(parts), { level: 0 }).buffer as ArrayBuffer;
}

/** Rows and columns that Excel has. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const ROWS_AND_CELLS = /<(?:\w+:)?(row|c)\b([^>]*)>/g;
const REFERENCE = /\br=["']([A-Z]*)(\d+)["']/;
const STYLE = /\bs=["'](\d+)["']/;

/** 1-based number of a column by its letters. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.slice(0, 8)) number = 26 * number + letter.charCodeAt(0) - 64;
  return number;
}

const ATTRIBUTES = /([\w:]+)=["']([^"']*)["']/g;

/** The tags of a name, each with its attributes by their names without a prefix. */
function* tags(xml: Uint8Array | undefined, name: string): Generator<ReadonlyMap<string, string>> {
  for (const [tag] of strFromU8(xml ?? new Uint8Array()).matchAll(
    new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'),
  )) {
    yield new Map(
      [...tag.matchAll(ATTRIBUTES)].map(([, key = '', value = '']) => [key.replace(/^.*:/, ''), value]),
    );
  }
}

/** Paths of the sheets, in the order of the workbook; '' where it does not say. */
export function sheetPaths(parts: WorkbookParts): string[] {
  const targets = new Map(
    [...tags(parts.get('xl/_rels/workbook.xml.rels'), 'Relationship')].map((of) => [
      of.get('Id'),
      of.get('Target'),
    ]),
  );
  return [...tags(parts.get('xl/workbook.xml'), 'sheet')].map((of) => {
    const target = targets.get(of.get('id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

/**
 * Goes through the references of a sheet.
 * @param cell takes each cell with something in it: its row and column, 1-based, and its style
 * @throws {ImportError} `expands-too-far` where a few cells far apart would make a table of millions
 */
export function walkSheet(
  xml: Uint8Array,
  cell: (row: number, column: number, style: number) => void = () => {},
): void {
  let [rows, columns] = [0, 0];
  for (const [, tag, attributes = ''] of strFromU8(xml).matchAll(ROWS_AND_CELLS)) {
    if (tag === 'c' && attributes.endsWith('/')) continue;
    const [, letters = '', digits = ''] = REFERENCE.exec(attributes) ?? [];
    const row = Number(digits);
    if (row > MOST_ROWS) throw new ImportError('expands-too-far');
    if (tag === 'row') continue;
    const column = columnNumber(letters);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    if (column > MOST_COLUMNS || rows * columns > IMPORT_LIMITS.sheetCells) {
      throw new ImportError('expands-too-far');
    }
    const style = STYLE.exec(attributes)?.[1];
    if (style !== undefined) cell(row, column, Number(style));
  }
}
