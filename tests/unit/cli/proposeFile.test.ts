/** What the command says of a file beside its figures, and of one that cannot be read. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/build/dataFolder';
import { proposeFile } from '../../../src/cli/proposeFile';
import { utf8 } from '../referat/files';

const { codelists } = loadDataset();
const propose = (bytes: Uint8Array) => proposeFile({ name: 'referat', bytes }, { codelists });
const meeting = (text: string) =>
  `Referat\n\nVejle Kommune\n\nArbejdsmarkedsudvalget\n\nMødedato: 5. november 2024\n\n1. Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Fleksjob\n\nSagsfremstilling\n\n${text}\n\nBeslutning\n\nTaget til efterretning.\n\n`;
const FIGURE = meeting('Der er 40 borgere i fleksjob i oktober 2024.');

test('a referat gives its figures, and there is nothing to tell', async () => {
  expect(await propose(utf8(FIGURE))).toEqual({
    csv: 'punkt,omraade,noegletal,maalgruppe,type,periode,vaerdi,enhed,trykt,tvivl\n2,Vejle,fleksjob-personer,fleksjob,faktisk,2024-10,40,personer,40 borgere,\n',
    told: [],
  });
});

test('a referat without a figure is told to be that', async () => {
  const { csv, told } = await propose(utf8(meeting('Udvalget drøftede samarbejdet med foreninger.')));
  expect(csv.trim().split('\n')).toHaveLength(1);
  expect(told).toEqual(['Der er ikke fundet nøgletal i filen.']);
});

test('one referat that is there twice, and two in a file, are told from each other', async () => {
  const other = FIGURE.replace('5. november', '3. december');
  expect((await propose(utf8(FIGURE + FIGURE))).told).toEqual([expect.stringContaining('samme møde')]);
  expect((await propose(utf8(FIGURE + other))).told).toEqual([expect.stringContaining('flere møder')]);
});

test('what cannot be read is an error that says why and what to do', async () => {
  await expect(propose(zipSync({ 'billede.txt': utf8('hej') }))).rejects.toThrow(
    'Filen er et ZIP-arkiv og ikke et Word-dokument. Pak den ud, og vælg selve referatet.',
  );
});
