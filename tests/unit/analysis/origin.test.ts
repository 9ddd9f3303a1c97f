import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFor } from '../../../src/analysis/facts';
import { latest } from '../../../src/analysis/latest';
import { leadingFigures, leadingOrigin } from '../../../src/analysis/origin';
import { toSeries } from '../../../src/analysis/series';
import { indexCatalog } from '../../../src/model/catalogIndex';
import type { Observation } from '../../../src/model/observation';
import { observationId } from '../../../src/model/observationId';
import { isOwn } from '../../../src/model/ownData';
import { realCompiled } from '../fixtures';

const BUNDLED = 'faxe-2023-11-06';
const OWN = 'eget-1-2026-11-22';

function stated(period: string, value: number, source: string, area = 'faxe'): Observation {
  const key = {
    item: '1',
    area,
    indicator: 'fleksjob-ledighed',
    group: 'alle',
    kind: 'faktisk' as const,
    period,
  };
  return { ...key, id: observationId(key), source, value, decimals: 1, printed: String(value), note: null };
}

const values = (list: readonly Observation[]) => list.map((o) => [o.period, o.value]);

describe('bundled figures and own ones', () => {
  const bundled = [stated('2023-08', 2.4, BUNDLED)];
  const own = [stated('2023-07', 3.7, OWN), stated('2023-08', 3.8, OWN), stated('2023-09', 3.9, OWN)];

  test('that disagree are not one line: the bundled one is it, and the other stands beside, however long', () => {
    const [series] = toSeries([...bundled, ...own], ['faxe'], ['alle']);
    expect(values(series?.points ?? [])).toEqual(values(bundled));
    expect(values(series?.also ?? [])).toEqual(values([...own].reverse()));
  });

  test('that share no period are not one line, since nothing tells whether they agree: the longer is it', () => {
    const [series] = toSeries([stated('2023-06', 3.6, BUNDLED), ...own], ['faxe'], ['alle']);
    expect(values(series?.points ?? [])).toEqual(values(own));
  });

  test('that agree where they meet are one line', () => {
    const meeting = [stated('2023-06', 3.1, BUNDLED), stated('2023-08', 3.8, BUNDLED)];
    const [series] = toSeries([...meeting, ...own], ['faxe'], ['alle']);
    expect(values(series?.points ?? [])).toEqual([['2023-06', 3.1], ...values(own)]);
  });

  test('rounding is no disagreement', () => {
    const rounded = { ...stated('2023-08', 4, BUNDLED), decimals: 0 };
    expect(leadingOrigin([rounded, ...own]).leading).toHaveLength(4);
  });

  test('of equal length, the bundled one is the line', () => {
    const [series] = toSeries([...bundled, stated('2023-08', 3.8, OWN)], ['faxe'], ['alle']);
    expect(values(series?.points ?? [])).toEqual(values(bundled));
    expect(values(series?.also ?? [])).toEqual([['2023-08', 3.8]]);
  });
});

describe('which of them lead', () => {
  const figure = fc
    .record({
      year: fc.integer({ min: 2019, max: 2023 }),
      value: fc.integer({ min: 1, max: 3 }),
      own: fc.boolean(),
      dated: fc.boolean(),
    })
    .map(({ year, value, own, dated }) => stated(dated ? String(year) : '', value, own ? OWN : BUNDLED));

  test('whatever there is, something is shown, what stands beside it is of the other origin and says more', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), (all) => {
        const { leading, beside } = leadingOrigin(all);
        const main = latest(leading);
        expect(main).not.toBeNull();
        if (!main || !beside) return;
        expect(isOwn(beside.source)).not.toBe(isOwn(main.source));
        expect([beside.period, beside.value]).not.toEqual([main.period, main.value]);
      }),
    );
  });

  test('an own figure never leads where another contradicts a bundled one', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), (all) => {
        const contradicting = [stated('2018', 1, BUNDLED), stated('2018', 3, OWN), ...all];
        const { leading } = leadingOrigin(contradicting);
        expect(leading.some((o) => isOwn(o.source))).toBe(false);
      }),
    );
  });
});

describe('facts', () => {
  const index = indexCatalog(realCompiled().catalog);
  const figures = [
    stated('2023-09', 10.7, BUNDLED),
    stated('2023-09', 11.2, OWN),
    stated('2023-10', 10.1, OWN),
    stated('2023-10', 13, BUNDLED, 'hele-landet'),
    stated('2023-10', 12.5, OWN, 'hele-landet'),
  ];

  test('are about the bundled figures where own ones disagree with them', () => {
    expect(factsFor(figures, 'faxe', 'alle', index)?.main.value).toBe(10.7);
  });

  // No bundled figure tells whether these agree with it.
  const newer = figures.filter(({ value }) => value !== 10.7);

  test('a change is between figures of the same origin', () => {
    const facts = factsFor([...newer, stated('2023-08', 10, BUNDLED)], 'faxe', 'alle', index);
    expect(facts?.main.value).toBe(10.1);
    expect(facts?.change?.from.value).toBe(11.2);
    expect(facts?.change?.difference).toBe(-1.1);
  });

  test('a comparison is with what the same people measure, where they do', () => {
    const country = (list: readonly Observation[]) =>
      factsFor(list, 'faxe', 'alle', index)?.references.find(
        ({ observation: o }) => o.area === 'hele-landet',
      );
    expect(country(newer)?.observation.value).toBe(12.5);
    expect(country(newer.slice(0, -1))?.observation.value).toBe(13);
  });
});

test('of figures of many areas those lead that would lead alone, and without own ones all do', () => {
  const bundled = [stated('2023', 2, BUNDLED), stated('2023', 5, BUNDLED, 'ishoej')];
  const own = [stated('2023', 3, OWN), stated('2024', 4, OWN), stated('2023', 5, OWN, 'ishoej')];
  expect(leadingFigures(bundled)).toEqual({ leading: bundled, beside: [] });
  expect(leadingFigures([...bundled, ...own])).toEqual({
    leading: [...bundled, own[2]],
    beside: [own[1]],
  });
});
