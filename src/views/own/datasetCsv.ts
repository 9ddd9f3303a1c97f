import { dataFileParts } from '../../dataset/export/dataFile';
import { loadObservations } from '../../dataset/load';
import { mergeLayers } from '../../dataset/own/merge';
import { makeWording, type Wording } from '../../i18n/wording';
import { indexCatalog } from '../../model/catalogIndex';
import type { OwnDataset } from '../../model/ownData';

/** The figures of a data set as Nøgletal-CSV, an indicator after the other, whether it is shown or not. */
export async function datasetCsv({ layer }: OwnDataset, { t, language, index }: Wording): Promise<Blob> {
  // One that is not shown has names that are not in the catalogue.
  const text = makeWording(t, language, indexCatalog(mergeLayers(index.catalog, [layer])));
  const parts: string[] = [];
  for (const path of layer.indicatorEntries.flatMap(({ files }) => files)) {
    const [head, ...rows] = dataFileParts((await loadObservations(path)).observations, text);
    parts.push(...(parts.length === 0 ? [head ?? ''] : []), ...rows);
  }
  return new Blob(parts, { type: 'text/csv' });
}
