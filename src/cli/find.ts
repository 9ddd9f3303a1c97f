/** `npm run data:find -- <words>`: the ids of indicators, groups, units and areas that data files name them by. */
import { loadDataset } from '../build/dataFolder';
import { findInLists } from './findInLists';

const words = process.argv.slice(2).join(' ').trim();
try {
  if (words === '')
    throw new Error('Brug: npm run data:find -- <ord>, fx npm run data:find -- fleksjob ledige');
  const lines = findInLists(loadDataset().codelists, words);
  console.log(
    lines.length > 0 ? lines.join('\n') : `Intet har ordene ”${words}”. Prøv færre eller andre ord.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
