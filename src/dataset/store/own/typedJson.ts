/** Files of observations as JSON: typed arrays become base64 of their bytes, least significant byte first. */
import type { ObservationFile } from '../../../model/catalog';
import { checkFile } from '../../files/columnar';

const ARRAYS = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};
type ArrayName = keyof typeof ARRAYS;

/** A typed array in a JSON file. */
interface PackedArray {
  readonly typed: ArrayName;
  readonly base64: string;
}

/** As many as can be given as arguments. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += PIECE)
    parts.push(String.fromCharCode(...bytes.subarray(i, i + PIECE)));
  return btoa(parts.join(''));
}

/** A file with its typed columns as {@link PackedArray}. */
export function packed(file: ObservationFile): unknown {
  const columns = Object.entries(file.columns as Record<string, unknown>).map(([name, column]) => {
    const typed = (Object.keys(ARRAYS) as ArrayName[]).find((type) => column instanceof ARRAYS[type]);
    if (!typed || !ArrayBuffer.isView(column)) return [name, column];
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    return [name, { typed, base64: toBase64(bytes) } satisfies PackedArray];
  });
  return { ...file, columns: Object.fromEntries(columns) };
}

/** A column as it was; undefined if it cannot be. */
function unpackedColumn(column: unknown): unknown {
  if (typeof column !== 'object' || column === null || Array.isArray(column)) return column;
  const { typed, base64 } = column as Partial<PackedArray>;
  if (typeof typed !== 'string' || !Object.hasOwn(ARRAYS, typed) || typeof base64 !== 'string')
    return undefined;
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
    return new ARRAYS[typed](bytes.buffer);
  } catch {
    return undefined;
  }
}

/** The inverse of {@link packed}. @throws {BrokenDataError} if it is no file of observations */
export function unpacked(file: { readonly columns: Readonly<Record<string, unknown>> }): ObservationFile {
  const columns = Object.entries(file.columns).map(([name, column]) => [name, unpackedColumn(column)]);
  return checkFile({ ...file, columns: Object.fromEntries(columns) });
}
