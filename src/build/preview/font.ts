import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** A closed outline, corner after corner. */
export type Outline = readonly (readonly [x: number, y: number])[];

/** A typeface that text is drawn with, its sizes in parts of the size of the text. */
export interface Font {
  /** Of a text, in parts of its size. */
  readonly width: (text: string) => number;
  /**
   * The outlines of a text that begins at 0 on its base line, y downwards.
   * @param step letters stand at whole steps: the same ones look the same, and take less room in a file
   */
  readonly outlines: (text: string, step: number) => readonly Outline[];
}

/** Steps that a curve is drawn in: at the sizes of a heading none is longer than two pixels. */
const STEPS = 6;

const FLAG = { onCurve: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const;
const PART = { words: 1, offsets: 2, scale: 8, more: 32, scales: 64, matrix: 128 } as const;

/** The tables of a WOFF file, unpacked. */
function tablesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The typeface is no WOFF file');
  return new Map(
    Array.from({ length: file.readUInt16BE(12) }, (_, i) => {
      const entry = 44 + i * 20;
      const [offset, packed, length] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at)) as [
        number,
        number,
        number,
      ];
      const bytes = file.subarray(offset, offset + packed);
      return [file.toString('latin1', entry, entry + 4), packed < length ? inflateSync(bytes) : bytes];
    }),
  );
}

/** Which glyph a character has, from the table of ranges that every such file has. */
function glyphsOf(cmap: Buffer): (character: number) => number {
  const offset = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + i * 8)).find(
    (at) => cmap.readUInt16BE(at) === 4,
  );
  if (offset === undefined) throw new Error('The typeface has no table of characters');
  const twice = cmap.readUInt16BE(offset + 6);
  const [ends, starts] = [offset + 14, offset + 16 + twice];
  const [deltas, ranges] = [starts + twice, starts + 2 * twice];
  return (character) => {
    for (let i = 0; i < twice; i += 2) {
      if (cmap.readUInt16BE(ends + i) < character) continue;
      const start = cmap.readUInt16BE(starts + i);
      if (start > character) return 0;
      const range = cmap.readUInt16BE(ranges + i);
      const delta = cmap.readUInt16BE(deltas + i);
      if (range === 0) return (character + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(ranges + i + range + 2 * (character - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });

/** A contour with its curves as short lines. */
function flat(points: readonly Point[]): [number, number][] {
  // Between two points beside the curve lies one on it.
  const full = points.flatMap((point, i) => {
    const next = points[(i + 1) % points.length] ?? point;
    return point.on || next.on ? [point] : [point, between(point, next)];
  });
  const first = full.findIndex(({ on }) => on);
  const round = [...full.slice(first), ...full.slice(0, first)];
  return round.flatMap((point, i): [number, number][] => {
    if (point.on) return [[point.x, point.y]];
    const from = round[i - 1] ?? point;
    const to = round[(i + 1) % round.length] ?? point;
    return Array.from({ length: STEPS - 1 }, (_, step) => {
      const t = (step + 1) / STEPS;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return [a * from.x + b * point.x + c * to.x, a * from.y + b * point.y + c * to.y];
    });
  });
}

/** Reads a typeface with TrueType outlines from a WOFF file. @throws if it is none */
export function readFont(path: string): Font {
  const tables = tablesOf(readFileSync(path));
  const table = (name: string) => {
    const found = tables.get(name);
    if (!found) throw new Error(`The typeface has no table ${name}`);
    return found;
  };
  const [head, glyf, loca, hmtx] = [table('head'), table('glyf'), table('loca'), table('hmtx')];
  const unit = head.readUInt16BE(18);
  const long = head.readInt16BE(50) === 1;
  const metrics = table('hhea').readUInt16BE(34);
  const glyphOf = glyphsOf(table('cmap'));
  const place = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const advance = (glyph: number) => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) / unit;

  /** Contours of a glyph made of others, such as å. */
  function composed(at: number): [number, number][][] {
    const contours: [number, number][][] = [];
    let next = at + 10;
    for (let flags: number = PART.more; flags & PART.more; ) {
      flags = glyf.readUInt16BE(next);
      if (flags & (PART.scale | PART.scales | PART.matrix) || !(flags & PART.offsets))
        throw new Error('The typeface has glyphs of parts that are scaled');
      const part = glyf.readUInt16BE(next + 2);
      const wide = flags & PART.words;
      const dx = wide ? glyf.readInt16BE(next + 4) : glyf.readInt8(next + 4);
      const dy = wide ? glyf.readInt16BE(next + 6) : glyf.readInt8(next + 5);
      contours.push(
        ...contoursOf(part).map((list) => list.map(([x, y]): [number, number] => [x + dx, y + dy])),
      );
      next += wide ? 8 : 6;
    }
    return contours;
  }

  function contoursOf(glyph: number): [number, number][][] {
    const [at, end] = [place(glyph), place(glyph + 1)];
    if (at === end) return [];
    const count = glyf.readInt16BE(at);
    if (count < 0) return composed(at);
    const ends = Array.from({ length: count }, (_, i) => glyf.readUInt16BE(at + 10 + i * 2));
    const total = (ends.at(-1) ?? -1) + 1;
    let next = at + 10 + count * 2;
    next += 2 + glyf.readUInt16BE(next);
    const flags: number[] = [];
    while (flags.length < total) {
      const flag = glyf.readUInt8(next++);
      const times = flag & FLAG.repeat ? glyf.readUInt8(next++) + 1 : 1;
      for (let i = 0; i < times; i += 1) flags.push(flag);
    }
    const axis = (short: number, same: number) => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += flag & same ? glyf.readUInt8(next++) : -glyf.readUInt8(next++);
        else if (!(flag & same)) {
          value += glyf.readInt16BE(next);
          next += 2;
        }
        return value;
      });
    };
    const xs = axis(FLAG.shortX, FLAG.sameX);
    const ys = axis(FLAG.shortY, FLAG.sameY);
    const points = flags.map(
      (flag, i): Point => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, on: (flag & FLAG.onCurve) > 0 }),
    );
    return ends.map((last, i) => flat(points.slice((ends[i - 1] ?? -1) + 1, last + 1)));
  }

  const shapes = new Map<number, readonly Outline[]>();
  const shapeOf = (glyph: number) => {
    const known = shapes.get(glyph);
    if (known) return known;
    const made = contoursOf(glyph).map((list) =>
      list.map(([x, y]): [number, number] => [x / unit, -y / unit]),
    );
    shapes.set(glyph, made);
    return made;
  };
  // Of what it has no glyph of, it has a box, which says nothing.
  const glyphs = (text: string) =>
    [...text].map((character) => glyphOf(character.codePointAt(0) ?? 0) || glyphOf(32));
  return {
    width: (text) => glyphs(text).reduce((sum, glyph) => sum + advance(glyph), 0),
    outlines(text, step) {
      let left = 0;
      return glyphs(text).flatMap((glyph) => {
        const from = Math.round(left / step) * step;
        left += advance(glyph);
        return shapeOf(glyph).map((outline) => outline.map(([x, y]): [number, number] => [x + from, y]));
      });
    },
  };
}
