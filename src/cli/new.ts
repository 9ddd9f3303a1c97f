/** `npm run data:new -- <file>`: makes the folder of minutes, with their items, for figures to be written into. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_FOLDER } from '../build/dataFolder';
import { daNew } from '../i18n/daNew';
import { makeFolder } from './newFolder';

const options = {
  kommune: { type: 'string' },
  udvalg: { type: 'string' },
  dato: { type: 'string' },
  type: { type: 'string' },
} as const;

/** What stands after the command. @throws in words if it is not what the command takes */
function argumentsOf() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Error(daNew.usage);
  }
}

async function make(): Promise<string> {
  const { values, positionals } = argumentsOf();
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Error(daNew.usage);
  if (!existsSync(path)) throw new Error(daNew.noFile(path));
  return makeFolder(readFileSync(path), basename(path), values, DATA_FOLDER);
}

try {
  console.log(await make());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
