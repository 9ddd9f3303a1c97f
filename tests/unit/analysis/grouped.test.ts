import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from '../../../src/analysis/grouped';
import { observation } from '../fixtures';

const AREAS = ['faxe', 'ishoej', 'hele-landet'];
const GROUPS = ['alle', 'unge'];
const anyFigure = fc
  .record({ area: fc.constantFrom(...AREAS), group: fc.constantFrom(...GROUPS), value: fc.nat(9) })
  .map(observation);

test('every figure is in the list of its area and group, in the order of the data', () => {
  fc.assert(
    fc.property(fc.array(anyFigure), (list) => {
      const found = grouped(list);
      expect([...found.keys()]).toEqual([...new Set(list.map((o) => o.area))]);
      for (const [area, groups] of found) {
        const own = list.filter((o) => o.area === area);
        expect([...groups.keys()]).toEqual([...new Set(own.map((o) => o.group))]);
        for (const [group, figures] of groups) expect(figures).toEqual(own.filter((o) => o.group === group));
      }
    }),
  );
});

test('the same list is split once', () => {
  const list = [observation({ area: 'faxe' })];
  expect(grouped(list)).toBe(grouped(list));
  expect(grouped([...list])).not.toBe(grouped(list));
});
