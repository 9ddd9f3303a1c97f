import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadDataset } from '../../../src/build/dataFolder';
import { copyOfData } from '../minutes';

const FIGURES = 'referater/faxe-2023-11-06/noegletal.csv';

/** A copy of the minutes' data, with a file of figures saved as `save` does. */
function savedAs(save: (text: string) => Buffer): string {
  const folder = copyOfData();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, FIGURES), save(readFileSync(join('data', FIGURES), 'utf8')));
  return folder;
}

/** In Windows-1252, which has the letters of Danish at one byte each, and the minus sign and long dashes not all. */
const windows1252 = (text: string) =>
  Buffer.from(
    text.replaceAll('\u2212', '-').replaceAll('\u2013', '\u0096').replaceAll('\u2019', '\u0092'),
    'latin1',
  );

test.each<[string, (text: string) => Buffer]>([
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['Windows-1252', windows1252],
])('figures saved as %s are read as they were', (_, save) => {
  const notes = (folder: string) =>
    loadDataset(folder)
      .observations.filter(({ source }) => source.startsWith('faxe'))
      .map(({ value, note }) => [value, note]);
  const read = notes(savedAs(save));
  expect(read).toEqual(notes(savedAs((text) => Buffer.from(text.replaceAll('\u2212', '-')))));
});
