/**
 * `npm run bench`: measures the built product. Nothing here fails; it reports. Names of measurements as arguments run
 * only those: `npm run bench -- lines`.
 */

import { measureInteractions } from './interactions';
import { measurePages } from './lighthouse';
import { measureLines } from './lines';
import { measureMatrix } from './matrix';
import { measureNationalApp } from './nationalApp';
import { measureNationalBuild } from './nationalBuild';
import { measureNationalImport } from './nationalImport';
import { measureStatistics } from './statistics';

const MEASUREMENTS: Readonly<Record<string, () => Promise<void>>> = {
  lighthouse: measurePages,
  interactions: measureInteractions,
  lines: measureLines,
  matrix: measureMatrix,
  statistics: measureStatistics,
  'national-build': measureNationalBuild,
  'national-import': measureNationalImport,
  'national-app': measureNationalApp,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in MEASUREMENTS));
if (unknown.length > 0)
  throw new Error(`No measurement ${unknown.join(', ')}; there are ${Object.keys(MEASUREMENTS).join(', ')}`);
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await measure();
}
