import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import Papa from 'papaparse';
import { expect, onTestFinished, test } from 'vitest';
import { realDataset } from '../fixtures';
import { copyOfData } from '../minutes';

test('`data:export` prints every figure exactly as its source does', () => {
  const folder = copyOfData();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const csv = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/export.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NOEGLETAVLEN_DATA: folder },
    maxBuffer: 1e8,
  });
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  const { observations } = realDataset();
  expect(data.map(({ trykt }) => trykt)).toEqual(observations.map(({ printed }) => printed));
  // Those that a spreadsheet would take for a formula are among them.
  expect(observations.filter(({ printed }) => /^[-−]\d.*[a-z]/.test(printed)).length).toBeGreaterThan(5);
});

test('`data:export` ends quietly where its reader has enough', async () => {
  const folder = copyOfData();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/export.ts'], {
    env: { ...process.env, NOEGLETAVLEN_DATA: folder },
  });
  child.stdout.destroy();
  expect([await text(child.stderr), ...(await once(child, 'exit'))]).toEqual(['', 0, null]);
});
