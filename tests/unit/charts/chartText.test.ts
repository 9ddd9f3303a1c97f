// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { describeChart } from '../../../src/analysis/chart';
import { toSeries } from '../../../src/analysis/series';
import {
  caveatText,
  chartFigures,
  chartSummary,
  seriesLabel,
  sourceItems,
} from '../../../src/charts/chartText';
import { da } from '../../../src/i18n/da';
import { en } from '../../../src/i18n/en';
import type { Observation } from '../../../src/model/observation';
import { makeText } from '../../../src/ui/useText';
import { observation, present, realCompiled, realIndex, realObservations } from '../fixtures';

const index = realIndex();
const texts = [makeText(da, 'da', index), makeText(en, 'en', index)] as const;
const [danish, english] = texts;
const indicator = index.indicator('fuldtidsledighed');
const AREAS = ['faxe', 'hele-landet'];
const series = (list: readonly Observation[]) => toSeries(list, AREAS, ['alle', 'unge']);
const chart = (list: readonly Observation[]) =>
  present(describeChart(series(list), indicator, index.unit(indicator.unit)));
const o = (period: string, value: number, part: Partial<Observation> = {}) =>
  observation({ period, value, decimals: 1, ...part });
const plain = (lines: readonly string[]) => lines.join('\n').replaceAll('\u00A0', ' ');

describe('chart texts', () => {
  test('a label says what tells the series apart', () => {
    const label = (list: readonly Observation[]) => {
      const all = series(list);
      return all.map((s) => seriesLabel(s, all, danish));
    };
    expect(label([o('2023', 1)])).toEqual(['Faxe']);
    expect(label([o('2023', 1), o('2023', 1, { area: 'hele-landet' })])).toEqual(['Faxe', 'Hele landet']);
    expect(label([o('2023', 1), o('2023', 1, { group: 'unge' })])).toEqual(['I alt', 'Unge']);
    expect(label([o('2023', 1), o('2023', 1, { kind: 'maal' })])).toEqual(['Faktisk', 'Mål']);
  });

  test('the summary gives first and last, and the extremes of a long line', () => {
    const list = [o('2021', 3), o('2022', 9), o('2023', 4.5)];
    expect(plain(chartSummary(chart(list), danish))).toBe(
      'Faxe: 3,0 % (2021), 4,5 % (2023). Lavest 3,0 % (2021), højest 9,0 % (2022).',
    );
    expect(plain(chartSummary(chart(list), english))).toContain('Lowest 3.0% (2021), highest 9.0% (2022).');
    expect(plain(chartSummary(chart(list.slice(1)), danish))).toBe('Faxe: 9,0 % (2022), 4,5 % (2023).');
    expect(plain(chartSummary(chart([o('', 3)]), danish))).toBe('Faxe: 3,0 % (periode ikke angivet).');
  });

  test('a rank is best or worst, never high or low, and a list of conditions is neither', () => {
    const ranks = (id: string) => {
      const rank = index.indicator(id);
      const list = [o('2021', 65), o('2022', 75), o('2023', 19)].map((r) => ({
        ...r,
        indicator: id,
        decimals: 0,
      }));
      return present(describeChart(series(list), rank, index.unit(rank.unit)));
    };
    expect(plain(chartSummary(ranks('star-placering'), danish))).toBe(
      'Faxe: nr. 65 (2021), nr. 19 (2023). Bedst nr. 19 (2023), dårligst nr. 75 (2022).',
    );
    expect(plain(chartSummary(ranks('star-placering'), english))).toContain(
      'Best no. 19 (2023), worst no. 75',
    );
    expect(plain(chartSummary(ranks('vive-placering'), danish))).toBe('Faxe: nr. 65 (2021), nr. 19 (2023).');
  });

  test('the summary ends with the target', () => {
    const lines = chartSummary(chart([o('2023', 10.7), o('', 8, { kind: 'maal', decimals: 0 })]), danish);
    expect(plain(lines)).toBe('Faxe: 10,7 % (2023).\nMål: 8 % (Faxe).');
  });

  test('sources are named once each', () => {
    const figures = chartFigures(chart([o('2022', 1), o('2023', 1), o('', 8, { kind: 'maal', item: '2' })]));
    expect(figures).toHaveLength(3);
    expect(sourceItems(figures, danish).map((item) => item.words)).toEqual([
      'Faxe, punkt 1 (06.11.2023)',
      'Faxe, punkt 2 (06.11.2023)',
    ]);
  });

  test('a caveat names the areas it is about', () => {
    const caveat = { type: 'undated', areas: ['ishoej', 'hele-landet'] } as const;
    expect(caveatText(caveat, danish)).toContain('Ishøj og hele landet');
    expect(caveatText({ type: 'skipped', count: 1 }, danish)).toContain('Én række');
  });

  test('no real chart says anything broken', () => {
    for (const entry of realCompiled().catalog.indicatorEntries) {
      const [found, unit] = [index.indicator(entry.id), index.unit(index.indicator(entry.id).unit)];
      const all = toSeries(realObservations(entry.id), entry.areas, entry.groups);
      const described = present(describeChart(all, found, unit));
      for (const text of texts) {
        const lines = chartSummary(described, text);
        expect(lines).toHaveLength(described.series.length + described.targets.length);
        for (const line of [...lines, ...described.caveats.map((c) => caveatText(c, text))]) {
          expect(line).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        }
      }
    }
  });
});
