/** A source that goes round: from a folder of `data/` to the page, out again, and into `data/`. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadDataset } from '../../../src/build/dataFolder';
import { addFolder } from '../../../src/cli/addToData';
import { OBSERVATION_COLUMNS } from '../../../src/dataset/csv/figureColumns';
import { CODELIST_COLUMNS } from '../../../src/dataset/read/codelists';
import { OWN } from '../../../src/i18n/own';
import type { Observation } from '../../../src/model/observation';
import { publishZip } from '../../../src/views/own/publishZip';
import { importFile, Session } from '../dataset/import/importing';
import { realIndex } from '../fixtures';
import { withIndexedDb } from '../indexedDb';
import { copyOfData } from '../minutes';

withIndexedDb();

let data: string;
beforeEach(() => {
  data = copyOfData();
});
afterEach(() => rmSync(data, { recursive: true }));

const REFERAT = {
  kommune: 'Odense',
  udvalg: 'Beskæftigelsesudvalget',
  dato: '2024-02-06',
  dokumenttype: 'dagsorden',
  punkter: [
    { nummer: '4', titel: 'Status på indsatsen', sagsnummer: '15.00.00-A00-1-24' },
    { nummer: '5', titel: 'Orientering' },
    { nummer: '7', titel: 'Budgettet', sagsnummer: '00.30.00-S00-2-24' },
  ],
  bemaerkninger: [{ punkt: '7', da: 'Summen passer ikke.', en: 'The sum does not fit.' }],
};
const FIGURES = [
  '7,Odense,budgetafvigelse,arbejdsmarkedsudvalget,prognose,2024,1300000,kr.,"1,3 mio. kr.",,',
  '4,Odense,unge-i-praktik,unge-med-plan,faktisk,2023-12,412,personer,412 unge,Cirka.,About.',
  '4,Odense,fleksjob-ledighed,fleksjobvisiterede,faktisk,2023-12,9.4,procent,"9,4 %",,',
  '4,Odense,unge-i-praktik,alle,maal,,1500,personer,1.500,,',
  '7,Odense,budgetafvigelse,arbejdsmarkedsudvalget,faktisk,2023,-250000,kr.,"−250.000 kr.",,',
].join('\n');
const INDICATOR =
  'unge-i-praktik,Unge i praktik,Young people in placement,Talt af jobcentret.,Counted by the jobcentre.,projekter,unge-med-plan,personer,0,hoej,faktisk maal,Flere er bedre.,More is better.,,12,{vaerdi} i {omraade} er i praktik,{vaerdi} in {omraade} are in placement,,,,,,,,,,,,,';
const GROUPS = [
  'unge-med-plan,Unge med plan,Young people with a plan,målgruppe,alle-unge',
  'alle-unge,Alle unge,All young people,projekt,',
].join('\n');

function archive(
  figures = FIGURES,
  folder = 'odense-2024-02-06',
  referat: object = REFERAT,
): Uint8Array<ArrayBuffer> {
  const files = {
    [`data/referater/${folder}/referat.json`]: `${JSON.stringify(referat, null, 2)}\n`,
    [`data/referater/${folder}/noegletal.csv`]: `${OBSERVATION_COLUMNS}\n${figures}\n`,
    'data/nye-linjer-indicators.csv': `${CODELIST_COLUMNS.indicators}\n${INDICATOR}\n`,
    'data/nye-linjer-groups.csv': `${CODELIST_COLUMNS.groups}\n${GROUPS}\n`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>;
}

/** Brings an archive to the page, keeps it and gives it out again. */
async function throughPage(zip: Uint8Array<ArrayBuffer>) {
  const session = new Session();
  const opened = await session.open(zip, 'odense-2024-02-06.zip');
  const { report } = await session.read(opened.mapping);
  const { dataset } = await session.keep(true);
  const { name, file } = await publishZip(dataset, realIndex().catalog, OWN.da.publishFiles);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const texts = Object.entries(unzipSync(bytes)).map(([path, text]) => [path, strFromU8(text)] as const);
  return { opened, report, dataset, name, bytes, texts: new Map(texts) };
}

test('a folder of minutes comes out of the page as it went in: type, date, items, order, groups, English', async () => {
  const { opened, report, name, texts } = await throughPage(archive());
  expect(opened.gaps).toEqual([]);
  expect(opened.head.title).toBe('Beskæftigelsesudvalget 2024-02-06');
  expect(report).toMatchObject({ figures: 5, rejected: 0 });
  expect(name).toBe('odense-2024-02-06.zip');
  const folder = 'data/referater/odense-2024-02-06';
  // The reader may call who states the figures otherwise.
  expect(JSON.parse(texts.get(`${folder}/referat.json`) ?? '')).toEqual({ ...REFERAT, udvalg: 'Jobcentret' });
  // A minus is neutralised for spreadsheets as everywhere.
  expect(texts.get(`${folder}/noegletal.csv`)?.replaceAll("'−", '−').trimEnd().split('\n').slice(1)).toEqual(
    FIGURES.replace('"−250.000 kr."', '−250.000 kr.').split('\n'),
  );
  expect(texts.get('data/nye-linjer-indicators.csv')).toContain(INDICATOR);
  expect(texts.get('data/nye-linjer-groups.csv')?.trimEnd().split('\n').slice(1).sort()).toEqual(
    GROUPS.split('\n').sort(),
  );
});

test('what comes out is taken in by the terminal, a second one that shares a new indicator too', async () => {
  const { bytes } = await throughPage(archive());
  expect(addFolder(bytes, data)).toContain('Tilføjet linjer');
  const next = archive(
    '4,Odense,unge-i-praktik,unge-med-plan,faktisk,2024-06,500,personer,500,,',
    'odense-2024-08-06',
    { ...REFERAT, dato: '2024-08-06' },
  );
  expect(addFolder(next, data)).not.toContain('Tilføjet linjer');
  const dataset = loadDataset(data);
  expect(dataset.sources.filter(({ area }) => area === 'odense')).toMatchObject([
    { documentType: 'dagsorden', date: '2024-02-06', committee: 'Jobcentret' },
    { date: '2024-08-06' },
  ]);
  expect(dataset.observations.filter((o) => o.indicator === 'unge-i-praktik').map((o) => o.value)).toEqual([
    412, 1500, 500,
  ]);
  expect(dataset.codelists.indicators.filter(({ id }) => id === 'unge-i-praktik')).toHaveLength(1);
});

test('a figure printed with more decimals than its indicator has is shown so, on the page and in the folder', async () => {
  const finer = archive(FIGURES.replace('9.4,procent,"9,4 %"', '9.45,procent,"9,45 %"'));
  const shown = (all: readonly Observation[]) =>
    all.filter(({ value }) => value === 9.45).map((o) => [o.printed, o.decimals]);
  const { figures } = await importFile(finer, undefined, { name: 'odense-2024-02-06.zip' });
  expect(shown(figures)).toEqual([['9,45 %', 2]]);
  const { bytes } = await throughPage(finer);
  addFolder(bytes, data);
  expect(shown(loadDataset(data).observations)).toEqual([['9,45 %', 2]]);
});

test('a unit that the lists lack goes round with the indicator that is in it', async () => {
  const other = (text: string) => text.replaceAll(',personer,', ',forløb,');
  const files = unzipSync(archive(other(FIGURES)));
  const unit = 'forløb,antal,forløb,forløb,course,courses';
  const zip = zipSync({
    ...files,
    'data/nye-linjer-indicators.csv': strToU8(`${CODELIST_COLUMNS.indicators}\n${other(INDICATOR)}\n`),
    'data/nye-linjer-units.csv': strToU8(`${CODELIST_COLUMNS.units}\n${unit}\n`),
  });
  const { report, dataset, bytes, texts } = await throughPage(zip as Uint8Array<ArrayBuffer>);
  expect(report).toMatchObject({ figures: 5, rejected: 0 });
  expect(dataset.layer.codelists.units.map(({ id }) => id)).toEqual(['forløb']);
  expect(texts.get('data/nye-linjer-units.csv')).toContain(unit);
  addFolder(bytes, data);
  expect(loadDataset(data).codelists.indicators.find(({ id }) => id === 'unge-i-praktik')?.unit).toBe(
    'forløb',
  );
});

test('an indicator that is there and described otherwise stays as it is, which is told', () => {
  addFolder(archive(), data);
  const before = readFileSync(join(data, 'indicators.csv'), 'utf8');
  const next = unzipSync(archive(FIGURES, 'odense-2024-08-06', { ...REFERAT, dato: '2024-08-06' }));
  const path = 'data/nye-linjer-indicators.csv';
  const other = {
    ...next,
    [path]: strToU8(strFromU8(next[path] as Uint8Array).replace('Talt af', 'Anslået af')),
  };
  expect(addFolder(zipSync(other), data)).toContain('er ikke ændret: unge-i-praktik');
  expect(readFileSync(join(data, 'indicators.csv'), 'utf8')).toBe(before);
});

test.each([
  [
    'a group that is part of none that is there',
    GROUPS.replace(',alle-unge\n', ',ingen\n'),
    INDICATOR,
    'del_af',
  ],
  [
    'a group that is part of itself',
    GROUPS.replace(/^([^,]+)(.*),alle-unge\n/m, '$1$2,$1\n'),
    INDICATOR,
    'del_af',
  ],
  [
    'an indicator about a group that is not there',
    GROUPS,
    INDICATOR.replace('projekter,unge-med-plan', 'projekter,ingen'),
    'vedroerer',
  ],
  [
    'an indicator that another is missing to, and is not there',
    GROUPS,
    INDICATOR.replace(/,{12}$/, ',ingen,,,,,,,,,,,'),
    'mangler',
  ],
])('%s is refused', async (_, groups, indicator, column) => {
  const changed = zipSync({
    ...unzipSync(archive()),
    'data/nye-linjer-groups.csv': strToU8(`${CODELIST_COLUMNS.groups}\n${groups}\n`),
    'data/nye-linjer-indicators.csv': strToU8(`${CODELIST_COLUMNS.indicators}\n${indicator}\n`),
  }) as Uint8Array<ArrayBuffer>;
  const answer = await new Session().tryOpen(changed);
  expect(answer).toMatchObject({ failure: 'broken-folder', detail: expect.stringContaining(column) });
});

test('a folder that is broken beside its figures is refused by the place', async () => {
  const session = new Session();
  const answer = await session.tryOpen(
    archive(FIGURES, 'odense-2024-02-06', { ...REFERAT, kommune: 'Oddense' }),
  );
  expect(answer).toMatchObject({
    type: 'failed',
    failure: 'broken-folder',
    detail: expect.stringContaining('kommune'),
  });
});
