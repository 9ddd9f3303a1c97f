/** An address as a QR code, a picture for slides: what draws one in a page would need a canvas. */
import { strToU8, zlibSync } from 'fflate';
import { generate } from 'lean-qr';

/** The quiet zone that readers need around a code, in modules (ISO/IEC 18004). */
const QUIET = 4;
/** Pixels of a module: programs that show slides blur what they enlarge. */
const SCALE = 8;

/** The remainder that ends a chunk of a PNG, so that a reader finds out what was damaged (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const uint32 = (value: number) =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((own) => [...own]));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([strToU8(type), data]);
  return joined([uint32(data.length), named, uint32(crc32(named))]);
}

/** A QR code of an address as PNG, black on white. */
export function codePicture(address: string): Uint8Array {
  const code = generate(address);
  const side = (code.size + 2 * QUIET) * SCALE;
  // A line begins with the number of its filter, none; then a byte a pixel.
  const pixels = new Uint8Array((side + 1) * side).fill(255);
  for (let y = 0; y < side; y += 1) {
    const line = y * (side + 1);
    pixels[line] = 0;
    for (let x = 0; x < side; x += 1)
      if (code.get(Math.floor(x / SCALE) - QUIET, Math.floor(y / SCALE) - QUIET)) pixels[line + 1 + x] = 0;
  }
  // Eight bits of grey.
  const head = joined([uint32(side), uint32(side), Uint8Array.of(8, 0, 0, 0, 0)]);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}
