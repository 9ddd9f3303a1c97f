/** A chart of latest values beside its title: both of one time, whatever areas are chosen. */
import { expect, test } from 'vitest';
import type { Chart } from '../../../src/analysis/chart/types';
import { factsFor } from '../../../src/analysis/facts';
import { resolveSelection } from '../../../src/analysis/selection';
import { FORMS } from '../../../src/charts/forms/table';
import { at } from '../../../src/model/at';
import { chartOf, realChart } from '../chartOf';
import { observation, realIndex, realObservations } from '../fixtures';

const index = realIndex();

/** The default, each municipality that minutes tell of beside what it is part of, each first with all others, and all. */
function choices(id: string): (readonly string[] | null)[] {
  const { areas } = index.entry(id);
  const named = areas.filter((area) => index.area(area).type === 'kommune').slice(0, 12);
  return [
    null,
    ...named.map((area) => [area, ...index.area(area).parents.filter((one) => areas.includes(one))]),
    ...named.map((area) => [area, ...named.filter((one) => one !== area), 'hele-landet']),
  ];
}

/** The charts of latest values, best form or not, of an indicator and a choice of areas. */
function ofLatest(id: string, areas: readonly string[] | null): Chart[] {
  const list = realObservations(id);
  const best = chartOf(list, id, { areas });
  return (best?.forms ?? []).flatMap((wanted) => {
    const chart = chartOf(list, id, { areas, wanted });
    return chart && FORMS[chart.form].periods === 'values' ? [chart] : [];
  });
}

test.each(index.catalog.indicatorEntries.map(({ id }) => id))(
  'latest values of %s are of the time its title is of',
  (id) => {
    const list = realObservations(id);
    for (const areas of choices(id)) {
      for (const chart of ofLatest(id, areas)) {
        const { areas: asked, group } = resolveSelection(list, areas, undefined, index);
        const drawn = chart.series.map((s) => ({ ...s, latest: at(s.points, -1).observation }));
        const about = asked.find((area) => drawn.some((s) => s.area === area));
        const own = drawn.filter((s) => s.area === about);
        // All others are of the time of the same group of the first area, or of its first.
        for (const { area, group: part, kind, latest } of drawn) {
          const like = own.find((s) => s.group === part && s.kind === kind) ?? at(own, 0);
          if (area !== about && kind !== 'maal')
            expect([id, area, latest.period]).toEqual([id, area, like.latest.period]);
        }
        // Whoever is asked for and has figures is drawn or named, unless it has them of another group.
        const aside = chart.caveats.flatMap((c) => (c.type === 'aside' ? c.figures : []));
        const told = new Set([...drawn.map((s) => s.area), ...aside.map((o) => o.area)]);
        const has = (area: string) =>
          list.some((o) => o.area === area && (group === null || o.group === group));
        expect([id, asked.filter((area) => has(area) && !told.has(area))]).toEqual([id, []]);
        // What is said of the first area is what is drawn of it.
        const main =
          about !== undefined && group !== null ? factsFor(list, about, group, index)?.main : undefined;
        const row = own.find((s) => s.group === group && s.kind === main?.kind);
        if (main && row)
          expect([id, row.latest.period, row.latest.value]).toEqual([id, main.period, main.value]);
      }
    }
  },
);

test('Herning’s figure of the year before is named under the chart of Faxe’s, and the country is held against Herning’s', () => {
  const faxe = realChart('fleksjob-ledighed', {
    areas: ['faxe', 'herning', 'hele-landet'],
    wanted: 'target',
  });
  expect(faxe.series.map((s) => [s.area, at(s.points, 0).value])).toEqual([
    ['hele-landet', 13],
    ['faxe', 10.7],
  ]);
  expect(faxe.caveats).toMatchObject([
    { type: 'aside', reason: 'period', figures: [{ area: 'herning', value: 10.3 }] },
  ]);
  const herning = realChart('fleksjob-ledighed', { areas: ['herning', 'hele-landet'], wanted: 'bars' });
  expect(herning.series.map((s) => [s.area, at(s.points, 0).value])).toEqual([
    ['hele-landet', 12.3],
    ['herning', 10.3],
  ]);
});

test('without a period one source vouches for figures being of one time', () => {
  const undated = (area: string, source: string) =>
    observation({ area, source, indicator: 'fuldtidsledighed', period: '' });
  const of = (source: string) =>
    chartOf([undated('faxe', 'faxe-2023-11-06'), undated('ishoej', source)], 'fuldtidsledighed', {
      areas: ['faxe', 'ishoej'],
    });
  expect(of('faxe-2023-11-06')?.series).toHaveLength(2);
  expect(of('ishoej-2018-11-06')?.series).toHaveLength(1);
});
