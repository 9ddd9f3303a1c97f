/** `npm run data:verify -- <folder>`: finds every printed figure in the text of its referat. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '../dataset/verify';
import { daProblems } from '../i18n/daProblems';
import { isReferat } from '../model/source';
import { loadDataset } from './dataFolder';

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  console.error(
    folder === undefined
      ? 'Brug: npm run data:verify -- <mappe med referater som tekst, én fil pr. referat: <navn>.txt>'
      : `Mappen findes ikke: ${folder}`,
  );
  process.exitCode = 1;
} else {
  try {
    const { sources, observations } = loadDataset();
    let missing = 0;
    // Tables have no text that they stand in.
    for (const source of sources.filter(isReferat)) {
      const path = join(folder, `${source.id}.txt`);
      const own = observations.filter((o) => o.source === source.id);
      const found = verify(source, own, existsSync(path) ? readFileSync(path, 'utf8') : null);
      missing += found.length;
      console.log(`${source.id}: ${own.length - found.length} af ${own.length} tal fundet`);
      for (const { observation: o, reason } of found) {
        console.log(
          `  punkt ${o.item}: “${o.printed}” (${o.indicator}, ${o.area}, ${o.period || '-'}): ${daProblems.missing[reason]}`,
        );
      }
    }
    console.log(missing === 0 ? 'Alle tal er fundet.' : `${missing} tal er ikke fundet.`);
    process.exitCode = missing === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
