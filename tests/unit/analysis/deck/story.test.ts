import { describe, expect, test } from 'vitest';
import { storyOf } from '../../../../src/analysis/deck/story';
import { present, wholeIndex } from '../../fixtures';
import { areaFigures } from './areaFigures';

const TODAY = '2026-11-30';
const index = wholeIndex();
const story = (area: string) => storyOf(areaFigures(area), area, index, TODAY);
const municipalities = index.areasWithData.filter(({ type }) => type === 'kommune').map(({ id }) => id);
const isCountry = (id: string) => index.area(id).type === 'land';

describe('the deck of any municipality', () => {
  test.each(municipalities)('%s: a verdict, and charts that each hold a figure against something', (area) => {
    const { verdict, points, plain, questions } = story(area);
    expect(verdict.figures.length).toBeGreaterThanOrEqual(2);
    expect(points.length).toBeGreaterThanOrEqual(2);
    expect(points.length).toBeLessThanOrEqual(6);
    expect(new Set(points.map(({ indicator }) => indicator)).size).toBe(points.length);
    for (const { indicator, areas } of points) {
      expect(areas[0]).toBe(area);
      for (const other of areas) expect(index.entry(indicator).areas).toContain(other);
      // A share is never without the country's where that is known.
      const { type } = index.unit(index.indicator(indicator).unit);
      const known = index.entry(indicator).areas.some(isCountry);
      if (type === 'procent' && known) expect(areas.some(isCountry)).toBe(true);
    }
    // A lone figure or two are no slide, nor is what is too old to count.
    expect([1, 2]).not.toContain(plain.length);
    expect(plain.filter(({ hollow }) => hollow)).toEqual([]);
    for (const { figure } of [...verdict.figures, ...questions]) expect(figure.period).not.toBe('');
    for (const one of questions) {
      expect(one.hollow).toBe(false);
      expect([one.sign, one.unjudged]).toSatisfy(
        (of: string[]) => of.includes('attention') || of.includes('doubt'),
      );
    }
  });
});

test('what has joined another indicator is no point of its own where the area has figures of that', () => {
  for (const area of index.catalog.withMinutes) {
    const figures = areaFigures(area);
    const { verdict, points, questions } = storyOf(figures, area, index, TODAY);
    const led = [
      ...verdict.figures.map(({ figure }) => figure),
      ...points,
      ...questions.map(({ figure }) => figure),
    ];
    const joined = led.filter(({ indicator }) => {
      const main = index.mainOf(indicator);
      return main !== indicator && figures.observations.some((o) => o.area === area && o.indicator === main);
    });
    expect([area, joined.map(({ indicator }) => indicator)]).toEqual([area, []]);
  }
});

test('Faxe: each figure of the verdict, the rank of one of them, with RAR and country beside a target', () => {
  const { points, questions } = story('faxe');
  expect(points.map(({ indicator }) => indicator)).toEqual([
    'star-antal',
    'star-placering',
    'beskaeftigelsesfrekvens',
    'langtidsledige',
    'fleksjob-ledighed',
    'ledige-andel',
  ]);
  const target = present(points.find(({ indicator }) => indicator === 'fleksjob-ledighed'));
  expect(target.areas).toEqual(['faxe', 'rar-sjaelland', 'hele-landet']);
  expect(questions.map(({ figure }) => figure.indicator)).toContain('fleksjob-ledighed');
});

test('Ishøj: a rank of 2018 without a period is in no verdict, no chart and no question', () => {
  const { verdict, points, plain, questions } = story('ishoej');
  const told = [...verdict.figures, ...questions].map(({ figure }) => figure.indicator);
  expect(
    [...told, ...points.map(({ indicator }) => indicator)].filter((id) => id.startsWith('star')),
  ).toEqual([]);
  expect(plain.every(({ figure, unjudged }) => figure.period === '' || unjudged !== null)).toBe(true);
});

test('Herlev: a number that can be read in several ways is asked about, and not charted', () => {
  const { points, questions } = story('herlev');
  expect(points.map(({ indicator }) => indicator)).not.toContain('ydelsesmodtagere');
  expect(questions.find(({ figure }) => figure.indicator === 'ydelsesmodtagere')?.unjudged).toBe('doubt');
});

test('what rises less than in the whole country is no question', () => {
  const asked = (area: string) => story(area).questions.map(({ figure }) => figure.indicator);
  expect(asked('vallensbaek')).not.toContain('langtidsledige');
  expect(asked('faxe')).toContain('langtidsledige');
});

describe('a count', () => {
  const pointOf = (area: string, id: string) => story(area).points.find(({ indicator }) => indicator === id);

  test('in the verdict is set beside the country’s from the period that it is judged by', () => {
    expect(pointOf('faxe', 'langtidsledige')).toMatchObject({
      areas: ['faxe', 'hele-landet'],
      base: '2025-07',
    });
    expect(pointOf('vallensbaek', 'langtidsledige')).toMatchObject({ areas: ['vallensbaek', 'hele-landet'] });
  });

  test('that is small stands without the country, of which each of its units would be a leap', () => {
    expect(pointOf('dragoer', 'langtidsledige')).toMatchObject({ areas: ['dragoer'], base: null });
  });

  test('that follows the seasons begins in the season that it ends in', () => {
    expect(pointOf('laesoe', 'fuldtidsansatte')).toMatchObject({
      areas: ['laesoe', 'hele-landet'],
      base: '2008-Q3',
    });
  });

  test('is never on one axis with another as they stand, however near in size', () => {
    for (const { areas, indicator, base } of story('koebenhavn').points)
      expect(base !== null).toBe(
        areas.length > 1 && ['langtidsledige', 'fuldtidsansatte'].includes(indicator),
      );
  });
});

test('Herning: two periods are no line, so the areas stand side by side', () => {
  const fleksjob = story('herning').points.find(({ indicator }) => indicator === 'fleksjob-ledighed');
  expect(fleksjob).toMatchObject({ once: true, areas: ['herning', 'br-midtjylland', 'hele-landet'] });
});

test('a verdict of enough figures goes without those that are too old to count', () => {
  expect(story('holstebro').verdict.figures.map(({ hollow }) => hollow)).toEqual([false, false, false]);
});

test('an area without figures has no story', () => {
  expect(storyOf({ observations: [] }, 'rar-fyn', index, TODAY)).toMatchObject({
    verdict: { figures: [] },
    points: [],
    plain: [],
    questions: [],
  });
});
