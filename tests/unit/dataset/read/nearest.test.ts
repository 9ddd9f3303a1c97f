import { expect, test } from 'vitest';
import { nearest } from '../../../../src/dataset/read/nearest';
import { realDataset } from '../../fixtures';

const { indicators, groups } = realDataset().codelists;

test('the likeliest spelling comes first, and the list stays short', () => {
  const words = ['kontanthjaelp', 'sygedagpenge', 'alle', 'fleksjob', 'unge', 'voksne', 'boern'];
  expect(nearest('sygedagpeng', words)).toEqual(['sygedagpenge']);
  expect(nearest('unge', words)[0]).toBe('unge');
  expect(nearest('', words)).toEqual([]);
  expect(nearest('fleksjob', indicators)).toHaveLength(5);
});

test.each([
  ['fleksjob-persner', 'fleksjob-personer'],
  ['arbejdsløshed', 'ledige-antal'],
  ['langtidsarbejdsløse', 'langtidsledige'],
])('an indicator is proposed by what “%s” means: %s', (word, id) => {
  expect(nearest(word, indicators)).toContain(id);
});

test.each([
  ['aktivering', 'jobparate-kontanthjaelp'],
  ['socialhjælp', 'kontanthjaelp'],
  ['dagpengemodtagere', 'a-dagpenge'],
  ['uddannelseshjælp', 'kontant-og-uddannelseshjaelp'],
  ['flygtninge', 'oevrige-flygtninge'],
])('a group is proposed by what “%s” means: %s', (word, id) => {
  expect(nearest(word, groups)).toContain(id);
  expect(nearest(word, groups)).not.toContain('tingvej');
});

test('nothing is proposed that only shares the letters all words have', () => {
  expect(nearest('xyzzy', [...indicators, ...groups])).toEqual([]);
});
