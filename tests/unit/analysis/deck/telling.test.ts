import { describe, expect, test } from 'vitest';
import { tellingIndicators, unstated } from '../../../../src/analysis/deck/telling';
import { viewOfSlide } from '../../../../src/state/slides';
import { areaContents } from '../../../../src/views/area/slides';
import { present, realIndex } from '../../fixtures';

const index = realIndex();
const withData = index.areasWithData.map(({ id }) => id);
const municipalities = index.areasWithData.filter(({ type }) => type === 'kommune').map(({ id }) => id);
const stated = (area: string) =>
  index.catalog.indicators.filter(
    ({ id }) => index.has('indicator', id) && index.entry(id).areas.includes(area),
  );

/** How many charts can be made of an area: a difference is no chart beside what it is the difference of. */
function chartable(area: string): number {
  const own = stated(area);
  return own.filter(({ id }) => !own.some(({ difference, missing }) => difference === id || missing === id))
    .length;
}

describe('the most telling indicators', () => {
  test.each(withData)('of %s: as many as it has up to seven, each once, each its own', (area) => {
    const told = tellingIndicators(area, index);
    const own = stated(area).map(({ id }) => id);
    expect(told.length).toBeLessThanOrEqual(7);
    expect(told.length).toBeGreaterThanOrEqual(Math.min(5, chartable(area)));
    expect(new Set(told).size).toBe(told.length);
    expect(own).toEqual(expect.arrayContaining(told));
    // A difference is not told again beside what it is the difference of.
    for (const id of told) {
      const { difference, missing } = index.indicator(id);
      const again = told.slice(told.indexOf(id) + 1);
      expect(again).not.toContain(difference);
      expect(again).not.toContain(missing);
    }
    expect(tellingIndicators(area, index)).toEqual(told);
  });

  test('answer the committee’s questions where the referater do: rank, expected, target, fleksjob, budget', () => {
    const told = tellingIndicators('faxe', index).map((id) => index.indicator(id));
    expect(told.some(({ unit }) => index.unit(unit).type === 'placering')).toBe(true);
    expect(
      told.some(
        ({ kinds, id }) => kinds.includes('forventet') && index.entry(id).kinds.includes('forventet'),
      ),
    ).toBe(true);
    expect(told.some(({ id }) => index.entry(id).kinds.includes('maal'))).toBe(true);
    expect(told.some(({ theme }) => theme === 'fleksjob')).toBe(true);
  });

  test('of an area without figures, or one that is not there, are none', () => {
    expect(tellingIndicators('aarhus', index)).toEqual([]);
    expect(tellingIndicators('atlantis', index)).toEqual([]);
  });
});

describe('what is not stated', () => {
  test.each(municipalities)('of %s: what others have, and never what it has itself', (area) => {
    const own = stated(area).map(({ id }) => id);
    const themes = unstated(area, index);
    const named = themes.flatMap(({ indicators }) => indicators);
    expect(named.filter((id) => own.includes(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    for (const { theme, indicators } of themes) {
      expect(indicators.length).toBeGreaterThan(0);
      for (const id of indicators) {
        expect(index.indicator(id).theme).toBe(theme);
        expect(index.entry(id).areas.some((other) => index.area(other).type === 'kommune')).toBe(true);
      }
      const importance = indicators.map((id) => index.indicator(id).importance);
      expect(importance).toEqual([...importance].sort((a, b) => a - b));
    }
    // Together with its own it is everything that municipalities have.
    const all = index.catalog.indicators.filter(
      ({ id }) =>
        index.has('indicator', id) && index.entry(id).areas.some((a) => index.area(a).type === 'kommune'),
    );
    for (const { id } of all) expect([id, own.includes(id) || named.includes(id)]).toEqual([id, true]);
  });
});

describe('the ready-made deck', () => {
  test.each(municipalities)(
    'of %s: lede, charts, what is missing, sources; 8 to 10 slides where it has the figures',
    (area) => {
      const slides = areaContents(area, index);
      const charts = slides.filter((slide) => slide.type === 'chart');
      expect(slides.map(({ type }) => type)).toEqual([
        'lede',
        ...charts.map(() => 'chart'),
        'missing',
        'sources',
      ]);
      expect(slides.length).toBeLessThanOrEqual(10);
      expect(slides.length).toBeGreaterThanOrEqual(Math.min(8, 3 + chartable(area)));
      for (const { view } of charts) {
        const shown = viewOfSlide(view, index);
        expect(shown).toMatchObject({ page: 'indicator', areas: expect.arrayContaining([area]) });
        if (shown.page !== 'indicator') continue;
        // No area that the indicator has nothing about.
        for (const other of present(shown.areas)) expect(index.entry(shown.indicator).areas).toContain(other);
      }
      const text = slides.map((slide) => JSON.stringify(slide));
      expect(new Set(text).size).toBe(text.length);
    },
  );

  test('of a municipality without figures says what is missing', () => {
    expect(areaContents('aarhus', index)).toEqual([{ type: 'missing', area: 'aarhus' }]);
  });
});
