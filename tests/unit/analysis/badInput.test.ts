/** Bad input, by name: each gives a readable chart, title and summary, or says that there is nothing. */
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/analysis/chart/types';
import { caveatText } from '../../../src/analysis/insight/caveats';
import { resolveSelection } from '../../../src/analysis/selection';
import { indexCatalog } from '../../../src/model/catalogIndex';
import type { Observation } from '../../../src/model/observation';
import { type Chosen, chartOf, summaryOf, titleOf } from '../chartOf';
import { observation, present, realCompiled, realIndex } from '../fixtures';
import { danish, english, plain, wordingsOf } from '../wordings';

const index = realIndex();
const municipalities = index.catalog.areas.filter((area) => area.type === 'kommune').map((area) => area.id);
const YEARS = ['2019', '2020', '2021', '2022', '2023'];
type Part = Partial<Observation>;

/** Indicators that are drawn differently: a share, a count, money from zero, a rank, conditions, parts, an account. */
const INDICATORS = [
  'fuldtidsledighed',
  'fleksjob-personer',
  'budgetafvigelse',
  'star-placering',
  'vive-placering',
  'ukraine-ophold',
  'fleksjobinvestering',
  'star-antal',
];
const of = (indicator: string, parts: readonly Part[]) =>
  parts.map((part) => observation({ indicator, ...part }));

/** A chart in every form it may have; fails where something is not readable. */
function readable(indicator: string, parts: readonly Part[], chosen: Chosen = {}): Chart[] {
  const list = of(indicator, parts);
  const { forms } = present(chartOf(list, indicator, chosen));
  return forms.map((wanted) => {
    const all = { ...chosen, wanted };
    const chart = present(chartOf(list, indicator, all));
    expect(chart.form).toBe(wanted);
    expect(chart.series.length).toBeGreaterThan(0);
    const numbers = [
      chart.scale.min,
      chart.scale.max,
      ...chart.scale.ticks,
      ...chart.series.flatMap((s) => s.points.map((p) => p.value)),
    ];
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(chart.scale.min).toBeLessThan(chart.scale.max);
    for (const text of wordingsOf(chosen.index ?? index)) {
      const title = titleOf(list, indicator, all, text);
      const lines = [
        // Without a finding the chart is named after what it measures.
        title ?? text.indicator(indicator),
        ...summaryOf(chart, text),
        ...chart.caveats.map((caveat) => plain(caveatText(caveat, chart, text))),
      ];
      expect(
        lines.filter((line) => /^\s*$|NaN|Infinity|undefined|null|\[object| {2}|,,|\.\./.test(line)),
      ).toEqual([]);
    }
    return chart;
  });
}
const forms = (charts: readonly Chart[]) => charts.map((chart) => chart.form);

describe.each(INDICATORS)('%s', (indicator) => {
  const groups = ['boern', 'voksne', 'aeldre'];
  const values = (list: readonly number[]): Part[] =>
    list.map((value, i) => ({ value, period: YEARS[i] ?? '' }));

  test('one municipality, one value', () => {
    readable(indicator, [{ value: 7 }]);
    readable(indicator, [{ value: 7, period: '' }]);
  });

  test('all 98, at once and over time', () => {
    const once = municipalities.map((area, i) => ({ area, value: i + 1 }));
    expect(readable(indicator, once, { areas: municipalities })[0]?.series.length).toBe(98);
    const overTime = municipalities.flatMap((area, i) =>
      YEARS.map((period, j) => ({ area, period, value: ((i + j) % 98) + 1 })),
    );
    for (const chart of readable(indicator, overTime, { areas: municipalities })) {
      expect(new Set(chart.series.map((s) => s.area)).size).toBe(98);
    }
  });

  test('equal values', () => {
    readable(indicator, values([7, 7, 7, 7]));
    readable(
      indicator,
      groups.map((group) => ({ group, value: 7 })),
      { group: null },
    );
    readable(
      indicator,
      ['faxe', 'ishoej', 'herlev'].map((area) => ({ area, value: 7 })),
    );
  });

  test('all zeros', () => {
    readable(indicator, values([0, 0, 0, 0]));
    readable(
      indicator,
      groups.map((group) => ({ group, value: 0 })),
      { group: null },
    );
    readable(
      indicator,
      ['faxe', 'ishoej', 'herlev'].map((area) => ({ area, value: 0 })),
    );
    readable(indicator, [
      { value: 0 },
      { value: 0, kind: 'forventet' },
      { value: 0, kind: 'maal', period: '' },
    ]);
  });

  test('negative values only', () => {
    readable(indicator, values([-7, -9, -3, -2]));
    readable(
      indicator,
      groups.map((group, i) => ({ group, value: -7 - i })),
      { group: null },
    );
    readable(
      indicator,
      ['faxe', 'ishoej'].map((area, i) => ({ area, value: -7 - i })),
    );
    readable(indicator, [
      { value: -7 },
      { value: -9, kind: 'forventet' },
      { value: -5, kind: 'maal', period: '' },
    ]);
  });

  test('a series with gaps', () => {
    const gapped = [{ period: '2015' }, { period: '2016' }, { period: '2017' }, { period: '2022' }].map(
      (o, i) => ({
        ...o,
        value: 5 + i,
      }),
    );
    const charts = readable(indicator, gapped);
    const line = charts.find((c) => ['line', 'rank'].includes(c.form));
    if (line) expect(line.caveats.map((c) => c.type)).toContain('gaps');
  });

  test('two values for one key from two referater: both are there, the latest drawn', () => {
    const twice: Part[] = [
      { value: 5, source: 'herlev-2022-03-23' },
      { value: 6, source: 'faxe-2023-11-06' },
      { value: 4, source: 'ishoej-2018-11-13' },
    ];
    const [chart] = readable(indicator, twice);
    expect(chart?.series.flatMap((s) => s.points.map((p) => p.value))).toEqual([6]);
    expect(chart?.also.map((o) => [o.value, o.source])).toEqual([
      [5, 'herlev-2022-03-23'],
      [4, 'ishoej-2018-11-13'],
    ]);
  });
});

test('no municipality: there is no chart', () => {
  expect(chartOf([], 'fuldtidsledighed')).toBeNull();
  expect(chartOf([observation()], 'fuldtidsledighed', { areas: [] })).toBeNull();
  expect(chartOf([observation()], 'fuldtidsledighed', { areas: ['ishoej'] })).toBeNull();
  expect(chartOf([observation()], 'fuldtidsledighed', { group: 'unge' })).toBeNull();
});

test('one value in all is a number, said once', () => {
  const [chart, ...rest] = readable('fuldtidsledighed', [{ value: 2.4, decimals: 1 }]);
  expect(rest).toEqual([]);
  expect(chart?.form).toBe('number');
  expect(chart && summaryOf(chart)).toEqual(['Faxe: 2,4 % (2023).']);
});

test('nothing comparable: those of other periods are named beside the chart, and none is called the best or the largest', () => {
  const apart = [
    { area: 'faxe', value: 3, period: '2019' },
    { area: 'ishoej', value: 5, period: '2021' },
    { area: 'herlev', value: 9, period: '' },
  ];
  for (const indicator of ['fuldtidsledighed', 'fleksjob-personer', 'star-placering']) {
    for (const chart of readable(indicator, apart)) {
      const aside = chart.caveats.flatMap((c) => (c.type === 'aside' ? c.figures : []));
      const drawn = chart.series.flatMap((s) => s.points.map((p) => p.observation));
      expect([...drawn, ...aside].map((o) => o.area).sort()).toEqual(['faxe', 'herlev', 'ishoej']);
      expect(new Set(drawn.map((o) => o.period)).size).toBe(1);
      for (const text of [danish, english]) {
        const title = titleOf(of(indicator, apart), indicator, { wanted: chart.form }, text);
        expect(title).not.toMatch(/bedst|størst|alle|best|largest|all /i);
      }
    }
  }
});

test('nothing comparable: kinds are kept apart, and so are groups that no two areas share', () => {
  const [chart] = readable('fleksjob-personer', [
    { value: 3 },
    { value: 500, kind: 'prognose', period: '2024' },
    { value: 9, kind: 'budget' },
  ]);
  expect(chart?.series.map((s) => s.kind)).toEqual(['faktisk', 'budget', 'prognose']);
  const groups = of('fleksjob-personer', [
    { area: 'faxe', group: 'unge' },
    { area: 'ishoej', group: 'sygedagpenge' },
  ]);
  const { areas, group } = resolveSelection(groups, null, undefined, index);
  // No group stands for all: each area is shown with its own, said with its name.
  expect([areas, group]).toEqual([['ishoej', 'faxe'], null]);
  expect(chartOf(groups, 'fleksjob-personer')?.series.map((s) => [s.area, s.group])).toEqual([
    ['ishoej', 'sygedagpenge'],
    ['faxe', 'unge'],
  ]);
});

test('very long names are said whole', () => {
  const long = `Vestnordøst${'sønderjyske'.repeat(12)} Kommune med tilhørende øer og holme`;
  const { catalog } = realCompiled();
  const named = indexCatalog({
    ...catalog,
    areas: catalog.areas.map((area) =>
      area.id === 'faxe' ? { ...area, name: { da: long, en: long } } : area,
    ),
    groups: catalog.groups.map((group) => ({ ...group, name: { da: `${group.name.da} ${long}`, en: long } })),
  });
  const parts = ['boern', 'voksne'].map((group, i) => ({ group, value: 5 + i }));
  for (const chart of readable('ukraine-ophold', parts, { index: named, group: null })) {
    expect(summaryOf(chart, present(wordingsOf(named)[0])).join(' ')).toContain(long);
  }
  const title = titleOf(
    of('fuldtidsledighed', [{ value: 2 }]),
    'fuldtidsledighed',
    { index: named },
    wordingsOf(named)[0],
  );
  expect(title).toContain(long);
});

test('many series of a kind that is not drawn together keep to one form each', () => {
  const everything = municipalities.slice(0, 12).flatMap((area, i) =>
    ['alle', 'unge', 'sygedagpenge'].flatMap((group) =>
      ['faktisk', 'forventet', 'budget'].map((kind, k) => ({
        area,
        group,
        kind: kind as Observation['kind'],
        value: i + k,
        period: YEARS[i % 5] ?? '',
      })),
    ),
  );
  expect(
    forms(readable('fleksjob-personer', everything, { areas: municipalities.slice(0, 12), group: null })),
  ).toContain('bars');
});
