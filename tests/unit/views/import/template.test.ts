import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { OBSERVATION_COLUMNS } from '../../../../src/dataset/csv/figureColumns';
import { guessMapping } from '../../../../src/dataset/import/guess';
import { openTable } from '../../../../src/dataset/import/open';
import { previewFigures } from '../../../../src/dataset/import/preview';
import { da } from '../../../../src/i18n/da';
import { IMPORT } from '../../../../src/i18n/import';
import { makeWording } from '../../../../src/i18n/wording';
import { namesCsv, templateCsv } from '../../../../src/views/import/template';
import { realIndex } from '../../fixtures';

const text = makeWording(da, 'da', realIndex());
const words = IMPORT.da.template;
const { catalog } = text.index;

describe('the template', () => {
  test('is a file that a Danish Excel opens, with the columns of the format and rows marked as examples', () => {
    const csv = templateCsv(text, words);
    expect(csv.startsWith('\uFEFFpunkt;omraade;')).toBe(true);
    const [head, ...rows] = Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ';' }).data;
    expect(head).toEqual([...OBSERVATION_COLUMNS]);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toContain(words.example);
    expect(csv).toContain('10,7');
  });

  test('is itself a file that can be read, every figure of it', async () => {
    const table = await openTable(new Blob([templateCsv(text, words)]), null, catalog);
    expect(table.format).toBe('noegletal-csv');
    const mapping = guessMapping(table, catalog);
    const head = {
      format: table.format,
      file: '',
      bytes: 0,
      sheets: [],
      sheet: null,
      header: table.header,
      rows: table.sample,
      title: '',
      publisher: '',
      unit: '',
    };
    const { observations, problems } = previewFigures(head, mapping, catalog);
    expect(problems).toEqual([]);
    expect(observations).toHaveLength(table.sample.length);
  });
});

test('the list of names has every area, group, indicator and unit, and nothing a spreadsheet would run', () => {
  const rows = Papa.parse<string[]>(namesCsv(text, words).slice(1).trimEnd(), { delimiter: ';' }).data;
  const written = new Set(rows.map(([list = '', write = '']) => `${list} ${write}`));
  for (const { name } of catalog.areas) expect(written).toContain(`område ${name.da}`);
  for (const { id } of catalog.groups) expect(written).toContain(`målgruppe ${id}`);
  for (const { id } of catalog.indicators) expect(written).toContain(`nøgletal ${id}`);
  for (const { id } of catalog.units) expect(written).toContain(`enhed ${id}`);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
});
