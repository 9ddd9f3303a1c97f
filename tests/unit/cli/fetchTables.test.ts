import { execFile, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/build/dataFolder';
import { type FetchOptions, fetchTables } from '../../../src/cli/fetch/fetchTables';
import { OBSERVATION_COLUMNS } from '../../../src/dataset/csv/figureColumns';
import { CODELIST_COLUMNS } from '../../../src/dataset/read/codelists';
import { TABLE_COLUMNS } from '../../../src/dataset/read/tables';
import { Publishers } from './publishers';

type Cells = Readonly<Record<string, string>>;

/** A list with the columns that matter; `given` in the others. */
const csv = (columns: readonly string[], rows: readonly Cells[], given: Cells = {}) =>
  `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? given[column] ?? ''))].map((row) => row.join(',')).join('\n')}\n`;

const AREAS = [
  { id: 'hele-landet', navn: 'Hele landet', type: 'land', kode: '000' },
  { id: 'ishoej', navn: 'Ishøj', type: 'kommune', kode: '183' },
  { id: 'faxe', navn: 'Faxe', type: 'kommune', kode: '320' },
];
const INDICATORS = [
  { id: 'frekvens', enhed: 'procent', decimaler: '1' },
  { id: 'ledige-antal', enhed: 'personer', decimaler: '0' },
  { id: 'ledige-andel', enhed: 'procent', decimaler: '1' },
];
const SLICE = { maalgruppe: 'alle' };
const BANK = {
  ...SLICE,
  mappe: 'hele-landet-frekvens',
  kilde: 'statistikbanken',
  tabel: 'FREKVENS',
  noegletal: 'frekvens',
  omraader: 'OMRÅDE',
  valg: 'KØN=TOT;ALDER=16-64',
  periode: 'ÅÅÅÅ-11',
  fra: '2023-11',
  uden: '411',
};
const INDSATS = {
  ...SLICE,
  mappe: 'hele-landet-ledige',
  kilde: 'jobindsats',
  tabel: 'ledige',
  noegletal: 'ledige-antal',
  maal: 'Antal ledige',
  omraader: '_nykom',
  valg: '_ygrpi09=/',
  periode: 'ÅÅÅÅ-MM',
  fra: '2025-01',
  uden: 'Uoplyst område',
};
const SHARE = { ...INDSATS, noegletal: 'ledige-andel', maal: 'Ledige i pct.' };

const referat = (tabel: string) => `{
  "kommune": "Hele landet", "udvalg": "Udgiveren",
  "dato": "2025-06-01",
  "dokumenttype": "tabel",
  "punkter": [{ "nummer": "${tabel}", "titel": "Titlen" }],
  "vilkaar": "Vilkår.",
  "bemaerkninger": [{ "punkt": "${tabel}", "da": "Foreløbige tal.", "en": "Provisional." }]
}
`;
const figures = (given: Cells, rows: readonly (readonly [string, string, string])[]) =>
  csv(
    OBSERVATION_COLUMNS,
    rows.map(([omraade, periode, vaerdi]) => ({
      omraade,
      periode,
      vaerdi,
      ...(vaerdi === '' ? { trykt: '..' } : {}),
    })),
    { maalgruppe: 'alle', type: 'faktisk', ...given },
  );
const FREKVENS = { punkt: 'FREKVENS', noegletal: 'frekvens', enhed: 'procent' };
const LEDIGE = { punkt: 'ledige', noegletal: 'ledige-antal', enhed: 'personer' };

const FILES: Cells = {
  'areas.csv': csv(CODELIST_COLUMNS.areas, AREAS, { navn_en: 'Name' }),
  'groups.csv': csv(CODELIST_COLUMNS.groups, [
    { id: 'alle', navn: 'I alt', navn_en: 'Total', slags: 'i alt' },
  ]),
  'units.csv': csv(
    CODELIST_COLUMNS.units,
    [
      { id: 'personer', type: 'antal' },
      { id: 'procent', type: 'procent' },
    ],
    { ental: 'x', flertal: 'x', ental_en: 'x', flertal_en: 'x' },
  ),
  'themes.csv': csv(CODELIST_COLUMNS.themes, [{ id: 'tema' }], {
    navn: 'Tema',
    navn_en: 'Theme',
    beskrivelse: 'x',
    beskrivelse_en: 'x',
  }),
  'indicators.csv': csv(CODELIST_COLUMNS.indicators, INDICATORS, {
    navn: 'x',
    navn_en: 'x',
    definition: 'x',
    definition_en: 'x',
    tema: 'tema',
    retning: 'lav',
    typer: 'faktisk',
    laesning: 'x',
    laesning_en: 'x',
    vigtighed: '1',
  }),
  'checks.csv': csv(['id', 'type', 'resultat', 'dele', 'navn', 'navn_en'], []),
  'tables.csv': csv(TABLE_COLUMNS, [BANK, INDSATS]),
  'referater/hele-landet-frekvens/referat.json': referat('FREKVENS'),
  'referater/hele-landet-frekvens/noegletal.csv': figures(FREKVENS, [
    ['Hele landet', '2023-11', '77.5'],
    ['Ishøj', '2023-11', '71.0'],
    ['Faxe', '2023-11', '77.3'],
  ]),
  'referater/hele-landet-ledige/referat.json': referat('ledige'),
  'referater/hele-landet-ledige/noegletal.csv': figures(LEDIGE, [
    ['Hele landet', '2025-01', '88080'],
    ['Ishøj', '2025-01', ''],
    ['Faxe', '2025-01', '458'],
  ]),
};

const publishers = new Publishers();
let address = '';
let data = '';
let pauses: number[] = [];
let said: string[] = [];

beforeAll(async () => {
  address = await publishers.start();
});
afterAll(() => publishers.stop());
beforeEach(() => {
  publishers.reset();
  pauses = [];
  said = [];
  data = mkdtempSync(join(tmpdir(), 'noegletavlen-'));
  for (const [name, text] of Object.entries(FILES)) put(name, text);
});
afterEach(() => rmSync(data, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(data, name)), { recursive: true });
  writeFileSync(join(data, name), text);
}
const read = (name: string) => readFileSync(join(data, name), 'utf8');
/** All files with their texts. */
const everything = () =>
  Object.fromEntries(
    readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(data.length + 1), readFileSync(path, 'utf8')]),
  );
const rows = (name: string) => read(name).trimEnd().split('\n').slice(1);
const values = (name: string) =>
  rows(name).map((row) => [1, 5, 6, 8].map((i) => row.split(',')[i]).join(' '));
const BANK_FIGURES = 'referater/hele-landet-frekvens/noegletal.csv';
const INDSATS_FIGURES = 'referater/hele-landet-ledige/noegletal.csv';

const fetched = (tables: string[] = ['FREKVENS'], options: Partial<FetchOptions> = {}) =>
  fetchTables({
    data,
    tables,
    all: false,
    today: '2026-01-15',
    addresses: { statistikbanken: `${address}/bank`, jobindsats: `${address}/indsats` },
    token: 'noegle',
    wait: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    say: (line) => said.push(line),
    timeout: 5_000,
    ...options,
  });

/** What is said of a fetch that fails and changes nothing. */
async function failure(tables?: string[], options?: Partial<FetchOptions>): Promise<string> {
  const before = everything();
  const words = await fetched(tables, options).then(
    (report) => `No failure: ${report}`,
    (error: Error) => error.message,
  );
  expect(everything()).toEqual(before);
  return words;
}

describe('figures', () => {
  test('a new year of Statistikbanken comes in by area and period, and what else a folder says stays', async () => {
    const report = await fetched();
    expect(values(BANK_FIGURES)).toEqual([
      'Hele landet 2023-11 77.5 ',
      'Hele landet 2024-11 77.8 ',
      'Ishøj 2023-11 71.0 ',
      'Ishøj 2024-11 70.9 ',
      'Faxe 2023-11 77.3 ',
      'Faxe 2024-11 77.0 ',
    ]);
    const changed = { ...everything(), [BANK_FIGURES]: '' };
    const referater = 'referater/hele-landet-frekvens/referat.json';
    const dated = referat('FREKVENS').replace('2025-06-01', '2026-01-15');
    expect(changed).toEqual({ ...FILES, [BANK_FIGURES]: '', [referater]: dated });
    expect(loadDataset(data).observations).toHaveLength(8);
    expect(report).toContain('Nye: 3 tal (2024-11)');
    expect(report).not.toMatch(/Rettede|Trukket/);
    expect(report).toContain(join(data, BANK_FIGURES));
    expect(report).toContain('frekvens og for 3 områder');
    expect(report).toContain('alle links virker');
    expect(report).toContain('Bemærkninger er ikke rettet');
  });

  test('Jobindsats is asked with the token, and once for two measures; a value that is withheld is a line', async () => {
    put('tables.csv', csv(TABLE_COLUMNS, [INDSATS, SHARE]));
    const report = await fetched(['LEDIGE']);
    expect(publishers.asked.map(({ path }) => path.split('?')[0])).toEqual([
      '/indsats/table/ledige',
      '/indsats/data/ledige',
    ]);
    expect(publishers.asked.every(({ authorization }) => authorization === 'Bearer noegle')).toBe(true);
    expect(values(INDSATS_FIGURES)).toEqual([
      'Hele landet 2025-01 88080 ',
      'Hele landet 2025-02 89000 ',
      'Ishøj 2025-01  ..',
      'Ishøj 2025-02 300 ',
      'Faxe 2025-01 458 ',
      'Faxe 2025-02 460 ',
      'Hele landet 2025-01 2.9 ',
      'Hele landet 2025-02 3.0 ',
      'Ishøj 2025-01  ..',
      'Ishøj 2025-02 3.1 ',
      'Faxe 2025-01 2.4 ',
      'Faxe 2025-02 2.5 ',
    ]);
    expect(report).toContain('Nye: 9 tal (2025-01 og 2025-02), heraf 1 tilbageholdt');
    expect(loadDataset(data).withheld).toHaveLength(2);
  });

  test('a series may be of several lines: the country for longer than the municipalities', async () => {
    const country = { ...INDSATS, valg: '_nykom=/;_ygrpi09=/' };
    const others = { ...INDSATS, fra: '2025-02', uden: 'Hele landet;Uoplyst område' };
    put('tables.csv', csv(TABLE_COLUMNS, [country, others]));
    await fetched(['ledige']);
    expect(values(INDSATS_FIGURES)).toEqual([
      'Hele landet 2025-01 88080 ',
      'Hele landet 2025-02 89000 ',
      'Ishøj 2025-02 300 ',
      'Faxe 2025-02 460 ',
    ]);
  });

  test('quarters are ours however they are written', async () => {
    put('tables.csv', csv(TABLE_COLUMNS, [{ ...BANK, periode: 'ÅÅÅÅ-QK', fra: '2024-Q1' }]));
    publishers.bank.values = Object.fromEntries(
      ['000', '183', '320', '411'].map((code) => [code, { '2023K4': 1, '2024K1': 2, '2024Q02': 3 }]),
    );
    await fetched();
    expect(values(BANK_FIGURES).slice(0, 2)).toEqual([
      'Hele landet 2024-Q1 2.0 ',
      'Hele landet 2024-Q2 3.0 ',
    ]);
  });

  test('other series of the folder and notes stay', async () => {
    const other = 'FREKVENS,Faxe,ledige-antal,alle,faktisk,2020,7,personer,,,';
    const noted = 'FREKVENS,Faxe,frekvens,alle,faktisk,2023-11,77.3,procent,,Se her.,See here.';
    put(BANK_FIGURES, `${OBSERVATION_COLUMNS.join(',')}\n${other}\n${noted}\n`);
    await fetched();
    expect(rows(BANK_FIGURES)[0]).toBe(other);
    expect(rows(BANK_FIGURES)).toContain(noted);
  });

  test('what is revised is told with the value before and after, and a month that is gone is withdrawn', async () => {
    put(
      INDSATS_FIGURES,
      figures(LEDIGE, [
        ['Hele landet', '2025-01', '88079'],
        ['Ishøj', '2025-01', '12'],
        ['Faxe', '2025-01', ''],
        ['Faxe', '2025-03', '5'],
      ]),
    );
    const report = await fetched(['ledige']);
    expect(report).toContain('Rettede: 3 af 4 tal');
    expect(report).toContain('Hele landet, 2025-01, ledige-antal/alle: 88079 → 88080');
    expect(report).toContain('Ishøj, 2025-01, ledige-antal/alle: 12 → tilbageholdt');
    expect(report).toContain('Faxe, 2025-01, ledige-antal/alle: tilbageholdt → 458');
    expect(report).toContain('Trukket tilbage: 1 tal (2025-03)');
    expect(read(INDSATS_FIGURES)).not.toContain('2025-03');
  });

  test('of a table that is revised as a whole twenty are told, and how many more', async () => {
    const years = Array.from({ length: 11 }, (_, i) => 2010 + i);
    const codes = Object.keys(publishers.bank.areas);
    publishers.bank.values = Object.fromEntries(
      codes.map((code) => [code, Object.fromEntries(years.map((year) => [year, 50]))]),
    );
    put('tables.csv', csv(TABLE_COLUMNS, [{ ...BANK, fra: '2010-11' }]));
    put(
      BANK_FIGURES,
      figures(
        FREKVENS,
        AREAS.flatMap(({ navn }) => years.map((year) => [navn, `${year}-11`, '49.5'] as const)),
      ),
    );
    const report = await fetched();
    expect(report).toContain('Rettede: 33 af 33 tal');
    expect(report.match(/49,5 → 50,0/g)).toHaveLength(20);
    expect(report).toContain('og 13 mere');
  });

  test('a table is asked for in parts that are within the limit', async () => {
    // Three areas and five cells a row: two of the three years at a time.
    put('tables.csv', csv(TABLE_COLUMNS, [{ ...BANK, fra: '2022-11' }]));
    await fetched(['FREKVENS'], { mostCells: 44 });
    const parts = publishers.asked.flatMap(({ path, body }) =>
      path === '/bank/data' ? [body?.variables?.find(({ code }) => code === 'Tid')?.values] : [],
    );
    expect(parts).toEqual([['2022', '2023'], ['2024']]);
    expect(rows(BANK_FIGURES)).toHaveLength(9);
  });
});

describe('what is fetched', () => {
  test('a table that is not updated since is left alone, unless all are asked for', async () => {
    publishers.bank.updated = '2025-05-31T08:00:00';
    const before = everything();
    expect(await fetched()).toContain('FREKVENS: ikke opdateret siden 2025-06-01');
    expect(everything()).toEqual(before);
    expect(await fetched(['FREKVENS'], { all: true })).toContain('Nye: 3 tal');
  });

  test('where nothing is new nothing is written, the date neither', async () => {
    await fetched();
    const before = everything();
    expect(await fetched(['FREKVENS'], { today: '2026-02-15' })).toContain('Intet er skrevet');
    expect(everything()).toEqual(before);
  });

  test('without a token the tables that need none can be fetched, and nobody is asked before that is said', async () => {
    const words = await failure([], { token: undefined });
    expect(words).toContain('JOBINDSATS_TOKEN');
    expect(words).toContain('npm run data:fetch -- FREKVENS');
    expect(publishers.asked).toEqual([]);
    expect(await fetched(['frekvens'], { token: undefined })).toContain('Nye: 3 tal');
  });

  test('a table that is not in the list is told with those that are', async () => {
    expect(await failure(['RAS300'])).toMatch(/RAS300.*FREKVENS og ledige/);
  });

  test('data that are not valid are told before anybody is asked', async () => {
    put('tables.csv', csv(TABLE_COLUMNS, [{ ...BANK, noegletal: 'nix' }]));
    expect(await failure()).toContain('tables.csv, linje 2, kolonne noegletal');
    expect(publishers.asked).toEqual([]);
  });
});

describe('a publisher that fails', () => {
  test.each([
    [401, ['ledige'], /Jobindsats afviser nøglen \(401\).*JOBINDSATS_TOKEN/],
    [403, ['FREKVENS'], /Statistikbanken afviser forespørgslen \(403\)/],
    [404, ['FREKVENS'], /har ikke tabellen FREKVENS \(404\).*tables\.csv/],
    [400, ['FREKVENS'], /svarer 400 på tabellen FREKVENS: Fejl 400/],
  ])('status %i is told once', async (status, tables, words) => {
    publishers.refuse(status);
    expect(await failure(tables)).toMatch(words);
    expect(publishers.asked).toHaveLength(1);
  });

  test('a pause that it asks for is kept and told, and then it is asked again', async () => {
    publishers.refuse(429, 2, { 'Retry-After': '7' });
    expect(await fetched()).toContain('Nye: 3 tal');
    expect(pauses).toEqual([7_000, 7_000]);
    expect(said).toEqual(Array(2).fill('Statistikbanken svarer 429. Prøver igen om 7 s …'));
  });

  test('a pause may be asked for until a time of day', async () => {
    publishers.refuse(429, 1, { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() });
    await fetched();
    expect(pauses[0]).toBeGreaterThan(50_000);
    expect(pauses[0]).toBeLessThanOrEqual(60_000);
  });

  test('one that always asks for a pause, or for one too long, is given up', async () => {
    publishers.refuse(429, 4);
    expect(await failure()).toMatch(/429.*efter 4 forsøg/);
    expect(pauses).toHaveLength(3);
    publishers.refuse(429, 1, { 'Retry-After': '3600' });
    expect(await failure()).toContain('60 minutter');
    expect(pauses).toHaveLength(3);
  });

  test('a fault of the server is waited out, longer each time, and given up at last', async () => {
    publishers.refuse(503, 3);
    expect(await fetched()).toContain('Nye: 3 tal');
    expect(pauses).toEqual([2_000, 10_000, 30_000]);
    publishers.refuse(500);
    expect(await failure()).toMatch(/fejler \(500\), også efter 4 forsøg/);
  });

  test('a web page is no table', async () => {
    publishers.stands.push((_, response) => {
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('\n<!doctype html><title>Vedligehold</title>');
      return true;
    });
    expect(await failure()).toContain('webside');
    expect(pauses).toEqual([]);
  });

  const HALF = '{"dataset":{"dimension":{"id":["OMR';
  test.each([
    ['that ends early', {}],
    ['shorter than it says', { 'Content-Length': '5000' }],
  ])('half a body %s is no table', async (_, headers) => {
    publishers.stands.push(({ path }, response) => {
      if (path !== '/bank/data') return false;
      response.writeHead(200, headers as Record<string, string>);
      response.write(HALF, () => ('Content-Length' in headers ? response.destroy() : response.end()));
      return true;
    });
    expect(await failure()).toContain('kun halvt, også efter 4 forsøg');
  });

  test('one that never answers is given up', async () => {
    publishers.stands.push(() => true);
    expect(await failure(['FREKVENS'], { timeout: 20 })).toMatch(/svarer ikke inden for 1 s.*4 forsøg/);
  });

  test('no connection is told with its cause', async () => {
    const addresses = { statistikbanken: 'http://127.0.0.1:9', jobindsats: address };
    expect(await failure(['FREKVENS'], { addresses })).toMatch(/ingen forbindelse til Statistikbanken \(/);
  });

  test('the second table failing keeps the first out too', async () => {
    publishers.indsats.columns[3] = 'Ledige i alt';
    expect(await failure([])).toContain('har ikke længere ”Antal ledige”');
    expect(publishers.asked.some(({ path }) => path === '/bank/data')).toBe(true);
  });
});

describe('a table that is not what it was', () => {
  const bank = (change: (table: Publishers['bank']) => void) => () => change(publishers.bank);
  const indsats = (change: (table: Publishers['indsats']) => void) => () => change(publishers.indsats);
  test.each<[string, string, () => void, string | RegExp]>([
    [
      'a code is gone',
      'FREKVENS',
      bank(({ variables }) => variables[1]?.values.shift()),
      'ikke længere værdien ”16-64” af ALDER',
    ],
    ['a variable is gone', 'FREKVENS', bank(({ variables }) => variables.pop()), 'ikke længere ”ALDER”'],
    [
      'a variable is new and must be chosen of',
      'FREKVENS',
      bank(({ variables }) => variables.push({ id: 'HERKOMST', elimination: false, values: ['00'] })),
      'har fået variablen ”HERKOMST”',
    ],
    [
      'an area is not known',
      'FREKVENS',
      bank(({ areas }) => {
        areas['999'] = 'Ny Kommune';
      }),
      /ikke kendes: ”Ny Kommune” \(999\).*areas\.csv/,
    ],
    [
      'an area has another name',
      'FREKVENS',
      bank(({ areas }) => {
        areas['320'] = 'Fakse';
      }),
      'Området 320 hedder ”Fakse” i FREKVENS, men ”Faxe”',
    ],
    [
      'an area is missing',
      'FREKVENS',
      bank(({ areas }) => {
        delete areas['320'];
      }),
      'mangler et område, som var der før: Faxe',
    ],
    [
      'it has none of our areas',
      'ledige',
      indsats(({ values }) => {
        values['/'] = { 'Uoplyst område': { '2025M01': [9, 0] } };
      }),
      'Svaret for ledige er ikke helt',
    ],
    [
      'its periods are of another sort',
      'FREKVENS',
      bank((table) => {
        table.values = { '000': { '2025K1': 1 } };
      }),
      'ingen perioder, der kan skrives som ÅÅÅÅ-11',
    ],
    [
      'a value cannot be',
      'ledige',
      indsats(({ values }) => {
        values['/'] = { ...values['/'], Faxe: { '2025M01': [-1, 1] } };
      }),
      /De hentede tal kan ikke bruges:[\s\S]*kolonne vaerdi: Et antal kan ikke være -1/,
    ],
    [
      'a value is a word',
      'FREKVENS',
      bank(({ values }) => {
        values['320'] = { 2024: 'mange' as never };
      }),
      '”mange”',
    ],
    [
      'an area is not known by its name',
      'ledige',
      indsats(({ values }) => {
        values['/'] = { ...values['/'], Fakse: { '2025M01': [1, 1] } };
      }),
      /ikke kendes: ”Fakse”\..*navnet i kolonnen uden/,
    ],
    [
      'an area is missing with Jobindsats',
      'ledige',
      indsats(({ values }) => {
        delete values['/']?.Ishøj;
      }),
      'som var der før: Ishøj',
    ],
    [
      'an area is there twice',
      'ledige',
      indsats(({ again }) => again.push(['2025M01', 'Faxe', 'I alt', 1, 1])),
      'to tal for Faxe i 2025-01',
    ],
    ['a row is short', 'ledige', indsats(({ again }) => again.push(['2025M03', 'Faxe'])), 'ikke helt'],
    [
      'a hierarchy is gone',
      'ledige',
      indsats(({ hierarchies }) => {
        delete hierarchies._ygrpi09;
      }),
      'ikke længere ”_ygrpi09”',
    ],
  ])('%s', async (_, table, change, words) => {
    change();
    expect(await failure([table])).toMatch(words);
  });

  test('a value chosen of a hierarchy is gone', async () => {
    put('tables.csv', csv(TABLE_COLUMNS, [{ ...INDSATS, valg: '_ygrpi09=/9/' }]));
    expect(await failure(['ledige'])).toContain('ikke længere værdien ”/9/”');
  });

  test('its form is another, and where is told', async () => {
    publishers.stands.push(({ path }, response) => {
      if (path !== '/bank/data') return false;
      response.end(JSON.stringify({ dataset: { dimension: { id: [] }, value: [] } }));
      return true;
    });
    expect(await failure()).toMatch(/ikke den form.*dataset\.dimension\.size/);
  });

  test('it has fewer values than it says', async () => {
    publishers.stands.push(({ path }, response) => {
      if (path !== '/bank/data') return false;
      const dimension = { id: ['OMRÅDE', 'Tid'], size: [3, 2] };
      response.end(JSON.stringify({ dataset: { dimension, value: [1, 2, 3] } }));
      return true;
    });
    expect(await failure()).toContain('ikke helt');
  });

  test('a value that is withheld by Statistikbanken is a line and no failure', async () => {
    publishers.bank.values['320'] = { 2023: 77.3, 2024: null };
    expect(await fetched()).toContain('heraf 1 tilbageholdt');
    expect(values(BANK_FIGURES)).toContain('Faxe 2024-11  ..');
  });
});

describe('writing', () => {
  /** A disk that fails at the n-th file it is to write or to put in its place. */
  const failing = (what: 'write' | 'rename', n: number, code: string) => {
    let left = n;
    const or =
      <T extends unknown[]>(at: string, real: (...args: T) => void) =>
      (...args: T) => {
        if (what === at) {
          left -= 1;
          if (left === 0) throw Object.assign(new Error(code), { code });
        }
        real(...args);
      };
    return {
      write: or('write', writeFileSync as (path: string, text: string) => void),
      rename: or('rename', renameSync),
    };
  };

  test.each([
    ['write', 1, 'EROFS', 'må skrives'],
    ['write', 2, 'ENOSPC', 'Disken er fuld'],
    ['rename', 1, 'EACCES', 'må skrives'],
    ['rename', 3, 'ENOSPC', 'Disken er fuld'],
  ] as const)('a disk that fails at %s %i leaves all as it was', async (what, n, code, words) => {
    const said = await failure([], { disk: failing(what, n, code) });
    expect(said).toContain(`(${code})`);
    expect(said).toContain(words);
  });

  test('a second fetch says that another runs and changes nothing', async () => {
    let go = () => {};
    publishers.stands.push((asked, response) => {
      if (asked.path !== '/bank/tableinfo' || publishers.asked.length > 1) return false;
      go = () => response.writeHead(503).end();
      return true;
    });
    const first = fetched();
    await expect.poll(() => publishers.asked.length).toBe(1);
    expect(await failure()).toMatch(`En anden hentning er i gang (proces ${process.pid})`);
    expect(publishers.asked).toHaveLength(1);
    go();
    expect(await first).toContain('Nye: 3 tal');
    expect(existsSync(join(data, 'hentning.lock'))).toBe(false);
  });

  test.each([
    ['of a process that has died', () => String(spawnSync('true').pid)],
    ['without a process', () => ''],
  ])('a lock %s is taken over', async (_, holder) => {
    put('hentning.lock', holder());
    expect(await fetched()).toContain('Nye: 3 tal');
    expect(readdirSync(data).filter((name) => name.includes('lock'))).toEqual([]);
  });
});

test('the command takes its settings from the environment, and ends with a code that tells of a failure', async () => {
  publishers.stands.push(({ path }, response) => {
    if (!path.startsWith('/indsats')) return false;
    response.writeHead(401).end();
    return true;
  });
  const before = everything();
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/fetch.ts'], {
    env: {
      ...process.env,
      NOEGLETAVLEN_DATA: data,
      STATISTIKBANKEN_API: `${address}/bank`,
      JOBINDSATS_API: `${address}/indsats`,
      JOBINDSATS_TOKEN: ' noegle\n',
    },
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Jobindsats afviser nøglen \(401\).*\nIntet er ændret\.\n$/),
  });
  expect(publishers.asked.map(({ path, authorization }) => [path, authorization])).toEqual([
    ['/bank/tableinfo', undefined],
    ['/bank/data', undefined],
    ['/indsats/table/ledige?format=json', 'Bearer noegle'],
  ]);
  expect(everything()).toEqual(before);
});
