import { describe, expect, test } from 'vitest';
import { areasOf, chooseAreas, withReferences } from '../../../../src/analysis/benefit/areas';
import { familyOf, inFamily } from '../../../../src/analysis/benefit/family';
import { observation, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const about = (id: string) =>
  realDataset().observations.filter((o) => inFamily(o, familyOf(id, index), index));
const choose = (id: string, asked: readonly string[] | null) => chooseAreas(about(id), asked, index);

describe('chooseAreas', () => {
  test('the municipality with most figures and its reference areas by default', () => {
    expect(choose('fleksjob', null)).toEqual({
      area: 'faxe',
      compared: ['rar-sjaelland', 'hele-landet'],
      without: [],
    });
    expect(choose('kontanthjaelp', null)?.area).toBe('ishoej');
    expect(choose('ressourceforloeb', null)).toEqual({ area: 'herlev', compared: [], without: [] });
  });

  test('the first area asked for, held against the others: municipalities first, the country last', () => {
    expect(choose('fleksjob', ['herlev', 'hele-landet', 'herning', 'rar-sjaelland'])).toEqual({
      area: 'herlev',
      compared: ['herning', 'rar-sjaelland', 'hele-landet'],
      without: [],
    });
    expect(choose('fleksjob', ['hele-landet'])?.area).toBe('hele-landet');
  });

  test('areas without figures are named, and the first with figures is shown', () => {
    expect(choose('fleksjob', ['aarhus', 'herlev', 'odense'])).toEqual({
      area: 'herlev',
      compared: [],
      without: ['aarhus', 'odense'],
    });
  });

  test('nothing where none of them has figures, or there are none at all', () => {
    expect(choose('fleksjob', ['aarhus'])).toBeNull();
    expect(chooseAreas([], null, index)).toBeNull();
    expect(chooseAreas([], ['faxe'], index)).toBeNull();
  });

  test('a reference area stands in where no municipality has figures', () => {
    const country = observation({ area: 'hele-landet' });
    expect(chooseAreas([country], null, index)).toEqual({ area: 'hele-landet', compared: [], without: [] });
  });

  test('of equals the first in the code list', () => {
    const list = [observation({ area: 'herning' }), observation({ area: 'faxe' })];
    expect(chooseAreas(list, null, index)?.area).toBe('faxe');
  });
});

test('areas with figures, municipalities first', () => {
  expect(areasOf(about('unge'), index)).toEqual(['herning', 'hele-landet', 'br-midtjylland']);
});

test('an area comes with the areas it is part of that have figures', () => {
  expect(withReferences('faxe', ['hele-landet', 'rar-sjaelland', 'herlev'], index)).toEqual([
    'faxe',
    'rar-sjaelland',
    'hele-landet',
  ]);
  expect(withReferences('faxe', [], index)).toEqual(['faxe']);
});
