import { expect, test } from 'vitest';
import { resolveSelection } from '../../../src/analysis/selection';
import { at } from '../../../src/model/at';
import { isTotal } from '../../../src/model/total';
import { chartOf } from '../chartOf';
import { realCompiled, realIndex, realObservations } from '../fixtures';

const index = realIndex();
/** Every page of every indicator: as it opens, and for each area. */
const PAGES = realCompiled().catalog.indicatorEntries.flatMap(({ id, areas }) =>
  [null, ...areas.map((area) => [area])].map((chosen) => ({ id, chosen })),
);
const charts = PAGES.map(({ id, chosen }) => {
  const list = realObservations(id);
  const { areas } = resolveSelection(list, chosen, undefined, index);
  const chart = chartOf(list, id, { areas: chosen, about: at(areas, 0) });
  return { id, chosen, chart, areas };
});

test('every page has something to show, and nobody is shown by default who has nothing', () => {
  for (const { id, chosen, chart, areas } of charts) {
    expect(chart, `${id} ${chosen}`).not.toBeNull();
    if (chosen !== null || chart === null) continue;
    const list = realObservations(id);
    const { group } = resolveSelection(list, null, undefined, index);
    for (const area of areas)
      expect(
        list.some((o) => o.area === area && (group === null || o.group === group)),
        `${id} ${area}`,
      ).toBe(true);
  }
});

test('no page is a chart of one number: a number alone is a row of a table', () => {
  for (const { id, chosen, chart } of charts) {
    if (chart === null || chart.form === 'number') continue;
    const drawn = chart.series.flatMap((s) => [...s.points.map((p) => p.value), ...(s.against ? [1] : [])]);
    expect(drawn.length, `${id} ${chosen} ${chart.form}`).toBeGreaterThan(1);
  }
});

test('a line has three values of its own, and no value without a period stands among those with one', () => {
  for (const { id, chosen, chart } of charts) {
    if (chart?.form !== 'line' && chart?.form !== 'rank') continue;
    const periods = chart.series.flatMap((s) => s.points.map((p) => p.observation.period));
    expect(periods.includes(''), `${id} ${chosen}`).toBe(false);
    if (chart.form === 'line')
      expect(Math.max(...chart.series.map((s) => s.points.length)), `${id} ${chosen}`).toBeGreaterThan(2);
  }
});

test('no count of a municipality shares an axis with the country’s, and no level with a change', () => {
  for (const { id, chosen, chart } of charts) {
    if (chart === null) continue;
    const types = new Set(chart.series.map((s) => index.area(s.area).type));
    const sizes = isTotal(index.unit(index.indicator(id).unit)) && chart.measure === 'value';
    if (sizes) expect(types.has('kommune') && types.size > 1, `${id} ${chosen}: ${[...types]}`).toBe(false);
    const kinds = new Set(chart.series.map((s) => s.kind));
    expect(kinds.has('aendring') && kinds.size > 1, `${id} ${chosen}`).toBe(false);
  }
});

test('budgets of different years or kinds are not held against each other', () => {
  const list = realObservations('budgetafvigelse');
  const chart = chartOf(list, 'budgetafvigelse', { areas: ['herlev', 'holstebro'] });
  expect(new Set(chart?.series.map((s) => s.area))).toEqual(new Set(['herlev']));
  expect(chart?.caveats).toContainEqual(expect.objectContaining({ type: 'aside', reason: 'year' }));
});

test('ranks of several benefits are a place each on a list of 98, in the colour of the municipality', () => {
  const chart = chartOf(realObservations('star-placering'), 'star-placering', { areas: ['ishoej'] });
  expect(chart?.form).toBe('bars');
  expect(chart?.scale).toMatchObject({ min: 1, max: 98, inverted: true });
});
