import { describe, expect, test } from 'vitest';
import { toSeries } from '../../../src/analysis/series';
import { areaColor, seriesColors } from '../../../src/charts/colors';
import { observation, present, realIndex } from '../fixtures';

const index = realIndex();

/** Contrast with white as WCAG computes it. */
function contrast(color: string): number {
  const channels = (color.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => {
    const c = Number.parseInt(hex, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const [r, g, b] = channels.map(present);
  return 1.05 / (0.2126 * present(r) + 0.7152 * present(g) + 0.0722 * present(b) + 0.05);
}

describe('colours', () => {
  test('marks and text are told from white', () => {
    for (const { id } of index.catalog.areas) {
      const { mark, text } = areaColor(id, index);
      expect(contrast(mark)).toBeGreaterThanOrEqual(3);
      expect(contrast(text)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('municipalities with figures differ, from each other and from reference areas', () => {
    const marks = index.areasWithData
      .filter((area) => area.type === 'kommune')
      .slice(0, 8)
      .map((area) => areaColor(area.id, index).mark);
    const grey = ['hele-landet', 'region-sjaelland', 'rar-sjaelland'].map((id) => areaColor(id, index).mark);
    expect(new Set([...marks, ...grey]).size).toBe(marks.length + 2);
  });

  test('an area has the same colour in every chart that compares areas', () => {
    const areas = ['ishoej', 'faxe', 'hele-landet'];
    const series = toSeries(
      areas.map((area) => observation({ area })),
      areas,
      ['alle'],
    );
    const colors = seriesColors(series, 'bars', index);
    for (const s of series) expect(colors.get(s.key)).toEqual(areaColor(s.area, index));
  });

  test('the groups of one area have a colour each as lines, one as bars', () => {
    const groups = ['alle', 'unge', 'sygedagpenge', 'kontanthjaelp'];
    const series = toSeries(
      groups.map((group) => observation({ group })),
      ['faxe'],
      groups,
    );
    const count = (form: 'line' | 'bars') =>
      new Set([...seriesColors(series, form, index).values()].map((color) => color.mark)).size;
    expect(count('line')).toBe(4);
    expect(count('bars')).toBe(1);
  });
});
