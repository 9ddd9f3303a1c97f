/** Made-up figures in place of the bundled ones, compiled by the product's own code, for states that the bundled data lack. */
import type { Page } from '@playwright/test';
import { contentHash, loadDataset } from '../../src/build/dataFolder';
import { compile } from '../../src/dataset/compile/compile';
import { packCatalog } from '../../src/dataset/files/catalogFile';
import type { Dataset } from '../../src/dataset/read/dataset';
import type { Observation } from '../../src/model/observation';
import { observationId } from '../../src/model/observationId';

/** What matters of a made-up figure; the rest is filled in. */
export type Made = Pick<Observation, 'area' | 'indicator' | 'period' | 'value'> & Partial<Observation>;

/** A whole observation. */
export function made(part: Made): Observation {
  const key = {
    source: 'faxe-2023-11-06',
    item: '90',
    group: 'alle',
    kind: 'faktisk' as const,
    decimals: 1,
    printed: String(part.value),
    note: null,
    ...part,
  };
  return { ...key, id: observationId(key) };
}

/** Ids of all 98 municipalities. */
export const MUNICIPALITIES: readonly string[] = loadDataset()
  .codelists.areas.filter((area) => area.type === 'kommune')
  .map((area) => area.id);

/** Months from January 2021 on. */
export function months(n: number): string[] {
  return Array.from(
    { length: n },
    (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
}

/** The data set without the tables of statistics, whose figures would stand beside what a test makes. */
function minutesAlone(dataset: Dataset): Dataset {
  const sources = dataset.sources.filter(({ documentType }) => documentType !== 'tabel');
  const ids = new Set(sources.map(({ id }) => id));
  return {
    ...dataset,
    sources,
    withheld: [],
    observations: dataset.observations.filter((o) => ids.has(o.source)),
  };
}

/**
 * Answers the page's requests for data with the bundled minutes in which the figures of some indicators are replaced.
 * @param change may change the rest of the data set, such as names
 */
export async function serveMade(
  page: Page,
  figures: readonly Made[],
  change: (dataset: Dataset) => Dataset = (dataset) => dataset,
): Promise<void> {
  const replaced = new Set(figures.map((figure) => figure.indicator));
  const dataset = minutesAlone(loadDataset());
  const kept = dataset.observations.filter((o) => !replaced.has(o.indicator));
  const { catalog, files } = compile(
    change({ ...dataset, checks: [], observations: [...kept, ...figures.map(made)] }),
    contentHash,
  );
  await page.route('**/data/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.slice(pathname.indexOf('/data/') + 1);
    const json = path === 'data/catalog.json' ? packCatalog(catalog) : files.get(path);
    // A page in its file asks at once for the bundled figures it was drawn from; nothing made is named as they are.
    await (json ? route.fulfill({ json }) : route.continue());
  });
}
