import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/dataset/compile/compile';
import { packCatalog, unpackCatalog } from '../../../../src/dataset/files/catalogFile';
import { type Catalog, catalogFileSchema } from '../../../../src/model/catalog';
import { observation, realCompiled, realDataset } from '../../fixtures';

const sent = (catalog: Catalog) => JSON.parse(JSON.stringify(packCatalog(catalog)));

/** The bundled data with made-up figures of one indicator for every area, by month. */
function wide(): Catalog {
  const dataset = realDataset();
  const months = ['2022-08', '2022-09', '2023-06', '2023-07', '2023-08', '2023-09'];
  const more = dataset.codelists.areas.flatMap((area, place) =>
    months.flatMap((period, month) =>
      (['faktisk', 'forventet', 'maal'] as const).map((kind) =>
        observation({ area: area.id, indicator: 'star-antal', kind, period, value: 1.1 * place + month }),
      ),
    ),
  );
  const kept = dataset.observations.filter((o) => o.indicator !== 'star-antal');
  return compile({ ...dataset, checks: [], observations: [...kept, ...more] }, () => 'x').catalog;
}

describe('the file of a catalogue', () => {
  test('gives the catalogue back', () => {
    const { catalog } = realCompiled();
    expect(unpackCatalog(sent(catalog))).toEqual(catalog);
  });

  test('is of the shape that is written down', () => {
    for (const catalog of [realCompiled().catalog, wide()]) {
      const { issues = [] } = v.safeParse(catalogFileSchema, sent(catalog));
      expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
    }
  });

  test('says areas that several indicators have once', () => {
    const { areaLists } = packCatalog(realCompiled().catalog);
    const texts = areaLists.map((areas) => areas.join());
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeLessThan(realCompiled().catalog.indicatorEntries.length / 2);
  });

  test('says a border once, and no name or id of an area again beside it', () => {
    const { catalog } = realCompiled();
    const { areas, areaFiles } = packCatalog(catalog);
    const borders = (all: readonly { readonly neighbours: readonly unknown[] }[]) =>
      all.reduce((sum, { neighbours }) => sum + neighbours.length, 0);
    expect(borders(areas)).toBe(borders(catalog.areas) / 2);
    const faxe = areas.find(({ id }) => id === 'faxe');
    expect(faxe?.longName).toEqual({ da: '~ Kommune', en: '~ Municipality' });
    expect(areaFiles.faxe?.every((path) => !path.includes('faxe'))).toBe(true);
  });

  test('knows a border from either side of it', () => {
    const { catalog } = realCompiled();
    const areas = catalog.areas.map((area) => (area.id === 'faxe' ? { ...area, neighbours: [] } : area));
    expect(unpackCatalog(sent({ ...catalog, areas })).areas).toEqual(catalog.areas);
  });
});
