import { crc32, deflateSync } from 'node:zlib';
import type { Outline } from './font';

/** A picture of few colours that shapes are painted on. */
export interface Canvas {
  /** Paints a shape of closed outlines; where they wind round each other, what is within is out (non-zero). */
  readonly fill: (outlines: readonly Outline[], color: number) => void;
  /** The picture as a PNG file. */
  readonly png: () => Buffer;
}

/** Lines of a pixel that are looked at, and shades between a colour and the ground. */
const LINES = 4;
const SHADES = 2;

const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** A part of a PNG file: its length, name, bytes and checksum. */
function chunk(name: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}

/**
 * An empty picture. Edges are shades between a colour and the ground, so that half a byte is enough for a pixel.
 * @param width even
 * @param ground as `#rrggbb`
 * @param colors at most five, named by their place
 */
export function createCanvas(
  width: number,
  height: number,
  ground: string,
  colors: readonly string[],
): Canvas {
  const pixels = new Uint8Array(width * height);
  return {
    fill(outlines, color) {
      const edges = outlines.flatMap((outline) =>
        outline.flatMap(([x1, y1], i) => {
          const [x2, y2] = outline[(i + 1) % outline.length] ?? [x1, y1];
          if (y1 === y2) return [];
          return y1 < y2 ? [{ x1, y1, x2, y2, turn: 1 }] : [{ x1: x2, y1: y2, x2: x1, y2: y1, turn: -1 }];
        }),
      );
      /** Those of each row of pixels: a line of text has thousands, of which few cross any one row. */
      const rows = new Map<number, typeof edges>();
      for (const edge of edges) {
        const last = Math.min(height, Math.ceil(edge.y2));
        for (let row = Math.max(0, Math.floor(edge.y1)); row < last; row += 1) {
          const own = rows.get(row);
          if (own) own.push(edge);
          else rows.set(row, [edge]);
        }
      }
      const cover = new Float64Array(width + 1);
      for (const [row, own] of rows) {
        cover.fill(0);
        for (let line = 0; line < LINES; line += 1) {
          const y = row + (line + 0.5) / LINES;
          const crossings = own
            .filter(({ y1, y2 }) => y1 <= y && y < y2)
            .map(({ x1, y1, x2, y2, turn }) => ({ x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn }))
            .sort((a, b) => a.x - b.x);
          let winding = 0;
          crossings.forEach(({ x, turn }, i) => {
            winding += turn;
            if (winding === 0) return;
            const from = Math.max(0, x);
            const to = Math.min(width, crossings[i + 1]?.x ?? x);
            for (let at = Math.floor(from); at < to; at += 1)
              cover[at] = (cover[at] ?? 0) + Math.min(at + 1, to) - Math.max(at, from);
          });
        }
        for (let at = 0; at < width; at += 1) {
          const shade = Math.round(((cover[at] ?? 0) / LINES) * SHADES);
          if (shade > 0) pixels[row * width + at] = color * SHADES + shade;
        }
      }
    },
    png() {
      const header = Buffer.alloc(13);
      header.writeUInt32BE(width, 0);
      header.writeUInt32BE(height, 4);
      // Four bits a pixel, which name a colour of the palette.
      header.set([4, 3, 0, 0, 0], 8);
      const from = channels(ground);
      const palette = colors.flatMap((color) => {
        const to = channels(color);
        return Array.from({ length: SHADES }, (_, shade) =>
          from.map((channel, i) => Math.round(channel + ((to[i] ?? 0) - channel) * ((shade + 1) / SHADES))),
        ).flat();
      });
      // A row begins with the number of its filter, none.
      const length = 1 + width / 2;
      const rows = Buffer.alloc(length * height);
      for (let i = 0; i < pixels.length; i += 2) {
        const [left = 0, right = 0] = [pixels[i], pixels[i + 1]];
        rows[Math.floor(i / width) * length + 1 + (i % width) / 2] = (left << 4) | right;
      }
      return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk('IHDR', header),
        chunk('PLTE', Buffer.from([...from, ...palette])),
        chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
        chunk('IEND', Buffer.alloc(0)),
      ]);
    },
  };
}
