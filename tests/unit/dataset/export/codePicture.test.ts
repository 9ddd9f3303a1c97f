import { crc32, inflateSync } from 'node:zlib';
import { generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { codePicture } from '../../../../src/dataset/export/pptx/codePicture';

const ADDRESS = 'https://www.kommunen.dk/tal/kommune/faxe/';

/** The chunks of a PNG, each with what it says of itself. */
function chunks(png: Buffer): { type: string; data: Buffer; whole: boolean }[] {
  const found = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    const whole = png.readUInt32BE(at + 8 + length) === crc32(named);
    found.push({ type: named.toString('latin1', 0, 4), data: named.subarray(4), whole });
    at += length + 12;
  }
  return found;
}

test('a code for slides is a whole PNG that has each module of the code, in a quiet zone of four', () => {
  const png = Buffer.from(codePicture(ADDRESS));
  const read = chunks(png);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(read.map(({ type, whole }) => [type, whole])).toEqual([
    ['IHDR', true],
    ['IDAT', true],
    ['IEND', true],
  ]);
  const [head, pixels] = read;
  const side = head?.data.readUInt32BE(0) ?? 0;
  const lines = inflateSync(pixels?.data ?? Buffer.alloc(0));
  const code = generate(ADDRESS);
  const module = side / (code.size + 8);
  const dark = (x: number, y: number) => {
    const middle = (of: number) => Math.floor((of + 4.5) * module);
    return lines[middle(y) * (side + 1) + 1 + middle(x)] === 0;
  };
  for (let y = -4; y < code.size + 4; y += 1)
    for (let x = -4; x < code.size + 4; x += 1) expect(dark(x, y)).toBe(code.get(x, y));
});
