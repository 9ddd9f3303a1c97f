/**
 * `npm run data:add -- <file> [options]`: reads a table, of any format that the page reads, by the same code, and puts it
 * into `data/` as a source; or takes in the folder that the page gives. Nothing is written where something is wrong, but
 * for what `--gode` leaves out.
 */
import { openAsBlob, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_FOLDER } from '../build/dataFolder';
import { ImportError } from '../dataset/import/failure';
import { faultsOf } from '../i18n/importFaults';
import { type AddOptions, addFolder, addTable } from './addToData';

const USAGE = `Brug: npm run data:add -- <fil> [valg]
  <fil>                CSV, XLSX, ODS, PX eller JSON, som siden kan læse, eller en ZIP fra “Hent som referat-mappe”
  --navn <tekst>       hvad tabellen hedder (ellers filens navn)
  --udgiver <tekst>    hvem der udgiver den
  --dato <ÅÅÅÅ-MM-DD>  hvornår den er hentet (ellers i dag)
  --noegletal <id>     hvad tallene er, når tabellen ikke selv siger det
  --type <type>        faktisk, forventet, maal, budget, prognose eller aendring (ellers faktisk)
  --omraade <id>       hvilket område tallene er om, når ingen kolonne siger det
  --periode <periode>  hvilken periode, når ingen kolonne siger det
  --decimaler <tegn>   komma eller punktum
  --ark <navn>         arket i en projektmappe eller tabellen i en fil med flere (ellers den første)
  --tomme <betydning>  hvad en tom celle før tallene er: ovenfor (det samme som cellen over) eller alle
  --gode               tag de gode rækker med, selv om andre afvises`;

const options = {
  navn: { type: 'string' },
  udgiver: { type: 'string' },
  dato: { type: 'string' },
  noegletal: { type: 'string' },
  type: { type: 'string' },
  omraade: { type: 'string' },
  periode: { type: 'string' },
  decimaler: { type: 'string' },
  tomme: { type: 'string' },
  ark: { type: 'string' },
  gode: { type: 'boolean', default: false },
} as const;

async function add(): Promise<string> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Error(USAGE);
  const bytes = readFileSync(path).subarray(0, 2);
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b && path.endsWith('.zip');
  if (archive) return addFolder(readFileSync(path), DATA_FOLDER);
  const chosen: AddOptions = { ...values, today: new Date().toISOString().slice(0, 10) };
  return addTable(await openAsBlob(path), basename(path), chosen, DATA_FOLDER);
}

try {
  console.log(await add());
} catch (cause) {
  const { failures, details } = faultsOf('da');
  const told = (error: ImportError) => [
    ...failures[error.failure],
    error.detail === '' ? '' : (details[error.failure]?.(error.detail) ?? ''),
  ];
  console.error(
    cause instanceof ImportError
      ? told(cause).filter(Boolean).join(' ')
      : cause instanceof Error
        ? cause.message
        : cause,
  );
  process.exitCode = 1;
}
