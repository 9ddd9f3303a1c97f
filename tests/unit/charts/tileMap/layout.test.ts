import { describe, expect, test } from 'vitest';
import { MAP_SIZE, TILES } from '../../../../src/charts/tileMap/layout';
import { neighbour } from '../../../../src/charts/tileMap/neighbour';
import { first, present, realIndex } from '../../fixtures';

const index = realIndex();
const municipalities = index.catalog.areas.filter((area) => area.type === 'kommune').map((area) => area.id);
const regionOf = (area: string) =>
  present(index.area(area).parents.find((parent) => index.area(parent).type === 'region'));
const tileOf = (area: string) => present(TILES.find((tile) => tile.area === area));
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

describe('the tile map', () => {
  test('has each of the 98 municipalities once, no two in one place', () => {
    expect(TILES.map((tile) => tile.area).sort()).toEqual([...municipalities].sort());
    expect(new Set(TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(98);
    for (const { column, row } of TILES) {
      expect(column).toBeLessThan(MAP_SIZE.columns);
      expect(row).toBeLessThan(MAP_SIZE.rows);
    }
  });

  test('is no wider than has room on a phone with tiles of 24 pixels', () => {
    expect(MAP_SIZE.columns).toBeLessThanOrEqual(14);
  });

  test('labels are three letters, unique, with the first letter of the name', () => {
    expect(new Set(TILES.map((tile) => tile.label.toLowerCase())).size).toBe(98);
    for (const { label, area } of TILES) {
      expect(label).toHaveLength(3);
      const name = index.area(area).name.da.toLowerCase();
      expect(name.startsWith(label.charAt(0).toLowerCase()), area).toBe(true);
      // Its letters stand in the name in their order.
      let at = 0;
      for (const letter of label.toLowerCase()) at = name.indexOf(letter, at) + 1 || 999;
      expect(at, `${label} for ${name}`).toBeLessThan(999);
    }
  });

  test('the tiles of each region hang together, but for Bornholm out at sea', () => {
    for (const region of new Set(municipalities.map(regionOf))) {
      const own = TILES.filter((tile) => regionOf(tile.area) === region && tile.area !== 'bornholm');
      const reached = new Set([first(own)]);
      for (const tile of reached) {
        for (const other of own) {
          if (Math.abs(other.column - tile.column) + Math.abs(other.row - tile.row) === 1) reached.add(other);
        }
      }
      expect(reached.size, region).toBe(own.length);
    }
  });

  test.each([
    ['herning', 'west of', 'aarhus'],
    ['aarhus', 'west of', 'roskilde'],
    ['odense', 'west of', 'slagelse'],
    ['esbjerg', 'west of', 'odense'],
    ['koebenhavn', 'west of', null],
    ['hjoerring', 'north of', 'aarhus'],
    ['aarhus', 'north of', 'vejle'],
    ['vejle', 'north of', 'toender'],
    ['helsingoer', 'north of', 'koebenhavn'],
    ['koebenhavn', 'north of', 'faxe'],
    ['faxe', 'north of', 'lolland'],
  ])('%s lies %s %s', (area, side, other) => {
    const own = tileOf(area);
    if (other === null) expect(own.column).toBe(MAP_SIZE.columns - 1);
    else if (side === 'west of') expect(own.column).toBeLessThan(tileOf(other).column);
    else expect(own.row).toBeLessThan(tileOf(other).row);
  });

  test('Bornholm lies at the far right', () => {
    expect(tileOf('bornholm').column).toBe(MAP_SIZE.columns - 1);
  });
});

describe('arrow keys on the map', () => {
  const to = (area: string, key: string) => neighbour(tileOf(area), key, TILES)?.area ?? null;

  test('lead to the tile next to it, over water where there is none, and nowhere at the edge', () => {
    expect(to('faxe', 'ArrowLeft')).toBe('naestved');
    expect(to('faxe', 'ArrowUp')).toBe('koege');
    expect(to('nyborg', 'ArrowRight')).toBe('slagelse');
    expect(to('dragoer', 'ArrowDown')).toBe('bornholm');
    expect(to('esbjerg', 'ArrowLeft')).toBeNull();
    expect(to('faxe', 'Home')).toBeNull();
  });

  test('reach every municipality from any other', () => {
    const reached = new Set([tileOf('bornholm')]);
    for (const tile of reached) {
      for (const key of KEYS) {
        const next = neighbour(tile, key, TILES);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(98);
  });
});
