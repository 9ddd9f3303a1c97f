/** Files that mutations begin from: every format that is read, small, and real tables where they lie beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { da } from '../../src/i18n/da';
import { IMPORT } from '../../src/i18n/import';
import { makeWording } from '../../src/i18n/wording';
import { templateCsv } from '../../src/views/import/template';
import { JOBINDSATS, JOBINDSATS_JSON, MUNICIPALITY_NAMES, statistikbanken } from '../importTables';
import { AREAS, GROUPS, WAYS, YEARS } from '../unit/dataset/import/writers';
import { realIndex } from '../unit/fixtures';

/** A file by its name. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where published tables lie, which are not part of the project. */
const PUBLISHED = '../shared/statistik';
/** Bytes of a published table that are taken: its shape is in them. */
const MOST = 20_000;

const sample = (name: string, content: string | Uint8Array): Sample => ({
  name,
  bytes: new Uint8Array(typeof content === 'string' ? strToU8(content) : content),
});

const FOLDER = 'data/referater/odense-2024-02-06';
const MADE: Readonly<Record<string, string | Uint8Array>> = {
  'statistikbanken.csv': statistikbanken(MUNICIPALITY_NAMES.slice(0, 12)),
  'jobindsats.csv': JOBINDSATS,
  'jobindsats.json': JOBINDSATS_JSON,
  'jobindsats-v3.json': JSON.stringify({
    columns: ['Område', 'Periode', 'Antal personer'],
    rows: [
      ['Faxe', '2026M07', '612'],
      ['Herlev', '2026M07', '1.105'],
    ],
  }),
  'samling.json': JSON.stringify({
    class: 'collection',
    link: {
      item: ['a', 'b'].map((label) => ({
        class: 'dataset',
        label,
        id: ['område', 'tid'],
        size: ['2', '1'],
        dimension: {
          område: { category: { index: ['320', '163'], label: { 320: 'Faxe', 163: 'Herlev' } } },
          tid: { category: { index: ['2024'] } },
        },
        value: [1, 2.5],
      })),
    },
  }),
  'overskrifter.csv':
    'Ledige efter område og tid;\nEnhed: 1.000 kr.;\n;2024;2025\nHele landet;9000;8000\nFaxe;72;"7,5"\n1) Foreløbige tal;;\n',
  'skabelon.csv': templateCsv(makeWording(da, 'da', realIndex()), IMPORT.da.template),
  'mappe.zip': zipSync({
    [`${FOLDER}/referat.json`]: strToU8(
      JSON.stringify({
        kommune: 'Odense',
        udvalg: 'Jobudvalget',
        dato: '2024-02-06',
        dokumenttype: 'referat',
        punkter: [{ nummer: '4', titel: 'Status' }],
      }),
    ),
    [`${FOLDER}/noegletal.csv`]: strToU8(
      'punkt,omraade,noegletal,maalgruppe,type,periode,vaerdi,enhed,trykt,note,note_en\n4,Odense,fleksjob-personer,fleksjob,faktisk,2023-12,412,personer,412 borgere,,\n4,Odense,unge-i-praktik,nye,faktisk,2023-12,9.5,procent,"9,5 %",Cirka,About\n',
    ),
    'data/nye-linjer-groups.csv': strToU8('id,navn,navn_en,slags,del_af\nnye,Nye,New,projekt,\n'),
  }),
};

/** All of them. @param published whether with real tables, where they are */
export async function corpus(published = true): Promise<Sample[]> {
  const table = {
    areas: AREAS,
    groups: GROUPS,
    years: YEARS,
    value: (area: number, group: number, year: number) =>
      (area + group + year) % 7 === 0 ? null : 1000.5 + 100 * area + 10 * group + year,
  };
  const written = await Promise.all(
    Object.entries(WAYS).map(async ([name, write]) => {
      const content = await write(table);
      return sample(name, content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content);
    }),
  );
  const real =
    published && existsSync(PUBLISHED)
      ? readdirSync(PUBLISHED)
          .filter((name) => name.endsWith('.csv'))
          .map((name) => sample(name, readFileSync(join(PUBLISHED, name)).subarray(0, MOST)))
      : [];
  return [...Object.entries(MADE).map(([name, content]) => sample(name, content)), ...written, ...real];
}
