/** How the bytes of a text file are to be read. */

/** Labels of the encodings that are told apart (WHATWG Encoding Standard). */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a file by its first bytes: by its byte order mark; else UTF-8 where the bytes are that, and
 * Windows-1252, which Excel writes in Denmark, where they are not.
 * @param whole whether `bytes` are all there are; else the last character may be cut in two
 * @returns null where nothing tells: the bytes are the same in both, and what follows must say
 */
export function encodingOf(bytes: Uint8Array, whole: boolean): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.every((byte) => byte < 128)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Bytes that no text in one of the encodings has: a file with them is a picture, a program or an archive. */
export function looksBinary(bytes: Uint8Array, encoding: Encoding | null): boolean {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return false;
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    // Control characters but tab, line ends and form feed.
    if (byte < 9 || (byte > 13 && byte < 32)) odd += 1;
  }
  return odd > bytes.length / 100;
}
