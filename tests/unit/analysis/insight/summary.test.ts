import { describe, expect, test } from 'vitest';
import { describeChart } from '../../../../src/analysis/chart/describe';
import { caveatText } from '../../../../src/analysis/insight/caveats';
import { chartSummary } from '../../../../src/analysis/insight/summary';
import { toSeries } from '../../../../src/analysis/series';
import type { Observation } from '../../../../src/model/observation';
import { observation, present, realCompiled, realIndex, realObservations } from '../../fixtures';
import { danish, english, plain } from '../../wordings';

const index = realIndex();
const indicator = index.indicator('fuldtidsledighed');
const AREAS = ['faxe', 'hele-landet'];
const series = (list: readonly Observation[]) => toSeries(list, AREAS, ['alle', 'unge']);
const chart = (list: readonly Observation[]) =>
  present(describeChart({ series: series(list), indicator, index }));
const o = (period: string, value: number, part: Partial<Observation> = {}) =>
  observation({ period, value, decimals: 1, ...part });
const lines = (list: readonly string[]) => plain(list.join('\n'));

describe('chartSummary', () => {
  test('the summary gives first and last, and the extremes of a long line', () => {
    const list = [o('2021', 3), o('2022', 9), o('2023', 4.5)];
    expect(lines(chartSummary(chart(list), danish))).toBe(
      'Faxe: 3,0 % (2021), 4,5 % (2023). Lavest 3,0 % (2021), højest 9,0 % (2022).',
    );
    expect(lines(chartSummary(chart(list), english))).toContain('Lowest 3.0% (2021), highest 9.0% (2022).');
    expect(lines(chartSummary(chart(list.slice(1)), danish))).toBe('Faxe: 9,0 % (2022), 4,5 % (2023).');
    expect(lines(chartSummary(chart([o('', 3)]), danish))).toBe('Faxe: 3,0 % (periode ikke angivet).');
  });

  test('a rank is best or worst, never high or low, and a list of conditions is neither', () => {
    const ranks = (id: string) => {
      const rank = index.indicator(id);
      const list = [o('2021', 65), o('2022', 75), o('2023', 19)].map((r) => ({
        ...r,
        indicator: id,
        decimals: 0,
      }));
      return present(describeChart({ series: series(list), indicator: rank, index }));
    };
    expect(lines(chartSummary(ranks('star-placering'), danish))).toBe(
      'Faxe: nr. 65 (2021), nr. 19 (2023). Bedst nr. 19 (2023), dårligst nr. 75 (2022).',
    );
    expect(lines(chartSummary(ranks('star-placering'), english))).toContain(
      'Best no. 19 (2023), worst no. 75',
    );
    expect(lines(chartSummary(ranks('vive-placering'), danish))).toBe('Faxe: nr. 65 (2021), nr. 19 (2023).');
  });

  test('the summary ends with the target', () => {
    const found = chartSummary(chart([o('2023', 10.7), o('', 8, { kind: 'maal', decimals: 0 })]), danish);
    expect(lines(found)).toBe('Faxe: 10,7 % (2023).\nMål: 8 % (Faxe).');
  });

  test('no real chart says anything broken', () => {
    for (const entry of realCompiled().catalog.indicatorEntries) {
      const found = index.indicator(entry.id);
      const all = toSeries(realObservations(entry.id), entry.areas, entry.groups);
      const described = present(describeChart({ series: all, indicator: found, index }));
      for (const text of [danish, english]) {
        const summary = chartSummary(described, text);
        expect(summary).toHaveLength(described.series.length + described.targets.length);
        for (const line of [...summary, ...described.caveats.map((c) => caveatText(c, described, text))]) {
          expect(line).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        }
      }
    }
  });
});
