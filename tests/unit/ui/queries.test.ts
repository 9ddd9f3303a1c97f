import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encode } from '../../../src/dataset/files/columnar';
import { forgetOwnStore, openOwnStore } from '../../../src/dataset/store/own/store';
import { type CatalogIndex, indexCatalog } from '../../../src/model/catalogIndex';
import { areaQuery, createQueryClient, observationsQuery } from '../../../src/ui/queries';
import { seed } from '../../ownSeeds';
import { observation, realIndex } from '../fixtures';

const BUNDLED = 'data/noegletal/x.json';
const stated = observation({ period: '2021' });
const { dataset, files, figures } = seed('1', [{ period: '2022' }]);
const [OWN = ''] = files[0] ?? [];
const LOST = `${OWN}-findes-ikke`;

/** What the site answers when it is asked for a file. */
let answer: () => Response;

beforeEach(async () => {
  answer = () => new Response(JSON.stringify(encode('x', [stated])));
  vi.stubGlobal('fetch', () => Promise.resolve(answer()));
  forgetOwnStore();
  await (await openOwnStore()).put(dataset, files);
});

/** The catalogue, where an indicator has these files. */
function havingFiles(id: string, files: readonly string[]): CatalogIndex {
  const { catalog } = realIndex();
  const indicatorEntries = catalog.indicatorEntries.map((e) => (e.id === id ? { ...e, files } : e));
  return indexCatalog({ ...catalog, indicatorEntries });
}

const client = () => {
  const made = createQueryClient();
  made.setDefaultOptions({ queries: { ...made.getDefaultOptions().queries, retryDelay: 0 } });
  return made;
};

describe.each([
  ['of an indicator', (paths: readonly string[]) => client().fetchQuery(observationsQuery(paths))],
  [
    'of an area',
    (paths: readonly string[]) =>
      client().fetchQuery(areaQuery(stated.indicator, stated.area, havingFiles(stated.indicator, paths))),
  ],
])('files %s', (_, load) => {
  test('are had as one, own ones last', async () => {
    const { observations, unread } = await load([BUNDLED, OWN]);
    expect(observations).toEqual([stated, ...figures]);
    expect(unread).toBe(false);
  });

  test('an own file that cannot be read leaves the bundled one and the other own ones, and is told', async () => {
    const { observations, unread } = await load([BUNDLED, LOST, OWN]);
    expect(observations).toEqual([stated, ...figures]);
    expect(unread).toBe(true);
  });

  test('a bundled file that cannot be loaded is an error, own ones or not', async () => {
    answer = () => new Response('', { status: 500 });
    await expect(load([BUNDLED, OWN])).rejects.toMatchObject({ path: BUNDLED, reason: 'unreachable' });
    await expect(load([BUNDLED, LOST])).rejects.toMatchObject({ path: BUNDLED, reason: 'unreachable' });
  });

  test('own files of which none can be read are an error', async () => {
    await expect(load([LOST])).rejects.toMatchObject({ path: LOST, reason: 'broken' });
    await expect(load([LOST, `${LOST}-2`])).rejects.toMatchObject({ path: LOST });
  });
});
