/**
 * `npm run data:add -- <file> [options]`: reads a table, of any format that the page reads, by the same code, and puts it
 * into `data/` as a source; or takes in the folder that the page gives. Nothing is written if something is wrong, but
 * for what `--gode` leaves out.
 */
import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_FOLDER } from '../build/dataFolder';
import { ImportError } from '../dataset/import/failure';
import { daAdd } from '../i18n/daAdd';
import { addFolder, addTable } from './addToData';

const options = {
  navn: { type: 'string' },
  udgiver: { type: 'string' },
  dato: { type: 'string' },
  noegletal: { type: 'string', multiple: true },
  uden: { type: 'string', multiple: true },
  ny: { type: 'boolean' },
  enhed: { type: 'string' },
  retning: { type: 'string' },
  tema: { type: 'string' },
  type: { type: 'string' },
  omraade: { type: 'string' },
  periode: { type: 'string' },
  decimaler: { type: 'string' },
  tomme: { type: 'string' },
  ark: { type: 'string' },
  gode: { type: 'boolean' },
} as const;

/** What stands after the command. @throws in words if it is not what the command takes */
function argumentsOf() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Error(daAdd.usage);
  }
}

async function add(): Promise<string> {
  const { values, positionals } = argumentsOf();
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Error(daAdd.usage);
  if (!existsSync(path)) throw new Error(daAdd.noFile(path));
  const bytes = readFileSync(path).subarray(0, 2);
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b && path.endsWith('.zip');
  if (archive) return addFolder(readFileSync(path), DATA_FOLDER);
  const today = new Date().toISOString().slice(0, 10);
  return addTable(await openAsBlob(path), basename(path), { ...values, today }, DATA_FOLDER);
}

try {
  console.log(await add());
} catch (cause) {
  console.error(
    cause instanceof ImportError
      ? daAdd.failure(cause.failure, cause.detail)
      : cause instanceof Error
        ? cause.message
        : cause,
  );
  process.exitCode = 1;
}
