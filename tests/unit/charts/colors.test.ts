import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/analysis/chart/types';
import { seriesColors } from '../../../src/charts/colors';
import type { Observation } from '../../../src/model/observation';
import { areaColor } from '../../../src/ui/colors';
import { type Chosen, chartOf, realChart } from '../chartOf';
import { observation, present, realIndex } from '../fixtures';

const index = realIndex();

const chart = (list: readonly Observation[], chosen: Chosen = {}) =>
  present(chartOf(list, 'fuldtidsledighed', chosen));
const marks = (drawn: Chart) => [...seriesColors(drawn, index).values()].map((color) => color.mark);

describe('areas', () => {
  test('municipalities with figures differ, from each other and from reference areas', () => {
    const own = index.areasWithData
      .filter((area) => area.type === 'kommune')
      .slice(0, 8)
      .map((area) => areaColor(area.id, index).mark);
    const grey = ['hele-landet', 'region-sjaelland', 'rar-sjaelland'].map((id) => areaColor(id, index).mark);
    expect(new Set([...own, ...grey]).size).toBe(own.length + 2);
  });

  test('an area has the same colour in every chart that compares areas', () => {
    const drawn = chart(['ishoej', 'faxe', 'hele-landet'].map((area) => observation({ area })));
    const colors = seriesColors(drawn, index);
    for (const s of drawn.series) expect(colors.get(s.key)).toEqual(areaColor(s.area, index));
  });
});

test('neighbours differ', () => {
  for (const { id, neighbours } of index.catalog.areas) {
    for (const other of neighbours) expect(areaColor(other, index)).not.toEqual(areaColor(id, index));
  }
});

describe('where there are more areas than colours', () => {
  const all = index.catalog.areas.filter(({ type }) => type === 'kommune').map(({ id }) => id);
  const looks = (areas: readonly string[]) => {
    const list = areas.flatMap((area) =>
      ['2021', '2022', '2023'].map((period) => observation({ area, period })),
    );
    const drawn = chart(list, { areas: [...areas], wanted: 'line' });
    const colors = seriesColors(drawn, index);
    return drawn.series.map(({ key, area }) => ({ area, ...present(colors.get(key)) }));
  };
  const told = ({ mark, core = '' }: { mark: string; core?: string }) => `${mark} ${core}`;

  test('twelve are told apart by colour and core together', () => {
    const drawn = looks(all.slice(0, 12));
    expect(new Set(drawn.map(({ mark }) => mark)).size).toBeLessThan(12);
    expect(new Set(drawn.map(told)).size).toBe(12);
  });

  test('of two alike one keeps its colour and the other takes one that is free, whatever their order', () => {
    const [one, other] = all.filter((id) => areaColor(id, index).mark === areaColor('faxe', index).mark);
    const drawn = looks([present(other), present(one)]);
    expect(drawn.map(({ core }) => core)).toEqual([undefined, undefined]);
    expect(new Set(drawn.map(({ mark }) => mark)).size).toBe(2);
    expect(drawn.map(({ mark }) => mark)).toContain(areaColor('faxe', index).mark);
    expect(looks([present(one), present(other)]).map(({ mark }) => mark)).toEqual(
      drawn.map(({ mark }) => mark).reverse(),
    );
  });

  test('of one that shows alone in a chart the colour is that beside all that the page shows', () => {
    const [one = '', other = ''] = all.filter(
      (id) => areaColor(id, index).mark === areaColor('faxe', index).mark,
    );
    const page = [one, other];
    const drawn = chart([observation({ area: other })], { areas: [other] });
    const [color] = seriesColors(drawn, index, page).values();
    expect(color?.mark).toBe(areaColor(other, index, page).mark);
    expect(color?.mark).not.toBe(areaColor(other, index).mark);
  });

  test('the expected of an area is of the area’s colour and has no core', () => {
    const drawn = chart(
      (['faktisk', 'forventet'] as const).flatMap((kind) =>
        ['2021', '2022', '2023'].map((period) => observation({ kind, period })),
      ),
      { wanted: 'line' },
    );
    expect([...seriesColors(drawn, index).values()].map(({ core }) => core)).toEqual([undefined, undefined]);
  });
});

describe('groups', () => {
  const list = ['alle', 'unge', 'sygedagpenge', 'kontanthjaelp'].flatMap((group) =>
    ['2021', '2022', '2023'].map((period) => observation({ group, period })),
  );

  test('of one area have a colour each as lines, the whole black; as rows one', () => {
    const lines = chart(list, { group: null });
    expect(lines.form).toBe('line');
    expect(new Set(marks(lines)).size).toBe(4);
    expect(present(seriesColors(lines, index).get('faxe.alle.faktisk')).mark).toBe('var(--ink)');
    expect(new Set(marks(chart(list, { group: null, wanted: 'bars' }))).size).toBe(1);
  });

  test('as parts have a colour each, also with several areas', () => {
    const parts = realChart('ukraine-ophold');
    expect(parts.form).toBe('parts');
    expect(new Set(marks(parts)).size).toBe(3);
  });
});

test('of the years of a season only the latest is in colour, those before it fainter', () => {
  const months = (year: number, count: number) =>
    Array.from({ length: count }, (_, i) =>
      observation({ period: `${year}-${String(i + 1).padStart(2, '0')}` }),
    );
  const list = [2019, 2020, 2021, 2022, 2023].flatMap((year) => months(year, year === 2023 ? 6 : 12));
  const season = chart(list, { wanted: 'season' });
  expect(season.form).toBe('season');
  const drawn = marks(season);
  expect(drawn.at(-1)).toBe(areaColor('faxe', index).mark);
  // The year before is as dark as the country, those before it as the other references.
  expect(drawn.slice(-3)).toEqual([
    areaColor('rar-sjaelland', index).mark,
    areaColor('hele-landet', index).mark,
    drawn.at(-1),
  ]);
  // Those still older than the faintest are as faint.
  expect(drawn[0]).toBe(drawn[1]);
});
