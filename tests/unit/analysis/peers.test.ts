import { describe, expect, test } from 'vitest';
import { municipalities, PEER_KINDS, peers } from '../../../src/analysis/peers';
import { wholeIndex } from '../fixtures';

const index = wholeIndex();

describe('municipalities that are like one another', () => {
  test.each([
    ['region', 17],
    ['rar', 17],
    ['landsdel', 12],
    ['kommunegruppe', 24],
    ['neighbours', 5],
    ['size', 11],
  ] as const)('Faxe by %s: %d with itself, which is first', (kind, count) => {
    const found = peers('faxe', kind, index);
    expect(found[0]).toBe('faxe');
    expect(found).toHaveLength(count);
    expect(new Set(found).size).toBe(count);
  });

  test('neighbours are those it has a border with', () => {
    expect(new Set(peers('faxe', 'neighbours', index))).toEqual(
      new Set(['faxe', 'koege', 'ringsted', 'stevns', 'naestved']),
    );
    expect(peers('bornholm', 'neighbours', index)).toEqual([]);
  });

  test('those of its size have a labour force like its own', () => {
    const { labourForce } = index.catalog;
    const own = labourForce.faxe ?? 0;
    for (const id of peers('faxe', 'size', index)) {
      expect(Math.abs((labourForce[id] ?? 0) / own - 1)).toBeLessThan(0.1);
    }
  });

  test('only of those that can be chosen; none of an area that is no municipality', () => {
    expect(peers('faxe', 'region', index, ['faxe', 'koege', 'herning'])).toEqual(['faxe', 'koege']);
    for (const kind of PEER_KINDS) expect(peers('hele-landet', kind, index)).toEqual([]);
  });

  test('all 98 have figures', () => {
    expect(municipalities(index)).toHaveLength(98);
  });
});
