/** What files of pages have of a chart, drawn where nothing can be measured, beside the chart that takes its place. */
import { cleanup, render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StillFormsContext } from '../../../src/charts/still/forms';
import { StillLines } from '../../../src/charts/still/StillLines';
import { StillRows } from '../../../src/charts/still/StillRows';
import { StillStrip } from '../../../src/charts/still/StillStrip';
import type { Observation } from '../../../src/model/observation';
import { present } from '../fixtures';
import { plain } from '../visit';
import { draw, view } from './draw';

const FORMS = { Lines: StillLines, Rows: StillRows, Strip: StillStrip };

/** Draws the chart of an address still. */
async function still(hash: string): Promise<HTMLElement> {
  render(<StillFormsContext value={FORMS}>{view(hash, 'page', null)}</StillFormsContext>);
  return waitFor(() => present(document.querySelector<HTMLElement>('[data-still]')));
}

test.each([
  ['ranks', '#/noegletal/star-placering?omr=faxe,ishoej'],
  ['expected and actual over time', '#/noegletal/star-antal?omr=faxe'],
  ['a target', '#/noegletal/fleksjob-ledighed?omr=faxe'],
  ['deviations', '#/noegletal/budgetafvigelse?omr=herlev'],
  ['an account', '#/noegletal/fleksjobinvestering'],
])('%s stand as high as the chart that takes their place', async (_, hash) => {
  const drawn = await still(hash);
  const heights = ['--wide', '--narrow'].map((name) => drawn.style.getPropertyValue(name));
  const measured: string[] = [];
  for (const width of [900, 320]) {
    cleanup();
    await draw(hash, { size: 'page', width });
    measured.push(present(document.querySelector<HTMLElement>('[data-plot]')).style.minHeight);
  }
  expect(heights).toEqual(measured);
});

test('a line has its name and its last value at its end', async () => {
  const drawn = await still('#/noegletal/star-placering?omr=faxe');
  expect([...drawn.querySelectorAll('[data-still-name]')].map(plain)).toEqual(['Faxe 19']);
  expect(drawn.querySelectorAll('path:not([stroke-linecap])')).toHaveLength(1);
});

test('a row says its value, what it means and its target', async () => {
  expect(plain(await still('#/noegletal/fleksjob-ledighed?omr=faxe'))).toMatch(
    /Mål 8 %.*10,7 %.*2,7 procentpoint over målet.*ikke nået/,
  );
});

test('a strip has a dot for each municipality, and names the chosen one and what is marked', () => {
  const figures = [2, 2, 3, 5].map((value, i) => ({ area: `${i}`, value }) as Observation);
  const { container } = render(
    <StillStrip
      figures={figures}
      scale={{ min: 1, max: 6, ticks: [2, 4, 6], inverted: false }}
      half={null}
      marks={[{ value: 4, name: 'Hele landet 4', sort: 'middle' }]}
      chosen={new Map([['2', { mark: 'red', text: 'red' }]])}
      label="Alle"
      name={(area) => `Kommune ${area}`}
      say={() => ''}
      tick={String}
      onPoint={() => {}}
      onToggle={() => {}}
    />,
  );
  const dots = [...container.querySelectorAll('path')].map(
    (path) => path.getAttribute('d')?.match(/h0/g)?.length ?? 0,
  );
  expect(Math.max(...dots)).toBe(4);
  // A mark that is drawn across its number says it.
  expect([...container.querySelectorAll('text')].map(plain)).toEqual([
    '2',
    '6',
    'Hele landet 4',
    'Kommune 2',
  ]);
});
