/** What is in the archive that a workbook is, unpacked and measured before anything reads it. */
import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { IMPORT_LIMITS, ImportError } from './failure';
import type { Merged } from './sheetTable';
import { attributesOf, eachTag } from './xmlTags';

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
 * Unpacks the XML of a workbook, or the folder of a source, counting what comes out: what an archive says of its own size need not be true.
 * @param most bytes that may come out
 * @param whole false for one that is cut off, of which as much is unpacked as is there
 * @throws {ImportError} `expands-too-far`; others if the archive is broken
 */
export function unpack(
  bytes: Uint8Array,
  most: number = IMPORT_LIMITS.unpackedBytes,
  whole = true,
): WorkbookParts {
  let unpacked = 0;
  const parts = new Map<string, Uint8Array[]>();
  const unzip = new Unzip((part) => {
    const pieces: Uint8Array[] = [];
    if ((part.originalSize ?? 0) > most) throw new ImportError('expands-too-far');
    const wanted = /\.(?:xml|rels)$|^data\/.*\.(?:csv|json)$/.test(part.name);
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
    unzip.push(bytes.subarray(at, at + STEP), whole && at + STEP >= bytes.length);
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
/** Sheets of a workbook, letters of the name of one (Excel allows 31), and what it says of where its parts lie. */
const MOST_SHEETS = 1_000;
const MOST_SHEET_NAME = 1_000;
const MOST_RELATIONS = 10_000;
/** Letters of a number format; Excel allows 255. What reads them may take their square. */
const MOST_FORMAT = 1_000;

/** Attributes of a cell as nearly every program writes them. */
const PLAIN_CELL = /^ r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d{1,9})")?(?: t="\w+")?$/;

/** 1-based number of a column by its letters. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = 26 * number + letter.charCodeAt(0) - 64;
  return number;
}

/** A reference as the format has it; one that is written otherwise is read otherwise by others, and refused. */
function checked(reference: string | undefined, form: RegExp): RegExpExecArray | null {
  if (reference === undefined) return null;
  const match = form.exec(reference);
  if (!match) throw new ImportError('broken-xlsx', reference.slice(0, 40));
  return match;
}

/** Row, column and style of a cell by its attributes; 0 for what it does not say. */
function cellPlace(attributes: string): { row: number; column: number; style: string | undefined } {
  const plain = PLAIN_CELL.exec(attributes);
  if (plain) {
    const [, letters = '', digits, style] = plain;
    return { row: Number(digits), column: columnNumber(letters), style };
  }
  const of = attributesOf(attributes);
  const [, letters = '', digits = ''] = checked(of.get('r'), /^([A-Z]+)(\d+)$/) ?? [];
  return { row: Number(digits), column: columnNumber(letters), style: of.get('s') };
}

/** The text of a part; '' if there is none. */
export function partText(parts: WorkbookParts, path: string): string {
  return strFromU8(parts.get(path) ?? new Uint8Array());
}

/** Paths of the sheets, in the order of the workbook; '' if it does not say. */
export function sheetPaths(parts: WorkbookParts): string[] {
  const targets = new Map<string | undefined, string>();
  eachTag(partText(parts, 'xl/_rels/workbook.xml.rels'), (name, attributes) => {
    if (name !== 'Relationship') return;
    const of = attributesOf(attributes);
    targets.set(of.get('Id'), of.get('Target') ?? '');
  });
  const paths: string[] = [];
  eachTag(partText(parts, 'xl/workbook.xml'), (name, attributes) => {
    if (name !== 'sheet') return;
    const target = targets.get(attributesOf(attributes).get('id')) ?? '';
    paths.push(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return paths;
}

/** How the cells of a sheet with something in them are shown. @param cell takes row and column, 1-based, and style */
export function eachCellStyle(xml: string, cell: (row: number, column: number, style: number) => void): void {
  eachTag(xml, (name, attributes) => {
    if (name !== 'c' || attributes.endsWith('/')) return;
    const { row, column, style } = cellPlace(attributes);
    if (style !== undefined) cell(row, column, Number(style));
  });
}

/** The cells of a sheet that cover those below them. */
export function mergedCells(xml: string): Merged[] {
  const merged: Merged[] = [];
  if (!xml.includes('mergeCell')) return merged;
  eachTag(xml, (name, attributes) => {
    if (name !== 'mergeCell') return;
    const [from, to] = (attributesOf(attributes).get('ref') ?? '').split(':').map((reference) => {
      const [, letters = '', digits = ''] = checked(reference, /^\$?([A-Z]{1,3})\$?(\d{1,7})$/) ?? [];
      return { column: columnNumber(letters) - 1, row: Number(digits) - 1 };
    });
    if (from && to && to.row > from.row) merged.push({ ...from, height: to.row - from.row + 1 });
  });
  return merged;
}

/**
 * Measures a workbook before anything else reads it: what is a few bytes there may be a table of millions, or take an
 * hour to read.
 * @throws {ImportError} `expands-too-far`, and `broken-xlsx` if its XML is not that of a workbook
 */
export function measure(parts: WorkbookParts): void {
  const tooFar = () => new ImportError('expands-too-far');
  if (parts.size > MOST_RELATIONS) throw tooFar();
  let [all, sheets, relations] = [0, 0, 0];
  for (const path of parts.keys()) {
    // Rows to the last, and those to the last cell with something in it.
    let [last, rows, columns, rowTags, tables] = [0, 0, 0, 0, 0];
    eachTag(partText(parts, path), (name, attributes) => {
      switch (name) {
        case 'row': {
          const [digits = '0'] = checked(attributesOf(attributes).get('r'), /^\d+$/) ?? [];
          rowTags += 1;
          last = Math.max(last, rowTags, Number(digits));
          break;
        }
        case 'c': {
          const { row, column } = cellPlace(attributes.endsWith('/') ? attributes.slice(0, -1) : attributes);
          last = Math.max(last, row);
          if (column > MOST_COLUMNS) throw tooFar();
          if (attributes.endsWith('/')) break;
          rows = Math.max(rows, row);
          columns = Math.max(columns, column);
          break;
        }
        case 'sheetData':
          tables += 1;
          break;
        case 'sheet':
          sheets += 1;
          if ((attributesOf(attributes).get('name') ?? '').length > MOST_SHEET_NAME) throw tooFar();
          break;
        case 'Relationship':
          relations += 1;
          break;
        case 'numFmt':
          if ((attributesOf(attributes).get('formatCode') ?? '').length > MOST_FORMAT) throw tooFar();
          break;
        default:
          return;
      }
      if (last > MOST_ROWS || all + last + rows * columns > IMPORT_LIMITS.sheetCells) throw tooFar();
    });
    if (tables > 1) throw new ImportError('broken-xlsx', 'sheetData');
    if (sheets > MOST_SHEETS || relations > MOST_RELATIONS) throw tooFar();
    all += last + rows * columns;
  }
}
