import { strFromU8, unzipSync } from 'fflate';
import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDataAssets } from '../../../../../src/build/openData';
import { OPEN_COLUMNS } from '../../../../../src/dataset/export/open/openRows';
import { isReferat } from '../../../../../src/model/documentType';
import { OPEN } from '../../../../../src/model/openData';
import { present, realDataset, wholeCompiled, wholeDataset } from '../../../fixtures';

const { catalog } = wholeCompiled();
// All that minutes state, and a statistic of all municipalities.
const figures = [
  ...realDataset().observations,
  ...wholeDataset().observations.filter((o) => o.indicator === 'beskaeftigelsesfrekvens'),
];
const SITE = 'https://tal.example.dk/';
let files: ReadonlyMap<string, string | Uint8Array> = new Map();
beforeAll(async () => {
  files = await openDataAssets(catalog, figures, (path) => SITE + path);
}, 60_000);

const text = (path: string) => present(files.get(OPEN.folder + path)) as string;
const rows = (path: string) =>
  Papa.parse<Record<string, string>>(text(path), { header: true, skipEmptyLines: true }).data;
const catalogue = () => JSON.parse(text(OPEN.catalog));

describe('CSV', () => {
  test('has the same heads in every file, which programs rely on', () => {
    const heads =
      'noegletal,omraade,omraadenavn,kode,maalgruppe,type,periode,fra,til,vaerdi,enhed,trykt,kilde,punkt,note';
    expect(OPEN_COLUMNS.join()).toBe(heads);
    for (const [path, content] of files) {
      if (path.endsWith('.csv')) expect((content as string).split('\n', 1), path).toEqual([heads]);
    }
  });

  test('has every figure once by its indicator and once by its area', () => {
    const { indicators, areas } = catalogue();
    for (const list of [indicators, areas]) {
      const all = list.flatMap(({ csv }: { csv: string }) => rows(csv));
      expect(all).toHaveLength(figures.length);
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      expect(sum(all.map(({ vaerdi }: Record<string, string>) => Number(vaerdi)))).toBeCloseTo(
        sum(figures.map((o) => o.value)),
        3,
      );
    }
  });

  test('a row stands alone: area with its code, first and last day, the figure as printed, the item', () => {
    expect(
      rows(OPEN.indicatorCsv('fleksjob-ledighed')).find(
        (row) => row.omraade === 'faxe' && row.periode === '2023-09',
      ),
    ).toEqual({
      noegletal: 'fleksjob-ledighed',
      omraade: 'faxe',
      omraadenavn: 'Faxe',
      kode: '320',
      maalgruppe: 'fleksjobvisiterede',
      type: 'faktisk',
      periode: '2023-09',
      fra: '2023-09-01',
      til: '2023-09-30',
      vaerdi: '10.7',
      enhed: '%',
      trykt: '10,7 %',
      kilde: 'faxe-2023-11-06',
      punkt: expect.any(String),
      note: '',
    });
  });

  test('no cell begins like a formula but a negative number', () => {
    const cells = catalogue().indicators.flatMap(({ csv }: { csv: string }) =>
      rows(csv).flatMap(Object.values),
    );
    const formulas = cells.filter((cell: string) => /^[=+@\t]|^-(?!\d)/.test(cell));
    expect(formulas).toEqual([]);
  });
});

describe('JSON-stat', () => {
  test('read by another program has the figures of its indicator, with definition, sources and terms', () => {
    for (const id of ['star-placering', 'beskaeftigelsesfrekvens']) {
      const json = JSON.parse(text(OPEN.indicatorJson(id)));
      const cube = JSONstat(json);
      const own = figures.filter((o) => o.indicator === id);
      const values = (cube.value as (number | null)[]).filter((value) => value !== null);
      expect(values.sort()).toEqual(own.map((o) => o.value).sort());
      expect(cube.href).toBe(`${SITE}data/v1/noegletal/${id}.json`);
      expect(json.extension.definition.en).not.toBe('');
      expect(json.extension.sources.map((s: { id: string }) => s.id)).toEqual([
        ...new Set(own.map((o) => o.source)),
      ]);
    }
    expect(
      JSON.parse(text(OPEN.indicatorJson('beskaeftigelsesfrekvens'))).extension.sources[0].terms.da,
    ).not.toBe('');
  });

  test('says of minutes how each figure is printed, of a statistic not', () => {
    const printed = (id: string) => Object.values(JSON.parse(text(OPEN.indicatorJson(id))).extension.figures);
    expect(printed('fleksjob-ledighed')).toContainEqual(expect.objectContaining({ printed: '10,7 %' }));
    expect(printed('beskaeftigelsesfrekvens')).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('names exactly the files that there are, from where it lies itself', () => {
    const { indicators, areas, all } = catalogue();
    const named = [
      OPEN.catalog,
      all,
      ...indicators.flatMap(({ csv, jsonStat }: { csv: string; jsonStat: string }) => [csv, jsonStat]),
      ...areas.map(({ csv }: { csv: string }) => csv),
    ];
    expect(named.map((path) => OPEN.folder + path).sort()).toEqual([...files.keys()].sort());
  });

  test('has each indicator with the first and last period and the sources of its figures', () => {
    const entry = catalogue().indicators.find(({ id }: { id: string }) => id === 'beskaeftigelsesfrekvens');
    expect(entry).toMatchObject({ from: '2008-11', to: '2024-11', unit: '%', decimals: 1 });
    expect(entry.areas).toBeGreaterThan(98);
    expect(entry.sources).toHaveLength(1);
  });
});

describe('the archive', () => {
  test('has all figures as CSV, a workbook with a table of each statistic, and a guide', async () => {
    const parts = unzipSync(files.get(OPEN.folder + OPEN.all) as Uint8Array);
    const csv = Papa.parse(strFromU8(present(parts['tal.csv'])), { header: true, skipEmptyLines: true });
    expect(csv.data).toHaveLength(figures.length);
    expect(strFromU8(present(parts['README.txt']))).toContain('- vaerdi: ');
    expect(parts['json/star-placering.json']).toBeDefined();
    const sheets = await readXlsxFile(new Blob([present(parts['tal.xlsx']) as Uint8Array<ArrayBuffer>]));
    const [minutes, statistic] = sheets;
    const minuted = new Set(catalog.sources.filter(isReferat).map(({ id }) => id));
    expect(present(minutes).data).toHaveLength(figures.filter((o) => minuted.has(o.source)).length + 1);
    const [head = [], ...table] = present(statistic).data;
    const faxe = table.find(([area]) => area === 'faxe') ?? [];
    expect(faxe[head.indexOf('2024-11')]).toBe(
      figures.find(
        (o) => o.indicator === 'beskaeftigelsesfrekvens' && o.area === 'faxe' && o.period === '2024-11',
      )?.value,
    );
  });

  test('is the same whenever it is built of the same figures', async () => {
    const again = await openDataAssets(catalog, figures, (path) => SITE + path);
    const names = (of: typeof files) => Object.keys(unzipSync(of.get(OPEN.folder + OPEN.all) as Uint8Array));
    expect(names(again)).toEqual(names(files));
    expect(again.get(`${OPEN.folder}${OPEN.catalog}`)).toBe(files.get(`${OPEN.folder}${OPEN.catalog}`));
  });
});
