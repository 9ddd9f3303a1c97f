import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangePanels, PANEL_GAP } from '../../../src/charts/forms/multiples/panelGrid';

const LEAST = { width: 150, height: 78 };

test('panels stay within the box, and are left out only where they would be too small', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 98 }),
      fc.integer({ min: 150, max: 1600 }),
      fc.integer({ min: 78, max: 900 }),
      (count, width, height) => {
        const grid = arrangePanels(count, { width, height }, LEAST);
        const rows = Math.ceil(grid.shown / grid.columns);
        expect(grid.columns * (grid.width + PANEL_GAP) - PANEL_GAP).toBeLessThanOrEqual(width);
        expect(rows * (grid.height + PANEL_GAP) - PANEL_GAP).toBeLessThanOrEqual(height);
        expect(grid.width).toBeGreaterThanOrEqual(LEAST.width);
        expect(grid.height).toBeGreaterThanOrEqual(LEAST.height);
        const most = Math.floor((width + 12) / 162) * Math.floor((height + 12) / 90);
        expect(grid.shown).toBe(Math.min(count, most));
      },
    ),
  );
});

test('panels keep a shape in which a line can be read', () => {
  expect(arrangePanels(6, { width: 860, height: 300 }, LEAST)).toMatchObject({ columns: 3, shown: 6 });
  expect(arrangePanels(6, { width: 720, height: 600 }, LEAST)).toMatchObject({ columns: 2, shown: 6 });
});
