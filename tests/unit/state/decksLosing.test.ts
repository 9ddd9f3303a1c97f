import { expect, test } from 'vitest';
import { mergeLayers } from '../../../src/dataset/store/own/merge';
import { indexCatalog } from '../../../src/model/catalogIndex';
import { newDeck, newSlide, type SlideContent } from '../../../src/model/deck';
import type { Layer } from '../../../src/model/ownDataset';
import { decksLosing } from '../../../src/state/decksLosing';
import { seed } from '../../ownSeeds';
import { first, realCompiled } from '../fixtures';

const { catalog } = realCompiled();
const NEW = 'egne-borgere';

/** A layer with figures about a bundled indicator and one of its own. */
function layer(unique: string): Layer {
  const { layer: own } = seed(unique, [
    { indicator: 'fuldtidsledighed', area: 'faxe' },
    { indicator: 'fuldtidsledighed', area: 'aarhus' },
    { indicator: NEW, area: 'faxe' },
  ]).dataset;
  const indicators = [{ ...first(catalog.indicators), id: NEW }];
  return { ...own, codelists: { ...own.codelists, indicators } };
}
const gone = layer('en');
const deck = (...contents: SlideContent[]) =>
  newDeck(
    'Mødet',
    contents.map((content) => newSlide(content)),
  );
const chart = (view: string): SlideContent => ({ type: 'chart', view });
const losing = (content: SlideContent, left: readonly Layer[] = []) =>
  decksLosing(
    [deck(chart('/noegletal/star-placering'), content)],
    gone.indicatorEntries,
    indexCatalog(mergeLayers(catalog, left)),
  ).length;

test('a deck with an indicator, or an area of one, that nothing else has loses figures', () => {
  expect(losing(chart(`/noegletal/${NEW}`))).toBe(1);
  expect(losing(chart(`/noegletal/${NEW}?omr=faxe&vis=tabel`))).toBe(1);
  expect(losing(chart('/noegletal/fuldtidsledighed?omr=faxe,aarhus'))).toBe(1);
});

test('a deck whose figures are still there, or were another’s, loses none', () => {
  expect(losing(chart('/noegletal/fuldtidsledighed?omr=faxe'))).toBe(0);
  expect(losing(chart('/noegletal/fuldtidsledighed'))).toBe(0);
  expect(losing(chart('/noegletal/fuldtidsledighed?omr=odense'))).toBe(0);
  expect(losing(chart('/noegletal/en-andens'))).toBe(0);
  expect(losing(chart('/noegletal?q=faxe'))).toBe(0);
  expect(losing({ type: 'sources', areas: [] })).toBe(0);
});

test('another data set with the same leaves the deck whole', () => {
  expect(losing(chart(`/noegletal/${NEW}?omr=faxe`), [layer('to')])).toBe(0);
  expect(losing(chart('/noegletal/fuldtidsledighed?omr=aarhus'), [layer('to')])).toBe(0);
});
