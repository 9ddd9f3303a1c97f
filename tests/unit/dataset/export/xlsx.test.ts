import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { unneutral } from '../../../../src/dataset/csv/neutral';
import { FILE_COLUMNS } from '../../../../src/dataset/export/csv';
import type { FigureSet } from '../../../../src/dataset/export/set';
import { writeWorkbook } from '../../../../src/dataset/export/workbook';
import { figureSheets } from '../../../../src/dataset/export/xlsx';
import { observation, present } from '../../fixtures';
import { attack, hostile, RUNS, realSet, setOf } from './sets';

const COLUMNS = FILE_COLUMNS.filter((column) => column !== 'definition');
const at = (column: (typeof COLUMNS)[number]) => COLUMNS.indexOf(column);

async function read(set: FigureSet) {
  const [figures, about] = await readXlsxFile(await writeWorkbook(figureSheets(set)), { trim: false });
  return { figures: present(figures), about: present(about) };
}

/** The parts of a workbook, as XML by path. */
async function parts(set: FigureSet): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await (await writeWorkbook(figureSheets(set))).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Text as XML can hold it: without control characters, line breaks as one. */
const inXml = (text: string) => text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/\r\n?/g, '\n');
const text = (cell: unknown) => (cell === null ? '' : inXml(String(cell)));

describe('the sheet of figures', () => {
  test('has every figure as a number, in the order given', async () => {
    const set = realSet();
    const { sheet, data } = (await read(set)).figures;
    expect(sheet).toBe('Tal');
    expect(data[0]).toContain('Som trykt');
    expect(data.slice(1).map((row) => row[at('vaerdi')])).toEqual(set.figures.map((o) => o.value));
    expect(data.slice(1).map((row) => row[at('link')])).toEqual(set.figures.map(set.link));
    // Periods stay text, so that September 2023 does not become the first of it.
    expect(data.slice(1).map((row) => text(row[at('periode')]))).toEqual(set.figures.map((o) => o.period));
  });

  test('reads back as it was, whatever it is called', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (made) => {
        const set = attack(made);
        const rows = (await read(set)).figures.data.slice(1);
        expect(rows.map((row) => row[at('vaerdi')])).toEqual(set.figures.map((o) => o.value));
        expect(rows.map((row) => unneutral(text(row[at('areaName')])))).toEqual(
          set.figures.map((o) => inXml(set.text.area(o.area))),
        );
        expect(rows.map((row) => unneutral(text(row[at('trykt')])))).toEqual(
          set.figures.map((o) => inXml(o.printed)),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('no cell of either sheet holds a formula or text that begins like one', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (made) => {
        const set = attack(made);
        const xml = await parts(set);
        for (const [name, content] of Object.entries(xml)) {
          if (name.startsWith('xl/worksheets/')) expect(content).not.toMatch(/<f[ >]/);
        }
        const { figures, about } = await read(set);
        for (const row of [...figures.data, ...about.data]) {
          for (const cell of row) {
            if (typeof cell === 'string' && !/^[+-]?[\d.,]+$/.test(cell)) expect(cell).not.toMatch(RUNS);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('numbers have the decimals of their source, and the header stays in view', async () => {
    const set = setOf([
      observation({ value: -10.25, decimals: 2 }),
      observation({ period: '2022', value: 2684 }),
    ]);
    const { 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet } = await parts(set);
    expect(styles).toContain('formatCode="#,##0.00"');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<v>-10.25</v>');
  });
});

describe('the sheet of sources and definitions', () => {
  test('names what is shown, when, where, each agenda item and each indicator', async () => {
    const set = setOf([
      observation({ indicator: 'star-placering', item: '89', value: 19 }),
      observation({ indicator: 'star-placering', item: '89', value: 21, period: '2022' }),
      observation({ indicator: 'fleksjob-ledighed', item: '88', kind: 'maal', value: 10 }),
    ]);
    const { sheet, data } = (await read(set)).about;
    expect(sheet).toBe('Kilder og definitioner');
    const cells = data.map((row) => row.filter((cell) => cell !== null).map(String));
    expect(cells[0]).toEqual(['Viser', set.title]);
    expect(cells[1]).toEqual(['Hentet', '22.11.2026']);
    expect(cells[2]).toEqual(['Siden', set.address]);
    const [indicator] = set.figures;
    const source = set.text.index.source('faxe-2023-11-06');
    expect(cells).toContainEqual([
      'faxe-2023-11-06',
      'Faxe Kommune',
      'Referat',
      source.committee,
      '06.11.2023',
      '89',
      source.items.find((item) => item.number === '89')?.title,
      set.link(present(indicator)),
    ]);
    const { name, definition, reading } = set.text.index.indicator('star-placering');
    expect(cells).toContainEqual([
      'star-placering',
      name.da,
      'placering',
      definition.da,
      'Lavere er bedre',
      reading.da,
    ]);
    expect(cells.filter(([id]) => id === 'faxe-2023-11-06')).toHaveLength(2);
    expect(cells).toContainEqual(['Mål', 'det, man vil nå']);
    expect(cells.flat()).not.toContain('Prognose');
  });

  test('is in English for whoever reads English', async () => {
    const { figures, about } = await read(setOf([observation({})], 'en'));
    expect([figures.sheet, about.sheet]).toEqual(['Figures', 'Sources and definitions']);
    expect(about.data.flat()).toContain('Lower is better');
  });
});
