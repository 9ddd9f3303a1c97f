/** The pictures that stand for pages where those are linked to. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { nationalSeries } from '../../../src/analysis/national/figures';
import { readFont } from '../../../src/build/preview/font';
import { previewLines } from '../../../src/build/preview/lines';
import { drawPreview, PREVIEW_SIZE, type Preview } from '../../../src/build/preview/picture';
import { da } from '../../../src/i18n/da';
import { makeWording } from '../../../src/i18n/wording';
import { wholeDataset, wholeIndex } from '../fixtures';

const { width, height } = PREVIEW_SIZE;

/** The columns and rows of a picture of four bits a pixel that have anything on them. */
function painted(png: Buffer) {
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24]]).toEqual([width, height, 4]);
  const begin = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(begin, begin + png.readUInt32BE(begin - 8)));
  const length = 1 + width / 2;
  const columns = new Set<number>();
  const lines = new Set<number>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (((rows[y * length + 1 + (x >> 1)] ?? 0) >> (x % 2 === 0 ? 4 : 0)) % 16 === 0) continue;
      columns.add(x);
      lines.add(y);
    }
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...lines),
    bottom: Math.max(...lines),
  };
}

const PLAIN: Preview = { name: 'Faxe Kommune', finding: 'Færre ledige', lines: [], about: '' };

describe('a picture', () => {
  test('has all it says within its edges, however long that is', () => {
    const long =
      'Flere langtidsledige end for et år siden og et merforbrug på arbejdsmarkedsudvalgets område '.repeat(
        2,
      );
    const values = Array.from({ length: 60 }, (_, i) => 3 + Math.sin(i));
    const { left, right, top, bottom } = painted(
      drawPreview({
        name: long,
        finding: long.trim(),
        lines: [
          { label: 'Hele landet 3,0 %', values },
          { label: 'Lyngby-Taarbæk 12.345 fuldtidspersoner', values },
        ],
        about: long,
      }),
    );
    expect(left).toBeGreaterThan(50);
    expect(right).toBeLessThan(width - 20);
    expect(top).toBeGreaterThan(20);
    expect(bottom).toBeLessThan(height - 10);
  });

  test('tells where a line ends, however long that is, and is small with all it can say', () => {
    const values = Array.from({ length: 60 }, (_, i) => 3 + Math.sin(i));
    const finding =
      'Lavere beskæftigelse end på landsplan og flere langtidsledige end for et år siden (en mindre stigning)';
    const drawn = (label: string) =>
      drawPreview({
        ...PLAIN,
        finding,
        lines: [
          { label: 'Hele landet 3,0 %', values },
          { label, values },
        ],
        about: 'Ledighed i pct. af arbejdsstyrken, juli 2026',
      });
    const long = drawn('Ringkøbing-Skjern 1,9 %');
    expect(long.length).toBeLessThan(15_360);
    expect(long.equals(drawn('Ringkøbing-Skjern 1,8 %'))).toBe(false);
    expect(painted(long).right).toBeLessThan(width - 20);
  });

  test('is small, and has a line only where there is one', () => {
    const without = drawPreview(PLAIN);
    expect(without.length).toBeLessThan(15_000);
    const flat = drawPreview({
      ...PLAIN,
      lines: [{ label: 'Faxe 3 %', values: [3, 3, 3, 3, 3] }],
      about: 'Ledighed',
    });
    expect(painted(flat).bottom).toBeGreaterThan(painted(without).bottom + 100);
  });

  test('is filled by what it says where it has no line', () => {
    for (const finding of [
      'Nr. 19 af 98',
      'Faxe ligger nr. 19 af 98 på STARs rangliste – 46 pladser bedre end året før',
      'Arbejdsmarkedsudvalgets '.repeat(12),
    ]) {
      const { right, bottom } = painted(drawPreview({ ...PLAIN, finding }));
      expect(bottom, finding).toBeGreaterThan(400);
      expect(bottom, finding).toBeLessThan(600);
      expect(right, finding).toBeLessThan(width - 20);
    }
  });

  test('has a glyph for what the texts are written with', () => {
    const font = readFont('node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff');
    for (const character of 'aæøåÆØÅé–−%’“”…·²0123456789.,')
      expect(font.outlines(character, 1).length, character).toBeGreaterThan(0);
    expect(font.width('Å')).toBeCloseTo(font.width('A'), 5);
  });
});

describe('the line of a picture', () => {
  const of = 'ledige-andel';
  const lines = (areas: readonly string[]) => {
    const figures = wholeDataset().observations.filter(({ indicator }) => indicator === of);
    const series = nationalSeries(figures, null, wholeIndex());
    return previewLines({ indicator: of, areas }, series, makeWording(da, 'da', wholeIndex()));
  };

  test('is that of the area beside the country, each with its last value', () => {
    const { lines: both, about } = lines(['hele-landet', 'faxe']);
    expect(both.map(({ label }) => label.replace(/[\d,]+/, 'n'))).toEqual([
      'Hele landet n\u00a0%',
      'Faxe n\u00a0%',
    ]);
    expect(both[0]?.values).toHaveLength(both[1]?.values.length ?? 0);
    expect(about).toMatch(/^Ledighed i pct. af arbejdsstyrken, \p{L}+ 20\d\d$/u);
  });

  test('is not there for an area without figures, even if the country has them', () => {
    expect(lines(['hele-landet', 'rar-sjaelland']).lines).toEqual([]);
  });
});
