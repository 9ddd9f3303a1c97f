import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSeries } from '../../../src/analysis/series';
import { splitsOf, sumCaveat } from '../../../src/charts/forms/parts/splits';
import type { Observation } from '../../../src/model/observation';
import { observation, present, realIndex, realObservations } from '../fixtures';

const index = realIndex();
const [persons, percent] = [index.unit('personer'), index.unit('procent')];
const GROUPS = ['alle', 'boern', 'voksne', 'aeldre'];
const series = (list: readonly Observation[]) => toSeries(list, ['faxe', 'ishoej'], GROUPS);
/** A period's parts, children first; undefined leaves one out. */
const parts = (period: string, ...values: (number | undefined)[]) =>
  values.flatMap((value, i) =>
    value === undefined ? [] : [observation({ period, value, group: GROUPS[i + 1] ?? '' })],
  );
const whole = (period: string, value: number) => observation({ period, value, group: 'alle' });
const splits = (list: readonly Observation[], unit = persons) => splitsOf(series(list), unit, index);

describe('splitsOf', () => {
  test('the parts of a period with their shares, and the whole where it is stated', () => {
    const [split, ...rest] = splits([...parts('2023', 50, 30, 20), whole('2023', 100)]);
    expect(rest).toEqual([]);
    expect(split).toMatchObject({ area: 'faxe', period: '2023', whole: { value: 100 } });
    expect(split?.shares.map((s) => s?.value)).toEqual([50, 30, 20]);
    expect(splits(parts('2023', 50, 30, 20))[0]?.whole).toBeNull();
  });

  test('a period that lacks a part, or has a negative one, is no split', () => {
    expect(
      splits([...parts('2022', 50, undefined, 20), ...parts('2023', 5, 3, 2)]).map((s) => s.period),
    ).toEqual(['2023']);
    expect(splits(parts('2023', 5, -3, 2))).toEqual([]);
    expect(splits(parts('2023', 0, 0, 0))).toEqual([]);
  });

  test('one part, or the whole alone, splits nothing', () => {
    expect(splits(parts('2023', 5))).toEqual([]);
    expect(splits([whole('2023', 5), ...parts('2023', 5)])).toEqual([]);
  });

  test('areas and kinds are split each on their own; targets and expectations not at all', () => {
    const budget = parts('2023', 1, 3).map((o) => ({ ...o, kind: 'budget' as const }));
    const ishoej = parts('2023', 2, 2).map((o) => ({ ...o, area: 'ishoej' }));
    const target = parts('2023', 9, 9).map((o) => ({ ...o, kind: 'maal' as const }));
    const found = splits([...parts('2023', 1, 1), ...budget, ...ishoej, ...target]);
    expect(found.map((s) => [s.area, s.parts[0]?.kind, s.shares[0]?.value])).toEqual([
      ['faxe', 'faktisk', 50],
      ['faxe', 'budget', 25],
      ['ishoej', 'faktisk', 50],
    ]);
  });

  test('parts are of one sort: those refugees of Faxe who live at its addresses are no further address', () => {
    const entry = index.entry('ukraine-boliger-beboere');
    const all = toSeries(realObservations(entry.id), entry.areas, entry.groups);
    const [split, ...rest] = splitsOf(all, persons, index);
    expect(rest).toEqual([]);
    expect(split?.parts.map((o) => o.group)).toEqual([
      'soendergade',
      'tingvej',
      'ny-strandvej',
      'rosenkildevej',
    ]);
    expect(split?.whole?.value).toBe(101);
    // They sum, so nothing is to be said.
    expect(sumCaveat(splitsOf(all, persons, index), persons)).toBeNull();
  });

  test('what is stated in per cent is not computed again', () => {
    expect(splits(parts('2023', 50, 30, 20), percent)[0]?.shares).toEqual([null, null, null]);
  });

  test('the shares of a split sum to 100', () => {
    const value = fc.nat(1e6);
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        fc.pre(a + b + c > 0);
        const total = splits(parts('2023', a, b, c))[0]?.shares.reduce((sum, s) => sum + (s?.value ?? 0), 0);
        expect(total).toBeCloseTo(100, 6);
      }),
    );
  });
});

describe('sumCaveat', () => {
  const of = (list: readonly Observation[], unit = persons) => sumCaveat(splits(list, unit), unit);

  test('nothing is said where the parts give the whole, or no whole is stated', () => {
    expect(of([...parts('2023', 5, 3, 2), whole('2023', 10)])).toBeNull();
    expect(of(parts('2023', 5, 3, 2))).toBeNull();
    expect(of([])).toBeNull();
  });

  test('the latest that does not is named, and how many more', () => {
    const list = ['2021', '2022', '2023'].flatMap((period) => [...parts(period, 5, 3, 2), whole(period, 11)]);
    expect(of(list)).toMatchObject({ parts: { value: 10 }, stated: { value: 11, period: '2023' }, more: 2 });
  });

  test('shares may miss 100 by what rounding explains', () => {
    expect(of(parts('2023', 33, 33, 33), percent)).toBeNull();
    expect(of(parts('2023', 33, 33, 32), percent)).toMatchObject({ parts: { value: 98 }, stated: null });
    const precise = parts('2023', 33.3, 33.3, 33.3).map((o) => ({ ...o, decimals: 1 }));
    expect(of(precise, percent)).toBeNull();
    expect(
      of(
        parts('2023', 33.3, 33.3, 33).map((o) => ({ ...o, decimals: 1 })),
        percent,
      ),
    ).toMatchObject({
      parts: { value: 99.6 },
    });
  });

  test('real: 185 of the 186 who stay in Faxe; the months of its fleksjob table all sum', () => {
    const all = (id: string) => {
      const entry = index.entry(id);
      return splitsOf(toSeries(realObservations(id), entry.areas, entry.groups), persons, index);
    };
    expect(sumCaveat(all('ukraine-ophold'), persons)).toMatchObject({
      parts: { value: 185 },
      stated: { value: 186 },
    });
    expect(all('fleksjob-arbejdstid')).toHaveLength(18);
    expect(sumCaveat(all('fleksjob-arbejdstid'), persons)).toBeNull();
    expect(present(all('fleksjob-arbejdstid').at(-1)).whole?.value).toBe(564);
  });
});
