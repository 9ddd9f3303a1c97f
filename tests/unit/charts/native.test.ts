/** Charts as PowerPoint draws them hold the numbers of the charts of the page. */
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/analysis/chart/types';
import { seriesColors } from '../../../src/charts/colors';
import { FORMS } from '../../../src/charts/forms/table';
import { nativeChart } from '../../../src/charts/native/table';
import type { NativeChart } from '../../../src/dataset/export/pptx/nativeChart';
import type { ChartForm } from '../../../src/model/display';
import type { Observation } from '../../../src/model/observation';
import { type Chosen, chartOf, realChart } from '../chartOf';
import { observation, present, realDataset, realIndex, realObservations } from '../fixtures';
import { danish } from '../wordings';

const native = (chart: Chart, text = danish): NativeChart | null =>
  nativeChart({
    chart,
    colors: seriesColors(chart, realIndex()),
    text,
    paint: (color) => color,
    room: { width: 868, height: 330 },
  });
const real = (id: string, chosen: Chosen = {}) => present(native(realChart(id, chosen)));
const invented = (indicator: string, parts: readonly Partial<Observation>[], chosen: Chosen = {}) =>
  native(
    present(
      chartOf(
        parts.map((part) => observation({ indicator, decimals: 1, ...part })),
        indicator,
        chosen,
      ),
    ),
  );
const names = ({ series }: NativeChart) => series.map(({ name }) => name);
const numbers = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

describe('every form of every indicator', () => {
  const ids = [...new Set(realDataset().observations.map((o) => o.indicator))];
  const charts = ids.flatMap((id) => {
    const areas = [null, ['faxe']].filter(
      (own) => chartOf(realObservations(id), id, { areas: own }) !== null,
    );
    return areas.flatMap((own) =>
      realChart(id, { areas: own }).forms.map(
        (wanted) => [`${id}, ${wanted}`, realChart(id, { areas: own, wanted })] as const,
      ),
    );
  });

  test('that is drawn has each value of the chart, and no other', () => {
    const drawn = new Set<ChartForm>();
    for (const [name, chart] of charts) {
      const own = native(chart);
      if (!own) continue;
      drawn.add(chart.form);
      const dated = FORMS[chart.form].periods === 'axis';
      const values = chart.series.flatMap((s) =>
        s.points.filter((p) => !dated || p.observation.period !== '').map((p) => p.value),
      );
      const targets = own.series.filter(({ look }) => look === 'target' || look === 'points');
      const shown = own.series
        .filter((series) => !targets.includes(series))
        .flatMap(({ values }) => numbers(values));
      expect(
        shown.toSorted((a, b) => a - b),
        name,
      ).toEqual(values.toSorted((a, b) => a - b));
      const stated = [
        ...chart.targets,
        ...chart.beside,
        ...chart.series.flatMap((s) => s.against?.observation ?? []),
      ];
      for (const value of targets.flatMap((series) => numbers(series.values)))
        expect(
          stated.map((o) => o.value),
          name,
        ).toContain(value);
      const count =
        own.categories.type === 'words' ? own.categories.names.length : own.categories.days.length;
      for (const { values } of own.series) expect(values, name).toHaveLength(count);
    }
    // One number is text; small charts beside each other, and the account in the data, which is long, are pictures. The
    // minutes have no months of several years.
    const others = ['number', 'multiples', 'account', 'season', 'overYear'];
    expect([...drawn].sort()).toEqual(
      Object.keys(FORMS)
        .filter((form) => !others.includes(form))
        .sort(),
    );
  });

  test('has names that tell its series apart', () => {
    for (const [name, chart] of charts) {
      const own = native(chart);
      if (own) expect(new Set(names(own)).size, name).toBe(own.series.length);
    }
  });
});

describe('lines', () => {
  test('ranks run downwards, and what is not observed is dashed', () => {
    expect(real('star-placering', { areas: ['faxe'], wanted: 'rank' })).toMatchObject({
      type: 'lines',
      axis: { inverted: true, min: 0, max: 100, step: 20 },
      series: [{ name: 'Faxe', look: 'plain' }],
    });
    const gap = real('star-antal', { areas: ['faxe'], wanted: 'gap' });
    expect(gap.series.map(({ name, look }) => [name, look])).toEqual([
      ['Faktisk', 'plain'],
      ['Forventet', 'unobserved'],
    ]);
  });

  test('few even periods are named as they are called; many stand along true time', () => {
    const months = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        period: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        value: i,
      }));
    expect(invented('fuldtidsledighed', months(4))).toMatchObject({
      categories: { type: 'words', names: ['jan. 2020', 'feb. 2020', 'mar. 2020', 'apr. 2020'] },
    });
    expect(invented('fuldtidsledighed', months(48))).toMatchObject({
      categories: { type: 'days', unit: 'months', stepUnit: 'years', format: 'yyyy' },
    });
    const uneven = ['2019', '2020', '2023'].map((period) => ({ period, value: 1 }));
    expect(invented('fuldtidsledighed', uneven)).toMatchObject({
      categories: { type: 'days', unit: 'years' },
    });
  });

  test('months of several years lie over each other, and beside those of the year before', () => {
    const months = ['2022', '2023', '2024'].flatMap((year, y) =>
      ['01', '02', '03', '04', '05'].map((month, m) => ({ period: `${year}-${month}`, value: 5 + y + m })),
    );
    const season = present(invented('fuldtidsledighed', months, { wanted: 'season' }));
    expect(names(season)).toEqual(['2022', '2023', '2024']);
    expect(season.categories).toMatchObject({ type: 'words', names: { length: 12 } });
    expect(season.series[2]?.values.slice(0, 6)).toEqual([7, 8, 9, 10, 11, null]);
    const change = present(invented('fuldtidsledighed', months, { wanted: 'overYear' }));
    expect(numbers(change.series[0]?.values ?? [])).toEqual(Array.from({ length: 10 }, () => 1));
  });

  test('a missing period breaks the line; a period of another line does not', () => {
    const gaps = ['2015', '2016', '2017', '2020'].map((period) => ({ period, value: 1 }));
    expect(invented('fuldtidsledighed', gaps)?.broken).toBe(true);
    const apart = [
      ...['2015', '2017', '2019'].map((period) => ({ period, value: 1 })),
      ...['2016', '2018', '2020'].map((period) => ({ period, value: 2, area: 'ishoej' })),
    ];
    expect(invented('fuldtidsledighed', apart, { areas: ['faxe', 'ishoej'] })).toMatchObject({
      broken: false,
      series: [{ values: [1, null, 1, null, 1, null] }, { values: [null, 2, null, 2, null, 2] }],
    });
  });

  test('names at their ends do not run into each other', () => {
    const near = ['faxe', 'ishoej', 'herlev'].flatMap((area, i) =>
      ['2021', '2022', '2023', '2024'].map((period) => ({ area, period, value: 10 + i / 100 })),
    );
    const chart = present(invented('fuldtidsledighed', near, { areas: ['faxe', 'ishoej', 'herlev'] }));
    const middles = chart.series.map(({ values, labels }) => {
      const { axis, plot } = chart;
      const share = (axis.max - (values.at(-1) ?? 0)) / (axis.max - axis.min);
      return (plot.y + plot.height * share + (labels[0]?.shift ?? 0)) * 330;
    });
    const [a = 0, b = 0, c = 0] = middles.toSorted((one, other) => one - other);
    expect(Math.min(b - a, c - b)).toBeGreaterThanOrEqual(17.9);
  });
});

describe('rows', () => {
  test('a target is a series beside the values, where there is one', () => {
    const chart = real('fleksjob-ledighed', { areas: ['faxe', 'hele-landet'], wanted: 'target' });
    expect(chart).toMatchObject({ type: 'rows', legend: true });
    expect(chart.series[1]).toMatchObject({ name: 'Mål', look: 'target' });
    expect(numbers(chart.series[1]?.values ?? [])).toEqual([8]);
  });

  test('dots whose names do not fit beside each other are a picture: PowerPoint would turn the names', () => {
    const chart = realChart('star-placering', {
      areas: ['ishoej', 'vallensbaek'],
      group: null,
      wanted: 'bars',
    });
    expect(chart.series.length).toBeGreaterThan(4);
    expect(native(chart)).toBeNull();
  });

  test('ranks of one time are dots, as a longer bar would seem a better rank', () => {
    expect(real('vive-placering', { areas: ['ishoej'], wanted: 'bars' })).toMatchObject({
      type: 'dots',
      axis: { inverted: true },
    });
  });

  test('an account has its plan beside what came of it', () => {
    const year = (kind: 'budget' | 'faktisk', value: number) => ({
      kind,
      value,
      group: 'fleksjobinvestering-drift',
      period: '2023',
    });
    const chart = realChart('fleksjobinvestering');
    const lines = [...new Set(chart.series.map(({ group }) => group))].slice(0, 2);
    const own = invented(
      'fleksjobinvestering',
      lines.flatMap((group, i) => [
        { ...year('budget', 100 + i), group },
        { ...year('faktisk', 90 + i), group },
      ]),
      { group: null },
    );
    expect(own?.series).toMatchObject([
      { name: 'Budget', look: 'unobserved', values: [100, 101] },
      { name: 'Faktisk', look: 'plain', values: [90, 91] },
    ]);
  });

  test('a whole over time is areas, several wholes are bars', () => {
    expect(real('fleksjob-arbejdstid', { areas: ['faxe'], wanted: 'parts' })).toMatchObject({
      type: 'areas',
      axis: { min: 0, max: 100 },
    });
  });

  test('more than can be read is a picture', () => {
    const areas = realIndex()
      .catalog.areas.filter(({ type }) => type === 'kommune')
      .slice(0, 30)
      .map(({ id }) => id);
    const chosen = { areas, wanted: 'bars' as const };
    expect(
      invented(
        'fuldtidsledighed',
        areas.map((area, value) => ({ area, value })),
        chosen,
      ),
    ).toBeNull();
  });
});

test('amounts are in millions and per cent has its sign, whatever language the program speaks', () => {
  expect(real('budgetafvigelse', { wanted: 'deviation' }).format).toBe('#,##0.0,,"\u00A0mio."');
  expect(real('fleksjob-ledighed', { wanted: 'bars' }).format).toBe('#,##0.0"\u00A0%"');
});
