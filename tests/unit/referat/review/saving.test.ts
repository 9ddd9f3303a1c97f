/** What is kept of a referat as an own data set. */
import { expect, test } from 'vitest';
import { decode } from '../../../../src/dataset/files/columnar';
import { mergeLayers } from '../../../../src/dataset/store/own/merge';
import type { Catalog } from '../../../../src/model/catalog';
import { type Draft, draftsOf, knownOf } from '../../../../src/referat/review/drafts';
import {
  type Definition,
  NOTHING_SAID,
  type ReviewAction,
  review,
} from '../../../../src/referat/review/review';
import { datasetOf, newIndicatorsOf, printedOf } from '../../../../src/referat/review/saving';
import { present, realCompiled } from '../../fixtures';
import { drafts, opened, printed } from './minutes';

const minutes = opened();
const { catalog } = realCompiled();
const key = (text: string) => printed(drafts(minutes), text).key;

function saved(...actions: readonly ReviewAction[]) {
  const said = actions.reduce(review, NOTHING_SAID);
  const kept = drafts(minutes, said).filter(({ verdict }) => verdict === 'kept');
  return datasetFrom(kept, catalog, said.definitions);
}

function datasetFrom(
  kept: readonly Draft[],
  lists: Catalog,
  definitions: Readonly<Record<string, Definition>> = {},
) {
  return datasetOf(
    {
      meeting: { municipality: 'aabenraa', committee: 'Arbejdsmarkedsudvalget', date: '2024-06-11' },
      documentType: 'referat',
      items: minutes.referat.items,
      allItems: minutes.referat.items,
      kept,
      definitions,
      origin: { file: 'referat.txt', format: 'referat', bytes: 900 },
      name: 'Aabenraa, juni 2024',
      today: '2026-11-30',
      added: '2026-11-30T10:00:00.000Z',
      unique: '1',
    },
    lists,
    [],
  );
}

const keep = (text: string, more: object = {}): ReviewAction => ({
  type: 'set',
  keys: [key(text)],
  values: more,
  keep: true,
});

test('the data set is a referat with its items, and only what is kept is in it', () => {
  const { dataset, files } = saved(
    keep('412', { indicator: { id: null, name: 'Sygedagpengemodtagere' } }),
    keep('64', { period: '2024-04', indicator: { id: null, name: 'Borgere i fleksjob i alt' } }),
  );
  const { source } = dataset.layer;
  expect(source).toMatchObject({
    documentType: 'referat',
    area: 'aabenraa',
    committee: 'Arbejdsmarkedsudvalget',
    date: '2024-06-11',
    count: 2,
  });
  expect(source.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Status på sygedagpenge',
    '2 Budgetopfølgning',
  ]);
  const file = present(files.find(([path]) => path === source.file))[1];
  expect(
    decode(file).observations.map(({ item, value, period, printed: text }) => [item, value, period, text]),
  ).toEqual([
    ['1', 412, '2024-04', '412 borgere'],
    ['1', 64, '2024-04', '64 borgere'],
  ]);
});

test('a figure has the decimals it is printed with, also where its indicator has fewer', () => {
  const { dataset, files } = saved(
    keep('412', {
      indicator: { id: 'ledige-andel', name: 'Ledighed' },
      unit: 'procent',
      value: 4.12,
      period: '2024-04',
    }),
  );
  const file = present(files.find(([path]) => path === dataset.layer.source.file))[1];
  expect(decode(file).observations.map(({ decimals, printed: text }) => [decimals, text])).toEqual([
    [2, '4,12'],
  ]);
});

test('where each figure stands in the text is told by its id', () => {
  const { spans } = saved(keep('412', { indicator: { id: null, name: 'Sygedagpengemodtagere' } }));
  const [[id, places] = ['', []]] = Object.entries(spans);
  expect(id).toContain('1.sygedagpengemodtagere.aabenraa.');
  const { text } = minutes.referat.document;
  expect(places.map(({ from, to }) => text.slice(from, to))).toEqual(['412 borgere']);
});

test('a new indicator is what the reader says that it is, and lies over the catalogue', () => {
  const named = { indicator: { id: null, name: 'Ventetid på tilbud' }, unit: 'uger' };
  const said = [keep('412', named), keep('380', named)].reduce(review, NOTHING_SAID);
  const kept = drafts(minutes, said).filter(({ verdict }) => verdict === 'kept');
  const [fresh] = newIndicatorsOf(kept, said.definitions);
  expect(fresh).toMatchObject({
    name: 'Ventetid på tilbud',
    unit: 'uger',
    figures: [key('412'), key('380')],
  });
  const { dataset } = saved(keep('412', named), keep('380', named), {
    type: 'define',
    keys: [present(fresh).key],
    definition: { theme: 'projekter', direction: 'lav', definition: 'Uger fra henvisning til start' },
  });
  const merged = mergeLayers(catalog, [dataset.layer]);
  expect(merged.indicators.find(({ id }) => id === 'ventetid-paa-tilbud')).toMatchObject({
    theme: 'projekter',
    direction: 'lav',
    unit: 'uger',
    definition: { da: 'Uger fra henvisning til start' },
  });
  expect(merged.units.some(({ id }) => id === 'uger')).toBe(true);
});

test('the same figures saved again are known as the same, though their indicator is known by then', () => {
  const named = { indicator: { id: null, name: 'Ventetid på tilbud' }, unit: 'uger' };
  const said = [keep('412', named), keep('380', named)].reduce(review, NOTHING_SAID);
  const { dataset } = saved(keep('412', named), keep('380', named));
  const now = mergeLayers(catalog, [dataset.layer]);
  const again = draftsOf(minutes.referat, minutes.reading, said.answers, [], knownOf(now)).filter(
    ({ verdict }) => verdict === 'kept',
  );
  expect(newIndicatorsOf(again, {})).toEqual([]);
  expect(datasetFrom(again, now).dataset.fingerprint).toBe(dataset.fingerprint);
});

test('a figure in millions is kept in full with how it is printed', () => {
  const over = printed(drafts(minutes), '3,4');
  expect(over.value).toBe(3_400_000);
  expect(printedOf(over)).toBe('3,4 mio. kr.');
  // Where the scale stands in the head of a table.
  expect(printedOf({ ...over, printed: '3,4' })).toBe('3,4 mio. kr.');
  // What the reader has corrected is no more as it was printed.
  expect(printedOf({ ...over, value: 34, decimals: 0 })).toBe('34');
});

test('the same figure kept twice is one', () => {
  const named = {
    indicator: { id: null, name: 'Sygedagpengemodtagere' },
    area: { id: 'aabenraa', name: 'Aabenraa' },
  };
  const { dataset, spans } = saved(keep('412', named), keep('380', { ...named, value: 412 }));
  expect(dataset.layer.source.count).toBe(1);
  expect(Object.values(spans)[0]).toHaveLength(2);
});
