/** `npm run data:export`: every observation to standard output as CSV. */
import { exportCsv } from '../dataset/exportCsv';
import { loadDataset } from './dataFolder';

try {
  const { observations, codelists } = loadDataset();
  process.stdout.write(exportCsv(observations, codelists));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
