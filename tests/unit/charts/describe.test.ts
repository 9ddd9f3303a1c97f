import { describe, expect, test } from 'vitest';
import type { ChartForm } from '../../../src/model/display';
import type { Observation } from '../../../src/model/observation';
import { type Chosen, chartOf, realChart, values } from '../chartOf';
import { municipalities, observation, present } from '../fixtures';

const o = (area: string, period: string, value = 5, part: Partial<Observation> = {}) =>
  observation({ area, period, value, ...part });
const target = (value: number, period = '') => o('faxe', period, value, { kind: 'maal' });
const every = (areas: readonly string[], periods: readonly string[], value = 5) =>
  areas.flatMap((area) => periods.map((period) => o(area, period, value)));
const of = (indicator: string, list: readonly Observation[]) => list.map((part) => ({ ...part, indicator }));
const share = (list: readonly Observation[], chosen: Chosen = {}) =>
  present(chartOf(list, 'fuldtidsledighed', chosen));
const count = (list: readonly Observation[], chosen: Chosen = {}) =>
  present(chartOf(of('fleksjob-personer', list), 'fleksjob-personer', chosen));
const caveats = (chart: { readonly caveats: readonly { readonly type: string }[] }) =>
  chart.caveats.map((c) => c.type);

describe('whatever the form', () => {
  test('nothing to show is no chart', () => {
    expect(chartOf([], 'fuldtidsledighed')).toBeNull();
    expect(chartOf([o('faxe', '2023')], 'fuldtidsledighed', { areas: ['ishoej'] })).toBeNull();
  });

  test('a wish is granted when it suits the data', () => {
    const list = every(['faxe', 'ishoej'], ['2022', '2023']);
    expect(share(list, { wanted: 'bars' }).form).toBe('bars');
    expect(share(list, { wanted: 'line' }).form).toBe('slope');
    expect(share([o('faxe', '2023')], { wanted: 'line' }).form).toBe('number');
    expect(share(list, { wanted: 'bars' }).forms[0]).toBe('slope');
  });

  test('a target without a period is a mark, within the scale', () => {
    const found = share([o('faxe', '2022', 4), o('faxe', '2023', 5), target(30)]);
    expect(found.targets.map((t) => t.value)).toEqual([30]);
    expect(found.series.map((s) => s.kind)).toEqual(['faktisk']);
    expect(found.scale.max).toBeGreaterThanOrEqual(30);
  });

  test('targets with periods are a line of their own', () => {
    const found = share([...every(['faxe'], ['2021', '2022', '2023']), target(8, '2022'), target(7, '2023')]);
    expect(found.targets).toEqual([]);
    expect(found.series.map((s) => s.kind)).toEqual(['faktisk', 'maal']);
  });

  test('where a target is all there is, it is the value', () => {
    expect(values(share([target(8)]))).toEqual([['faxe.alle.maal', [8]]]);
    expect(share([target(8)]).targets).toEqual([]);
  });

  test('periods are those stated, oldest first, each once', () => {
    const list = [
      o('faxe', '2023'),
      o('faxe', '2022'),
      o('faxe', ''),
      o('ishoej', '2021'),
      o('ishoej', '2023'),
    ];
    expect(share(list).periods).toEqual(['2021', '2022', '2023']);
  });

  test('rows that could not be read are said, whatever is drawn', () => {
    expect(share([o('faxe', '2023')], { skipped: 2 }).caveats).toEqual([{ type: 'skipped', count: 2 }]);
  });

  test('two statements of one figure: the later is drawn, the other is kept beside it', () => {
    const later = o('faxe', '2023', 6, { source: 'herlev-2024-01-01' });
    const [older, oldest] = [o('faxe', '2023', 5), o('faxe', '2023', 4, { source: 'herlev-2022-03-23' })];
    const found = share([oldest, later, older, o('ishoej', '2023', 9)]);
    expect(values(found)).toEqual([
      ['ishoej.alle.faktisk', [9]],
      ['faxe.alle.faktisk', [6]],
    ]);
    expect(found.also).toEqual([older, oldest]);
  });

  test('what stands beside a figure that is not drawn is not named', () => {
    const list = [o('faxe', '2021', 3), o('faxe', '2021', 4), o('faxe', '2022'), o('ishoej', '2022')];
    expect(share(list, { wanted: 'bars' }).also).toEqual([]);
  });
});

describe('the caveats', () => {
  test('windows that overlap, also with others between', () => {
    const windows = ['2021-07/2022-06', '2022-01/2022-12', '2022-07/2023-06'];
    expect(caveats(share(every(['faxe'], windows)))).toEqual(['overlapping']);
    expect(caveats(share(every(['faxe'], ['2022', '2023'])))).toEqual([]);
  });

  test('periods that are missing or not stated', () => {
    expect(caveats(share(every(['faxe'], ['2019', '2020', '2023'])))).toEqual(['gaps']);
    expect(share([o('faxe', ''), o('ishoej', '')]).caveats).toEqual([
      { type: 'undated', areas: ['ishoej', 'faxe'] },
    ]);
  });

  test('values from different periods side by side', () => {
    const { caveats: ofGroups } = realChart('indsats-medarbejdere', { areas: ['faxe'] });
    expect(ofGroups.map((c) => c.type)).toContain('different-periods');
    // Of other areas it is the period of the first that counts.
    expect(caveats(share([o('faxe', '2022'), o('ishoej', '2023')]))).toEqual(['aside']);
    // Along time they are only what they are.
    expect(caveats(share(every(['faxe', 'ishoej'], ['2021', '2022', '2023'])))).toEqual([]);
  });

  test('forecasts', () => {
    expect(caveats(share([o('faxe', '2023', 5, { kind: 'prognose' })]))).toEqual(['forecast']);
  });

  test('an axis that does not begin at zero', () => {
    const list = [o('faxe', '2021', 90), o('faxe', '2022', 92), o('faxe', '2023', 95)];
    expect(share(list).scale.min).toBe(0);
    const cut = share(list, { fromZero: false });
    expect(cut.scale.min).toBe(90);
    expect(cut.caveats).toEqual([{ type: 'cut', from: 90 }]);
    expect(caveats(share([o('faxe', '2020', -3), ...list], { fromZero: false }))).toEqual([]);
  });
});

describe('where the axis begins', () => {
  const pairs = ['2021', '2022', '2023'].flatMap((period) => [
    o('faxe', period, 1000),
    o('faxe', period, 1100, { kind: 'forventet' }),
  ]);

  test('expected and actual begin where they lie, unless asked not to', () => {
    expect(count(pairs)).toMatchObject({ form: 'gap', scale: { min: 1000 } });
    expect(count(pairs, { fromZero: true }).scale.min).toBe(0);
    expect(count(pairs, { wanted: 'dumbbell' }).scale.min).toBe(1000);
  });

  test('bars never begin elsewhere than at zero', () => {
    expect(count(pairs, { wanted: 'bars', fromZero: false }).scale.min).toBe(0);
  });

  test.each<[ChartForm, Observation[], boolean]>([
    ['line', [o('faxe', '2021', 90), o('faxe', '2022', 92), o('faxe', '2023', 95)], true],
    // There is nothing to cut where the axis would begin at zero anyway.
    ['line', [o('faxe', '2021', 0), o('faxe', '2022', 92), o('faxe', '2023', 95)], false],
    ['line', [o('faxe', '2021', -9), o('faxe', '2022', -8), o('faxe', '2023', -7)], false],
    ['gap', pairs, true],
    ['dumbbell', pairs, true],
    ['bars', every(['faxe', 'ishoej'], ['2023'], 50), false],
    ['slope', every(['faxe'], ['2022', '2023']), false],
    ['index', every(['faxe'], ['2022', '2023']), false],
    ['number', every(['faxe'], ['2023']), false],
  ])('of a %s chart', (wanted, list, cuttable) => {
    const chart = count(list, { wanted });
    expect(chart.form).toBe(wanted);
    expect(chart.cuttable).toBe(cuttable);
  });

  test('never of ranks', () => {
    const ranks = every(
      ['faxe', 'ishoej', 'herlev', 'herning', 'holstebro', 'aabenraa'],
      ['2021', '2022', '2023'],
    );
    const chart = present(
      chartOf(of('star-placering', ranks), 'star-placering', { wanted: 'multiples', fromZero: false }),
    );
    expect(chart.form).toBe('multiples');
    expect(chart.cuttable).toBe(false);
    expect(chart.scale).toMatchObject({ min: 1, inverted: true });
  });
});

describe('account: Faxe’s investment in fleksjob', () => {
  const chart = realChart('fleksjobinvestering');
  const rows = chart.series.map((s) => [
    s.points[0]?.observation.period,
    s.group,
    s.points.map((p) => [p.observation.kind, p.value]),
  ]);

  test('has a row a line and period, plan before result, the result of each period last', () => {
    expect(chart.form).toBe('account');
    expect(rows).toEqual([
      [
        '2023',
        'potentiale',
        [
          ['budget', -1_100_000],
          ['faktisk', -250_000],
        ],
      ],
      [
        '2023',
        'driftsinvesteringer',
        [
          ['budget', 500_000],
          ['faktisk', 415_000],
        ],
      ],
      ['2023', 'anlaegsinvesteringer', [['budget', 0]]],
      [
        '2023',
        'resultat',
        [
          ['budget', -600_000],
          ['faktisk', 165_000],
        ],
      ],
      ['2024', 'potentiale', [['prognose', -620_000]]],
      ['2024/2026', 'potentiale', [['budget', -1_100_000]]],
      ['2024/2026', 'driftsinvesteringer', [['budget', 500_000]]],
      ['2024/2026', 'anlaegsinvesteringer', [['budget', 0]]],
      ['2024/2026', 'resultat', [['budget', -600_000]]],
    ]);
    expect(chart.series.filter((s) => s.total).map((s) => s.group)).toEqual(['resultat', 'resultat']);
  });

  test('spans saving and cost, and says that it holds a forecast', () => {
    expect(chart.scale.min).toBeLessThanOrEqual(-1_100_000);
    expect(chart.scale.max).toBeGreaterThanOrEqual(500_000);
    expect(caveats(chart)).toEqual(['forecast']);
  });
});

describe('gap and dumbbell: expected and actual', () => {
  test('gap: Faxe over seven windows', () => {
    const chart = realChart('star-antal', { areas: ['faxe'] });
    expect(chart.form).toBe('gap');
    expect(chart.forms).toContain('dumbbell');
    expect(chart.series.map((s) => [s.kind, s.points.length])).toEqual([
      ['faktisk', 7],
      ['forventet', 7],
    ]);
    expect(caveats(chart)).toEqual(['overlapping', 'cut']);
  });

  test('dumbbell: Faxe’s latest window, the expected first', () => {
    const chart = realChart('star-antal', { areas: ['faxe'], wanted: 'dumbbell' });
    expect(values(chart)).toEqual([['faxe.alle-ydelser', [1860, 1790]]]);
    expect(chart.series[0]?.against).toMatchObject({ difference: -70, observation: { kind: 'forventet' } });
    expect(chart.periods).toEqual(['2022-07/2023-06']);
  });

  test('dumbbell: Ishøj by benefit, the farthest below first', () => {
    const chart = realChart('star-antal', { areas: ['ishoej'] });
    expect(chart.form).toBe('dumbbell');
    expect(chart.series.map((s) => [s.group, s.against?.difference])).toEqual([
      ['kontanthjaelp', -100],
      ['alle-ydelser', -40],
      ['sygedagpenge', -10],
      ['a-dagpenge', 70],
    ]);
    expect(caveats(chart)).toEqual(['undated']);
  });

  test('dumbbell: where Vallensbæk states only the difference, it stands alone in its place', () => {
    const chart = realChart('star-antal', { areas: ['vallensbaek'] });
    expect(chart.series.map((s) => [s.group, s.against?.difference ?? null, s.points.length])).toEqual([
      ['alle-ydelser', -60, 2],
      ['kontanthjaelp', null, 1],
      ['sygedagpenge', -30, 2],
      ['a-dagpenge', 10, 2],
    ]);
    const alone = chart.series[1];
    expect(alone?.points[0]).toMatchObject({ value: -40, observation: { indicator: 'star-forskel' } });
    // A difference is not on the scale of the values.
    expect(chart.scale.min).toBeGreaterThanOrEqual(0);
  });

  test('a difference of another area or group does not come along', () => {
    const chart = realChart('star-antal', {
      areas: ['ishoej', 'faxe'],
      group: 'alle-ydelser',
      wanted: 'dumbbell',
    });
    expect(chart.series.map((s) => s.key)).toEqual(['ishoej.alle-ydelser']);
  });
});

describe('deviation', () => {
  test('Herlev’s account 2021: the committee’s own area first, then from overrun to underspend, what sums up others last with its parts under it', () => {
    const chart = realChart('budgetafvigelse', { areas: ['herlev'] });
    expect(chart.form).toBe('deviation');
    expect(chart.series.map((s) => [s.group, (s.points[0]?.value ?? 0) / 1e6, s.total])).toEqual([
      ['arbejdsmarkedsudvalget', 1.3, true],
      ['arbejdsmarkedsforanstaltninger', -6.3, false],
      ['sygedagpenge', 9.7, false],
      ['foertids-og-seniorpension', 4.3, false],
      ['fleksjob-loentilskud', 1.1, false],
      ['ledighedsydelse', -1.1, false],
      ['ressourceforloeb', -3.9, false],
      ['kontant-og-uddannelseshjaelp', -4.5, false],
      ['takstomraaderne', 6.6, true],
      ['skadedyr', 3.6, false],
      ['renovation', 2.9, false],
      ['driften', -14.1, true],
    ]);
    expect(chart.scale.min).toBeLessThanOrEqual(-14_100_000);
    expect(chart.scale.ticks).toContain(0);
    expect(chart.caveats).toEqual([]);
  });

  test('Holstebro’s single expectation is a number, as there is no bar of one, and is said to be a forecast', () => {
    const chart = realChart('budgetafvigelse', { areas: ['holstebro'] });
    expect(chart.forms).toEqual(['number']);
    expect(values(chart)).toEqual([['holstebro.arbejdsmarkedsudvalget.prognose', [8_400_000]]]);
    expect(caveats(chart)).toEqual(['forecast']);
  });
});

describe('target', () => {
  test.each([
    ['fleksjob-beskaeftigelse', 84, 90, -6],
    ['fleksjob-forloeb-under-6-mdr', 70, 85, -15],
    ['fleksjob-progression', 26, 28, -2],
  ])('Herlev: %s', (id, value, mark, difference) => {
    const chart = realChart(id);
    expect(chart.form).toBe('target');
    expect(chart.series.map((s) => s.points.map((p) => p.value))).toEqual([[value]]);
    expect(chart.series[0]?.against).toMatchObject({
      difference,
      observation: { value: mark, kind: 'maal' },
    });
    expect(chart.targets.map((t) => t.value)).toEqual([mark]);
    expect(chart.scale.max).toBeGreaterThanOrEqual(mark);
    expect(chart.caveats).toEqual([]);
  });

  test('Faxe’s 8 %, and those without a target beside it', () => {
    expect(realChart('fleksjob-ledighed', { areas: ['faxe'] })).toMatchObject({
      form: 'target',
      series: [{ area: 'faxe', against: { difference: 2.7 } }],
    });
    const all = realChart('fleksjob-ledighed', { areas: ['faxe', 'hele-landet'], wanted: 'target' });
    expect(all.series.map((s) => [s.area, s.against?.difference ?? null])).toEqual([
      ['hele-landet', null],
      ['faxe', 2.7],
    ]);
  });
});

describe('rank: the three kinds', () => {
  test('on STAR’s list: Faxe over seven windows, from 1 to 98', () => {
    const chart = realChart('star-placering', { areas: ['faxe'] });
    expect(chart.form).toBe('rank');
    expect(values(chart)).toEqual([['faxe.alle-ydelser.faktisk', [57, 74, 75, 67, 65, 26, 19]]]);
    expect(chart.scale).toMatchObject({ min: 1, max: 98, inverted: true });
    expect(caveats(chart)).toEqual(['overlapping']);
  });

  test.each([
    ['star-placering', [5, 24, 32, 96]],
    ['star-placering-forbedring', [2, 3, 8]],
    ['vive-placering', [1, 3, 26, 32, 65]],
  ])('%s: Ishøj by benefit, without a period', (id, ranks) => {
    const chart = realChart(id, { areas: ['ishoej'] });
    expect(chart.form).toBe('bars');
    expect(chart.series.map((s) => s.points[0]?.value)).toEqual(ranks);
    expect(chart.scale).toMatchObject({ min: 1, max: 98, inverted: true });
    expect(caveats(chart)).toEqual(['undated']);
  });

  test('as bars the best stands first', () => {
    const chart = realChart('star-placering', { areas: ['ishoej'], wanted: 'bars' });
    expect(chart.series.map((s) => s.points[0]?.value)).toEqual([5, 24, 32, 96]);
  });
});

describe('parts of a whole', () => {
  test('Herning’s distribution is stated in per cent, so nothing is computed', () => {
    const chart = realChart('forsoergede-fordeling');
    expect(chart).toMatchObject({ form: 'parts', measure: 'share', scale: { min: 0, max: 100 } });
    expect(chart.series.map((s) => s.points[0]?.value)).toEqual([10, 25, 18, 47]);
    expect(chart.series.every((s) => s.points.every((p) => p.computed === null))).toBe(true);
    expect(caveats(chart)).toEqual(['undated']);
  });

  test('Faxe’s fleksjob table as shares of each month, without the whole', () => {
    const chart = realChart('fleksjob-arbejdstid', { wanted: 'parts' });
    expect(chart.series.map((s) => [s.group, s.points.length])).toEqual([
      ['arbejdstid-op', 18],
      ['arbejdstid-ned', 18],
      ['arbejdstid-uaendret', 18],
    ]);
    const last = chart.series.map((s) => present(s.points.at(-1)));
    expect(last.map((p) => p.value.toFixed(1))).toEqual(['23.6', '14.2', '62.2']);
    expect(last[0]?.computed).toMatchObject({ operation: 'share', decimals: 0 });
    expect(last[0]?.computed?.operands.map((p) => p.value)).toEqual([133, 133, 80, 351]);
    expect(caveats(chart)).toEqual([]);
  });

  test('the ages of those who stay in Faxe give 185, and 186 is stated', () => {
    const chart = realChart('ukraine-ophold');
    expect(chart.form).toBe('parts');
    expect(chart.caveats).toMatchObject([
      { type: 'sum', parts: { value: 185 }, stated: { value: 186, group: 'alle' }, more: 0 },
    ]);
  });
});

describe('season', () => {
  test('a group of Faxe’s fleksjob table: a line a year', () => {
    const chart = realChart('fleksjob-arbejdstid', { group: 'arbejdstid-op', wanted: 'season' });
    expect(chart.form).toBe('season');
    expect(chart.series.map((s) => [s.year, s.key, s.points.length])).toEqual([
      [2022, 'faxe.arbejdstid-op.faktisk.2022', 12],
      [2023, 'faxe.arbejdstid-op.faktisk.2023', 6],
    ]);
    expect(chart.scale.min).toBe(0);
    expect(chart.caveats).toEqual([]);
  });

  test('is not offered where several groups are shown', () => {
    expect(realChart('fleksjob-arbejdstid').forms).not.toContain('season');
  });
});

describe('change over a year', () => {
  const months = (year: number) =>
    Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  const list = (before: number, now: number) => [
    ...months(2022).map((period) => o('faxe', period, before)),
    ...months(2023).map((period) => o('faxe', period, now)),
  ];
  const changes = (chart: {
    readonly series: readonly { readonly points: readonly { readonly value: number }[] }[];
  }) => new Set(chart.series.flatMap((s) => s.points.map((p) => p.value)));

  test('of a share is in points, each month against that of the year before, and around zero', () => {
    const chart = share(list(2.4, 2.7), { wanted: 'overYear' });
    expect(chart).toMatchObject({ form: 'overYear', measure: 'change' });
    expect(changes(chart)).toEqual(new Set([0.3]));
    expect(chart.series[0]?.points).toHaveLength(12);
    expect(chart.scale.min).toBe(0);
    expect(share(list(2.7, 2.4), { wanted: 'overYear' }).scale).toMatchObject({ max: 0 });
  });

  test('of a count is in per cent of the year before', () => {
    expect(changes(count(list(400, 410), { wanted: 'overYear' }))).toEqual(new Set([2.5]));
    // Of nothing there is no per cent.
    expect(count(list(0, 410), { wanted: 'overYear' }).series).toEqual([]);
  });

  test('of quarters too; not of years, and not where a year before is missing', () => {
    const quarters = [2021, 2022].flatMap((year) => ['Q1', 'Q2', 'Q3'].map((q) => `${year}-${q}`));
    expect(share(every(['faxe'], quarters)).forms).toContain('overYear');
    expect(share(every(['faxe'], ['2019', '2020', '2021', '2022'])).forms).not.toContain('overYear');
    expect(share(every(['faxe'], [...months(2020), ...months(2023)])).forms).not.toContain('overYear');
  });
});

describe('index', () => {
  test('Herning’s 828 and the country’s 64.125 are compared from January 2020', () => {
    const chart = realChart('ydelse-fuldtidspersoner', { wanted: 'index' });
    expect(chart).toMatchObject({ form: 'index', measure: 'index', base: '2020-01' });
    expect(chart.series.map((s) => [s.area, s.points.map((p) => p.value.toFixed(1))])).toEqual([
      ['herning', ['100.0', '75.1']],
      ['hele-landet', ['100.0', '63.8']],
    ]);
    expect(chart.series[0]?.points[1]?.computed).toMatchObject({
      operation: 'index',
      operands: [{ value: 622 }, { value: 828 }],
    });
    expect(chart.scale.ticks).toContain(100);
  });

  test('begins in the first period that most have; who has it not is named', () => {
    const list = [
      ...every(['faxe', 'ishoej'], ['2021', '2022', '2023'], 10),
      o('faxe', '2020', 8),
      ...every(['herlev'], ['2022', '2023'], 3000),
      o('herning', '2021', 7),
    ];
    const chart = count(list);
    expect(chart).toMatchObject({ form: 'index', base: '2022' });
    expect(chart.series.map((s) => [s.area, s.points.map((p) => p.observation.period)])).toEqual([
      ['herlev', ['2022', '2023']],
      ['ishoej', ['2022', '2023']],
      ['faxe', ['2022', '2023']],
    ]);
    expect(chart.caveats).toEqual([{ type: 'no-base', areas: ['herning'] }]);
  });

  test('does not begin where the lines end', () => {
    const list = ['faxe', 'ishoej', 'herlev'].flatMap((area, i) => [
      o(area, String(2019 + i), 8),
      o(area, '2022', 10),
    ]);
    const chart = count(list, { wanted: 'index' });
    expect(chart).toMatchObject({ form: 'index', base: '2019' });
    expect(chart.series.map((s) => [s.area, s.points.map((p) => p.value)])).toEqual([['faxe', [100, 125]]]);
    expect(chart.caveats).toContainEqual({ type: 'no-base', areas: ['herlev', 'ishoej'] });
  });

  test('is 100 in the period that is asked for, with what was before, if all lines have it', () => {
    const list = ['faxe', 'ishoej'].flatMap((area) =>
      [8, 10, 12].map((value, i) => o(area, String(2021 + i), value)),
    );
    const chart = count(list, { wanted: 'index', base: '2022' });
    expect(chart.base).toBe('2022');
    expect(chart.series[0]?.points.map((p) => p.value)).toEqual([80, 100, 120]);
    expect(count(list, { wanted: 'index', base: '2023' }).base).toBe('2021');
    const without = list.filter(({ area, period }) => area === 'faxe' || period !== '2022');
    expect(count(without, { wanted: 'index', base: '2022' }).base).toBe('2021');
  });

  test('equal values are a level line with room around it', () => {
    const chart = count(every(['faxe'], ['2022', '2023'], 10), { wanted: 'index' });
    expect(chart.series[0]?.points.map((p) => p.value)).toEqual([100, 100]);
    expect(chart.scale.min).toBeLessThan(chart.scale.max);
  });
});

describe('multiples, bars, slope, line and number', () => {
  const areas = ['ishoej', 'herlev', 'vallensbaek', 'faxe', 'aabenraa', 'herning', 'holstebro'];

  test('more than five municipalities over time have a panel each, on one scale', () => {
    const list = areas.flatMap((area, i) =>
      ['2021', '2022', '2023'].map((period) => o(area, period, 10 * i)),
    );
    const chart = share(list, { areas });
    expect(chart.form).toBe('multiples');
    expect(chart.series.map((s) => s.area)).toEqual(areas);
    expect(chart.scale).toMatchObject({ min: 0, max: 60 });
    expect(share(list, { areas: areas.slice(0, 5) }).form).toBe('line');
  });

  test('bars: the latest of each, the largest first', () => {
    const chart = realChart('fuldtidsledighed');
    expect(chart.form).toBe('bars');
    expect(values(chart)).toEqual([
      ['hele-landet.alle.faktisk', [2.8]],
      ['faxe.alle.faktisk', [2.4]],
      ['region-sjaelland.alle.faktisk', [2.4]],
    ]);
  });

  test('slope: Holstebro’s two quarters', () => {
    const chart = realChart('deltidsjob-andel');
    expect(chart.form).toBe('slope');
    expect(values(chart)).toEqual([['holstebro.aktivitetsparate-kontanthjaelp.faktisk', [5.6, 14.7]]]);
    expect(chart.periods).toEqual(['2017-Q2', '2019-Q2']);
  });

  test('line: the groups of Faxe’s fleksjob table, the whole among them', () => {
    const chart = realChart('fleksjob-arbejdstid');
    expect(chart.form).toBe('line');
    expect(chart.series.map((s) => [s.group, s.points.length])).toEqual([
      ['alle', 18],
      ['arbejdstid-op', 18],
      ['arbejdstid-ned', 18],
      ['arbejdstid-uaendret', 18],
    ]);
    expect(chart.scale.min).toBe(0);
  });

  test('number: Herlev’s 315', () => {
    const chart = realChart('fleksjob-personer');
    expect(chart).toMatchObject({ form: 'number', forms: ['number'], caveats: [], context: [] });
    expect(values(chart)).toEqual([['herlev.fleksjob.faktisk', [315]]]);
  });
});

test('other municipalities stand behind lines and ranks, not behind other forms', () => {
  const municipalities = [
    'frederiksberg',
    'ballerup',
    'broendby',
    'dragoer',
    'gentofte',
    'gladsaxe',
    'glostrup',
    'herlev',
  ];
  const list = every(['faxe', ...municipalities], ['2021', '2022', '2023']);
  const line = share(list, { areas: ['faxe'] });
  expect(line.form).toBe('line');
  expect(line.context.map((s) => s.area).sort()).toEqual([...municipalities].sort());
  expect(line.scale.max).toBeGreaterThanOrEqual(5);
  expect(count(list, { areas: ['faxe'], wanted: 'index' }).context).toEqual([]);
});

test('the axis is made for what is chosen and most of the lines behind it; those that leave it are told', () => {
  const areas = municipalities().filter((id) => id !== 'faxe');
  const periods = ['2020', '2021', '2022', '2023'];
  const list = [
    ...periods.map((period) => o('faxe', period, 3)),
    ...areas.flatMap((area, i) =>
      periods.map((period) => o(area, period, i === 0 && period === '2022' ? 40 : 4)),
    ),
  ];
  const chart = share(list, { areas: ['faxe'], wanted: 'line' });
  expect(chart.scale.max).toBeLessThan(10);
  expect(chart.outside).toEqual([areas[0]]);
  expect(chart.context.map((s) => s.area)).not.toContain(areas[0]);
  // What is chosen is always within it.
  const chosen = share(list, { areas: ['faxe', present(areas[0])], wanted: 'line' });
  expect(chosen.scale.max).toBeGreaterThanOrEqual(40);
  expect(chosen.outside).toEqual([]);
});
