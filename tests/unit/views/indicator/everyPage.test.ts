import { expect, test } from 'vitest';
import { joinedWords } from '../../../../src/analysis/insight/joinedWords';
import { joinedTo, mainIndicators } from '../../../../src/analysis/joined';
import { resolveSelection } from '../../../../src/analysis/selection';
import { toSeries } from '../../../../src/analysis/series';
import { describeChart } from '../../../../src/charts/describe';
import { wholeDataset, wholeIndex } from '../../fixtures';
import { wordingsOf } from '../../wordings';

const index = wholeIndex();
const [text] = wordingsOf(index);
const of = (id: string) => wholeDataset().observations.filter((o) => o.indicator === id);

test.each(mainIndicators(index))('the page of %s is no lone number', (id) => {
  const own = of(id);
  const { areas, group, groups } = resolveSelection(own, null, undefined, index);
  const series = toSeries(own, areas, group === null ? groups : [group]);
  const chart = describeChart({ series, indicator: index.indicator(id), index, about: areas[0] });
  const rows = chart && chart.form !== 'number' ? own.length : series.flatMap((s) => s.points).length;
  const more = joinedWords(joinedTo(id, index).flatMap(of), own, areas, group, text);
  expect(rows + more.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(1);
});

test('about forty pages have all the figures, each with one', () => {
  const mains = mainIndicators(index);
  expect(mains.length).toBeLessThanOrEqual(40);
  const all = mains.flatMap((id) => [id, ...joinedTo(id, index)]);
  expect(all.sort()).toEqual(index.catalog.indicatorEntries.map(({ id }) => id).sort());
});
