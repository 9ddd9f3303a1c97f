/**
 * `npm run --silent data:propose -- <file>`: the figures of a referat as CSV, as far as a program can read them. What
 * should be known of the file, or why it cannot be read, is told on the error output.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadDataset } from '../build/dataFolder';
import { groupBy } from '../model/groupBy';
import { groupsOfEntries } from '../referat/groups';
import { proposeFile } from './proposeFile';

const [path] = process.argv.slice(2);
try {
  if (path === undefined)
    throw new Error('Brug: npm run --silent data:propose -- <referat som txt, html, docx eller pdf>');
  const { codelists, observations } = loadDataset();
  const groupsOf = groupsOfEntries(
    [...groupBy(observations, ({ indicator }) => indicator)].map(([id, own]) => ({
      id,
      groups: [...new Set(own.map(({ group }) => group))],
    })),
  );
  // A PDF's bytes are handed over to its reader, which takes no Buffer.
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  const { csv, told } = await proposeFile(file, { codelists, groupsOf });
  for (const line of told) console.error(line);
  process.stdout.write(csv);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
