import { describe, expect, test } from 'vitest';
import { factsFor, mainGroup } from '../../../src/analysis/facts';
import type { Observation } from '../../../src/model/observation';
import { observation, realIndex, realObservations } from '../fixtures';

const index = realIndex();
const facts = (list: readonly Observation[], area = 'faxe', group = 'alle') =>
  factsFor(list, area, group, index);
const o = (part: Partial<Observation>) => observation({ period: '2023', value: 10, ...part });

describe('factsFor', () => {
  test('is null where the area has nothing in the group', () => {
    expect(facts([])).toBeNull();
    expect(facts([o({ area: 'ishoej' })])).toBeNull();
    expect(facts([o({ group: 'unge' })])).toBeNull();
  });

  test('the observed value is the main one, even when another kind is later', () => {
    expect(facts([o({ value: 7 }), o({ kind: 'prognose', period: '2024', value: 9 })])?.main.value).toBe(7);
    expect(facts([o({ kind: 'prognose', value: 9 })])?.main.value).toBe(9);
  });

  test('a target is the main value only when there is nothing else', () => {
    const target = o({ kind: 'maal', period: '', value: 8 });
    expect(facts([target, o({ kind: 'budget', value: 9 })])?.main.value).toBe(9);
    expect(facts([target])).toMatchObject({ main: { value: 8 }, target: null });
  });

  test('a target without a period counts; one of another period does not', () => {
    const target = facts([o({ value: 10.7 }), o({ kind: 'maal', period: '', value: 8 })])?.target;
    expect(target).toMatchObject({ observation: { value: 8 }, difference: 2.7 });
    expect(facts([o({}), o({ kind: 'maal', period: '2022', value: 8 })])?.target).toBeNull();
    expect(facts([o({}), o({ kind: 'maal', period: '2023', value: 8 })])?.target?.difference).toBe(2);
  });

  test('the expected value must be of the same period', () => {
    expect(facts([o({}), o({ kind: 'forventet', value: 12 })])?.expected?.difference).toBe(-2);
    expect(facts([o({}), o({ kind: 'forventet', period: '2022', value: 12 })])?.expected).toBeNull();
    expect(facts([o({}), o({ kind: 'forventet', period: '', value: 12 })])?.expected).toBeNull();
  });

  test('references are of the same period, group and kind, the country last', () => {
    const list = [
      o({}),
      o({ area: 'hele-landet', value: 13 }),
      o({ area: 'rar-sjaelland', value: 12 }),
      o({ area: 'region-sjaelland', value: 11, period: '2022' }),
      o({ area: 'region-hovedstaden', value: 1 }),
      o({ area: 'ishoej', value: 2 }),
      o({ area: 'hele-landet', value: 99, kind: 'prognose' }),
      o({ area: 'hele-landet', value: 98, group: 'unge' }),
    ];
    expect(facts(list)?.references.map((r) => [r.observation.area, r.difference])).toEqual([
      ['rar-sjaelland', -2],
      ['hele-landet', -3],
    ]);
  });

  test('undated references and expectations count only from the same source', () => {
    const other = 'herlev-2022-03-23';
    const list = (source: string) => [
      o({ period: '' }),
      o({ period: '', area: 'hele-landet', value: 13, source }),
      o({ period: '', kind: 'forventet', value: 12, source }),
    ];
    expect(facts(list('faxe-2023-11-06'))).toMatchObject({
      references: [{ difference: -3 }],
      expected: { difference: -2 },
    });
    expect(facts(list(other))).toMatchObject({ references: [], expected: null });
  });

  test('the change is that of the main kind; an undated value has none', () => {
    const list = [o({ period: '2022', value: 12 }), o({}), o({ kind: 'budget', period: '2022', value: 1 })];
    expect(facts(list)?.change).toMatchObject({ difference: -2 });
    expect(facts([o({ period: '' })])?.change).toBeNull();
  });

  test('real: unemployed approved for fleksjob in Faxe', () => {
    const found = facts(realObservations('fleksjob-ledighed'), 'faxe', 'fleksjobvisiterede');
    expect(found).toMatchObject({ main: { value: 10.7, decimals: 1 }, target: { difference: 2.7 } });
    expect(found?.points).toHaveLength(1);
    expect(found?.references.map((r) => r.difference)).toEqual([-2.1, -2.3]);
  });
});

test('the whole is the main group; failing that the first in the data', () => {
  expect(mainGroup([o({ group: 'unge' }), o({ group: 'alle' })])).toBe('alle');
  expect(mainGroup([o({ group: 'unge' }), o({ group: 'alle-ydelser' })])).toBe('alle-ydelser');
  expect(mainGroup([o({ group: 'unge' }), o({ group: 'a-dagpenge' })])).toBe('unge');
  // One that nobody knows the time of is not told before one that has it.
  expect(mainGroup([o({ group: 'unge', period: '' }), o({ group: 'a-dagpenge' })])).toBe('a-dagpenge');
  expect(mainGroup([o({ group: 'unge', period: '' })])).toBe('unge');
  expect(mainGroup([])).toBeNull();
});
