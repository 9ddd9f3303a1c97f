import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { figuresCsv } from '../../../../src/dataset/export/csv';
import { dataFileCsv } from '../../../../src/dataset/export/dataFile';
import { figuresJsonStat } from '../../../../src/dataset/export/jsonStat';
import { writeWorkbook } from '../../../../src/dataset/export/workbook';
import { figureSheets } from '../../../../src/dataset/export/xlsx';
import type { Observation } from '../../../../src/model/observation';
import { plainPrint } from '../../../../src/model/printed';
import { realDataset, realIndex } from '../../fixtures';
import { withIndexedDb } from '../../indexedDb';
import { setOf } from '../export/sets';
import { type Content, importFile } from './importing';

withIndexedDb();

type Figure = Pick<Observation, 'item' | 'area' | 'indicator' | 'group' | 'kind' | 'period' | 'value'> & {
  readonly decimals: number;
  readonly note: string;
};

const { catalog } = realIndex();
/** Texts with all that a delimited file can stumble over. */
const note = fc
  .string({ unit: fc.constantFrom(...'aæ ;,|\t"\'\n'), maxLength: 12 })
  .map((text) => text.trim())
  // An apostrophe before the beginning of a formula is one that an export has put there.
  .filter((text) => !text.startsWith("'"));

const figure: fc.Arbitrary<Figure> = fc
  .record({
    item: fc.constantFrom('1', '12', '7a'),
    area: fc.constantFrom(...catalog.areas.map(({ id }) => id)),
    indicator: fc.constantFrom('star-forskel', 'bnp-vaekst', 'budgetafvigelse', 'fleksjob-ledighed-aendring'),
    group: fc.constantFrom(...catalog.groups.map(({ id }) => id)),
    period: fc.constantFrom('', '2023', '2019-Q2', '2023-09', '2023-08-31', '2022-07/2023-06'),
    n: fc.integer({ min: -2_000_000, max: 2_000_000 }),
    decimals: fc.nat({ max: 2 }),
    note,
  })
  .map(({ n, ...part }) => ({
    ...part,
    kind: realIndex().indicator(part.indicator).kinds[0] ?? 'faktisk',
    value: n / 10 ** part.decimals,
  }));
const figures = fc.uniqueArray(figure, {
  minLength: 2,
  maxLength: 12,
  selector: ({ item, area, indicator, group, kind, period }) =>
    [item, area, indicator, group, kind, period].join(' '),
});

const style = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
  end: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'bom', 'utf-16le', 'windows-1252'),
  grouped: fc.boolean(),
  decimal: fc.constantFrom(',' as const, '.' as const),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function encoded(text: string, encoding: string): Content {
  if (encoding === 'bom') return `\uFEFF${text}`;
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return encoding === 'windows-1252' ? new Uint8Array(Buffer.from(text, 'latin1')) : text;
}

function written(
  list: readonly Figure[],
  { delimiter, newline, quotes, end, encoding, grouped, decimal }: Style,
) {
  const swap = (sign: string) => (sign === ',' ? '.' : ',');
  const rows = list.map((one) => {
    const danish = plainPrint(one.value, one.decimals, grouped ? 'da' : 'comma');
    return [
      one.item,
      realIndex().area(one.area).name.da,
      one.indicator,
      one.group,
      one.kind,
      one.period,
      decimal === ',' ? danish : danish.replace(/[.,]/g, swap),
      one.note.replaceAll('\n', newline),
    ];
  });
  const head = ['punkt', 'omraade', 'noegletal', 'maalgruppe', 'type', 'periode', 'vaerdi', 'note'];
  const text = Papa.unparse([head, ...rows], { delimiter, newline, quotes });
  return encoded(text + (end ? newline : ''), encoding);
}

const key = (o: Pick<Observation, 'indicator' | 'area' | 'group' | 'kind' | 'period' | 'item' | 'value'>) =>
  [o.indicator, o.area, o.group, o.kind, o.period, o.item, o.value].join(' ');

describe('figures come back as they were', { timeout: 60_000 }, () => {
  test('from Nøgletal-CSV with whatever delimiter, quotes, line ends and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(figures, style, async (list, how) => {
        const decimals = how.decimal === ',' ? 'comma' : 'dot';
        const { report, figures: read } = await importFile(written(list, how), (mapping) => {
          // A guess is right, or it is left to the reader.
          if (mapping.decimals !== null && list.some(({ decimals: d }) => d > 0)) {
            expect(mapping.decimals).toBe(decimals);
          }
          return { ...mapping, decimals };
        });
        expect(report).toMatchObject({ rows: list.length, rejected: 0, repeated: 0 });
        expect(read.map(key).sort()).toEqual(list.map(key).sort());
        const notes = new Map(list.map((one) => [key(one), one.note.replaceAll('\n', how.newline)]));
        for (const one of read) expect(one.note?.da ?? '').toBe(notes.get(key(one)));
      }),
      { numRuns: 60 },
    );
  });

  const bundled = realDataset().observations;
  /** The bundled figures that one file can hold: of two with the same item number, the first. */
  const once = [...new Map(bundled.map((o) => [key({ ...o, value: 0 }), o])).values()];
  /** Figures by the names of their groups, of which two may have one in English. */
  const stated = (list: readonly Observation[], language: 'da' | 'en' = 'da') =>
    list.map((o) => `${key({ ...o, group: realIndex().group(o.group).name[language] })} ${o.printed}`).sort();

  test('from all bundled figures as a data file', async () => {
    const { report, figures: read } = await importFile(dataFileCsv(once, setOf(once).text));
    expect(report).toMatchObject({ rejected: 0, newGroups: [] });
    expect(stated(read)).toEqual(stated(once));
  });

  test.each(['da', 'en'] as const)(
    'from the CSV and the workbook that are offered, language %s',
    async (language) => {
      const set = setOf(once, language);
      for (const file of [
        figuresCsv(set, 'danish'),
        figuresCsv(set, 'international'),
        await writeWorkbook(figureSheets(set)),
      ]) {
        const { opened, report, figures: read } = await importFile(file);
        expect(opened.gaps).toEqual([]);
        expect(report).toMatchObject({ rejected: 0, newGroups: [] });
        expect(stated(read, language)).toEqual(stated(once, language));
      }
    },
  );

  test('from JSON-stat, without the items that state them', async () => {
    const of = once.filter(({ indicator }) => indicator === 'star-placering');
    const { opened, report, figures: read } = await importFile(JSON.stringify(figuresJsonStat(setOf(of))));
    expect(opened).toMatchObject({ gaps: [], head: { format: 'json-stat' } });
    expect(report.rejected).toBe(0);
    const without = (list: readonly Observation[]) =>
      [...new Set(list.map((o) => key({ ...o, item: '' })))].sort();
    expect(without(read)).toEqual(without(of));
  });
});
