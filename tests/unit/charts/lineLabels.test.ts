import { describe, expect, test } from 'vitest';
import { labelHeight, labelsWithin, lineLabels } from '../../../src/charts/lines/lineLabels';
import { trueTime } from '../../../src/charts/lines/timeAxis';
import { realChart } from '../chartOf';
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
      'Uændret arbejdstid 351',
    ]);
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
