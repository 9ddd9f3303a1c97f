import { execFileSync } from 'node:child_process';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { wholeDataset } from '../fixtures';

test('`data:export` prints every figure exactly as its source does', () => {
  const csv = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/export.ts'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  const { observations } = wholeDataset();
  expect(data.map(({ trykt }) => trykt)).toEqual(observations.map(({ printed }) => printed));
  // Those that a spreadsheet would take for a formula are among them.
  expect(observations.filter(({ printed }) => /^[-−]\d.*[a-z]/.test(printed)).length).toBeGreaterThan(5);
});
