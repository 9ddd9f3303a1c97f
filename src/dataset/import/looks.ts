/** What a file that holds no table looks like, so that it can be named. */
import type { Look } from '../../model/import';

/** What files begin with, a letter for each byte. */
const BEGINNINGS: readonly (readonly [begins: string, look: Look])[] = [
  ['\x89PNG', 'picture'],
  ['GIF8', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['<svg', 'picture'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'document'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['SQLite format', 'database'],
  ['PAR1', 'database'],
  ['$FL2', 'database'],
  ['\x89HDF', 'database'],
  ['MZ\x90', 'program'],
  ['\x7fELF', 'program'],
  ['#!/', 'program'],
];
/** What the fifth to twelfth bytes of pictures are. */
const INSIDE: readonly (readonly [at: number, text: string])[] = [
  [8, 'WEBP'],
  [4, 'ftyphei'],
  [4, 'ftypavif'],
];

/** What a file looks like by its first bytes, or '' if nothing tells. */
export function lookOfFile(bytes: Uint8Array): Look | '' {
  const raw = String.fromCharCode(...bytes.subarray(0, 64));
  const known = BEGINNINGS.find(([begins]) => raw.startsWith(begins))?.[1];
  if (known) return known;
  if (INSIDE.some(([at, text]) => raw.startsWith(text, at))) return 'picture';
  const text = raw.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(?:!doctype html|html|head|body|table|div|meta)/i.test(text)) return 'web';
  return /^<[?!a-z]/i.test(text) ? 'xml' : '';
}

/** What an archive that is no workbook looks like by the names of its parts. */
export function lookOfArchive(names: readonly string[]): Look {
  if (names.some((name) => name.startsWith('word/'))) return 'document';
  return names.some((name) => name.startsWith('ppt/')) ? 'presentation' : 'archive';
}
