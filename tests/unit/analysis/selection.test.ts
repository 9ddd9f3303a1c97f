import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discrepanciesOf } from '../../../src/analysis/discrepancies';
import { resolveSelection } from '../../../src/analysis/selection';
import { orderAreas } from '../../../src/analysis/series';
import { first, observation, realIndex, realObservations } from '../fixtures';

const index = realIndex();
const municipalities = index.catalog.areas.filter((area) => area.type === 'kommune').map((area) => area.id);
const of = (areas: readonly string[], group = 'alle') => areas.map((area) => observation({ area, group }));

describe('resolveSelection', () => {
  test('by default every area with figures, municipalities first', () => {
    const { areas, without } = resolveSelection(
      of(['hele-landet', 'region-sjaelland', 'faxe', 'ishoej']),
      null,
      undefined,
      index,
    );
    expect(areas).toEqual(['ishoej', 'faxe', 'region-sjaelland', 'hele-landet']);
    expect(without).toEqual([]);
  });

  test.each([
    ['shares', {}],
    ['counts, beside which those of municipalities are hairlines', { indicator: 'ydelse-fuldtidspersoner' }],
  ])('of all municipalities the country, before which they stand: %s', (_, part) => {
    const many = [...municipalities.slice(0, 20), 'region-sjaelland', 'hele-landet'].map((area) =>
      observation({ ...part, area }),
    );
    const { areas, dwarfing } = resolveSelection(many, null, undefined, index);
    expect(areas).toEqual(['hele-landet']);
    expect(dwarfing).toBeNull();
  });

  test('of several areas with counts the country is left out, which is told, until it is asked for', () => {
    const counts = [...municipalities.slice(0, 8), 'hele-landet'].map((area) =>
      observation({ area, indicator: 'ydelse-fuldtidspersoner', group: 'kontanthjaelp' }),
    );
    const { areas, dwarfing } = resolveSelection(counts, null, undefined, index);
    expect(new Set(areas)).toEqual(new Set(municipalities.slice(0, 8)));
    expect(dwarfing).toBe('hele-landet');
    const asked = resolveSelection(counts, ['faxe', 'hele-landet'], undefined, index);
    expect(asked.dwarfing).toBeNull();
  });

  test('the group of one area is the whole where all municipalities have figures', () => {
    const many = municipalities.slice(0, 20);
    const list = [...of(many), ...of(many, 'unge')];
    expect(resolveSelection(list, ['faxe'], undefined, index).group).toBe(
      many.includes('faxe') ? 'alle' : null,
    );
    expect(resolveSelection(list, [first(many)], undefined, index).group).toBe('alle');
  });

  test('areas asked for keep their order; those without figures are told', () => {
    const list = of(['faxe', 'ishoej', 'hele-landet']);
    const { areas, without } = resolveSelection(
      list,
      ['hele-landet', 'herlev', 'ishoej', 'faxe', 'ishoej'],
      undefined,
      index,
    );
    expect(areas).toEqual(['ishoej', 'faxe', 'hele-landet']);
    expect(without).toEqual(['herlev']);
  });

  test('the group: the whole; every group for one area, or if each has its own; else the most widespread', () => {
    const group = (list: Parameters<typeof resolveSelection>[0], asked?: string | null) =>
      resolveSelection(list, null, asked, index).group;
    const both = [...of(['faxe', 'ishoej'], 'unge'), ...of(['faxe'], 'sygedagpenge')];
    expect(group([...both, ...of(['faxe'])])).toBe('alle');
    expect(group(both)).toBe('unge');
    expect(group([...of(['faxe'], 'unge'), ...of(['faxe'])])).toBeNull();
    expect(group(of(['faxe'], 'unge'))).toBe('unge');
    expect(group([...of(['faxe'], 'unge'), ...of(['ishoej'], 'sygedagpenge')])).toBeNull();
    expect(group(both, 'sygedagpenge')).toBe('sygedagpenge');
    expect(group(both, null)).toBeNull();
    expect(group([])).toBeNull();
  });

  test('own figures of the whole do not hide bundled ones of a group', () => {
    const group = 'fleksjobvisiterede';
    const list = [
      ...of(['faxe', 'herning', 'hele-landet'], group),
      observation({ area: 'ishoej', source: 'eget-1-2026-11-22' }),
    ];
    expect(resolveSelection(list, null, undefined, index)).toMatchObject({
      group,
      areas: orderAreas(['faxe', 'herning', 'hele-landet'], index),
    });
    // Of own figures alone the whole is shown.
    expect(resolveSelection(list, ['ishoej'], undefined, index).group).toBe('alle');
  });

  test('groups are those the shown areas have, in the order of the list', () => {
    const list = [...of(['faxe'], 'sygedagpenge'), ...of(['faxe'], 'a-dagpenge'), ...of(['ishoej'], 'unge')];
    expect(resolveSelection(list, ['faxe'], undefined, index).groups).toEqual(['a-dagpenge', 'sygedagpenge']);
  });

  test('real: the rank list shows the newest first, then those without a period, on the whole', () => {
    expect(resolveSelection(realObservations('star-placering'), null, undefined, index)).toMatchObject({
      areas: ['faxe', 'ishoej', 'vallensbaek'],
      group: 'alle-ydelser',
    });
  });
});

test('orderAreas: each once, municipalities as chosen, the country last', () => {
  expect(orderAreas(['hele-landet', 'ishoej', 'rar-sjaelland', 'faxe', 'ishoej'], index)).toEqual([
    'ishoej',
    'faxe',
    'rar-sjaelland',
    'hele-landet',
  ]);
  const area = fc.constantFrom(...index.catalog.areas.map((a) => a.id));
  fc.assert(
    fc.property(fc.array(area), (areas) => {
      const ordered = orderAreas(areas, index);
      expect([...ordered].sort()).toEqual([...new Set(areas)].sort());
      expect(orderAreas(ordered, index)).toEqual(ordered);
      if (areas.includes('hele-landet')) expect(ordered.at(-1)).toBe('hele-landet');
    }),
  );
});

test('discrepancies are those of the source, or of one item', () => {
  const { discrepancies } = index.catalog;
  const faxe = index.source('faxe-2023-11-06');
  const all = discrepanciesOf(faxe, discrepancies);
  expect(all.checks.map((c) => c.rule)).toEqual(['ukraine-alder']);
  expect(all.remarks).toEqual(faxe.remarks);
  expect(discrepanciesOf(faxe, discrepancies, '85').checks).toHaveLength(1);
  expect(discrepanciesOf(faxe, discrepancies, 'x')).toEqual({ checks: [], remarks: [] });
});
