import { OBSERVATION_COLUMNS } from '../../dataset/csv/figureColumns';
import { dataFileParts } from '../../dataset/export/dataFile';
import { decode } from '../../dataset/files/columnar';
import { mergeLayers } from '../../dataset/store/own/merge';
import { readOwnFile } from '../../dataset/store/own/ownFile';
import { makeWording, type Wording } from '../../i18n/wording';
import { indexCatalog } from '../../model/catalogIndex';
import type { OwnDataset } from '../../model/ownDataset';

/** Columns of the file: those of the data files, and what makes its indicators known where they are not. */
export const OWN_FILE_COLUMNS = [...OBSERVATION_COLUMNS, 'navn', 'decimaler', 'retning', 'tema'] as const;

/**
 * The figures of a data set as Nøgletal-CSV, an indicator after the other, whether it is shown or not: written as a
 * Danish Excel reads it, and as the import does.
 */
export async function datasetCsv(dataset: OwnDataset, { t, index }: Wording): Promise<Blob> {
  const { layer } = dataset;
  // One that is not shown has names that are not in the catalogue. The column of notes is the Danish one.
  const text = makeWording(t, 'da', indexCatalog(mergeLayers(index.catalog, [layer])));
  const namedGroups = new Set(layer.codelists.groups.map(({ id }) => id));
  const parts: string[] = [];
  for (const path of layer.indicatorEntries.flatMap(({ files }) => files)) {
    const own = [
      ...dataFileParts(decode(await readOwnFile(path, [dataset], index.catalog)).observations, text, {
        columns: OWN_FILE_COLUMNS,
        style: 'danish',
        namedGroups,
      }),
    ];
    // One row of heads for all.
    parts.push(...(parts.length === 0 ? own : own.slice(1)));
  }
  return new Blob(parts, { type: 'text/csv' });
}
