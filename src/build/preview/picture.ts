import { at } from '../../model/at';
import { createCanvas } from './canvas';
import { type Font, type Outline, readFont } from './font';

/** A line of a preview, its values from the first period to the last. */
export interface PreviewLine {
  /** What stands at its end: `Faxe 3,4 %`. */
  readonly label: string;
  readonly values: readonly number[];
}

/** What a picture shows that stands for a page where that is linked to. */
export interface Preview {
  /** What the page is about. */
  readonly name: string;
  readonly finding: string;
  /** All of the same periods, the page's own last; at most two, and none where there is nothing to draw. */
  readonly lines: readonly PreviewLine[];
  /** What the lines are of. */
  readonly about: string;
}

/** The size that those who show previews ask for, pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const FONTS = 'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-';
const MARGIN = 64;
/** Sizes that a finding is set in, the first in which it has room between these rows. */
const ABOVE = { sizes: [56, 46, 42], lines: 3, top: 192, bottom: 364 } as const;
/** The same where it stands alone and fills the picture. */
const ALONE = { sizes: [104, 92, 80, 70, 60], lines: 5, top: 196, bottom: 580 } as const;
const PLOT = { left: MARGIN, right: 850, top: 424, bottom: 548 } as const;
/** The colours of `ui/base/theme.css`, by their place in the list. */
const COLORS = ['#161b26', '#475063', '#0a5c8f', '#8a92a0', '#dde1da'] as const;
const [INK, MUTED, ACCENT, GREY, RULE] = [0, 1, 2, 3, 4];

/** Words in lines of at most so many pixels. */
function broken(text: string, font: Font, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...(lines.length > 0 ? [at(lines, lines.length - 1)] : []), word].join(' ');
    if (lines.length > 0 && font.width(longer) * size <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Text without what does not fit. */
function cut(text: string, font: Font, size: number, width: number): string {
  if (font.width(text) * size <= width) return text;
  let short = text;
  while (short !== '' && font.width(`${short}…`) * size > width) short = short.slice(0, -1).trimEnd();
  return `${short}…`;
}

const rectangle = (x: number, y: number, width: number, height: number): Outline => [
  [x, y],
  [x, y + height],
  [x + width, y + height],
  [x + width, y],
];

const disc = (x: number, y: number, radius: number): Outline =>
  Array.from({ length: 24 }, (_, i): [number, number] => {
    const turn = (-i / 12) * Math.PI;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });

/** A line of some width through points, round where it turns; all of it winds one way. */
function stroke(points: Outline, width: number): Outline[] {
  return points.flatMap(([x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y);
    const joint = disc(x, y, width / 2);
    if (length === 0) return [joint];
    const [dx, dy] = [((nextY - y) / length) * (width / 2), ((x - nextX) / length) * (width / 2)];
    const side: Outline = [
      [x - dx, y - dy],
      [nextX - dx, nextY - dy],
      [nextX + dx, nextY + dy],
      [x + dx, y + dy],
    ];
    return [joint, side];
  });
}

let fonts: { readonly plain: Font; readonly bold: Font } | null = null;

/** Draws a preview: what the page is about, what it has found, and the line behind it. A PNG file. */
export function drawPreview({ name, finding, lines, about }: Preview): Buffer {
  fonts ??= { plain: readFont(`${FONTS}400-normal.woff`), bold: readFont(`${FONTS}600-normal.woff`) };
  const { plain, bold } = fonts;
  const { width, height } = PREVIEW_SIZE;
  const canvas = createCanvas(width, height, '#ffffff', COLORS);
  const write = (text: string, font: Font, size: number, x: number, y: number, color: number) =>
    canvas.fill(
      font
        .outlines(text, 1 / size)
        .map((outline) =>
          outline.map(([a, b]): [number, number] => [x + a * size, Math.round(y) + b * size]),
        ),
      color,
    );
  const room = width - 2 * MARGIN;

  // The mark, three columns that rise.
  for (const [x, y] of [
    [0, 20],
    [12, 11],
    [24, 0],
  ] as const)
    canvas.fill([rectangle(MARGIN + x, 56 + y, 9, 33 - y)], ACCENT);
  write('Nøgletavlen', bold, 30, MARGIN + 48, 85, ACCENT);
  write(cut(name, plain, 32, room), plain, 32, MARGIN, 166, MUTED);

  const values = lines.flatMap((line) => line.values);
  const alone = values.length === 0;
  const { sizes, lines: most, top, bottom } = alone ? ALONE : ABOVE;
  const fits = (one: number) => {
    const set = broken(finding, bold, one, room);
    const high = set.length * one * 1.18 > bottom - top;
    return set.length <= most && !high && set.every((line) => bold.width(line) * one <= room);
  };
  const size = sizes.find(fits) ?? at(sizes, sizes.length - 1);
  const words = broken(finding, bold, size, room);
  // What has no room in the smallest size goes on in the last line, which is cut.
  const set = [...words.slice(0, most - 1), words.slice(most - 1).join(' ')].filter(Boolean);
  // Alone it stands in the middle of what is left.
  const first = alone ? (top + bottom - set.length * size * 1.18) / 2 + size * 0.94 : 236;
  set.forEach((line, i) => {
    write(cut(line, bold, size, room), bold, size, MARGIN, first + i * size * 1.18, INK);
  });

  if (!alone) {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    const count = values.length / lines.length;
    const fontOf = (i: number) => (i === lines.length - 1 ? bold : plain);
    // The plot leaves room for what stands at its end.
    const widest = Math.max(...lines.map(({ label }, i) => fontOf(i).width(label) * 28));
    const right = Math.min(PLOT.right, width - MARGIN / 2 - 22 - widest);
    const x = (i: number) => PLOT.left + (i / (count - 1)) * (right - PLOT.left);
    const y = (value: number) =>
      PLOT.bottom - ((value - least) / (greatest - least || 1)) * (PLOT.bottom - PLOT.top);
    canvas.fill([rectangle(PLOT.left, PLOT.bottom + 12, right - PLOT.left, 2)], RULE);
    // Ends that lie close are told one below the other.
    const ends = lines.map((line) => y(at(line.values, line.values.length - 1)));
    const [one = 0, second = one] = ends;
    const apart = Math.max(0, 36 - Math.abs(one - second)) / 2;
    lines.forEach((line, i) => {
      const own = i === lines.length - 1;
      const points = line.values.map((value, j): [number, number] => [
        Math.round(x(j)),
        Math.round(y(value)),
      ]);
      canvas.fill(stroke(points, own ? 6 : 4), own ? ACCENT : GREY);
      const end = at(ends, i);
      if (own) canvas.fill([disc(right, end, 9)], ACCENT);
      const other = i === 0 ? second : one;
      const shift = lines.length < 2 ? 0 : end < other || (end === other && own) ? -apart : apart;
      write(line.label, fontOf(i), 28, right + 22, end + 10 + shift, own ? ACCENT : MUTED);
    });
    write(cut(about, plain, 24, room), plain, 24, MARGIN, 600, MUTED);
  }
  return canvas.png();
}
