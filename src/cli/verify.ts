/** `npm run data:verify -- <folder> [<referat>]`: finds every printed figure in the text of its referat. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../build/dataFolder';
import { verify } from '../dataset/read/verify';
import { daProblems } from '../i18n/daProblems';
import { isReferat } from '../model/documentType';

/** Looks the figures up, and tells what came of it. @param named id of the one referat that is meant @returns whether all are found */
function verifyAll(folder: string, named: string | undefined): boolean {
  const { sources, observations } = loadDataset();
  // Tables have no text that they stand in.
  const referater = sources.filter(isReferat);
  const meant = named === undefined ? referater : referater.filter(({ id }) => id === named);
  if (meant.length === 0)
    throw new Error(`Referatet ${named} findes ikke. Der er: ${referater.map(({ id }) => id).join(', ')}.`);
  let missing = 0;
  for (const source of meant) {
    const path = join(folder, `${source.id}.txt`);
    const own = observations.filter((o) => o.source === source.id);
    if (!existsSync(path)) {
      missing += own.length;
      console.log(`${source.id}: ingen tekst, ${path} findes ikke (${own.length} tal)`);
      continue;
    }
    const found = verify(source, own, readFileSync(path, 'utf8'));
    missing += found.length;
    console.log(`${source.id}: ${own.length - found.length} af ${own.length} tal fundet`);
    for (const { observation: o, reason } of found) {
      console.log(
        `  punkt ${o.item}: ”${o.printed}” (${o.indicator}, ${o.area}, ${o.period || '-'}): ${daProblems.missing[reason]}`,
      );
    }
  }
  console.log(missing === 0 ? 'Alle tal er fundet.' : `${missing} tal er ikke fundet.`);
  return missing === 0;
}

const [folder, named] = process.argv.slice(2);
try {
  if (folder === undefined) {
    throw new Error(
      'Brug: npm run data:verify -- <mappe med referater som tekst, én fil pr. referat: <navn>.txt> [<referat>]',
    );
  }
  if (!existsSync(folder)) throw new Error(`Mappen findes ikke: ${folder}`);
  if (!verifyAll(folder, named)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
