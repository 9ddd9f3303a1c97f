/** How the bytes of a text file are to be read. */

/** Labels of the encodings that are told apart (WHATWG Encoding Standard). */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes by which UTF-16 without its mark is known, and the share of Latin letters among them that there is at least. */
const WIDE_BYTES = 512;
const WIDE_SHARE = 0.7;

/** UTF-16 without its mark: of Latin letters every other byte is zero, and no other one is. */
function wideWithoutMark(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0] as [number, number];
  const start = bytes.subarray(0, WIDE_BYTES);
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  const least = (WIDE_SHARE * start.length) / 2;
  if (zeros[0] === 0 && zeros[1] > least) return 'utf-16le';
  return zeros[1] === 0 && zeros[0] > least ? 'utf-16be' : null;
}

/**
 * The encoding of a file by its first bytes: by its byte order mark or by what UTF-16 looks like; else UTF-8 if the bytes
 * are that, and Windows-1252, which Excel writes in Denmark, if they are not.
 * @param whole whether `bytes` are all there are; else the last character may be cut in two
 * @returns null if nothing tells: the bytes are the same in both, and what follows must say
 */
export function encodingOf(bytes: Uint8Array, whole: boolean): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideWithoutMark(bytes);
  if (wide || bytes.every((byte) => byte < 128)) return wide;
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

/** What Windows-1252 has from 0x80 to 0x9F, in order; five of them are no letters. */
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Decodes the bytes of a text, piece by piece if `stream` says that more come; UTF-8 if nothing tells. */
export function decoderOf(encoding: Encoding | null): Pick<TextDecoder, 'decode'> {
  const decoder = new TextDecoder(encoding ?? 'utf-8');
  if (encoding !== 'windows-1252') return decoder;
  return {
    // Node reads it as Latin-1, so that its dashes and quotes come out as control characters.
    decode: (bytes, options) =>
      decoder
        .decode(bytes, options)
        .replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80)),
  };
}
