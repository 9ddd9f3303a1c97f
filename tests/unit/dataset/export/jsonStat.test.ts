import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, test } from 'vitest';
import { figuresJsonStat } from '../../../../src/dataset/export/jsonStat';
import type { FigureSet } from '../../../../src/dataset/export/set';
import type { Observation } from '../../../../src/model/observation';
import { observation, present, realObservations } from '../../fixtures';
import { attack, hostile, setOf } from './sets';

/** A set written and read by another program. */
function read(set: FigureSet) {
  return JSONstat(JSON.parse(JSON.stringify(figuresJsonStat(set))));
}

/** The categories that a figure is looked up by. */
const place = (o: Observation, ids: readonly string[]) => {
  const all: Record<string, string> = {
    omraade: o.area,
    noegletal: o.indicator,
    maalgruppe: o.group,
    type: o.kind,
    periode: o.period || 'ikke-angivet',
    punkt: `${o.source}/${o.item}`,
  };
  return Object.fromEntries(ids.map((id) => [id, present(all[id])]));
};

describe('figuresJsonStat', () => {
  test('is a dataset of version 2.0 with its roles, units and notes', () => {
    const set = setOf(realObservations('fleksjob-ledighed'));
    const cube = read(set);
    expect(cube.class).toBe('dataset');
    expect(cube.label).toBe(set.title);
    expect(cube.href).toBe(set.address);
    expect(cube.updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(cube.source).toContain('punkt');
    expect(cube.role).toMatchObject({ time: ['periode'], geo: ['omraade'], metric: ['noegletal'] });
    expect(cube.note).toEqual([expect.stringContaining('Kun tal'), expect.stringContaining(set.address)]);
    const indicator = cube.Dimension('noegletal');
    expect(indicator.role).toBe('metric');
    expect(indicator.Category(0).unit).toEqual({ label: '%', decimals: 1 });
    expect(indicator.Category(0).note).toHaveLength(2);
    expect(cube.Dimension('omraade').label).toBe('Område');
    expect(cube.Dimension('omraade').Category('faxe').label).toBe('Faxe');
  });

  test.each(['star-placering', 'fleksjob-ledighed', 'budgetafvigelse', 'forsoergede-fordeling'])(
    'every figure of %s reads back in its cell, and no other cell has a value',
    (id) => {
      const figures = realObservations(id);
      const cube = read(setOf(figures));
      for (const o of figures) expect(cube.Data(place(o, cube.id)).value, o.id).toBe(o.value);
      const filled = cube.value.filter((value) => value !== null);
      expect(filled).toHaveLength(figures.length);
    },
  );

  test('any figures read back, with the item that states them', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const set = attack(parts);
        // One statement of a figure in one item: what the data files hold.
        const figures = [...new Map(set.figures.map((o) => [`${o.source} ${o.id}`, o])).values()];
        const own = { ...set, figures };
        const cube = read(own);
        const written = figuresJsonStat(own);
        expect(Object.keys(written.value)).toHaveLength(figures.length);
        for (const o of figures) {
          const cell = cube.Data(place(o, cube.id));
          expect([cell.value, cell.status]).toEqual([o.value, `${o.source}/${o.item}`]);
        }
        expect(
          Object.values(written.extension.figures)
            .map((f) => f.printed)
            .sort(),
        ).toEqual(figures.map((o) => o.printed).sort());
        expect(cube.id.length).toBe(cube.size.length);
      }),
    );
  });

  test('the item is a dimension only where two items state the same figure', () => {
    const once = [observation({ item: '88' }), observation({ item: '89', period: '2022' })];
    expect(figuresJsonStat(setOf(once)).id).toHaveLength(5);
    const twice = [observation({ item: '88', value: 1 }), observation({ item: '89', value: 2 })];
    const { id, size, value } = figuresJsonStat(setOf(twice));
    expect([id.at(-1), size.at(-1)]).toEqual(['punkt', 2]);
    expect(value).toEqual({ 0: 1, 1: 2 });
  });

  test('periods stand in order of time, those not stated first', () => {
    const figures = ['2023-09', '', '2021', '2023-08'].map((period) => observation({ period }));
    expect(figuresJsonStat(setOf(figures)).dimension.periode?.category.index).toEqual([
      'ikke-angivet',
      '2021',
      '2023-08',
      '2023-09',
    ]);
  });

  test('without figures it is still a dataset', () => {
    expect(figuresJsonStat(setOf([]))).toMatchObject({ class: 'dataset', size: [0, 0, 0, 0, 0], value: {} });
  });
});
