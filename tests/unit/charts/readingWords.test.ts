import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/analysis/chart/types';
import { chartMarks } from '../../../src/charts/frame/marks';
import { readingWords } from '../../../src/charts/frame/readingWords';
import { realChart } from '../chartOf';
import { first, observation, present } from '../fixtures';
import { danish, plain } from '../wordings';

function reader(chart: Chart) {
  const marks = chartMarks(chart).flat();
  const say = readingWords(chart, marks, danish);
  const words = (series: number, point: number, alone: boolean) => {
    const mark = present(marks.find((m) => m.series === series && m.point === point));
    const { value, more } = present(say(mark, alone));
    return plain(`${value}${more}`);
  };
  return { marks, say, words };
}

describe('readingWords', () => {
  test('says whose value it is, with unit and period', () => {
    const { words } = reader(realChart('star-placering', { areas: ['faxe'], group: 'alle-ydelser' }));
    expect(words(0, 0, false)).toMatch(/^Faxe nr\. \d+ · .* – .*$/);
  });

  test('says the other values of the period too, but not when read alone', () => {
    const chart = realChart('fleksjob-arbejdstid', { wanted: 'line' });
    const { words } = reader(chart);
    const alone = words(0, 0, true);
    const together = words(0, 0, false);
    expect(together.startsWith(`${alone} · `)).toBe(true);
    expect(together.split(' · ').length - 2).toBe(chart.series.length - 1);
  });

  test('says of a computed value what it is computed from', () => {
    const chart = realChart('fleksjob-arbejdstid', { wanted: 'index' });
    const { words } = reader(chart);
    const { observation: own, computed } = present(first(chart.series).points.at(-1));
    expect(computed).not.toBeNull();
    expect(words(0, first(chart.series).points.length - 1, true)).toContain(
      `(beregnet; ${plain(danish.format(own.indicator).full(own.value, own.decimals))})`,
    );
  });

  test('says nothing of a value that the chart has no longer', () => {
    const { marks, say } = reader(realChart('star-placering', { areas: ['faxe'], group: 'alle-ydelser' }));
    expect(say({ ...first(marks), observation: observation() }, false)).toBeNull();
  });
});
