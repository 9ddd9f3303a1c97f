import { expect, test } from 'vitest';
import { chartFigures } from '../../../src/charts/chartText';
import { targetText } from '../../../src/charts/targetText';
import { realChart } from '../chartOf';
import { danish, plain } from '../wordings';

test('a target says whose it is only among several areas', () => {
  const text = (areas: readonly string[]) => {
    const chart = realChart('fleksjob-ledighed', { areas });
    return chart.targets.map((target) => plain(targetText(target, chart, danish)));
  };
  expect(text(['faxe'])).toEqual(['Mål 8 %']);
  expect(text(['faxe', 'rar-sjaelland'])).toEqual(['Mål 8 % (Faxe)']);
});

test('the figures are what is drawn and what it is held against, each once', () => {
  const figures = (id: string, areas: readonly string[]) =>
    chartFigures(realChart(id, { areas })).map((o) => [o.kind, o.value]);
  expect(figures('fleksjob-ledighed', ['faxe'])).toEqual([
    ['faktisk', 10.7],
    ['maal', 8],
  ]);
  expect(figures('star-placering', ['faxe'])).toHaveLength(7);
  // Of a pair both are drawn already.
  expect(figures('star-antal', ['ishoej'])).toHaveLength(8);
});
