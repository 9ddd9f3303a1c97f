import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/build/dataFolder';
import { OBSERVATION_COLUMNS } from '../../../src/dataset/csv/figureColumns';
import { groupBy } from '../../../src/model/groupBy';
import { months, nationalAreas, nationalCsv, writeNationalFolder } from '../../bench/nationalData';
import { realIndex } from '../fixtures';

test('a country’s data folder is a good one, with 120 indicators for every area', () => {
  const folder = mkdtempSync(join(tmpdir(), 'noegletavlen-'));
  try {
    const count = writeNationalFolder(join(folder, 'data'), months(1));
    const { sources, observations } = loadDataset(join(folder, 'data'));
    const table = sources.find(({ id }) => id.includes('landstal'));
    const own = observations.filter(({ source }) => source === table?.id);
    expect(own).toHaveLength(count);
    expect(count).toBe(120 * nationalAreas(realIndex().catalog).length);
    const byIndicator = groupBy(own, (o) => o.indicator);
    expect(byIndicator.size).toBe(120);
    for (const list of byIndicator.values())
      expect(new Set(list.map((o) => o.area)).size).toBe(nationalAreas(realIndex().catalog).length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a country’s file has as many rows as are asked for, each once, of what the site knows', () => {
  const read = (rows: number) => [...nationalCsv(rows)].join('').trimEnd().split('\n');
  const [header, ...rows] = read(25_000);
  expect(header).toBe(OBSERVATION_COLUMNS.join(','));
  expect(rows).toHaveLength(25_000);
  expect(read(1000).slice(1)).toEqual(rows.slice(0, 1000));
  const { catalog } = realIndex();
  const known = new Set(catalog.indicators.map(({ id }) => id));
  const keys = rows.map((row) => row.split(',').slice(1, 6).join());
  expect(new Set(keys).size).toBe(rows.length);
  expect(rows.every((row) => known.has(row.split(',')[2] ?? ''))).toBe(true);
  const bytes = Buffer.byteLength(rows.join('\n')) / rows.length;
  expect(bytes).toBeGreaterThan(50);
  expect(bytes).toBeLessThan(65);
});
