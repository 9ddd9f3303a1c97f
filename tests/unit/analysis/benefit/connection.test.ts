import { describe, expect, test } from 'vitest';
import { connectionsOf } from '../../../../src/analysis/benefit/connection';
import { familyOf, inFamily } from '../../../../src/analysis/benefit/family';
import type { Observation } from '../../../../src/model/observation';
import { observation, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const connect = (id: string, area: string, all: readonly Observation[] = realDataset().observations) => {
  const family = familyOf(id, index);
  return connectionsOf(
    all.filter((o) => inFamily(o, family, index)),
    area,
    family,
    index,
  );
};
/** People and money of each year, as numbers. */
const numbers = (found: ReturnType<typeof connect>) =>
  found.map(({ period, people, money }) => ({
    period,
    people: people.map(({ main }) => [main.value, main.period]),
    money: money.map(({ observation: o, plan }) => [o.value, plan?.value ?? null]),
  }));

describe('connectionsOf the bundled figures', () => {
  test('Herlev: persons in fleksjob in 2021 beside the deviation of the wage subsidy', () => {
    expect(numbers(connect('fleksjob', 'herlev'))).toEqual([
      {
        period: '2021',
        people: [
          [313, '2021-12'],
          [315, '2021-10'],
        ],
        money: [[1_100_000, null]],
      },
    ]);
  });

  test('Faxe: those in fleksjob beside the result of the investment and its plan, with how they moved', () => {
    const found = connect('fleksjob', 'faxe');
    expect(numbers(found)).toEqual([
      { period: '2023', people: [[564, '2023-06']], money: [[165_000, -600_000]] },
    ]);
    expect(found[0]?.people[0]?.change).toMatchObject({ difference: 38, overYear: true });
  });

  test('Faxe: each year with its own number of people, the latest first', () => {
    expect(numbers(connect('alle-ydelser', 'faxe'))).toEqual([
      {
        period: '2022-07/2023-06',
        people: [[1790, '2022-07/2023-06']],
        money: [
          [8_000_000, null],
          [217, null],
        ],
      },
      {
        period: '2022',
        people: [[1860, '2022-01/2022-12']],
        money: [
          [4_600_000, null],
          [124, null],
        ],
      },
    ]);
  });

  test('nothing where only one of them is stated', () => {
    expect(connect('sygedagpenge', 'herlev')).toEqual([]);
    expect(connect('sygedagpenge', 'ishoej')).toEqual([]);
    expect(connect('kontanthjaelp', 'aarhus')).toEqual([]);
  });
});

describe('connectionsOf invented figures', () => {
  const persons = (part: Partial<Observation>) =>
    observation({ indicator: 'ydelse-fuldtidspersoner', group: 'sygedagpenge', value: 100, ...part });
  const deviation = (part: Partial<Observation>) =>
    observation({ indicator: 'budgetafvigelse', group: 'sygedagpenge', value: 5, ...part });
  const found = (...all: readonly Observation[]) => numbers(connect('sygedagpenge', 'faxe', all));

  test('the number is the latest within the year, never one from another', () => {
    const list = [
      persons({ period: '2020-12', value: 90 }),
      persons({ period: '2021-03', value: 100 }),
      persons({ period: '2021-09', value: 110 }),
      persons({ period: '2022-01', value: 120 }),
    ];
    expect(found(...list, deviation({ period: '2021' }))).toEqual([
      { period: '2021', people: [[110, '2021-09']], money: [[5, null]] },
    ]);
    expect(found(...list, deviation({ period: '2019' }))).toEqual([]);
    // A window that reaches into the year before is not of the year.
    expect(found(persons({ period: '2020-07/2021-06' }), deviation({ period: '2021' }))).toEqual([]);
  });

  test('a period not stated is of no year', () => {
    expect(found(persons({ period: '' }), deviation({ period: '2021' }))).toEqual([]);
    expect(found(persons({ period: '2021' }), deviation({ period: '' }))).toEqual([]);
  });

  test('a span of several years is no year', () => {
    expect(found(persons({ period: '2021' }), deviation({ period: '2020/2022' }))).toEqual([]);
  });

  test('the account counts before the forecast, and what was expected of people is not what came', () => {
    const year = { period: '2021' };
    expect(
      found(
        persons(year),
        deviation({ ...year, kind: 'prognose', value: 9 }),
        deviation({ ...year, value: 5 }),
      ),
    ).toEqual([{ period: '2021', people: [[100, '2021']], money: [[5, null]] }]);
    expect(found(persons({ ...year, kind: 'forventet' }), deviation(year))).toEqual([]);
  });

  test('a part of the benefit does not speak for its number', () => {
    const part = persons({ group: 'aktivitetsparate-kontanthjaelp', period: '2021' });
    const money = deviation({ group: 'kontanthjaelp', period: '2021' });
    expect(numbers(connect('kontanthjaelp', 'faxe', [part, money]))).toEqual([]);
  });
});
