/**
 * `npm run data:fetch [-- table …]`: brings the newest figures of the tables in `data/tables.csv`, says what is new,
 * revised and withdrawn, and writes them if everything is in order.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DATA_FOLDER } from '../build/dataFolder';
import { FetchFailure } from '../dataset/fetch/publisher';
import { daFetch } from '../i18n/daFetch';
import { fetchTables } from './fetch/fetchTables';

const { env } = process;

try {
  const { values, positionals } = parseArgs({
    options: { alle: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const summary = await fetchTables({
    data: DATA_FOLDER,
    tables: positionals,
    all: values.alle,
    today: new Date().toISOString().slice(0, 10),
    addresses: {
      statistikbanken: env.STATISTIKBANKEN_API ?? 'https://api.statbank.dk/v1',
      jobindsats: env.JOBINDSATS_API ?? 'https://api.jobindsats.dk/v3',
    },
    token: env.JOBINDSATS_TOKEN?.trim(),
    wait: (ms) => setTimeout(ms),
    say: console.error,
    timeout: 120_000,
  });
  console.log(summary);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) console.error(daFetch.usage);
  else if (error instanceof FetchFailure) console.error(`${error.message}\n${daFetch.unchanged}`);
  else console.error(error);
  process.exitCode = 1;
}
