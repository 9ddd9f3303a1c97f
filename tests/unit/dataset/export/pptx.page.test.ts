import { Blob } from 'node:buffer';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pptxFile } from '../../../../src/dataset/export/pptx/file';
import { LAYOUTS, underTitle } from '../../../../src/dataset/export/pptx/layout';
import type { NativeChart } from '../../../../src/dataset/export/pptx/nativeChart';
import type { Part, PptxSlide } from '../../../../src/dataset/export/pptx/slides';
import { fitting, linesOf } from '../../../../src/dataset/export/pptx/text';
import { first } from '../../fixtures';
import { expectWhole, readPptx } from '../../pptx';
import { HOSTILE, RUNS } from './sets';

// jsdom's own cannot be read.
beforeEach(() => void vi.stubGlobal('Blob', Blob));

const BOX = { x: 46, y: 150, width: 868, height: 300 };
const PNG = new Uint8Array([137, 80, 78, 71]);

const chart: NativeChart = {
  type: 'lines',
  head: 'Periode',
  categories: { type: 'words', names: ['2021', '2022', '2023'] },
  series: [
    { name: 'Faxe', values: [10.7, null, 12], color: '0072B2', text: '005A8E', look: 'plain', labels: [] },
    { name: 'Mål', values: [8, 8, 8], color: '475063', text: '475063', look: 'target', labels: [] },
  ],
  axis: { min: 0, max: 15, step: 5, inverted: false, format: '#,##0' },
  format: '#,##0.0" %"',
  broken: true,
  legend: false,
  inset: true,
  plot: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
};

const slideOf = (part: Partial<PptxSlide> = {}): PptxSlide => ({
  layout: 'content',
  eyebrow: 'Faxe Kommune',
  title: 'Faxe ligger nr. 19',
  subtitle: 'Placering',
  parts: [],
  caveats: 'Perioderne overlapper.',
  source: [{ text: 'Kilde: Faxe · ' }, { text: 'Åbn', link: 'https://example.dk/#/x?a=1&b=2' }],
  notes: '',
  ...part,
});

const fileOf = (slides: readonly PptxSlide[], title = 'Faxe') =>
  pptxFile({ title, language: 'da', date: '2026-11-30', slides }).then(readPptx);

const part = (own: NativeChart, alt = 'Grafen i ord'): Part => ({
  type: 'chart',
  name: 'Graf',
  alt,
  box: BOX,
  chart: own,
});

describe('a file', () => {
  test('is whole, and nothing in it leads outside but its links', async () => {
    const file = await fileOf([
      slideOf({ layout: 'title', notes: 'Husk\nat sige det' }),
      slideOf({ parts: [part(chart), part(chart)] }),
      slideOf({
        parts: [
          { type: 'picture', name: 'Graf', alt: 'Et billede', box: BOX, png: PNG },
          {
            type: 'table',
            name: 'Tabel',
            alt: 'En tabel',
            box: BOX,
            columns: [
              { width: 2, align: 'left' },
              { width: 1, align: 'right' },
            ],
            head: ['Område', 'Værdi'],
            rows: [[[{ text: 'Faxe', link: 'https://example.dk/' }], [{ text: '10,7 %' }]]],
            size: 14,
          },
        ],
      }),
    ]);
    expectWhole(file);
    file.readAll();
    const [title, charts, others] = await file.slides();
    expect(title).toMatchObject({
      texts: {
        Emne: 'Faxe Kommune',
        Titel: 'Faxe ligger nr. 19',
        Undertitel: 'Placering',
        Kilde: 'Kilde: Faxe · Åbn',
        Diasnummer: '1',
      },
      notes: 'Husk\nat sige det',
      links: ['https://example.dk/#/x?a=1&b=2'],
    });
    expect(charts).toMatchObject({ notes: '', charts: [{ alt: 'Grafen i ord' }, { alt: 'Grafen i ord' }] });
    expect(others).toMatchObject({
      pictures: ['Et billede'],
      tables: [
        [
          ['Område', 'Værdi'],
          ['Faxe', '10,7 %'],
        ],
      ],
    });
    // Speaker's notes that nobody wrote are none.
    expect(Object.keys(file.files).filter((path) => path.includes('notesSlides/notesSlide'))).toEqual([
      'ppt/notesSlides/notesSlide1.xml',
    ]);
  });

  test('has the lines of its first slide right below the title, whether that takes one line or two', () => {
    const top = (title: string) => underTitle({ layout: 'title', title }).y;
    const { y } = LAYOUTS.title.title.box;
    expect(top('How is employment doing?') - y).toBeLessThan(2 * 48);
    expect(top('Hvordan går det med beskæftigelsen?') - y).toBeGreaterThan(2 * 48);
  });

  test('without slides is whole too', async () => expectWhole(await fileOf([])));

  test('is the same each time', async () => {
    const bytes = () =>
      pptxFile({ title: 'Faxe', language: 'da', date: '2026-11-30', slides: [slideOf({ notes: 'x' })] });
    expect(await bytes()).toEqual(await bytes());
  });
});

describe('a chart', () => {
  test('has its numbers in the slide and in the workbook, blanks as blanks', async () => {
    const [slide] = await (await fileOf([slideOf({ parts: [part(chart)] })])).slides();
    const [read] = slide?.charts ?? [];
    expect(read?.series).toEqual([
      { name: 'Faxe', categories: ['2021', '2022', '2023'], values: [10.7, null, 12] },
      { name: 'Mål', categories: ['2021', '2022', '2023'], values: [8, 8, 8] },
    ]);
    expect(read?.workbook).toEqual([
      ['Periode', 'Faxe', 'Mål'],
      ['2021', 10.7, 8],
      ['2022', null, 8],
      ['2023', 12, 8],
    ]);
  });

  test('over time has days that a spreadsheet knows as days', async () => {
    const own: NativeChart = {
      ...chart,
      categories: {
        type: 'days',
        days: [19_722, 20_088],
        unit: 'months',
        from: 19_723,
        step: 1,
        stepUnit: 'years',
        format: 'yyyy',
      },
      series: chart.series.map((series) => ({ ...series, values: [1, 2] })),
    };
    const [slide] = await (await fileOf([slideOf({ parts: [part(own)] })])).slides();
    const [read] = slide?.charts ?? [];
    expect(read?.series[0]?.categories).toEqual(['45291', '45657']);
    const dates = read?.workbook.slice(1).map((row) => row[0]);
    expect(dates).toEqual([new Date('2023-12-31'), new Date('2024-12-31')]);
  });
});

test('whatever things are called, it stays text: in titles, names, notes and cells', async () => {
  // What XML has no place for is left out; a reader of XML makes every break of a line the same.
  const read = (text: string) => text.replace(/[^\P{Cc}\t\n\r]|\uFFFE/gu, '').replace(/\r\n?/g, '\n');
  const line = (text: string) => read(text).replace(/[\t\n]/g, ' ');
  const names = [...HOSTILE, '\u202Ebagvendt', 'a\u0000b\u0008c\uFFFE', 'Meget langt navn '.repeat(60)];
  const name = (i: number) => names[i % names.length] ?? '';
  const own = (words: string): NativeChart => ({
    ...chart,
    categories: { type: 'words', names: [words, 'b', 'c'] },
    series: chart.series.map((series) => ({ ...series, name: words })),
  });
  // Three names a slide: in its title, in its source and notes, in its chart.
  const places = names.flatMap((_, i) => (i % 3 === 0 ? [[name(i), name(i + 1), name(i + 2)] as const] : []));
  const slides = places.map(([title, source, of]) =>
    slideOf({ title, source: [{ text: source }], notes: `Note: ${source}`, parts: [part(own(of), of)] }),
  );
  const file = await fileOf(slides, names.join(' '));
  expectWhole(file);
  for (const [i, slide] of (await file.slides()).entries()) {
    const [title, source, of] = places[i] ?? ['', '', ''];
    expect(slide.texts.Titel ?? '').toBe(read(title));
    expect(slide.texts.Kilde ?? '').toBe(read(source));
    expect(slide.notes).toBe(read(`Note: ${source}`));
    expect(slide.links).toEqual([]);
    const one = first(slide.charts);
    expect(line(one.alt)).toBe(line(of));
    expect(one.series[0]).toMatchObject({ name: read(of), values: [10.7, null, 12] });
    expect(one.series[0]?.categories[0]).toBe(read(of));
    // No cell of a workbook begins as a formula does.
    for (const cell of one.workbook.flat()) expect(String(cell ?? '')).not.toMatch(RUNS);
  }
});

describe('text is as large as it has room for', () => {
  test('words that do not fit go on the next line, and long ones are broken', () => {
    expect(linesOf('', 20, 100)).toBe(1);
    expect(linesOf('Faxe', 20, 100)).toBe(1);
    expect(linesOf('Faxe ligger nr. 19', 20, 130)).toBe(2);
    expect(linesOf('a\nb', 20, 100)).toBe(2);
    expect(linesOf('x'.repeat(35), 20, 100)).toBe(4);
  });

  test('a size is the largest that fits, at least the smallest', () => {
    const box = { width: 868, height: 74 };
    expect(fitting('Faxe ligger nr. 19', [30, 24, 15], box, true)).toBe(30);
    expect(fitting('Et langt fund om Faxe '.repeat(5), [30, 24, 15], box, true)).toBe(24);
    expect(fitting('x'.repeat(3000), [30, 24, 15], box, true)).toBe(15);
  });
});
