import { expect, test, vi } from 'vitest';
import { ConflictLog } from '../../../../src/dataset/import/conflicts';
import { FigureReader } from '../../../../src/dataset/import/reader';
import { observation, realCompiled, realDataset, realIndex } from '../../fixtures';
import { withIndexedDb } from '../../indexedDb';
import { importFile, measuring } from './importing';

withIndexedDb();

const RANK = realDataset().observations.find(
  (o) =>
    o.indicator === 'star-placering' && o.period !== '' && o.kind === 'faktisk' && o.group === 'alle-ydelser',
);

test('figures are held against the bundled ones, of which none is taken away', async () => {
  if (!RANK) throw new Error('no rank');
  const { files } = realCompiled();
  vi.stubGlobal('fetch', async (path: string) => Response.json(files.get(path) ?? null));
  const table = (value: number) =>
    `omraade;noegletal;maalgruppe;periode;vaerdi\n${RANK.area};star-placering;${RANK.group};${RANK.period};${value}\n`;
  const same = await importFile(table(RANK.value));
  expect(same.report.conflicts).toMatchObject([{ source: RANK.source, same: 1, different: 0, examples: [] }]);
  const other = await importFile(table(RANK.value + 1));
  expect(other.report.conflicts).toMatchObject([
    {
      source: RANK.source,
      same: 0,
      different: 1,
      examples: [{ own: { value: RANK.value + 1 }, other: { id: RANK.id, value: RANK.value } }],
    },
  ]);
});

test('what cannot be had is not compared with, and is no reason to fail', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline');
  });
  const { report } = await importFile('Kommune;Periode;Antal\nFaxe;2022;5\n', measuring('star-placering'));
  expect(report).toMatchObject({ figures: 1, conflicts: [] });
});

test('a figure that a source states in two items is one figure', () => {
  const reader = new FigureReader(
    ['Kommune', 'År', 'Antal'],
    {
      columns: [{ role: 'area' }, { role: 'period' }, { role: 'value', measure: null }],
      measure: { indicator: 'fuldtidsledighed', kind: 'faktisk', group: null, scale: 1 },
      area: null,
      period: null,
      decimals: 'comma',
      blanks: 'refuse',
      areas: {},
      groups: {},
      newIndicators: [],
      newGroups: [],
      newUnits: [],
      indicators: {},
    },
    realIndex().catalog,
    new Date(),
  );
  reader.read({ rows: [['Faxe', '2022', '10,7']], lines: [2] });
  const stated = (value: number) =>
    observation({ indicator: 'fuldtidsledighed', area: 'faxe', period: '2022', group: 'alle', value });
  const counts = (...values: readonly number[]) => {
    const log = new ConflictLog();
    for (const figures of reader.figures.values()) log.compare(figures, reader.codes, values.map(stated));
    return log.report().map(({ same, different, examples }) => [same, different, examples.length]);
  };
  expect(counts(10.7, 11)).toEqual([[1, 0, 0]]);
  expect(counts(10.8, 11)).toEqual([[0, 1, 1]]);
});
