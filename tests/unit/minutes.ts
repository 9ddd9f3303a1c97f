/** The sources that tests of logic stand on, however many the bundled data have by now. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const MINUTES: readonly string[] = [
  'faxe-2023-11-06',
  'herlev-2022-03-23',
  'herning-2022-11-22',
  'holstebro-2019-10-23',
  'ishoej-2018-11-13',
];

/** Whether a source is of the minutes that tests stand on. */
export function isMinutes(id: string): boolean {
  return MINUTES.includes(id);
}

/** Whether a source is a table of all municipalities. */
export function isTable(id: string): boolean {
  return id.startsWith('hele-landet-');
}

/** A copy of the data folder with those minutes alone, without texts; whoever makes it removes it. @returns its path */
export function copyOfData(): string {
  const copy = mkdtempSync(join(tmpdir(), 'noegletavlen-'));
  cpSync('data', copy, {
    recursive: true,
    filter: (path) =>
      !['tables.csv', 'tekst.txt'].includes(basename(path)) &&
      (basename(dirname(path)) !== 'referater' || isMinutes(basename(path))),
  });
  return copy;
}
