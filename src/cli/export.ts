/** `npm run data:export`: every observation to standard output as CSV, with each figure exactly as it is printed. */

import { contentHash, loadDataset } from '../build/dataFolder';
import { compile } from '../dataset/compile/compile';
import { dataFileParts } from '../dataset/export/dataFile';
import { da } from '../i18n/da';
import { makeWording } from '../i18n/wording';
import { indexCatalog } from '../model/catalogIndex';

// Who reads it may have enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
try {
  const dataset = loadDataset();
  const { catalog } = compile(dataset, contentHash);
  const wording = makeWording(da, 'da', indexCatalog(catalog));
  for (const part of dataFileParts(dataset.observations, wording, { raw: true })) process.stdout.write(part);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
