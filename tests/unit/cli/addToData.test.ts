import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/build/dataFolder';
import { addFolder, addTable } from '../../../src/cli/addToData';
import { ImportError } from '../../../src/dataset/import/failure';
import { Importer } from '../../../src/dataset/import/importer';
import type { ImportAnswer } from '../../../src/dataset/import/protocol';
import { OWN } from '../../../src/i18n/own';
import type { Indicator } from '../../../src/model/codelist';
import type { Mapping } from '../../../src/model/mapping';
import type { OwnDataset } from '../../../src/model/ownDataset';
import { publishZip } from '../../../src/views/own/publishZip';
import { present, realCompiled } from '../fixtures';
import { withIndexedDb } from '../indexedDb';
import { copyOfData } from '../minutes';

withIndexedDb();

let data: string;
beforeEach(() => {
  data = copyOfData();
});
afterEach(() => rmSync(data, { recursive: true }));

const today = '2026-01-15';
const table = new Blob([
  'Kommune;Periode;Køn;Antal personer\nFaxe;2023M09;I alt;1.312\nÅrhus Kommune;2023M10;Mænd;12\n',
]);
const folders = () => readdirSync(join(data, 'referater'));

/** The figures of the sources that were not there before. */
function added() {
  const before = new Set(readdirSync('data/referater'));
  return loadDataset(data).observations.filter((o) => !before.has(o.source));
}

test('a table becomes a source of the bundled data, with the groups it needs', async () => {
  const said = await addTable(
    table,
    'fleksjob.csv',
    {
      navn: 'Personer i fleksjob',
      udgiver: 'Jobindsats',
      noegletal: ['fleksjob-personer'],
      decimaler: 'komma',
      today,
    },
    data,
  );
  expect(said).toContain('hele-landet-personer-i-fleksjob-2026-01-15');
  expect(said).toContain('2 tal');
  expect(added().map((o) => [o.area, o.indicator, o.group, o.period, o.value, o.printed])).toEqual([
    ['faxe', 'fleksjob-personer', 'alle', '2023-09', 1312, '1.312'],
    ['aarhus', 'fleksjob-personer', 'maend', '2023-10', 12, '12'],
  ]);
  const source = loadDataset(data).sources.find(({ id }) => id.includes('personer-i-fleksjob'));
  expect(source).toMatchObject({ committee: 'Jobindsats', documentType: 'tabel', date: today });
});

test.each([
  [10.73, '10,73'],
  [10.734567891, '10,734567891'],
])(
  'a table that is finer than its indicator is taken in, and shown as finely as the indicator is: %f',
  async (value, cell) => {
    const file = new Blob([`Kommune;Periode;Andel\nFaxe;2023M09;${cell}\n`]);
    await addTable(file, 'andel.csv', { noegletal: ['fleksjob-ledighed'], today }, data);
    expect(added().map((o) => [o.value, o.decimals, o.printed])).toEqual([[value, 1, cell]]);
  },
);

test.each([
  ['what it does not say is asked for', table, { decimaler: 'komma' }, 'hvilket nøgletal det er'],
  ['an indicator that is not there is refused', table, { noegletal: ['nix'] }, 'nix'],
  [
    'a row that is wrong keeps all out',
    new Blob(['Kommune;Periode;Antal\nFaxe;2023M09;12\nFarum;2023M09;3\n']),
    { noegletal: ['fleksjob-personer'] },
    'Farum',
  ],
])('%s', async (_, file, options, words) => {
  const before = folders();
  await expect(addTable(file, 'x.csv', { ...options, today }, data)).rejects.toThrow(words);
  expect(folders()).toEqual(before);
});

test('the good rows are taken when that is asked for, and a table is not added twice', async () => {
  const file = new Blob(['Kommune;Periode;Antal\nFaxe;2023M09;12\nFarum;2023M09;3\n']);
  const options = { noegletal: ['fleksjob-personer'], gode: true, today };
  expect(await addTable(file, 'x.csv', options, data)).toContain('1 tal, 1 afvist');
  expect(added()).toHaveLength(1);
  await expect(addTable(file, 'x.csv', options, data)).rejects.toThrow('findes allerede');
  expect(added()).toHaveLength(1);
});

test('what is no table is said to be none', async () => {
  await expect(addTable(new Blob(['\u0089PNG\r\n\u0000\u0000']), 'x.csv', { today }, data)).rejects.toThrow(
    ImportError,
  );
});

test('what is wrong with the data folder is told, and everything is as it was', async () => {
  const groups = readFileSync(join(data, 'groups.csv'), 'utf8');
  const before = folders();
  const options = { noegletal: ['fleksjob-personer'], decimaler: 'komma', dato: 'i går', today };
  await expect(addTable(table, 'x.csv', options, data)).rejects.toThrow();
  expect(folders()).toEqual(before);
  expect(readFileSync(join(data, 'groups.csv'), 'utf8')).toBe(groups);
});

/** A new indicator, as the page makes one. */
const OWN_INDICATOR: Indicator = {
  id: 'virksomhedspraktik',
  name: { da: 'I virksomhedspraktik, "ny"', en: 'In work placement' },
  // The English one is what a spreadsheet would run, whichever sign it splits at.
  definition: { da: 'Personer i virksomhedspraktik; talt af jobcentret.', en: '=1+1;+2' },
  theme: 'ledighed',
  concerns: [],
  unit: 'personer',
  decimals: 0,
  direction: 'neutral',
  kinds: ['faktisk'],
  reading: { da: 'Et antal personer.', en: 'A number of persons.' },
  ranked: null,
  importance: 999,
  sentence: null,
  nature: 'niveau',
  missing: null,
  difference: null,
};

/** Imports a text as the page does, and keeps it. */
async function kept(text: string, change: (mapping: Mapping) => Mapping): Promise<OwnDataset> {
  const answers: ImportAnswer[] = [];
  const importer = new Importer((answer) => answers.push(answer));
  const { catalog } = realCompiled();
  await importer.handle({
    type: 'open',
    file: new Blob([text]),
    name: 'praktik.csv',
    sheet: null,
    catalog: { ...catalog, indicatorEntries: [] },
    base: null,
  });
  const opened = answers.find((answer) => answer.type === 'opened');
  if (!opened) throw new Error('Not opened');
  await importer.handle({ type: 'read', mapping: change(opened.mapping) });
  const as = { name: 'Praktik i 2023', publisher: 'Jobcentret', today };
  await importer.handle({ type: 'keep', as, pageLasts: true });
  const last = answers.at(-1);
  if (last?.type !== 'kept') throw new Error(`Not kept: ${JSON.stringify(last)}`);
  return last.dataset;
}

test('the folder that the page gives can be taken in, with new indicators and groups', async () => {
  const dataset = await kept(
    'Kommune;Periode;Gruppe;Antal\nFaxe;2023M09;Unge under 25;1.312\nFaxe;2023M10;I alt;12\nHerning;2023M10;I alt;..\n',
    (mapping) => ({
      ...mapping,
      decimals: 'comma',
      measure: { indicator: OWN_INDICATOR.id, kind: 'faktisk', group: null, scale: 1 },
      newIndicators: [OWN_INDICATOR],
    }),
  );
  const { name, file } = await publishZip(dataset, realCompiled().catalog, OWN.da.publishFiles);
  expect(name).toBe('faxe-praktik-i-2023-2026-01-15.zip');
  const zip = new Uint8Array(await file.arrayBuffer());
  const newLines = strFromU8(present(unzipSync(zip)['data/nye-linjer-indicators.csv']));
  expect(newLines).toContain(`,"'=1+1;'+2",`);
  expect(addFolder(zip, data)).toContain('Tilføjet linjer');
  expect(existsSync(join(data, 'referater/faxe-praktik-i-2023-2026-01-15/referat.json'))).toBe(true);
  expect(added().map((o) => [o.area, o.indicator, o.group, o.period, o.value, o.printed])).toEqual([
    ['faxe', 'virksomhedspraktik', 'unge-under-25', '2023-09', 1312, '1.312'],
    ['faxe', 'virksomhedspraktik', 'alle', '2023-10', 12, '12'],
  ]);
  const { indicators } = loadDataset(data).codelists;
  expect(indicators.find(({ id }) => id === OWN_INDICATOR.id)).toEqual(OWN_INDICATOR);
});

test('the folder says what nobody has said and is to be filled in, and nothing where all is said', async () => {
  const { catalog } = realCompiled();
  const readme = async (dataset: OwnDataset) => {
    const { file } = await publishZip(dataset, catalog, OWN.da.publishFiles);
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    return strFromU8(present(files['LÆS MIG.txt']));
  };
  const whole = await kept('Kommune;Periode;Antal\nFaxe;2023M09;12\n', (mapping) => ({
    ...mapping,
    decimals: 'comma',
    measure: { indicator: OWN_INDICATOR.id, kind: 'faktisk', group: null, scale: 1 },
    newIndicators: [OWN_INDICATOR],
  }));
  expect(await readme(whole)).not.toContain('Udfyld');
  const { layer } = whole;
  const name = { da: 'Praktik', en: 'Praktik' };
  const entries = layer.indicatorEntries.map((entry) => ({ ...entry, areas: ['faxe', 'ishoej'] }));
  const bare = {
    ...layer,
    source: { ...layer.source, committee: '', area: 'hele-landet' },
    indicatorEntries: entries,
    codelists: { ...layer.codelists, indicators: [{ ...OWN_INDICATOR, name, definition: name }] },
  };
  const said = await readme({ ...whole, layer: bare });
  for (const part of ['står ”Praktik i 2023”', 'står ”Hele landet”', 'navn_en', 'definition_en'])
    expect(said).toContain(part);
});

test('an archive without a folder is refused', () => {
  expect(() => addFolder(new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]), data)).toThrow(
    'ingen referat-mappe',
  );
});

test('an empty cell before the numbers is what --tomme says, and a unit and notes around the table are taken along', async () => {
  const rows = [
    'Udgifter;;',
    'Enhed: 1.000 kr.;;',
    'Køn;Kommune;2021',
    'Mænd;Faxe;1',
    'Kvinder;Faxe;2',
    ';Faxe;3',
  ];
  const file = new Blob([[...rows, '1) Foreløbige tal;;'].join('\n')]);
  const options = { noegletal: ['budgetafvigelse'], navn: 'Udgifter', decimaler: 'komma', today };
  await expect(addTable(file, 'u.csv', options, data)).rejects.toThrow('hvad en tom celle betyder');
  await expect(addTable(file, 'u.csv', { ...options, tomme: 'x' }, data)).rejects.toThrow('--tomme kan være');
  await addTable(file, 'u.csv', { ...options, tomme: 'alle' }, data);
  expect(added().map((o) => [o.group, o.value])).toEqual([
    ['maend', 1000],
    ['kvinder', 2000],
    ['alle', 3000],
  ]);
  const source = loadDataset(data).sources.find(({ id }) => id.includes('udgifter'));
  expect(source?.remarks).toMatchObject([{ da: '1) Foreløbige tal' }]);
});

test('of several tables in a file the first is taken, which is said, or the one that --ark names', async () => {
  const answer = (TableName: string, n: number) => ({
    TableName,
    Variables: [{ Name: 'Område' }, { Name: 'Periode' }, { Name: 'Antal' }],
    Data: [['Faxe', '2023M09', n]],
  });
  const file = new Blob([JSON.stringify([answer('Fleksjob', 1), answer('Ledige', 2)])]);
  const options = { noegletal: ['fleksjob-personer'], today };
  await expect(addTable(file, 'a.json', { ...options, ark: 'Andre' }, data)).rejects.toThrow(
    '”Fleksjob”, ”Ledige”',
  );
  expect(await addTable(file, 'a.json', options, data)).toContain(
    'Læst er ”Fleksjob” af ”Fleksjob”, ”Ledige”',
  );
  await addTable(file, 'a.json', { ...options, ark: 'Ledige' }, data);
  expect(
    added()
      .map(({ value }) => value)
      .sort(),
  ).toEqual([1, 2]);
});

describe('a table of several columns of values', () => {
  const several = new Blob([
    'omraade,periode,langtidsledige_i_alt,heraf_a_dagpenge,kontanthjaelp_jobparate\nFaxe,2023M08,141,96,45\nFaxe,2023M09,136,91,44\n',
  ]);
  const one = ['langtidsledige'];
  const groups = () => added().map((o) => [o.indicator, o.group, o.period, o.value]);

  test('is of the indicator that is named, each column of the group that its head says, which is told', async () => {
    const said = await addTable(several, 'y.csv', { noegletal: one, today }, data);
    expect(said).toContain('Kolonnen ”heraf_a_dagpenge” er langtidsledige/a-dagpenge');
    expect(groups()).toEqual([
      ['langtidsledige', 'alle', '2023-08', 141],
      ['langtidsledige', 'a-dagpenge', '2023-08', 96],
      ['langtidsledige', 'jobparate-kontanthjaelp', '2023-08', 45],
      ['langtidsledige', 'alle', '2023-09', 136],
      ['langtidsledige', 'a-dagpenge', '2023-09', 91],
      ['langtidsledige', 'jobparate-kontanthjaelp', '2023-09', 44],
    ]);
  });

  test('has columns left out, and columns of which the options say what they are', async () => {
    const noegletal = [...one, 'kontanthjaelp_jobparate=ledige-antal/kontanthjaelp'];
    await addTable(several, 'y.csv', { noegletal, uden: ['Heraf_A_dagpenge'], today }, data);
    expect(groups().filter(([, , period]) => period === '2023-08')).toEqual([
      ['langtidsledige', 'alle', '2023-08', 141],
      ['ledige-antal', 'kontanthjaelp', '2023-08', 45],
    ]);
  });

  test.each([
    ['heads that do not tell the group', 'heraf_maend', one, 'heraf_maend=langtidsledige/<gruppe>'],
    ['heads of the same group', 'a_dagpenge', one, '--uden'],
    ['a head in another unit', 'heraf_pct', one, 'er i procent'],
    ['nothing said of them', 'x', [], '--noegletal "<kolonne>=<id>/<gruppe>" for en'],
    ['a column that is not there', 'x', ['z=langtidsledige'], 'ingen kolonne ”z”'],
    ['a group that is not there', 'x', ['x=langtidsledige/dagpenge'], 'Ligner a-dagpenge'],
    ['two indicators for all', 'x', ['langtidsledige', 'ledige-antal'], 'kolonne for kolonne'],
    ['one group for all', 'x', ['langtidsledige/alle'], 'ville alle være langtidsledige/alle'],
  ])('is refused for %s, which says what to write', async (_, head, noegletal, words) => {
    const file = new Blob([`omraade,periode,heraf_a_dagpenge,${head}\nFaxe,2023M08,96,45\n`]);
    await expect(addTable(file, 'y.csv', { noegletal, today }, data)).rejects.toThrow(words);
  });
});

describe('an indicator that nobody knows', () => {
  const described = { ny: true, enhed: 'personer', retning: 'hoej', tema: 'projekter', today };

  test('is made of what the options say of it', async () => {
    const file = new Blob(['Kommune;Periode;Antal\nFaxe;2023M09;12\n']);
    const noegletal = ['Borgere i praktik'];
    await expect(addTable(file, 'p.csv', { noegletal, today }, data)).rejects.toThrow('--ny');
    await expect(addTable(file, 'p.csv', { noegletal, ny: true, today }, data)).rejects.toThrow(
      /--enhed \(personer, .*--retning .*--tema \(resultat/s,
    );
    await expect(addTable(file, 'p.csv', { ...described, noegletal, enhed: 'stk' }, data)).rejects.toThrow(
      '--enhed kan være personer',
    );
    expect(await addTable(file, 'p.csv', { ...described, noegletal }, data)).toContain('borgere-i-praktik');
    expect(loadDataset(data).codelists.indicators.at(-1)).toMatchObject({
      id: 'borgere-i-praktik',
      name: { da: 'Borgere i praktik' },
      unit: 'personer',
      direction: 'hoej',
      theme: 'projekter',
    });
    expect(added()).toMatchObject([{ indicator: 'borgere-i-praktik', value: 12 }]);
  });

  const template = (name: string) =>
    new Blob([
      `punkt;omraade;noegletal;maalgruppe;type;periode;vaerdi;enhed;trykt;note;note_en\n1;Faxe;${name};alle;faktisk;2024-09;31;personer;;;\n`,
    ]);

  test('may be named by the rows of a template', async () => {
    const { enhed: _, ...rest } = described;
    await addTable(template('Borgere i praktik'), 's.csv', rest, data);
    expect(added()).toMatchObject([{ indicator: 'borgere-i-praktik', value: 31 }]);
  });

  test('is said to be much like a known one, and what to do about it in a terminal', async () => {
    await expect(addTable(template('fleksjob-persner'), 's.csv', { today }, data)).rejects.toThrow(
      /Ligner fleksjob-personer.*--ny.*--gode.*data:find/,
    );
  });
});
