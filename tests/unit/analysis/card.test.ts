import { describe, expect, test } from 'vitest';
import { describeCard } from '../../../src/analysis/card';
import type { Observation } from '../../../src/model/observation';
import { ownSourceId } from '../../../src/model/ownData';
import { observation, present, realCompiled, realIndex, realObservations } from '../fixtures';

const index = realIndex();
const card = (list: readonly Observation[], area = 'faxe') => describeCard(list, area, index);
const form = (list: readonly Observation[]) => present(card(list)).form;
const o = (part: Partial<Observation>) => observation(part);

describe('describeCard', () => {
  test('an area without figures has no card', () => {
    expect(card([])).toBeNull();
    expect(card([o({ area: 'ishoej' })])).toBeNull();
  });

  test('one value, perhaps with its past', () => {
    expect(form([o({})]).type).toBe('value');
    expect(form([o({ period: '2021' }), o({ period: '2022' }), o({ period: '2023' })]).type).toBe('value');
  });

  test('one value beside reference areas', () => {
    expect(form([o({}), o({ area: 'hele-landet' })]).type).toBe('references');
    expect(form([o({}), o({ area: 'hele-landet', period: '2020' })]).type).toBe('value');
    expect(form([o({}), o({ area: 'ishoej' })]).type).toBe('value');
  });

  test('several groups once: a bar each, without the whole', () => {
    const found = form([o({ group: 'alle' }), o({ group: 'sygedagpenge' }), o({ group: 'kontanthjaelp' })]);
    if (found.type !== 'groups') throw new Error(found.type);
    expect(found.values.map((row) => row.group)).toEqual(['kontanthjaelp', 'sygedagpenge']);
  });

  test('several groups in several periods or kinds: a table, oldest column first', () => {
    const groups = ['kontanthjaelp', 'sygedagpenge'];
    const list = groups.flatMap((group) => [o({ group, period: '2023' }), o({ group, period: '2022' })]);
    expect(form(list)).toEqual({
      type: 'columns',
      groups,
      columns: [
        { kind: 'faktisk', period: '2022' },
        { kind: 'faktisk', period: '2023' },
      ],
    });
    const kinds = groups.flatMap((group) => [o({ group }), o({ group, kind: 'forventet' })]);
    expect(form(kinds)).toMatchObject({
      type: 'columns',
      columns: [{ kind: 'faktisk' }, { kind: 'forventet' }],
    });
  });

  test('several groups over time: a line each', () => {
    const list = ['kontanthjaelp', 'sygedagpenge'].flatMap((group) =>
      ['2021', '2022', '2023'].map((period) => o({ group, period })),
    );
    const found = form(list);
    if (found.type !== 'lines') throw new Error(found.type);
    expect(found.series.map((s) => [s.group, s.points.length])).toEqual([
      ['kontanthjaelp', 3],
      ['sygedagpenge', 3],
    ]);
  });

  test('more lines than can be told apart are not drawn', () => {
    const groups = index.catalog.groups.slice(2, 12).map((group) => group.id);
    const list = groups.flatMap((group) => ['2021', '2022', '2023'].map((period) => o({ group, period })));
    expect(form(list).type).toBe('value');
  });

  test('own holds all of the area and nothing else', () => {
    const list = [o({}), o({ group: 'unge' }), o({ area: 'hele-landet' })];
    expect(card(list)?.own).toEqual(list.slice(0, 2));
  });

  test('every real area gets a card for each indicator it has, with what the form promises', () => {
    for (const entry of realCompiled().catalog.indicatorEntries) {
      const list = realObservations(entry.id);
      for (const area of entry.areas) {
        const { facts, form: found, own } = present(describeCard(list, area, index));
        expect(facts.main.area).toBe(area);
        expect(own).toContain(facts.main);
        if (found.type === 'references') expect(facts.references.length).toBeGreaterThan(0);
        if (found.type === 'groups') expect(found.values.length).toBeGreaterThan(0);
        if (found.type === 'columns') expect(found.columns.length).toBeGreaterThan(1);
        if (found.type === 'lines') expect(found.series.length).toBeGreaterThan(1);
      }
    }
  });
});

describe('what a card says where a user’s own figures are about the same', () => {
  const source = ownSourceId('abc', '2026-01-01');
  const mine = (period: string, value: number, part: Partial<Observation> = {}) =>
    o({ source, period, value, ...part });
  const stated = [o({ period: '2022', value: 5 }), o({ period: '2023', value: 6 })];
  const said = (list: readonly Observation[]) => {
    const { facts, beside } = present(card(list));
    return [facts.main.value, beside?.value ?? null];
  };

  test('the bundled figure is said where they disagree, and theirs beside it', () => {
    expect(said([...stated, mine('2023', 7)])).toEqual([6, 7]);
    expect(said([...stated, mine('2023', 7), mine('2024', 8)])).toEqual([6, 8]);
    expect(said([...stated, mine('2022', 7), mine('2024', 8)])).toEqual([6, 8]);
  });

  test('with what the bundled ones alone say of it', () => {
    const { facts } = present(card([...stated, mine('2023', 7), mine('2024', 8)]));
    expect(facts.points).toEqual(stated);
    expect(facts.change?.difference).toBe(1);
  });

  test('newer figures are said where they agree about what both have', () => {
    expect(said([...stated, mine('2023', 6), mine('2024', 8)])).toEqual([8, null]);
  });

  test('newer figures that share no period are said, and the bundled one stands beside', () => {
    expect(said([...stated, mine('2024', 8)])).toEqual([8, 6]);
  });

  test('nothing stands beside a figure that is newer or the same', () => {
    expect(said([...stated, mine('2021', 8)])).toEqual([6, null]);
    expect(said([...stated, mine('2022', 8)])).toEqual([6, null]);
    expect(said([...stated, mine('2023', 6)])).toEqual([6, null]);
    expect(said(stated)).toEqual([6, null]);
    expect(said([mine('2023', 6)])).toEqual([6, null]);
  });

  test('figures of another group, kind or area take no part', () => {
    const others = [
      mine('2023', 7, { group: 'unge' }),
      mine('2023', 8, { kind: 'maal' }),
      mine('2023', 9, { area: 'hele-landet' }),
    ];
    expect(said([...stated, ...others])).toEqual([6, null]);
  });
});
