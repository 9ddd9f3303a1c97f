/** `npm run --silent data:propose -- <file>`: the figures of a referat as CSV, as far as a program can read them. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadDataset } from '../build/dataFolder';
import { proposeFrom } from '../referat/propose';
import { proposalsCsv } from './proposalsCsv';

const [path] = process.argv.slice(2);
try {
  if (path === undefined)
    throw new Error('Brug: npm run --silent data:propose -- <referat som txt, html, docx eller pdf>');
  const { codelists } = loadDataset();
  // A PDF's bytes are handed over to its reader, which takes no Buffer.
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  process.stdout.write(proposalsCsv(await proposeFrom(file, { codelists })));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
