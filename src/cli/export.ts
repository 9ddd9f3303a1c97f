/** `npm run data:export`: every observation to standard output as CSV. */
import { compile } from '../dataset/compile';
import { dataFileCsv } from '../dataset/export/dataFile';
import { da } from '../i18n/da';
import { makeWording } from '../i18n/wording';
import { indexCatalog } from '../model/catalogIndex';
import { contentHash, loadDataset } from './dataFolder';

try {
  const dataset = loadDataset();
  const { catalog } = compile(dataset, contentHash);
  process.stdout.write(dataFileCsv(dataset.observations, makeWording(da, 'da', indexCatalog(catalog))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
