/** Of whom a figure is, by the words around it and by what its indicator has figures of. */
import { expect, test } from 'vitest';
import { groupFinder } from '../../../src/referat/groups';
import { codelists } from './reading';

const NOTHING = { before: '', after: '', name: '', sentence: '', under: '' };
const { groupOf } = groupFinder(codelists.groups, {
  'fleksjob-ledighed': ['fleksjobvisiterede'],
  'star-antal': ['alle-ydelser', 'sygedagpenge', 'a-dagpenge'],
  'ydelse-personer': ['sygedagpenge', 'a-dagpenge'],
  fleksjobinvestering: ['potentiale', 'resultat'],
});

test.each<[string | null, Partial<typeof NOTHING>, string]>([
  ['star-antal', { before: 'Antallet på sygedagpenge er' }, 'sygedagpenge'],
  ['star-antal', { before: 'Der er', after: 'på a-dagpenge' }, 'a-dagpenge'],
  // The only one that it has figures of, whatever stands beside it.
  ['fleksjob-ledighed', { before: 'Andelen på ledighedsydelse er' }, 'fleksjobvisiterede'],
  // The whole, by the name that the indicator has it by.
  ['star-antal', { before: 'I alt' }, 'alle-ydelser'],
  // What many things are called, where the indicator has figures of it.
  ['fleksjobinvestering', { before: 'Økonomisk potentiale' }, 'potentiale'],
  // Beside the number it is named, whatever figures there are already; else by the sentence or heading, if by one alone.
  ['star-antal', { before: 'Antallet på efterløn er' }, 'efterloen'],
  ['star-antal', { under: 'Sygedagpenge' }, 'sygedagpenge'],
  [null, { before: 'Økonomisk potentiale' }, 'alle'],
  // A new one is of those that its own words name, else of all whom it is about.
  [null, { name: 'Fuldtidspersoner på kontanthjælp' }, 'kontanthjaelp'],
  [null, { name: 'Fuldtidspersoner', under: 'Sygedagpenge' }, 'sygedagpenge'],
  [null, { name: 'Fuldtidspersoner', under: 'Sygedagpenge koster mere' }, 'alle'],
  [null, { name: 'Svar', sentence: 'Borgere på sygedagpenge blev spurgt.' }, 'alle'],
])('%s, %o: %s', (indicator, words, group) => {
  expect(groupOf({ ...NOTHING, ...words }, indicator)).toMatchObject({ value: { id: group }, sure: true });
});

test.each<[string, Partial<typeof NOTHING>, string]>([
  ['ydelse-personer', { before: 'Antallet er' }, 'alle'],
  ['star-antal', { under: 'Sygedagpenge og a-dagpenge' }, 'a-dagpenge'],
])('what nothing says, or what several are named for, is asked: %s, %o', (indicator, words, group) => {
  expect(groupOf({ ...NOTHING, ...words }, indicator)).toMatchObject({ value: { id: group }, sure: false });
});
