import { describe, expect, test } from 'vitest';
import { resolveComparison } from '../../../../src/analysis/compare/selection';
import { sharingMost } from '../../../../src/analysis/compare/sharing';
import { municipalities, peers } from '../../../../src/analysis/peers';
import type { Observation } from '../../../../src/model/observation';
import { observation, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const o = (area: string, indicator: string, part: Partial<Observation> = {}) =>
  observation({ area, indicator, ...part });

describe('the municipalities that share most', () => {
  test('are the pair with most in common and those that share with them', () => {
    const list = [
      ...['a1', 'a2', 'a3'].flatMap((i) => [o('faxe', i), o('herlev', i)]),
      ...['b1', 'b2'].flatMap((i) => [o('ishoej', i), o('herning', i)]),
      o('herning', 'a1'),
      o('holstebro', 'alone'),
    ];
    expect(sharingMost(list, index)).toEqual(
      index.areasWithData
        .map(({ id }) => id)
        .filter((id) => ['faxe', 'herlev', 'herning', 'ishoej'].includes(id)),
    );
  });

  test('the same indicator of another group or kind is not shared', () => {
    const list = [o('faxe', 'x'), o('ishoej', 'x', { kind: 'maal' }), o('herlev', 'x', { group: 'unge' })];
    expect(sharingMost([...list, o('herning', 'y'), o('holstebro', 'y')], index)).toEqual(
      expect.arrayContaining(['herning', 'holstebro']),
    );
    expect(sharingMost([...list, o('herning', 'y'), o('holstebro', 'y')], index)).toHaveLength(2);
  });

  test('where none share, those with most figures; reference areas are none of them', () => {
    const list = [o('faxe', 'x'), o('faxe', 'y'), o('ishoej', 'z'), o('hele-landet', 'x')];
    expect(new Set(sharingMost(list, index))).toEqual(new Set(['faxe', 'ishoej']));
    expect(sharingMost([o('hele-landet', 'x')], index)).toEqual([]);
    expect(sharingMost([], index)).toEqual([]);
  });

  test('real: the catalogue names four', () => {
    expect(index.catalog.compared).toEqual(sharingMost(realDataset().observations, index));
    expect(index.catalog.compared).toHaveLength(4);
    expect(index.catalog.compared).toEqual(expect.arrayContaining(['ishoej', 'vallensbaek', 'faxe']));
  });
});

describe('what is compared', () => {
  test('by default the ones that share most, against the country', () => {
    const { chosen, reference, columns } = resolveComparison(null, null, index);
    expect(chosen).toEqual(index.catalog.compared);
    expect(reference).toBe('hele-landet');
    expect(columns).toEqual([...chosen, 'hele-landet']);
  });

  test('municipalities in the order chosen before reference areas, each once', () => {
    const { columns } = resolveComparison(['hele-landet', 'herning', 'faxe', 'herning'], null, index);
    expect(columns).toEqual(['herning', 'faxe', 'hele-landet']);
  });

  test('areas without figures are told apart, also as reference', () => {
    const found = resolveComparison(['faxe', 'aarhus'], 'odense', index);
    expect(found).toMatchObject({
      chosen: ['faxe'],
      without: ['aarhus', 'odense'],
      reference: 'hele-landet',
    });
    expect(resolveComparison(['aarhus'], null, index)).toMatchObject({
      chosen: [],
      columns: ['hele-landet'],
    });
  });

  test('a reference that is chosen too is one column', () => {
    expect(resolveComparison(['faxe', 'herning'], 'faxe', index).columns).toEqual(['faxe', 'herning']);
  });

  test('all municipalities at once are those with figures', () => {
    const all = index.catalog.areas.filter((area) => area.type === 'kommune').map((area) => area.id);
    const { chosen, without } = resolveComparison(all, null, index);
    expect(chosen).toHaveLength(municipalities(index).length);
    expect(chosen.length + without.length).toBe(98);
  });
});

describe('peers', () => {
  test('are the municipalities with figures of the same region or council', () => {
    expect(new Set(peers('ishoej', 'region', index))).toEqual(new Set(['ishoej', 'herlev', 'vallensbaek']));
    expect(peers('herning', 'rar', index)).toEqual(expect.arrayContaining(['herning', 'holstebro']));
    expect(peers('faxe', 'region', index)).toEqual(['faxe']);
  });

  test('the country has none', () => {
    expect(peers('hele-landet', 'region', index)).toEqual([]);
  });
});
