/** Tables of PC-Axis (`.px`), as Statistikbanken offers them: keywords with their texts, and numbers in the order of a cube. */
import { at } from '../../model/at';
import { decoderOf, encodingOf } from '../csv/encoding';
import { IMPORT_LIMITS, ImportError } from './failure';
import { spreadMeasures } from './jsonStat';
import { type SourceTable, tableInMemory } from './table';

/** The upper half of code page 850, which files for DOS are in. */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
/** The letters æ, ø and å, small and capital, in code page 850 and in Windows-1252. */
const DOS_LETTERS = [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f];
const WINDOWS_LETTERS = [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5];

function broken(what: string): never {
  throw new ImportError('broken-px', what);
}

/** The text of a file, in the encoding that it names; by its letters if it names none. */
function decoded(bytes: Uint8Array): string {
  const declared = encodingOf(bytes, true);
  if (declared !== 'windows-1252') return decoderOf(declared).decode(bytes);
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_000));
  const named = /CODEPAGE\s*=\s*"([\w-]+)"/i.exec(beginning)?.[1];
  if (named !== undefined && !/^utf|850|^dos|^oem/i.test(named)) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // A name that browsers do not know: told by the letters.
    }
  }
  const has = (codes: readonly number[]) => bytes.some((byte) => codes.includes(byte));
  const ansi = /CHARSET\s*=\s*"ANSI"/i.test(beginning);
  if (ansi || has(WINDOWS_LETTERS) || !has(DOS_LETTERS)) return decoderOf('windows-1252').decode(bytes);
  const PIECE = 10_000;
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    const codes = Array.from(bytes.subarray(from, from + PIECE), (byte) =>
      byte < 128 ? byte : CODE_PAGE_850.charCodeAt(byte - 128),
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

/** What a file says: texts by keyword, such as `TITLE` and `VALUES(køn)`, and its values. */
interface Contents {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly data: readonly string[];
}

const KEY = /[\s\uFEFF]*([A-Z][A-Z0-9-]*)[ \t]*(?:\[([^\]"=;]*)\])?[ \t]*(\()?/iy;
const STRING = /[\s,]*"([^"]*)"/y;
const VALUE = /[\s,]*(?:"([^"]*)"|([^\s",;]+))/y;

/** Goes through a text once. @throws {ImportError} `broken-px` */
function contentsOf(text: string): Contents {
  const texts = new Map<string, readonly string[]>();
  let place = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match) place = pattern.lastIndex;
    return match;
  };
  const sign = (expected: string) => {
    while (/\s/.test(text[place] ?? '')) place += 1;
    if (text[place] !== expected) return false;
    place += 1;
    return true;
  };
  const strings = () => {
    const found: string[] = [];
    for (let from = place, match = next(STRING); match; from = place, match = next(STRING)) {
      const [whole, string = ''] = match;
      // A long text is written as several, with nothing between them.
      const goesOn = found.length > 0 && !whole.slice(0, place - from - string.length - 2).includes(',');
      if (goesOn) found.push((found.pop() ?? '') + string);
      else found.push(string);
    }
    return found;
  };
  for (let key = next(KEY); key; key = next(KEY)) {
    const [, word = '', language, bracket] = key;
    const name = word.toUpperCase();
    const of = bracket === undefined ? [] : strings();
    if (bracket !== undefined && !sign(')')) broken(name);
    if (!sign('=')) broken(name);
    if (name === 'DATA') return { texts, data: valuesIn(next) };
    if (name === 'KEYS') broken(name);
    // What is not in quotes is a number or a word of the format, or begins a list of periods.
    const bare = /[^";]*/y;
    const found: string[] = [];
    for (;;) {
      const before = next(bare)?.[0] ?? '';
      if (text[place] !== '"') {
        if (found.length === 0) found.push(before.trim());
        break;
      }
      const more = strings();
      if (more.length === 0) broken(name);
      found.push(...more);
    }
    if (!sign(';')) broken(name);
    // Of the languages the first is the one that others are translations of.
    if (language === undefined) texts.set([name, ...of].join('\n'), found);
  }
  return broken('DATA');
}

function valuesIn(next: (pattern: RegExp) => RegExpExecArray | null): string[] {
  const data: string[] = [];
  for (let match = next(VALUE); match; match = next(VALUE)) {
    data.push(match[1] ?? (match[2] ?? '').replace('.', ','));
    if (data.length > IMPORT_LIMITS.cells) throw new ImportError('too-large', String(IMPORT_LIMITS.cells));
  }
  return data;
}

interface Dimension {
  readonly name: string;
  readonly values: readonly string[];
}

/** A row for each value: what each dimension is there, and the value. */
function rowsOf(dimensions: readonly Dimension[], data: readonly string[]): string[][] {
  const places = dimensions.map(() => 0);
  return data.map((value) => {
    const row = dimensions.map(({ values }, i) => at(values, at(places, i)));
    for (let i = dimensions.length - 1; i >= 0; i -= 1) {
      const place = at(places, i) + 1;
      places[i] = place === at(dimensions, i).values.length ? 0 : place;
      if (places[i] !== 0) break;
    }
    return [...row, value];
  });
}

/**
 * Opens a file of PC-Axis: a column a dimension, then the values, in a column each if there are several measures.
 * @throws {ImportError} `too-large`, `broken-px`, `only-header`, `too-many-columns`
 */
export async function openPx(file: Blob): Promise<SourceTable> {
  if (file.size > IMPORT_LIMITS.wholeBytes)
    throw new ImportError('too-large', String(IMPORT_LIMITS.wholeBytes));
  const { texts, data } = contentsOf(decoded(new Uint8Array(await file.arrayBuffer())));
  const list = (...key: string[]) => texts.get(key.join('\n')) ?? [];
  const one = (...keys: string[]) => keys.map((key) => list(key)[0]?.trim() ?? '').find(Boolean) ?? '';
  const dimensions = [...list('STUB'), ...list('HEADING')].map((name): Dimension => {
    const values = list('VALUES', name);
    return { name, values: values.length > 0 ? values : list('CODES', name) };
  });
  const cells = dimensions.reduce((product, { values }) => product * values.length, 1);
  if (dimensions.length === 0) broken('STUB');
  if (cells !== data.length) broken(`DATA: ${data.length} ≠ ${cells}`);
  if (cells === 0) throw new ImportError('only-header');
  const measures = dimensions.findIndex(({ name }) => name === one('CONTVARIABLE'));
  const several = measures >= 0 && at(dimensions, measures).values.length > 1;
  const long = {
    header: [...dimensions.map(({ name }) => name), 'INDHOLD'],
    rows: rowsOf(dimensions, data),
  };
  // The name of the one measure there is tells nothing of a row.
  const without = (row: readonly string[]) =>
    measures < 0 ? [...row] : row.filter((_, i) => i !== measures);
  const { header, rows } = several
    ? spreadMeasures(long.header, long.rows, measures)
    : { header: without(long.header), rows: long.rows.map(without) };
  if (header.length > IMPORT_LIMITS.columns)
    throw new ImportError('too-many-columns', String(IMPORT_LIMITS.columns));
  const notes = ['NOTE', 'NOTEX'].flatMap((key) => list(key));
  return tableInMemory(
    {
      format: 'px',
      header,
      title: one('TITLE', 'DESCRIPTION', 'CONTENTS'),
      publisher: one('SOURCE'),
      unit: one('UNITS'),
      area: '',
      period: '',
      // A line ends at `#`.
      notes: notes.map((note) => note.replaceAll('#', ' ').replace(/\s+/g, ' ').trim()).filter(Boolean),
    },
    rows,
    1,
  );
}
