import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { newDeck, newSlide, type SlideContent } from '../../../../src/model/deck';
import { keepDecks, withoutDecks } from '../../keepDecks';
import { expectWhole, type ReadPptx, readPptx } from '../../pptx';
import { saved } from '../../saved';
import { visit } from '../../visit';

withoutDecks();
beforeEach(() => {
  // Slides are laid out in the window, which has no size here.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(960);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(540);
});

const plain = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();

/** The slides that a button of a page saves. */
async function take(hash: string, button: string): Promise<{ name: string; file: ReadPptx }> {
  await visit(hash);
  const { name, file } = await saved(() => fireEvent.click(screen.getByRole('button', { name: button })));
  await screen.findByText(`Gemt som ${name}`);
  return { name, file: await readPptx(file) };
}

test('a ready-made deck has each slide with its title, its figures and its source, in native charts and tables', async () => {
  const { name, file } = await take('#/praesentationer', 'Hent som PowerPoint: Faxe Kommune');
  expect(name).toBe('faxe-kommune.pptx');
  expectWhole(file);
  const slides = await file.slides();
  const titles = slides.map(({ texts }) => plain(texts.Titel));
  expect(titles[0]).toBe('Hvordan går det med beskæftigelsen?');
  expect(titles.at(-1)).toBe('Her kommer tallene fra');
  expect(new Set(titles).size).toBe(titles.length);
  expect(slides.map(({ texts }) => texts.Diasnummer)).toEqual(slides.map((_, i) => String(i + 1)));
  // No slide is a picture, and each leads back, the first by a code for phones too.
  expect(slides.flatMap(({ pictures }) => pictures)).toEqual(['Kode, der åbner siden på en telefon']);
  for (const { links } of slides) expect(links[0]).toMatch(/^http:\/\/localhost:3000\//);
  // The last leads to each of its sources, and to the agenda items that the deck tells of.
  const sources = slides.at(-1)?.links ?? [];
  expect(sources.filter((link) => /kilder\/faxe-2023-11-06\/?\?tal=/.test(link))).toHaveLength(3);
  // The sign of each judged figure is said in a word, too.
  const [rows = []] = slides[1]?.tables ?? [];
  expect(rows.length).toBeGreaterThan(2);
  for (const [what, value, against] of rows) {
    expect(what).toMatch(/^[●▲○△] .+\n(Godt|Kræver opmærksomhed|Blandet|På niveau|Til orientering) · /);
    expect(value).toMatch(/\d/);
    expect(against).not.toBe('');
  }
  const charts = slides.flatMap((slide) => slide.charts);
  expect(charts.length).toBeGreaterThan(2);
  for (const { alt, series, workbook } of charts) {
    expect(alt).toMatch(/\d/);
    expect(series.length).toBeGreaterThan(0);
    for (const [i, { values }] of series.entries())
      expect(workbook.slice(1).map((row) => row[i + 1] ?? null)).toEqual(values);
  }
});

test('a deck of one’s own keeps titles, notes and order, and says what it cannot show', async () => {
  const chart: SlideContent = { type: 'chart', view: '/noegletal/star-placering?omr=faxe' };
  const deck = newDeck('Møde =1+1', [
    newSlide(chart, { title: '<b>Min & egen</b> titel', note: 'Husk det\nog det' }),
    newSlide({ ...chart, view: '/noegletal/star-placering?omr=faxe&vis=tabel' }),
    newSlide({ type: 'text', text: 'Punkt 7\n=HYPERLINK("https://ond.example")' }, { title: 'Et punkt' }),
    newSlide({ type: 'rows', view: '/sammenlign?omr=faxe,ishoej', first: 0 }),
    newSlide({ type: 'verdict', area: 'findes-ikke' }),
    newSlide({ ...chart, view: '/noegletal/ydelse-fuldtidspersoner?vis=indeks' }),
  ]);
  await keepDecks(deck);
  const { name, file } = await take(`#/praesentationer/${deck.id}`, 'Hent som PowerPoint');
  expect(name).toBe('møde-1-1.pptx');
  expectWhole(file);
  const [own, table, words, rows, unknown, index] = await file.slides();
  expect(own?.texts.Titel).toBe('<b>Min & egen</b> titel');
  expect(own?.notes).toBe('Husk det\nog det');
  expect(own?.charts[0]?.alt).toContain('<b>Min & egen</b> titel');
  expect(table?.tables[0]?.[0]).toEqual(['Område', 'Periode', 'Værdi']);
  expect(words?.texts).toMatchObject({
    Titel: 'Et punkt',
    Tekst: 'Punkt 7\n=HYPERLINK("https://ond.example")',
  });
  expect(words?.links).toEqual([]);
  expect(rows?.tables[0]?.[0]).toEqual(['Nøgletal', 'Faxe', 'Ishøj', 'Hele landet']);
  expect(rows?.tables[0]?.length).toBeGreaterThan(1);
  expect(unknown?.texts.Tekst).toContain('findes-ikke');
  expect(plain(index?.texts.Forbehold)).toContain('Indeks, januar 2020 = 100.');
  expect([table, words, rows, unknown].map((slide) => slide?.notes)).toEqual(['', '', '', '']);
});
