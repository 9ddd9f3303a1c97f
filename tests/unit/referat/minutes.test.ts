/**
 * Whole invented minutes in the layouts that municipalities use, each with the figures that a careful reader finds in
 * it: `minutes/<layout>.csv` beside a `.txt`, an `.html`, or an `.xml` with the body of a Word document.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import type { Area } from '../../../src/model/codelist';
import { itemNumber } from '../../../src/referat/blocks';
import { proposeFrom } from '../../../src/referat/propose';
import { present } from '../fixtures';
import { docxOf, utf8 } from './files';
import { codelists } from './reading';

const FOLDER = join(import.meta.dirname, 'minutes');
/** A municipality that is in no list, on Funen. */
const like = present(codelists.areas.find(({ id }) => id === 'svendborg'));
const home: Area = {
  ...like,
  id: 'noerreby',
  name: { da: 'Nørreby', en: 'Nørreby' },
  longName: { da: 'Nørreby Kommune', en: 'Nørreby Municipality' },
};
const known = { codelists: { ...codelists, areas: [...codelists.areas, home] } };

const pathOf = (layout: string, ending: string): string => join(FOLDER, [layout, ending].join('.'));
const textOf = (layout: string, ending: string): string => readFileSync(pathOf(layout, ending), 'utf8');

/** The file of minutes. */
function bytesOf(layout: string): Uint8Array {
  const ending = present(['txt', 'html', 'xml'].find((other) => existsSync(pathOf(layout, other))));
  const text = textOf(layout, ending);
  return ending === 'xml' ? docxOf(text.replaceAll('\n', '')) : utf8(text);
}

/** The figures that are proposed, as the columns of the expected ones; a period in doubt is “?”. */
async function read(layout: string): Promise<{ figures: string[]; sure: number }> {
  const { referat, reading } = await proposeFrom({ name: '', bytes: bytesOf(layout) }, known);
  return {
    figures: reading.proposals.map(({ item, area, period, value, unit }) =>
      [
        itemNumber(present(referat.items[item])),
        area.value.name,
        period.sure ? period.value : '?',
        value.value,
        unit.value,
      ].join(', '),
    ),
    sure: reading.proposals.filter(({ doubts }) => doubts.length === 0).length,
  };
}

/** The expected figures that are not proposed, and those proposed that are not expected. */
function compared(layout: string, figures: readonly string[]): Record<'missing' | 'surplus', string[]> {
  const [, ...rows] = Papa.parse<string[]>(textOf(layout, 'csv').trim()).data;
  const surplus = [...figures];
  const missing = rows.flatMap(([item, area, period, value, unit]) => {
    const lineOf = (when = '') => [item, area, when, value, unit].join(', ');
    const at = [lineOf(period), lineOf('?')].map((line) => surplus.indexOf(line)).find((n) => n >= 0);
    if (at === undefined) return [lineOf(period)];
    surplus.splice(at, 1);
    return [];
  });
  return { missing, surplus };
}

const LAYOUTS = [
  ...['numbered', 'headings', 'tables', 'agenda', 'columns', 'cases', 'openItems', 'quarterly', 'questions'],
  ...['prose', 'nested', 'merged', 'flattened'],
];
describe.each(LAYOUTS)('%s', (layout) => {
  test('every figure is read, with its unit and area, and no other; when it is of is right or asked', async () => {
    const { figures, sure } = await read(layout);
    expect(compared(layout, figures)).toEqual({ missing: [], surplus: [] });
    expect(sure / figures.length).toBeGreaterThan(0.6);
  });
});

test('of minutes in English figures are read too', async () => {
  const { figures } = await read('englishItems');
  expect(compared('englishItems', figures)).toEqual({ missing: [], surplus: [] });
});

test('of minutes in English every value is asked, since they are written in another way', async () => {
  const { reading } = await proposeFrom({ name: '', bytes: bytesOf('english') }, known);
  expect(reading.proposals.length).toBeGreaterThan(0);
  expect(reading.proposals.every(({ doubts }) => doubts.includes('vaerdi'))).toBe(true);
});
