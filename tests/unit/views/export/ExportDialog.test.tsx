import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { first, present, realObservations } from '../../fixtures';
import { expectWhole, readPptx } from '../../pptx';
import { saved } from '../../saved';
import { visit } from '../../visit';

const OPEN = 'Hent eller kopiér';

async function openDialog(hash: string) {
  await visit(hash);
  fireEvent.click(screen.getByRole('button', { name: OPEN }));
  return within(await screen.findByRole('dialog', { name: OPEN }));
}

/** Saves the figures as CSV. @returns its name, and its rows by the names of their columns */
async function csv(dialog: Awaited<ReturnType<typeof openDialog>>) {
  const { name, file } = await saved(() =>
    fireEvent.click(dialog.getByRole('button', { name: 'CSV, dansk' })),
  );
  const { data, errors } = Papa.parse<Record<string, string>>((await file.text()).replace('\uFEFF', ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { name, rows: data };
}

test('a comparison gives the figures of the table, row by row, and nothing computed', async () => {
  const { name, rows } = await csv(await openDialog('#/sammenlign?omr=faxe,herning&sorter=-faxe'));
  expect(name).toMatch(/^noegletavlen-sammenlign-.*(faxe|herning).*\.csv$/);
  const numbers = [...document.querySelectorAll('td strong')].map(({ textContent: words }) => {
    const [digits = ''] =
      words
        .replaceAll('.', '')
        .replace('−', '-')
        .match(/-?\d+(,\d+)?/) ?? [];
    return Number(digits.replace(',', '.')) * (words.includes('mio.') ? 1e6 : 1);
  });
  expect(numbers.length).toBeGreaterThan(2);
  expect(rows.map((row) => Number(row.Værdi?.replace(',', '.')))).toEqual(numbers);
});

test.each([
  ['a pair', '#/sammenlign/ishoej/vallensbaek', 4],
  ['a benefit', '#/ydelse/fleksjob', 10],
  ['a source', '#/kilder/herlev-2022-03-23', 10],
] as const)('%s has its figures as a file, but no chart to embed', async (_, hash, least) => {
  const dialog = await openDialog(hash);
  expect((await csv(dialog)).rows.length).toBeGreaterThanOrEqual(least);
  expect(dialog.queryByRole('heading', { name: 'Indlejr' })).toBeNull();
});

test('a page without figures has nothing to take out', async () => {
  await visit('#/sammenlign?omr=holstebro,aabenraa');
  expect(screen.queryByRole('button', { name: OPEN })).toBeNull();
});

test('one figure is cited as it is printed', async () => {
  const dialog = await openDialog('#/noegletal/ydelse-andel-arbejdsstyrken?omr=faxe');
  const words = dialog.getByLabelText<HTMLTextAreaElement>('Henvisning').value;
  expect(words).toContain(
    `”${first(realObservations('ydelse-andel-arbejdsstyrken').filter((o) => o.area === 'faxe')).printed}”`,
  );
  // A chart can be embedded.
  expect(dialog.getByRole('heading', { name: 'Indlejr' })).toBeTruthy();
});

test('the code to embed has the height that the chart tells of itself at the width chosen', async () => {
  const dialog = await openDialog('#/noegletal/star-placering?omr=faxe');
  const code = () => (dialog.getByLabelText('Kode til indlejring') as HTMLTextAreaElement).value;
  const frame = await waitFor(() => present(document.querySelector<HTMLIFrameElement>('dialog iframe')));
  expect(new URL(frame.src).search).toBe('?embed=1');
  const tell = (height: number, source: Window | null = frame.contentWindow) =>
    window.dispatchEvent(
      new MessageEvent('message', { data: { type: 'noegletavlen:height', height }, source }),
    );
  // On its way it is lower; what another window says is of no account.
  tell(64);
  tell(683);
  tell(5, window);
  await waitFor(() => expect(code()).toContain('height="683"'));
  fireEvent.change(dialog.getByLabelText(/^Så bred er pladsen/), { target: { value: '320' } });
  expect(code()).not.toContain('683');
  expect(frame.style.width).toBe('320px');
  tell(911);
  await waitFor(() => expect(code()).toContain('height="911"'));
});

test('a chart is a slide of PowerPoint with its numbers, what it shows as title, and the way back', async () => {
  const dialog = await openDialog('#/noegletal/star-placering?omr=faxe');
  const chart = present(document.querySelector('[role="application"]'));
  const button = await dialog.findByRole('button', { name: 'PowerPoint' });
  const { name, file } = await saved(() => fireEvent.click(button));
  expect(name).toBe('noegletavlen-star-placering-faxe-2019-2023.pptx');
  const read = await readPptx(file);
  expectWhole(read);
  const slide = first(await read.slides());
  expect(slide.texts).toMatchObject({
    Emne: 'Faxe Kommune · Resultater og rammevilkår',
    Titel: chart.getAttribute('aria-label')?.split('. ')[0],
  });
  expect(slide.links).toEqual(['http://localhost:3000/#/noegletal/star-placering?omr=faxe']);
  const own = realObservations('star-placering').filter((o) => o.area === 'faxe' && o.period !== '');
  expect(slide.charts[0]?.series[0]).toMatchObject({ name: 'Faxe' });
  expect(slide.charts[0]?.series[0]?.values.toSorted()).toEqual(own.map((o) => o.value).toSorted());
});
