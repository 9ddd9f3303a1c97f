import { expect, test } from 'vitest';
import { QUARTERS } from '../../../src/charts/lines/linePath';
import { observation } from '../fixtures';
import { draw } from './draw';
import { chart, overlapping, texts } from './drawn';

const INDICATOR = 'fuldtidsledighed';
/** Eight municipalities, long names and short ones among them. */
const AREAS = [
  'faxe',
  'herning',
  'holstebro',
  'herlev',
  'ishoej',
  'aabenraa',
  'lyngby-taarbaek',
  'ringkoebing-skjern',
];
const MONTHS = Array.from({ length: 12 }, (_, m) => `2021-${String(m + 1).padStart(2, '0')}`);

/** Lines that come from all over the chart and end within two pixels of one another. */
const MEETING = AREAS.flatMap((area, i) =>
  MONTHS.map((period, m) => {
    const apart = (10 * i * (MONTHS.length - 1 - m)) / (MONTHS.length - 1);
    const value = Number((20 + apart + (i % 4) / 10).toFixed(1));
    return observation({ indicator: INDICATOR, area, period, value, decimals: 1 });
  }),
);

test.each([
  [900, 420],
  [340, 340],
])(
  'the names of eight lines that end within two pixels stand apart and whole, %i wide',
  async (width, height) => {
    await draw(
      `#/noegletal/${INDICATOR}?omr=${AREAS.join(',')}&vis=udvikling`,
      { width, size: 'page' },
      MEETING,
    );
    const lines = [...chart().querySelectorAll('path[data-mark=line]')];
    expect(lines).toHaveLength(AREAS.length);
    // A line is written as its start and the steps from there.
    const ends = lines.map((line) => {
      const numbers = (line.getAttribute('d')?.match(/-?\d+/g) ?? []).map(Number);
      return numbers.filter((_, i) => i % 2 === 1).reduce((sum, down) => sum + down, 0) / QUARTERS;
    });
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(2);

    const names = texts('[data-mark=name]');
    expect(names.length).toBeGreaterThanOrEqual(AREAS.length);
    expect(overlapping(names)).toEqual([]);
    for (const { text, left, right, top, bottom } of names) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(bottom, text).toBeLessThanOrEqual(height);
    }
  },
);
