import { describe, expect, test } from 'vitest';
import { labelHeight, labelsWithin, lineLabels } from '../../../src/charts/lines/lineLabels';
import { trueTime } from '../../../src/charts/lines/timeAxis';
import { chartOf, realChart } from '../chartOf';
import { observation, present } from '../fixtures';
import { danish, plain } from '../wordings';

const chart = realChart('fleksjob-arbejdstid', { wanted: 'line' });
const options = {
  axis: trueTime(chart, danish),
  colors: new Map(),
  columns: 40,
  full: false,
  focus: null,
};
const { after } = lineLabels(chart, danish, options);
const words = (labels: readonly { lines: readonly string[] }[]) =>
  labels.map(({ lines }) => plain(lines.join(' ')));

describe('labels of lines', () => {
  test('name each line with its last value', () => {
    expect(words(after)).toEqual([
      'I alt 564',
      'Gået op i arbejdstid 133',
      'Gået ned i arbejdstid 80',
      'Uændret i arbejdstid 351',
    ]);
  });

  test('say the period of a value that is older than the chart’s end', () => {
    const figure = (area: string, period: string, value: number) =>
      observation({
        indicator: 'fleksjob-ledighed',
        group: 'fleksjobvisiterede',
        area,
        period,
        value,
        decimals: 1,
      });
    const figures = [
      figure('faxe', '2023-08', 10.9),
      figure('faxe', '2023-09', 10.7),
      figure('faxe', '2024-03', 9.4),
      figure('hele-landet', '2023-08', 13.2),
      figure('hele-landet', '2023-09', 13),
    ];
    const older = present(
      chartOf(figures, 'fleksjob-ledighed', { areas: ['faxe', 'hele-landet'], wanted: 'line' }),
    );
    const own = lineLabels(older, danish, { ...options, axis: trueTime(older, danish) });
    expect(words(own.after)).toEqual(['Faxe 9,4', 'Hele landet 13,0 (sep. 2023)']);
  });

  test('all stand where they have room', () => {
    const { named, unnamed } = labelsWithin(after, 4 * labelHeight(['']), chart, null, danish);
    expect(named).toBe(after);
    expect(unnamed.size).toBe(0);
  });

  test('where they have none, the rest is counted, and what stands out is named', () => {
    const focus = 'faxe.arbejdstid-ned.faktisk';
    const { named, unnamed } = labelsWithin(after, 3 * labelHeight(['']), chart, focus, danish);
    expect(words(named)).toEqual(['Gået ned i arbejdstid 80', 'I alt 564', 'og 2 flere']);
    expect([...unnamed]).toEqual(['faxe.arbejdstid-op.faktisk', 'faxe.arbejdstid-uaendret.faktisk']);
  });
});
