import { describe, expect, test } from 'vitest';
import { areasOf, chooseAreas, withReferences } from '../../../../src/analysis/benefit/areas';
import { familyOf, inFamily } from '../../../../src/analysis/benefit/family';
import { observation, realDataset, realIndex } from '../../fixtures';

const index = realIndex();
const about = (id: string) =>
  realDataset().observations.filter((o) => inFamily(o, familyOf(id, index), index));
const choose = (id: string, asked: readonly string[] | null, remembered: string | null = null) =>
  chooseAreas(about(id), asked, index, remembered);

describe('chooseAreas', () => {
  test('the reader’s municipality by default; if it has no figures, that is said', () => {
    expect(choose('fleksjob', null, 'herlev')).toMatchObject({ area: 'herlev', without: [] });
    expect(choose('fleksjob', null, 'aarhus')).toMatchObject({ area: 'faxe', without: ['aarhus'] });
    expect(choose('fleksjob', ['herning'], 'herlev')).toMatchObject({ area: 'herning', without: [] });
    expect(chooseAreas([], null, index, 'faxe')).toBeNull();
  });

  test('else the municipality with the newest figures and its reference areas', () => {
    expect(choose('fleksjob', null)).toEqual({
      area: 'faxe',
      compared: ['rar-sjaelland', 'hele-landet'],
      without: [],
    });
    // Ishøj has more of them, from 2018.
    expect(choose('kontanthjaelp', null)?.area).toBe('herning');
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

  test('of those with the newest figures the one with most; of equals the country, not the first by code', () => {
    const [herning, faxe] = [observation({ area: 'herning' }), observation({ area: 'faxe' })];
    expect(chooseAreas([faxe, herning, { ...herning, group: 'unge' }], null, index)?.area).toBe('herning');
    expect(chooseAreas([herning, faxe, observation({ area: 'hele-landet' })], null, index)?.area).toBe(
      'hele-landet',
    );
    expect(chooseAreas([herning, faxe], null, index)?.area).toBe('faxe');
  });

  test('a target far ahead is not the newest', () => {
    const list = [
      observation({ area: 'herning', kind: 'maal', period: '2030' }),
      observation({ area: 'faxe' }),
    ];
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
